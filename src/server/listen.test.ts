import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, expect, test } from 'vitest';
import { Pool } from 'undici';
import { listen, type Listening } from './listen.ts';
import { createReferenceServer } from './server.ts';
import { collection, external, scram, vendor } from './testing.ts';
import { development, type ReferenceServerOptions } from './options.ts';

let listening: Listening;
let pool: Pool;

async function open(options: ReferenceServerOptions = {}): Promise<void> {
  listening = await listen(createReferenceServer(options));
  pool = new Pool(listening.url, { connections: 1 });
}

afterEach(async () => {
  await pool.destroy();
  await listening.close();
});

async function send(method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'HEAD', path: string, body?: unknown) {
  const text = body === undefined ? null : JSON.stringify(body);
  const headers = { accept: vendor, ...(text === null ? {} : { 'content-type': 'application/json' }) };
  const reply = await pool.request({ method, path, headers, body: text });
  const content = await reply.body.text();
  return {
    status: reply.statusCode,
    headers: reply.headers,
    text: content,
    username: (JSON.parse(content || '{}') as { username?: string }).username,
  };
}

test.each([
  ['a/b', 'a%2Fb'],
  ['a+b', 'a+b'],
  ['a b', 'a%20b'],
  ['a%2Fb', 'a%252Fb'],
  ['.', '.'],
  ['..', '..'],
  ['..', '%2e%2e'],
  ['%2e', '%252e'],
  ['jürgen 日本', 'j%C3%BCrgen%20%E6%97%A5%E6%9C%AC'],
  ['a?b#c;d&e=f@g:h,i$j', 'a%3Fb%23c%3Bd&e=f@g:h,i$j'],
  ['\\', '%5C'],
])('over a socket, the user %j is found at %s', async (username, segment) => {
  await open();
  expect((await send('POST', collection, scram(username))).status).toBe(201);
  for (const path of [segment, encodeURIComponent(username)]) {
    expect(await send('GET', `${collection}/admin/${path}`)).toMatchObject({ status: 200, username });
  }
  expect((await send('DELETE', `${collection}/admin/${segment}`)).status).toBe(204);
});

test('over a socket, $external is the same literal and encoded, and decoded once only', async () => {
  await open();
  const username = 'arn:aws:iam::358363220050:user/sales/DylanBloggs';
  await send('POST', collection, external(username, { awsIAMType: 'USER' }));
  const segment = 'arn:aws:iam::358363220050:user%2Fsales%2fDylanBloggs';
  for (const database of ['$external', '%24external']) {
    expect(await send('GET', `${collection}/${database}/${segment}`)).toMatchObject({ status: 200, username });
  }
  expect((await send('GET', `${collection}/%2524external/${segment}`)).status).toBe(404);
  expect((await send('GET', `${collection}/$external/${segment.replaceAll('%', '%25')}`)).status).toBe(404);
  expect((await send('GET', `${collection}/$external/${username}`)).text).toContain('RESOURCE_NOT_FOUND');
});

test.each(['%', '%zz', '%c3', '%C3%28', 'a%2'])('over a socket, the broken escape %s is a 400', async (segment) => {
  await open();
  expect((await send('GET', `${collection}/admin/${segment}`)).status).toBe(400);
});

test('a self link, taken as it is, leads back to the user', async () => {
  await open();
  const created = await send('POST', collection, scram('a/b c%?#é$,:=@+&'));
  const { href } = (JSON.parse(created.text) as { links: [{ href: string }] }).links[0];
  expect(href).toBe(`${listening.url}${collection}/admin/a%2Fb%20c%25%3F%23%C3%A9$,:=@+&`);
  expect((await send('GET', href.slice(listening.url.length))).username).toBe('a/b c%?#é$,:=@+&');
});

