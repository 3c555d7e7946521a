import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { authorized, oauth, oddToken, revokeToken, TokenError, type OAuthOptions } from './authorizer.ts';
import { json, serve, type Received, type Reply, type Served } from './testing/serve.ts';

const credentials = { clientId: 'mdb_sa_id_1', clientSecret: 'hunter2' };
const request = { method: 'GET', target: '/' };

/** A token endpoint (RFC 6749 section 4.4) that numbers its tokens. */
async function tokenEndpoint(extra: Record<string, unknown> = { expires_in: 3600 }): Promise<Served> {
  let issued = 0;
  return serve(({ method, target, headers, body }) => {
    const [id, secret] = Buffer.from(headers.authorization?.replace(/^Basic /, '') ?? '', 'base64').toString().split(':').map(decodeURIComponent);
    if (method !== 'POST' || target !== '/api/oauth/token' || headers['content-type'] !== 'application/x-www-form-urlencoded') return json(400, { error: 'invalid_request' });
    if (id !== credentials.clientId || secret !== credentials.clientSecret) return json(401, { error: 'invalid_client' });
    if (body !== 'grant_type=client_credentials') return json(400, { error: 'unsupported_grant_type' });
    issued += 1;
    return json(200, { access_token: `token-${issued}`, token_type: 'Bearer', ...extra });
  });
}

function client(server: Served, options: Partial<OAuthOptions> = {}) {
  return oauth({ ...credentials, tokenUrl: `${server.url}/api/oauth/token`, ...options });
}

const bearer = (token: string) => [['Authorization', `Bearer ${token}`]];

describe('oauth', () => {
  it('fetches one token for all who need it', async () => {
    await using server = await tokenEndpoint();
    const authorizer = client(server);
    const fields = await Promise.all(Array.from({ length: 32 }, () => authorizer.authorize(request)));
    expect(fields).toEqual(Array.from({ length: 32 }, () => bearer('token-1')));
    expect(await authorizer.authorize(request)).toEqual(bearer('token-1'));
    expect(server.received).toHaveLength(1);
  });

  it('form-encodes id and secret (RFC 6749 section 2.3.1)', async () => {
    await using server = await serve(() => json(200, { access_token: 't', token_type: 'bearer' }));
    await client(server, { clientId: 'a:b', clientSecret: 'ü %+' }).authorize(request);
    expect(Buffer.from(server.received[0]!.headers.authorization!.slice('Basic '.length), 'base64').toString()).toBe('a%3Ab:%C3%BC+%25%2B');
  });

  it.each([
    [3600, 3540],
    [300, 270],
    [5, 4.5],
  ])('renews a token of %d s after %d s', async (lifetime, renewal) => {
    await using server = await tokenEndpoint({ expires_in: lifetime });
    let now = 1_000_000;
    const authorizer = client(server, { clock: () => now });
    await authorizer.authorize(request);
    now += renewal * 1000 - 1;
    expect(await authorizer.authorize(request)).toEqual(bearer('token-1'));
    now += 1;
    expect(await Promise.all([authorizer.authorize(request), authorizer.authorize(request)])).toEqual([bearer('token-2'), bearer('token-2')]);
  });

  it('keeps a token whose lifetime is not told until it is refused', async () => {
    await using server = await tokenEndpoint({});
    let now = 0;
    const authorizer = client(server, { clock: () => now });
    const sent = await authorizer.authorize(request);
    now = Number.MAX_SAFE_INTEGER;
    expect(await authorizer.authorize(request)).toEqual(bearer('token-1'));
    expect(await authorizer.challenged({ status: 401, headers: [] }, sent)).toBe(true);
    expect(await authorizer.authorize(request)).toEqual(bearer('token-2'));
  });

  it('renews once for all requests that the old token failed, and then not for a minute', async () => {
    await using server = await tokenEndpoint();
    let now = 1_000_000;
    const authorizer = client(server, { clock: () => now });
    const refused = { status: 401, headers: [] };
    const sent = await Promise.all([1, 2, 3].map(() => authorizer.authorize(request)));
    for (const fields of sent) expect(await authorizer.challenged(refused, fields)).toBe(true);
    const again = await Promise.all([1, 2, 3].map(() => authorizer.authorize(request)));
    expect(again).toEqual([1, 2, 3].map(() => bearer('token-2')));

    expect(await authorizer.challenged(refused, again[0]!)).toBe(false);
    expect(await authorizer.authorize(request)).toEqual(bearer('token-2'));
    now += 60_000;
    expect(await authorizer.challenged(refused, again[1]!)).toBe(true);
    expect(await authorizer.authorize(request)).toEqual(bearer('token-3'));
  });

  it('leaves other answers alone', async () => {
    await using server = await tokenEndpoint();
    const authorizer = client(server);
    const sent = await authorizer.authorize(request);
    expect(await authorizer.challenged({ status: 403, headers: [] }, sent)).toBe(false);
    expect(await authorizer.challenged(undefined, sent)).toBe(false);
    expect(await authorizer.authorize(request)).toEqual(bearer('token-1'));
  });

  it('sends a request again with a new token when the old one was revoked', async () => {
    await using tokens = await tokenEndpoint();
    await using api = await serve(({ headers }) => ({ status: headers.authorization === 'Bearer token-2' ? 200 : 401 }));
    const authorizer = client(tokens);
    const send = (fields: readonly (readonly [string, string])[]) => fetch(api.url, { headers: fields as [string, string][] });
    const response = await authorized(authorizer, request, send, ({ status }) => ({ status, headers: [] }));
    expect(response.status).toBe(200);
    expect(api.received).toHaveLength(2);
  });
});

