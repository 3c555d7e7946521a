import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { contracts } from '../contract/index.ts';
import { digest, oauth } from './authorizer.ts';
import { createClient } from './client.ts';
import { PathError } from './path.ts';
import { ApiFailure } from './result.ts';
import { createGuard } from './testing/digest-guard.ts';
import { json, serve, type Received } from './testing/serve.ts';
import type { ApiError, DatabaseUser, DatabaseUserPage, NewDatabaseUser } from './types.ts';

const groupId = '32b6e34b3d91647abb20e7b8';
const path = `/api/atlas/v2/groups/${groupId}/databaseUsers`;
const vendor = 'application/vnd.atlas.2023-01-01+json';
const scram: NewDatabaseUser = { databaseName: 'admin', username: 'alice', password: 'password1', roles: [{ roleName: 'read', databaseName: 'sales' }] };
const alice: DatabaseUser = {
  awsIAMType: 'NONE', databaseName: 'admin', groupId, labels: [], ldapAuthType: 'NONE', links: [], oidcAuthType: 'NONE',
  roles: [{ roleName: 'read', databaseName: 'sales' }], scopes: [], username: 'alice', x509Type: 'NONE',
};
const notFound: ApiError = { error: 404, errorCode: 'USERNAME_NOT_FOUND', detail: 'No user with username bob exists.', reason: 'Not Found', parameters: ['bob'] };
const identity = { groupId, databaseName: 'admin', username: 'alice' } as const;

const ok = () => json(200, alice);
const contentOf = ({ method, target, body, headers }: Received) => ({ method, target, body: body && (JSON.parse(body) as unknown), accept: headers.accept, contentType: headers['content-type'] });

