import type { Behaviour } from '../behaviour.ts';
import { catalogue, type Problem } from '../errors.ts';
import type { OperationId } from '../operation.ts';
import { fault, refusesWith, unenforced, type Fault } from './fault.ts';

function answers(operation: OperationId, status: number): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({ status: (each) => (each === operation ? status : sound.status(each)) });
}

const isMissingUser = (problem: Problem): boolean =>
  problem.code === 'USERNAME_NOT_FOUND' || problem.code === 'USER_NOT_FOUND';

export const statusFaults: readonly Fault[] = [
  fault(
    'status:create-200',
    'answers a create with 200',
    ['createDatabaseUser.status'],
    answers('createDatabaseUser', 200),
  ),
  fault(
    'status:create-202',
    'answers a create with 202',
    ['createDatabaseUser.status', 'createDatabaseUser.documented'],
    answers('createDatabaseUser', 202),
  ),
  fault(
    'status:list-206',
    'answers a list with 206',
    ['listDatabaseUsers.status', 'listDatabaseUsers.documented'],
    answers('listDatabaseUsers', 206),
  ),
  fault(
    'status:get-203',
    'answers a get with 203',
    ['getDatabaseUser.status', 'getDatabaseUser.documented'],
    answers('getDatabaseUser', 203),
  ),
  fault(
    'status:update-202',
    'answers an update with 202',
    ['updateDatabaseUser.status', 'updateDatabaseUser.documented'],
    answers('updateDatabaseUser', 202),
  ),
  fault(
    'status:update-204',
    'answers an update with 204 and no body',
    ['updateDatabaseUser.status', 'updateDatabaseUser.documented'],
    answers('updateDatabaseUser', 204),
  ),
  fault(
    'status:delete-200',
    'answers a delete with 200',
    ['deleteDatabaseUser.status', 'deleteDatabaseUser.documented'],
    answers('deleteDatabaseUser', 200),
  ),
  fault(
    'status:delete-202',
    'answers a delete with 202',
    ['deleteDatabaseUser.status', 'deleteDatabaseUser.documented'],
    answers('deleteDatabaseUser', 202),
  ),

  fault(
    'status:get-missing-400',
    'answers a get of a missing user with 400',
    ['get.not-found'],
    refusesWith(400, (problem, operation) => operation === 'getDatabaseUser' && isMissingUser(problem)),
  ),
  fault(
    'status:get-missing-200',
    'answers a get of a missing user with 200 and an empty object',
    ['get.not-found'],
    (sound) => ({
      error: (problem, refused) => {
        const answer = sound.error(problem, refused);
        return refused.operation === 'getDatabaseUser' && isMissingUser(problem)
          ? { ...answer, status: 200, body: '{}' }
          : answer;
      },
    }),
  ),
  fault(
    'status:update-missing-400',
    'answers an update of a missing user with 400',
    ['update.not-found'],
    refusesWith(400, (problem, operation) => operation === 'updateDatabaseUser' && isMissingUser(problem)),
  ),
  fault(
    'status:delete-missing-410',
    'answers a delete of a missing user with 410',
    ['delete.not-found', 'deleteDatabaseUser.documented'],
    refusesWith(410, (problem, operation) => operation === 'deleteDatabaseUser' && isMissingUser(problem)),
  ),
  fault(
    'status:delete-missing-204',
    'answers a delete of a missing user with 204',
    ['delete.not-found'],
    unenforced(
      (operation, keyword, pointer) =>
        operation === 'deleteDatabaseUser' && keyword === 'exists' && pointer === '/username',
    ),
  ),
  fault(
    'status:unknown-group-400',
    'answers a request for an unknown group with 400',
    ['group.not-found'],
    refusesWith(400, ({ code }) => code === 'GROUP_NOT_FOUND'),
  ),
  fault(
    'status:duplicate-400',
    'answers a create of an existing user with 400',
    ['create.duplicate'],
    refusesWith(400, ({ code }) => code === 'USER_ALREADY_EXISTS'),
  ),
  fault(
    'status:identity-change-400',
    'answers a change of identity with 400',
    ['update.identity'],
    refusesWith(400, ({ code }) => code.endsWith('_CANNOT_BE_CHANGED')),
  ),
  fault(
    'status:invalid-422',
    'answers an invalid body with 422',
    ['createDatabaseUser.documented', 'updateDatabaseUser.documented'],
    refusesWith(
      422,
      ({ status }, operation) =>
        status === 400 && (operation === 'createDatabaseUser' || operation === 'updateDatabaseUser'),
    ),
  ),
  fault(
    'status:wrong-type-500',
    'fails on a value of the wrong JSON type',
    ['createDatabaseUser.body/username.type', 'updateDatabaseUser.body/roles.type'],
    refusesWith(500, ({ code }) => code === 'INVALID_JSON_ATTRIBUTE'),
  ),
  fault(
    'status:malformed-json-500',
    'fails on a body that is no JSON',
    ['create.malformed-json'],
    refusesWith(500, ({ code }) => code === 'MALFORMED_JSON'),
  ),
  fault(
    'status:not-acceptable-400',
    'answers a request without a version with 400',
    ['version.missing'],
    refusesWith(400, ({ code }) => code === 'INVALID_VERSION_DATE'),
  ),
  fault(
    'status:unknown-path-400',
    'answers an unknown path with 400',
    ['path.unknown'],
    refusesWith(400, ({ code }) => code === 'RESOURCE_NOT_FOUND'),
  ),
  fault(
    'status:method-404',
    'answers a method that is not allowed with 404',
    ['path.method'],
    refusesWith(404, ({ code }) => code === 'METHOD_NOT_ALLOWED'),
  ),
  fault(
    'status:unicode-500',
    'fails after creating a user whose body is not all ASCII',
    ['createDatabaseUser.status'],
    (sound) => ({
      success: (operation, answer, parameters) => {
        const isAscii = !/[^\0-\x7F]/.test(answer.body ?? '');
        if (operation !== 'createDatabaseUser' || isAscii) return sound.success(operation, answer, parameters);
        const [status, detail] = catalogue.UNEXPECTED_ERROR;
        return sound.error({ code: 'UNEXPECTED_ERROR', status, detail, parameters: [] }, { operation });
      },
    }),
  ),
];
