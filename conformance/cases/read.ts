import type { Case, Check } from '../../src/core/case.ts';
import { atPointer } from '../../src/core/violation.ts';
import { echo, errorCode, finding } from '../../src/checks/index.ts';
import { parseTarget, type SchemaObject } from '../../src/contract/index.ts';
import { fill } from '../generators/names.ts';
import { parameterId } from '../requirements/constraint-ids.ts';
import { identityOf, sameValue, shown, type Identity, type User } from '../user.ts';
import { fixed, type Suite } from './case.ts';
import { scram } from './create-rules.ts';

/** Get, list and delete: what is there, what is not, and every parameter. */
export function readCases(suite: Suite): Case[] {
  return [...absentUsers(suite), ...encodedPaths(suite), ...lists(suite), ...parameters(suite)];
}

function absentUsers(suite: Suite): Case[] {
  const { steps } = suite;
  const absent = { databaseName: 'admin', username: suite.name() };
  const premise = { kind: 'rule', rule: 'the user exists', broken: () => true } as const;
  const user = scram(suite);
  const twice = scram(suite);
  const elsewhere = { ...identityOf(user), databaseName: '$external' };
  const notFound = errorCode('error-code.USERNAME_NOT_FOUND', ['USERNAME_NOT_FOUND']);
  return [
    fixed({ id: 'get/absent', title: 'read a user that does not exist', requirements: ['get.not-found', 'error-code.USERNAME_NOT_FOUND'] }, () => [
      steps.get(absent, { requirement: 'get.not-found', statuses: [404], premise, checks: [notFound] }),
    ]),
    fixed({ id: 'update/absent', title: 'update a user that does not exist', requirements: ['update.not-found', 'error-code.USERNAME_NOT_FOUND'] }, () => [
      steps.update(absent, { labels: [] }, { requirement: 'update.not-found', statuses: [404], premise, checks: [notFound] }),
    ]),
    fixed({ id: 'delete/absent', title: 'delete a user that does not exist', requirements: ['delete.not-found', 'error-code.USER_NOT_FOUND'] }, () => [
      steps.remove(absent, { requirement: 'delete.not-found', statuses: [404], premise, checks: [errorCode('error-code.USER_NOT_FOUND', ['USER_NOT_FOUND'])] }),
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

/** The same user under every spelling of its path that clients are known to use. */
function encodedPaths(suite: Suite): Case[] {
  const spellings: [slug: string, spell: (path: string) => string][] = [
    ['component', (path) => path],
    ['literal', (path) => path.replaceAll('%24', '$').replaceAll('%3A', ':').replaceAll('%3D', '=').replaceAll('%2C', '%2C').replaceAll('%40', '@')],
    ['lower-case', (path) => path.replaceAll(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase())],
    ['unreserved', (path) => path.replace(suite.options.tag, (tag) => `%${tag.charCodeAt(0).toString(16).toUpperCase()}${tag.slice(1)}`)],
  ];
  return ['aws-user', 'x509-customer', 'ldap-group'].flatMap((slug) => {
    const user = fill(suite.examples.find((example) => example.slug === slug)!.user, suite.name());
    const identity = identityOf(user);
    return [
      fixed({ id: `get/encoded/${slug}`, title: `a path in every encoding: ${user['username'] as string}`, requirements: ['get.encoded-path'] }, () => [
        suite.steps.create(user),
        ...spellings.map(([, spell]) =>
          suite.steps.get(identity, { target: spell(suite.steps.path(identity)), requirement: 'get.encoded-path', checks: [echo('get.encoded-path', { username: user['username'], databaseName: user['databaseName'] })] }),
        ),
        suite.steps.remove(identity),
      ]),
    ];
  });
}

function lists(suite: Suite): Case[] {
  const { steps } = suite;
  const all = { itemsPerPage: '500' };
  const one = scram(suite);
  const two = scram(suite);
  const counted = scram(suite);
  return [
    fixed({ id: 'list/contains', title: 'a list has the user that was just created', requirements: ['list.contains', 'list.total-count'] }, () => [
      steps.create(one),
      steps.list({ query: all, checks: [listsUser(one), totalCount] }),
      steps.remove(identityOf(one)),
    ]),
    fixed({ id: 'list/include-count', title: 'a list with and without totalCount', requirements: ['list.include-count', 'list.total-count'] }, () => [
      steps.create(counted),
      steps.list({ query: { includeCount: 'false' }, checks: [hasCount(false)] }),
      steps.list({ query: { includeCount: 'true' }, checks: [hasCount(true), totalCount] }),
      steps.list({ checks: [hasCount(true)] }),
      steps.remove(identityOf(counted)),
    ]),
    fixed({ id: 'list/pages', title: 'pages of one user', requirements: ['list.page-size', 'list.next-link'] }, () => [
      steps.create(two),
      steps.create(neighbour(two)),
      steps.list({ query: { itemsPerPage: '1' }, checks: [atMost(1), nextLink] }),
      steps.list({ query: { itemsPerPage: '1', pageNum: '2' }, checks: [atMost(1)] }),
      steps.remove(identityOf(two)),
      steps.remove(identityOf(neighbour(two))),
    ]),
  ];
}

/** A second user beside `user`, for cases that need two. */
function neighbour(user: User): User {
  return { ...user, username: `${user['username'] as string}b` };
}

function resultsOf(entity: unknown): readonly User[] {
  const results = (entity as { results?: unknown } | null | undefined)?.results;
  return Array.isArray(results) ? (results as User[]) : [];
}

function listsUser(user: User): Check {
  const expected = shown(user);
  const select = (entity: unknown) => resultsOf(entity).find(({ username, databaseName }) => username === user['username'] && databaseName === user['databaseName']);
  return echo('list.contains', expected, { same: sameValue, select: (view) => select(view.entity) });
}

const totalCount: Check = (view) => {
  const count = atPointer(view.entity, '/totalCount');
  const listed = resultsOf(view.entity).length;
  if (typeof count === 'number' && count >= listed) return [];
  return [finding(view, 'list.total-count', { pointer: '/totalCount', keyword: 'minimum', expected: `at least ${listed}`, actual: count, message: `totalCount is ${String(count)}, the page has ${listed}` })];
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
    const listed = resultsOf(view.entity).length;
    if (listed <= size) return [];
    return [finding(view, 'list.page-size', { pointer: '/results', keyword: 'maxItems', expected: `at most ${size}`, actual: String(listed), message: `the page has ${listed} users` })];
  };

const nextLink: Check = (view) => {
  const links = (view.entity as { links?: { rel?: unknown; href?: unknown }[] } | null)?.links;
  const next = Array.isArray(links) ? links.find(({ rel }) => rel === 'next') : undefined;
  const query = typeof next?.href === 'string' ? Object.fromEntries(parseTarget(next.href).query) : {};
  if (query['pageNum'] === '2' && query['itemsPerPage'] === '1') return [];
  return [finding(view, 'list.next-link', { pointer: '/links', keyword: 'contains', expected: 'rel "next" with pageNum=2 and itemsPerPage=1', actual: next?.href, message: 'the next link is missing or leads elsewhere' })];
};

/** Each constraint of each parameter: a value that violates it, and for limits one that just does not. */
function parameters(suite: Suite): Case[] {
  return suite.contract.operations.flatMap((operation) =>
    operation.parameters.flatMap((parameter) => {
      const schema = suite.contract.schema(parameter.schema) as SchemaObject;
      const tries = valuesOf(schema);
      const send = (value: string, accepted: boolean, keyword: string) => {
        const requirement = accepted ? `${operation.id}.status` : parameterId(operation.id, parameter, keyword);
        const grade = schema['x-conformance']?.[keyword];
        const code = accepted ? undefined : grade?.code;
        const options = {
          requirement,
          ...(!accepted && { statuses: grade?.status ?? [400], premise: { kind: 'invalid', pointer: `/${parameter.name}`, keyword } as const }),
          checks: code === undefined ? [] : [errorCode(`error-code.${code}`, [code])],
          ...(parameter.in === 'query' ? { query: { [parameter.name]: value } } : { groupId: value }),
        };
        const described = { id: `${operation.id}/parameter/${parameter.name}=${value}`, title: `${parameter.in} parameter ${parameter.name}=${value}`, requirements: [requirement, ...(code === undefined ? [] : [`error-code.${code}`])], side: accepted ? 'accepted' : 'rejected' } as const;
        const user = { databaseName: 'admin', username: suite.name() };
        const made = fixed(described, () => stepsFor(operation.id, user, options));
        return { ...made, constraints: () => [parameterId(operation.id, parameter, keyword)] };
      };
      return tries.map(([value, keyword, accepted]) => send(value, accepted, keyword));
    }),
  );

  function stepsFor(operation: string, user: Identity, options: Parameters<Suite['steps']['list']>[0] & object) {
    const { steps } = suite;
    if (operation === 'listDatabaseUsers') return [steps.list(options)];
    if (operation === 'createDatabaseUser') {
      const created = { ...fill(suite.examples[0]!.user, user.username), ...(options.groupId !== undefined && { groupId: options.groupId }) };
      return options.statuses === undefined ? [steps.create(created, options), steps.remove(user)] : [steps.create(created, options)];
    }
    const wrong = options.statuses !== undefined;
    const created = steps.create(fill(suite.examples[0]!.user, user.username));
    if (operation === 'getDatabaseUser') return wrong ? [steps.get(user, options)] : [created, steps.get(user, options), steps.remove(user)];
    if (operation === 'updateDatabaseUser') return wrong ? [steps.update(user, { labels: [] }, options)] : [created, steps.update(user, { labels: [] }, options), steps.remove(user)];
    return wrong ? [steps.remove(user, options)] : [created, steps.remove(user, options)];
  }
}

/** Values of a parameter on each side of each constraint: text, keyword, and whether it is valid. */
function valuesOf(schema: SchemaObject): [value: string, keyword: string, accepted: boolean][] {
  const values: [string, string, boolean][] = [];
  if (schema.type === 'boolean') values.push(['true', 'type', true], ['false', 'type', true], ['maybe', 'type', false]);
  if (schema.type === 'integer') values.push(['10', 'type', true], ['ten', 'type', false]);
  if (schema.minimum !== undefined) values.push([String(schema.minimum), 'minimum', true], [String(schema.minimum - 1), 'minimum', false]);
  if (schema.maximum !== undefined) values.push([String(schema.maximum), 'maximum', true], [String(schema.maximum + 1), 'maximum', false]);
  if (schema.pattern !== undefined) for (const wrong of ['0123456789ABCDEF01234567', '0123456789abcdef0123456', '0123456789abcdef012345678', 'not-a-project']) values.push([wrong, 'pattern', false]);
  return values;
}
