import { expect, test } from 'vitest';
import { development } from '../options.ts';
import { createReferenceServer } from '../server.ts';
import { collection, external, groupId, noon, outcome, scram, sender, start } from '../testing.ts';

const without = (field: string): unknown =>
  Object.fromEntries(Object.entries(scram('a')).filter(([name]) => name !== field));

test('a created user comes back as the service returns it: defaults filled in, keys in order, no password', async () => {
  const reply = await start()('POST', collection, scram('user-253', { deleteAfterDate: '2026-08-11T14:00:00+02:00' }));
  expect(reply.status).toBe(201);
  expect(reply.headers.get('content-type')).toBe('application/vnd.atlas.2023-01-01+json;charset=utf-8');
  expect(reply.headers.get('location')).toBeNull();
  expect(reply.text).toBe(
    `{"awsIAMType":"NONE","databaseName":"admin","deleteAfterDate":"2026-08-11T12:00:00Z","groupId":"${groupId}","labels":[],"ldapAuthType":"NONE",` +
      `"links":[{"href":"http://localhost${collection}/admin/user-253","rel":"self"}],"oidcAuthType":"NONE",` +
      '"roles":[{"databaseName":"admin","roleName":"atlasAdmin"}],"scopes":[],"username":"user-253","x509Type":"NONE"}',
  );
});

test.each([
  scram('dylan'),
  external('CN=david@example.com,OU=users,DC=example,DC=com', { x509Type: 'CUSTOMER' }),
  external('user389', { x509Type: 'MANAGED' }),
  external('CN=Dylan Bloggs,OU=Sales\\, East,DC=Example,DC=COM', { ldapAuthType: 'USER' }),
  external('CN=marketing,OU=groups,DC=example,DC=com', { ldapAuthType: 'GROUP' }, 'admin'),
  external('arn:aws:iam::358363220050:user/sales/enterprise/DylanBloggs', { awsIAMType: 'USER' }),
  external('arn:aws-us-gov:iam::358363220050:role/path/reader', { awsIAMType: 'ROLE' }),
  external('5dd7496c7a3e5a648454341c/sales', { oidcAuthType: 'IDP_GROUP' }, 'admin'),
  external('5dd7496c7a3e5a648454341c/jürgen', { oidcAuthType: 'USER' }),
])('each kind of user can be created and read: $username', async (body) => {
  const send = start();
  const created = await send('POST', collection, body);
  expect(outcome(created)).toBe('201');
  const { password: _, ...shown } = body;
  expect(created.json).toMatchObject(shown);
  const path = `${collection}/${encodeURIComponent(String(body['databaseName']))}/${encodeURIComponent(String(body['username']))}`;
  expect((await send('GET', path)).json).toEqual(created.json);
});

