import type { Scenario } from '../scenario.ts';

const groupId = '5f1a2b3c4d5e6f7a8b9c0d1e';
const user = { groupId, databaseName: 'admin', username: 'alice', roles: [{ databaseName: 'sales', roleName: 'read' }] };
const answered = { ...user, awsIAMType: 'NONE', labels: [], ldapAuthType: 'NONE', links: [{ href: 'http://h/x', rel: 'self' }], oidcAuthType: 'NONE', scopes: [], x509Type: 'NONE' };

/** Scenarios that are right: each form that one can have. */
export const creating = {
  description: 'creates',
  states: [{ name: 'nobody', parameters: { groupId } }],
  request: { operation: 'createDatabaseUser', path: { groupId }, query: { pretty: true }, body: { ...user, password: 'password1', deleteAfterDate: '2023-01-05T10:00:00Z' }, matchers: { '/deleteAfterDate': { match: 'datetime', format: "yyyy-MM-dd'T'HH:mm:ssXXX", expression: '+3 days' } } },
  response: {
    status: 201,
    headers: { 'Content-Type': { match: 'regex', regex: '^application/vnd', example: 'application/vnd.atlas.2023-01-01+json' } },
    body: { ...answered, deleteAfterDate: '2023-01-05T10:00:00Z' },
    matchers: { '/links': { match: 'type', min: 1 }, '/deleteAfterDate': { match: 'datetime', format: "yyyy-MM-dd'T'HH:mm:ssXXX" } },
  },
} as const satisfies Scenario;

export const refused = {
  description: 'is refused',
  states: [],
  request: { operation: 'createDatabaseUser', path: { groupId }, body: { ...user, password: 'password1', passwrd: 'x' }, violation: { pointer: '/passwrd', keyword: 'additionalProperties' } },
  response: { status: 400, headers: { 'Content-Type': 'application/json' }, body: { error: 400, errorCode: 'INVALID_ATTRIBUTE' } },
} as const satisfies Scenario;

export const deleting = {
  description: 'deletes',
  states: [{ name: 'somebody' }],
  request: { operation: 'deleteDatabaseUser', path: { groupId, databaseName: '$external', username: 'CN=a/b' } },
  response: { status: 204 },
} as const satisfies Scenario;

export const listing = {
  description: 'lists',
  states: [],
  request: { operation: 'listDatabaseUsers', path: { groupId }, query: { envelope: true, itemsPerPage: 2 } },
  response: { status: 200, body: { status: 200, results: [answered], totalCount: 1 }, matchers: { '/results': { match: 'type', min: 1 }, '/totalCount': { match: 'integer' } } },
} as const satisfies Scenario;
