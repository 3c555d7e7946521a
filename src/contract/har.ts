import { isUtf8 } from 'node:buffer';
import { STATUS_CODES } from 'node:http';
import { header, type Exchange, type HeaderList, type WireRequest } from '../core/exchange.ts';
import { parseTarget } from './target.ts';

/** Which program made a HAR (HAR 1.2, "creator"). */
export interface HarCreator {
  readonly name: string;
  readonly version: string;
}

/** The creator of this kit's own recordings. */
export const ownName = 'atlas-conformance proxy';

/**
 * Exchanges as a HAR 1.2 document. What an exchange does not know (sizes of headers, cookies, versions) is left empty
 * or -1, as HAR 1.2 wants. Bodies that are no UTF-8 are in Base64.
 * @param origin scheme, host and port that the exchanges were sent to
 */
export function toHar(exchanges: readonly Exchange[], origin: string, creator: HarCreator): object {
  return { log: { version: '1.2', creator, entries: exchanges.map((exchange) => toHarEntry(exchange, origin)) } };
}

/**
 * One exchange as an entry of a HAR.
 * @param leftOut which bodies are not written, though there were some
 */
export function toHarEntry({ request, response, startedAt, durationMs }: Exchange, origin: string, leftOut: readonly ('request' | 'response')[] = []): object {
  const mimeType = header(response.headers, 'content-type') ?? '';
  return {
    startedDateTime: dateOf(startedAt),
    time: durationMs,
    request: requestOf(request, origin, leftOut.includes('request')),
    response: {
      ...unknown,
      status: response.status,
      statusText: STATUS_CODES[response.status] ?? '',
      headers: named(response.headers),
      content: leftOut.includes('response') ? { size: -1, mimeType, comment: 'left out' } : { size: response.body.length, mimeType, ...encode(response.body) },
      redirectURL: header(response.headers, 'location') ?? '',
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
  };
}

/** A request without an answer that could be recorded, and why, as browsers write one that failed. */
export function toUnansweredEntry(request: WireRequest, origin: string, startedAt: number, why: string, leftOut: boolean): object {
  return {
    startedDateTime: dateOf(startedAt),
    time: 0,
    request: requestOf(request, origin, leftOut),
    response: { ...unknown, status: 0, statusText: '', headers: [], content: { size: -1, mimeType: '' }, redirectURL: '', bodySize: -1 },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    comment: why,
  };
}

const unknown = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1 } as const;

const named = (list: HeaderList) => list.map(([name, value]) => ({ name, value }));

function requestOf({ method, target, headers, body }: WireRequest, origin: string, leftOut: boolean): object {
  return {
    ...unknown,
    method,
    url: target.startsWith('/') ? origin + target : target,
    headers: named(headers),
    queryString: named(parseTarget(target).query),
    bodySize: leftOut ? -1 : (body?.length ?? 0),
    ...(body !== null && !leftOut && { postData: { mimeType: header(headers, 'content-type') ?? '', params: [], ...encode(body) } }),
  };
}

/** With microseconds, where there are any. */
function dateOf(milliseconds: number): string {
  const micros = Math.floor((milliseconds % 1) * 1000);
  const text = new Date(milliseconds).toISOString();
  return micros === 0 ? text : text.replace('Z', `${String(micros).padStart(3, '0')}Z`);
}

function encode(body: Uint8Array): { text: string; encoding?: 'base64' } {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { text: bytes.toString('base64'), encoding: 'base64' };
}
