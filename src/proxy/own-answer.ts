import { STATUS_CODES } from 'node:http';
import type { Failure } from './failure.ts';

/** What the proxy calls itself in its own answers. */
export const proxyName = 'atlas-conformance';

/** An answer of the proxy's own: whoever reads it can tell by Proxy-Status (RFC 9209) and by its text that the server did not give it. */
export interface OwnAnswer {
  readonly status: number;
  readonly fields: readonly string[];
  readonly body: string;
}

export function ownAnswer({ status, type, reason }: Failure): OwnAnswer {
  const body = `${proxyName} proxy, not the server: ${reason}\n`;
  // A string of RFC 8941 section 3.3.3 is ASCII without controls.
  const details = reason.replaceAll(/[^\x20-\x7e]/g, '?').replaceAll(/["\\]/g, String.raw`\$&`);
  return {
    status,
    fields: ['Content-Type', 'text/plain; charset=utf-8', 'Content-Length', String(Buffer.byteLength(body)), 'Proxy-Status', `${proxyName}; error=${type}; details="${details}"`, 'Connection', 'close'],
    body,
  };
}

/** The answer as bytes, for a connection on which no request could be read. */
export function onTheWire({ status, fields, body }: OwnAnswer): string {
  const lines = fields.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${fields[index + 1]}`] : []));
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, '', body].join('\r\n');
}
