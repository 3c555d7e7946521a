import { setTimeout as sleep } from 'node:timers/promises';
import type { BrokerSettings } from './settings.ts';

/** A broker cannot be reached, or does not do what is asked; `message` says where and why, and shows no secret. */
export class BrokerError extends Error {
  override readonly name = 'BrokerError';
}

/** What a broker answered, read to its end. */
export interface BrokerAnswer {
  readonly status: number;
  readonly contentType: string;
  /** Undefined when the body is no JSON. */
  readonly json: unknown;
}

export interface SendOptions {
  /** Sent as JSON; a POST when there is one. */
  readonly body?: unknown;
  /** Milliseconds that all attempts take together at most. */
  readonly within: number;
}

/** Attempts after the first, and milliseconds before each of them. */
const pauses = [200, 800] as const;

/** What a broker answers at most, in bytes; the index and the notices of real ones have some thousands. */
const longest = 10_000_000;

/**
 * Sends a request to a broker, with its credentials, on its own origin and nowhere else; redirects are not followed.
 * It goes again, twice at most, after a lost connection and after a 5xx: to publish the same again changes nothing.
 * @throws BrokerError when the address is on another origin, or no answer comes in time
 */
export async function send(settings: BrokerSettings, address: string, { body, within }: SendOptions): Promise<BrokerAnswer> {
  const url = URL.parse(address, settings.url.href);
  if (url === null || url.origin !== settings.url.origin) {
    throw new BrokerError(`the broker at ${settings.url.href} names the address ${conceal(settings, address)}, which is not its own origin ${settings.url.origin}; nothing was sent there: is the broker's own base URL set right?`);
  }
  const signal = AbortSignal.timeout(within);
  for (let attempt = 0; ; attempt += 1) {
    const result = await once(settings, url, body, signal);
    const isFinal = !(result instanceof Error) && result.status < 500;
    const pause = pauses[attempt];
    if (isFinal || pause === undefined || signal.aborted || !(await waited(pause, signal))) {
      if (result instanceof Error) throw new BrokerError(reasonOf(result, settings, within), { cause: result });
      return result;
    }
  }
}

async function once(settings: BrokerSettings, url: URL, body: unknown, signal: AbortSignal): Promise<BrokerAnswer | Error> {
  const headers: Record<string, string> = { Accept: 'application/hal+json, application/json, application/problem+json', ...authorization(settings) };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  try {
    const response = await fetch(url, { method: body === undefined ? 'GET' : 'POST', headers, redirect: 'manual', signal, ...(body !== undefined && { body: JSON.stringify(body) }) });
    if (response.status >= 300 && response.status < 400) {
      await response.body?.cancel();
      const target = URL.parse(response.headers.get('location') ?? '', url.href);
      return { status: response.status, contentType: '', json: { location: target === null ? '' : `${target.origin}${target.pathname}` } };
    }
    return { status: response.status, contentType: response.headers.get('content-type') ?? '', json: jsonOf(await textOf(response)) };
  } catch (error) {
    return error as Error;
  }
}

/** Bearer (RFC 6750 section 2.1) or Basic (RFC 7617). */
function authorization({ token, username, password }: BrokerSettings): Record<string, string> {
  if (token !== undefined) return { Authorization: `Bearer ${token}` };
  return username === undefined ? {} : { Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
}

async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    parts.push(part as Uint8Array);
    length += (part as Uint8Array).length;
    if (length > longest) return '';
  }
  return Buffer.concat(parts).toString();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @returns whether there was the time */
async function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  try {
    await sleep(milliseconds, undefined, { signal });
    return true;
  } catch {
    return false;
  }
}

function reasonOf(error: Error, settings: BrokerSettings, within: number): string {
  const { origin, hostname } = settings.url;
  if (error.name === 'TimeoutError') return `the broker at ${origin} did not answer within ${Math.round(within / 1000)} s: is it running, and is its address right?`;
  const cause = (error.cause ?? error) as NodeJS.ErrnoException & { errors?: readonly NodeJS.ErrnoException[] };
  const code = cause.code ?? cause.errors?.[0]?.code ?? '';
  if (code === 'ECONNREFUSED') return `nothing listens at ${origin} (connection refused): is the broker running, and is its address right?`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `the host ${hostname} has no address: is the broker's address right?`;
  if (code === 'ECONNRESET' || code === 'UND_ERR_SOCKET') return `the broker at ${origin} closed the connection without an answer`;
  return `the broker at ${origin} cannot be reached: ${conceal(settings, cause.message || code)}`;
}

/** A text of the broker's without the secrets that it was sent, whole or as Basic has them. */
export function conceal({ token, username, password }: BrokerSettings, text: string): string {
  const basic = username === undefined ? undefined : Buffer.from(`${username}:${password}`).toString('base64');
  const secrets = [token, password, basic].filter((secret) => secret !== undefined);
  return secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
}
