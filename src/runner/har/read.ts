import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { header, type Exchange, type HeaderList, type WireRequest } from '../../core/exchange.ts';
import { isBlotted } from './blotted.ts';
import { requestBody, responseBody } from './bodies.ts';
import { HarError, Reader } from './fields.ts';
import { ownName } from '../../contract/har.ts';

/** One entry of a HAR: the request, and the whole exchange or why there is none. */
export type HarEntry = {
  /** Counted from 1. */
  readonly number: number;
  /** Scheme, host and port of the request; '' when it was not sent by HTTP. */
  readonly origin: string;
  readonly request: WireRequest;
  /** What of the request was not recorded, so that nothing can be said of it. */
  readonly unrecorded?: readonly ('head' | 'credentials' | 'body')[];
} & ({ readonly exchange: Exchange } | { readonly skipped: string });

/**
 * Reads a HAR file.
 * @throws HarError when it cannot be read, is no HAR, or an entry is malformed.
 */
export function readHar(file: string): readonly HarEntry[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reasons: Record<string, string> = { ENOENT: 'there is no such file', EISDIR: 'is a folder, not a file', EACCES: 'may not be read' };
    throw new HarError(`${file}: ${reasons[code ?? ''] ?? `cannot be read (${message})`}`);
  }
  return parseHar(bytes, file);
}

/**
 * The entries of a HAR, in its order (HAR 1.2, https://github.com/ahmadnassri/har-spec/blob/master/versions/1.2.md), as
 * browsers, proxies and this kit write it. Targets keep the bytes that `request.url` has. Pseudo header fields of HTTP/2
 * (RFC 9113 section 8.3) are left out, and fields of the tool's own passed over.
 * @param source what messages call it
 * @throws HarError when it is no HAR, or an entry is malformed.
 */
export function parseHar(bytes: Uint8Array, source: string): readonly HarEntry[] {
  const log = new Reader(parse(bytes, source), `${source}: is no HAR`);
  const entries = log.get('log.entries', 'a list');
  const isOwn = log.find('log.creator', 'an object')?.['name'] === ownName;
  return entries.map((entry, index) => entryOf(new Reader(entry, `${source}: entry ${index + 1}`), index + 1, isOwn));
}

function parse(bytes: Uint8Array, source: string): unknown {
  if (bytes.length === 0) throw new HarError(`${source}: is empty`);
  if (!isUtf8(bytes)) throw new HarError(`${source}: is not UTF-8, which a HAR must be`);
  try {
    // Tools may begin the file with a byte order mark; the decoder drops it.
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    // A message may quote the file, over several lines, and what is in the file may be secret.
    throw new HarError(`${source}: is not JSON: ${(error as Error).message.replace(/, (?:\.{3})?".*$/s, '')}`);
  }
}

function entryOf(entry: Reader, number: number, isOwn: boolean): HarEntry {
  const { origin, target } = split(entry.get('request.url', 'text'), entry);
  const method = entry.get('request.method', 'text');
  const requestHeaders = headersOf(entry, 'request.headers');
  const sent = requestBody(entry, method, requestHeaders);
  const request: WireRequest = { method, target, headers: requestHeaders, body: sent ?? null };
  const unrecorded = [...(isOwn ? [] : gaps(entry, requestHeaders)), ...(sent === undefined ? (['body'] as const) : [])];
  const common = { number, origin, request, ...(unrecorded.length > 0 && { unrecorded }) };
  const skip = (skipped: string): HarEntry => ({ ...common, skipped });
  if (origin === '') return skip('not sent by HTTP');

  const said = isOwn ? entry.find('comment', 'text') : undefined;
  const status = entry.get('response.status', 'a number');
  // 0 in browsers and mitmproxy, -1 in Playwright: refused, aborted, or blocked before there was an answer.
  if (status <= 0) return skip(said ?? 'no response was recorded');
  if (!Number.isInteger(status)) throw entry.error('response.status', 'must be a whole number');
  if (entry.find('_fromCache', 'text') !== undefined) return skip('the answer came from the cache of the browser');
  const startedAt = timeOf(entry);
  const durationMs = Math.max(0, entry.find('time', 'a number') ?? 0);
  const headers = headersOf(entry, 'response.headers');
  entry.get('response.content', 'an object');
  const body = responseBody(entry, method, status, headers);
  if (body === undefined) return skip(said ?? 'the body of the response was not recorded');
  return { ...common, exchange: { request, response: { status, headers, body }, startedAt, durationMs } };
}

/** What other tools, and people, leave out of the header of a request. */
function gaps(entry: Reader, headers: HeaderList): readonly ('head' | 'credentials')[] {
  // Every request has a Host at least, or its like of HTTP/2.
  if (entry.get('request.headers', 'a list').length === 0) return ['head'];
  return isBlotted(header(headers, 'authorization') ?? '') ? ['credentials'] : [];
}

/** Milliseconds since the epoch. Some tools write microseconds or more, which Date has no room for. */
function timeOf(entry: Reader): number {
  const text = entry.get('startedDateTime', 'text');
  const [, upToSeconds = text, fraction = '', zone = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.(\d+)(.*)$/.exec(text) ?? [];
  const seconds = Date.parse(upToSeconds + zone);
  if (Number.isNaN(seconds)) throw entry.error('startedDateTime', 'must be a date in ISO 8601');
  return seconds + Number(`0.${fraction || '0'}`) * 1000;
}

/** An absolute URL as origin and target. Not by `URL`, which would rewrite the path. */
function split(url: string, entry: Reader): { origin: string; target: string } {
  const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(url) ?? [];
  if (scheme === undefined) throw entry.error('request.url', 'must be an absolute URL');
  // Browsers record data:, blob: and extension URLs too.
  if (!/^https?$/i.test(scheme)) return { origin: '', target: `${scheme}:` };
  const [, authority = '', target = ''] = /^\/\/([^/?#]*)([^#]*)/.exec(rest) ?? [];
  if (authority === '') throw entry.error('request.url', 'must be an absolute URL');
  // Credentials before the host are a secret, and no part of what was sent.
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return { origin: `${scheme.toLowerCase()}://${host}`, target: target.startsWith('/') ? target : `/${target}` };
}

function headersOf(entry: Reader, path: string): HeaderList {
  return entry.get(path, 'a list').flatMap((field, index) => {
    const read = new Reader(field, entry.where, `${path}[${index}].`);
    const name = read.get('name', 'text');
    return name.startsWith(':') ? [] : [[name, read.get('value', 'text')] as const];
  });
}
