/** A token bucket: `capacity` requests at once, `refill` more every `perSeconds`. */
export interface RateLimit {
  readonly capacity: number;
  readonly refill: number;
  readonly perSeconds: number;
}

/** The limit of this resource, by project, as its headers tell it. */
export const resourceLimit: RateLimit = { capacity: 10_000, refill: 5_000, perSeconds: 60 };

/** The limit of a project that has none left. */
export const exhausted: RateLimit = { capacity: 0, refill: 0, perSeconds: 60 };

interface Bucket {
  tokens: number;
  /** When the bucket was last refilled, in milliseconds since the epoch. */
  refilledAt: number;
}

/** What the bucket of a project says about one request. */
export interface Admission {
  readonly admitted: boolean;
  readonly remaining: number;
  /** Seconds until the next refill. */
  readonly retryAfter: number;
}

/** The token buckets of a server, one for each project. */
export class RateLimiter {
  readonly #buckets = new Map<string, Bucket>();
  readonly #limit: RateLimit;

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /**
   * Takes one token of a project's bucket, if there is one; a project may have a limit of its own. A bucket that nobody
   * is refused for is full again before it is empty: a client that heeds RateLimit-Remaining would wait for nothing.
   */
  take(groupId: string, now: number, limit = this.#limit, isEnforced = true): Admission {
    const { capacity, refill, perSeconds } = limit;
    const window = perSeconds * 1000;
    const bucket = this.#buckets.get(groupId) ?? { tokens: capacity, refilledAt: now };
    this.#buckets.set(groupId, bucket);
    const refills = Math.max(0, Math.floor((now - bucket.refilledAt) / window));
    bucket.tokens = Math.min(capacity, bucket.tokens + refills * refill);
    bucket.refilledAt += refills * window;
    if (!isEnforced && bucket.tokens <= 1) bucket.tokens = capacity;
    const admitted = bucket.tokens > 0;
    if (admitted) bucket.tokens--;
    return {
      admitted,
      remaining: bucket.tokens,
      retryAfter: Math.max(1, Math.ceil((bucket.refilledAt + window - now) / 1000)),
    };
  }
}
