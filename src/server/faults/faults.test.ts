import { describe, expect, test } from 'vitest';
import { development } from '../options.ts';
import { createReferenceServer } from '../server.ts';
import { collection, external, groupId, outcome, scram, start } from '../testing.ts';
import { faultById, faults } from './index.ts';

test('there are many faults, and each has an id of its own', () => {
  expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  expect(faults.filter(({ id }) => !/^(unenforced|drops|mistypes):/.test(id)).length).toBeGreaterThan(60);
});

test('each fault says what it does and what it violates', () => {
  const mute = faults.filter(
    ({ description, violates }) =>
      !/^[a-z].*[^.]$/.test(description) || violates.length === 0 || violates.some((id) => !/^[a-zA-Z-]+\./.test(id)),
  );
  expect(mute).toEqual([]);
});

test('an unknown fault is refused, and the nearest named', () => {
  expect(() => createReferenceServer({ faults: ['status:creat-200'] })).toThrow(
    'no fault "status:creat-200"; the nearest is "status:create-200"',
  );
  expect(() => faultById('')).toThrow('no fault ""');
});

const temporary = scram('a', {
  deleteAfterDate: '2026-08-12T12:00:00Z',
  description: 'A person, sometimes at work',
  labels: [{ key: 'k', value: 'v' }],
  roles: [
    { databaseName: 'd', roleName: 'read', collectionName: 'c' },
    { databaseName: 'd', roleName: 'dbAdmin' },
  ],
  scopes: [{ name: 'c0', type: 'CLUSTER' }],
});
const spaced = scram('Jürgen/ä +%25');
const managed = external('user389', { x509Type: 'MANAGED' });
const entity = `${collection}/admin/a`;
const spacedPath = `${collection}/admin/J%C3%BCrgen%2F%C3%A4%20+%2525`;

/** Requests that between them show every written fault whose mechanism is off, and every fault of fields. */
const script: readonly (readonly [
  method: string,
  target: string,
  body?: unknown,
  headers?: Record<string, string | undefined>,
])[] = [
  ['POST', collection, temporary],
  ['POST', collection, temporary],
  ['POST', collection, spaced],
  ['POST', collection, managed],
  ['POST', collection, external('CN=a', { ldapAuthType: 'USER' })],
  ['POST', collection, external('a', { x509Type: 'MANAGED' })],
  ['POST', collection, scram('permanent')],
  ['POST', collection, scram('date', { deleteAfterDate: '2026-09-12T12:00:00Z' })],
  ['POST', collection, scram('date', { deleteAfterDate: '2026-01-12T12:00:00Z' })],
  ['POST', collection, scram('role', { roles: [{ databaseName: 'admin', roleName: 'nobody' }] })],
  [
    'POST',
    collection,
    scram('roles', {
      roles: [
        { databaseName: 'd', roleName: 'read' },
        { databaseName: 'd', roleName: 'read' },
      ],
    }),
  ],
  ['POST', collection, scram('group', { groupId: '0'.repeat(24) })],
  ['POST', collection, scram('common', { password: 'password' })],
  [
    'POST',
    collection,
    scram('many', {
      roles: Array.from({ length: 101 }, (_, index) => ({
        databaseName: 'd',
        roleName: 'read',
        collectionName: `c${index}`,
      })),
    }),
  ],
  ['POST', collection, scram('zone', { deleteAfterDate: '2026-08-12T12:00:00+02:00' })],
  [
    'POST',
    collection,
    scram('collections', {
      roles: ['c', 'd'].map((collectionName) => ({ databaseName: 'd', roleName: 'read', collectionName })),
    }),
  ],
  ['POST', collection, scram('admin', { roles: [{ databaseName: 'd', roleName: 'atlasAdmin' }] })],
  ['POST', collection, scram('custom', { roles: [{ databaseName: 'd', roleName: development.customRole }] })],
  [
    'POST',
    collection,
    scram('beside', {
      roles: [
        { databaseName: 'admin', roleName: development.customRole },
        { databaseName: 'd', roleName: 'read' },
      ],
    }),
  ],
  ['POST', collection, scram('unknown', { surprise: 1 })],
  ['POST', collection, { username: 'incomplete' }],
  ['POST', collection, scram('external', { databaseName: '$external' })],
  ['POST', collection, external('CN=b', { ldapAuthType: 'USER' }, 'admin')],
  ['POST', collection, external('CN=b', { ldapAuthType: 'USER', x509Type: 'CUSTOMER' })],
  ['POST', collection, external('arn', { awsIAMType: 'USER' })],
  ['GET', collection.replace(groupId, 'x')],
  ['GET', collection, undefined, { Accept: 'application/vnd.atlas.2022-01-01+json' }],
  ['POST', collection, '{'],
  ['POST', collection, scram('wrong', { username: 7 })],
  ['PATCH', entity, { roles: [], labels: 7 }],
  ['GET', entity],
  ['GET', `${collection}/$external/user389?pretty=true`],
  ['GET', `${entity}?envelope=true`],
  ['GET', spacedPath],
  ['GET', `${collection}/$external/user389`],
  ['GET', `${collection}/%24external/user389`],
  ['GET', `${collection}/$external/permanent`],
  ['GET', `${collection}/admin/missing`],
  ['GET', collection],
  ['GET', `${collection}?envelope=true`],
  ['GET', `${collection}?includeCount=false`],
  ['GET', `${collection}?itemsPerPage=2&pageNum=1`],
  ['GET', `${collection}?itemsPerPage=2&pageNum=2`],
  ['GET', `${collection}?itemsPerPage=2&pageNum=3`],
  ['GET', `${collection}?itemsPerPage=8`], // as many as there are
  ['GET', `${collection}?itemsPerPage=8&pageNum=2`],
  ['GET', collection, undefined, { Accept: undefined }],
  ['GET', collection, undefined, { Accept: 'application/vnd.atlas.2025-03-12+json' }],
  ['GET', collection.replace(groupId, '0'.repeat(24))],
  ['GET', '/api/atlas/v2/nothing'],
  ['GET', collection.replace(groupId, development.busyGroupId)],
  ['PUT', collection],
  ['PATCH', entity, { password: 'another one', deleteAfterDate: '2026-08-13T12:00:00Z' }],
  ['GET', entity],
  ['PATCH', entity, { description: 'changed', username: 'a', databaseName: 'admin', groupId }],
  ['GET', entity],
  ['PATCH', entity, { labels: [{ key: 'l', value: 'w' }], scopes: [{ name: 'c1', type: 'CLUSTER' }] }],
  ['PATCH', entity, { roles: [], labels: [{ key: 7 }] }],
  ['GET', entity],
  ['PATCH', entity, { labels: [] }],
  ['PATCH', entity, { x509Type: 'NONE' }],
  ['PATCH', entity, { scopes: [] }],
  ['PATCH', entity, { roles: [] }],
  ['PATCH', entity, { deleteAfterDate: null }],
  ['PATCH', `${collection}/admin/permanent`, { deleteAfterDate: '2026-08-13T12:00:00Z' }],
  ['PATCH', entity, { username: 'b' }],
  ['PATCH', entity, { databaseName: '$external' }],
  ['PATCH', entity, { awsIAMType: 'USER' }],
  ['PATCH', `${collection}/admin/missing`, { roles: [] }],
  ['DELETE', entity],
  ['GET', entity],
  ['GET', `${collection}/$external/a`],
  ['DELETE', entity],
  ['GET', collection],
];

