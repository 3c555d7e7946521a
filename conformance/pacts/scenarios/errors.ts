import type { Scenario, ScenarioRequest, ScenarioResponse } from '../../../src/pact/scenario.ts';
import { aboutAlice, alice, error, expiry, groupId, identity, soon, states, toProject, users } from '../example.ts';

const [scram] = users;
/** A project that nobody has. */
const nowhere = '111111111111111111111111';
const noUser = `No user with username ${alice.username} exists.`;

/** Nobody may rely on a code that is inferred from another resource (shared/atlas-facts.md, grade I). */
const unsure = { sure: false };

function invalid(what: string, body: NonNullable<ScenarioRequest['body']>, violation: ScenarioRequest['violation'], response: ScenarioResponse): Scenario {
  return {
    description: `a request to create a user with ${what}`,
    states: [states.absent(alice)],
    request: toProject('createDatabaseUser', { body, ...(violation && { violation }) }),
    response,
  };
}

/** Each form of error that a consumer has to handle. Codes stand where they are confirmed. */
export const errors: readonly Scenario[] = [
  {
    description: 'a request for a user that does not exist',
    states: [states.absent(alice)],
    request: aboutAlice('getDatabaseUser'),
    response: error(404, 'USERNAME_NOT_FOUND', noUser),
  },
  {
    description: 'a request for a user on the wrong database',
    states: [states.exists(scram), states.absent({ databaseName: '$external', username: alice.username })],
    request: { operation: 'getDatabaseUser', path: { groupId, databaseName: '$external', username: alice.username } },
    response: error(404, 'USERNAME_NOT_FOUND', noUser),
  },
  {
    description: 'a request to change a user that does not exist',
    states: [states.absent(alice)],
    request: aboutAlice('updateDatabaseUser', { body: { password: 'Xk9batteryStaple' } }),
    response: error(404, 'USERNAME_NOT_FOUND', noUser),
  },
  {
    description: 'a request to delete a user that does not exist',
    states: [states.absent(alice)],
    request: aboutAlice('deleteDatabaseUser'),
    response: error(404, 'USER_NOT_FOUND', noUser),
  },
  {
    description: 'a request for the users of a project that does not exist',
    states: [states.noProject(nowhere)],
    request: { operation: 'listDatabaseUsers', path: { groupId: nowhere } },
    response: error(404, 'GROUP_NOT_FOUND', `No group with ID ${nowhere} exists.`),
  },
  {
    description: 'a request to create a user that exists already',
    states: [states.exists(scram)],
    request: toProject('createDatabaseUser', { body: alice }),
    response: error(409, 'USER_ALREADY_EXISTS', `A user with username ${alice.username} already exists.`),
  },
  {
    description: 'a request to rename a user',
    states: [states.exists(scram)],
    request: aboutAlice('updateDatabaseUser', { body: { username: 'bob' } }),
    response: error(409, 'DATABASE_USERNAME_CANNOT_BE_CHANGED', 'The username of a database user cannot be changed.'),
  },
  {
    description: 'a request to make a permanent user temporary',
    states: [states.exists(scram)],
    request: aboutAlice('updateDatabaseUser', { body: { deleteAfterDate: expiry }, matchers: { '/deleteAfterDate': soon } }),
    response: error(400, 'PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY', 'A permanent user cannot be made temporary.'),
  },
  invalid('a role that has no database', { ...alice, roles: [{ roleName: 'readWrite' }] }, { pointer: '/roles/0/databaseName', keyword: 'required' }, error(400, 'MISSING_ATTRIBUTE', 'The required attribute databaseName was not specified.')),
  invalid('an attribute that there is not', { ...alice, passwrd: 'Zq7correctHorse' }, { pointer: '/passwrd', keyword: 'additionalProperties' }, error(400, 'INVALID_ATTRIBUTE', 'Invalid attribute passwrd specified.')),
  invalid('a value that is none of the choices', { ...alice, scopes: [{ name: 'cluster0', type: 'PLANET' }] }, { pointer: '/scopes/0/type', keyword: 'enum' }, error(400, 'INVALID_ENUM_VALUE', 'An invalid enumeration value PLANET was specified.', unsure)),
  invalid('a value of the wrong type', { ...alice, roles: 'readWrite' }, { pointer: '/roles', keyword: 'type' }, error(400, 'INVALID_JSON_ATTRIBUTE', 'Received JSON for the roles attribute does not match expected format.', unsure)),
  invalid('a role on a database that it does not exist for', { ...alice, roles: [{ databaseName: 'sales', roleName: 'readAnyDatabase' }] }, { pointer: '/roles/0/databaseName', keyword: 'const' }, error(400, 'ATLAS_INVALID_ROLE_DATABASE', 'The specified role readAnyDatabase only exists for database admin.')),
  invalid('an expiry that has passed', { ...alice, deleteAfterDate: expiry }, undefined, error(400, 'EXPIRATION_DATE_IN_PAST', 'The expiration date must be in the future.')),
  {
    // The code of a 401 can be absent, so the status is all that a consumer has.
    description: 'a request without valid credentials',
    states: [states.noCredentials],
    request: aboutAlice('getDatabaseUser'),
    response: { status: 401 },
  },
  {
    // The published document says 403; elsewhere the service is known to answer 401 (shared/atlas-facts.md).
    description: 'a request to create a user by a caller who may only read',
    states: [states.readOnly, states.absent(identity)],
    request: toProject('createDatabaseUser', { body: alice }),
    response: { status: 403, statuses: [401, 403] },
  },
];
