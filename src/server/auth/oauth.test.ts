import { expect, test } from 'vitest';
import { development, type ReferenceServerOptions } from '../options.ts';
import { createReferenceServer } from '../server.ts';
import { collection, noon, outcome, scram, sender } from '../testing.ts';

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const basic = (id: string, secret: string) => ({
  ...form,
  Authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});
const right = basic(development.clientId, development.clientSecret);
const grant = 'grant_type=client_credentials';

let now = noon;
const start = (options: ReferenceServerOptions = {}) =>
  sender(createReferenceServer({ auth: ['oauth'], clock: () => now, ...options }));

test('a token is issued, lets its bearer in, and ends after an hour', async () => {
  const send = start();
  const { status, headers, json } = await send('POST', '/api/oauth/token', grant, right);
  expect([status, headers.get('cache-control'), headers.get('content-type')]).toEqual([
    200,
    'no-store',
    'application/json',
  ]);
  expect(json).toEqual({ access_token: expect.stringMatching(/^[\w-]{43}$/), expires_in: 3600, token_type: 'Bearer' });
  const bearer = { Authorization: `Bearer ${String(json['access_token'])}` };
  expect(outcome(await send('POST', collection, scram('a'), bearer))).toBe('201');
  now += 3_600_000 - 1;
  expect(outcome(await send('GET', collection, undefined, bearer))).toBe('200');
  now += 1;
  const ended = await send('GET', collection, undefined, bearer);
  expect(outcome(ended)).toBe('401 UNEXPECTED_ERROR');
  expect(ended.headers.get('www-authenticate')).toBe('Bearer realm="MMS Public API"');
});

test('a revoked token is good no more; only its own client can revoke it', async () => {
  const send = start();
  const token = String((await send('POST', '/api/oauth/token', grant, right)).json['access_token']);
  const bearer = { Authorization: `Bearer ${token}` };
  const other = basic(development.readOnly.clientId, development.readOnly.clientSecret);
  expect((await send('POST', '/api/oauth/revoke', `token=${token}`, other)).status).toBe(200);
  expect((await send('GET', collection, undefined, bearer)).status).toBe(200);
  const revoked = await send('POST', '/api/oauth/revoke', `token=${token}`, right);
  expect([revoked.status, revoked.text]).toEqual([200, '']);
  expect((await send('GET', collection, undefined, bearer)).status).toBe(401);
  expect((await send('POST', '/api/oauth/revoke', 'token=unknown', right)).status).toBe(200);
});

test.each<[string, string, Record<string, string | undefined>, number, string]>([
  ['no client', grant, form, 401, 'invalid_client'],
  ['a wrong secret', grant, basic(development.clientId, 'wrong'), 401, 'invalid_client'],
  ['an unknown client', grant, basic('nobody', 'x'), 401, 'invalid_client'],
  ['no colon', grant, { ...form, Authorization: 'Basic YQ==' }, 401, 'invalid_client'],
  ['another grant', 'grant_type=password', right, 400, 'unsupported_grant_type'],
  ['no grant', '', right, 400, 'invalid_request'],
  ['no form', '{}', { ...right, 'Content-Type': 'application/json' }, 400, 'invalid_request'],
])('a token request with %s is refused in the words of RFC 6749', async (_name, body, headers, status, error) => {
  const reply = await start()('POST', '/api/oauth/token', body, headers);
  expect([reply.status, reply.json['error']]).toEqual([status, error]);
});

test('a limit of tokens is kept by the minute', async () => {
  const send = start({ tokensPerMinute: 2 });
  const ask = async () => (await send('POST', '/api/oauth/token', grant, right)).status;
  expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
  now += 60_000;
  expect(await ask()).toBe(200);
});

test('a read-only service account does not write', async () => {
  const send = start();
  const token = await send(
    'POST',
    '/api/oauth/token',
    grant,
    basic(development.readOnly.clientId, development.readOnly.clientSecret),
  );
  const bearer = { Authorization: `Bearer ${String(token.json['access_token'])}` };
  expect(outcome(await send('GET', collection, undefined, bearer))).toBe('200');
  expect(outcome(await send('POST', collection, scram('a'), bearer))).toBe('403 USER_UNAUTHORIZED');
});

test('without OAuth there is no token endpoint', async () => {
  expect(outcome(await start({ auth: [] })('POST', '/api/oauth/token', grant, right))).toBe('404 RESOURCE_NOT_FOUND');
});
