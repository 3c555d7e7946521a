import type { HeaderList } from '../core/exchange.ts';
import type { Authorizer } from './authorizer.ts';
import { variables } from './environment.ts';
import { httpUrl } from './url.ts';

export interface OAuthOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** The token endpoint; of Atlas `https://cloud.mongodb.com/api/oauth/token`. */
  readonly tokenUrl: string;
  /** The environment variables that id and secret come from, for messages. */
  readonly names?: { readonly clientId: string; readonly clientSecret: string };
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
  readonly fetch?: typeof globalThis.fetch;
}

/** No token could be had; `message` says what to do and shows no secret. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  /** Whether it may be that the endpoint is somewhere else. */
  readonly isAboutUrl: boolean;

  constructor(message: string, { isAboutUrl = false, ...options }: ErrorOptions & { readonly isAboutUrl?: boolean } = {}) {
    super(message, options);
    this.isAboutUrl = isAboutUrl;
  }
}

interface Token {
  readonly value: string;
  /** When to get another one, in the time of the clock. */
  readonly renewAt: number;
}

/** Milliseconds within which the token endpoint must answer. */
const timeout = 30_000;
/** A token is renewed this long before it expires (milliseconds), a short-lived one after nine tenths of its life. */
const margin = 60_000;
/** The service gives 10 tokens a minute; a 401 that no new token cures must not use them up (milliseconds). */
const pause = 60_000;

/**
 * OAuth 2.0 client credentials (RFC 6749 section 4.4), the token sent as Bearer (RFC 6750 section 2.1).
 * The token is fetched when it is first needed, once for all who wait for it, and renewed before it expires. After a
 * 401 it is renewed and the request goes again; but at most once a minute, since a 401 can have other causes.
 * `authorize` throws TokenError.
 * @throws Error when tokenUrl is no http or https URL
 */
export function oauth(options: OAuthOptions): Authorizer {
  const { tokenUrl, clock = Date.now } = options;
  const url = httpUrl(tokenUrl, 'tokenUrl').href;
  const client = clientOf(options);
  let token: Token | undefined;
  let pending: Promise<Token> | undefined;
  let renewedAt = -Infinity;
  const uses = new WeakMap<HeaderList, Token>();

  const fetchToken = async (): Promise<Token> => {
    const askedAt = clock();
    const { value, lifetime } = await requestToken(url, client);
    token = { value, renewAt: askedAt + Math.max(lifetime - margin, lifetime * 0.9) };
    return token;
  };

  return {
    async authorize() {
      const isGood = token !== undefined && clock() < token.renewAt;
      const use = isGood ? token! : await (pending ??= fetchToken().finally(() => (pending = undefined)));
      const fields: HeaderList = [['Authorization', `Bearer ${use.value}`]];
      uses.set(fields, use);
      return fields;
    },
    async challenged(response, sent) {
      if (response?.status !== 401) return false;
      const use = uses.get(sent);
      if (use !== undefined && use !== token) return true; // another request's 401 has renewed it already
      if (clock() - renewedAt < pause) return false;
      renewedAt = clock();
      token = undefined;
      return true;
    },
  };
}

/** What an address is for, as messages call it. */
type Endpoint = 'token' | 'revocation';

interface Client extends Required<Pick<OAuthOptions, 'clientId' | 'clientSecret' | 'fetch' | 'names'>> {
  /** A token that it sends in the body, as secret as the rest. */
  readonly token?: string;
}

function clientOf({ clientId, clientSecret, fetch = globalThis.fetch, names = variables }: OAuthOptions): Client {
  return { clientId, clientSecret, fetch, names };
}

