import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';

/** What Node's parser says of bytes that are no HTTP. */
export type ParseError = Error & { readonly code?: string; readonly rawPacket?: Uint8Array; readonly bytesParsed?: number };

/** Keeps what the server sends until it is known to be an answer, to hand it on as it is when it is none. */
export interface Line {
  /** Whether there is a connection to the server, and its certificate is a good one. */
  readonly connected: boolean;
  /** The answer has begun as it should: nothing more need be kept. */
  release(): void;
  /** Forgets what an interim answer took. */
  forget(): void;
  /** All that came instead of an answer; the packet in which the parser found no HTTP is the last of it. */
  received(error?: ParseError): Uint8Array;
}

/** The chunks that are kept of each connection; undefined when none are wanted. One listener a connection is cheaper than one a request. */
const kept = new WeakMap<Socket, { chunks: Uint8Array[] | undefined }>();

export function watchLine(request: ClientRequest, isSecure: boolean): Line {
  let connected = false;
  let line: { chunks: Uint8Array[] | undefined } | undefined;
  request.once('socket', (socket) => {
    if (request.reusedSocket) connected = true;
    else socket.once(isSecure ? 'secureConnect' : 'connect', () => (connected = true));
    line = kept.get(socket);
    if (line === undefined) {
      const fresh = { chunks: [] as Uint8Array[] | undefined };
      socket.on('data', (chunk: Uint8Array) => void fresh.chunks?.push(chunk));
      kept.set(socket, fresh);
      line = fresh;
    } else line.chunks = [];
  });
  return {
    get connected() {
      return connected;
    },
    release() {
      if (line !== undefined) line.chunks = undefined;
    },
    forget() {
      if (line?.chunks !== undefined) line.chunks = [];
    },
    // The parser sees a packet before it is kept here.
    received: (error) => Buffer.concat([...(line?.chunks ?? []), ...(error?.rawPacket === undefined ? [] : [error.rawPacket])]),
  };
}