test('success headers on the wire; none of them twice', async () => {
  await open();
  const { headers } = await send('GET', collection);
  expect(headers).toMatchObject({
    'content-type': 'application/vnd.atlas.2023-01-01+json;charset=utf-8',
    'ratelimit-limit': '10000',
    'ratelimit-remaining': '9999',
    'strict-transport-security': 'max-age=31536000; includeSubdomains;',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect((await send('HEAD', collection)).headers['content-length']).toBe(headers['content-length']);
});

test('each challenge stands in a line of its own', async () => {
  await open({ auth: ['digest', 'oauth'], digestAlgorithms: ['MD5', 'SHA-256'] });
  const { status, headers } = await send('GET', collection);
  expect(status).toBe(401);
  expect(headers['www-authenticate']).toEqual([
    expect.stringMatching(
      /^Digest realm="MMS Public API", domain="", nonce="[A-Za-z0-9+/]{32}", algorithm=MD5, qop="auth", stale=false$/,
    ),
    expect.stringContaining('algorithm=SHA-256'),
    'Bearer realm="MMS Public API"',
  ]);
});

test('a body that is too large is refused, declared or not, and the server goes on', async () => {
  await open();
  const big = Buffer.alloc(1024 * 1024 + 1, 'x');
  const headers = { accept: vendor, 'content-type': 'application/json' };
  const declared = await pool.request({ method: 'POST', path: collection, headers, body: big });
  expect(declared.statusCode).toBe(413);
  await declared.body.dump();
  const chunked = await pool.request({ method: 'POST', path: collection, headers, body: Readable.from([big]) });
  expect(chunked.statusCode).toBe(413);
  await chunked.body.dump();
  expect((await send('GET', collection)).status).toBe(200);
});

test('the absolute form of a target is taken as its path', async () => {
  await open();
  const reply = await raw(
    `GET http://example.test${collection} HTTP/1.1\r\nHost: example.test\r\nAccept: ${vendor}\r\nConnection: close\r\n\r\n`,
  );
  expect(reply).toMatch(/^HTTP\/1\.1 200 /);
});

test('a request without a host or with a strange one gets an answer', async () => {
  await open();
  expect(await raw(`GET ${collection} HTTP/1.0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 [24]\d\d /);
  expect(await raw(`GET ${collection} HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n`)).toMatch(
    /^HTTP\/1\.1 4\d\d /,
  );
  expect((await send('GET', collection)).status).toBe(200);
});

test.each([
  ['get', 405],
  ['NO-SUCH-METHOD', 405],
  ['GE(T', 400],
])('over a socket, the method %s gets %i, and the server goes on', async (method, status) => {
  await open();
  const reply = await raw(`${method} ${collection} HTTP/1.1\r\nHost: localhost\r\nAccept: ${vendor}\r\n\r\n`);
  expect(reply).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [^]*\r\nConnection: close\r\n`));
  expect((await send('GET', collection)).status).toBe(200);
});

test('over a socket, a header that is too large is refused as such', async () => {
  await open();
  const reply = await raw(`GET ${collection} HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`);
  expect(reply).toMatch(/^HTTP\/1\.1 431 /);
});

test('an answer without a body says that its length is 0', async () => {
  await open({ auth: ['oauth'] });
  const authorization = `Basic ${Buffer.from(`${development.clientId}:${development.clientSecret}`).toString('base64')}`;
  const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' };
  const reply = await pool.request({ method: 'POST', path: '/api/oauth/revoke', headers, body: 'token=x' });
  await reply.body.dump();
  expect([reply.statusCode, reply.headers['content-length']]).toEqual([200, '0']);
});

test('close ends connections in the middle of a request too', async () => {
  await open();
  const reply = raw(`POST ${collection} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n`);
  await send('GET', collection);
  await listening.close();
  expect(await reply).toBe('');
});

test('a port in use is an error that says so; close ends idle connections', async () => {
  await open();
  await send('GET', collection); // leaves a kept-alive connection
  await expect(listen(createReferenceServer(), { port: listening.port })).rejects.toThrow(
    `port ${listening.port} on 127.0.0.1 is in use`,
  );
  await listening.close();
  await expect(send('GET', collection)).rejects.toThrow();
});

function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(listening.port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => (received += String(chunk)));
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
}
