import { randomBytes } from 'node:crypto';

/** A nonce is good for this long; after that it is stale. */
const lifetime = 5 * 60_000;
/** How far behind the highest count a late request of a concurrent client may be. */
const window = 1024;
/** How many nonces are remembered, unless told otherwise. */
const defaultMemory = 50_000;

interface Issue {
  readonly issuedAt: number;
  highest: number;
  /** The counts that were used, as far as the window reaches; null until the first. */
  counts: Set<number> | null;
}

/**
 * The nonces of one server and the counts they were used with (RFC 7616 section 3.3).
 * Memory is bounded: the oldest nonce is forgotten first, and one that is not remembered is stale,
 * which costs its client one more round and nothing else.
 */
export class Nonces {
  readonly #issues = new Map<string, Issue>();
  readonly #memory: number;

  constructor(memory: number = defaultMemory) {
    this.#memory = memory;
  }

  /** A new nonce: 32 characters of base64, like those of the service. */
  issue(now: number): string {
    const nonce = randomBytes(24).toString('base64');
    if (this.#issues.size >= this.#memory) {
      const oldest = this.#issues.keys().next().value;
      if (oldest !== undefined) this.#issues.delete(oldest);
    }
    this.#issues.set(nonce, { issuedAt: now, highest: 0, counts: null });
    return nonce;
  }

  /** Whether a nonce is remembered and within its time. */
  isGood(nonce: string, now: number): boolean {
    const issue = this.#issues.get(nonce);
    return issue !== undefined && now - issue.issuedAt <= lifetime;
  }

  /** Uses a count of a nonce; false when that count was used before, or is too far behind to tell. */
  use(nonce: string, count: number): boolean {
    const issue = this.#issues.get(nonce);
    if (issue === undefined) return false;
    const counts = (issue.counts ??= new Set());
    if (count <= issue.highest - window || counts.has(count)) return false;
    issue.highest = Math.max(issue.highest, count);
    counts.add(count);
    if (counts.size > 2 * window) {
      for (const old of counts) if (old <= issue.highest - window) counts.delete(old);
    }
    return true;
  }
}
