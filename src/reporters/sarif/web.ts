import { isUtf8 } from 'node:buffer';
import { header, type Exchange, type HeaderList } from '../../core/exchange.ts';
import { number } from '../text.ts';

/** How much of a body is quoted, bytes: code scanning takes no file that is too large, and the JSON report has all of it. */
const most = 16 * 1024;

/** An exchange as `webRequest` and `webResponse` of SARIF 2.1.0, sections 3.46 and 3.47. */
export function webExchange({ request, response }: Exchange): { readonly webRequest: object; readonly webResponse: object } {
  const protocol = { protocol: 'HTTP', version: '1.1' };
  return {
    webRequest: { ...protocol, method: request.method, target: request.target, headers: fields(request.headers), ...(request.body !== null && { body: content(request.body) }) },
    webResponse: { ...protocol, statusCode: response.status, headers: fields(response.headers), ...(response.body.length > 0 && { body: content(response.body) }) },
  };
}

/** Each field once, its lines joined (RFC 9110 section 5.2). */
function fields(headers: HeaderList): Record<string, string> {
  const names = new Map(headers.map(([name]) => [name.toLowerCase(), name]));
  return Object.fromEntries([...names.values()].map((name) => [name.toWellFormed(), header(headers, name)!]));
}

function content(body: Uint8Array): object {
  const bytes = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, most));
  const properties = body.length > most ? { properties: { cut: `the first ${number(most)} of ${number(body.length)} bytes` } } : {};
  // A cut may leave a part of a character at the end.
  return isUtf8(body) ? { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), ...properties } : { binary: bytes.toString('base64'), ...properties };
}
