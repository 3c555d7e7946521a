import { header, type Exchange, type HeaderList } from '../../src/core/exchange.ts';
import { decode } from '../../src/runner/index.ts';

/** What a body may be at most, once its content codings are undone (bytes). */
const limit = 16 * 1024 * 1024;

const codingOf = (headers: HeaderList): string | undefined => header(headers, 'content-encoding');

/** Whether a body has to be decoded before anybody can read it. */
export function isCoded({ request, response }: Exchange): boolean {
  return codingOf(request.headers) !== undefined || codingOf(response.headers) !== undefined;
}

/**
 * A copy of an exchange as it was on the wire, with the content codings of its bodies undone (RFC 9110 section 8.4).
 * @throws TransportError or an error of zlib when they cannot be undone
 */
export async function decoded(exchange: Exchange): Promise<Exchange> {
  const { request, response } = exchange;
  const sent = request.body === null ? null : await decode(request.body, codingOf(request.headers), limit);
  const body = await decode(response.body, codingOf(response.headers), limit);
  return { ...exchange, request: { ...request, body: sent }, response: { ...response, body } };
}