/** @throws TokenError */
async function post(url: string, name: Endpoint, client: Client, body: string): Promise<{ response: Response; text: string }> {
  try {
    const response = await client.fetch(url, {
      method: 'POST',
      headers: {
        Authorization: `Basic ${Buffer.from(`${formEncode(client.clientId)}:${formEncode(client.clientSecret)}`).toString('base64')}`,
        'Content-Type': 'application/x-www-form-urlencoded',
        Accept: 'application/json',
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    return { response, text: await response.text() };
  } catch (error) {
    const { cause, message, name: kind } = error as Error & { cause?: { code?: string; message?: string } };
    const reason = kind === 'TimeoutError' ? `no answer within ${timeout / 1000} s` : (cause?.code ?? cause?.message ?? message);
    throw new TokenError(`the ${name} endpoint ${url} cannot be reached (${reason}); check its URL and the network`, { cause: error, isAboutUrl: true });
  }
}

/** @throws TokenError */
async function requestToken(url: string, client: Client): Promise<{ value: string; lifetime: number }> {
  const { response, text } = await post(url, 'token', client, 'grant_type=client_credentials');
  const json = jsonObject(text);
  if (response.status !== 200) throw refused(url, 'token', response, json, client);

  const { access_token: value, token_type: type, expires_in: seconds } = json;
  // RFC 6750 section 2.1: anything else could not stand in the Authorization field.
  if (typeof value !== 'string' || !/^[A-Za-z0-9._~+/-]+=*$/.test(value)) {
    throw new TokenError(`the answer of the token endpoint ${url} has no usable access_token; check that the URL is the token endpoint's`, { isAboutUrl: true });
  }
  // RFC 6749 section 7.1: a client must not use a token whose type it does not know.
  if (typeof type !== 'string' || type.toLowerCase() !== 'bearer') {
    throw new TokenError(`the token endpoint ${url} gave a token that is not of the type Bearer; no other can be used`);
  }
  // RFC 6749 section 5.1: expires_in may be absent; then the token serves until it is refused.
  return { value, lifetime: typeof seconds === 'number' && seconds >= 0 ? seconds * 1000 : Infinity };
}

/**
 * Sends as Bearer what `change` makes of a token that was fetched for it alone, and never a second time: to see whether
 * a server takes a token that it did not give, or no longer stands by. The token is fetched when it is first needed.
 * `authorize` throws TokenError.
 */
export function oddToken(options: OAuthOptions, change: (token: string) => Promise<string>): Authorizer {
  const url = httpUrl(options.tokenUrl, 'tokenUrl').href;
  const client = clientOf(options);
  let pending: Promise<string> | undefined;
  return {
    authorize: async () => [['Authorization', `Bearer ${await (pending ??= requestToken(url, client).then(({ value }) => change(value)))}`]],
    challenged: async () => false,
  };
}

/**
 * Revokes a token (RFC 7009), at the endpoint beside the token endpoint: of Atlas `/api/oauth/revoke`.
 * @throws TokenError when the endpoint does not say that it is done
 */
export async function revokeToken(token: string, options: OAuthOptions): Promise<void> {
  const url = new URL('revoke', httpUrl(options.tokenUrl, 'tokenUrl')).href;
  const client = { ...clientOf(options), token };
  const { response, text } = await post(url, 'revocation', client, `token=${formEncode(token)}&token_type_hint=access_token`);
  if (response.status !== 200) throw refused(url, 'revocation', response, jsonObject(text), client);
}

/** What to do about an answer that is no success (RFC 6749 section 5.2). */
function refused(url: string, name: Endpoint, response: Response, json: Record<string, unknown>, client: Client): TokenError {
  const said = [json['error'], json['error_description']].filter((part) => typeof part === 'string').map((part) => printable(withoutSecrets(part, client)));
  const answered = `the ${name} endpoint ${url} answered ${[response.status, ...said].join(' ')}`;
  // An endpoint says what is wrong in an error code (RFC 6749 section 5.2); another page does not.
  return new TokenError(`${answered}; ${advice(response, name, json['error'], client)}`, { isAboutUrl: typeof json['error'] !== 'string' && response.status !== 429 && response.status < 500 });
}

function advice(response: Response, name: Endpoint, error: unknown, { names }: Client): string {
  const { status } = response;
  if (status === 429) return `it gives only so many tokens a minute: wait ${response.headers.get('retry-after') ?? '60'} s, and share one token among requests`;
  if (error === 'invalid_client' || status === 401) return `check ${names.clientId} and ${names.clientSecret}`;
  if (error === 'unauthorized_client' || error === 'unsupported_grant_type') return 'the client must be a service account that may use the client credentials grant';
  if (status >= 500) return 'it has failed: try again later';
  return `check that the URL is the ${name} endpoint's`;
}

/** An endpoint may repeat what it was sent. */
function withoutSecrets(text: string, { clientId, clientSecret, token = '' }: Client): string {
  const basic = Buffer.from(`${formEncode(clientId)}:${formEncode(clientSecret)}`).toString('base64');
  return [token, clientSecret, formEncode(clientSecret), basic].filter((secret) => secret !== '').reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
}

/** The characters that RFC 6749 section 5.2 allows here, and not many of them. */
function printable(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 200);
}

function jsonObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** RFC 6749 section 2.3.1: id and secret are form-encoded before they become Basic credentials. */
function formEncode(value: string): string {
  return new URLSearchParams([['', value]]).toString().slice(1);
}
