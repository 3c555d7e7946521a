import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { createClient, digest, oauth, type NewDatabaseUser } from '../client/index.ts';
import { checkExchange } from './check-exchange.ts';
import { createReferenceServer, development, faults, type ServerOptions } from './server.ts';

const origin = 'https://cloud.mongodb.com';
const target = `/api/atlas/v2/groups/${development.groupId}/databaseUsers`;
const headers = { Accept: 'application/vnd.atlas.2023-01-01+json', 'Content-Type': 'application/json' };
const alice = JSON.stringify({ databaseName: 'admin', groupId: development.groupId, username: 'alice', password: 'correct horse', roles: [{ roleName: 'readWrite', databaseName: 'sales' }] });
const create = () => new Request(`${origin}${target}`, { method: 'POST', headers, body: alice });
const statusOf = async (options: ServerOptions, request = create()) => (await createReferenceServer(options).fetch(request)).status;

describe('the reference server as a fetch handler', () => {
  it('asks for credentials unless it is told not to', async () => {
    const response = await createReferenceServer().fetch(create());
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toMatch(/^Digest realm="MMS Public API".*Bearer realm/);
    expect(await statusOf({ auth: [] })).toBe(201);
  });

  it.each([
    ['Digest', digest(development)],
    ['OAuth', undefined],
  ])('takes the development credentials by %s, and what a client does with them conforms', async (_, authorizer) => {
    const { fetch } = createReferenceServer();
    const { clientId, clientSecret, groupId } = development;
    const tokens = { clientId, clientSecret, tokenUrl: `${origin}/api/oauth/token`, fetch: async (...given: Parameters<typeof globalThis.fetch>) => fetch(new Request(...given)) };
    const operations: (string | null)[] = [];
    const client = createClient({
      baseUrl: origin,
      authorizer: authorizer ?? oauth(tokens),
      fetch: async (request) => {
        const response = await fetch(request.clone());
        const checked = await checkExchange(request, response);
        expect(checked).toMatchObject({ conforms: true, findings: [] });
        operations.push(checked.operation);
        return response;
      },
    });
    const identity = { groupId, databaseName: 'admin', username: 'a/b%c ü' } as const;
    await client.createDatabaseUser({ groupId, body: { ...(JSON.parse(alice) as NewDatabaseUser), username: identity.username } });
    expect((await client.updateDatabaseUser({ ...identity, body: { description: 'x' } })).data).toMatchObject({ username: identity.username, description: 'x' });
    await client.listDatabaseUsers({ groupId, itemsPerPage: 5 });
    await client.deleteDatabaseUser(identity);
    expect(operations).toEqual([...(authorizer === undefined ? [] : ['createDatabaseUser']), 'createDatabaseUser', 'updateDatabaseUser', 'listDatabaseUsers', 'deleteDatabaseUser']);
  });

  it('keeps its users to itself, until it is reset', async () => {
    const [one, other] = [createReferenceServer({ auth: [] }), createReferenceServer({ auth: [] })];
    const count = async ({ fetch }: typeof one) => ((await (await fetch(new Request(`${origin}${target}`, { headers }))).json()) as { totalCount: number }).totalCount;
    await one.fetch(create());
    expect([await count(one), await count(other)]).toEqual([1, 0]);
    one.reset();
    expect(await count(one)).toBe(0);
  });

  it('has the faults that it is given, by id', async () => {
    expect(await statusOf({ auth: [], fault: 'status:create-202' })).toBe(202);
    expect(await statusOf({ auth: [], fault: ['status:create-202', 'status:list-206'] }, new Request(`${origin}${target}`, { headers }))).toBe(206);
    expect(() => createReferenceServer({ fault: 'status:create-203' })).toThrow('there is no fault "status:create-203"; the nearest is "status:create-20');
  });

  it('lists its faults, each with what it does', () => {
    expect(faults.length).toBeGreaterThan(700);
    for (const fault of faults) expect(Object.keys(fault)).not.toContain('spoil');
    expect(faults).toContainEqual({ id: 'status:create-202', description: 'answers a create with 202', violates: ['createDatabaseUser.status', 'createDatabaseUser.documented'] });
  });

  it('obeys the clock, the limit and the base URL that it is given', async () => {
    const server = createReferenceServer({ auth: [], clock: () => 0, rateLimit: { capacity: 1, refill: 1, perSeconds: 60 }, baseUrl: 'https://mock.example' });
    const first = await server.fetch(create());
    expect(((await first.json()) as { links: { href: string }[] }).links[0]!.href).toMatch(/^https:\/\/mock\.example\/api/);
    expect((await server.fetch(create())).status).toBe(429);
  });
});

/** The modules that a file brings with it when it runs; types are erased. */
function graph(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) continue;
    if (ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly : statement.isTypeOnly) continue;
    const specifier = moduleSpecifier.text;
    if (specifier.startsWith('.')) graph(join(dirname(file), specifier), seen);
    else seen.add(specifier);
  }
  return seen;
}

it('needs nothing that only Node has: of its modules what Bun, Deno and workers have too, and Hono', () => {
  const all = [...graph(join(import.meta.dirname, 'server.ts'))];
  const packages = all.filter((name) => isBuiltin(name) || !name.startsWith('/'));
  expect(packages.toSorted()).toEqual(['hono', 'node:crypto', 'node:timers/promises']);
  const root = join(import.meta.dirname, '..');
  expect(new Set(all.filter((name) => name.startsWith(root)).map((name) => relative(root, name).split('/')[0]))).toEqual(new Set(['core', 'library', 'server']));
});
