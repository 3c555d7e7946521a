import { describe, expect, it } from 'vitest';
import { authorized, type Authorizer, type AuthorizedRequest } from './authorizer.ts';
import { createGuard } from './testing/digest-guard.ts';
import { serve, type Served } from './testing/serve.ts';
import { oddDigest, replaying } from './odd-digest.ts';

const key = { publicKey: 'public', privateKey: 'private' };

/** A server that lets in by Digest, and a way to send to it. */
async function guarded(options: Parameters<typeof createGuard>[0] = {}): Promise<{ server: Served; send(authorizer: Authorizer, request?: AuthorizedRequest): Promise<number> }> {
  const guard = createGuard(options);
  const server = await serve((request) => guard.check(request) ?? { status: 200 });
  return {
    server,
    async send(authorizer, request = { method: 'GET', target: '/users?a=1' }) {
      const answer = await authorized(
        authorizer,
        request,
        (fields) => fetch(server.url + request.target, { method: request.method, headers: fields as [string, string][] }),
        ({ status, headers }) => ({ status, headers: [...headers] }),
      );
      return answer.status;
    },
  };
}

/** The credentials that the server was sent, bare requests left out. */
const credentials = ({ received }: Served) => received.flatMap(({ headers }) => headers.authorization ?? []);

describe('a Digest client of its own kind', () => {
  it('asks for a challenge with every request, and is let in', async () => {
    const { server, send } = await guarded({ usesPerNonce: 1 });
    await using _ = server;
    const authorizer = oddDigest(key);
    expect([await send(authorizer), await send(authorizer), await send(authorizer)]).toEqual([200, 200, 200]);
    expect(server.received.map(({ headers }) => headers.authorization !== undefined)).toEqual([false, true, false, true, false, true]);
  });

  it('keeps requests that are under way at the same time apart', async () => {
    const { server, send } = await guarded({ usesPerNonce: 1 });
    await using _ = server;
    const authorizer = oddDigest(key);
    const statuses = await Promise.all(Array.from({ length: 20 }, (_each, index) => send(authorizer, { method: 'GET', target: `/${index}` })));
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it.each<[string, Parameters<typeof oddDigest>[1], RegExp]>([
    ['signs another target', { uri: (target) => `${target}&b=2` }, /uri="\/users\?a=1&b=2"/],
    ['believes in another nonce', { understand: (challenge) => ({ ...challenge, parameters: new Map([...challenge.parameters, ['nonce', 'its-own']]) }) }, /nonce="its-own"/],
    ['spells its response differently', { spell: (text) => text.replace(/response="[^"]*"/, 'response="0"') }, /response="0"/],
  ])('%s, is refused, and never sends a third time', async (_name, odd, expected) => {
    const { server, send } = await guarded();
    await using _ = server;
    expect(await send(oddDigest(key, odd))).toBe(401);
    expect(server.received).toHaveLength(2);
    expect(credentials(server)).toEqual([expect.stringMatching(expected)]);
  });

  it('stays bare where nothing that it would answer is offered', async () => {
    const { server, send } = await guarded();
    await using _ = server;
    expect(await send(oddDigest(key, { choose: () => undefined }))).toBe(401);
    expect(server.received).toHaveLength(1);
  });
});

it('a replaying client sends the same credentials once more, and then new ones', async () => {
  const { server, send } = await guarded();
  await using _ = server;
  const authorizer = replaying(oddDigest(key));
  expect([await send(authorizer), await send(authorizer), await send(authorizer), await send(authorizer)]).toEqual([200, 401, 200, 401]);
  const [first, second, third, fourth] = credentials(server);
  expect([second, fourth]).toEqual([first, third]);
  expect(third).not.toBe(first);
});

it('a replaying client replays nothing that was refused, and no other request', async () => {
  const { server, send } = await guarded({ password: 'another' });
  await using _ = server;
  const authorizer = replaying(oddDigest(key));
  await send(authorizer);
  await send(authorizer);
  await send(authorizer, { method: 'GET', target: '/other' });
  expect(new Set(credentials(server)).size).toBe(3);
});
