import type { Case, Step } from '../../src/core/case.ts';
import type { WireRequest } from '../../src/core/exchange.ts';
import { echo } from '../../src/checks/index.ts';
import { fill, otherGroup } from '../generators/names.ts';
import { timestamp } from '../generators/strings.ts';
import { bodyOf, identityOf, sameValue, shown, type User } from '../user.ts';
import { showsCreated } from './create.ts';
import { dynamic, fixed, type Suite } from './case.ts';
import { breaks, hasCode } from './expected.ts';
import { day, scram } from './scram.ts';

/** The rules of creating a user that no schema says. */
export function createRuleCases(suite: Suite): Case[] {
  return [...acceptedUsers(suite), ...rejectedUsers(suite), duplicate(suite), fullProject(suite), sameNameOnBothDatabases(suite)];
}

function acceptedUsers(suite: Suite): Case[] {
  const { now, contract } = suite.options;
  const at = (hours: number, zone?: number) => ({ deleteAfterDate: timestamp(Math.floor(now / 1000) * 1000 + hours * 3_600_000, zone) });
  const rows: [slug: string, requirement: string, title: string, special: User][] = [
    ['temporary', 'create.temporary', 'a user for one day', at(24)],
    ['temporary-east', 'create.temporary', 'an expiry date with a zone ahead of UTC', at(24, 5.5)],
    ['temporary-west', 'create.temporary', 'an expiry date with a zone behind UTC', at(24, -8)],
    ['temporary-longest', 'create.temporary', 'an expiry date just within a week', at(7 * 24 - 1)],
    ['role-on-collections', 'create.role-on-collections', 'the same role on two collections', { roles: [{ roleName: 'read', databaseName: 'sales', collectionName: 'a' }, { roleName: 'read', databaseName: 'sales', collectionName: 'b' }] }],
    ['any-cluster', 'create.any-cluster', 'a scope that names no cluster of the project', { scopes: [{ name: 'noSuchCluster', type: 'CLUSTER' }] }],
    ['unicode-labels', 'create.echo', 'labels in several scripts', { labels: [{ key: 'équipe', value: '営業' }] }],
  ];
  if (contract.api === 'v2') rows.push(['description', 'create.echo', 'a description', { description: "ops' \"night\" user <1>" }]);
  return rows.map(([slug, requirement, title, special]) => {
    const user = scram(suite, special);
    return fixed({ id: `create/rule/${slug}`, title, requirements: [requirement, 'create.echo'], side: 'accepted' }, () => [
      suite.steps.create(user, { requirement, checks: showsCreated(suite, user) }),
      suite.steps.remove(identityOf(user)),
    ]);
  });
}

function rejectedUsers(suite: Suite): Case[] {
  const { now, groupId } = suite.options;
  const dateOf = (request: WireRequest) => Date.parse(String(bodyOf(request)['deleteAfterDate']));
  const rows: { slug: string; requirement: string; code?: string; title: string; special: User; rule: string; broken: (request: WireRequest) => boolean }[] = [
    { slug: 'date-past', requirement: 'create.date-past', code: 'EXPIRATION_DATE_IN_PAST', title: 'an expiry date of yesterday', special: { deleteAfterDate: timestamp(now - day) }, rule: 'an expiry date is in the future', broken: (request) => dateOf(request) < now },
    { slug: 'date-too-far', requirement: 'create.date-too-far', code: 'EXPIRATION_DATE_EXCEEDS_MAX', title: 'an expiry date eight days ahead', special: { deleteAfterDate: timestamp(now + 8 * day) }, rule: 'an expiry date is within a week', broken: (request) => dateOf(request) > now + 7 * day },
    { slug: 'unknown-role', requirement: 'create.unknown-role', code: 'ATLAS_INVALID_ROLE', title: 'a role that does not exist', special: { roles: [{ roleName: `noSuchRole${suite.options.tag}`, databaseName: 'admin' }] }, rule: 'a role exists', broken: (request) => JSON.stringify(bodyOf(request)['roles']).includes('noSuchRole') },
    { slug: 'group-mismatch', requirement: 'create.group-mismatch', title: 'a groupId that is not the one in the path', special: { groupId: otherGroup(groupId) }, rule: 'the groupId of the body is that of the path', broken: (request) => !request.target.includes(String(bodyOf(request)['groupId'])) },
    { slug: 'common-password', requirement: 'create.common-password', code: 'COMMON_PASSWORD', title: 'a common password', special: { password: 'password1' }, rule: 'a password is no common one', broken: (request) => bodyOf(request)['password'] === 'password1' },
  ];
  const cases = rows.map(({ slug, requirement, code, title, special, rule, broken }) => {
    const user = scram(suite, special);
    const step = (): Step => suite.steps.create(user, { requirement, statuses: [400], premise: { kind: 'rule', rule, broken }, checks: code === undefined ? [] : [hasCode(code)] });
    return fixed({ id: `create/rule/${slug}`, title, requirements: [requirement, ...(code === undefined ? [] : [`error-code.${code}`])], side: 'rejected' }, () => [
      step(),
      suite.steps.get(identityOf(user), { requirement: 'create.atomic', statuses: [404] }),
    ]);
  });
  return [...cases, twoMethods(suite), manyCollectionRoles(suite)];
}

