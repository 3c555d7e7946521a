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

/** Milliseconds within which the token endpoint must answer. */
const timeout = 30_000;
/** How many bytes of an answer are read; a token has some hundreds. */
const most = 64 * 1024;

/** What an address is for, as messages call it. */
type Endpoint = 'token' | 'revocation';

/** Who asks. */
export interface Client extends Required<Pick<OAuthOptions, 'clientId' | 'clientSecret' | 'fetch' | 'names'>> {
  /** A token that it sends in the body, as secret as the rest. */
  readonly token?: string;
}

/** What the options say of the client, with what they leave out. */
export function clientOf({ clientId, clientSecret, fetch = globalThis.fetch, names = variables }: OAuthOptions): Client {
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
    return { response, text: await bounded(response, `the ${name} endpoint ${url}`) };
  } catch (error) {
    if (error instanceof TokenError) throw error;
    const { cause, message, name: kind } = error as Error & { cause?: { code?: string; message?: string } };
    const reason = kind === 'TimeoutError' ? `no answer within ${timeout / 1000} s` : (cause?.code ?? cause?.message ?? message);
    throw new TokenError(`the ${name} endpoint ${url} cannot be reached (${reason}); check its URL and the network`, { cause: error, isAboutUrl: true });
  }
}

/** The text of an answer, of which no more is read than a token takes. @throws TokenError */
async function bounded({ body }: Response, endpoint: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // To throw ends the reading, and with it the connection.
  for await (const part of body ?? []) {
    length += part.length;
    if (length > most) throw new TokenError(`the answer of ${endpoint} is longer than ${most / 1024} KiB; check that the URL is the endpoint's`, { isAboutUrl: true });
    parts.push(part);
  }
  return Buffer.concat(parts).toString();
}

/**
 * Asks for a token (RFC 6749 section 4.4.2).
 * @returns the token, and for how many milliseconds it is good
 * @throws TokenError
 */
export async function requestToken(url: string, client: Client): Promise<{ value: string; lifetime: number }> {
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
