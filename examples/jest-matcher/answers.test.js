// A mock's or a server's own tests in Jest: what it answers conforms. Run `npm install && npm test`.
import { databaseUsers } from 'atlas-conformance';
import { createReferenceServer, development } from 'atlas-conformance/server';

const users = `https://cloud.mongodb.com/api/atlas/v2/groups/${development.groupId}/databaseUsers`;
const list = () => new Request(users, { headers: { Accept: 'application/vnd.atlas.2023-01-01+json' } });

/** The server under test; put your own here. */
const server = createReferenceServer({ auth: [] });

test('a list conforms', async () => {
  const request = list();
  await expect({ request, response: await server.fetch(request.clone()) }).toConformTo(databaseUsers.v2);
});

test('a wrong answer makes the test fail', async () => {
  const wrong = Response.json({ results: 'none' }, { headers: { 'Content-Type': 'application/vnd.atlas.2023-01-01+json' } });
  await expect({ request: list(), response: wrong }).not.toConformTo(databaseUsers.v2);
  await expect(expect({ request: list(), response: wrong }).toConformTo(databaseUsers.v2)).rejects.toThrow('listDatabaseUsers answers 200 with the body of the contract.');
});

test('what the contract does not cover fails too, rather than to pass unseen', async () => {
  const request = new Request(`${users}/alice/certs`);
  await expect(expect({ request, response: Response.json([]) }).toConformTo(databaseUsers.v2)).rejects.toThrow('nothing was judged');
});
