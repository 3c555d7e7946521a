import type { Case, Check, Step } from '../../src/core/case.ts';
import { echo, finding } from '../../src/checks/index.ts';
import type { Constraint, InvalidPayload } from '../../src/payloads/index.ts';
import { fill } from '../generators/names.ts';
import { constraintId } from '../requirements/constraint-ids.ts';
import { defaults, identityOf, sameValue, shown, updated, type User } from '../user.ts';
import { coveredBy } from './covered.ts';
import { familyOf, fixed, generated, type Suite } from './case.ts';
import { hasCode } from './expected.ts';

/** Creates: examples of each kind, random users, every boundary, every violation, and the rules that no schema says. */
export function createCases(suite: Suite): Case[] {
  return [...examplesOfEachKind(suite), ...randomUsers(suite), ...boundaryUsers(suite), ...invalidUsers(suite)];
}

/** What an answer must show of a user that was just created. */
export function showsCreated(suite: Suite, user: User): Check[] {
  const sent = shown(user, suite.options.profile);
  const unsent = Object.fromEntries(Object.entries(defaults(suite.contract, suite.options.profile)).filter(([name]) => !(name in user)));
  return [echo('create.echo', sent, { same: sameValue }), echo('create.defaults', unsent), dateFormat];
}

/** Recorded answers write an instant in UTC, to the second. */
export const dateFormat: Check = (view) => {
  const date = (view.entity as { deleteAfterDate?: unknown } | null)?.deleteAfterDate;
  if (date === undefined || (typeof date === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(date))) return [];
  return [finding(view, 'date.format', { pointer: '/deleteAfterDate', keyword: 'format', expected: 'YYYY-MM-DDTHH:MM:SSZ', actual: date, message: 'deleteAfterDate is not in UTC to the second' })];
};

/** Created, read, deleted, and gone. */
function lifecycle(suite: Suite, user: User): Step[] {
  const { steps } = suite;
  const identity = identityOf(user);
  const view = updated({ ...defaults(suite.contract, suite.options.profile), ...shown(user, suite.options.profile) }, {});
  return [
    steps.create(user, { checks: showsCreated(suite, user) }),
    steps.get(identity, { requirement: 'create.stored', checks: [echo('create.stored', view, { same: sameValue })] }),
    steps.remove(identity),
    steps.get(identity, { requirement: 'delete.gone', statuses: [404], checks: [hasCode('USERNAME_NOT_FOUND')] }),
  ];
}

const lifecycleRequirements = ['date.format', 'create.echo', 'create.defaults', 'create.stored', 'delete.gone', 'createDatabaseUser.status', 'getDatabaseUser.status', 'deleteDatabaseUser.status'];

function examplesOfEachKind(suite: Suite): Case[] {
  return suite.examples.map(({ slug, kind, user, skip }) => {
    const name = suite.name();
    const described = { id: `create/example/${slug}`, title: `an example of ${kind}`, requirements: lifecycleRequirements, side: 'accepted' as const, constraints: () => coveredBy(suite.contract, 'createDatabaseUser', user), ...(skip !== undefined && { skip }) };
    return fixed(described, () => lifecycle(suite, fill(user, name)));
  });
}

function randomUsers(suite: Suite): Case[] {
  const { cases: count, seed } = suite.options;
  const example = (index: number) => suite.examples[index % suite.examples.length]!;
  return familyOf<unknown>({
    count,
    seed,
    requirements: lifecycleRequirements,
    side: 'accepted',
    id: (index) => `create/valid/${example(index).slug}/${Math.floor(index / suite.examples.length)}`,
    title: (index) => `a valid user: ${example(index).kind}`,
    skip: (index) => example(index).skip,
    name: suite.names(count),
    arbitrary: (index) => suite.payloads.create(example(index).kind),
    build: (user) => lifecycle(suite, user as User),
    constraints: (user) => coveredBy(suite.contract, 'createDatabaseUser', user),
  });
}

function boundaryUsers(suite: Suite): Case[] {
  return suite.payloads.createBoundaries
    .filter(({ side }) => side === 'accepted')
    // A name of one letter may be somebody else's: what the run makes has the run's name in it.
    .filter(({ constraint }) => !(constraint.pointer === '/username' && constraint.keyword === 'minLength'))
    .map(({ constraint, variant, arbitrary }) =>
      generated(
        {
          id: `create/boundary${constraintPath(constraint)}${variant === undefined ? '' : `=${variant}`}`,
          title: `a user at the limit: ${describe(constraint)}${variant === undefined ? '' : ` ${variant}`}`,
          requirements: ['createDatabaseUser.status', 'create.echo', 'create.defaults'],
          side: 'accepted',
        },
        { arbitrary, seed: suite.options.seed, name: suite.name() },
        ({ value }) => [suite.steps.create(value, { checks: showsCreated(suite, value as User) }), suite.steps.remove(identityOf(value as User))],
        ({ value }) => coveredBy(suite.contract, 'createDatabaseUser', value),
      ),
    );
}

function invalidUsers(suite: Suite): Case[] {
  return suite.payloads.createViolations.map(({ constraint, variant, arbitrary }) => {
    const requirement = constraintId('createDatabaseUser', constraint, variant);
    return generated(
      {
        id: `create/invalid${constraintPath(constraint)}${variant === undefined ? '' : `=${variant}`}`,
        title: `an invalid user: ${describe(constraint)}${variant === undefined ? '' : ` ${variant}`}`,
        requirements: [requirement, ...codeRequirements(constraint)],
        side: 'rejected',
      },
      { arbitrary, seed: suite.options.seed, name: suite.name() },
      ({ value, violation }) => [suite.steps.create(value, rejected(requirement, violation))],
      () => [constraintId('createDatabaseUser', constraint)],
    );
  });
}

/** How a step expects an invalid body to be answered. */
export function rejected(requirement: string, violation: InvalidPayload['violation'], statuses = [400]): { requirement: string; statuses: readonly number[]; checks: Check[]; premise: Step['premise'] } {
  const { grade } = violation.constraint;
  return {
    requirement,
    statuses: grade.status ?? statuses,
    checks: grade.code === undefined ? [] : [hasCode(grade.code)],
    premise: { kind: 'invalid', pointer: violation.pointer, keyword: violation.keyword },
  };
}

export function codeRequirements({ grade }: Constraint): string[] {
  return grade.code === undefined ? [] : [`error-code.${grade.code}`];
}

/** Where a constraint stands, as part of a case's id. */
export function constraintPath(constraint: Constraint): string {
  return constraintId('', constraint).slice('.body'.length).replace(/^(?!\/)/, '/');
}

/** A constraint in words. */
export function describe({ pointer, keyword, branch }: Constraint): string {
  return `${pointer === '' ? 'the body' : pointer} ${keyword}${branch === undefined ? '' : ` of ${branch}`}`;
}
