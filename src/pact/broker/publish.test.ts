import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { parsePact } from '../read.ts';
import { openBroker } from '../testing/broker.ts';
import { BrokerError } from './http.ts';
import type { Notice } from './problems.ts';
import { PactTwiceError, publish, publishRequests, type Patience } from './publish.ts';
import type { BrokerSettings } from './settings.ts';

const text = (consumer = 'shop', provider = 'users', description = 'a get') =>
  `{ "consumer": {"name": "${consumer}"}, "provider": {"name": "${provider}"},\n "interactions": [{"description": "${description}", "request": {"method": "GET", "path": "/"}, "response": {"status": 200}}],\n "metadata": {"pactSpecification": {"version": "3.0.0"}} }\n`;
const pactOf = (content: string, file = 'shop.json') => parsePact(new TextEncoder().encode(content), file);
const publication = { version: '1.4.0', branch: 'main', tags: ['prod'] };
const requests = publishRequests([pactOf(text())], publication);

async function all(settings: BrokerSettings, given = requests, patience?: Patience): Promise<readonly Notice[]> {
  const said: Notice[] = [];
  for await (const notices of publish(settings, given, patience)) said.push(...notices);
  return said;
}

/** Why publishing fails. */
async function failure(settings: BrokerSettings, patience?: Patience): Promise<string> {
  const error: unknown = await all(settings, requests, patience).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(BrokerError);
  return (error as Error).message;
}

interface Listening extends AsyncDisposable {
  readonly url: URL;
  readonly seen: { readonly method: string; readonly path: string; readonly authorization: string | undefined; readonly body: string }[];
}

async function listening(server: Server): Promise<URL> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

