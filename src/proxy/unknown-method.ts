import { METHODS } from 'node:http';
import type { Socket } from 'node:net';
import type { WireRequest } from '../core/exchange.ts';
import { notConnected } from './failure.ts';
import { endToEnd, withHost } from './fields.ts';
import type { ParseError } from './line.ts';
import { onTheWire, ownAnswer } from './own-answer.ts';
import type { Upstream } from './upstream.ts';

/**
 * The request that Node's parser refused because its list of methods does not have this one, though methods are an open
 * set (RFC 9110 section 9.1). Undefined when it was refused for something else, or is not all in one packet.
 */
export function unknownMethod({ code, rawPacket }: ParseError): WireRequest | undefined {
  if (code !== 'HPE_INVALID_METHOD' || rawPacket === undefined) return undefined;
  const packet = Buffer.from(rawPacket);
  const end = packet.indexOf('\r\n\r\n');
  const [line = '', ...lines] = packet.subarray(0, end).toString('latin1').split('\r\n');
  const [, method = '', target = ''] = /^([!#$%&'*+.^_`|~\w-]+) (\S+) HTTP\/1\.1$/.exec(line) ?? [];
  // What begins with a method that is known is another request, which stands before the one that was refused.
  if (end === -1 || method === '' || METHODS.includes(method)) return undefined;
  const headers = lines.map((field): [string, string] => [field.slice(0, Math.max(0, field.indexOf(':'))), field.slice(field.indexOf(':') + 1).trim()]);
  const body = packet.subarray(end + 4);
  const length = Number(headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1] ?? 0);
  if (headers.some(([name]) => name === '' || name.toLowerCase() === 'transfer-encoding') || body.length !== length) return undefined;
  return { method, target, headers, body: body.length === 0 ? null : body };
}

/** Carries such a request to the server, and whatever comes back to the client, on a connection that ends with it. */
export function passUnknownMethod({ method, target, headers, body }: WireRequest, client: Socket, upstream: Upstream): void {
  const connection = headers.find(([name]) => name.toLowerCase() === 'connection')?.[1];
  const onward = [...withHost(endToEnd(headers, connection), upstream.host), ['Connection', 'close'] as const];
  const head = `${method} ${target} HTTP/1.1\r\n${onward.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  let connected = false;
  const server = upstream.connect(() => {
    connected = true;
    server.write(Buffer.concat([Buffer.from(head, 'latin1'), body ?? new Uint8Array()]));
  });
  server.on('error', (error) => {
    if (connected) client.destroySoon();
    else client.end(onTheWire(ownAnswer(notConnected(error, upstream.origin))), 'latin1');
  });
  server.pipe(client);
  client.on('error', () => {}).on('close', () => server.destroy());
}
