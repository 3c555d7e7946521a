import { setImmediate } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HeaderList } from '../core/exchange.ts';
import { anonymous, authorized, digest, type Authorizer } from './authorizer.ts';
import { createGuard, type Guard, type GuardOptions } from './testing/digest-guard.ts';
import { serve, type Served } from './testing/serve.ts';

const key = { publicKey: 'public', privateKey: 'private' };
const unauthorized = (challenge: string) => ({ status: 401, headers: [['www-authenticate', challenge]] as HeaderList });
const nonceOf = (fields: HeaderList) => /nonce="([^"]*)"/.exec(fields[0]?.[1] ?? '')?.[1];
const ncOf = (fields: HeaderList) => /nc=([^,]*)/.exec(fields[0]?.[1] ?? '')?.[1];

/** What a promise resolves to without any event from outside, or 'waits'. */
const settledNow = <T>(promise: Promise<T>) => Promise.race([promise, setImmediate('waits' as const)]);

afterEach(() => {
  vi.useRealTimers();
});

/** A server behind a guard, and what sends to it as the runner and the client do. */
async function guarded(options?: GuardOptions): Promise<{ guard: Guard; server: Served }> {
  const guard = createGuard(options);
  const server = await serve((request) => guard.check(request) ?? { status: 200, body: request.target });
  return { guard, server };
}

async function send(server: Served, authorizer: Authorizer, target = '/a?b=c%20d', method = 'GET'): Promise<number> {
  const response = await authorized(
    authorizer,
    { method, target },
    async (fields) => {
      const answer = await fetch(server.url + target, { method, headers: fields as [string, string][] });
      await answer.text();
      return answer;
    },
    ({ status, headers }) => ({ status, headers: [...headers] }),
  );
  return response.status;
}

const together = <T>(count: number, work: (index: number) => Promise<T>) => Promise.all(Array.from({ length: count }, (_, index) => work(index)));
const all = <T>(count: number, value: T) => Array.from({ length: count }, () => value);

describe('anonymous', () => {
  it('adds nothing and gives up', async () => {
    expect(await anonymous.authorize({ method: 'GET', target: '/' })).toEqual([]);
    expect(await anonymous.challenged(unauthorized('Digest realm="r", nonce="n"'), [])).toBe(false);
  });
});

describe('digest, against a server that checks it', () => {
  it.each(['MD5', 'SHA-256', 'MD5-sess', 'SHA-256-sess'] as const)('fetches one challenge and counts on, %s', async (algorithm) => {
    const { guard, server } = await guarded({ algorithm });
    await using _ = server;
    const authorizer = digest(key);
    for (const method of ['GET', 'DELETE', 'GET']) expect(await send(server, authorizer, '/x', method)).toBe(200);
    expect(guard.refused).toBe(1);
    expect(server.received.map(({ headers }) => /nc=(\d+)/.exec(headers.authorization ?? '')?.[1])).toEqual([undefined, '00000001', '00000002', '00000003']);
  });

  it('sends one of 32 first, and gives each an nc of its own', async () => {
    const { guard, server } = await guarded();
    await using _ = server;
    const authorizer = digest(key);
    expect(await together(32, (index) => send(server, authorizer, `/${index}`))).toEqual(all(32, 200));
    expect(guard.refused).toBe(1);
    expect(server.received).toHaveLength(33);
  });

  it('takes a new nonce when the old one is stale, under concurrency too', async () => {
    const { guard, server } = await guarded();
    await using _ = server;
    const authorizer = digest(key);
    expect(await send(server, authorizer)).toBe(200);
    guard.expire();
    expect(await together(32, (index) => send(server, authorizer, `/${index}`))).toEqual(all(32, 200));
    const before = guard.refused;
    expect(await together(8, () => send(server, authorizer))).toEqual(all(8, 200));
    expect(guard.refused).toBe(before);
  });

  it.each<GuardOptions>([
    { usesPerNonce: 1, saysStale: true },
    { usesPerNonce: 1, saysStale: false },
    { usesPerNonce: 5 },
    { isOrdered: true },
  ])('passes at a stricter server: %o', async (options) => {
    const { server } = await guarded(options);
    await using _ = server;
    const authorizer = digest(key);
    for (let round = 0; round < 3; round += 1) {
      expect(await together(16, (index) => send(server, authorizer, `/${index}`))).toEqual(all(16, 200));
    }
  });

  it('sends a request with a wrong key twice and no more', async () => {
    const { server } = await guarded();
    await using _ = server;
    const authorizer = digest({ ...key, privateKey: 'wrong' });
    expect(await send(server, authorizer)).toBe(401);
    expect(server.received).toHaveLength(2);
    expect(await together(8, () => send(server, authorizer))).toEqual(all(8, 401));
    expect(server.received.length).toBeLessThanOrEqual(2 + 2 * 8);
  });

  it('does not hold requests back at a server that wants no credentials', async () => {
    await using server = await serve(() => ({ status: 404 }));
    const authorizer = digest(key);
    expect(await together(8, () => send(server, authorizer))).toEqual(all(8, 404));
    expect(server.received.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });

  it('lets the others go when the first one gets no answer', async () => {
    let isFirst = true;
    const guard = createGuard();
    await using server = await serve((request) => {
      if (!isFirst) return guard.check(request) ?? { status: 200 };
      isFirst = false;
      throw new Error('the connection breaks');
    });
    const authorizer = digest(key);
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => send(server, authorizer)));
    expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'no answer'))).toEqual(['no answer', ...all(7, 200)]);
  });
});

