/** Test support: both ends of a proxy as plain sockets, so that every byte can be seen. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { startProxy, type Passed, type Proxy, type ProxyOptions } from '../index.ts';

/** A server that answers each message as it is told; what arrived stands in `received`, as text of one byte a character. */
export interface Origin extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly string[];
  readonly connections: number;
}

/** @param answer called with a connection whenever all of a message has arrived, or its head, where it says Expect */
export async function originServer(answer: (socket: Socket, message: string) => void): Promise<Origin> {
  const sockets = new Set<Socket>();
  const received: string[] = [];
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
    eachMessage(socket, (message) => {
      received.push(message);
      answer(socket, message);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    get connections() {
      return connections;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Cuts what comes on a connection into messages. */
export function eachMessage(socket: Socket, then: (message: string) => void): void {
  let data = '';
  socket.on('data', (chunk: Buffer) => {
    data += chunk.toString('latin1');
    for (let length = lengthOf(data); length !== undefined; length = lengthOf(data)) {
      const message = data.slice(0, length);
      data = data.slice(length);
      then(message);
    }
  });
}

function lengthOf(data: string): number | undefined {
  const end = data.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const head = data.slice(0, end + 2);
  if (/^expect:/im.test(head)) return end + 4;
  if (/^transfer-encoding:.*chunked/im.test(head)) {
    const [last] = /(?:^|\r\n)0\r\n(?:[^\r\n]+\r\n)*\r\n/.exec(data.slice(end + 2)) ?? [];
    return last === undefined ? undefined : end + 2 + data.slice(end + 2).indexOf(last) + last.length;
  }
  const length = end + 4 + Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  return data.length >= length ? length : undefined;
}

/** A proxy for one test, and what passed it. */
export interface TestProxy extends AsyncDisposable {
  readonly proxy: Proxy;
  readonly url: string;
  readonly passed: readonly Passed[];
  readonly refused: readonly string[];
  /** Resolves when so many exchanges have passed. */
  seen(count: number): Promise<void>;
}

export async function proxyTo(upstream: string, options: Partial<ProxyOptions> = {}): Promise<TestProxy> {
  const passed: Passed[] = [];
  const refused: string[] = [];
  let look = (): void => {};
  const proxy = await startProxy({
    upstream,
    onPassed: (each) => {
      passed.push(each);
      look();
    },
    onRefused: (reason) => refused.push(reason),
    ...options,
  });
  return {
    proxy,
    url: proxy.url,
    passed,
    refused,
    seen: (count) =>
      new Promise((resolve) => {
        look = () => void (passed.length >= count && resolve());
        look();
      }),
    async [Symbol.asyncDispose]() {
      await proxy.close(0);
    },
  };
}

/** A client's connection. */
export interface Line extends AsyncDisposable {
  readonly socket: Socket;
  /** What came so far. */
  readonly data: string;
  send(text: string): void;
  /** Resolves when what came matches, rejects when the connection ends before. */
  until(pattern: RegExp): Promise<string>;
  /** Resolves with all that came when the other side has ended the connection. */
  readonly ended: Promise<string>;
}

export function dial(url: string): Line {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setNoDelay();
  let data = '';
  let look = (): void => {};
  socket.on('error', () => {}).on('data', (chunk: Buffer) => {
    data += chunk.toString('latin1');
    look();
  });
  const ended = new Promise<string>((resolve) => void socket.once('close', () => resolve(data)));
  return {
    socket,
    get data() {
      return data;
    },
    ended,
    send: (text) => void socket.write(text, 'latin1'),
    until: (pattern) =>
      new Promise((resolve, reject) => {
        look = () => void (pattern.test(data) && resolve(data));
        void ended.then(() => reject(new Error(`the connection ended after ${JSON.stringify(data)}`)));
        look();
      }),
    async [Symbol.asyncDispose]() {
      socket.destroy();
      await ended;
    },
  };
}

/** Sends one message and reads until the connection ends; the message should ask for that. */
export async function ask(url: string, message: string): Promise<string> {
  await using line = dial(url);
  line.send(message);
  return await line.ended;
}
