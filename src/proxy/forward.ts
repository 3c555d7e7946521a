import type { Agent, ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import type { HeaderList } from '../core/exchange.ts';
import { createCopy } from './copy.ts';
import { notConnected, notPassed, notRead, type Failure } from './failure.ts';
import { endToEnd, isFramed, membersOf, pairs } from './fields.ts';
import { beginAnswer, breakOff, headOf, interim } from './give-back.ts';
import { watchLine, type ParseError } from './line.ts';
import { ownAnswer } from './own-answer.ts';
import type { Passed, Unjudged } from './passed.ts';
import type { Upstream } from './upstream.ts';

/** A connection of a client's. */
export interface Connection {
  /** The connections to the server that belong to it. */
  readonly agent: Agent;
  /** What is to be done when it ends. A request that was answered, or waits for its turn, does not learn of that by itself. */
  readonly atEnd: Set<() => void>;
}

export interface ForwardOptions {
  readonly upstream: Upstream;
  readonly connection: Connection;
  /** Bytes of a body that are kept; of a larger one nothing is. */
  readonly keep: number;
  /** Called once, when the answer is over, and the request as well. */
  readonly onPassed: (passed: Passed) => void;
  /** Called once, when the client has been answered, or has gone. */
  readonly onOver: () => void;
}

/**
 * Carries one request to the server and its answer back, each part as soon as it is there. What arrives broken leaves
 * as broken; the proxy answers by itself only where there is no connection to the server.
 */
export function forward(incoming: IncomingMessage, outgoing: ServerResponse, { upstream, connection, keep, onPassed, onOver }: ForwardOptions): void {
  const begun = performance.now();
  const method = incoming.method!;
  const target = incoming.url!;
  const fields = pairs(incoming.rawHeaders);
  const [sent, answered] = [createCopy(keep), createCopy(keep)];
  const framed = isFramed(incoming.headers);
  let requestEnded = !framed;
  let answer: IncomingMessage | undefined;
  let answerFields: HeaderList = [];
  let told = false;

  const tell = (rest: { unjudged: Unjudged; reason: string } | 'whole'): void => {
    if (told) return;
    told = true;
    const body = sent.size === 0 ? null : sent.bytes();
    const request = { method, target, headers: fields, body: body ?? null };
    if (rest !== 'whole') return onPassed({ request, ...rest });
    const answerBody = answered.bytes();
    if (body === undefined || answerBody === undefined) {
      return onPassed({ request, unjudged: 'too-large', reason: `the body of the ${body === undefined ? 'request' : 'answer'} is larger than ${keep} bytes` });
    }
    const response = { status: answer!.statusCode!, headers: answerFields, body: answerBody };
    onPassed({ request, exchange: { request, response, startedAt: performance.timeOrigin + begun, durationMs: performance.now() - begun } });
  };
  const tellWhenOver = (): void => {
    if (requestEnded && answer?.readableEnded === true) tell('whole');
  };
  const answerByItself = (failure: Failure): void => {
    tell({ unjudged: 'own', reason: `the proxy answered ${failure.status}: ${failure.reason}` });
    const { status, fields: own, body } = ownAnswer(failure);
    incoming.unpipe().resume();
    outgoing.writeHead(status, [...own]).end(body);
  };
  /** A head need not wait for a body that takes its time. */
  const headFirst = (received: IncomingMessage): void => {
    if (answered.size === 0 && !received.readableEnded) outgoing.flushHeaders();
  };
  const giveUp = (reason: string, rest?: Uint8Array): void => {
    tell({ unjudged: 'broken', reason });
    incoming.unpipe().resume();
    breakOff(outgoing, rest);
  };

  let request: ClientRequest | undefined;
  const over = (): void => {
    if (!connection.atEnd.delete(over)) return;
    onOver();
    if (outgoing.writableFinished) return;
    request?.destroy();
    tell({ unjudged: 'abandoned', reason: requestEnded ? 'the client did not wait for the end of the answer' : 'the client did not send its request to the end' });
  };
  connection.atEnd.add(over);
  outgoing.on('close', over);

  // An offer of HTTP/2 may be passed over (RFC 9110 section 7.8), and clients go on with HTTP/1.1; who wants something else is told.
  const wanted = membersOf(incoming.headers.upgrade).filter((protocol) => protocol !== 'h2c');
  if (wanted.length > 0) return answerByItself(notPassed(`an upgrade to ${wanted.join(', ')}`));
  try {
    request = upstream.request(method, target, endToEnd(fields, incoming.headers.connection), framed, connection.agent);
  } catch (error) {
    return answerByItself(notRead(error as Error));
  }
  const onward = request;
  const line = watchLine(onward, upstream.isSecure);
  let rest: Uint8Array | undefined;

  onward.on('information', (information) => {
    line.forget();
    interim(information, incoming, outgoing);
  });
  onward.on('response', (received) => {
    answer = received;
    answerFields = pairs(received.rawHeaders);
    line.release();
    if (!beginAnswer(received, answerFields, incoming, outgoing)) return giveUp('the server answered what no HTTP library reads as an answer');
    received.on('data', answered.add).pipe(outgoing, { end: false });
    setImmediate(headFirst, received);
    received.on('end', () => {
      if (received.rawTrailers.length > 0) outgoing.addTrailers(pairs(received.rawTrailers));
      outgoing.end();
      tellWhenOver();
    });
    received.on('close', () => {
      if (!received.complete) giveUp('the server broke the answer off', rest);
    });
  });
  // No upgrade was asked for, so a 101 is no answer.
  onward.on('upgrade', (received, socket, head) => {
    socket.destroy();
    giveUp('the server answered 101 (Switching Protocols) though nobody asked', Buffer.concat([Buffer.from(headOf(received), 'latin1'), head]));
  });
  onward.on('error', (error: ParseError) => {
    if (outgoing.destroyed) return;
    if (answer !== undefined) rest = error.rawPacket?.subarray(error.bytesParsed);
    else if (!line.connected) answerByItself(notConnected(error, upstream.origin));
    else giveUp(error.rawPacket === undefined ? 'the server closed the connection without a whole answer' : 'the server sent what is no answer of HTTP/1.1', line.received(error));
    incoming.unpipe().resume();
  });

  if (!framed) return void onward.end();
  const cutOff = (): void => {
    onward.destroy();
    tell({ unjudged: 'abandoned', reason: 'the client did not send its request to the end' });
  };
  connection.atEnd.add(cutOff);
  incoming.on('data', sent.add).pipe(onward, { end: false });
  setImmediate(() => {
    if (sent.size === 0 && !requestEnded) onward.flushHeaders();
  });
  incoming.on('end', () => {
    connection.atEnd.delete(cutOff);
    if (incoming.rawTrailers.length > 0) onward.addTrailers(pairs(incoming.rawTrailers));
    onward.end();
    requestEnded = true;
    tellWhenOver();
  });
}
