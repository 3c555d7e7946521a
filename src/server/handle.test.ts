import { expect, test } from 'vitest';
import { createReferenceServer } from './server.ts';
import { collection, groupId, noon, outcome, scram, sender, start } from './testing.ts';

test.each([
  ['GET', '/'],
  ['GET', '/api/atlas/v2'],
  ['GET', '/api/atlas/v2/groups'],
  ['GET', `${collection}/`],
  ['GET', `${collection}/admin`],
  ['GET', `${collection}/admin/`],
  ['GET', `${collection}//a`],
  ['GET', `${collection}/admin/a/b`],
  ['GET', `${collection}/a/certs`],
  ['POST', `${collection}/a/certs`],
  ['GET', collection.replace('v2', 'v3')],
  ['GET', collection.replace('v2', 'v1.5')],
  ['GET', collection.replace('databaseUsers', 'databaseusers')],
  ['GET', '/api/atlas/v2/groups//databaseUsers'],
])('%s %s is no resource of this server', async (method, target) => {
  const reply = await start()(method, target);
  expect(outcome(reply)).toBe('404 RESOURCE_NOT_FOUND');
  expect(reply.json).toMatchObject({ detail: `Cannot find resource ${target}.`, parameters: [target] });
});

test.each([
  ['PUT', collection, 'GET, HEAD, POST'],
  ['DELETE', collection, 'GET, HEAD, POST'],
  ['OPTIONS', collection, 'GET, HEAD, POST'],
  ['POST', `${collection}/admin/a`, 'DELETE, GET, HEAD, PATCH'],
  ['PUT', `${collection}/admin/a`, 'DELETE, GET, HEAD, PATCH'],
])('%s %s is not allowed', async (method, target, allow) => {
  const reply = await start()(method, target);
  expect([reply.status, reply.headers.get('allow')]).toEqual([405, allow]);
});

test('a method named like a property of every object is not allowed either', async () => {
  expect((await start()('CONSTRUCTOR', collection)).status).toBe(405);
});

test('an unknown group is recorded so: 404 without rate headers', async () => {
  const reply = await start()('GET', collection.replace(groupId, '1'.repeat(24)));
  expect(reply.text).toBe(
    '{"detail":"No group with ID 111111111111111111111111 exists.","error":404,"errorCode":"GROUP_NOT_FOUND","parameters":["111111111111111111111111"],"reason":"Not Found"}',
  );
  expect(reply.headers.has('ratelimit-limit')).toBe(false);
  expect(reply.headers.get('x-frame-options')).toBe('DENY');
});

test.each(['1', 'G'.repeat(24), groupId.toUpperCase(), `${groupId}0`, '%20'])('%s is no group id', async (id) => {
  expect(outcome(await start()('GET', collection.replace(groupId, id)))).toBe('404 INVALID_GROUP_ID');
});

test('the version is negotiated before the group is looked up, and after the path', async () => {
  const send = start();
  expect(outcome(await send('GET', collection.replace(groupId, 'x'), undefined, { Accept: undefined }))).toBe(
    '406 INVALID_VERSION_DATE',
  );
  expect(outcome(await send('GET', '/api/atlas/v2/x', undefined, { Accept: undefined }))).toBe(
    '404 RESOURCE_NOT_FOUND',
  );
});

test.each([
  [undefined, 415],
  ['text/plain', 415],
  ['application/json; charset=iso-8859-1', 415],
  ['application/vnd.atlas.2022-01-01+json', 415],
  ['application/json', 201],
  ['application/json; charset=UTF-8', 201],
  ['Application/JSON;charset="utf-8"', 201],
  ['application/vnd.atlas.2023-01-01+json', 201],
  ['application/vnd.atlas.2025-03-12+json;charset=utf-8', 201],
])('a body of type %s gets %i', async (type, status) => {
  const bytes = new TextEncoder().encode(JSON.stringify(scram('a')));
  expect((await start()('POST', collection, bytes, { 'Content-Type': type })).status).toBe(status);
});

test('the rate headers count down by project and refill; nothing is refused by default', async () => {
  let now = noon;
  const other = 'b0123456789abcdef012345b';
  const send = sender(createReferenceServer({ clock: () => now, projects: [{ groupId }, { groupId: other }] }));
  const remaining = async (target: string) => (await send('GET', target)).headers.get('ratelimit-remaining');
  expect([
    await remaining(collection),
    await remaining(collection),
    await remaining(collection.replace(groupId, other)),
  ]).toEqual(['9999', '9998', '9999']);
  now += 60_000;
  expect(await remaining(collection)).toBe('9999');
});

test('a limit that is not enforced never says that nothing is left, for clients would wait', async () => {
  const send = sender(createReferenceServer({ clock: () => noon }));
  const said: number[] = [];
  for (let index = 0; index <= 10_000; index++) said.push(Number((await send('GET', collection)).headers.get('ratelimit-remaining')));
  expect(Math.min(...said)).toBe(1);
  expect(said.at(-1)).toBe(9998);
});

test('a rate limit that is set is enforced until the bucket is refilled', async () => {
  let now = noon;
  const send = sender(
    createReferenceServer({ clock: () => now, rateLimit: { capacity: 3, refill: 2, perSeconds: 60 } }),
  );
  const outcomes = async (count: number) => {
    const found = [];
    for (let index = 0; index < count; index++) found.push(outcome(await send('GET', collection)));
    return found;
  };
  const limited = '429 RATE_LIMITED_TOKEN_BUCKET';
  expect(await outcomes(4)).toEqual(['200', '200', '200', limited]);
  now += 59_000;
  const refused = await send('GET', collection);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(refused.json['parameters']).toEqual([collection, 3, 0, 2, 60]);
  now += 1_000;
  expect(await outcomes(3)).toEqual(['200', '200', limited]);
});

test('a bare fetch handler takes the target from the Request', async () => {
  const server = createReferenceServer();
  const reply = await server.fetch(
    new Request(`http://localhost${collection}/admin/a%2Fb`, {
      headers: { Accept: 'application/vnd.atlas.2023-01-01+json' },
    }),
  );
  expect(await reply.json()).toMatchObject({ parameters: ['a/b'] });
});
