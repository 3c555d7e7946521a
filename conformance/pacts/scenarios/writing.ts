import type { Scenario } from '../../../src/pact/scenario.ts';
import { aboutAlice, alice, answered, anyAccess, anyDate, anyLinks, expiry, soon, states, success, toProject, users, type ExampleUser } from '../example.ts';

const [scram] = users;

function creates(title: string, body: ExampleUser['body'], matchers = {}, answerMatchers = {}): Scenario {
  return {
    description: `a request to create ${title}`,
    states: [states.absent(body)],
    request: toProject('createDatabaseUser', { body, ...(Object.keys(matchers).length > 0 && { matchers }) }),
    response: success(201, answered(body), { ...anyLinks, ...answerMatchers }),
  };
}

const restricted: ExampleUser['body'] = {
  ...alice,
  description: 'reads one collection on one cluster',
  labels: [{ key: 'team', value: 'sales' }],
  roles: [{ collectionName: 'campaigns', databaseName: 'marketing', roleName: 'read' }],
  scopes: [{ name: 'cluster0', type: 'CLUSTER' }],
};

const roles = [{ databaseName: 'admin', roleName: 'readAnyDatabase' }];

/** Operations that change something, when they succeed. */
export const writing: readonly Scenario[] = [
  ...users.map(({ title, body }) => creates(title, body)),
  creates('a user with description, labels, scopes and a role on a collection', restricted),
  creates('a temporary user', { ...alice, deleteAfterDate: expiry }, { '/deleteAfterDate': soon }, { '/deleteAfterDate': anyDate }),
  {
    description: 'a request to change the password alone',
    states: [states.exists(scram)],
    request: aboutAlice('updateDatabaseUser', { body: { password: 'Xk9batteryStaple' } }),
    response: success(200, answered(alice), { ...anyLinks, ...anyAccess }),
  },
  {
    description: 'a request to replace the roles',
    states: [states.exists(scram)],
    request: aboutAlice('updateDatabaseUser', { body: { roles } }),
    response: success(200, { ...answered(alice), roles }, anyLinks),
  },
  {
    description: 'a request to set description, labels and scopes',
    states: [states.exists(scram)],
    request: aboutAlice('updateDatabaseUser', { body: { description: 'reporting', labels: [{ key: 'team', value: 'finance' }], scopes: [{ name: 'lake0', type: 'DATA_LAKE' }] } }),
    response: success(200, { ...answered(alice), description: 'reporting', labels: [{ key: 'team', value: 'finance' }], scopes: [{ name: 'lake0', type: 'DATA_LAKE' }] }, { ...anyLinks, ...anyAccess }),
  },
  {
    description: 'a request to change when a temporary user expires',
    states: [states.temporary],
    request: aboutAlice('updateDatabaseUser', { body: { deleteAfterDate: expiry }, matchers: { '/deleteAfterDate': soon } }),
    response: success(200, { ...answered(alice), deleteAfterDate: expiry }, { ...anyLinks, ...anyAccess, '/deleteAfterDate': anyDate }),
  },
  {
    description: 'a request to make a temporary user permanent',
    states: [states.temporary],
    request: aboutAlice('updateDatabaseUser', { body: { deleteAfterDate: null } }),
    response: success(200, answered(alice), { ...anyLinks, ...anyAccess }),
  },
  {
    description: 'a request to delete a user',
    states: [states.exists(scram)],
    request: aboutAlice('deleteDatabaseUser'),
    response: { status: 204 },
  },
];
