import { beforeEach, expect, test } from 'vitest';
import { createReferenceServer } from '../server.ts';
import { collection, external, groupId, noon, outcome, scram, sender, start, type Send } from '../testing.ts';

const one = `${collection}/admin/a`;
const full = scram('a', {
  deleteAfterDate: '2026-08-11T12:00:00Z',
  description: 'first',
  labels: [{ key: 'team', value: 'blue' }],
  scopes: [{ name: 'c0', type: 'CLUSTER' }],
});
let send: Send;
let created: Record<string, unknown>;

beforeEach(async () => {
  send = start();
  created = (await send('POST', collection, full)).json;
});

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['nothing', {}, {}],
  ['the password alone keeps everything', { password: 'another one' }, {}],
  ['an array replaces', { labels: [{ key: 'x', value: 'y' }] }, { labels: [{ key: 'x', value: 'y' }] }],
  ['empty arrays empty', { labels: [], roles: [], scopes: [] }, { labels: [], roles: [], scopes: [] }],
  ['the description', { description: 'second' }, { description: 'second' }],
  ['another date', { deleteAfterDate: '2026-08-12T12:00:00Z' }, { deleteAfterDate: '2026-08-12T12:00:00Z' }],
  ['the unchanged identity', { databaseName: 'admin', groupId, username: 'a', x509Type: 'NONE' }, {}],
])('an update of %s', async (_name, patch, changed) => {
  const updated = await send('PATCH', one, patch);
  expect(updated.status).toBe(200);
  expect(updated.json).toEqual({ ...created, ...changed });
  expect((await send('GET', one)).json).toEqual({ ...created, ...changed });
});

test('a date of null makes a user permanent, which it then stays', async () => {
  expect((await send('PATCH', one, { deleteAfterDate: null })).json).not.toHaveProperty('deleteAfterDate');
  expect(outcome(await send('PATCH', one, { deleteAfterDate: null }))).toBe('200');
  expect(outcome(await send('PATCH', one, { deleteAfterDate: '2026-08-11T12:00:00Z' }))).toBe(
    '400 PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY',
  );
});

test.each<[string, unknown, string]>([
  ['another username', { username: 'b' }, '409 DATABASE_USERNAME_CANNOT_BE_CHANGED'],
  ['another database', { databaseName: '$external' }, '409 DATABASE_NAME_CANNOT_BE_CHANGED'],
  ['another method', { x509Type: 'MANAGED' }, '409 AUTH_TYPE_CANNOT_BE_CHANGED'],
  ['another group', { groupId: '0'.repeat(24) }, '400 GROUP_MISMATCH'],
  ['two methods', { x509Type: 'MANAGED', ldapAuthType: 'USER' }, '400 ATLAS_X509_USER_CANNOT_USE_LDAP'],
  ['an unknown attribute', { roles: [], comment: '' }, '400 INVALID_ATTRIBUTE'],
  ['null roles', { roles: null }, '400 INVALID_JSON_ATTRIBUTE'],
  [
    'a role twice',
    {
      roles: [
        { databaseName: 'a', roleName: 'read' },
        { databaseName: 'a', roleName: 'read' },
      ],
    },
    '400 DUPLICATE_DATABASE_ROLES',
  ],
  ['a date in the past', { deleteAfterDate: '2026-08-10T11:59:59Z' }, '400 EXPIRATION_DATE_IN_PAST'],
  ['a weak password', { labels: [], password: 'short' }, '400 WEAK_PASSWORD'],
  ['no object', '[]', '400 INVALID_JSON_ATTRIBUTE'],
])('an update with %s is refused and changes nothing', async (_name, patch, expected) => {
  expect(outcome(await send('PATCH', one, patch))).toBe(expected);
  expect((await send('GET', one)).json).toEqual(created);
});

test('a user who authenticates externally takes no password', async () => {
  await send('POST', collection, external('CN=x', { x509Type: 'CUSTOMER' }));
  expect(outcome(await send('PATCH', `${collection}/$external/CN=x`, { password: 'correct horse' }))).toBe(
    '400 ATLAS_X509_USER_CANNOT_USE_SCRAM',
  );
});

test('the codes for a missing user differ between update and delete', async () => {
  const wrongDatabase = `${collection}/$external/a`;
  expect(outcome(await send('PATCH', wrongDatabase, {}))).toBe('404 USERNAME_NOT_FOUND');
  expect(outcome(await send('GET', wrongDatabase))).toBe('404 USERNAME_NOT_FOUND');
  expect(outcome(await send('DELETE', wrongDatabase))).toBe('404 USER_NOT_FOUND');
});

test('a temporary user is gone at its date', async () => {
  let now = noon;
  const later = sender(createReferenceServer({ clock: () => now }));
  await later('POST', collection, full);
  now = Date.parse('2026-08-11T11:59:59.999Z');
  expect((await later('GET', one)).status).toBe(200);
  now += 1;
  for (const [method, body] of [['GET'], ['PATCH', {}], ['DELETE']] as const)
    expect((await later(method, one, body)).status).toBe(404);
  expect((await later('GET', collection)).json['totalCount']).toBe(0);
  expect(outcome(await later('POST', collection, scram('a')))).toBe('201');
});

test('a deleted user is gone; the answer has a content type and no body', async () => {
  const reply = await send('DELETE', `${one}?envelope=true`);
  expect([reply.status, reply.text, reply.headers.get('content-type')]).toEqual([
    204,
    '',
    'application/vnd.atlas.2023-01-01+json;charset=utf-8',
  ]);
  expect(outcome(await send('GET', one))).toBe('404 USERNAME_NOT_FOUND');
});
