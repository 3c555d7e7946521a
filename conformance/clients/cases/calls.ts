import { draw } from '../../../src/payloads/index.ts';
import { fill, nameOf } from '../../generators/names.ts';
import { createPayloads } from '../../payloads.ts';
import type { User } from '../../user.ts';
import { clientCase, type ClientCase, type ClientSuite } from '../case.ts';
import { tag } from '../context.ts';

/** Each operation as it is meant to be used: hand-written users of each kind, random ones, and every kind of change. */
export function callCases(suite: ClientSuite): readonly ClientCase[] {
  return [...ofKinds(suite), ...randomUsers(suite), ...changes(suite), ...lists(suite)];
}

function ofKinds(suite: ClientSuite): readonly ClientCase[] {
  return suite.users.flatMap(({ slug, kind, user }) => [
    clientCase(suite, { id: `create/kind/${slug}`, title: `A user of the kind ${kind} is created.`, steps: [suite.calls.create(user)] }),
    clientCase(suite, { id: `get/kind/${slug}`, title: `A user of the kind ${kind} is read.`, steps: [suite.calls.get(user)] }),
    clientCase(suite, { id: `delete/kind/${slug}`, title: `A user of the kind ${kind} is deleted.`, steps: [suite.calls.remove(user)] }),
  ]);
}

function randomUsers(suite: ClientSuite): readonly ClientCase[] {
  const { contract, groupId, seed, cases, now } = suite;
  const payloads = createPayloads({ contract, profile: 'atlas', groupId, now, customRole: 'appReader' });
  const drawn = (id: string, arbitrary: Parameters<typeof draw>[0]) => fill(draw(arbitrary, seed, id).value, nameOf(tag, 100)) as User;
  const numbers = Array.from({ length: cases }, (_, index) => index + 1);
  const scram = suite.users.find(({ slug }) => slug === 'scram')!.user;
  const temporary = { ...scram, deleteAfterDate: inDays(now, 1) };
  return [
    ...suite.users.flatMap(({ slug, kind }) =>
      numbers.map((number) => {
        const id = `create/random-${slug}/${number}`;
        return clientCase(suite, { id, title: `A random user of the kind ${kind} is created.`, steps: [suite.calls.create(drawn(id, payloads.create(kind)))] });
      }),
    ),
    ...numbers.map((number) => {
      const id = `update/random/${number}`;
      return clientCase(suite, { id, title: 'A user is updated at random.', steps: [suite.calls.update(temporary, drawn(id, payloads.update({ scram: true, temporary: true })))] });
    }),
  ];
}

/** A time some days after the run's, to the second, as the service writes it. */
export function inDays(now: number, days: number): string {
  return new Date(Math.floor(now / 1000) * 1000 + days * 86_400_000).toISOString().replace('.000Z', 'Z');
}

function changes(suite: ClientSuite): readonly ClientCase[] {
  const { user } = suite.users.find(({ slug }) => slug === 'scram')!;
  const external = suite.users.find(({ slug }) => slug === 'ldap-user')!.user;
  const temporary = { ...user, deleteAfterDate: inDays(suite.now, 1) };
  const update = (slug: string, title: string, patch: User, of: User = user): ClientCase => clientCase(suite, { id: `update/change/${slug}`, title, steps: [suite.calls.update(of, patch)] });
  const role = { roleName: 'readWrite', databaseName: 'sales' };
  return [
    update('password', 'The password alone is changed.', { password: 'an0ther-Passw0rd' }),
    update('roles', 'The roles are replaced.', { roles: [role, { roleName: 'read', databaseName: 'sales', collectionName: 'orders' }] }),
    update('custom-role', 'A custom role takes the place of all others.', { roles: [{ roleName: 'appReader', databaseName: 'admin' }] }),
    update('labels', 'The labels are replaced.', { labels: [{ key: 'team', value: 'billing' }, { key: 'env', value: 'prod' }] }),
    update('scopes', 'The scopes are replaced.', { scopes: [{ name: 'Cluster0', type: 'CLUSTER' }, { name: 'Lake0', type: 'DATA_LAKE' }] }, external),
    update('several', 'Several fields are changed at once.', { roles: [role], scopes: [{ name: 'Cluster0', type: 'CLUSTER' }], password: 'an0ther-Passw0rd' }),
    update('expiry', 'The expiry of a temporary user is moved.', { deleteAfterDate: inDays(suite.now, 3) }, temporary),
    update('permanent', 'A temporary user is made permanent: its expiry is null.', { deleteAfterDate: null }, temporary),
    update('no-roles', 'The roles are taken away: the list is empty.', { roles: [] }),
    update('no-labels', 'The labels are taken away: the list is empty.', { labels: [] }),
    update('no-scopes', 'The scopes are taken away: the list is empty.', { scopes: [] }),
    update('identity', 'The identity goes along unchanged.', { databaseName: user['databaseName'], groupId: user['groupId'], username: user['username'], roles: [role] }),
    ...(suite.contract.api === 'v2' ? [update('description', 'The description is changed.', { description: 'reads the sales database' })] : []),
  ];
}

function lists(suite: ClientSuite): readonly ClientCase[] {
  const users = suite.users.map(({ user }) => user);
  const many = Array.from({ length: 100 }, (_, index): User => ({ ...users[0]!, username: nameOf(tag, 200 + index) }));
  const { calls, answers } = suite;
  const page = (number: number) => calls.list([], { query: { itemsPerPage: 40, pageNum: number }, responses: (place) => [answers.page(many.slice((number - 1) * 40, number * 40), place, { page: number, size: 40, total: 100 })] });
  const list = (slug: string, title: string, requirement: string, step: ReturnType<typeof calls.list>) => clientCase(suite, { id: `list/page/${slug}`, title, requirements: [requirement], steps: [{ ...step, reading: { requirement } }] });
  return [
    clientCase(suite, { id: 'list/page/all-kinds', title: 'Users of all kinds are listed.', steps: [calls.list(users)] }),
    list('empty', 'A project without users is listed.', 'client.list.empty', calls.list([])),
    list('full', 'A project with as many users as it may have is listed.', 'client.list.full', calls.list(many)),
    list('beyond', 'totalCount is greater than the number of objects on the page.', 'client.list.total', calls.list([], { query: { itemsPerPage: 2 }, responses: (place) => [answers.page(many.slice(0, 2), place, { size: 2, total: 100 })] })),
    clientCase(suite, { id: 'list/page/each', title: 'Each page of a list is the one that was asked for.', requirements: ['client.list.pages'], steps: [1, 2, 3].map((number) => ({ ...page(number), reading: { requirement: 'client.list.pages' } })) }),
  ];
}
