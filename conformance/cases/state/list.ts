import type { Case, Check } from '../../../src/core/case.ts';
import { atPointer } from '../../../src/core/violation.ts';
import { echo, finding } from '../../../src/checks/index.ts';
import { fill } from '../../generators/names.ts';
import { identityOf, keyOf, sameValue, shown, type User } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { everyone, listedUser, resultsOf } from '../results.ts';
import { dayAhead, scram } from '../scram.ts';

/** Lists: while they are read the run changes nothing else, so that what they hold is known. */
export function listCases(suite: Suite): Case[] {
  return [containing(suite), counting(suite)];
}

function containing(suite: Suite): Case {
  const { steps } = suite;
  const rich: User = {
    scopes: [{ name: 'cluster0', type: 'CLUSTER' }],
    labels: [{ key: 'team', value: 'ops' }],
    deleteAfterDate: dayAhead(suite),
    ...(suite.contract.api === 'v2' && { description: 'on call' }),
  };
  const users = [scram(suite, rich), fill(suite.examples.find(({ slug }) => slug === 'aws-user')!.user, suite.name()), scram(suite)];
  const requirements = ['list.contains', 'list.total-count', 'list.total-count-exact'];
  return fixed({ id: 'list/contains', title: 'a list has the users that were just created', requirements, exclusive: true }, () => [
    ...users.map((user) => steps.create(user)),
    steps.list({ query: { itemsPerPage: everyone }, checks: [...users.map((user) => lists(suite, user)), totalCount, exactCount] }),
    steps.list({ checks: [totalCount] }),
    ...users.map((user) => steps.remove(identityOf(user))),
    steps.list({ query: { itemsPerPage: everyone }, checks: users.map(listsNot) }),
  ]);
}

function counting(suite: Suite): Case {
  const { steps } = suite;
  const user = scram(suite);
  return fixed({ id: 'list/include-count', title: 'a list with and without totalCount', requirements: ['list.include-count', 'list.total-count'], exclusive: true }, () => [
    steps.create(user),
    steps.list({ query: { includeCount: 'false' }, checks: [hasCount(false)] }),
    steps.list({ query: { includeCount: 'true' }, checks: [hasCount(true), totalCount] }),
    steps.list({ checks: [hasCount(true)] }),
    steps.remove(identityOf(user)),
  ]);
}

function lists(suite: Suite, user: User): Check {
  return echo('list.contains', shown(user, suite.options.profile), { same: sameValue, select: (view) => listedUser(view, user) });
}

function listsNot(user: User): Check {
  return (view) =>
    listedUser(view, user) !== undefined
      ? [finding(view, 'list.contains', { pointer: '/results', keyword: 'absent', expected: 'no user that was deleted', actual: keyOf(user), message: 'the list has a user that was deleted' })]
      : [];
}

const totalCount: Check = (view) => totalOf(resultsOf(view).length)(view);

/** totalCount is at least what is known to be there. */
function totalOf(least: number): Check {
  return (view) => {
    const count = atPointer(view.entity, '/totalCount');
    if (typeof count === 'number' && count >= least) return [];
    return [finding(view, 'list.total-count', { pointer: '/totalCount', keyword: 'minimum', expected: `at least ${least}`, actual: count, message: `totalCount is ${String(count)}, at least ${least} users are there` })];
  };
}

const exactCount: Check = (view) => {
  const count = atPointer(view.entity, '/totalCount');
  const listed = resultsOf(view).length;
  if (count === undefined || count === listed) return [];
  return [finding(view, 'list.total-count-exact', { pointer: '/totalCount', keyword: 'equals', expected: String(listed), actual: count, message: `totalCount is ${String(count)}, the only page has ${listed} users` })];
};

const hasCount =
  (wanted: boolean): Check =>
  (view) => {
    const count = atPointer(view.entity, '/totalCount');
    if ((count !== undefined) === wanted) return [];
    return [finding(view, 'list.include-count', { pointer: '/totalCount', keyword: 'required', expected: wanted ? 'present' : 'absent', actual: count, message: `totalCount is ${wanted ? 'missing' : 'there'}` })];
  };
