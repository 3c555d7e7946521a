import type { User } from '../../user.ts';
import { clientCase, type ClientCase, type ClientSuite } from '../case.ts';

interface Spot {
  readonly slug: string;
  readonly requirement: string;
  readonly title: string;
  readonly username: string;
  readonly databaseName?: string;
  readonly mayRefuse?: boolean;
}

/** Names that are hard to put into a path. */
const spots: readonly Spot[] = [
  { slug: 'slash', requirement: 'client.path.slash', title: 'A slash in a username is no separator.', username: '5dd7496c7a3e5a648454341c/sales' },
  { slug: 'slashes', requirement: 'client.path.slash', title: 'Several slashes in a username are no separators.', username: 'arn:aws:iam::123456789012:user/sales/eu/ana', databaseName: '$external' },
  { slug: 'percent', requirement: 'client.path.percent', title: 'A percent sign in a username is itself.', username: '100%' },
  { slug: 'percent-digits', requirement: 'client.path.percent', title: 'What looks like an encoding in a username is none.', username: 'rate%41b' },
  { slug: 'encoded-slash', requirement: 'client.path.once', title: 'A username that holds %2F is encoded once.', username: 'a%2Fb' },
  { slug: 'once', requirement: 'client.path.once', title: 'A distinguished name is encoded once.', username: 'CN=Dylan Bloggs,OU=R\\, D,O=Example,C=DE', databaseName: '$external' },
  { slug: 'space', requirement: 'client.path.space', title: 'A space in a username is no plus sign.', username: 'CN=Ana Lima,O=Example', databaseName: '$external' },
  { slug: 'plus', requirement: 'client.path.plus', title: 'A plus sign in a username is no space.', username: 'ana+sales' },
  { slug: 'question', requirement: 'client.path.reserved', title: 'A question mark in a username does not begin the query.', username: 'who?me' },
  { slug: 'hash', requirement: 'client.path.reserved', title: 'A number sign in a username does not begin the fragment.', username: 'team#1' },
  { slug: 'unicode', requirement: 'client.path.utf-8', title: 'A username beyond ASCII is encoded as UTF-8.', username: 'CN=Zoë Łukasz 例子 😀,O=Example', databaseName: '$external' },
  { slug: 'reserved', requirement: 'client.path.username', title: 'The other reserved characters in a username are themselves.', username: "CN=a;b&c=d@e:f!g*h'(i),O=Example", databaseName: '$external' },
  { slug: 'case', requirement: 'client.path.username', title: 'Upper and lower case of a username stay.', username: 'AnaLima' },
  { slug: 'long', requirement: 'client.path.username', title: 'A long username stays whole.', username: `CN=${'a'.repeat(1000)}`, databaseName: '$external' },
  { slug: 'external', requirement: 'client.path.databaseName', title: 'The database $external is written out or encoded.', username: 'CN=ana', databaseName: '$external' },
  { slug: 'admin', requirement: 'client.path.databaseName', title: 'A name that stands on both databases is asked for on the right one.', username: 'CN=ana', databaseName: 'admin' },
  { slug: 'dots-inside', requirement: 'client.path.dots', title: 'Dot segments within a username move nothing.', username: 'a/../b/./c' },
  { slug: 'dot', requirement: 'client.path.dots', title: 'A username that is a dot is not dropped from the path.', username: '.', mayRefuse: true },
  { slug: 'dot-dot', requirement: 'client.path.dots', title: 'A username of two dots does not lead to another resource.', username: '..', mayRefuse: true },
];

/** Each hard name in each operation that has a name in its path. */
export function pathCases(suite: ClientSuite): readonly ClientCase[] {
  const { calls, users } = suite;
  const { user } = users.find(({ slug }) => slug === 'scram')!;
  return spots.flatMap(({ slug, requirement, title, username, databaseName = 'admin', mayRefuse }) => {
    const named: User = { ...user, databaseName, username };
    const operations = { get: calls.get(named), update: calls.update(named, { roles: [{ roleName: 'read', databaseName: 'sales' }] }), delete: calls.remove(named) };
    return Object.entries(operations).map(([operation, step]) => clientCase(suite, { id: `path/${slug}/${operation}`, title, requirements: [requirement], steps: [step], ...(mayRefuse && { mayRefuse }) }));
  });
}