test.each<[string, unknown, string]>([
  ['no JSON', '{', '400 MALFORMED_JSON'],
  ['nothing', '', '400 MALFORMED_JSON'],
  ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), '400 MALFORMED_JSON'],
  ['deep nesting', '['.repeat(100_000), '400 MALFORMED_JSON'],
  ['deep nesting that is closed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, '400 INVALID_JSON_ATTRIBUTE'],
  ['null', 'null', '400 INVALID_JSON_ATTRIBUTE'],
  [
    'more than a mebibyte',
    JSON.stringify(scram('big', { description: 'x'.repeat(1024 * 1024) })),
    '413 PAYLOAD_TOO_LARGE',
  ],
  ['an unknown attribute', scram('a', { admin: true }), '400 INVALID_ATTRIBUTE'],
  ['an attribute named __proto__', '{"__proto__":{}}', '400 INVALID_ATTRIBUTE'],
  ['the read-only links', scram('a', { links: [] }), '400 INVALID_ATTRIBUTE'],
  [
    'an unknown attribute of a role',
    scram('a', { roles: [{ databaseName: 'a', roleName: 'read', x: 1 }] }),
    '400 INVALID_ATTRIBUTE',
  ],
  ['null for a field', scram('a', { description: null }), '400 INVALID_JSON_ATTRIBUTE'],
  ['null for the date', scram('a', { deleteAfterDate: null }), '400 INVALID_JSON_ATTRIBUTE'],
  ['no username', without('username'), '400 MISSING_ATTRIBUTE'],
  ['no password', without('password'), '400 MISSING_ATTRIBUTE'],
  ['no roles', scram('a', { roles: [] }), '400 MISSING_ATTRIBUTE'],
  ['a short password', scram('a', { password: '🔑'.repeat(7) }), '400 WEAK_PASSWORD'],
  ['a common password', scram('a', { password: 'Password1' }), '400 COMMON_PASSWORD'],
  ['an empty username', scram(''), '400 ATLAS_INVALID_USERNAME'],
  ['a control character', scram('a\u0000b'), '400 ATLAS_INVALID_USERNAME'],
  ['half a surrogate pair', scram('a\ud800'), '400 ATLAS_INVALID_USERNAME'],
  ['an unknown method', scram('a', { x509Type: 'SELF' }), '400 INVALID_ENUM_VALUE'],
  ['a wrong scope name', scram('a', { scopes: [{ name: '-a', type: 'CLUSTER' }] }), '400 INVALID_ATTRIBUTE'],
  ['another group', scram('a', { groupId: '0'.repeat(24) }), '400 GROUP_MISMATCH'],
  ['SCRAM on $external', scram('a', { databaseName: '$external' }), '400 DATABASE_NAME_INVALID_ADMIN'],
  ['an LDAP group on $external', external('CN=a', { ldapAuthType: 'GROUP' }), '400 DATABASE_NAME_INVALID_ADMIN'],
  ['an LDAP user on admin', external('CN=a', { ldapAuthType: 'USER' }, 'admin'), '400 DATABASE_NAME_INVALID_EXTERNAL'],
  ['no ARN', external('a', { awsIAMType: 'USER' }), '400 ATLAS_INVALID_AWS_IAM_ARN'],
  [
    'the ARN of an assumed role',
    external('arn:aws:sts::123456789012:assumed-role/a/b', { awsIAMType: 'ROLE' }),
    '400 ATLAS_INVALID_AWS_IAM_ARN',
  ],
  ['no distinguished name', external('dylan', { ldapAuthType: 'USER' }), '400 ATLAS_INVALID_LDAP_NAME'],
  ['a customer without a CN', external('OU=a', { x509Type: 'CUSTOMER' }), '400 ATLAS_INVALID_DN_METACHARACTERS'],
  ['an OIDC name without the provider', external('sales', { oidcAuthType: 'USER' }), '400 ATLAS_INVALID_USERNAME'],
  [
    'X.509 and LDAP',
    external('CN=a', { x509Type: 'CUSTOMER', ldapAuthType: 'USER' }),
    '400 ATLAS_X509_USER_CANNOT_USE_LDAP',
  ],
  ['AWS and OIDC', external('CN=a', { awsIAMType: 'USER', oidcAuthType: 'USER' }), '400 ATLAS_INVALID_AUTH_SETTINGS'],
  [
    'X.509 with a password',
    external('CN=a', { x509Type: 'CUSTOMER', password: 'correct horse' }),
    '400 ATLAS_X509_USER_CANNOT_USE_SCRAM',
  ],
  [
    'LDAP with a password',
    external('CN=a', { ldapAuthType: 'USER', password: 'correct horse' }),
    '400 ATLAS_INVALID_AUTH_SETTINGS',
  ],
  ['a date in the past', scram('a', { deleteAfterDate: '2026-08-10T12:00:00Z' }), '400 EXPIRATION_DATE_IN_PAST'],
  ['a date in a week', scram('a', { deleteAfterDate: '2026-08-17T12:00:00Z' }), '400 EXPIRATION_DATE_EXCEEDS_MAX'],
  ['a date that does not exist', scram('a', { deleteAfterDate: '2026-02-29T12:00:00Z' }), '400 INVALID_JSON_ATTRIBUTE'],
])('a create with %s is refused', async (_name, body, expected) => {
  const send = start();
  expect(outcome(await send('POST', collection, body))).toBe(expected);
  expect((await send('GET', collection)).json['totalCount']).toBe(0);
});