describe('the operations', () => {
  it('creates: the body has the groupId of the path', async () => {
    await using server = await serve(() => json(201, alice));
    const { data, error, response } = await createClient({ baseUrl: server.url }).createDatabaseUser({ groupId, body: scram });
    expect([data, error, response.status]).toEqual([alice, undefined, 201]);
    expect(server.received.map(contentOf)).toEqual([{ method: 'POST', target: path, body: { ...scram, groupId }, accept: vendor, contentType: vendor }]);
    expect(server.received[0]!.headers['content-length']).toBe(String(server.received[0]!.body.length));
  });

  it('keeps a groupId that the body has', async () => {
    await using server = await serve(() => json(400, { error: 400, errorCode: 'GROUP_MISMATCH' }));
    await createClient({ baseUrl: server.url }).createDatabaseUser({ groupId, body: { ...scram, groupId: 'another' } });
    expect(JSON.parse(server.received[0]!.body)).toHaveProperty('groupId', 'another');
  });

  it('gets, updates and deletes', async () => {
    await using server = await serve(({ method }) => (method === 'DELETE' ? { status: 204 } : ok()));
    const client = createClient({ baseUrl: `${server.url}/` });
    expect((await client.getDatabaseUser({ ...identity, pretty: true })).data).toEqual(alice);
    expect((await client.updateDatabaseUser({ ...identity, body: { roles: [] } })).data).toEqual(alice);
    const deleted = await client.deleteDatabaseUser({ ...identity, databaseName: '$external' });
    expect([deleted.data, deleted.error, deleted.response.status]).toEqual([undefined, undefined, 204]);
    expect(server.received.map(contentOf)).toEqual([
      { method: 'GET', target: `${path}/admin/alice?pretty=true`, body: '', accept: vendor, contentType: undefined },
      { method: 'PATCH', target: `${path}/admin/alice`, body: { roles: [] }, accept: vendor, contentType: vendor },
      { method: 'DELETE', target: `${path}/%24external/alice`, body: '', accept: vendor, contentType: undefined },
    ]);
  });

  it('lists with every parameter, and sends nothing that is none', async () => {
    await using server = await serve(() => json(200, { results: [], totalCount: 0 }));
    const client = createClient({ baseUrl: server.url });
    await client.listDatabaseUsers({ groupId, includeCount: false, itemsPerPage: 2, pageNum: 3, pretty: false });
    await client.listDatabaseUsers({ groupId, envelope: true });
    await client.listDatabaseUsers(alice);
    expect(server.received.map(({ target }) => target)).toEqual([`${path}?pretty=false&includeCount=false&itemsPerPage=2&pageNum=3`, `${path}?envelope=true`, path]);
  });

  it('asks for an envelope whatever the operation, and takes one or none about a user that is gone', async () => {
    await using server = await serve(({ method, target }) => {
      if (method !== 'DELETE') return json(200, { status: 200, content: alice });
      return target.includes('/alice') ? json(200, { status: 204, content: null }) : { status: 204 };
    });
    const client = createClient({ baseUrl: server.url });
    const created = await client.createDatabaseUser({ groupId, body: scram, envelope: true });
    const changed = await client.updateDatabaseUser({ ...identity, body: {}, envelope: true });
    const got = await client.getDatabaseUser({ ...identity, envelope: true });
    expect([created, changed, got].map(({ data }) => data)).toEqual(Array.from({ length: 3 }, () => ({ status: 200, content: alice })));
    expect((await client.deleteDatabaseUser({ ...identity, envelope: true })).data).toEqual({ status: 204, content: null });
    expect((await client.deleteDatabaseUser({ ...identity, username: 'bob', envelope: true })).data).toBeUndefined();
    expect(server.received.every(({ target }) => target.endsWith('?envelope=true'))).toBe(true);
  });

  it('asks for a later version, and refuses none and earlier ones', async () => {
    await using server = await serve(ok);
    await createClient({ baseUrl: server.url, version: '2025-03-12' }).updateDatabaseUser({ ...identity, body: {} });
    expect(contentOf(server.received[0]!)).toMatchObject({ accept: 'application/vnd.atlas.2025-03-12+json', contentType: 'application/vnd.atlas.2025-03-12+json' });
    for (const version of ['2022-12-31', 'preview', '2023-1-1']) expect(() => createClient({ baseUrl: server.url, version })).toThrow('version must be');
  });

  it('keeps the path of baseUrl, and refuses what cannot be one', async () => {
    await using server = await serve(ok);
    await createClient({ baseUrl: `${server.url}/proxy/` }).getDatabaseUser(identity);
    expect(server.received[0]!.target).toBe(`/proxy${path}/admin/alice`);
    for (const baseUrl of ['cloud.mongodb.com', 'http://h/?a', 'http://h/#a', 'https://u:hunter2@h']) {
      expect(() => createClient({ baseUrl })).toThrow(/^baseUrl must/);
      expect(() => createClient({ baseUrl })).not.toThrow(/hunter2/);
    }
  });

  it('addresses every username, as the contract reads it', async () => {
    await using server = await serve(ok);
    const client = createClient({ baseUrl: server.url });
    const username = fc.string({ unit: fc.oneof(fc.constantFrom(...'/%#?; .+&=,:@$\\é😀'), fc.constantFrom('a', 'B', '\u0001', '中')), minLength: 1, maxLength: 12 }).filter((text) => text !== '.' && text !== '..');
    await fc.assert(
      fc.asyncProperty(username, async (name) => {
        await client.getDatabaseUser({ ...identity, username: name });
        const { method, target } = server.received.at(-1)!;
        const match = contracts.v2.match(method, target);
        expect([match?.operation.id, match?.path]).toEqual(['getDatabaseUser', { groupId, databaseName: 'admin', username: name }]);
      }),
      { examples: [['CN=Ann, Q.+OU=\\,x'], ['arn:aws:iam::1:user/a/b'], ['%2F'], ['...'], ['a?b#c']] },
    );
  });

  it.each(['.', '..', ''])('refuses the username %j before anything is sent', async (username) => {
    await using server = await serve(ok);
    const client = createClient({ baseUrl: server.url });
    await expect(client.deleteDatabaseUser({ ...identity, username })).rejects.toThrow(PathError);
    expect(server.received).toEqual([]);
  });

  it('is aborted by its signal', async () => {
    await using server = await serve(() => new Promise(() => {}));
    const controller = new AbortController();
    const waiting = createClient({ baseUrl: server.url }).getDatabaseUser({ ...identity, signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toThrow(/abort/i);
  });
});

describe('errors', () => {
  it.each([
    ['an ApiError', json(404, notFound), notFound],
    ['no errorCode, as seen on 401', json(401, { error: 401, reason: 'Unauthorized' }), { error: 401, errorCode: '', reason: 'Unauthorized' }],
    ['a page of a proxy', { status: 502, body: '<html>' }, { error: 502, errorCode: '', reason: 'Bad Gateway', detail: '<html>' }],
    ['no body', { status: 500, headers: { 'Content-Length': '0' } }, { error: 500, errorCode: '', reason: 'Internal Server Error' }],
    ['a redirect, which is not followed', { status: 302, headers: { Location: '/elsewhere' } }, { error: 302, errorCode: '', reason: 'Found' }],
  ])('are ApiErrors: %s', async (_, reply, expected) => {
    await using server = await serve(() => reply);
    const { data, error, response } = await createClient({ baseUrl: server.url }).getDatabaseUser(identity);
    expect([data, error, response.status]).toEqual([undefined, expected, reply.status]);
    expect(server.received).toHaveLength(1);
  });
});

describe('a success', () => {
  it.each([
    ['no body', { status: 200, headers: { 'Content-Length': '0' } }],
    ['no body that is announced', { status: 200, headers: { 'Transfer-Encoding': 'chunked' } }],
    ['a body that is no JSON', { status: 200, body: '<html>' }],
    ['a body that ends too early', { status: 200, headers: { 'Transfer-Encoding': 'chunked' }, body: '{"username":' }],
  ])('with %s is none', async (_, reply) => {
    await using server = await serve(() => reply);
    await expect(createClient({ baseUrl: server.url }).getDatabaseUser(identity)).rejects.toThrow(/no body|JSON/);
  });
});

describe('databaseUserPages', () => {
  /** Answers pages of `size` users of `total`, as the service does. */
  const paged = (total: number, withLinks: boolean) => async ({ target }: Received) => {
    const query = new URL(target, 'http://h').searchParams;
    const [size, page] = [Number(query.get('itemsPerPage') ?? 100), Number(query.get('pageNum'))];
    const results = Array.from({ length: total }, (__, index) => ({ ...alice, username: `u${index}` })).slice((page - 1) * size, page * size);
    const links = [{ rel: 'self', href: 'x' }, ...(page * size < total ? [{ rel: 'next', href: 'https://elsewhere.example/steal' }] : [])];
    return json(200, { results, totalCount: total, ...(withLinks && { links }) });
  };

  it('yields every user once, whatever the sizes, and asks for no page too many', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(12), fc.integer({ min: 1, max: 5 }), fc.boolean(), async (total, itemsPerPage, withLinks) => {
        await using server = await serve(paged(total, withLinks));
        const names: string[] = [];
        for await (const page of createClient({ baseUrl: server.url }).databaseUserPages({ groupId, itemsPerPage })) names.push(...page.results.map(({ username }) => username));
        expect(names).toEqual(Array.from({ length: total }, (_, index) => `u${index}`));
        const pages = Math.ceil(total / itemsPerPage);
        expect(server.received).toHaveLength(withLinks ? Math.max(1, pages) : Math.floor(total / itemsPerPage) + 1);
      }),
      { numRuns: 40 },
    );
  });

  it('ends at an empty page that claims a next one', async () => {
    await using server = await serve(() => json(200, { results: [], links: [{ rel: 'next', href: 'x' }] }));
    const pages = await Array.fromAsync(createClient({ baseUrl: server.url }).databaseUserPages({ groupId, pageNum: 7 }));
    expect(pages).toHaveLength(1);
    expect(server.received.map(({ target }) => target)).toEqual([`${path}?pageNum=7`]);
  });

  it('throws an error answer', async () => {
    await using server = await serve(() => json(404, notFound));
    const failure: unknown = await createClient({ baseUrl: server.url }).databaseUserPages({ groupId }).next().catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(ApiFailure);
    expect(failure).toMatchObject({ message: '404 USERNAME_NOT_FOUND: No user with username bob exists.', error: notFound, response: { status: 404 } });
  });
});

