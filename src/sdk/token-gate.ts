import { randomBytes } from 'node:crypto';
import { header, type WireRequest } from '../core/exchange.ts';
import type { Answer, Gatekeeping, Refusal } from './record.ts';

/** A service account: the id and the secret of an OAuth client. */
interface Account {
  readonly clientId: string;
  readonly clientSecret: string;
}

interface Token {
  readonly expiresAt: number;
  isRevoked: boolean;
}

/** Issues tokens, and judges those that come. */
export interface TokenGate {
  /** Answers a request that came to the token endpoint; `account` is undefined where the case has no service account. */
  issue(request: WireRequest, account: Account | undefined, gatekeeping: Gatekeeping): { readonly answer: Answer; readonly refusal?: Refusal };
  /** What is wrong with the value of Authorization of a request. Undefined when it has a good token. */
  refusal(value: string): Refusal | undefined;
  /** Every token that was issued is good no longer. */
  revoke(): void;
}

/** Where tokens are given, as at the service. */
export const tokenPath = '/api/oauth/token';
/** Where they are given back. */
export const revocationPath = '/api/oauth/revoke';

/**
 * A server's side of OAuth 2.0 client credentials (RFC 6749 section 4.4) and Bearer tokens (RFC 6750) for one case: it
 * knows the tokens that it has issued, and no others.
 * @param clock milliseconds
 */
export function tokenGate(clock: () => number): TokenGate {
  const tokens = new Map<string, Token>();
  let count = 0;

  return {
    issue(request, account, { token: answerOf, tokenLifetime = 3600 }) {
      const refused = refusedRequest(request, account);
      if (refused !== undefined) return refused;
      const token = randomBytes(32).toString('base64url');
      tokens.set(token, { expiresAt: clock() + tokenLifetime * 1000, isRevoked: false });
      const answer = answerOf?.(count, token) ?? json(200, { access_token: token, expires_in: tokenLifetime, token_type: 'Bearer' });
      count += 1;
      return { answer };
    },
    refusal(value) {
      const text = /^bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(value)?.[1];
      // What it has is not shown: it may be a good token, spelt wrongly.
      if (text === undefined) return { part: 'syntax', expected: 'Bearer and a token (RFC 6750 section 2.1)', actual: 'something else after Bearer' };
      const token = tokens.get(text);
      if (token === undefined) return { part: 'token', expected: 'a token that this server issued in this case', actual: `another one, of ${text.length} characters` };
      if (token.isRevoked) return { part: 'revoked', expected: 'a token that is not revoked', actual: 'one that is' };
      if (token.expiresAt <= clock()) return { part: 'expired', expected: 'a token whose time is not over', actual: `one whose time was over ${Math.round(clock() - token.expiresAt)} ms ago` };
      return undefined;
    },
    revoke() {
      for (const token of tokens.values()) token.isRevoked = true;
    },
  };
}

interface Refused {
  readonly answer: Answer;
  readonly refusal: Refusal;
}

/** What is wrong with a request for a token; undefined when it is proper. */
function refusedRequest(request: WireRequest, account: Account | undefined): Refused | undefined {
  const form = formOf(request);
  if (request.method !== 'POST') {
    const answer = json(405, { error: 'invalid_request', error_description: 'The method is not POST.' }, [['Allow', 'POST']]);
    return { answer, refusal: { part: 'syntax', expected: 'POST (RFC 6749 section 3.2)', actual: request.method } };
  }
  const unproven = refusedClient(request, form, account);
  if (unproven !== undefined) return { answer: json(401, { error: 'invalid_client' }, [['WWW-Authenticate', 'Basic realm="MMS OAuth"']]), refusal: unproven };

  if (form === undefined) {
    return {
      answer: json(400, { error: 'invalid_request', error_description: 'The body must be a form.' }),
      refusal: { part: 'syntax', expected: 'Content-Type: application/x-www-form-urlencoded (RFC 6749 section 4.4.2)', actual: header(request.headers, 'content-type') ?? 'none' },
    };
  }
  const grants = form.getAll('grant_type');
  if (grants.length === 1 && grants[0] === 'client_credentials') return undefined;
  const refusal: Refusal = { part: 'grant', expected: 'grant_type=client_credentials, once (RFC 6749 section 4.4.2)', actual: grants.join(', ') || 'none' };
  return { answer: json(400, grants.length === 1 ? { error: 'unsupported_grant_type' } : { error: 'invalid_request', error_description: 'grant_type must stand there once.' }), refusal };
}

/** Why a request does not prove the client by HTTP Basic (RFC 6749 section 2.3.1, RFC 7617). */
function refusedClient({ headers }: WireRequest, form: URLSearchParams | undefined, account: Account | undefined): Refusal | undefined {
  const value = header(headers, 'authorization');
  const scheme = value?.split(' ', 1)[0];
  if (scheme?.toLowerCase() !== 'basic') {
    const inBody = form?.has('client_secret') === true ? 'the secret in the body' : 'none';
    return { part: 'scheme', expected: 'Basic, with the client id and secret', actual: scheme ?? inBody };
  }
  const encoded = /^basic +([A-Za-z0-9+/]+={0,2})$/i.exec(value!)?.[1];
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString()) ?? [];
  if (id === undefined || secret === undefined) return { part: 'syntax', expected: 'Basic and the base64 of id, colon and secret (RFC 7617 section 2)', actual: 'something else after Basic' };
  if (account === undefined) return { part: 'username', expected: 'no request for a token: the credentials are an API key', actual: id };
  // RFC 6749 section 2.3.1 has both form-encoded before; many do without, and are understood.
  if (![id, formDecoded(id)].includes(account.clientId)) return { part: 'username', expected: account.clientId, actual: id };
  if (![secret, formDecoded(secret)].includes(account.clientSecret)) return { part: 'secret', expected: 'the secret of the client', actual: `another one, of ${secret.length} characters` };
  return undefined;
}

function formOf({ headers, body }: WireRequest): URLSearchParams | undefined {
  const type = header(headers, 'content-type');
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type ?? '')) return undefined;
  return new URLSearchParams(Buffer.from(body ?? []).toString());
}

function formDecoded(text: string): string {
  return new URLSearchParams(`=${text.replaceAll('&', '%26')}`).get('')!;
}

function json(status: number, body: Readonly<Record<string, string | number>>, headers: Answer['headers'] = []): Answer {
  return { status, headers: [['Content-Type', 'application/json'], ['Cache-Control', 'no-store'], ...headers], body: Buffer.from(JSON.stringify(body)) };
}