describe('an odd token', () => {
  it('is fetched once, changed, and sent without another try', async () => {
    await using server = await tokenEndpoint();
    const authorizer = oddToken({ ...credentials, tokenUrl: `${server.url}/api/oauth/token` }, async (token) => `${token}-changed`);
    const sent = await Promise.all([authorizer.authorize(request), authorizer.authorize(request)]);
    expect(sent).toEqual([bearer('token-1-changed'), bearer('token-1-changed')]);
    expect(await authorizer.challenged({ status: 401, headers: [] }, sent[0]!)).toBe(false);
    expect(await authorizer.authorize(request)).toEqual(bearer('token-1-changed'));
    expect(server.received).toHaveLength(1);
  });

  it('is revoked beside the token endpoint (RFC 7009 section 2.1)', async () => {
    await using server = await serve(() => ({ status: 200 }));
    await revokeToken('a+b', { ...credentials, tokenUrl: `${server.url}/somewhere/oauth/token` });
    expect(server.received).toMatchObject([{ method: 'POST', target: '/somewhere/oauth/revoke', body: 'token=a%2Bb&token_type_hint=access_token' }]);
    expect(server.received[0]!.headers.authorization).toMatch(/^Basic /);
  });

  it('that cannot be revoked is an error, which shows neither token nor secret', async () => {
    await using server = await serve(({ headers, body }) => json(401, { error: 'invalid_client', error_description: `${headers.authorization} ${body} hunter2` }));
    const names = { clientId: 'SOME_ID', clientSecret: 'SOME_SECRET' };
    const error: unknown = await revokeToken('the-token', { ...credentials, tokenUrl: `${server.url}/token`, names }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TokenError);
    expect((error as Error).message).toMatch(/^the revocation endpoint http:\S+\/revoke answered 401 invalid_client .*; check SOME_ID and SOME_SECRET$/);
    expect(inspect(error)).not.toMatch(/hunter2|the-token|bWRiX3NhX2lk/);
  });
});

