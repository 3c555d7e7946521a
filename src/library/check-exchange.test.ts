import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkExchanges } from '../../conformance/check-exchanges.ts';
import { deviationsOf } from '../../conformance/deviations.ts';
import { contracts } from '../contract/index.ts';
import { readHar } from '../runner/index.ts';
import { checkExchange, type CheckOptions } from './check-exchange.ts';
import { databaseUsers } from './contracts.ts';
import { createReferenceServer, development, type ServerOptions } from './server.ts';

const vendor = 'application/vnd.atlas.2023-01-01+json';
const users = (api = 'v2') => `https://cloud.mongodb.com/api/atlas/${api}/groups/${development.groupId}/databaseUsers`;
const alice = { databaseName: 'admin', groupId: development.groupId, username: 'alice', password: 'correct horse', roles: [{ roleName: 'readWrite', databaseName: 'sales' }] };

function request(method: string, url: string, body?: unknown, headers: Record<string, string> = {}): Request {
  return new Request(url, { method, headers: { Accept: vendor, ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers }, body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body) });
}

/** Sends to a server that has alice, and judges. */
async function judged(sent: Request, server: ServerOptions = {}, options?: CheckOptions) {
  const { fetch } = createReferenceServer({ auth: [], ...server });
  await fetch(request('POST', users(), alice));
  return checkExchange(sent, await fetch(sent.clone()), options);
}

describe('an exchange with a conforming server', () => {
  it.each([
    ['createDatabaseUser', 'POST', '', { ...alice, username: 'bob' }],
    ['listDatabaseUsers', 'GET', '?itemsPerPage=5', undefined],
    ['getDatabaseUser', 'GET', '/admin/alice', undefined],
    ['getDatabaseUser', 'GET', '/admin/nobody', undefined],
    ['getDatabaseUser', 'GET', '/admin/alice?envelope=true', undefined],
    ['updateDatabaseUser', 'PATCH', '/admin/alice', { roles: [] }],
    ['deleteDatabaseUser', 'DELETE', '/admin/alice', undefined],
  ] as const)('%s %s %s conforms, in both versions of the API', async (operation, method, rest, body) => {
    const v2 = await judged(request(method, `${users()}${rest}`, body));
    expect(v2).toMatchObject({ operation, conforms: true, findings: [] });
    expect(v2.judgedBy).toContain(`${operation}.documented`);
    const v1 = await judged(request(method, `${users('v1.0')}${rest}`, body, { Accept: 'application/json' }), {}, { contract: databaseUsers.v1 });
    expect(v1).toMatchObject({ operation, conforms: true, findings: [] });
  });

  it('differs from the published document where the profile says so, and by `published` that counts', async () => {
    const { findings, known } = await judged(request('GET', `${users()}/admin/alice`), {}, { profile: 'published' });
    expect(known).toEqual([]);
    const charset = { requirement: 'media-type.parameters', keyword: 'charset' };
    expect(findings).toContainEqual(expect.objectContaining(charset));
    expect((await judged(request('GET', `${users()}/admin/alice`))).known).toContainEqual(expect.objectContaining({ ...charset, deviation: 'content-type-charset' }));
  });
});