/** A server whose index leads to `/publish` of its own, unless it answers otherwise. */
async function broker(answer: (request: IncomingMessage, index: object, count: number) => { status: number; body?: unknown; headers?: Record<string, string> } | undefined): Promise<Listening> {
  const seen: Listening['seen'] = [];
  let origin = '';
  const handle: RequestListener = async (request, response) => {
    seen.push({ method: request.method!, path: request.url!, authorization: request.headers.authorization, body: (await buffer(request)).toString() });
    const index = { _links: { 'pb:publish-contracts': { href: `${origin}/publish` } } };
    const { status, body, headers = {} } = answer(request, index, seen.length) ?? { status: 200, body: request.url === '/' ? index : { notices: [] } };
    response.writeHead(status, { 'Content-Type': 'application/hal+json', ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body ?? {}));
  };
  const server = createServer((request, response) => void handle(request, response));
  const url = await listening(server);
  origin = url.origin;
  return {
    url,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const posts = ({ seen }: Listening) => seen.filter(({ method }) => method === 'POST').length;
const published = (status: number, body?: unknown) => (request: IncomingMessage) => (request.method === 'POST' ? { status, body } : undefined);

describe('what is published', () => {
  it('arrives byte for byte, with version, branch and tags, a request for each consumer', async () => {
    await using double = await openBroker();
    const contents = [text(), text('shop', 'prices', 'ümläut \\u2028'), text('billing')];
    const given = publishRequests(contents.map((content, index) => pactOf(content, `${index}.json`)), publication);
    expect(given.map(({ pacticipantName, contracts }) => [pacticipantName, contracts.length])).toEqual([['shop', 2], ['billing', 1]]);
    const notices = await all({ url: new URL(double.url) }, given);
    expect(double.published.map(({ content }) => content)).toEqual(contents);
    expect(double.published[0]).toMatchObject({ consumer: 'shop', provider: 'users', version: '1.4.0', branch: 'main', tags: ['prod'] });
    expect(notices.filter(({ type }) => type === 'success').map(({ text: each }) => each)).toEqual(['users', 'prices'].map((provider) => `Pact successfully published for shop version 1.4.0 and provider ${provider}.`).concat('Pact successfully published for billing version 1.4.0 and provider users.'));
  });

  it('may be published again as it is, and not otherwise', async () => {
    await using double = await openBroker();
    await all({ url: new URL(double.url) });
    await all({ url: new URL(double.url) });
    expect(double.published).toHaveLength(1);
    const changed = publishRequests([pactOf(text('shop', 'users', 'another'))], publication);
    await expect(all({ url: new URL(double.url) }, changed)).rejects.toThrow(/has other contracts of this version already \(409\); publish changed contracts under a version of their own:\n {2}contracts: Cannot change the content of the pact for shop version 1\.4\.0/);
  });

  it('is no pact twice', () => {
    expect(() => publishRequests([pactOf(text(), 'a.json'), pactOf(text(), 'b.json')], publication)).toThrow(PactTwiceError);
    expect(() => publishRequests([pactOf(text(), 'a.json'), pactOf(text(), 'b.json')], publication)).toThrow('a.json and b.json are both the pact between shop and users');
  });

  it('goes where the index leads, below the path that was given', async () => {
    await using there = await broker((request, index) => (request.url === '/pact/broker/' ? { status: 200, body: index } : undefined));
    await all({ url: new URL('/pact/broker/', there.url) });
    expect(there.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /pact/broker/', 'POST /publish']);
  });

  it('may have a relative link', async () => {
    await using there = await broker((request) => (request.method === 'GET' ? { status: 200, body: { _links: { 'pb:publish-contracts': { href: '/contracts/publish' } } } } : undefined));
    await all({ url: there.url });
    expect(there.seen[1]!.path).toBe('/contracts/publish');
  });
});

describe('credentials', () => {
  it.each([
    [{ token: 'a-token' }, 'Bearer a-token'],
    [{ username: 'joe', password: 'pässword:1' }, `Basic ${Buffer.from('joe:pässword:1').toString('base64')}`],
  ])('%j are sent as %s', async (credentials, authorization) => {
    await using double = await openBroker({ authorization });
    await all({ url: new URL(double.url), ...credentials });
    expect(double.published).toHaveLength(1);
    expect(await failure({ url: new URL(double.url), ...credentials, ...('token' in credentials ? { token: 'another' } : { password: 'another' }) })).toMatch(/refuses the credentials \(401\): look at PACT_BROKER_/);
    expect(await failure({ url: new URL(double.url) })).toMatch(/wants credentials \(401\): set PACT_BROKER_TOKEN, or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD$/);
  });

  it('go to no other origin, and neither do contracts', async () => {
    await using elsewhere = await broker(() => undefined);
    await using there = await broker((request) => (request.method === 'GET' ? { status: 200, body: { _links: { 'pb:publish-contracts': { href: `${elsewhere.url.origin}/publish` } } } } : undefined));
    expect(await failure({ url: there.url, token: 'a-token' })).toContain(`names the address ${elsewhere.url.origin}/publish, which is not its own origin`);
    expect(elsewhere.seen).toEqual([]);
    await using redirecting = await broker(() => ({ status: 302, headers: { Location: `${elsewhere.url.href}login?token=a-token` } }));
    expect(await failure({ url: redirecting.url, token: 'a-token' })).toContain(`redirects to ${elsewhere.url.origin}/login (302); redirects are not followed: give that address`);
    expect(elsewhere.seen).toEqual([]);
  });

  it('are never shown, even if the broker quotes them', async () => {
    const basic = Buffer.from('joe:hunter2hunter2').toString('base64');
    const settings = { username: 'joe', password: 'hunter2hunter2' };
    const quoting = { errors: { authorization: [`Basic ${basic} is hunter2hunter2`] } };
    await using there = await broker(published(400, quoting));
    expect(await failure({ url: there.url, ...settings })).toContain('authorization: Basic *** is ***');
    await using kind = await broker(published(200, { notices: [{ type: 'info', text: 'hello hunter2hunter2' }] }));
    expect(await all({ url: kind.url, ...settings })).toEqual([{ type: 'info', text: 'hello ***' }]);
  });
});

describe('what goes wrong is said', () => {
  it.each<[string, number, unknown, RegExp]>([
    ['400 by field', 400, { errors: { 'contracts[0].content': ['is not valid Base64'], branch: ["can't be blank"] } }, /cannot take what was sent to publish shop \(400\):\n {2}contracts\[0\]\.content: is not valid Base64\n {2}branch: can't be blank$/],
    ['400 as a list', 400, { errors: ['one', 'two'] }, /\(400\):\n {2}one\n {2}two$/],
    ['400 as problem details', 400, { title: 'Validation errors', status: 400, errors: [{ title: 'Validation error', detail: 'branch is too long', pointer: '/branch' }] }, /\(400\):\n {2}\/branch: branch is too long$/],
    ['400 in no known form', 400, '<html>', /\(400\)$/],
    ['403', 403, { error: { message: 'You need permission' } }, /may not publish shop \(403\):\n {2}You need permission$/],
    ['404 at the link', 404, {}, /names http:\/\/\S+\/publish to publish to, and has nothing there \(404\)$/],
    ['409 in notices', 409, { notices: [{ type: 'error', text: 'Cannot change the content' }] }, /\(409\);.*:\n {2}Cannot change the content$/],
    ['422', 422, {}, /answers 422, when asked to publish shop$/],
  ])('%s, and it is sent once', async (_, status, body, message) => {
    await using there = await broker(published(status, body));
    expect(await failure({ url: there.url })).toMatch(message);
    expect(posts(there)).toBe(1);
  });

  it.each<[string, { status: number; body?: unknown; headers?: Record<string, string> }, RegExp]>([
    ['a server without anything', { status: 404, headers: { 'Content-Type': 'text/html' } }, /there is no Pact Broker at http:\S+ \(404, text\/html\): is its address right, the path included\?/],
    ['a web page', { status: 200, body: '<html>', headers: { 'Content-Type': 'text/html' } }, /there is no Pact Broker at http:\S+ \(200, text\/html\)/],
    ['JSON of another kind', { status: 200, body: [1] }, /there is no Pact Broker at/],
    ['a broker that is too old', { status: 200, body: { _links: { self: { href: '/' } } } }, /is too old: its index has no link pb:publish-contracts$/],
  ])('%s', async (_, answer, message) => {
    await using there = await broker(() => answer);
    expect(await failure({ url: there.url })).toMatch(message);
    expect(there.seen).toHaveLength(1);
  });
});

describe('what may pass is tried again', () => {
  it('a 5xx, twice', async () => {
    await using there = await broker((_request, index, count) => (count < 3 ? { status: 503 } : count === 3 ? { status: 200, body: index } : undefined));
    await all({ url: there.url });
    expect(there.seen.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'POST']);
  });

  it('and no more', async () => {
    await using there = await broker(published(500, { error: { message: 'boom' } }));
    expect(await failure({ url: there.url })).toMatch(/answers 500, when asked to publish shop:\n {2}boom$/);
    expect(posts(there)).toBe(3);
  });

  it('a lost connection', async () => {
    const sockets: Socket[] = [];
    const server = createSocketServer((socket) => void sockets.push(socket.on('error', () => {}).on('data', () => socket.destroy())));
    const url = await listening(server);
    try {
      expect(await failure({ url })).toMatch(/closed the connection without an answer$/);
      expect(sockets.length).toBe(3);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
    expect(await failure({ url })).toBe(`nothing listens at ${url.origin} (connection refused): is the broker running, and is its address right?`);
  });

  it('and a broker that never answers is not waited for longer than said', async () => {
    const sockets = new Set<Socket>();
    const server = createSocketServer((socket) => void sockets.add(socket.on('error', () => {})));
    const url = await listening(server);
    try {
      expect(await failure({ url }, { index: 1000, publish: 1000 })).toMatch(/did not answer within 1 s/);
      expect(sockets.size).toBe(1);
    } finally {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('a host that has no address is said', async () => {
    expect(await failure({ url: new URL('http://no-such-host.invalid') })).toMatch(/the host no-such-host\.invalid has no address|cannot be reached/);
  });
});
