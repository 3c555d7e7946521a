// The reference server without a socket, and checkExchange without a test framework of its own. Run `npm install && npm test`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkExchange, databaseUsers } from 'atlas-conformance';
import { createReferenceServer, development, faults } from 'atlas-conformance/server';

const users = `https://cloud.mongodb.com/api/atlas/v2/groups/${development.groupId}/databaseUsers`;
const headers = { Accept: 'application/vnd.atlas.2023-01-01+json', 'Content-Type': 'application/json' };
const alice = { databaseName: 'admin', groupId: development.groupId, username: 'alice', password: 'correct horse', roles: [{ databaseName: 'sales', roleName: 'readWrite' }] };
const create = () => new Request(users, { method: 'POST', headers, body: JSON.stringify(alice) });

test('an exchange with the reference server conforms', async () => {
  const { fetch } = createReferenceServer({ auth: [] });
  const request = create();
  const response = await fetch(request.clone());
  const { operation, conforms, findings, judgedBy } = await checkExchange(request, response, { contract: databaseUsers.v2 });
  assert.equal(operation, 'createDatabaseUser');
  assert.equal(conforms, true, JSON.stringify(findings));
  assert.ok(judgedBy.includes('createDatabaseUser.body'));
  // checkExchange leaves the answer to be read.
  assert.equal((await response.json()).username, 'alice');
});

test('a wrong answer is found', async () => {
  const fault = faults.find(({ id }) => id === 'secret:create');
  assert.equal(fault.description, 'returns the password of a created user');
  const { fetch } = createReferenceServer({ auth: [], fault: fault.id });
  const request = create();
  const { conforms, findings } = await checkExchange(request, await fetch(request.clone()));
  assert.equal(conforms, false);
  assert.ok(findings.some(({ requirement, side }) => requirement === 'secret.password' && side === 'server'));
  assert.throws(() => assert.equal(conforms, true));
});

test('without credentials the server says no, as the service does', async () => {
  const { fetch } = createReferenceServer();
  const response = await fetch(create());
  assert.equal(response.status, 401);
  assert.match(response.headers.get('www-authenticate'), /^Digest realm="MMS Public API"/);
});
