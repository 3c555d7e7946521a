import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import { header, type Exchange, type HeaderList, type WireRequest } from '../core/exchange.ts';
import { parseTarget } from '../contract/index.ts';

/** A HAR cannot be used; `message` is one line that says which file, which entry and which field. */
export class HarError extends Error {
  override readonly name = 'HarError';
}

/** One entry of a HAR: the request, and the whole exchange or why there is none. */
export type HarEntry = {
  /** Counted from 1. */
  readonly number: number;
  /** Scheme, host and port of the request; '' when it was not sent by HTTP. */
  readonly origin: string;
  readonly request: WireRequest;
} & ({ readonly exchange: Exchange } | { readonly skipped: string });

/** Which program made a HAR (HAR 1.2, "creator"). */
export interface HarCreator {
  readonly name: string;
  readonly version: string;
}

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
 * The entries of a HAR, in its order (HAR 1.2, https://github.com/ahmadnassri/har-spec/blob/master/versions/1.2.md).
 * Targets keep the bytes that `request.url` has. Pseudo header fields of HTTP/2 (RFC 9113 section 8.3) are left out.
 * @param source what messages call it
 * @throws HarError when it is no HAR, or an entry is malformed.
 */
export function parseHar(bytes: Uint8Array, source: string): readonly HarEntry[] {
  const log = new Reader(parse(bytes, source), `${source}: is no HAR`);
  return log.get('log.entries', 'a list').map((entry, index) => entryOf(new Reader(entry, `${source}: entry ${index + 1}`), index + 1));
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

function entryOf(entry: Reader, number: number): HarEntry {
  const { origin, target } = split(entry.get('request.url', 'text'), entry);
  const request: WireRequest = { method: entry.get('request.method', 'text'), target, headers: headersOf(entry, 'request.headers'), body: requestBody(entry) };
  const skip = (skipped: string): HarEntry => ({ number, origin, request, skipped });
  if (origin === '') return skip('not sent by HTTP');

  const status = entry.get('response.status', 'a number');
  // 0 in browsers, -1 in Playwright: refused, aborted, or blocked before there was an answer.
  if (status <= 0) return skip('no response was recorded');
  if (!Number.isInteger(status)) throw entry.error('response.status', 'must be a whole number');
  const startedAt = Date.parse(entry.get('startedDateTime', 'text'));
  if (Number.isNaN(startedAt)) throw entry.error('startedDateTime', 'must be a date in ISO 8601');
  const durationMs = Math.max(0, entry.get('time', 'a number'));
  const headers = headersOf(entry, 'response.headers');
  entry.get('response.content', 'an object');
  const body = responseBody(entry, request.method, status, headers);
  if (body === undefined) return skip('the body of the response was not recorded');
  return { number, origin, request, exchange: { request, response: { status, headers, body }, startedAt, durationMs } };
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

/** Null also when there was a body that was not recorded: nothing can be judged by it. */
function requestBody(entry: Reader): Uint8Array | null {
  const text = entry.find('request.postData.text', 'text');
  return text === undefined ? null : decode(entry, 'request.postData', text);
}

/** The body, or undefined when there was one, or may have been one, that was not recorded. */
function responseBody(entry: Reader, method: string, status: number, headers: HeaderList): Uint8Array | undefined {
  const text = entry.find('response.content.text', 'text');
  const body = decode(entry, 'response.content', text ?? '');
  if (body.length > 0 || method === 'HEAD' || status === 204 || status === 304) return body;
  const sizes = [entry.find('response.content.size', 'a number'), entry.find('response.bodySize', 'a number'), Number(header(headers, 'content-length') ?? NaN)];
  const known = sizes.filter((size): size is number => size !== undefined && size >= 0);
  return known.every((size) => size === 0) && (text !== undefined || known.length > 0) ? body : undefined;
}

/** `encoding` of postData is of HAR 1.3, which is a proposal; some tools write it. */
function decode(entry: Reader, path: string, text: string): Uint8Array {
  const encoding = entry.find(`${path}.encoding`, 'text') ?? '';
  if (encoding === '') return new TextEncoder().encode(text);
  if (encoding !== 'base64') throw entry.error(`${path}.encoding`, 'must be base64 or left out');
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw entry.error(`${path}.text`, 'must be base64');
  return new Uint8Array(Buffer.from(text, 'base64'));
}

/**
 * Exchanges as a HAR 1.2 document. What an exchange does not know (sizes of headers, cookies, versions) is left empty
 * or -1, as HAR 1.2 wants. Bodies that are no UTF-8 are in Base64.
 * @param origin scheme, host and port that the exchanges were sent to
 */
export function toHar(exchanges: readonly Exchange[], origin: string, creator: HarCreator): object {
  return { log: { version: '1.2', creator, entries: exchanges.map((exchange) => toEntry(exchange, origin)) } };
}

function toEntry({ request, response, startedAt, durationMs }: Exchange, origin: string): object {
  const pairs = (list: HeaderList) => list.map(([name, value]) => ({ name, value }));
  const unknown = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1 };
  const mimeType = (headers: HeaderList) => header(headers, 'content-type') ?? '';
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: durationMs,
    request: {
      ...unknown,
      method: request.method,
      url: request.target.startsWith('/') ? origin + request.target : request.target,
      headers: pairs(request.headers),
      queryString: pairs(parseTarget(request.target).query),
      bodySize: request.body?.length ?? 0,
      ...(request.body !== null && { postData: { mimeType: mimeType(request.headers), params: [], ...encode(request.body) } }),
    },
    response: {
      ...unknown,
      status: response.status,
      statusText: STATUS_CODES[response.status] ?? '',
      headers: pairs(response.headers),
      content: { size: response.body.length, mimeType: mimeType(response.headers), ...encode(response.body) },
      redirectURL: header(response.headers, 'location') ?? '',
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
  };
}

function encode(body: Uint8Array): { text: string; encoding?: 'base64' } {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return isUtf8(bytes) ? { text: bytes.toString('utf8') } : { text: bytes.toString('base64'), encoding: 'base64' };
}

interface Kinds {
  readonly text: string;
  readonly 'a number': number;
  readonly 'an object': Readonly<Record<string, unknown>>;
  readonly 'a list': readonly unknown[];
}

const isKind: { readonly [K in keyof Kinds]: (value: unknown) => value is Kinds[K] } = {
  text: (value) => typeof value === 'string',
  'a number': (value): value is number => typeof value === 'number' && Number.isFinite(value),
  'an object': (value): value is Kinds['an object'] => typeof value === 'object' && value !== null && !Array.isArray(value),
  'a list': (value) => Array.isArray(value),
};

/** Reads fields of a JSON value by their path and says which one is wrong. */
class Reader {
  readonly where: string;
  readonly #value: unknown;
  readonly #prefix: string;

  constructor(value: unknown, where: string, prefix = '') {
    this.#value = value;
    this.where = where;
    this.#prefix = prefix;
  }

  /** @throws HarError when the field is missing or of another kind */
  get<K extends keyof Kinds>(path: string, kind: K): Kinds[K] {
    const value = this.find(path, kind);
    if (value === undefined) throw this.error(path, 'is missing');
    return value;
  }

  /** Undefined when the field is missing or null. @throws HarError when it is of another kind */
  find<K extends keyof Kinds>(path: string, kind: K): Kinds[K] | undefined {
    let value = this.#value;
    for (const name of path.split('.')) value = isKind['an object'](value) ? value[name] : undefined;
    if (value === undefined || value === null) return undefined;
    if (!isKind[kind](value)) throw this.error(path, `must be ${kind}`);
    return value as Kinds[K];
  }

  error(path: string, what: string): HarError {
    return new HarError(`${this.where}: ${this.#prefix}${path} ${what}`);
  }
}
