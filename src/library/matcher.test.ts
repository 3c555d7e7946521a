import { expect as jestExpect } from 'expect';
import { describe, expect, it } from 'vitest';
import './vitest.ts';
import { databaseUsers } from './contracts.ts';
import { toConformTo } from './matcher.ts';
import { createReferenceServer, development, type ServerOptions } from './server.ts';

const users = `https://cloud.mongodb.com/api/atlas/v2/groups/${development.groupId}/databaseUsers`;
const headers = { Accept: 'application/vnd.atlas.2023-01-01+json', 'Content-Type': 'application/json' };
const alice = { databaseName: 'admin', groupId: development.groupId, username: 'alice', password: 'correct horse', roles: [{ roleName: 'readWrite', databaseName: 'sales' }] };

/** An exchange with a server that has alice. */
async function exchange(method: string, path: string, server: ServerOptions = {}, body?: unknown, more: Record<string, string> = {}) {
  const { fetch } = createReferenceServer({ auth: [], ...server });
  await fetch(new Request(users, { method: 'POST', headers, body: JSON.stringify(alice) }));
  const request = new Request(`${users}${path}`, { method, headers: { ...headers, ...more }, body: body === undefined ? null : JSON.stringify(body) });
  const response = await fetch(request.clone());
  // What fetch gives has the URL that it came from; a Response that a program makes has none.
  Object.defineProperty(response, 'url', { value: request.url });
  return { request, response };
}

const failure = async (assertion: Promise<unknown>): Promise<string> => assertion.then(() => 'it did not fail', (error: Error) => error.message);

jestExpect.extend({ toConformTo: toConformTo as never });
const runners = [
  ['Vitest', expect],
  ['Jest', jestExpect as unknown as typeof expect],
] as const;

describe.each(runners)('toConformTo of %s', (_, expectOf) => {
  it('passes what conforms, and fails it under .not', async () => {
    const right = await exchange('GET', '/admin/alice');
    await expectOf(right).toConformTo(databaseUsers.v2);
    await expectOf(right.response).toConformTo(databaseUsers.v2);
    expect(await failure(expectOf(right).not.toConformTo(databaseUsers.v2))).toMatch(/^getDatabaseUser 200 was expected not to conform to the MongoDB Atlas Database Users API v2, and it does, by \d\d requirements$/);
  });

  it('fails what does not, and passes it under .not', async () => {
    const wrong = await exchange('GET', '/admin/alice', { fault: 'body:methods-in-lower-case' });
    await expectOf(wrong).not.toConformTo(databaseUsers.v2);
    await expectOf(wrong.response).not.toConformTo(databaseUsers.v2);
    const text = await failure(expectOf(wrong).toConformTo(databaseUsers.v2));
    expect(text).toContain('getDatabaseUser 200 does not conform to the MongoDB Atlas Database Users API v2: 4 violations\n\n1. getDatabaseUser answers 200 with the body of the contract. [getDatabaseUser.body]\n  source    openapi/v2.yaml');
    expect(text).toMatch(/\n {2}where {5}getDatabaseUser 200 \/x509Type: enum, in the answer\n {2}expected {2}.*NONE.*\n {2}actual {4}none$/);
  });

  it('says which party is wrong, and warns', async () => {
    const wrong = await exchange('GET', '?itemsPerPage=5&sort=up', {}, undefined, { Accept: 'text/html' });
    const text = await failure(expectOf(wrong).toConformTo(databaseUsers.v2));
    expect(text).toMatch(/\[client\.accept\.version\]\n {2}source .*\n {2}where {5}listDatabaseUsers 406 \/Accept: media-type, in the request\n/);
    expect(text).toContain('warnings, which alone would not fail:\n- A request has no query parameter that the contract does not know. [client.query.known] (listDatabaseUsers 406 /sort: additionalProperties)');
    await expectOf(wrong).toConformTo(databaseUsers.v2, { side: 'server' });
  });

  it('fails a request that is not covered, under .not too, unless that is allowed', async () => {
    const other = await exchange('GET', '/alice/certs?token=abc');
    const text = `GET /api/atlas/v2/groups/${development.groupId}/databaseUsers/alice/certs is no operation of the MongoDB Atlas Database Users API v2, so nothing was judged`;
    for (const each of [expectOf(other), expectOf(other).not]) {
      const told = await failure(each.toConformTo(databaseUsers.v2));
      expect(told).toContain(text);
      expect(told).not.toContain('abc');
    }
    expect(await failure(expectOf(other.response).toConformTo(databaseUsers.v2))).toContain('is no operation of');
    await expectOf(other).toConformTo(databaseUsers.v2, { allowUncovered: true });
  });

  it('refuses what it cannot judge, under .not too', async () => {
    for (const each of [(received: unknown) => expectOf(received), (received: unknown) => expectOf(received).not]) {
      expect(await failure(each({ status: 200 }).toConformTo(databaseUsers.v2))).toBe('toConformTo takes a Response, or { request, response } of the Fetch API');
      expect(await failure(each(null).toConformTo(databaseUsers.v2))).toBe('toConformTo takes a Response, or { request, response } of the Fetch API');
      expect(await failure(each(new Response('{}')).toConformTo(databaseUsers.v2))).toContain('the response has no URL, so nothing tells which request it answers: give { request, response } instead');
      expect(await failure(each(new Response('{}')).toConformTo(undefined as never))).toContain('the contract must be databaseUsers.v2');
      expect(await failure(each(new Response('{}')).toConformTo(databaseUsers.v2, { side: 'client' }))).toContain('of a response alone the client cannot be judged');
    }
  });
});

describe('of a response alone', () => {
  it.each([
    ['POST', '', { ...alice, username: 'bob' }],
    ['GET', '', undefined],
    ['GET', '/admin/alice', undefined],
    ['GET', '/admin/nobody', undefined],
    ['PATCH', '/admin/alice', { roles: [] }],
    ['DELETE', '/admin/alice', undefined],
  ] as const)('the answer to %s %s conforms', async (method, path, body) => {
    const { response } = await exchange(method, path, {}, body);
    await expect(response).toConformTo(databaseUsers.v2);
    await expect(response).toConformTo(databaseUsers.byPath);
  });

  it('what fits no operation of its path fails', async () => {
    const { response } = await exchange('DELETE', '/admin/alice', { fault: 'status:delete-202' });
    await expect(response).not.toConformTo(databaseUsers.v2);
  });

  it('an answer under a later version may have been asked for', async () => {
    const { response } = await exchange('GET', '/admin/alice', { fault: 'version:echo-date' }).catch(() => exchange('GET', '/admin/alice'));
    const later = new Response(await response.text(), { status: 200, headers: { ...Object.fromEntries(response.headers), 'content-type': 'application/vnd.atlas.2025-03-12+json;charset=utf-8' } });
    Object.defineProperty(later, 'url', { value: `${users}/admin/alice` });
    await expect(later).toConformTo(databaseUsers.v2);
  });
});

it('a long failure is cut', async () => {
  const users = Array.from({ length: 30 }, () => ({ username: 3 }));
  const request = new Request(`https://cloud.mongodb.com/api/atlas/v2/groups/${development.groupId}/databaseUsers`, { headers });
  const text = await failure(expect({ request, response: Response.json({ results: users, links: [], totalCount: 30 }) }).toConformTo(databaseUsers.v2));
  expect(text).toMatch(/\nand [\d,]+ more violations \(checkExchange gives all of them\)/);
  expect(text.split('\n').length).toBeLessThan(100);
});