describe('digest', () => {
  const challenge = (nonce: string, more = '') => unauthorized(`Digest realm="r", nonce="${nonce}", qop="auth"${more}`);
  const request = (target = '/') => ({ method: 'GET', target });

  const accepted = { status: 200, headers: [] };

  it('lets others use a nonce only when the request that was challenged has been accepted with it', async () => {
    const authorizer = digest(key);
    const [first, second] = [request(), request()];
    const bare = await authorizer.authorize(first);
    const waiting = authorizer.authorize(second);
    expect(await authorizer.challenged(challenge('n'), bare)).toBe(true);
    const sent = await authorizer.authorize(first);
    expect(ncOf(sent)).toBe('00000001');
    expect(await settledNow(waiting)).toBe('waits');
    expect(await authorizer.challenged(accepted, sent)).toBe(false);
    expect(ncOf(await waiting)).toBe('00000002');
    expect(ncOf(await authorizer.authorize(first))).toBe('00000003');
  });

  it('gives each request whose nonce is refused the new nonce that it got, the same object sent twice at once too', async () => {
    const authorizer = digest(key);
    const one = request();
    await authorizer.challenged(challenge('old'), await authorizer.authorize(one));
    await authorizer.challenged(accepted, await authorizer.authorize(one));
    const sent = [await authorizer.authorize(one), await authorizer.authorize(one)];
    expect(await authorizer.challenged(challenge('new', ', stale=true'), sent[0]!)).toBe(true);
    expect(await authorizer.challenged(challenge('newer'), sent[1]!)).toBe(true);
    const again = [await authorizer.authorize(one), await authorizer.authorize(one)];
    expect(again.map(nonceOf)).toEqual(['new', 'newer']);
    expect(nonceOf(await authorizer.authorize(request()))).toBe('old');
    await authorizer.challenged(accepted, again[0]!);
    expect(nonceOf(await authorizer.authorize(request()))).toBe('new');
  });

  it('gives up on a key that is refused with a new nonce, stale or not, and lets the others go', async () => {
    const authorizer = digest(key);
    const one = request();
    await authorizer.challenged(challenge('a'), await authorizer.authorize(one));
    const waiting = authorizer.authorize(request());
    expect(await authorizer.challenged(challenge('b', ', stale=true'), await authorizer.authorize(one))).toBe(false);
    expect(await waiting).toEqual([]);
    expect(await authorizer.authorize(one)).toEqual([]);
  });

  it('sends no more requests ahead once the first one has been answered', async () => {
    const authorizer = digest(key);
    await authorizer.challenged(accepted, await authorizer.authorize(request()));
    expect(await settledNow(authorizer.authorize(request()))).toEqual([]);
    expect(await settledNow(authorizer.authorize(request()))).toEqual([]);
  });

  it('sends another request ahead when the first one got no answer', async () => {
    const authorizer = digest(key);
    await authorizer.challenged(undefined, await authorizer.authorize(request()));
    const ahead = await authorizer.authorize(request());
    const waiting = authorizer.authorize(request());
    expect(await settledNow(waiting)).toBe('waits');
    await authorizer.challenged(accepted, ahead);
    expect(await waiting).toEqual([]);
  });

  it('knows nothing of fields that are not its own', async () => {
    expect(await digest(key).challenged(challenge('n'), [])).toBe(false);
  });

  it('gives up where there is no Digest challenge that it can answer', async () => {
    for (const field of ['Basic realm="r"', 'Digest realm="r", nonce="n", algorithm=X']) {
      const authorizer = digest(key);
      expect(await authorizer.challenged(unauthorized(field), await authorizer.authorize(request()))).toBe(false);
    }
  });

  it('makes others wait for an outcome that nobody tells only so long, and only once', async () => {
    vi.useFakeTimers();
    const authorizer = digest(key);
    const first = request();
    await authorizer.challenged(challenge('a'), await authorizer.authorize(first));
    await authorizer.authorize(first);
    const second = request();
    let isReleased = false;
    const waiting = authorizer.authorize(second).then((fields) => {
      isReleased = true;
      return fields;
    });
    await vi.advanceTimersByTimeAsync(1999);
    expect(isReleased).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    const bare = await waiting;
    expect(bare).toEqual([]);
    expect(await authorizer.authorize(request())).toEqual([]);

    await authorizer.challenged(challenge('b'), bare);
    expect(ncOf(await authorizer.authorize(second))).toBe('00000001');
    expect(ncOf(await authorizer.authorize(request()))).toBe('00000002');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no timer behind', async () => {
    vi.useFakeTimers();
    const authorizer = digest(key);
    const sent = await authorizer.authorize(request());
    const waiting = authorizer.authorize(request());
    await authorizer.challenged({ status: 200, headers: [] }, sent);
    await waiting;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('shows no secret', async () => {
    const authorizer = digest({ publicKey: 'public', privateKey: 'hunter2' });
    await authorizer.challenged(challenge('n'), await authorizer.authorize(request()));
    expect(inspect(authorizer, { depth: null, showHidden: true }) + JSON.stringify(authorizer)).not.toContain('hunter2');
  });
});

describe('authorized', () => {
  const responseOf = (status: number) => ({ status, headers: [] });

  it('sends a third time under no circumstances', async () => {
    const stubborn: Authorizer = { authorize: async () => [], challenged: async () => true };
    let sent = 0;
    expect(await authorized(stubborn, { method: 'GET', target: '/' }, async () => (sent += 1, 401), responseOf)).toBe(401);
    expect(sent).toBe(2);
  });

  it('tells the authorizer when no answer came, and throws on', async () => {
    const told: unknown[] = [];
    const authorizer: Authorizer = { authorize: async () => [['A', 'b']], challenged: async (...args) => (told.push(args), false) };
    const failing = authorized(authorizer, { method: 'GET', target: '/' }, () => Promise.reject(new Error('broken')), responseOf);
    await expect(failing).rejects.toThrow('broken');
    expect(told).toEqual([[undefined, [['A', 'b']]]]);
  });

  it('stops waiting for credentials when it is aborted', async () => {
    const never: Authorizer = { authorize: () => new Promise(() => {}), challenged: async () => false };
    const controller = new AbortController();
    const waiting = authorized(never, { method: 'GET', target: '/', signal: controller.signal }, async () => 200, responseOf);
    controller.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(authorized(never, { method: 'GET', target: '/', signal: controller.signal }, async () => 200, responseOf)).rejects.toThrow('enough');
  });
});
