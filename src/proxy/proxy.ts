import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { forward, type Connection } from './forward.ts';
import { notPassed, notRead } from './failure.ts';
import { onTheWire, ownAnswer } from './own-answer.ts';
import type { Passed } from './passed.ts';
import { passUnknownMethod, unknownMethod } from './unknown-method.ts';
import { headerLimit, upstreamAt } from './upstream.ts';

export interface ProxyOptions {
  /** Scheme, host and port of the server behind. */
  readonly upstream: string;
  /** 0, when left out, takes a free one. */
  readonly port?: number;
  /** The address to bind; loopback when left out. */
  readonly host?: string;
  /** Bytes of one body that are kept to be judged; 8 MiB when left out. Larger ones pass all the same. */
  readonly keep?: number;
  /** Called once for each request, when its answer is over. */
  readonly onPassed: (passed: Passed) => void;
  /** Called for what could not be read as a request, and so could not go on. */
  readonly onRefused?: (reason: string) => void;
}

export interface Proxy {
  readonly url: string;
  /** Requests that are on their way. */
  readonly inFlight: number;
  /**
   * Takes no more connections, and lets what is on its way come to its end for so many milliseconds.
   * @returns how many requests were cut off
   */
  close(graceMs: number): Promise<number>;
}

const usualKeep = 8 * 1024 * 1024;

/**
 * A reverse proxy that carries each request and each answer as it is, and tells what passed. No field of its own is added:
 * what the client and the server make of each other is what they would make without it.
 * @throws Error when the address cannot be listened on
 */
export async function startProxy({ upstream: origin, port = 0, host = '127.0.0.1', keep = usualKeep, onPassed, onRefused = () => {} }: ProxyOptions): Promise<Proxy> {
  const upstream = upstreamAt(origin);
  const connections = new WeakMap<Socket, Connection>();
  const connectionOf = (socket: Socket): Connection => {
    const known = connections.get(socket);
    if (known !== undefined) return known;
    const connection: Connection = { agent: upstream.connections(), atEnd: new Set() };
    connections.set(socket, connection);
    socket.once('close', () => {
      for (const then of connection.atEnd) then();
      connection.agent.destroy();
    });
    return connection;
  };
  let inFlight = 0;
  let closing = false;
  const onOver = (): void => {
    inFlight -= 1;
    if (closing) void setImmediate().then(() => server.closeIdleConnections());
  };

  // Time limits, and which fields there must be, are the server's business.
  const server = createServer({ requireHostHeader: false, maxHeaderSize: headerLimit, headersTimeout: 0, requestTimeout: 0, keepAliveTimeout: 0, noDelay: true });
  server.maxHeadersCount = 0;
  for (const event of ['request', 'checkContinue', 'checkExpectation'] as const) {
    server.on(event, (incoming, outgoing) => {
      inFlight += 1;
      forward(incoming, outgoing, { upstream, connection: connectionOf(incoming.socket), keep, onPassed, onOver });
    });
  }
  const refuse = (socket: Socket, failure: ReturnType<typeof notRead>): void => {
    onRefused(failure.reason);
    socket.end(onTheWire(ownAnswer(failure)), 'latin1');
  };
  server.on('connect', (_request, socket) => refuse(socket as Socket, notPassed('CONNECT')));
  server.on('clientError', (error: Error & { code?: string }, socket) => {
    const unknown = unknownMethod(error);
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else if (unknown !== undefined) {
      passUnknownMethod(unknown, socket as Socket, upstream);
      onPassed({ request: unknown, unjudged: 'unread', reason: 'no HTTP library knows its method' });
    } else refuse(socket as Socket, notRead(error));
  });
  await listening(server, port, host);

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    get inFlight() {
      return inFlight;
    },
    async close(graceMs) {
      if (!server.listening && inFlight === 0) return 0;
      closing = true;
      let cut = 0;
      const late = setTimeout(() => {
        cut = inFlight;
        server.closeAllConnections();
      }, graceMs);
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
      clearTimeout(late);
      // Those that were cut off learn of it a moment later, and have to be told of.
      for (const isOver = () => inFlight === 0; !isOver(); ) await setImmediate();
      return cut;
    },
  };
}

function listening(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why = error.code === 'EADDRINUSE' ? `port ${port} on ${host} is in use by another program: choose another port` : `cannot listen on ${host}:${port}: ${error.message}`;
      reject(new Error(why, { cause: error }));
    });
    server.listen(port, host, () => resolve());
  });
}
