import type { IncomingHttpHeaders } from 'node:http';
import type { HeaderList } from '../core/exchange.ts';

/** Fields of one connection, which each connection has anew (RFC 9110 section 7.6.1; Upgrade: section 7.8; HTTP2-Settings: RFC 7540 section 3.2.1). */
const hopByHop = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'upgrade', 'http2-settings']);

/** Fields that a message is read by. They belong to one connection, or to one host, and yet are kept, whatever Connection says of them. */
const framing = new Set(['content-length', 'transfer-encoding', 'host']);

/** Header fields as Node gives them, names and values in turn, as pairs. */
export function pairs(raw: readonly string[]): [name: string, value: string][] {
  const list: [string, string][] = [];
  for (let index = 0; index < raw.length; index += 2) list.push([raw[index]!, raw[index + 1]!]);
  return list;
}

/**
 * The fields that go on to the other side: all but those of this connection and those that its Connection field names,
 * each with its case, in its order and as often as it came. Transfer-Encoding stays, since the body goes on as it is framed.
 * @param connection the value of Connection
 */
export function endToEnd(fields: HeaderList, connection: string | undefined): HeaderList {
  const named = membersOf(connection).filter((name) => !framing.has(name));
  return fields.filter(([name]) => {
    const lower = name.toLowerCase();
    return !hopByHop.has(lower) && !named.includes(lower);
  });
}

/**
 * The fields of a request with the host of the server that it goes to. Digest does not care: its uri is path and query
 * (RFC 7616 section 3.4), so credentials that were made for the proxy's address are good at the server too. But a server
 * behind a name, as the service is, answers to its name alone (RFC 9110 section 7.2), and the proxy's means nothing to it.
 * A request without Host, or with two, goes on as wrong as it is.
 */
export function withHost(fields: HeaderList, host: string): HeaderList {
  return fields.map(([name, value]) => (name.toLowerCase() === 'host' ? [name, host] : [name, value]));
}

/** The members of a list field (RFC 9110 section 5.6.1), in lower case. */
export function membersOf(value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  return value.split(',').map((member) => member.trim().toLowerCase()).filter((member) => member !== '');
}

/** Whether a message says how its body ends (RFC 9112 section 6). */
export function isFramed(headers: IncomingHttpHeaders): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}
