import { errors, Pool } from 'undici';
import { header, type Exchange, type WireRequest } from '../core/exchange.ts';
import { decode } from './decode.ts';
import { receive } from './receive.ts';
import { explain } from './transport-error.ts';

export { TransportError } from './transport-error.ts';

export interface Transport {
  /** Sends a request byte for byte, and reads its whole answer. @throws TransportError */
  send(request: WireRequest): Promise<Exchange>;
  close(): Promise<void>;
}

export interface TransportOptions {
  readonly connections: number;
  /** Milliseconds until the answer must be complete, the time to connect included. */
  readonly timeoutMs: number;
  /** Bytes of a body, on the wire and after decoding, beyond which an answer is given up. */
  readonly maxBody?: number;
  readonly signal?: AbortSignal;
}

/** A page of 500 users is below 1 MiB; so many may be on their way at once as there are connections. */
const usualLimit = 16 * 1024 * 1024;

/** Connections that were idle for longer (milliseconds) are not used again: servers close theirs after 2 s and more. */
const idle = 1000;

/**
 * Talks to one origin through undici's Pool, which keeps the path as it is: fetch and URL would
 * collapse `.` and `..` segments. Redirects are not followed, and HTTP/1.1 is spoken, which leaves header fields as they are.
 * A connection that the target closes just when the next request is sent on it loses that request, which may not be
 * sent again if it is a POST. So once the target has closed one unasked, each request gets a connection of its own.
 */
export function createTransport(origin: string, options: TransportOptions): Transport {
  const maxBody = options.maxBody ?? usualLimit;
  // Timers take no fractions.
  const timeoutMs = Math.ceil(options.timeoutMs);
  const open = (pipelining: 0 | 1): Pool =>
    new Pool(origin, {
      connections: options.connections,
      pipelining, // 0: "Connection: close"
      allowH2: false,
      keepAliveTimeout: idle,
      keepAliveMaxTimeout: idle,
      // The whole answer has one deadline.
      headersTimeout: 0,
      bodyTimeout: 0,
      connectTimeout: Math.min(timeoutMs, 10_000),
    });
  let pool = open(1);
  const pools = [pool];
  pool.on('disconnect', (_origin, _clients, error) => {
    const unasked = error instanceof errors.SocketError || (error as NodeJS.ErrnoException).code === 'ECONNRESET';
    if (!unasked || pools.length > 1) return;
    pool = open(0);
    pools.push(pool);
  });
  return {
    async send(request) {
      const start = performance.now();
      const startedAt = performance.timeOrigin + start;
      try {
        const message = { method: request.method as 'GET', path: request.target, headers: request.headers.flat() as string[], body: request.body };
        const { status, headers, body: raw } = await receive(pool, message, { timeoutMs, limit: maxBody, signal: options.signal });
        const coding = header(headers, 'content-encoding');
        const body = coding === undefined ? raw : await decode(raw, coding, maxBody);
        return { request, response: { status, headers, body }, startedAt, durationMs: performance.now() - start };
      } catch (error) {
        throw explain(error, origin, timeoutMs);
      }
    },
    close: async () => void (await Promise.all(pools.map((each) => each.destroy()))),
  };
}
