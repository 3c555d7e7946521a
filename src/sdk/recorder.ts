import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { HeaderList, WireRequest, WireResponse } from '../core/exchange.ts';
import { deliver } from './deliver.ts';
import { createGatekeeper } from './gatekeeper.ts';
import { dropped, type Answer, type Kind, type Recorded, type RecordingServer, type Refusal, type Response, type Script } from './record.ts';

/** How many bytes a request's body may have; more is answered 413 and recorded as unreadable. */
const longestBody = 64 * 1024 * 1024;
/** How many bytes a request's header may have, which is far more than a path of this API needs. */
const longestHeader = 256 * 1024;
/** Milliseconds that an answer still has when its call is over. */
const patience = 100;

/** A request from its arrival on. */
interface Entry {
  readonly arrivedAt: number;
  readonly connection: number;
  /** What it turned out to be, and what it is answered; absent until it is read. */
  known?: { readonly kind: Kind; readonly request: WireRequest; readonly response: WireResponse; readonly refusal?: Refusal; readonly said?: Response };
  answeredAt?: number;
}

/** One call that is under way, or, without a script, the time between two. */
interface Play {
  readonly script?: Script;
  readonly entries: Entry[];
  admitted: number;
}

/** What is answered while no call is under way: there is no script that could say more. */
const unasked: Answer = { status: 503, headers: [['Content-Type', 'application/json']], body: Buffer.from('{"error":503,"reason":"Service Unavailable","detail":"No call is under way."}'), close: 'announced' };
const elsewhere: Answer = { status: 200, headers: [['Content-Type', 'application/json']], body: Buffer.from('{}') };
const noAnswer: WireResponse = { status: 0, headers: [], body: new Uint8Array() };

/**
 * Starts the recording server, and the second one beside it, on loopback and free ports. They wait for a slow client as long
 * as it takes: the driver's time is limited, and so is not theirs. Requests that come while no call is under way are
 * answered 503 and told with the next call as `unasked` (or as what they are, when they came to the second server or
 * could not be read).
 */
