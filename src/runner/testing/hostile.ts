/** Test support: servers on loopback that answer as no decent server does, written to the socket byte for byte. */
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { setInterval } from 'node:timers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { Certificate } from './certificate.ts';

/** Answers one request; the socket is all there is of it. */
export type Answer = (socket: Socket) => void;

export interface Hostile extends AsyncDisposable {
  readonly origin: string;
  /** The head of each request that arrived, request line and fields. */
  readonly received: readonly string[];
  readonly connections: number;
  /** Connections that are open. */
  readonly open: number;
  close(): Promise<void>;
}

export interface HostileOptions {
  /** With one it speaks TLS. */
  readonly certificate?: Certificate;
  /** Answers whatever arrives, though it may be no request. */
  readonly toAnything?: boolean;
}

/** A server that answers each request so. */
export async function hostile(answer: Answer, { certificate, toAnything = false }: HostileOptions = {}): Promise<Hostile> {
  const sockets = new Set<Socket>();
  const received: string[] = [];
  let connections = 0;
  const serve = (socket: Socket): void => {
    connections += 1;
    if (toAnything) socket.once('data', () => answer(socket));
    else eachRequest(socket, (head) => {
        received.push(head);
        answer(socket);
      });
  };
  const server: Server = certificate === undefined ? createServer(serve) : createTlsServer({ cert: certificate.cert, key: certificate.key }, serve).on('tlsClientError', () => {});
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  const origin = `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    received,
    get connections() {
      return connections;
    },
    get open() {
      return sockets.size;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Calls back for each request of a connection once all of it is there. */
function eachRequest(socket: Socket, then: (head: string) => void): void {
  let data = '';
  socket.on('error', () => {}).on('data', (chunk: Buffer) => {
    data += chunk.toString('latin1');
    for (let end = data.indexOf('\r\n\r\n'); end !== -1; end = data.indexOf('\r\n\r\n')) {
      const head = data.slice(0, end);
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      if (data.length < end + 4 + length) return;
      data = data.slice(end + 4 + length);
      then(head);
    }
  });
}

/** A whole answer. Fields are lines as they stand on the wire; Content-Length is right unless they have one. */
export function whole(status: number, fields: readonly string[] = [], body: string | Uint8Array = ''): Answer {
  const bytes = Buffer.from(body);
  const length = fields.some((field) => /^(content-length|transfer-encoding):/i.test(field)) ? [] : [`Content-Length: ${bytes.length}`];
  const head = [`HTTP/1.1 ${String(status).padStart(3, '0')} Said`, ...length, ...fields, '', ''].join('\r\n');
  return (socket) => void socket.write(Buffer.concat([Buffer.from(head, 'latin1'), bytes]));
}

/** These bytes, whatever they are, and then nothing, or the end. */
export const bytes = (text: string, end = false): Answer => (socket) => void (end ? socket.end(text, 'latin1') : socket.write(text, 'latin1'));

/** What is repeated until the other side has had enough. */
export const forEver = (start: string, again: string): Answer => (socket) => {
  const more = (): void => {
    while (!socket.destroyed && socket.writable && socket.write(again, 'latin1'));
  };
  socket.on('drain', more).write(start, 'latin1');
  more();
};

/** The start at once, and then a piece each few milliseconds. */
export const drip = (start: string, again: string, milliseconds = 20): Answer => (socket) => {
  socket.write(start, 'latin1');
  const timer = setInterval(() => void socket.write(again, 'latin1'), milliseconds);
  socket.on('close', () => clearInterval(timer));
};

/** A body of zeros that is large once it is decoded, in this coding. */
export function bomb(coding: string, decoded: number): Answer {
  const codes: Readonly<Record<string, (data: Uint8Array) => Uint8Array>> = { gzip: (data) => gzipSync(data), deflate: (data) => deflateSync(data), br: (data) => brotliCompressSync(data) };
  const packed = coding.split(', ').reduce<Uint8Array>((data, each) => codes[each]!(data), Buffer.alloc(decoded));
  return whole(200, [json, `Content-Encoding: ${coding}`], packed);
}

/** A gzip body of very many members (RFC 1952 section 2.2), each of which is small and inflates to a megabyte. */
export function gzipOfMembers(members: number): Answer {
  const member = gzipSync(Buffer.alloc(1024 * 1024));
  return whole(200, [json, 'Content-Encoding: gzip'], Buffer.concat(Array.from({ length: members }, () => member)));
}

export const json = 'Content-Type: application/vnd.atlas.2023-01-01+json';

/** Lists, `depth` levels of them. */
export const deep = (depth: number, open = '[', close = ']'): string => open.repeat(depth) + close.repeat(depth);