describe('what is wrong', () => {
  const get = () => request('GET', `${users()}/admin/alice`);

  it('with the answer is told with requirement, source, place and values', async () => {
    const { conforms, findings } = await judged(get(), { fault: 'body:methods-in-lower-case' });
    expect(conforms).toBe(false);
    const finding = findings.find(({ pointer }) => pointer === '/x509Type');
    expect(finding).toMatchObject({ side: 'server', requirement: 'getDatabaseUser.body', level: 'must', operation: 'getDatabaseUser', status: 200, keyword: 'enum', actual: 'none' });
    expect(finding!.sentence).toBe('getDatabaseUser answers 200 with the body of the contract.');
    expect(finding!.source).toMatch(/^openapi\/v2\.yaml/);
  });

  it('with the request is told as the client’s', async () => {
    const { findings } = await judged(request('POST', users(), { ...alice, username: 'bob', links: [] }, { Accept: 'application/vnd.atlas.2020-01-01+json' }));
    expect(findings.filter(({ level }) => level === 'must').map(({ side, requirement }) => `${side} ${requirement}`).toSorted()).toEqual(['client client.accept.version', 'client client.body.read-only']);
  });

  it('is judged on the chosen side alone', async () => {
    const sent = () => request('GET', `${users()}/admin/alice`, undefined, { Accept: 'text/plain' });
    const sides = async (side: CheckOptions['side'] & string) => new Set((await judged(sent(), { fault: 'body:html' }, { side })).findings.map((finding) => finding.side));
    expect(await sides('client')).toEqual(new Set(['client']));
    const clientOnly = await judged(get(), { fault: 'body:methods-in-lower-case' }, { side: 'client' });
    expect(clientOnly).toMatchObject({ conforms: true, findings: [] });
    const serverOnly = await judged(sent(), {}, { side: 'server' });
    expect(serverOnly).toMatchObject({ conforms: true, findings: [] });
    expect((await judged(sent())).conforms).toBe(false);
  });

  it('shows no secret', async () => {
    const checked = await judged(request('POST', users(), { ...alice, username: 'bob' }, { Authorization: 'Bearer very-secret-token' }), { fault: 'secret:create' });
    expect(checked.findings.map(({ requirement }) => requirement)).toContain('secret.password');
    const all = JSON.stringify(checked);
    expect(all).not.toContain(alice.password);
    expect(all).not.toContain('very-secret-token');
  });

  it('is known where a deviation covers it, until that expires', async () => {
    const deviation = { id: 'lower-case', requirement: 'getDatabaseUser.body', keyword: 'enum', reason: 'our mock', evidence: 'seen' };
    const covered = await judged(get(), { fault: 'body:methods-in-lower-case' }, { deviations: [deviation] });
    expect(covered.conforms).toBe(true);
    expect(covered.known.map((each) => each.deviation)).toContain('lower-case');
    const expired = await judged(get(), { fault: 'body:methods-in-lower-case' }, { deviations: [{ ...deviation, expires: '2020-01-01' }] });
    expect(expired.conforms).toBe(false);
  });

  it('may be a client’s that a deviation covers', async () => {
    const deviation = { id: 'no-version', requirement: 'client.accept.*', reason: 'sent by hand', evidence: 'seen' };
    const { conforms, known } = await judged(request('GET', users(), undefined, { Accept: 'text/plain' }), {}, { deviations: [deviation] });
    expect({ conforms, known: known.map(({ requirement }) => requirement) }).toMatchObject({ conforms: true, known: expect.arrayContaining(['client.accept.version']) });
  });

  it('in a deviation itself is an error', async () => {
    const deviation = { id: 'typo', requirement: 'getDatabaseUser.bdoy', reason: 'x', evidence: 'y' };
    await expect(judged(get(), {}, { deviations: [deviation] })).rejects.toThrow('deviations: the deviation "typo" matches nothing');
    await expect(judged(get(), {}, { deviations: [{ ...deviation, id: 'group-id-answered' }] })).rejects.toThrow('give yours another id');
  });
});

