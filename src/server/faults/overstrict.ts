import type { Behaviour } from '../behaviour.ts';
import { problem } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { OperationId } from '../operation.ts';
import { fault, type Fault } from './fault.ts';

/** Refuses more than the rules do: any body that `matches` picks. */
function refuses(
  name: string,
  matches: (body: JsonObject, operation: OperationId) => boolean,
): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    refuses: (operation, body) =>
      matches(body, operation) ? problem('INVALID_ATTRIBUTE', [name]) : sound.refuses(operation, body),
  });
}

const items = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Whether a role is given twice but for its collection. */
function hasRoleOnCollections(body: JsonObject): boolean {
  const roles = items(body['roles']).map(({ roleName, databaseName }) => JSON.stringify([roleName, databaseName]));
  return new Set(roles).size < roles.length;
}

/** Faults that refuse what is right. */
export const overstrictFaults: readonly Fault[] = [
  fault(
    'refuses:unknown-cluster',
    'refuses scopes, since it knows no cluster',
    ['create.any-cluster'],
    refuses('scopes', ({ scopes }) => items(scopes).length > 0),
  ),
  fault(
    'refuses:role-on-collections',
    'refuses the same role on two collections',
    ['create.role-on-collections'],
    refuses('roles', hasRoleOnCollections),
  ),
  fault(
    'refuses:zone',
    'refuses a date in another zone than UTC',
    ['create.temporary'],
    refuses('deleteAfterDate', ({ deleteAfterDate }) => /[+-]\d\d:\d\d$/.test(String(deleteAfterDate))),
  ),
  fault(
    'refuses:temporary',
    'refuses temporary users',
    ['create.temporary'],
    refuses(
      'deleteAfterDate',
      ({ deleteAfterDate }, operation) => operation === 'createDatabaseUser' && deleteAfterDate !== undefined,
    ),
  ),
  fault(
    'refuses:update-without-roles',
    'requires roles in an update, as the published contract does',
    ['update.password-only'],
    refuses('roles', ({ roles }, operation) => operation === 'updateDatabaseUser' && roles === undefined),
  ),
  fault(
    'refuses:empty-roles',
    'refuses an update that empties the roles',
    ['update.empty-roles'],
    refuses('roles', ({ roles }) => Array.isArray(roles) && roles.length === 0),
  ),
  fault(
    'refuses:null-date',
    'refuses null for the date in an update',
    ['update.make-permanent'],
    refuses('deleteAfterDate', ({ deleteAfterDate }) => deleteAfterDate === null),
  ),
  fault(
    'refuses:group-id',
    'refuses a groupId in an update',
    ['update.unchanged-identity'],
    refuses('groupId', ({ groupId }, operation) => operation === 'updateDatabaseUser' && groupId !== undefined),
  ),
];