test.each([
  ['no zone, which is UTC', '2026-08-11T12:00:00', '2026-08-11T12:00:00Z'],
  ['fractions of a second', '2026-08-11T12:00:00.999Z', '2026-08-11T12:00:00Z'],
  ['the last second of the week', '2026-08-17T11:59:59Z', '2026-08-17T11:59:59Z'],
])('a date with %s is taken', async (_name, sent, shown) => {
  expect((await start()('POST', collection, scram('a', { deleteAfterDate: sent }))).json['deleteAfterDate']).toBe(
    shown,
  );
});

test('an empty collectionName reads back absent', async () => {
  const roles = [{ databaseName: 'd', roleName: 'read', collectionName: '' }];
  expect((await start()('POST', collection, scram('a', { roles }))).json['roles']).toEqual([
    { databaseName: 'd', roleName: 'read' },
  ]);
});

test('lengths count code points', async () => {
  const send = start();
  const long = '😀'.repeat(1024);
  expect(
    outcome(await send('POST', collection, scram(long, { description: '😀'.repeat(100), password: '🔑'.repeat(8) }))),
  ).toBe('201');
  expect(outcome(await send('POST', collection, scram(`${long}a`)))).toBe('400 ATLAS_INVALID_USERNAME');
});

test('of members with the same name the last counts', async () => {
  const text = JSON.stringify(scram('last')).replace('{', '{"username":"first",');
  expect((await start()('POST', collection, text)).json['username']).toBe('last');
});

test('an error has the recorded form', async () => {
  const send = start();
  await send('POST', collection, scram('a'));
  const { text, headers } = await send('POST', collection, scram('a'));
  expect(text).toBe(
    '{"detail":"A user with username a already exists.","error":409,"errorCode":"USER_ALREADY_EXISTS","parameters":["a"],"reason":"Conflict"}',
  );
  expect(headers.get('content-type')).toBe('application/json');
  expect(headers.get('x-error-code')).toBe('USER_ALREADY_EXISTS');
});

test('one username may stand on both databases, but once on each', async () => {
  const send = start();
  const body = external('CN=a', { ldapAuthType: 'USER' });
  const results = [];
  for (const each of [scram('CN=a'), body, body]) results.push(outcome(await send('POST', collection, each)));
  expect(results).toEqual(['201', '201', '409 USER_ALREADY_EXISTS']);
});

test('of many creates of one user at once exactly one succeeds', async () => {
  const send = start();
  const replies = await Promise.all(Array.from({ length: 20 }, () => send('POST', collection, scram('race'))));
  expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(replies.filter(({ status }) => status === 409)).toHaveLength(19);
});

test('a project holds 100 users, permanent and temporary; one that expires makes room', async () => {
  let now = noon;
  const send = sender(createReferenceServer({ clock: () => now }));
  for (let index = 0; index < 100; index++) {
    const date = index === 0 ? { deleteAfterDate: '2026-08-10T12:01:00Z' } : {};
    expect((await send('POST', collection, scram(`user${index}`, date))).status).toBe(201);
  }
  const refused = await send('POST', collection, scram('one more'));
  expect(outcome(refused)).toBe('403 GROUP_USERS_LIMIT_EXCEEDED');
  expect(refused.json['detail']).toBe('Groups can contain at most 100 database users.');
  now += 60_000;
  expect(outcome(await send('GET', `${collection}/admin/user0`))).toBe('404 USERNAME_NOT_FOUND');
  expect((await send('POST', collection, scram('one more'))).status).toBe(201);
});

test('projects do not see each other', async () => {
  const other = 'b0123456789abcdef012345b';
  const send = start({ projects: [{ groupId }, { groupId: other, customRoles: ['other'] }] });
  await send('POST', collection, scram('a'));
  const path = collection.replace(groupId, other);
  expect((await send('GET', path)).json['totalCount']).toBe(0);
  const custom = { roles: [{ databaseName: 'admin', roleName: 'other' }] };
  expect(outcome(await send('POST', path, scram('b', { groupId: other, ...custom })))).toBe('201');
  expect(outcome(await send('POST', collection, scram('b', custom)))).toBe('400 ATLAS_INVALID_ROLE');
});

test('the development project has a custom role', async () => {
  const roles = [{ databaseName: 'admin', roleName: development.customRole }];
  expect(outcome(await start()('POST', collection, scram('a', { roles })))).toBe('201');
});