describe('oauth, when there is no token to be had', () => {
  const cases: [string, Reply | ((received: Received) => Reply), RegExp][] = [
    ['a wrong client', json(401, { error: 'invalid_client' }), /answered 401 invalid_client; check MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET$/],
    ['a wrong client, told by 400', json(400, { error: 'invalid_client', error_description: 'who?' }), /400 invalid_client who\?; check MONGODB_ATLAS_CLIENT_ID/],
    ['too many tokens', json(429, { error: 'rate_limited' }, { 'Retry-After': '17' }), /429 rate_limited; .*wait 17 s/],
    ['a grant that is not allowed', json(400, { error: 'unauthorized_client' }), /must be a service account/],
    ['a failure', { status: 503, body: '<html>' }, /answered 503; it has failed/],
    ['another page', { status: 404 }, /answered 404; check that the URL/],
    ['a redirect', { status: 302, headers: { Location: '/elsewhere' } }, /answered 302; check that the URL/],
    ['no JSON', { status: 200, body: '<html>' }, /no usable access_token/],
    ['no token', json(200, { token_type: 'Bearer' }), /no usable access_token/],
    ['a token that no header can hold', json(200, { access_token: 'a\r\nb', token_type: 'Bearer' }), /no usable access_token/],
    ['another type', json(200, { access_token: 'a', token_type: 'mac' }), /not of the type Bearer/],
    ['an answer that is no token, by its length', { status: 200, body: `{"access_token":"a","token_type":"Bearer","more":"${'x'.repeat(64 * 1024)}"}` }, /^the answer of the token endpoint http:\S+ is longer than 64 KiB; check that the URL/],
    ['an endpoint that repeats secrets', ({ headers, body }) => json(400, { error: 'invalid_request', error_description: `hunter2 ${headers.authorization} ${body}\u001b[31m` }), /invalid_request \*\*\* Basic \*\*\* grant_type=client_credentials\?\[31m;/],
  ];

  it.each(cases)('says what to do about %s', async (_, reply, message) => {
    await using server = await serve(typeof reply === 'function' ? reply : () => reply);
    const error: unknown = await client(server).authorize(request).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TokenError);
    expect((error as Error).message).toMatch(message);
    expect(inspect(error)).not.toMatch(/hunter2|bWRiX3NhX2lk/);
  });

  it('reads no more of an endless answer than it takes to see that it is one', async () => {
    let sent = 0;
    const server = createServer((_, outgoing) => {
      outgoing.on('error', () => {}).writeHead(200, { 'Content-Type': 'application/json' });
      Readable.from((function* () {
        for (;;) yield ((sent += 16_384), 'x'.repeat(16_384));
      })()).on('error', () => {}).pipe(outgoing);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const { port } = server.address() as AddressInfo;
      const closed = new Promise((resolve) => server.once('connection', (socket) => socket.on('close', resolve)));
      await expect(oauth({ ...credentials, tokenUrl: `http://127.0.0.1:${port}/` }).authorize(request)).rejects.toThrow(TokenError);
      await closed;
      // What lies in buffers on the way is sent and not read.
      expect(sent).toBeLessThan(64 * 1024 * 1024);
    } finally {
      server.close();
    }
  });

  it('says that the endpoint cannot be reached', async () => {
    const server = await tokenEndpoint();
    await server[Symbol.asyncDispose]();
    await expect(client(server).authorize(request)).rejects.toThrow(/cannot be reached \(ECONNREFUSED\); check its URL and the network$/);
  });

  it('fails all who wait, and tries again for the next one', async () => {
    let isDown = true;
    await using server = await serve(() => (isDown ? json(500, {}) : json(200, { access_token: 't', token_type: 'Bearer' })));
    const authorizer = client(server);
    const outcomes = await Promise.allSettled([authorizer.authorize(request), authorizer.authorize(request)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(server.received).toHaveLength(1);
    isDown = false;
    expect(await authorizer.authorize(request)).toEqual(bearer('t'));
  });

  it('refuses a tokenUrl that is none, or carries credentials, without repeating them', () => {
    expect(() => oauth({ ...credentials, tokenUrl: '/api/oauth/token' })).toThrow('tokenUrl must be an absolute http or https URL: "/api/oauth/token"');
    expect(() => oauth({ ...credentials, tokenUrl: 'ftp://h/' })).toThrow('tokenUrl must be');
    expect(() => oauth({ ...credentials, tokenUrl: 'https://u:hunter2@h/' })).toThrow(/^tokenUrl must not carry credentials$/);
    expect(() => oauth({ ...credentials, tokenUrl: 'https://hunter2@h/' })).toThrow(/^tokenUrl must not carry credentials$/);
    expect(() => oauth({ ...credentials, tokenUrl: 'u:hunter2@h' })).not.toThrow(/hunter2/);
  });

  it('shows no secret', async () => {
    await using server = await tokenEndpoint();
    const authorizer = client(server);
    await authorizer.authorize(request);
    expect(inspect(authorizer, { depth: null, showHidden: true }) + JSON.stringify(authorizer)).not.toMatch(/hunter2|token-1/);
  });
});
