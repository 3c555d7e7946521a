import { afterEach, describe, expect, it, vi } from 'vitest';
import { anonymous } from '../client/index.ts';
import type { WireRequest } from '../core/exchange.ts';
import { createSender, isLostRemoval, type Send } from './sender.ts';
import { hostile, whole, type Answer, type Hostile } from './testing/hostile.ts';
import { createTransport, type Transport } from './transport.ts';

const opened: (Transport | Hostile)[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

/** A sender to a server that answers so, the last answer for ever. */
async function connect(answers: readonly Answer[], timeoutMs = 10_000): Promise<{ server: Hostile; send: Send }> {
  let sent = 0;
  const server = await hostile((socket) => answers[Math.min(sent++, answers.length - 1)]!(socket));
  const transport = createTransport(server.origin, { connections: 8, timeoutMs });
  opened.push(transport, server);
  return { server, send: createSender({ transport, authorizers: { own: anonymous } }) };
}

const request = (method: string): WireRequest => ({ method, target: '/', headers: [], body: method === 'POST' || method === 'PATCH' ? Buffer.from('{}') : null });
const reset: Answer = (socket) => void socket.resetAndDestroy();
const end: Answer = (socket) => void socket.end();
const half: Answer = (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf');

describe('a request whose connection is lost', () => {
  it.each([['GET', reset], ['GET', end], ['GET', half], ['HEAD', reset], ['OPTIONS', end], ['PUT', end], ['DELETE', half]] as const)('is sent again when it is %s', async (method, lost) => {
    const { server, send } = await connect([lost, lost, whole(200)]);
    const { response, attempts } = await send(request(method), 'own');
    expect([response.status, attempts, server.received.length]).toEqual([200, 3, 3]);
  });

  it('is given up after the third time', async () => {
    const { server, send } = await connect([end]);
    await expect(send(request('GET'), 'own')).rejects.toThrow('closed the connection before its answer was complete');
    expect(server.received).toHaveLength(3);
  });

  it.each([['POST', reset], ['POST', end], ['POST', half], ['PATCH', end]] as const)('is not sent again when it is %s, which may have been carried out', async (method, lost) => {
    const { server, send } = await connect([lost, whole(200)]);
    await expect(send(request(method), 'own')).rejects.toThrow(/(closed|reset) the connection/);
    expect(server.received).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['late', () => {}],
    ['wrong', (socket) => void socket.write('SSH-2.0-OpenSSH_9.0\r\n')],
    ['an error', whole(500)],
    ['too large', whole(200, ['Content-Encoding: gzip, gzip, gzip, gzip, gzip'], 'x')],
  ])('is another matter than an answer that is %s: nothing is sent again', async (_name, answer) => {
    const { server, send } = await connect([answer, whole(200)], 300);
    await send(request('GET'), 'own').catch(() => {});
    expect(server.received).toHaveLength(1);
  });

  it('is sent again when connections are refused after others were not, and is not when there never were any', async () => {
    const { server, send } = await connect([whole(200)]);
    await send(request('GET'), 'own');
    await server.close();
    let asked = 0;
    const counted = (): number => (asked += 1);
    const own = { authorize: async () => (counted(), []), challenged: async () => false };
    const transport = createTransport(server.origin, { connections: 1, timeoutMs: 10_000 });
    opened.push(transport);
    const never = createSender({ transport, authorizers: { own } });
    await expect(never(request('GET'), 'own')).rejects.toThrow('nothing listens at');
    expect(asked).toBe(1);
    await expect(send(request('GET'), 'own')).rejects.toThrow('nothing listens at');
  });

  it('proves nothing when it is a removal that then finds nothing', async () => {
    const { send } = await connect([end, whole(404), whole(404), end, whole(204)]);
    const [lost, plain, removed] = [await send(request('DELETE'), 'own'), await send(request('DELETE'), 'own'), await send(request('DELETE'), 'own')];
    expect([lost, plain, removed].map(isLostRemoval)).toEqual([true, false, false]);
  });
});

describe('a server that keeps no connection', () => {
  const many = async (server: Hostile, send: Send, rests: boolean): Promise<number> => {
    for (let round = 0; round < 40; round += 1) {
      await Promise.all(Array.from({ length: 4 }, async () => expect((await send(request('POST'), 'own')).response.status).toBe(201)));
      if (rests && round % 10 === 9) await vi.waitUntil(() => server.open === 0, { timeout: 10_000 });
    }
    return 160;
  };
  const created = whole(201);
  const idle = new WeakMap<object, NodeJS.Timeout>();

  it.each<[string, Answer, boolean]>([
    ['closes each with its answer', (socket) => socket.end(`HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n`), false],
    ['says that it closes each', whole(201, ['Connection: close']), false],
    ['closes each a moment after its answer', (socket) => (created(socket), setImmediate(() => socket.end())), false],
    ['closes each 2 ms after its answer', (socket) => (created(socket), setTimeout(() => socket.end(), 2)), false],
    [
      'closes those that are idle for 50 ms',
      (socket) => {
        clearTimeout(idle.get(socket));
        created(socket);
        idle.set(socket, setTimeout(() => socket.end(), 50));
      },
      true,
    ],
  ])('but %s loses no POST of a run', async (_name, answer, rests) => {
    const { server, send } = await connect([answer]);
    // As a run does, it begins with a harmless request, and has seen what becomes of its connection.
    await send(request('GET'), 'own');
    await vi.waitUntil(() => server.open === 0, { timeout: 10_000 });
    const sent = await many(server, send, rests);
    expect(server.received).toHaveLength(1 + sent);
  });
});

describe('a server that says truly how many requests it still takes', () => {
  it('refuses none of a run', async () => {
    const bucket = { size: 12, left: 12, reset: Date.now() + 1000 };
    const statuses: number[] = [];
    const { send } = await connect([
      (socket) => {
        if (Date.now() >= bucket.reset) Object.assign(bucket, { left: bucket.size, reset: Date.now() + 1000 });
        const status = bucket.left > 0 ? 200 : 429;
        bucket.left = Math.max(0, bucket.left - 1);
        statuses.push(status);
        whole(status, [`RateLimit-Remaining: ${bucket.left}`, 'RateLimit-Reset: 1', 'Retry-After: 1'])(socket);
      },
    ]);
    // A run begins with one request, and then has so many on their way as it has workers.
    await send(request('GET'), 'own');
    await Promise.all(Array.from({ length: 29 }, () => send(request('POST'), 'own')));
    expect(statuses.filter((status) => status === 429)).toEqual([]);
    expect(statuses).toHaveLength(30);
  });
});
