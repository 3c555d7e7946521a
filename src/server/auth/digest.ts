import { hash, timingSafeEqual } from 'node:crypto';
import { Nonces } from './nonces.ts';
import { parseParameters } from './parameters.ts';
import type { Credential, HoldsTo, Verdict } from './verdict.ts';

export type DigestAlgorithm = 'MD5' | 'SHA-256';

/** The realm of the Atlas Administration API, as recorded. */
export const realm = 'MMS Public API';

const digestOf: Readonly<Record<DigestAlgorithm, (text: string) => string>> = {
  MD5: (text) => hash('md5', text),
  'SHA-256': (text) => hash('sha256', text),
};

/** H(A1) of RFC 7616 section 3.4.2. */
export function userHash(algorithm: DigestAlgorithm, username: string, realmName: string, password: string): string {
  return digestOf[algorithm](`${username}:${realmName}:${password}`);
}

/** The parts of a request that its response is computed from. */
export interface DigestParts {
  readonly method: string;
  readonly uri: string;
  readonly nonce: string;
  /** As sent: eight hexadecimal digits. */
  readonly nc: string;
  readonly cnonce: string;
}

/** The response of RFC 7616 section 3.4.1 for qop=auth, from H(A1). */
export function digestResponse(
  algorithm: DigestAlgorithm,
  ha1: string,
  { method, uri, nonce, nc, cnonce }: DigestParts,
): string {
  const digest = digestOf[algorithm];
  return digest(`${ha1}:${nonce}:${nc}:${cnonce}:auth:${digest(`${method}:${uri}`)}`);
}

interface KnownKey {
  readonly credential: Credential;
  readonly hashes: Readonly<Record<DigestAlgorithm, string>>;
}

/** HTTP Digest for API keys (RFC 7616), with the challenge that the service sends. */
export class Digest {
  readonly #nonces = new Nonces();
  readonly #keys = new Map<string, KnownKey>();
  readonly #algorithms: readonly DigestAlgorithm[];

  constructor(credentials: readonly Credential[], algorithms: readonly DigestAlgorithm[]) {
    this.#algorithms = algorithms;
    for (const credential of credentials) {
      if (credential.kind !== 'apiKey') continue;
      const hashes = {
        MD5: userHash('MD5', credential.publicKey, realm, credential.privateKey),
        'SHA-256': userHash('SHA-256', credential.publicKey, realm, credential.privateKey),
      };
      this.#keys.set(credential.publicKey, { credential, hashes });
    }
  }

  /** The values of WWW-Authenticate, one for each algorithm offered, in the form of the recorded challenge. */
  challenges(now: number, stale: boolean): string[] {
    return this.#algorithms.map(
      (algorithm) =>
        `Digest realm="${realm}", domain="", nonce="${this.#nonces.issue(now)}", algorithm=${algorithm}, qop="auth", stale=${stale}`,
    );
  }

  /** Judges what follows `Digest ` in Authorization. Wrong and unknown keys get the same answer (recorded). */
  verify(rest: string, method: string, rawTarget: string, now: number, holdsTo: HoldsTo): Verdict {
    const wrong: Verdict = { ok: false, reason: 'wrong' };
    const sent = parseParameters(rest);
    if (sent === null) return wrong;
    const get = (name: string): string => sent.get(name) ?? '';
    const algorithm = this.#algorithms.find(
      (each) => each.toLowerCase() === (sent.get('algorithm') ?? 'MD5').toLowerCase(),
    );
    const nc = get('nc');
    const isComplete =
      get('qop').toLowerCase() === 'auth' && get('realm') === realm && get('cnonce') !== '' && /^[\da-f]{8}$/i.test(nc);
    if (algorithm === undefined || !isComplete || (get('uri') !== rawTarget && holdsTo('uri'))) return wrong;

    const key = this.#keys.get(get('username'));
    if (key === undefined) return { ok: false, reason: 'unknown' };
    const parts = { method, uri: get('uri'), nonce: get('nonce'), nc, cnonce: get('cnonce') };
    const compared = holdsTo('whole-response') ? undefined : 8;
    const expected = digestResponse(algorithm, key.hashes[algorithm], parts).slice(0, compared);
    if (!equal(expected, get('response').toLowerCase().slice(0, compared))) return wrong;
    const isGood = this.#nonces.isGood(parts.nonce, now);
    if (!isGood && holdsTo('nonce')) return { ok: false, reason: 'stale' };
    const isFirst = this.#nonces.use(parts.nonce, Number.parseInt(nc, 16));
    if (isGood && !isFirst && holdsTo('count')) return { ok: false, reason: 'replayed' };
    return { ok: true, caller: key.credential };
  }
}

/** Compares in a time that does not tell where two texts differ. */
function equal(expected: string, actual: string): boolean {
  const [left, right] = [Buffer.from(expected), Buffer.from(actual)];
  return left.length === right.length && timingSafeEqual(left, right);
}
