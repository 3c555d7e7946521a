import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { promisify } from 'node:util';
import { errors, Pool } from 'undici';
import { header, type Exchange, type HeaderList, type WireRequest } from '../core/exchange.ts';

/** The target could not be talked to; `message` says why in words for a person. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
}

export interface Transport {
  /** Sends a request byte for byte, and reads its whole answer. @throws TransportError */
  send(request: WireRequest): Promise<Exchange>;
  close(): Promise<void>;
}

export interface TransportOptions {
  readonly connections: number;
  /** Milliseconds until the answer must be complete. */
  readonly timeoutMs: number;
  /** Bytes of a body, after decoding, beyond which an answer is given up. */
  readonly maxBody?: number;
  readonly signal?: AbortSignal;
}

/**
 * Talks to one origin through undici's Pool, whose `request` keeps the path as it is: fetch and URL would
 * collapse `.` and `..` segments. Redirects are not followed.
 */
export function createTransport(origin: string, options: TransportOptions): Transport {
  const maxBody = options.maxBody ?? 64 * 1024 * 1024;
  const pool = new Pool(origin, { connections: options.connections, headersTimeout: options.timeoutMs, bodyTimeout: options.timeoutMs, connectTimeout: Math.min(options.timeoutMs, 10_000) });
  return {
    async send(request) {
      const startedAt = Date.now();
      const start = performance.now();
      const signals = [AbortSignal.timeout(options.timeoutMs), ...(options.signal ? [options.signal] : [])];
      try {
        const response = await pool.request({
          method: request.method as 'GET',
          path: request.target,
          headers: request.headers.flat() as string[],
          body: request.body,
          signal: AbortSignal.any(signals),
          responseHeaders: 'raw',
        });
        const headers = pairs(response.headers as unknown as readonly (Buffer | string)[]);
        const raw = await collect(response.body, maxBody);
        const body = await decode(raw, header(headers, 'content-encoding'), maxBody);
        return { request, response: { status: response.statusCode, headers, body }, startedAt, durationMs: performance.now() - start };
      } catch (error) {
        throw new TransportError(explain(error, origin, options.timeoutMs), { cause: error });
      }
    },
    close: () => pool.destroy(),
  };
}

function pairs(raw: readonly (Buffer | string)[]): HeaderList {
  const list: [string, string][] = [];
  const text = (part: Buffer | string) => (typeof part === 'string' ? part : part.toString('latin1'));
  for (let index = 0; index < raw.length; index += 2) list.push([text(raw[index]!), text(raw[index + 1]!)]);
  return list;
}

async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) throw new TransportError(`the answer is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const decoders: Record<string, (data: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
};

/** Content codings, last applied first (RFC 9110 section 8.4). */
async function decode(body: Uint8Array, encoding: string | undefined, maxOutputLength: number): Promise<Uint8Array> {
  let out = body;
  for (const coding of (encoding ?? '').toLowerCase().split(',').map((part) => part.trim()).toReversed()) {
    if (coding === '' || coding === 'identity' || out.length === 0) continue;
    const decoder = decoders[coding === 'x-gzip' ? 'gzip' : coding];
    if (decoder === undefined) throw new TransportError(`the answer has the unknown content coding ${JSON.stringify(coding)}`);
    out = await decoder(out, { maxOutputLength });
  }
  return out;
}

function explain(error: unknown, origin: string, timeoutMs: number): string {
  if (error instanceof TransportError) return error.message;
  const { code, message, name } = error as Error & { code?: string };
  if (name === 'TimeoutError' || error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError) return `${origin} did not answer within ${timeoutMs / 1000} s`;
  if (name === 'AbortError') return 'the run was interrupted';
  const reasons: Record<string, string> = {
    ECONNREFUSED: `nothing listens at ${origin} (connection refused)`,
    ENOTFOUND: `the host of ${origin} has no address (ENOTFOUND)`,
    EAI_AGAIN: `the host of ${origin} could not be looked up (EAI_AGAIN)`,
    ECONNRESET: `${origin} reset the connection`,
    UND_ERR_SOCKET: `${origin} closed the connection before its answer was complete`,
    UND_ERR_CONNECT_TIMEOUT: `${origin} could not be reached in time`,
    ERR_BUFFER_TOO_LARGE: 'the answer is too large once it is decompressed',
  };
  return reasons[code ?? ''] ?? `${origin}: ${message || name}${code ? ` (${code})` : ''}`;
}
