import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Answer } from '../answer.ts';
import { parseQuery } from '../target.ts';
import { splitAuthorization } from './parameters.ts';
import type { Credential, HoldsTo, Verdict } from './verdict.ts';

/** A token is good for this many seconds, as the service's are. */
const expiresIn = 3600;
/** Issuing looks for expired tokens once there are this many. */
const manyTokens = 1000;

/** So many characters of a token find it; the rest proves it. */
const idLength = 16;

interface Token {
  readonly credential: Credential;
  readonly clientId: string;
  readonly expiresAt: number;
  /** Of the whole token. */
  readonly hash: string;
  isRevoked: boolean;
}

/** OAuth 2.0 client credentials for service accounts (RFC 6749 section 4.4, RFC 7009). Tokens are kept as hashes only. */
export class OAuth {
  readonly #secrets = new Map<string, { readonly secret: string; readonly credential: Credential }>();
  readonly #tokens = new Map<string, Token>();
  readonly #issues = new Map<string, number[]>();
  readonly #tokensPerMinute: number;

  /**
   * @param tokensPerMinute how many tokens a client may ask for each minute; the service allows 10.
   * @param expiredToken a token of the first service account whose time is over
   */
  constructor(credentials: readonly Credential[], tokensPerMinute: number, expiredToken: string | undefined) {
    this.#tokensPerMinute = tokensPerMinute;
    for (const credential of credentials) {
      if (credential.kind !== 'serviceAccount') continue;
      this.#secrets.set(credential.clientId, { secret: hash('sha256', credential.clientSecret), credential });
    }
    const [first] = this.#secrets.keys();
    if (first !== undefined && expiredToken !== undefined) this.#keep(expiredToken, first, 0);
  }

  /** Judges what follows `Bearer ` in Authorization. */
  verify(rest: string, now: number, holdsTo: HoldsTo): Verdict {
    const wrong: Verdict = { ok: false, reason: 'wrong' };
    const token = this.#tokens.get(rest.slice(0, idLength));
    if (token === undefined || (token.hash !== hash('sha256', rest) && holdsTo('whole-token'))) return wrong;
    if (token.expiresAt <= now && holdsTo('expiry')) return wrong;
    if (token.isRevoked && holdsTo('revocation')) return wrong;
    return { ok: true, caller: token.credential };
  }

  /** POST /api/oauth/token. Errors are those of RFC 6749 section 5.2, not of the Administration API. */
  token(authorization: string | null, contentType: string | null, form: string, now: number): Answer {
    const clientId = this.#client(authorization);
    if (clientId === null) return invalidClient();
    if (!isForm(contentType))
      return oauthAnswer(400, { error: 'invalid_request', error_description: 'The body must be a form.' });
    const grant = parseQuery(form).get('grant_type');
    if (grant === undefined)
      return oauthAnswer(400, { error: 'invalid_request', error_description: 'grant_type is missing.' });
    if (grant !== 'client_credentials') return oauthAnswer(400, { error: 'unsupported_grant_type' });
    if (!this.#admit(clientId, now)) return oauthAnswer(429, { error: 'rate_limited' }, { 'Retry-After': '60' });
    return oauthAnswer(200, { access_token: this.#issue(clientId, now), expires_in: expiresIn, token_type: 'Bearer' });
  }

  /** POST /api/oauth/revoke: 200 without a body, for an unknown token too (RFC 7009 section 2.2). */
  revoke(authorization: string | null, contentType: string | null, form: string): Answer {
    const clientId = this.#client(authorization);
    if (clientId === null) return invalidClient();
    const token = isForm(contentType) ? parseQuery(form).get('token') : undefined;
    if (token === undefined)
      return oauthAnswer(400, { error: 'invalid_request', error_description: 'token is missing.' });
    const known = this.#tokens.get(token.slice(0, idLength));
    if (known?.clientId === clientId && known.hash === hash('sha256', token)) known.isRevoked = true;
    return { status: 200, headers: { 'Cache-Control': 'no-store' }, body: null };
  }

  #issue(clientId: string, now: number): string {
    if (this.#tokens.size >= manyTokens) {
      for (const [key, { expiresAt }] of this.#tokens) if (expiresAt <= now) this.#tokens.delete(key);
    }
    const token = randomBytes(32).toString('base64url');
    this.#keep(token, clientId, now + expiresIn * 1000);
    return token;
  }

  #keep(token: string, clientId: string, expiresAt: number): void {
    const client = this.#secrets.get(clientId);
    if (client === undefined) return;
    const { credential } = client;
    this.#tokens.set(token.slice(0, idLength), {
      credential,
      clientId,
      expiresAt,
      hash: hash('sha256', token),
      isRevoked: false,
    });
  }

  #admit(clientId: string, now: number): boolean {
    if (this.#tokensPerMinute === Infinity) return true;
    const recent = (this.#issues.get(clientId) ?? []).filter((time) => time > now - 60_000);
    const admitted = recent.length < this.#tokensPerMinute;
    if (admitted) recent.push(now);
    this.#issues.set(clientId, recent);
    return admitted;
  }

  /** The client that Basic credentials name (RFC 6749 section 2.3.1), or null when they are not right. */
  #client(authorization: string | null): string | null {
    const { scheme, rest } = splitAuthorization(authorization ?? '');
    if (scheme !== 'basic') return null;
    const text = Buffer.from(rest, 'base64').toString();
    const colon = text.indexOf(':');
    if (colon === -1) return null;
    const clientId = text.slice(0, colon);
    const known = this.#secrets.get(clientId);
    const secret = Buffer.from(hash('sha256', text.slice(colon + 1)));
    return known !== undefined && timingSafeEqual(Buffer.from(known.secret), secret) ? clientId : null;
  }
}

function isForm(contentType: string | null): boolean {
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType ?? '');
}

function invalidClient(): Answer {
  return oauthAnswer(401, { error: 'invalid_client' }, { 'WWW-Authenticate': 'Basic realm="MMS OAuth"' });
}

function oauthAnswer(
  status: number,
  body: Record<string, string | number>,
  headers: Record<string, string> = {},
): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
    body: JSON.stringify(body),
  };
}
