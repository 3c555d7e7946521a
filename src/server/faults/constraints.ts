import { operationIds, type OperationId } from '../operation.ts';
import { parameterNames, queryParameters } from '../parameters.ts';
import { createBodies, updateBodies } from '../validation/bodies.ts';
import type { Shape } from '../validation/shape.ts';
import { constraintOf, type Offence } from '../validation/violation.ts';
import { fault, type Fault } from './fault.ts';

/** One thing that this server checks, such as `createDatabaseUser` and `body/labels/[]/key.maxLength`. */
export interface ConstraintPoint {
  readonly operation: OperationId;
  readonly constraint: string;
}

/** Every constraint that a shape states. */
function* shapeConstraints(shape: Shape, place: string): Generator<string> {
  yield `${place}.type`;
  if (shape.type === 'array') {
    if (shape.minItems !== undefined) yield `${place}.minItems`;
    yield* shapeConstraints(shape.items, `${place}/[]`);
  } else if (shape.type === 'object') {
    yield `${place}/*.additionalProperties`;
    for (const name of shape.required) yield `${place}/${name}.required`;
    for (const [name, property] of Object.entries(shape.properties))
      yield* shapeConstraints(property, `${place}/${name}`);
  } else {
    for (const keyword of ['enum', 'minLength', 'maxLength', 'pattern', 'format'] as const) {
      if (shape[keyword] !== undefined) yield `${place}.${keyword}`;
    }
  }
}

/** What the rules of the prose add, for every body that has roles. */
const roleConstraints = [
  'body/roles.maxItems', // a custom role stands alone
  'body/roles.uniqueItems',
  'body/roles/[]/databaseName.const', // by the role
  'body/roles/[]/collectionName.forbidden', // only with read and readWrite
];
const createConstraints = [
  ...shapeConstraints(createBodies.v2, 'body'),
  ...roleConstraints,
  'body.oneOf', // one authentication method
  'body/databaseName.const', // by the method
  'body/username.pattern', // by the method
  'body/password.required', // for SCRAM
  'body/password.forbidden', // for the other methods
];
const updateConstraints = [...shapeConstraints(updateBodies.v2, 'body'), ...roleConstraints];

function parameterConstraints(operation: OperationId): string[] {
  const query = parameterNames(operation).flatMap((name) =>
    (['type', 'minimum', 'maximum'] as const)
      .filter((keyword) => keyword in queryParameters[name])
      .map((keyword) => `query/${name}.${keyword}`),
  );
  return ['path/groupId.pattern', ...query];
}

export const constraintPoints: readonly ConstraintPoint[] = [
  ...createConstraints.map((constraint) => ({ operation: 'createDatabaseUser' as const, constraint })),
  ...updateConstraints.map((constraint) => ({ operation: 'updateDatabaseUser' as const, constraint })),
  ...operationIds.flatMap((operation) =>
    parameterConstraints(operation).map((constraint) => ({ operation, constraint })),
  ),
];

const family = constraintPoints.map(({ operation, constraint }) =>
  fault(
    `unenforced:${operation}.${constraint}`,
    `does not enforce ${constraint} of ${operation}`,
    [`${operation}.${constraint}`],
    (sound) => ({
      // A wrong identity that is let pass changes the identity; a server that takes the one takes the other.
      enforces: (each, offence) =>
        !(each === operation && (constraintOf(offence) === constraint || isChangeOf(offence, constraint))) && sound.enforces(each, offence),
    }),
  ),
);

function isChangeOf(offence: Offence, constraint: string): boolean {
  return offence.keyword === 'unchanged' && constraint.startsWith(`body${offence.pointer}.`);
}

/** A rule that no schema states, by the keyword this server gives it. */
const rule = (id: string, description: string, violates: readonly string[], keyword: string, pattern: string): Fault =>
  fault(id, description, violates, (sound) => ({
    enforces: (operation, offence) =>
      !(offence.keyword === keyword && constraintOf(offence) === `body${pattern}.${keyword}`) &&
      sound.enforces(operation, offence),
  }));

export const constraintFaults: readonly Fault[] = [
  rule('rule:one-method', 'takes a user with two authentication methods', ['create.one-method'], 'oneOf', ''),
  rule(
    'rule:date-past',
    'takes a deleteAfterDate in the past',
    ['create.date-past', 'update.date-past'],
    'past',
    '/deleteAfterDate',
  ),
  rule(
    'rule:date-too-far',
    'takes a deleteAfterDate more than a week away',
    ['create.date-too-far', 'update.date-too-far'],
    'tooFar',
    '/deleteAfterDate',
  ),
  rule(
    'rule:unknown-role',
    'takes a role that does not exist',
    ['create.unknown-role', 'update.unknown-role'],
    'exists',
    '/roles/[]/roleName',
  ),
  rule(
    'rule:duplicate-roles',
    'takes the same role twice',
    ['createDatabaseUser.body/roles.uniqueItems', 'updateDatabaseUser.body/roles.uniqueItems'],
    'uniqueItems',
    '/roles',
  ),
  rule(
    'rule:group-mismatch',
    'takes a groupId that is not that of the path',
    ['create.group-mismatch', 'update.group-mismatch'],
    'mismatch',
    '/groupId',
  ),
  rule(
    'rule:common-password',
    'takes a common password',
    ['create.common-password', 'update.common-password'],
    'common',
    '/password',
  ),
  rule(
    'rule:collection-roles',
    'takes more than 100 roles on collections',
    ['create.collection-roles'],
    'limit',
    '/roles',
  ),
  rule('rule:user-limit', 'takes more than 100 users in a project', ['create.user-limit'], 'capacity', '/username'),
  ...family,
];
