import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { ReferenceServer } from './server.ts';
import { lastWords, type ParseError } from './unparsed.ts';

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
  const http = createServer(getRequestListener(server.fetch, { hostname, overrideGlobalObjects: false }));
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

function explain(error: NodeJS.ErrnoException, hostname: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(`port ${port} on ${hostname} is in use by another program: choose another port`, { cause: error });
  return new Error(`cannot listen on ${hostname}:${port}: ${error.message}`, { cause: error });
}