function twoMethods(suite: Suite): Case {
  const customer = suite.examples.find(({ slug }) => slug === 'x509-customer')!.user;
  const user = { ...fill(customer, suite.name()), ldapAuthType: 'USER' };
  return fixed({ id: 'create/rule/x509-and-ldap', title: 'an X.509 user that is an LDAP user as well', requirements: ['create.one-method', 'error-code.ATLAS_X509_USER_CANNOT_USE_LDAP'], side: 'rejected' }, () => [
    suite.steps.create(user, {
      requirement: 'create.one-method',
      statuses: [400],
      premise: { kind: 'invalid', pointer: '', keyword: 'oneOf' },
      checks: [hasCode('ATLAS_X509_USER_CANNOT_USE_LDAP')],
    }),
  ]);
}

function manyCollectionRoles(suite: Suite): Case {
  const roles = (count: number) => Array.from({ length: count }, (_, index) => ({ roleName: 'read', databaseName: 'sales', collectionName: `c${index}` }));
  const code = 'COLLECTION_ROLES_LIMIT_EXCEEDED';
  const [most, over] = [scram(suite, { roles: roles(100) }), scram(suite, { roles: roles(101) })];
  return fixed({ id: 'create/rule/collection-roles', title: 'more roles on collections than there may be', requirements: ['create.collection-roles', `error-code.${code}`] }, () => [
    suite.steps.create(most),
    suite.steps.remove(identityOf(most)),
    suite.steps.create(over, {
      requirement: 'create.collection-roles',
      statuses: [403],
      premise: { kind: 'rule', rule: 'a user has at most 100 roles on collections', broken: (request) => (bodyOf(request)['roles'] as unknown[]).length > 100 },
      checks: [hasCode(code)],
    }),
  ]);
}

/** Creates users until the project is full; only where the project is nobody else's. */
function fullProject(suite: Suite): Case {
  const code = 'GROUP_USERS_LIMIT_EXCEEDED';
  const users = Array.from({ length: 101 }, () => scram(suite));
  const skip = suite.options.fill === true ? {} : { skip: 'it would fill the project with 100 users; allow it with --fill-project' };
  const described = { id: 'create/rule/user-limit', title: 'more users than a project may have', requirements: ['create.user-limit', `error-code.${code}`], exclusive: true, ...skip };
  return dynamic(described, function* () {
    const made: User[] = [];
    let full = false;
    for (const [index, user] of users.entries()) {
      const last = index === users.length - 1;
      yield suite.steps.create(user, {
        requirement: last ? 'create.user-limit' : 'createDatabaseUser.status',
        statuses: last ? [403] : [201, 403],
        checks: [
          (view) => {
            full = view.exchange.response.status === 403;
            return full ? hasCode(code)(view) : [];
          },
        ],
      });
      if (full) break;
      made.push(user);
    }
    for (const user of made) yield suite.steps.remove(identityOf(user));
  });
}

function duplicate(suite: Suite): Case {
  const user = scram(suite);
  const other = { ...user, roles: [{ roleName: 'readAnyDatabase', databaseName: 'admin' }] };
  const code = 'USER_ALREADY_EXISTS';
  return fixed({ id: 'create/rule/duplicate', title: 'a user that exists already', requirements: ['create.duplicate', 'create.atomic', `error-code.${code}`] }, () => [
    suite.steps.create(user),
    suite.steps.create(other, { requirement: 'create.duplicate', statuses: [409], premise: breaks('a user is created once'), checks: [hasCode(code)] }),
    suite.steps.get(identityOf(user), { checks: [echo('create.atomic', shown(user, suite.options.profile), { same: sameValue })] }),
    suite.steps.remove(identityOf(user)),
  ]);
}

function sameNameOnBothDatabases(suite: Suite): Case {
  const name = suite.name();
  const user = (slug: string) => fill(suite.examples.find((example) => example.slug === slug)!.user, name);
  const group = { ...user('ldap-group'), roles: [{ roleName: 'readAnyDatabase', databaseName: 'admin' }] } as User;
  const person = { ...user('ldap-user'), username: group['username'] } as User;
  const { skip } = suite.examples.find((example) => example.slug === 'ldap-group')!;
  return fixed({ id: 'create/rule/both-databases', title: 'the same username on admin and on $external', requirements: ['create.identity', 'delete.other'], occupies: 2, exclusive: true, ...(skip !== undefined && { skip }) }, () => [
    suite.steps.create(group, { checks: showsCreated(suite, group) }),
    suite.steps.create(person, { requirement: 'create.identity', checks: showsCreated(suite, person) }),
    suite.steps.remove(identityOf(group)),
    suite.steps.get(identityOf(person), { requirement: 'delete.other' }),
    suite.steps.remove(identityOf(person)),
  ]);
}
