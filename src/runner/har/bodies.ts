import { header, type HeaderList } from '../../core/exchange.ts';
import type { Reader } from './fields.ts';

/** The body of a request, null when there was none, or undefined when there was one, or may have been one, that was not recorded. */
export function requestBody(entry: Reader, method: string, headers: HeaderList): Uint8Array | null | undefined {
  const text = entry.find('request.postData.text', 'text') ?? formOf(entry);
  const body = text === undefined ? undefined : decode(entry, 'request.postData', text);
  if (body !== undefined && body.length > 0) return body;
  const sizes = knownSizes(entry.find('request.bodySize', 'a number'), headers);
  if (sizes.some((size) => size > 0)) return undefined;
  if (body !== undefined) return body;
  if (sizes.length > 0) return null;
  return ['POST', 'PUT', 'PATCH'].includes(method) ? undefined : null;
}

/** The body of a form of which only the parameters were recorded, as Charles and others do (HAR 1.2, "postData"). */
function formOf(entry: Reader): string | undefined {
  const params = entry.find('request.postData.params', 'a list') ?? [];
  if (params.length === 0 || !/^application\/x-www-form-urlencoded\b/i.test(entry.find('request.postData.mimeType', 'text') ?? '')) return undefined;
  return new URLSearchParams(params.map((param): [string, string] => [entry.of(param).get('name', 'text'), entry.of(param).find('value', 'text') ?? ''])).toString();
}

/** The body, or undefined when there was one, or may have been one, that was not recorded. */
export function responseBody(entry: Reader, method: string, status: number, headers: HeaderList): Uint8Array | undefined {
  const text = entry.find('response.content.text', 'text');
  const body = decode(entry, 'response.content', text ?? '');
  if (body.length > 0 || method === 'HEAD' || status === 204 || status === 304) return body;
  const size = entry.find('response.content.size', 'a number');
  const known = [...(size === undefined || size < 0 ? [] : [size]), ...knownSizes(entry.find('response.bodySize', 'a number'), headers)];
  return known.every((each) => each === 0) && (text !== undefined || known.length > 0) ? body : undefined;
}

/** How long a body was, by what was recorded of it; -1 stands for unknown. */
function knownSizes(bodySize: number | undefined, headers: HeaderList): readonly number[] {
  return [bodySize, Number(header(headers, 'content-length') ?? NaN)].filter((size): size is number => size !== undefined && size >= 0);
}

/** `encoding` of postData is of HAR 1.3, which is a proposal; some tools write it. */
function decode(entry: Reader, path: string, text: string): Uint8Array {
  const encoding = entry.find(`${path}.encoding`, 'text') ?? '';
  if (encoding === '') return new TextEncoder().encode(text);
  if (encoding !== 'base64') throw entry.error(`${path}.encoding`, 'must be base64 or left out');
  if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw entry.error(`${path}.text`, 'must be base64');
  return new Uint8Array(Buffer.from(text, 'base64'));
}
