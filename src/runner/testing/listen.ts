/** Test support: a real HTTP server on loopback that answers as it is told and remembers what arrived, byte for byte. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { HeaderList } from '../../core/exchange.ts';

export interface Arrived {
  readonly method: string;
  readonly target: string;
  readonly headers: HeaderList;
  readonly body: Buffer;
}

export interface Answering {
  readonly request: Arrived;
  readonly response: ServerResponse;
  readonly socket: Socket;
  /** Sends a whole answer. */
  end(status: number, headers?: readonly string[], body?: string | Uint8Array): void;
}

export interface Listener extends AsyncDisposable {
  readonly origin: string;
  readonly received: Arrived[];
  close(): Promise<void>;
}

export async function listen(answer: (answering: Answering) => void): Promise<Listener> {
  const received: Arrived[] = [];
  const server = createServer(async (incoming, response) => {
    const { rawHeaders } = incoming;
    const headers = rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1]!] as const] : []));
    const request = { method: incoming.method!, target: incoming.url!, headers, body: await buffer(incoming) };
    received.push(request);
    answer({
      request,
      response,
      socket: incoming.socket,
      end: (status, fields = [], body = '') => void response.writeHead(status, [...fields]).end(body),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received, close, [Symbol.asyncDispose]: close };
}
