import { errors } from 'undici';
import { show } from '../checks/index.ts';
import { untrusted } from '../client/index.ts';

/** The target could not be talked to; `message` says why in words for a person. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  /** What became of the connection, when that is the reason: it was refused, or it broke before the answer was complete. */
  readonly connection?: 'refused' | 'broken';

  constructor(message: string, options: ErrorOptions & { readonly connection?: 'refused' | 'broken' | undefined } = {}) {
    super(message, options);
    if (options.connection !== undefined) this.connection = options.connection;
  }
}

/** Why a request was not sent, or not waited for, when the run is to end. */
export const interruption = 'the run was interrupted';

export function interrupted(cause?: unknown): TransportError {
  return new TransportError(interruption, { cause });
}

/** What the codes of undici, of TLS and of the system mean, said of the origin or of its answer. */
const reasons: Readonly<Record<string, (origin: string) => string>> = {
  ECONNREFUSED: (origin) => `nothing listens at ${origin} (connection refused)`,
  ENOTFOUND: (origin) => `the host of ${origin} has no address (ENOTFOUND)`,
  EAI_AGAIN: (origin) => `the host of ${origin} could not be looked up (EAI_AGAIN)`,
  ECONNRESET: (origin) => `${origin} reset the connection`,
  EPIPE: (origin) => `${origin} reset the connection`,
  UND_ERR_CONNECT_TIMEOUT: (origin) => `${origin} could not be reached in time`,
  UND_ERR_HEADERS_OVERFLOW: () => 'the header of the answer is larger than 16 KiB',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: () => 'the answer is not as long as its Content-Length says',
  ERR_BUFFER_TOO_LARGE: () => 'the answer is too large once it is decompressed',
  // An assertion of undici's, such as that a status is at least 100.
  ERR_ASSERTION: (origin) => `${origin} sent what is no answer of HTTP/1.1`,
  EPROTO: (origin) => `${origin} does not speak TLS: is it http rather than https?`,
  ERR_SSL_WRONG_VERSION_NUMBER: (origin) => `${origin} does not speak TLS: is it http rather than https?`,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: (origin) => `${origin} does not speak TLS: is it http rather than https?`,
};

/** The error of a request, in words for a person. What the target has a say in is short, but not yet safe to print. */
export function explain(error: unknown, origin: string, timeoutMs: number): TransportError {
  if (error instanceof TransportError) return error;
  const { code = '', message, name } = error as Error & { code?: string };
  const because = (text: string, connection?: 'refused' | 'broken') => new TransportError(text, { cause: error, connection });
  if (name === 'TimeoutError' || error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) return because(`${origin} did not answer within ${timeoutMs / 1000} s`);
  if (name === 'AbortError') return interrupted(error);
  if (error instanceof errors.SocketError) {
    if (message.startsWith('bad ')) return because(`${origin} sent what nobody asked for, such as 100 (Continue) or 101 (Switching Protocols)`);
    return because(`${origin} closed the connection before its answer was complete`, 'broken');
  }
  const connection = code === 'ECONNREFUSED' ? 'refused' : code === 'ECONNRESET' || code === 'EPIPE' ? 'broken' : undefined;
  return because(reasons[code]?.(origin) ?? untrusted(origin, code) ?? `${origin}: ${show(message || name)}${code ? ` (${code})` : ''}`, connection);
}
