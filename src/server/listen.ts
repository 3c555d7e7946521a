import { createServer, STATUS_CODES, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Answer } from './answer.ts';
import type { Bindings, ReferenceServer } from './server.ts';
import type { ParseError } from './unparsed.ts';

export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Stops listening and ends every connection, idle ones too. */
  close(): Promise<void>;
}

/**
 * Serves a reference server over HTTP, on loopback and a free port unless told otherwise.
 * @throws when the address cannot be listened on.
 */
export function listen(
  server: ReferenceServer,
  options: { port?: number; hostname?: string } = {},
): Promise<Listening> {
  const { port = 0, hostname = '127.0.0.1' } = options;
  const http = createServer(
    getRequestListener(
      (request, { incoming, outgoing }) =>
        server.fetch(request, {
          incoming,
          // This server speaks HTTP/1.1 alone.
          respond: (answer) => write(answer, outgoing as ServerResponse),
        } satisfies Bindings),
      { hostname, overrideGlobalObjects: false },
    ),
  );
  http.on('clientError', (error: ParseError, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else socket.end(lastWords(server.unparsed(error)));
  });
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, hostname, port)));
    http.listen(port, hostname, () => {
      const bound = (http.address() as AddressInfo).port;
      const host = hostname.includes(':') ? `[${hostname}]` : hostname;
      resolve({ url: `http://${host}:${bound}`, port: bound, close: () => close() });
    });
    const close = (): Promise<void> =>
      new Promise((closed) => {
        http.close(() => closed());
        http.closeAllConnections();
      });
  });
}

/**
 * Writes an answer straight to the socket. A Response on its way through the adapter would be slower, lose the case of
 * header names and their separate lines, and get a Content-Type where an answer has none.
 */
function write({ status, headers, body }: Answer, outgoing: ServerResponse): Response {
  const length =
    body === null ? (status === 204 ? {} : { 'Content-Length': 0 }) : { 'Content-Length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length });
  outgoing.end(body ?? undefined);
  return RESPONSE_ALREADY_SENT;
}

/** An answer as it goes over a socket that nothing else will come over. */
function lastWords({ status, headers, body }: Answer): string {
  const fields = { ...headers, Connection: 'close', 'Content-Length': Buffer.byteLength(body ?? '') };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n${body ?? ''}`;
}

function explain(error: NodeJS.ErrnoException, hostname: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(`port ${port} on ${hostname} is in use by another program: choose another port`, { cause: error });
  return new Error(`cannot listen on ${hostname}:${port}: ${error.message}`, { cause: error });
}