describe('authentication', () => {
  it('answers a Digest challenge for the target as it was sent, and sends the body again', async () => {
    const guard = createGuard();
    await using server = await serve((request) => guard.check(request) ?? json(request.method === 'POST' ? 201 : 200, alice));
    const client = createClient({ baseUrl: server.url, authorizer: digest({ publicKey: 'public', privateKey: 'private' }) });
    expect((await client.createDatabaseUser({ groupId, body: scram, pretty: true })).data).toEqual(alice);
    expect(server.received.map(({ body }) => JSON.parse(body) as unknown)).toEqual([{ ...scram, groupId }, { ...scram, groupId }]);

    const usernames = fc.string({ unit: fc.constantFrom(...'/%#?; .+&=,:@$\\\'"!()*é😀a'), minLength: 3, maxLength: 12 }).filter((name) => !/^\.+$/.test(name));
    await fc.assert(fc.asyncProperty(usernames, async (username) => {
      expect((await client.getDatabaseUser({ ...identity, username, envelope: false })).response.status).toBe(200);
    }));
    expect(guard.refused).toBe(1);
  });

  it('gives the 401 of a wrong key as an error', async () => {
    const guard = createGuard();
    await using server = await serve((request) => guard.check(request) ?? ok());
    const { error } = await createClient({ baseUrl: server.url, authorizer: digest({ publicKey: 'public', privateKey: 'wrong' }) }).getDatabaseUser(identity);
    expect(error?.error).toBe(401);
    expect(server.received).toHaveLength(2);
  });

  it('sends a Bearer token', async () => {
    await using server = await serve(({ target, headers }) => {
      if (target === '/api/oauth/token') return json(200, { access_token: 't0ken', token_type: 'Bearer', expires_in: 3600 });
      return headers.authorization === 'Bearer t0ken' ? ok() : { status: 401 };
    });
    const authorizer = oauth({ clientId: 'id', clientSecret: 'secret', tokenUrl: `${server.url}/api/oauth/token` });
    const client = createClient({ baseUrl: server.url, authorizer });
    expect((await client.getDatabaseUser(identity)).data).toEqual(alice);
    expect((await client.getDatabaseUser(identity)).data).toEqual(alice);
    expect(server.received).toHaveLength(3);
  });
});

