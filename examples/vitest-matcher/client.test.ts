// An SDK's own tests in Vitest: every exchange of the client with the reference server conforms. Run `npm install && npm test`.
import { databaseUsers } from 'atlas-conformance';
import { createReferenceServer, development } from 'atlas-conformance/server';
import { expect, test } from 'vitest';
import { createClient } from './client.ts';

const alice = { databaseName: 'admin', groupId: development.groupId, username: 'alice/née%', password: 'correct horse', roles: [{ databaseName: 'sales', roleName: 'readWrite' }] };

/** A client of a new reference server; `exchanges` has what it sent, and what came back. */
function start(options: Parameters<typeof createReferenceServer>[0] = {}) {
  const server = createReferenceServer({ auth: [], ...options });
  const exchanges: { request: Request; response: Response }[] = [];
  const client = createClient(development.groupId, async (request) => {
    // fetch consumes a request's body: what is kept is another copy.
    const response = await server.fetch(request.clone());
    exchanges.push({ request, response: response.clone() });
    return response;
  });
  return { client, exchanges };
}

test('the client sends what the contract says', async () => {
  const { client, exchanges } = start();
  await client.create(alice);
  expect(await client.get('admin', alice.username)).toMatchObject({ username: alice.username, roles: alice.roles });
  expect(await client.get('admin', 'nobody')).toBeUndefined();
  expect(exchanges).toHaveLength(3);
  for (const exchange of exchanges) await expect(exchange).toConformTo(databaseUsers.v2);
});

test('a wrong answer makes the test fail', async () => {
  const { client, exchanges } = start({ fault: 'body:methods-in-lower-case' });
  await client.create(alice);
  await expect(exchanges[0]).not.toConformTo(databaseUsers.v2);
  await expect(expect(exchanges[0]).toConformTo(databaseUsers.v2)).rejects.toThrow('createDatabaseUser answers 201 with the body of the contract.');
});

test('a wrong request makes the test fail', async () => {
  const { fetch } = createReferenceServer({ auth: [] });
  const request = new Request(`https://cloud.mongodb.com/api/atlas/v2/groups/${development.groupId}/databaseUsers`, { headers: { Accept: 'application/xml' } });
  const response = await fetch(request.clone());
  await expect(expect({ request, response }).toConformTo(databaseUsers.v2)).rejects.toThrow('Accept names a version that the contract answers');
});
