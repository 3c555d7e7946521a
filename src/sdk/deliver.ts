import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { HeaderList } from '../core/exchange.ts';
import type { Answer } from './record.ts';

/** An answer to a request as it goes on the wire. */
export interface Delivery {
  /** All header fields, the server's own too. */
  readonly headers: HeaderList;
  /** Resolves when the last byte is handed to the system, or when there is nobody to give it to. */
  readonly done: Promise<void>;
}

/**
 * Answers a request, and does to its connection what the answer says. An answer that is cut off ends with a FIN, so that
 * what was written arrives; the client sees that it is not whole, unless its end is told by closing.
 */
export function deliver(answer: Answer, incoming: IncomingMessage, outgoing: ServerResponse): Delivery {
  const headers = fieldsOf(answer, incoming, outgoing.shouldKeepAlive);
  return { headers, done: send(answer, headers, incoming, outgoing) };
}

/** The header fields of an answer: its own in its order, then the server's. */
function fieldsOf({ status, headers, body, framing = 'length', close }: Answer, { httpVersion }: IncomingMessage, isKept: boolean): HeaderList {
  const has = (...names: readonly string[]): boolean => headers.some(([name]) => names.includes(name.toLowerCase()));
  // HTTP/1.0 has no chunks (RFC 9112 section 6.1).
  const told = framing === 'chunked' && httpVersion === '1.0' ? 'close' : framing;
  const fields: [string, string][] = [];
  if (!has('date')) fields.push(['Date', new Date().toUTCString()]);
  if (!has('connection')) fields.push(['Connection', isKept && told !== 'close' && close !== 'announced' ? 'keep-alive' : 'close']);
  if (mayHaveBody(status) && !has('content-length', 'transfer-encoding')) {
    if (told === 'length') fields.push(['Content-Length', String(body?.length ?? 0)]);
    else if (told === 'chunked') fields.push(['Transfer-Encoding', 'chunked']);
  }
  return [...headers, ...fields];
}

/** RFC 9110 sections 15.3.5 and 15.4.5. */
function mayHaveBody(status: number): boolean {
  return status !== 204 && status !== 304;
}

async function send({ status, body, cutAfter, pieces, interim = [], close }: Answer, headers: HeaderList, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const { socket } = incoming;
  const { promise: gone, resolve: leave } = Promise.withResolvers<void>();
  if (socket.destroyed) return;
  socket.once('close', leave);
  const unlessGone = (start: (done: () => void) => void): Promise<void> => Promise.race([new Promise<void>(start), gone]);
  try {
    // The answer to a request that was sent before the last one was answered has to wait for its turn.
    if (outgoing.socket === null) await unlessGone((done) => outgoing.once('socket', done));
    if (socket.destroyed) return;
    // RFC 9110 section 15.2: not to a client of HTTP/1.0.
    if (incoming.httpVersion !== '1.0') for (const each of interim) writeInterim(socket, each);
    if (!headers.some(([name]) => ['content-length', 'transfer-encoding'].includes(name.toLowerCase()))) outgoing.removeHeader('Transfer-Encoding');
    outgoing.writeHead(status, headers.flat());

    const whole = body ?? new Uint8Array();
    const parts = partsOf(cutAfter === undefined ? whole : whole.subarray(0, cutAfter), pieces);
    if (cutAfter !== undefined) {
      outgoing.flushHeaders();
      for (const part of parts) if (!socket.destroyed) await unlessGone((done) => outgoing.write(part, () => done()));
      socket.destroySoon();
      return;
    }
    for (const part of parts.slice(0, -1)) {
      if (socket.destroyed) return;
      await unlessGone((done) => outgoing.write(part, () => done()));
      await setImmediate();
    }
    if (socket.destroyed) return;
    await unlessGone((done) => {
      outgoing.once('finish', done);
      outgoing.end(parts.at(-1));
    });
    if (close === 'silent') socket.end();
  } finally {
    socket.off('close', leave);
  }
}

function partsOf(body: Uint8Array, size = body.length): readonly Uint8Array[] {
  return body.length === 0 ? [] : Array.from({ length: Math.ceil(body.length / size) }, (_, index) => body.subarray(index * size, (index + 1) * size));
}

function writeInterim(socket: Socket, { status, headers }: { readonly status: number; readonly headers: HeaderList }): void {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('')}\r\n`, 'latin1');
}