/** Requests that show every field of every answer. */
const fields: typeof script = [
  ['POST', collection, temporary],
  ['GET', entity],
  ['PATCH', entity, { description: 'changed' }],
  ['GET', collection],
];

async function play(ids: readonly string[], auth?: 'digest' | 'oauth', requests = script): Promise<string[]> {
  const send = start({ faults: ids, ...(auth && { auth: [auth] }) });
  const replies = [];
  for (const [method, target, body, headers] of requests) {
    const reply = await send(method, target, body, {
      ...headers,
      ...(auth && { Authorization: `${auth === 'digest' ? 'Digest' : 'Bearer'} x` }),
    });
    replies.push(JSON.stringify([method, target, reply.status, withoutNonce([...reply.headers]), reply.text]));
  }
  if (auth)
    replies.push(
      JSON.stringify(
        [...(await send('GET', collection)).headers]
          .map(String)
          .map((line) => line.replace(/nonce="[^"A][^"]*"/, 'nonce')),
      ),
    );
  return replies;
}

const withoutNonce = (headers: readonly [string, string][]): string[] =>
  headers.map(([name, value]) => `${name}: ${value.replace(/nonce="[^"]*"/, 'nonce="…"')}`);

const isFailure = (reply: string): boolean => /^\["\w+","[^"]*",500,/.test(reply);
/** These show only to callers with credentials, and between projects: conformance/faults.test.ts proves that they do. */
const needsCallers = ({ id }: { id: string }): boolean => /^(credentials|isolation):/.test(id);
const isOfFields = ({ id }: { id: string }): boolean => /^(drops|mistypes):/.test(id);
/** These show in messages.test.ts. */
const isOfMessages = ({ id }: { id: string }): boolean => /^(content-type|json|envelope):|^pretty:(?!no-|broken)/.test(id);
/** These show in lifecycle.test.ts. */
const isOfHistories = ({ id }: { id: string }): boolean => /^(history|expiry|race):/.test(id);
/** These show in protocol.test.ts. */
const isOfProtocol = ({ id }: { id: string }): boolean => /^(version|method|path|query):/.test(id);

describe('every fault shows', async () => {
  const soundFields = await play([], undefined, fields);
  const sound = { none: await play([]), digest: await play([], 'digest'), oauth: await play([], 'oauth') };
  const elsewhere = new Set(['miscodes:GROUP_USERS_LIMIT_EXCEEDED', 'rule:user-limit']); // need a hundred users

  test('a sound server plays its part twice in the same way, without a 500', async () => {
    expect(await play([])).toEqual(sound.none);
    expect(sound.none.filter(isFailure)).toEqual([]);
  });

  test.each(
    faults.filter((fault) => !fault.id.startsWith('unenforced:') && !isOfFields(fault) && !isOfHistories(fault) && !isOfProtocol(fault) && !isOfMessages(fault) && !needsCallers(fault) && !elsewhere.has(fault.id)),
  )('$id', async ({ id, needs }) => {
    const spoiled = await play([id], needs);
    expect(spoiled).not.toEqual(sound[needs ?? 'none']);
    if (!id.endsWith('-500')) expect(spoiled.filter(isFailure)).toEqual([]);
  });

  test.each(faults.filter(isOfFields))('$id', async ({ id }) => {
    const spoiled = await play([id], undefined, fields);
    expect(spoiled).not.toEqual(soundFields);
    expect(spoiled.filter(isFailure)).toEqual([]);
  });
});

test('without its user limit a server takes a hundred and one', async () => {
  const send = start({ faults: ['rule:user-limit'] });
  for (let index = 0; index < 100; index++) await send('POST', collection, scram(`user${index}`));
  expect(outcome(await send('POST', collection, scram('one more')))).toBe('201');
});

test('faults add up', async () => {
  const send = start({ faults: ['status:create-200', 'secret:create', 'drops:createDatabaseUser/labels'] });
  const { status, json } = await send('POST', collection, scram('a'));
  expect([status, json['password'], json['labels']]).toEqual([200, 'correct horse', undefined]);
});
