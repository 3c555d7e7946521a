import { afterEach, describe, expect, it } from 'vitest';
import { anonymous, type Authorizer } from '../client/index.ts';
import { header, type Exchange, type WireRequest } from '../core/exchange.ts';
import { createSender } from './sender.ts';
import { listen, type Arrived } from './testing/listen.ts';
import { createTransport, TransportError, type Transport } from './transport.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

type Reply = readonly [status: number, ...headers: string[]];

/** A sender to a server that gives these replies in turn, the last one for ever. */
async function connect(replies: readonly Reply[], own: Authorizer = anonymous, rate?: number) {
  let sent = 0;
  const server = await listen(({ end }) => {
    const [status, ...headers] = replies[Math.min(sent, replies.length - 1)]!;
    sent += 1;
    end(status, headers);
  });
  const transport = createTransport(server.origin, { connections: 4, timeoutMs: 30_000 });
  opened.push(transport, server);
  return { server, send: createSender({ transport, authorizers: { own, none: anonymous, wrong: fixed('wrong') }, ...(rate !== undefined && { rate }) }) };
}

const get: WireRequest = { method: 'GET', target: '/a/../b?c=d', headers: [['X-Own', 'field']], body: null };
const authorizations = (received: readonly Arrived[]) => received.map(({ headers }) => header(headers, 'authorization'));

/** Sends the same credentials, and takes a 401 for final. */
const fixed = (credentials: string): Authorizer => ({ authorize: async () => [['Authorization', credentials]], challenged: async () => false });

/** Sends fresh credentials each time, and counts what it is told. */
function challengeable(isWorthIt: boolean) {
  const told: (number | undefined)[] = [];
  let made = 0;
  const authorizer: Authorizer = {
    authorize: async () => [['Authorization', `key ${++made}`]],
    challenged: async (response) => {
      told.push(response?.status);
      return isWorthIt && response?.status === 401;
    },
  };
  return { authorizer, told };
}

describe('a sender', () => {
  it('adds the credentials that the step asks for, and changes nothing else', async () => {
    const { server, send } = await connect([[200]], fixed('own'));
    for (const auth of ['own', 'none', 'wrong'] as const) expect((await send(get, auth)).response.status).toBe(200);
    expect(authorizations(server.received)).toEqual(['own', undefined, 'wrong']);
    expect(server.received.map(({ target }) => target)).toEqual([get.target, get.target, get.target]);
    expect(header(server.received[0]!.headers, 'x-own')).toBe('field');
  });

  it('answers a challenge once, and gives the answer to that', async () => {
    const { authorizer, told } = challengeable(true);
    const { server, send } = await connect([[401], [200]], authorizer);
    const exchange = await send(get, 'own');
    expect(exchange.response.status).toBe(200);
    expect(header(exchange.request.headers, 'authorization')).toBe('key 2');
    expect(authorizations(server.received)).toEqual(['key 1', 'key 2']);
    expect(told).toEqual([401, 200]);
  });

  it('never answers a second challenge', async () => {
    const { authorizer, told } = challengeable(true);
    const { server, send } = await connect([[401]], authorizer);
    expect((await send(get, 'own')).response.status).toBe(401);
    expect(server.received).toHaveLength(2);
    expect(told).toEqual([401, 401]);
  });

  it('lets a 401 stand when it is worth no second try, or when there are no credentials', async () => {
    const { authorizer } = challengeable(false);
    const { server, send } = await connect([[401]], authorizer);
    expect((await send(get, 'own')).response.status).toBe(401);
    expect((await send(get, 'none')).response.status).toBe(401);
    expect(server.received).toHaveLength(2);
  });

  it('tells the credentials of success, and of no answer', async () => {
    const { authorizer, told } = challengeable(true);
    const { send, server } = await connect([[200]], authorizer);
    await send(get, 'own');
    await server.close();
    await expect(send({ ...get, method: 'POST' }, 'own')).rejects.toThrow(TransportError);
    expect(told).toEqual([200, undefined]);
  });

  it('sends again what the target was too busy for, as it says', async () => {
    const { server, send } = await connect([[429, 'Retry-After', '0'], [429, 'Retry-After', '0'], [200]]);
    expect((await send(get, 'none')).response.status).toBe(200);
    expect(server.received).toHaveLength(3);
  });

  it('gives up a target that stays too busy', async () => {
    const { server, send } = await connect([[429, 'Retry-After', '0']]);
    await expect(send(get, 'none')).rejects.toThrow('the target answered 429 5 times in a row; lower --rate or --concurrency');
    expect(server.received).toHaveLength(5);
  });

  it('tells each answer that is waited out, and takes a 429 that is asked for as it is', async () => {
    const { server, send } = await connect([[429, 'Retry-After', '0'], [429, 'Retry-After', '0'], [200], [429, 'Retry-After', '99', 'RateLimit-Remaining', '0'], [200]]);
    const told: number[] = [];
    const refused = ({ response }: Exchange): void => void told.push(response.status);
    expect((await send(get, 'none', { refused })).response.status).toBe(200);
    expect(told).toEqual([429, 429]);
    expect((await send(get, 'none', { refused, statuses: [429] })).response.status).toBe(429);
    expect((await send(get, 'none', { refused })).response.status).toBe(200);
    expect(told).toEqual([429, 429]);
    expect(server.received).toHaveLength(5);
  });

  it('waits no more once the run is interrupted, but for clean-up', async () => {
    const { server, send } = await connect([[429, 'Retry-After', '1'], [200]]);
    const stop = new AbortController();
    const waiting = send(get, 'none', { signal: stop.signal, refused: () => setImmediate(() => stop.abort()) });
    await expect(waiting).rejects.toThrow('the run was interrupted');
    expect(server.received).toHaveLength(1);
    expect((await send(get, 'none')).response.status).toBe(200);
  });

  it.each([500, 404, 302])('sends nothing again because of a %i', async (status) => {
    const { server, send } = await connect([[status, 'Retry-After', '0']]);
    expect((await send(get, 'none')).response.status).toBe(status);
    expect(server.received).toHaveLength(1);
  });

  it.each([502, 503, 504])('gives up because of a %i, which says nothing about the target', async (status) => {
    const { server, send } = await connect([[status, 'Retry-After', '0']]);
    await expect(send(get, 'none')).rejects.toThrow(`a gateway before the target answered ${status}`);
    expect(server.received).toHaveLength(1);
  });

  it('lets requests through in the order of their coming, at whatever rate', async () => {
    const sent: string[] = [];
    const transport: Transport = {
      async send(request) {
        sent.push(request.target);
        return { request, response: { status: 200, headers: [], body: new Uint8Array() }, startedAt: 0, durationMs: 0 };
      },
      close: async () => {},
    };
    const send = createSender({ transport, authorizers: { own: anonymous, none: anonymous, wrong: anonymous }, rate: 500 });
    const targets = Array.from({ length: 8 }, (_, index) => `/${index}`);
    await Promise.all(targets.map((target) => send({ ...get, target }, 'none')));
    expect(sent).toEqual(targets);
  });
});
