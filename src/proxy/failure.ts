import { untrusted } from '../client/index.ts';

/** Why there is no answer of the server's, and so the proxy gives one of its own. */
export interface Failure {
  readonly status: 400 | 408 | 431 | 501 | 502;
  /** The error type of RFC 9209 section 2.3. */
  readonly type: string;
  /** One sentence for a person. */
  readonly reason: string;
}

const unreachable: Readonly<Record<string, readonly [type: string, reason: (origin: string) => string]>> = {
  ECONNREFUSED: ['connection_refused', (origin) => `nothing listens at ${origin} (connection refused)`],
  ENOTFOUND: ['dns_error', (origin) => `the host of ${origin} has no address (ENOTFOUND)`],
  EAI_AGAIN: ['dns_error', (origin) => `the host of ${origin} could not be looked up (EAI_AGAIN)`],
  ETIMEDOUT: ['connection_timeout', (origin) => `${origin} could not be reached in time`],
  EHOSTUNREACH: ['destination_ip_unroutable', (origin) => `there is no way to ${origin} (EHOSTUNREACH)`],
  ENETUNREACH: ['destination_ip_unroutable', (origin) => `there is no way to ${origin} (ENETUNREACH)`],
  ECONNRESET: ['connection_terminated', (origin) => `${origin} closed the connection before it was ready to be used`],
  EPROTO: ['tls_protocol_error', noTls],
  ERR_SSL_WRONG_VERSION_NUMBER: ['tls_protocol_error', noTls],
  ERR_SSL_PACKET_LENGTH_TOO_LONG: ['tls_protocol_error', noTls],
};

function noTls(origin: string): string {
  return `${origin} does not speak TLS: is it http rather than https?`;
}

/** Why no connection to the server came about. */
export function notConnected({ code = '', message }: Error & { code?: string }, origin: string): Failure {
  const certificate = untrusted(origin, code);
  if (certificate !== undefined) return { status: 502, type: 'tls_certificate_error', reason: certificate };
  const [type, reason] = unreachable[code] ?? ['destination_unavailable', () => `${origin}: ${message}${code === '' ? '' : ` (${code})`}`];
  return { status: 502, type, reason: reason(origin) };
}

/** Why a request that the parser refuses does not go on. It cannot: what it is, is not known. */
export function notRead({ code = '', message }: Error & { code?: string }): Failure {
  if (code === 'HPE_HEADER_OVERFLOW') return { status: 431, type: 'http_request_error', reason: 'the header of the request is larger than the proxy reads' };
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { status: 408, type: 'http_request_error', reason: 'the request did not come to its end' };
  return { status: 400, type: 'http_request_error', reason: `the request is not HTTP/1.1: ${message.replace(/^Parse Error: /, '')}` };
}

/** A protocol that the proxy does not pass on. */
export function notPassed(what: string): Failure {
  return { status: 501, type: 'http_upgrade_failed', reason: `${what} is not passed on: the API speaks HTTP/1.1 alone` };
}
