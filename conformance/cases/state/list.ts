import type { Case, Check, View } from '../../../src/core/case.ts';
import { atPointer } from '../../../src/core/violation.ts';
import { echo, finding } from '../../../src/checks/index.ts';
import { parseTarget } from '../../../src/contract/index.ts';
import { fill } from '../../generators/names.ts';
import { timestamp } from '../../generators/strings.ts';
import { identityOf, sameValue, shown, type User } from '../../user.ts';
import { dynamic, fixed, type Suite } from '../case.ts';
import { scram } from '../create-rules.ts';

/** More than any project holds. */
const everyone = '500';

/** Lists: while they are read the run changes nothing else, so that what they hold is known. */
export function listCases(suite: Suite): Case[] {
  return [containing(suite), counting(suite), paging(suite)];
}

function containing(suite: Suite): Case {
  const { steps } = suite;
  const rich: User = {
    scopes: [{ name: 'cluster0', type: 'CLUSTER' }],
    labels: [{ key: 'team', value: 'ops' }],
    deleteAfterDate: timestamp(suite.options.now + 86_400_000),
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

/** Pages of two until the last one, which the count of the first page tells. */
function paging(suite: Suite): Case {
  const { steps } = suite;
  const users = Array.from({ length: 5 }, () => scram(suite));
  const size = 2;
  const requirements = ['list.page-size', 'list.links', 'list.complete', 'list.total-count'];
  return dynamic({ id: 'list/pages', title: 'the pages of a list', requirements, exclusive: true }, function* () {
    for (const user of users) yield steps.create(user);
    const seen: string[] = [];
    let total = users.length;
    let counted: unknown;
    const changed = (view: View): string | undefined => {
      const count = atPointer(view.entity, '/totalCount');
      counted ??= count;
      return count === counted ? undefined : 'somebody else made or deleted users while the pages were read';
    };
    const collect: Check = (view) => {
      const count = atPointer(view.entity, '/totalCount');
      if (typeof count === 'number') total = Math.max(total, Math.min(count, Number(everyone)));
      seen.push(...resultsOf(view).map(keyOf));
      return [];
    };
    for (let page = 1; (page - 1) * size < total; page += 1) {
      const checks = [atMost(size), totalOf(users.length), collect, linksOf(page, size, () => total)];
      const last = page * size >= total;
      const list = steps.list({ query: { itemsPerPage: String(size), pageNum: String(page) }, checks: last ? [...checks, complete(users, seen)] : checks });
      yield { ...list, unavailable: changed };
    }
    for (const user of users) yield steps.remove(identityOf(user));
  });
}

function keyOf({ databaseName, username }: User): string {
  return `${String(databaseName)}/${String(username)}`;
}

function resultsOf(view: View): readonly User[] {
  const results = (view.entity as { results?: unknown } | null | undefined)?.results;
  return Array.isArray(results) ? (results as unknown[]).filter((each): each is User => typeof each === 'object' && each !== null) : [];
}

function lists(suite: Suite, user: User): Check {
  return echo('list.contains', shown(user, suite.options.profile), { same: sameValue, select: (view) => resultsOf(view).find((each) => keyOf(each) === keyOf(user)) });
}

function listsNot(user: User): Check {
  return (view) =>
    resultsOf(view).some((each) => keyOf(each) === keyOf(user))
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

const atMost =
  (size: number): Check =>
  (view) => {
    const listed = resultsOf(view).length;
    if (listed <= size) return [];
    return [finding(view, 'list.page-size', { pointer: '/results', keyword: 'maxItems', expected: `at most ${size}`, actual: String(listed), message: `the page has ${listed} users` })];
  };

function complete(users: readonly User[], seen: readonly string[]): Check {
  return (view) => {
    const twice = seen.find((key, index) => seen.indexOf(key) !== index);
    const missing = users.map(keyOf).find((key) => !seen.includes(key));
    if (twice !== undefined) return [finding(view, 'list.complete', { pointer: '/results', keyword: 'uniqueItems', expected: 'every user once', actual: `${twice} twice`, message: 'two pages have the same user' })];
    if (missing !== undefined) return [finding(view, 'list.complete', { pointer: '/results', keyword: 'contains', expected: missing, actual: 'on no page', message: 'a user is on no page' })];
    return [];
  };
}

/** Every page but the last links to the next one, every one but the first to the one before, and each to itself. */
function linksOf(page: number, size: number, total: () => number): Check {
  return (view) => {
    const expected = { self: page, next: page * size < total() ? page + 1 : undefined, previous: page > 1 ? page - 1 : undefined };
    const links = (view.entity as { links?: unknown } | null)?.links;
    const list = Array.isArray(links) ? (links as { rel?: unknown; href?: unknown }[]) : [];
    return Object.entries(expected).flatMap(([rel, wanted]) => {
      const href = list.find((link) => link?.rel === rel)?.href;
      const query = typeof href === 'string' ? Object.fromEntries(parseTarget(href).query) : undefined;
      // What the previous link looks like is not known, only when there is one.
      const leads = rel === 'previous' ? href !== undefined : query?.['pageNum'] === String(wanted) && query['itemsPerPage'] === String(size);
      const right = wanted === undefined ? href === undefined : leads;
      if (right) return [];
      const words = wanted === undefined ? `no link "${rel}"` : `a link "${rel}" with pageNum=${wanted} and itemsPerPage=${size}`;
      return [finding(view, 'list.links', { pointer: '/links', keyword: 'contains', expected: words, actual: href, message: `page ${page} of ${Math.ceil(total() / size)} should have ${words}` })];
    });
  };
}
