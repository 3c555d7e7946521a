import { Digest, type DigestAlgorithm } from './digest.ts';
import { OAuth } from './oauth.ts';
import { splitAuthorization } from './parameters.ts';
import { everyone, type Credential, type HoldsTo, type Verdict } from './verdict.ts';

export type Mechanism = 'digest' | 'oauth';

export interface AuthenticatorOptions {
  readonly mechanisms: readonly Mechanism[];
  readonly credentials: readonly Credential[];
  readonly digestAlgorithms: readonly DigestAlgorithm[];
  readonly tokensPerMinute: number;
  /** A token of the first service account whose time is over. */
  readonly expiredToken: string | undefined;
}

/** Judges the credentials of requests by the mechanisms that are on; without any, everybody may do everything. */
export class Authenticator {
  readonly #digest: Digest | null;
  readonly oauth: OAuth | null;

  constructor({ mechanisms, credentials, digestAlgorithms, tokensPerMinute, expiredToken }: AuthenticatorOptions) {
    this.#digest = mechanisms.includes('digest') ? new Digest(credentials, digestAlgorithms) : null;
    this.oauth = mechanisms.includes('oauth') ? new OAuth(credentials, tokensPerMinute, expiredToken) : null;
  }

  verify(authorization: string | null, method: string, rawTarget: string, now: number, holdsTo: HoldsTo): Verdict {
    if (this.#digest === null && this.oauth === null) return { ok: true, caller: everyone };
    if (authorization === null) return { ok: false, reason: 'absent' };
    const { scheme, rest } = splitAuthorization(authorization);
    if (scheme === 'digest' && this.#digest) return this.#digest.verify(rest, method, rawTarget, now, holdsTo);
    if (scheme === 'bearer' && this.oauth) return this.oauth.verify(rest, now, holdsTo);
    return { ok: false, reason: 'wrong' };
  }

  /** The challenges of a 401 (RFC 9110 section 15.5.2), Digest first. */
  challenges(now: number, verdict?: Verdict): string[] {
    const stale = verdict !== undefined && !verdict.ok && verdict.reason === 'stale';
    const digest = this.#digest?.challenges(now, stale) ?? [];
    return this.oauth ? [...digest, 'Bearer realm="MMS Public API"'] : digest;
  }
}
