import type { Answer } from './answer.ts';
import type { Behaviour } from './behaviour.ts';

/** Why Node's HTTP parser gave up, and the bytes that it had. */
export interface ParseError {
  readonly code?: string | undefined;
  readonly rawPacket?: Uint8Array | undefined;
}

/** What Node itself answers; every other error is a 400. */
const statuses: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/**
 * The answer to what the parser refuses. It knows a list of methods, and takes any other for an error of syntax, though
 * by RFC 9110 section 9.1 methods are an open set; so these are answered by the server's behaviour.
 */
export function answerUnparsed(behaviour: Behaviour, { code = '', rawPacket }: ParseError): Answer {
  const method = /^([!#$%&'*+.^_`|~\w-]+) \S+ HTTP\/1\.\d\r\n/.exec(Buffer.from(rawPacket ?? []).toString('latin1'))?.[1];
  if (code === 'HPE_INVALID_METHOD' && method !== undefined) return behaviour.unknownMethod(method);
  return { status: statuses[code] ?? 400, headers: {}, body: null };
}
