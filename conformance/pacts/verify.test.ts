import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type DatabaseUser, type NewDatabaseUser } from '../../src/client/index.ts';
import { contracts } from '../../src/contract/index.ts';
import type { Pact } from '../../src/pact/pact.ts';
import { readPact } from '../../src/pact/read.ts';
import { body, smallPact, type Small } from '../../src/pact/testing/small.ts';
import { startVerifier, type Verifier } from '../../src/pact/verifier.ts';
import { createReferenceServer, development, listen } from '../../src/server/index.ts';
import { accessTo, developmentCredentials, serverCredentials, type Auth } from '../access.ts';
import { verifyProvider, type Verification } from './verify.ts';

const kitPact = readPact(join(import.meta.dirname, '..', '..', 'pacts', 'atlas-conformance-atlas-database-users.json'));
/** Another project than that of the pact. */
const groupId = '65f0c0ffee65f0c0ffee65f0';

let folder: string;
let verifier: Verifier;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verify-provider-'));
  verifier = await startVerifier();
});
afterAll(async () => {
  await verifier.close();
  rmSync(folder, { recursive: true });
});

interface House extends AsyncDisposable {
  readonly url: string;
  /** `METHOD target` of all that arrived. */
  readonly arrived: readonly string[];
  users(): Promise<readonly DatabaseUser[]>;
  add(...users: readonly NewDatabaseUser[]): Promise<void>;
}

/** A server that has the project, and may have users of somebody else's in it. */
async function house(auth: Auth = 'none', faults: readonly string[] = []): Promise<House> {
  const server = createReferenceServer({ auth: auth === 'none' ? [] : [auth], projects: [{ groupId }], credentials: serverCredentials(developmentCredentials, groupId), faults });
  const arrived: string[] = [];
  const listening = await listen({
    ...server,
    fetch: (request, env) => {
      arrived.push(`${request.method} ${(env as { incoming: { url: string } }).incoming.url}`);
      return server.fetch(request, env);
    },
  });
  const client = createClient({ baseUrl: listening.url, authorizer: accessTo(listening.url, auth, developmentCredentials).authorizers.own! });
  return {
    url: listening.url,
    arrived,
    users: async () => (await client.listDatabaseUsers({ groupId })).data?.results ?? [],
    async add(...users) {
      for (const user of users) expect((await client.createDatabaseUser({ groupId, body: user })).error).toBeUndefined();
    },
    [Symbol.asyncDispose]: () => listening.close(),
  };
}

const verify = (url: string, pact: Pact, auth: Auth = 'none', credentials = developmentCredentials): Promise<Verification> =>
  verifyProvider({ verifier, contract: contracts.v2, name: pact.provider, pacts: [pact], source: { files: [pact.file] } }, { origin: url, groupId, access: accessTo(url, auth, credentials), tag: 'acverify' });
const unpassed = ({ interactions }: Verification) => interactions.flatMap(({ interaction, outcome, reasons, differences }) => (outcome === 'passed' ? [] : [[interaction.description, outcome, ...reasons, ...differences.map(({ where }) => where)]]));
const pactOf = (...interactions: readonly Small[]) => smallPact(folder, interactions);

const users = `/api/atlas/v2/groups/${development.groupId}/databaseUsers`;
const accept = { Accept: ['application/vnd.atlas.2023-01-01+json'] };
const named = (name: string, rest: object = {}) => ({ name, params: { groupId: development.groupId, ...rest } });
const alice = { databaseName: 'admin', username: 'alice' } as const;
const somebody: NewDatabaseUser = { groupId, ...alice, password: 'not-of-this-run', roles: [{ databaseName: 'sales', roleName: 'read' }] };

describe('the reference server', () => {
  it.each(['digest', 'oauth'] as const)("keeps the kit's own pact in a project of its own, by %s, and is left as it was", async (auth) => {
    await using server = await house(auth);
    const verification = await verify(server.url, kitPact, auth);
    expect(unpassed(verification)).toEqual([]);
    expect(verification.interactions).toHaveLength(kitPact.interactions.length);
    expect(verification.left).toEqual([]);
    expect(await server.users()).toEqual([]);
    // It was never asked for the project of the pact.
    expect(server.arrived.filter((line) => line.includes(development.groupId))).toEqual([]);
  });

  it('keeps a pact about the deprecated API too', async () => {
    await using server = await house();
    const pact = pactOf({ description: 'a', states: [named('a database user exists', { ...alice, kind: 'scram' })], request: { path: `${users.replace('v2', 'v1.0')}/admin/alice` }, response: { status: 200, body: body({ ...alice, groupId: development.groupId }) } });
    const verification = await verifyProvider({ verifier, contract: contracts['v1.0'], name: 'stock', pacts: [pact], source: { files: [pact.file] } }, { origin: server.url, groupId, access: accessTo(server.url, 'none', {}), tag: 'acverify' });
    expect(unpassed(verification)).toEqual([]);
    expect(server.arrived.filter((line) => !line.includes('/api/atlas/v1.0/'))).toEqual([]);
  });

  it('is not asked without credentials, or with others, for what needs none or others that are not there', async () => {
    await using server = await house('digest');
    const { readOnly: _, ...credentials } = developmentCredentials;
    const pact = pactOf({ description: 'a', states: [named('the caller may only read')], request: { path: users, headers: accept } }, { description: 'b', states: ['the caller has no valid credentials'], request: { path: users, headers: accept }, response: { status: 401 } });
    expect(unpassed(await verify(server.url, pact, 'digest', credentials as typeof developmentCredentials))).toEqual([['a', 'errored', expect.stringMatching(/^state "the caller may only read": .*set MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY and MONGODB_ATLAS_READ_ONLY_PRIVATE_API_KEY$/)]]);
    await using open = await house('none');
    expect(unpassed(await verify(open.url, pact))).toEqual([['a', 'errored', expect.stringMatching(/--auth none/)], ['b', 'errored', expect.stringMatching(/--auth none/)]]);
  });
});

