import { STATUS_CODES, type IncomingMessage, type InformationEvent, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { HeaderList } from '../core/exchange.ts';
import { endToEnd, isFramed, membersOf, pairs } from './fields.ts';

/** Calls back with the client's connection once it is this answer's turn on it: pipelined requests are answered in order. */
function inTurn(outgoing: ServerResponse, action: (socket: Socket) => void): void {
  if (outgoing.socket === null) outgoing.once('socket', action);
  else action(outgoing.socket);
}

/** The head of an answer, for what Node would not write. */
export function headOf({ statusCode = 0, statusMessage = '', rawHeaders }: Pick<IncomingMessage, 'statusCode' | 'statusMessage' | 'rawHeaders'>): string {
  const lines = pairs(rawHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${String(statusCode).padStart(3, '0')} ${statusMessage}\r\n${lines.join('')}\r\n`;
}

/** Passes an interim answer on (RFC 9110 section 15.2), which clients of HTTP/1.0 do not know. */
export function interim(information: InformationEvent, incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (incoming.httpVersion === '1.0') return;
  // So Node learns that the body will come, and keeps the connection.
  if (information.statusCode === 100 && information.rawHeaders.length === 0) outgoing.writeContinue();
  else inTurn(outgoing, (socket) => void socket.write(headOf(information), 'latin1'));
}

/**
 * Begins the client's answer with the head of the server's: status, phrase, fields and framing as they came.
 * @param all the fields of the server's answer
 * @returns whether it could be written; what no HTTP library writes is broken off after its head
 */
export function beginAnswer(answer: IncomingMessage, all: HeaderList, incoming: IncomingMessage, outgoing: ServerResponse): boolean {
  const { connection } = answer.headers;
  const isOld = incoming.httpVersion === '1.0';
  // A client of HTTP/1.0 knows no chunks (RFC 9112 section 6.1).
  const fields = endToEnd(all, connection).filter(([name]) => !isOld || name.toLowerCase() !== 'transfer-encoding');
  outgoing.sendDate = false;
  const status = answer.statusCode!;
  const bodiless = incoming.method === 'HEAD' || status === 204 || status === 304;
  if (!bodiless && (!isFramed(answer.headers) || (isOld && answer.headers['content-length'] === undefined))) {
    // It ends with the connection, as the server's did (RFC 9112 section 6.3).
    outgoing.useChunkedEncodingByDefault = false;
  }
  if (membersOf(connection).includes('close')) outgoing.shouldKeepAlive = false;
  try {
    if (status < 200) throw new RangeError(`${status} is no status of an answer`);
    outgoing.writeHead(status, answer.statusMessage ?? STATUS_CODES[status] ?? '', fields.flat() as string[]);
    return true;
  } catch {
    breakOff(outgoing, Buffer.from(headOf(answer), 'latin1'));
    return false;
  }
}

/** Ends the connection after what was written, and these bytes, with the answer as incomplete as it is. */
export function breakOff(outgoing: ServerResponse, rest?: Uint8Array): void {
  if (outgoing.headersSent) outgoing.flushHeaders();
  inTurn(outgoing, (socket) => {
    if (rest !== undefined && rest.length > 0) socket.write(rest);
    socket.destroySoon();
  });
}
