import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { development, type ReferenceServerOptions } from '../options.ts';
import { createReferenceServer } from '../server.ts';
import { collection, groupId, noon, outcome, scram, sender, type Reply } from '../testing.ts';
import { digestResponse, userHash } from './digest.ts';
import { parseParameters } from './parameters.ts';

// RFC 7616 section 3.9.1
test.each([
  ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
  ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
] as const)('the example of RFC 7616 with %s', (algorithm, response) => {
  const ha1 = userHash(algorithm, 'Mufasa', 'http-auth@example.org', 'Circle of Life');
  const parts = {
    method: 'GET',
    uri: '/dir/index.html',
    nonce: '7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v',
    nc: '00000001',
    cnonce: 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ',
  };
  expect(digestResponse(algorithm, ha1, parts)).toBe(response);
});

test.each([
  ['a=b, c="d, e", F=\'g\'', { a: 'b', c: 'd, e', f: "'g'" }],
  ['username="a\\"b", uri="/x?y=z,1",nc=00000001', { username: 'a"b', uri: '/x?y=z,1', nc: '00000001' }],
  ['a="", b=', { a: '', b: '' }],
])('the parameters %s', (text, expected) => {
  expect(Object.fromEntries(parseParameters(text) ?? [])).toEqual(expected);
});

test.each(['a', 'a=b c=d', 'a="b', 'a=b, a=c', '=b', 'a=b;c=d'])('%s is no parameter list', (text) => {
  expect(parseParameters(text)).toBeNull();
});

let now = noon;
const send = (options: ReferenceServerOptions = {}) =>
  sender(createReferenceServer({ auth: ['digest'], clock: () => now, ...options }));
const nonceOf = (reply: Reply, index = 0): string =>
  [...(reply.headers.get('www-authenticate') ?? '').matchAll(/nonce="([^"]+)"/g)][index]?.[1] ?? '';

/** A client written from RFC 7616 for this test alone. */
function authorize(
  nonce: string,
  method: string,
  uri: string,
  change: Record<string, string> = {},
  algorithm = 'MD5',
): Record<string, string> {
  const h = (text: string): string =>
    createHash(algorithm === 'MD5' ? 'md5' : 'sha256')
      .update(text)
      .digest('hex');
  const p = {
    username: development.publicKey,
    password: development.privateKey,
    nc: '00000001',
    cnonce: 'c',
    qop: 'auth',
    realm: 'MMS Public API',
    uri,
    nonce,
    ...change,
  };
  const response = h(
    `${h(`${p.username}:${p.realm}:${p.password}`)}:${p.nonce}:${p.nc}:${p.cnonce}:${p.qop}:${h(`${method}:${p.uri}`)}`,
  );
  const rest = `username="${p.username}", realm="${p.realm}", nonce="${p.nonce}", uri="${p.uri}", qop=${p.qop}, nc=${p.nc}, cnonce="${p.cnonce}"`;
  return { Authorization: `Digest ${rest}, response="${change['response'] ?? response}", algorithm=${algorithm}` };
}

test('the 401 is byte for byte the recorded one', async () => {
  const reply = await send()('POST', collection, scram('a'));
  expect(reply.status).toBe(401);
  expect(reply.text).toBe(
    '{\n  "error" : 401,\n  "reason" : "Unauthorized",\n  "detail" : "You are not authorized for this resource.",\n  "errorCode" : "UNEXPECTED_ERROR"\n}',
  );
  expect(reply.headers.get('www-authenticate')).toMatch(
    /^Digest realm="MMS Public API", domain="", nonce="[A-Za-z0-9+/]{32}", algorithm=MD5, qop="auth", stale=false$/,
  );
  expect(reply.headers.has('x-error-code')).toBe(false);
});

test('the right key is let in, query and encoded path included', async () => {
  const ask = send();
  for (const target of [collection, `${collection}?pretty=true&x=a,b`]) {
    const nonce = nonceOf(await ask('GET', target));
    expect(outcome(await ask('GET', target, undefined, authorize(nonce, 'GET', target)))).toBe('200');
  }
});

test('what common clients write is taken: everything quoted, qop bare, scheme in any case, upper-case response', async () => {
  const ask = send();
  const nonce = nonceOf(await ask('GET', collection));
  const { Authorization = '' } = authorize(nonce, 'GET', collection);
  const quoted = Authorization.replace('qop=auth', 'qop="auth"')
    .replace('algorithm=MD5', 'algorithm="MD5"')
    .replace('nc=00000001', 'nc="00000001"');
  expect((await ask('GET', collection, undefined, { Authorization: quoted })).status).toBe(200);
  const second = authorize(nonce, 'GET', collection, { nc: '00000002' })['Authorization'] ?? '';
  const odd = second
    .replace('Digest', 'digest')
    .replace(', algorithm=MD5', '')
    .replace(/response="(\w+)"/, (_, hex: string) => `response="${hex.toUpperCase()}"`);
  expect((await ask('GET', collection, undefined, { Authorization: odd })).status).toBe(200);
});

