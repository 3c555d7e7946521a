// Tests of a tool that calls cloud.mongodb.com, which MSW answers as the service would. Run `npm install && npm test`.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { handlers } from 'atlas-conformance/msw';
import { development } from 'atlas-conformance/server';
import { setupServer } from 'msw/node';
import { countUsers } from './tool.js';

const { groupId, clientId, clientSecret } = development;
const network = setupServer(...handlers());
before(() => network.listen({ onUnhandledRequest: 'error' }));
afterEach(() => network.resetHandlers());
after(() => network.close());

test('counts the users of a project', async () => {
  assert.equal(await countUsers({ groupId, clientId, clientSecret }), 0);
});

test('a wrong secret makes the tool fail', async () => {
  await assert.rejects(countUsers({ groupId, clientId, clientSecret: 'wrong' }), /no token: 401/);
});

test('a service that answers a bare list makes the tool fail', async () => {
  network.use(...handlers({ fault: 'body:list-bare' }));
  await assert.rejects(countUsers({ groupId, clientId, clientSecret }), /the list has no totalCount/);
});

test('other resources are not answered in passing', async () => {
  await assert.rejects(fetch(`https://cloud.mongodb.com/api/atlas/v2/groups/${groupId}/clusters`));
});