describe('a request', () => {
  it.each([
    ['of another resource', 'GET', `${users()}/alice/certs`, databaseUsers.v2],
    ['of the other version', 'GET', users('v1.0'), databaseUsers.v2],
    ['of a method that there is not', 'PUT', users(), databaseUsers.v2],
    ['of another service', 'GET', 'https://example.com/', databaseUsers.byPath],
  ])('%s is not covered, and so does not conform', async (_, method, url, contract) => {
    const checked = await checkExchange(new Request(url, { method }), new Response('{}'), { contract });
    expect(checked).toEqual({ operation: null, conforms: false, findings: [], known: [], judgedBy: [] });
  });

  it('says by its path which contract it is for', async () => {
    for (const api of ['v2', 'v1.0']) expect(await judged(request('GET', users(api), undefined, { Accept: api === 'v2' ? vendor : 'application/json' }), {}, { contract: databaseUsers.byPath })).toMatchObject({ operation: 'listDatabaseUsers', conforms: true });
  });

  it('without Accept goes with the one that fetch adds', async () => {
    const sent = new Request(`${users()}/admin/alice`);
    const { findings } = await judged(sent, {}, { side: 'client' });
    expect(findings.map(({ requirement }) => requirement)).toEqual(['client.accept.wildcard']);
  });

  it('and its answer can still be read', async () => {
    const { fetch } = createReferenceServer({ auth: [] });
    const sent = request('POST', users(), alice);
    const response = await fetch(sent.clone());
    await checkExchange(sent, response);
    expect(await sent.json()).toEqual(alice);
    expect(await response.json()).toMatchObject({ username: 'alice' });
  });
});

describe('what cannot be judged is refused:', () => {
  const sent = request('POST', users(), alice);

  it('a body that was read', async () => {
    const response = new Response('{}');
    await response.text();
    await expect(checkExchange(sent, response)).rejects.toThrow('the body of the response has been read already: give the response before it is read, or give response.clone()');
    const gone = sent.clone();
    await gone.text();
    await expect(checkExchange(gone, new Response('{}'))).rejects.toThrow('the body of the request has been read already: give the request before fetch reads it, for instance fetch(request.clone())');
  });

  it('an answer that is none', async () => {
    await expect(checkExchange(sent, Response.error())).rejects.toThrow('the response is no answer of a server: its type is "error"');
    await expect(checkExchange(sent, { data: {} } as never)).rejects.toThrow('the response must be a Response of the Fetch API');
    await expect(checkExchange(users() as never, new Response())).rejects.toThrow('the request must be a Request of the Fetch API');
  });

  it('a contract that is none', async () => {
    await expect(checkExchange(sent, new Response(), { contract: 'v2' as never })).rejects.toThrow('the contract must be databaseUsers.v2');
    await expect(checkExchange(sent, new Response(), { contract: { api: 'v3' } as never })).rejects.toThrow('the contract must be databaseUsers.v2');
  });
});

it.each(['v2', 'v1.0'] as const)('recorded exchanges of %s are judged as `check` judges them', async (api) => {
  const entries = readHar(join(import.meta.dirname, '../../conformance/fixtures', `${api}.har`)).filter((entry) => 'exchange' in entry);
  expect(entries.length).toBeGreaterThanOrEqual(5);
  for (const entry of entries) {
    const report = checkExchanges({ sources: [{ name: 'a.har', entries: [entry] }], contracts: [contracts[api]], profile: 'atlas', deviations: deviationsOf('atlas'), command: () => '' });
    const { exchange } = entry;
    const sent = new Request(`${entry.origin}${exchange.request.target}`, { method: exchange.request.method, headers: exchange.request.headers as [string, string][], body: exchange.request.body as Uint8Array<ArrayBuffer> | null });
    const { status } = exchange.response;
    const response = new Response(status === 204 ? null : (exchange.response.body as Uint8Array<ArrayBuffer>), { status, headers: exchange.response.headers as [string, string][] });
    // What was blotted out of a recording its reader knows, and a Request does not tell: the client is left out here.
    const checked = await checkExchange(sent, response, { contract: databaseUsers.byPath, side: 'server' });
    const ids = (findings: readonly { readonly requirement: string; readonly pointer: string }[]) => findings.map(({ requirement, pointer }) => `${requirement} ${pointer}`).filter((id) => !id.startsWith('client.')).toSorted();
    expect(new Set(ids([...checked.findings, ...checked.known]))).toEqual(new Set(ids(report.findings)));
    expect(checked.findings.filter(({ level }) => level === 'must')).toEqual([]);
  }
});