describe('a project that others use', () => {
  it('keeps a user that a state or a request is about, and the interaction says so', async () => {
    await using server = await house();
    await server.add(somebody);
    const before = await server.users();
    const path = `${users}/admin/alice`;
    const patch = { method: 'PATCH', path, headers: { ...accept, 'Content-Type': accept.Accept }, body: body({ roles: [] }, 'application/json') };
    const post = { method: 'POST', path: users, headers: { ...accept, 'Content-Type': accept.Accept }, body: body({ ...somebody, groupId: development.groupId }, 'application/json') };
    const verification = await verify(
      server.url,
      pactOf(
        { description: 'exists', states: [named('a database user exists', { ...alice, kind: 'scram' })], request: { path, headers: accept } },
        { description: 'temporary', states: [named('a temporary database user exists', alice)], request: { path, headers: accept } },
        { description: 'absent', states: [named('no database user exists', alice)], request: { path, headers: accept }, response: { status: 404 } },
        { description: 'empty', states: [named('the project has no database users')], request: { path: users, headers: accept } },
        { description: 'several', states: [named('the project has several database users', { count: 2 })], request: { path: users, headers: accept } },
        { description: 'delete', request: { method: 'DELETE', path, headers: accept }, response: { status: 204 } },
        { description: 'update', request: patch },
        { description: 'create', request: post, response: { status: 409 } },
        { description: 'read', request: { path, headers: accept } },
      ),
    );
    const kept = /there is a user "alice" on admin that this verification has not made/;
    expect(unpassed(verification)).toEqual([
      ...['exists', 'temporary', 'absent'].map((description) => [description, 'errored', expect.stringMatching(kept)]),
      ...['empty', 'several'].map((description) => [description, 'errored', expect.stringMatching(/the project has a user that this verification has not made/)]),
      ...['delete', 'update', 'create'].map((description) => [description, 'errored', expect.stringMatching(kept)]),
    ]);
    expect(await server.users()).toEqual(before);
    expect(server.arrived.filter((line) => /^(PATCH|DELETE) /.test(line))).toEqual([]);
  });

  it('is rid of what states, requests and failures have made', async () => {
    await using server = await house();
    const state = named('a database user exists', { ...alice, kind: 'scram' });
    const created = body({ ...somebody, username: 'bob', groupId: development.groupId }, 'application/json');
    const verification = await verify(
      server.url,
      pactOf(
        { description: 'failed', states: [state], request: { path: `${users}/admin/alice`, headers: accept }, response: { status: 500 } },
        { description: 'half', states: [state, 'nobody knows this'], request: { path: users, headers: accept } },
        { description: 'created', request: { method: 'POST', path: users, headers: { ...accept, 'Content-Type': accept.Accept }, body: created }, response: { status: 201 } },
        { description: 'again', states: [state], request: { path: `${users}/admin/alice`, headers: accept }, response: { status: 200, body: body({ username: 'alice', groupId: development.groupId }) } },
      ),
    );
    expect(unpassed(verification)).toEqual([['failed', 'failed', 'status'], ['half', 'errored', expect.stringMatching(/^state "nobody knows this": there is no such state; there are "the project has no database users", /)]]);
    expect(await server.users()).toEqual([]);
    expect(verification.left).toEqual([]);
  });

  it('is told of what could not be removed', async () => {
    // Such a server does not find what is to be removed there.
    await using server = await house('none', ['path:literal-dollar-only/DELETE']);
    const state = named('a database user exists', { ...alice, databaseName: '$external', kind: 'x509-managed' });
    const { left } = await verify(server.url, pactOf({ description: 'a', states: [state], request: { path: `${users}/%24external/alice`, headers: accept } }));
    expect(left).toEqual([expect.stringMatching(/the run may have left .*\/%24external\/alice \(.+\) behind/)]);
    expect(await server.users()).toHaveLength(1);
  });

  it.each<[string, string | object, RegExp]>([
    ['a user of no name', named('a database user exists', { databaseName: 'admin' }), /its parameter username is missing/],
    ['a kind that there is not', named('a database user exists', { ...alice, kind: 'kerberos' }), /there is no kind "kerberos"; there are scram, /],
    ['no project', { name: 'the project has no database users', params: {} }, /its groupId must be 24 lower-case hexadecimal digits, not undefined/],
    ['too many', named('the project has several database users', { count: 101 }), /its count must be a whole number from 1 to 100, not 101/],
    ['a project that is there', { name: 'no project exists', params: { groupId } }, /is there, or it cannot be told/],
  ])('is not touched by a state of %s', async (_, state, message) => {
    await using server = await house();
    const small: Small = { description: 'a', states: [state as { name: string; params: Record<string, unknown> }], request: { path: users, headers: accept } };
    expect(unpassed(await verify(server.url, pactOf(small)))).toEqual([['a', 'errored', expect.stringMatching(message)]]);
    expect(server.arrived.filter((line) => !line.startsWith('GET '))).toEqual([]);
  });
});