export async function startRecorder(): Promise<RecordingServer> {
  const gatekeeper = createGatekeeper();
  const connections = new WeakMap<Duplex, number>();
  /** Requests whose body is being read, by their connection, and what was answered should it turn out to be none. */
  const reading = new WeakMap<Duplex, { answered?: WireResponse }>();
  let count = 0;
  let playing: Play = { entries: [], admitted: 0 };

  const arrive = (socket: Duplex): Entry => {
    const entry: Entry = { arrivedAt: performance.now(), connection: connections.get(socket) ?? 0 };
    playing.entries.push(entry);
    return entry;
  };
  const settle = (entry: Entry, known: Entry['known'] & {}): void => {
    // Its call may be over by now.
    if (!playing.entries.includes(entry)) playing.entries.push(entry);
    entry.known = known;
  };

  const listener = (isElsewhere: boolean) => async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const { socket } = incoming;
    const entry = arrive(socket);
    const state: { answered?: WireResponse } = {};
    reading.set(socket, state);
    const { body, end } = await bodyOf(incoming);
    reading.delete(socket);
    const request = requestOf(incoming, body);

    const { kind, response, refusal } = ((): { kind: Kind; response: Response | undefined; refusal?: Refusal } => {
      if (end === 'broken off') return { kind: 'unreadable', response: undefined };
      if (end === 'too long') return { kind: 'unreadable', response: { status: 413, headers: [], body: null, close: 'announced' } };
      if (isElsewhere) return { kind: 'elsewhere', response: elsewhere };
      const { script } = playing;
      if (script === undefined) return { kind: 'unasked', response: unasked };
      const verdict = gatekeeper.judge(request, script);
      if (verdict.kind !== 'admitted') return { ...verdict, response: verdict.answer };
      const { responses } = script;
      playing.admitted += 1;
      return { kind: 'admitted', response: responses[Math.min(playing.admitted, responses.length) - 1]! };
    })();

    const known = { kind, request, ...(refusal === undefined ? {} : { refusal }), ...(kind === 'admitted' && response !== undefined && { said: response }) };
    if (response === undefined || response === dropped) {
      settle(entry, { ...known, response: state.answered ?? noAnswer });
      socket.destroySoon();
    } else {
      const { headers, done } = deliver(response, incoming, outgoing);
      settle(entry, { ...known, response: { status: response.status, headers, body: response.body ?? new Uint8Array() } });
      await done;
      if (end === 'too long') socket.destroySoon();
    }
    entry.answeredAt = performance.now();
  };

  const unreadable = (socket: Duplex, request: WireRequest): void => {
    const headers: HeaderList = [['Connection', 'close'], ['Content-Length', '0']];
    const answered: WireResponse = { status: 400, headers, body: new Uint8Array() };
    const close = () => socket.destroy();
    if (socket.writable) socket.end(`HTTP/1.1 400 Bad Request\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`, close);
    else close();
    const state = reading.get(socket);
    if (state !== undefined) {
      // Its header was good; what came of its body is told once the connection is closed.
      state.answered = answered;
      return;
    }
    const entry = arrive(socket);
    settle(entry, { kind: 'unreadable', request, response: answered });
    entry.answeredAt = performance.now();
  };

  const servers = [false, true].map((isElsewhere) => {
    const server = createServer({ insecureHTTPParser: false, maxHeaderSize: longestHeader, requireHostHeader: false, keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 });
    server.maxHeadersCount = 0;
    const listen = listener(isElsewhere);
    server.on('connection', (socket: Socket) => connections.set(socket, (count += 1)));
    server.on('request', listen);
    server.on('checkExpectation', listen);
    server.on('connect', (incoming, socket, head) => unreadable(socket, requestOf(incoming, head)));
    server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Uint8Array }, socket) => {
      // What is not of the parser is of the connection: a client that leaves says nothing by that.
      if (error.code?.startsWith('HPE_') === true) unreadable(socket, packetOf(error.rawPacket ?? new Uint8Array()));
      else socket.destroy();
    });
    return server;
  });
  const [url, otherUrl] = (await Promise.all(servers.map(listening))) as [string, string];

  return {
    url,
    otherUrl,
    reset: () => gatekeeper.reset(),
    play(script) {
      if (playing.script !== undefined) throw new Error('a call is under way; its script has to be ended first');
      gatekeeper.begin(script);
      const play: Play = { script, entries: playing.entries.filter(({ known }) => known !== undefined), admitted: 0 };
      playing = play;
      return async () => {
        const deadline = performance.now() + patience;
        while (performance.now() < deadline && play.entries.some(({ answeredAt }) => answeredAt === undefined)) await delay(1);
        if (playing === play) playing = { entries: [], admitted: 0 };
        return play.entries.flatMap((entry) => recordOf(entry));
      };
    },
    async close() {
      await Promise.all(servers.map(closed));
    },
  };
}

/** A request as it is told; none while it is not read to its end. */
function recordOf({ known, arrivedAt, answeredAt = performance.now(), connection }: Entry): readonly Recorded[] {
  if (known === undefined) return [];
  const { kind, request, response, refusal, said } = known;
  const exchange = { request, response, startedAt: performance.timeOrigin + arrivedAt, durationMs: answeredAt - arrivedAt };
  return [{ kind, exchange, connection, arrivedAt, answeredAt, ...(refusal === undefined ? {} : { refusal }), ...(said === undefined ? {} : { response: said }) }];
}

function requestOf({ method = '', url = '', rawHeaders }: IncomingMessage, body: Uint8Array): WireRequest {
  const headers = Array.from({ length: rawHeaders.length / 2 }, (_, index) => [rawHeaders[2 * index]!, rawHeaders[2 * index + 1]!] as const);
  const hasBody = body.length > 0 || headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
  return { method, target: url, headers, body: hasBody ? body : null };
}

/** What the parser refuses, as a request: with a method and a target, when it has a line of them, and all of it as its body. */
function packetOf(packet: Uint8Array): WireRequest {
  const [, method = '', target = ''] = /^(\S+) (.*) HTTP\/1\.\d\r\n/.exec(Buffer.from(packet).toString('latin1')) ?? [];
  return { method, target, headers: [], body: packet };
}

/** The body of a request, out of its chunks. */
function bodyOf(incoming: IncomingMessage): Promise<{ readonly body: Buffer; readonly end: 'whole' | 'broken off' | 'too long' }> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    const end = (how: 'whole' | 'broken off' | 'too long') => resolve({ body: Buffer.concat(parts), end: how });
    incoming.on('data', (part: Buffer) => {
      if (length > longestBody) return;
      length += part.length;
      if (length > longestBody) end('too long');
      else parts.push(part);
    });
    incoming.on('end', () => end('whole'));
    incoming.on('error', () => end('broken off'));
    incoming.on('close', () => end('broken off'));
  });
}

function listening(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
