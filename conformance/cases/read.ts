import type { Case, Step } from '../../src/core/case.ts';
import { successOf, type SchemaObject } from '../../src/contract/index.ts';
import { fill } from '../generators/names.ts';
import type { StepOptions } from '../requests.ts';
import { parameterId } from '../requirements/constraint-ids.ts';
import { identityOf, type Identity } from '../user.ts';
import { fixed, type Suite } from './case.ts';
import { breaks, hasCode } from './expected.ts';
import { scram } from './scram.ts';

/** Users that are not there, and every parameter. */
export function readCases(suite: Suite): Case[] {
  return [...absentUsers(suite), ...parameters(suite)];
}

function absentUsers(suite: Suite): Case[] {
  const { steps } = suite;
  const absent = { databaseName: 'admin', username: suite.name() };
  const premise = breaks('the user exists');
  const user = scram(suite);
  const twice = scram(suite);
  const elsewhere = { ...identityOf(user), databaseName: '$external' };
  const notFound = hasCode('USERNAME_NOT_FOUND');
  return [
    fixed({ id: 'get/absent', title: 'read a user that does not exist', requirements: ['get.not-found', 'error-code.USERNAME_NOT_FOUND'] }, () => [
      steps.get(absent, { requirement: 'get.not-found', statuses: [404], premise, checks: [notFound] }),
    ]),
    fixed({ id: 'update/absent', title: 'update a user that does not exist', requirements: ['update.not-found', 'error-code.USERNAME_NOT_FOUND'] }, () => [
      steps.update(absent, { labels: [] }, { requirement: 'update.not-found', statuses: [404], premise, checks: [notFound] }),
    ]),
    fixed({ id: 'delete/absent', title: 'delete a user that does not exist', requirements: ['delete.not-found', 'error-code.USER_NOT_FOUND'] }, () => [
      steps.remove(absent, { requirement: 'delete.not-found', statuses: [404], premise, checks: [hasCode('USER_NOT_FOUND')] }),
    ]),
    fixed({ id: 'get/wrong-database', title: 'read a user under the other database', requirements: ['get.wrong-database'] }, () => [
      steps.create(user),
      steps.get(elsewhere, { requirement: 'get.wrong-database', statuses: [404], premise, checks: [notFound] }),
      steps.remove(identityOf(user)),
    ]),
    fixed({ id: 'delete/twice', title: 'delete a user twice', requirements: ['delete.gone', 'delete.not-found'] }, () => [
      steps.create(twice),
      steps.remove(identityOf(twice)),
      steps.remove(identityOf(twice), { requirement: 'delete.not-found', statuses: [404], premise }),
    ]),
  ];
}

/** Each constraint of each parameter: a value that violates it, and for limits one that just does not. */
function parameters(suite: Suite): Case[] {
  return suite.contract.operations.flatMap((operation) =>
    operation.parameters.flatMap((parameter) => {
      const schema = suite.contract.schema(parameter.schema) as SchemaObject;
      const tries = valuesOf(schema, suite.options.groupId);
      const send = (value: string, accepted: boolean, keyword: string) => {
        const requirement = accepted ? `${operation.id}.status` : parameterId(operation.id, parameter, keyword);
        const grade = schema['x-conformance']?.[keyword];
        const code = accepted ? undefined : grade?.code;
        const options = {
          requirement,
          // Which status the transport has when the envelope has its own is unknown.
          ...(accepted && parameter.name === 'envelope' && value === 'true' && { statuses: [Number(successOf(operation)), 200] }),
          // How a page after the last is answered is unknown.
          ...(accepted && parameter.name === 'pageNum' && value !== '1' && { statuses: [Number(successOf(operation)), 400, 404] }),
          ...(!accepted && { statuses: grade?.status ?? [400], premise: { kind: 'invalid', pointer: `/${parameter.name}`, keyword } as const }),
          checks: code === undefined ? [] : [hasCode(code)],
          ...(parameter.in === 'query' ? { query: { [parameter.name]: value } } : { groupId: value }),
        };
        const described = { id: `${operation.id}/parameter/${parameter.name}=${value}`, title: `${parameter.in} parameter ${parameter.name}=${value}`, requirements: [requirement, ...(code === undefined ? [] : [`error-code.${code}`])], side: accepted ? 'accepted' : 'rejected' } as const;
        const user = { databaseName: 'admin', username: suite.name() };
        return fixed({ ...described, constraints: () => [parameterId(operation.id, parameter, keyword)] }, () => stepsFor(operation.id, user, options));
      };
      return tries.map(([value, keyword, accepted]) => send(value, accepted, keyword));
    }),
  );

  /** The user is there, so that only the parameter can be why a request is refused. */
  function stepsFor(operation: string, user: Identity, options: StepOptions): Step[] {
    const { steps } = suite;
    const template = fill(suite.examples[0]!.user, user.username);
    if (operation === 'listDatabaseUsers') return [steps.list(options)];
    if (operation === 'createDatabaseUser') return [steps.create(template, options), ...(accepts(options) ? [steps.remove(user)] : [])];
    const created = steps.create(template);
    if (operation === 'getDatabaseUser') return [created, steps.get(user, options), steps.remove(user)];
    if (operation === 'updateDatabaseUser') return [created, steps.update(user, { labels: [] }, options), steps.remove(user)];
    return [created, steps.remove(user, options), ...(accepts(options) ? [] : [steps.remove(user)])];
  }
}

function accepts({ statuses }: StepOptions): boolean {
  return statuses === undefined || statuses.some((status) => status < 300);
}

/** Values of a parameter on each side of each constraint: text, keyword, and whether it is valid. */
function valuesOf(schema: SchemaObject, groupId: string): [value: string, keyword: string, accepted: boolean][] {
  const values: [string, string, boolean][] = [];
  if (schema.type === 'boolean') values.push(['true', 'type', true], ['false', 'type', true], ['maybe', 'type', false]);
  if (schema.type === 'integer') values.push(['10', 'type', true], ['ten', 'type', false]);
  if (schema.minimum !== undefined) values.push([String(schema.minimum), 'minimum', true], [String(schema.minimum - 1), 'minimum', false]);
  if (schema.maximum !== undefined) values.push([String(schema.maximum), 'maximum', true], [String(schema.maximum + 1), 'maximum', false]);
  if (schema.pattern !== undefined) values.push([groupId, 'pattern', true]);
  if (schema.pattern !== undefined) for (const wrong of ['0123456789ABCDEF01234567', '0123456789abcdef0123456', '0123456789abcdef012345678', 'not-a-project']) values.push([wrong, 'pattern', false]);
  return values;
}