test.each<[string, Record<string, string>]>([
  ['key', { password: 'wrong' }],
  ['username', { username: 'nobody' }],
  ['realm', { realm: 'Other' }],
  ['uri', { uri: `${collection}?` }],
  ['response', { response: '0' }],
  ['qop', { qop: 'auth-int' }],
  ['count', { nc: '1' }],
  ['cnonce', { cnonce: '' }],
])('a wrong %s is a 401 that is not stale', async (_name, change) => {
  const ask = send();
  const nonce = nonceOf(await ask('GET', collection));
  const reply = await ask('GET', collection, undefined, authorize(nonce, 'GET', collection, change));
  expect(reply.status).toBe(401);
  expect(reply.headers.get('www-authenticate')).toContain('stale=false');
});

test.each([
  [`uri="${collection}"`, 'uri="/"'],
  ['realm="MMS Public API"', 'realm="Other"'],
])('%s is not taken as %s, whatever the response was computed from', async (right, other) => {
  const ask = send();
  const { Authorization = '' } = authorize(nonceOf(await ask('GET', collection)), 'GET', collection);
  expect(Authorization).toContain(right);
  expect((await ask('GET', collection, undefined, { Authorization: Authorization.replace(right, other) })).status).toBe(
    401,
  );
});

test.each(['Digest', 'Digest x', 'Basic YTpi', 'Bearer abc', 'Negotiate', ''])(
  'Authorization: %s is a 401',
  async (value) => {
    expect((await send()('GET', collection, undefined, { Authorization: value })).status).toBe(401);
  },
);

test('a nonce serves many requests, out of order too, but each count once', async () => {
  const ask = send();
  const nonce = nonceOf(await ask('GET', collection));
  const use = async (nc: string) =>
    (await ask('GET', collection, undefined, authorize(nonce, 'GET', collection, { nc }))).status;
  const statuses = [];
  for (const nc of ['00000001', '00000005', '00000003', '00000005', '00000001', '00000006', '0000ffff', '00000007'])
    statuses.push(await use(nc));
  expect(statuses).toEqual([200, 200, 200, 401, 401, 200, 200, 401]);
});

test('an old nonce is stale for the right key only; so is a nonce of another server', async () => {
  const ask = send();
  const nonce = nonceOf(await ask('GET', collection));
  now += 5 * 60_000 + 1;
  const stale = await ask('GET', collection, undefined, authorize(nonce, 'GET', collection));
  const wrong = await ask('GET', collection, undefined, authorize(nonce, 'GET', collection, { password: 'wrong' }));
  expect([stale.status, wrong.status]).toEqual([401, 401]);
  expect(stale.headers.get('www-authenticate')).toContain('stale=true');
  expect(wrong.headers.get('www-authenticate')).toContain('stale=false');
  expect((await ask('GET', collection, undefined, authorize(nonceOf(stale), 'GET', collection))).status).toBe(200);
  const elsewhere = await send()('GET', collection, undefined, authorize(nonceOf(stale), 'GET', collection));
  expect(elsewhere.headers.get('www-authenticate')).toContain('stale=true');
});

test('SHA-256 is taken where it is offered, beside MD5', async () => {
  const ask = send({ digestAlgorithms: ['MD5', 'SHA-256'] });
  const challenge = await ask('GET', collection);
  expect(
    (await ask('GET', collection, undefined, authorize(nonceOf(challenge, 1), 'GET', collection, {}, 'SHA-256')))
      .status,
  ).toBe(200);
  expect((await ask('GET', collection, undefined, authorize(nonceOf(challenge, 0), 'GET', collection))).status).toBe(
    200,
  );
  const md5Only = send();
  const nonce = nonceOf(await md5Only('GET', collection));
  expect((await md5Only('GET', collection, undefined, authorize(nonce, 'GET', collection, {}, 'SHA-256'))).status).toBe(
    401,
  );
});

test('a read-only key reads and does not write; a key of other groups is not in this one', async () => {
  const elsewhere = {
    kind: 'apiKey',
    publicKey: 'pub',
    privateKey: 'priv',
    access: 'read-write',
    groupIds: ['0'.repeat(24)],
  } as const;
  const readOnly = {
    kind: 'apiKey',
    publicKey: 'ro',
    privateKey: 'priv',
    access: 'read-only',
    groupIds: [groupId],
  } as const;
  const ask = send({ credentials: [elsewhere, readOnly] });
  const as = async (username: string, method: string, body?: unknown) => {
    const nonce = nonceOf(await ask(method, collection, body));
    return outcome(
      await ask(method, collection, body, authorize(nonce, method, collection, { username, password: 'priv' })),
    );
  };
  expect(await as('ro', 'GET')).toBe('200');
  expect(await as('ro', 'POST', scram('a'))).toBe('403 USER_UNAUTHORIZED');
  expect(await as('pub', 'GET')).toBe('401 NOT_IN_GROUP');
});