describe('types', () => {
  const client = createClient({ baseUrl: 'http://h', fetch: () => Promise.reject(new Error('not sent')) });

  it('have an answer that shows no password, and errors that are ApiErrors', () => {
    expectTypeOf<DatabaseUser>().not.toHaveProperty('password');
    expectTypeOf<DatabaseUser['username']>().toEqualTypeOf<string>();
    expectTypeOf<DatabaseUser['deleteAfterDate']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<ApiError['errorCode']>().toEqualTypeOf<string>();
    type Got = Awaited<ReturnType<typeof client.getDatabaseUser<false>>>;
    expectTypeOf<Got['data']>().toEqualTypeOf<DatabaseUser | undefined>();
    expectTypeOf<Got['error']>().toEqualTypeOf<ApiError | undefined>();
  });

  it('follow the envelope, and tell success from failure', () => {
    const type = async () => {
      const plain = await client.getDatabaseUser(identity);
      if (plain.error === undefined) expectTypeOf(plain.data).toEqualTypeOf<DatabaseUser>();
      const wrapped = await client.getDatabaseUser({ ...identity, envelope: true });
      if (wrapped.error === undefined) expectTypeOf(wrapped.data.content.username).toEqualTypeOf<string>();
      const list = await client.listDatabaseUsers({ groupId });
      if (list.error === undefined) expectTypeOf(list.data).toEqualTypeOf<DatabaseUserPage>();
      const wrappedList = await client.listDatabaseUsers({ groupId, envelope: true });
      if (wrappedList.error === undefined) expectTypeOf(wrappedList.data.status).toEqualTypeOf<number>();
      const deleted = await client.deleteDatabaseUser(identity);
      expectTypeOf(deleted.data).toEqualTypeOf<undefined>();
    };
    expect(type).toBeTypeOf('function');
  });

  it('take each kind of user, and no mixture', () => {
    const roles: NewDatabaseUser['roles'] = [{ roleName: 'readWriteAnyDatabase', databaseName: 'admin' }];
    const external = { databaseName: '$external', username: 'CN=a', roles } as const;
    const good: NewDatabaseUser[] = [
      { ...scram, description: 'reads', roles: [{ roleName: 'read', databaseName: 'sales', collectionName: 'orders' }] },
      { ...external, x509Type: 'CUSTOMER' },
      { ...external, x509Type: 'MANAGED', awsIAMType: 'NONE' },
      { ...external, ldapAuthType: 'USER' },
      { ...external, databaseName: 'admin', ldapAuthType: 'GROUP' },
      { ...external, awsIAMType: 'USER' },
      { ...external, awsIAMType: 'ROLE' },
      { ...external, databaseName: 'admin', oidcAuthType: 'IDP_GROUP' },
      { ...external, oidcAuthType: 'USER' },
    ];
    expect(good).toHaveLength(9);
    const bad: NewDatabaseUser[] = [
      // @ts-expect-error a SCRAM user needs a password
      { databaseName: 'admin', username: 'alice', roles },
      // @ts-expect-error SCRAM users stand on admin
      { databaseName: '$external', username: 'alice', password: 'password1', roles },
      // @ts-expect-error only SCRAM users have passwords
      { ...external, x509Type: 'CUSTOMER', password: 'password1' },
      // @ts-expect-error X.509 users stand on $external
      { ...external, databaseName: 'admin', x509Type: 'CUSTOMER' },
      // @ts-expect-error one method only
      { ...external, x509Type: 'CUSTOMER', awsIAMType: 'ROLE' },
      // @ts-expect-error roles are required
      { databaseName: 'admin', username: 'alice', password: 'password1' },
      // @ts-expect-error a role needs its database
      { ...scram, roles: [{ roleName: 'read' }] },
      // @ts-expect-error only read and readWrite reach a collection
      { ...scram, roles: [{ roleName: 'dbAdmin', databaseName: 'sales', collectionName: 'orders' }] },
      // @ts-expect-error links are read-only
      { ...scram, links: [] },
      // @ts-expect-error there is no such field
      { ...scram, passwrd: 'x' },
      // @ts-expect-error a date, not null, on create
      { ...scram, deleteAfterDate: null },
    ];
    expect(bad).toHaveLength(11);
  });

  it('take in an update what may change, and parameters that exist', () => {
    const type = () => [
      client.updateDatabaseUser({ ...identity, body: { deleteAfterDate: null } }),
      client.updateDatabaseUser({ ...identity, body: { password: 'password2' } }),
      // @ts-expect-error links are read-only
      client.updateDatabaseUser({ ...identity, body: { links: [] } }),
      // @ts-expect-error there is no such method of authentication
      client.updateDatabaseUser({ ...identity, body: { x509Type: 'OTHER' } }),
      // @ts-expect-error there is no such database
      client.getDatabaseUser({ ...identity, databaseName: 'sales' }),
      // @ts-expect-error the username is missing
      client.getDatabaseUser({ groupId, databaseName: 'admin' }),
      // @ts-expect-error page numbers are numbers
      client.listDatabaseUsers({ groupId, pageNum: '1' }),
      // @ts-expect-error one user has no pages
      client.getDatabaseUser({ ...identity, pageNum: 1 }),
    ];
    expect(type).toBeTypeOf('function');
  });
});
