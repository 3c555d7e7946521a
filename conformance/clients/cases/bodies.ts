import type { User } from '../../user.ts';
import { clientCase, type ClientCase, type ClientSuite } from '../case.ts';
import { inDays } from './calls.ts';

/** What is hard to carry in a body, and to read back. */
export function bodyCases(suite: ClientSuite): readonly ClientCase[] {
  const { calls, now, users } = suite;
  const { user } = users.find(({ slug }) => slug === 'scram')!;
  const create = (slug: string, title: string, more: User, requirements: readonly string[] = []) => clientCase(suite, { id: `create/body/${slug}`, title, requirements, steps: [calls.create({ ...user, ...more })] });
  const label = (value: string) => ({ labels: [{ key: 'note', value }] });
  return [
    create('unicode', 'Characters beyond ASCII stay what they are.', label('Zoë – 例子 – 😀 – e\u0301'), ['client.body.labels', 'client.answer.labels']),
    create('escapes', 'Quotes, backslashes and control characters stay what they are.', label('"quoted" \\ tab\tline\nend\u0001')),
    create('markup', 'Characters that HTML knows stay what they are.', label('<b>&amp;</b> \u2028')),
    create('password', 'A password with every kind of character stays what it is.', { password: 'pä$$ "w\\ö/rd" <&> %41 +😀' }, ['client.body.password']),
    create('many-roles', 'A hundred roles are all sent.', { roles: Array.from({ length: 100 }, (_, index) => ({ roleName: 'read', databaseName: 'sales', collectionName: `c${index}` })) }),
    create('collection', 'A role on a collection keeps the collection.', { roles: [{ roleName: 'readWrite', databaseName: 'sales', collectionName: 'orders' }, { roleName: 'readWrite', databaseName: 'sales' }] }),
    create('custom-role', 'A custom role has any name.', { roles: [{ roleName: 'appReader', databaseName: 'admin' }] }),
    create('scopes', 'Scopes of each type are sent.', { scopes: [{ name: 'Cluster0', type: 'CLUSTER' }, { name: 'Lake0', type: 'DATA_LAKE' }, ...(suite.contract.api === 'v2' ? [{ name: 'Stream0', type: 'STREAM' }] : [])] }),
    create('expiry', 'An expiry in UTC is the same instant.', { deleteAfterDate: inDays(now, 2) }, ['client.body.deleteAfterDate', 'client.answer.deleteAfterDate']),
    create('expiry-zone', 'An expiry in another zone is the same instant.', { deleteAfterDate: inZone(now) }, ['client.body.deleteAfterDate']),
    create('labels', 'Labels as long as they may be are sent.', { labels: [{ key: 'k'.repeat(255), value: 'v'.repeat(255) }] }),
    ...(suite.contract.api === 'v2' ? [create('description', 'A description of a hundred characters is sent.', { description: 'd'.repeat(100) }, ['client.body.description', 'client.answer.description'])] : []),
    create('empty-lists', 'Lists that are empty may be sent or not.', { labels: [], scopes: [] }),
  ];
}

/** Two days on, in the zone that is an hour and a half behind half of the world. */
function inZone(now: number): string {
  const local = new Date(Math.floor(now / 1000) * 1000 + 2 * 86_400_000 + 5.5 * 3_600_000);
  return local.toISOString().replace('.000Z', '+05:30');
}
