import { expect, test } from 'vitest';
import { development } from '../options.ts';
import { collection, external, groupId, scram, start } from '../testing.ts';
import { constraintPoints } from './constraints.ts';

type Json = Record<string, unknown>;

/** Bodies that hold every field, so that every place of a constraint is there. */
const fullCreate = scram('a', {
  deleteAfterDate: '2026-08-12T12:00:00Z',
  description: 'd',
  labels: [{ key: 'k', value: 'v' }],
  roles: [{ databaseName: 'd', roleName: 'read', collectionName: 'c' }],
  scopes: [{ name: 'c0', type: 'CLUSTER' }],
  awsIAMType: 'NONE',
  ldapAuthType: 'NONE',
  oidcAuthType: 'NONE',
  x509Type: 'NONE',
});
const customTwice = {
  roles: [
    { databaseName: 'admin', roleName: development.customRole },
    { databaseName: 'd', roleName: 'read' },
  ],
};
const sameTwice = {
  roles: [
    { databaseName: 'd', roleName: 'read' },
    { databaseName: 'd', roleName: 'read' },
  ],
};
const wrongDatabase = { roles: [{ databaseName: 'd', roleName: 'atlasAdmin' }] };
const wrongCollection = { roles: [{ databaseName: 'd', roleName: 'dbAdmin', collectionName: 'c' }] };
const omit = (body: Json, name: string): Json =>
  Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));

/** Bodies that break a rule of the prose. */
const special: Record<string, Json> = {
  'createDatabaseUser.body.oneOf': external('CN=a', { x509Type: 'CUSTOMER', ldapAuthType: 'USER' }),
  'createDatabaseUser.body/databaseName.const': { ...fullCreate, databaseName: '$external' },
  'createDatabaseUser.body/username.pattern': external('a', { awsIAMType: 'USER' }),
  'createDatabaseUser.body/password.required': omit(fullCreate, 'password'),
  'createDatabaseUser.body/password.forbidden': external('CN=a', { x509Type: 'CUSTOMER', password: 'correct horse' }),
  'createDatabaseUser.body/roles.maxItems': { ...fullCreate, ...customTwice },
  'createDatabaseUser.body/roles.uniqueItems': { ...fullCreate, ...sameTwice },
  'createDatabaseUser.body/roles/[]/databaseName.const': { ...fullCreate, ...wrongDatabase },
  'createDatabaseUser.body/roles/[]/collectionName.forbidden': { ...fullCreate, ...wrongCollection },
  'updateDatabaseUser.body.oneOf': { x509Type: 'CUSTOMER', ldapAuthType: 'USER' },
  'updateDatabaseUser.body/password.forbidden': { password: 'correct horse' },
  'updateDatabaseUser.body/roles.maxItems': customTwice,
  'updateDatabaseUser.body/roles.uniqueItems': sameTwice,
  'updateDatabaseUser.body/roles/[]/databaseName.const': wrongDatabase,
  'updateDatabaseUser.body/roles/[]/collectionName.forbidden': wrongCollection,
};

const tooLong: Record<string, number> = { username: 1025, description: 101, key: 256, value: 256 };

/** A value that breaks a keyword of the shape at `name`. */
function broken(keyword: string, name: string, old: unknown): unknown {
  switch (keyword) {
    case 'type':
      return typeof old === 'string' ? 42 : 'text';
    case 'enum':
      return 'BOGUS';
    case 'pattern':
      return '-not-';
    case 'format':
      return 'tomorrow';
    case 'maxLength':
      return 'x'.repeat(tooLong[name] ?? 0);
    case 'minLength':
      return name === 'password' ? 'seven77' : '';
    case 'minItems':
      return [];
    default:
      throw new Error(`no sample for ${keyword}`);
  }
}

function breakAt(value: unknown, tokens: readonly string[], keyword: string): unknown {
  const [token = '', ...rest] = tokens;
  if (tokens.length === 0) return 42; // the only keyword of a whole body is its type
  if (token === '[]')
    return [rest.length === 0 ? broken(keyword, '', {}) : breakAt((value as unknown[])[0], rest, keyword)];
  const object = value as Json;
  if (rest.length > 0) return { ...object, [token]: breakAt(object[token], rest, keyword) };
  if (keyword === 'required') return omit(object, token);
  if (keyword === 'additionalProperties') return { ...object, surprise: 1 };
  return { ...object, [token]: broken(keyword, token, object[token]) };
}

const queryValues: Record<string, string> = {
  'itemsPerPage.maximum': '501',
  'itemsPerPage.minimum': '0',
  'pageNum.minimum': '0',
};

/** The request that breaks a constraint and nothing else. */
function request(operation: string, constraint: string): [method: string, target: string, body: unknown] {
  const dot = constraint.lastIndexOf('.');
  const [place, keyword] = [constraint.slice(0, dot), constraint.slice(dot + 1)];
  const [location, ...tokens] = place.split('/');
  const isExternal = `${operation}.${constraint}` === 'updateDatabaseUser.body/password.forbidden';
  const entity = isExternal ? `${collection}/$external/CN=x` : `${collection}/admin/a`;
  const [method, target, valid]: [string, string, Json | undefined] = {
    createDatabaseUser: ['POST', collection, fullCreate] as [string, string, Json],
    listDatabaseUsers: ['GET', collection, undefined] as [string, string, undefined],
    getDatabaseUser: ['GET', entity, undefined] as [string, string, undefined],
    updateDatabaseUser: ['PATCH', entity, omit(fullCreate, '')] as [string, string, Json],
    deleteDatabaseUser: ['DELETE', entity, undefined] as [string, string, undefined],
  }[operation] ?? ['', '', undefined];
  if (location === 'query')
    return [method, `${target}?${tokens[0]}=${queryValues[`${tokens[0]}.${keyword}`] ?? 'maybe'}`, valid];
  if (location === 'path') return [method, target.replace(groupId, 'nonsense'), valid];
  return [method, target, special[`${operation}.${constraint}`] ?? breakAt(valid, tokens, keyword)];
}

test('the family covers every kind of constraint of both bodies', () => {
  const keywords = (operation: string) =>
    [
      ...new Set(
        constraintPoints
          .filter((point) => point.operation === operation)
          .map(({ constraint }) => constraint.slice(constraint.lastIndexOf('.') + 1)),
      ),
    ].toSorted();
  const shared = [
    'additionalProperties',
    'const',
    'enum',
    'forbidden',
    'format',
    'maxItems',
    'maxLength',
    'minLength',
    'oneOf',
    'pattern',
    'required',
    'type',
    'uniqueItems',
  ];
  expect(keywords('createDatabaseUser')).toEqual([...shared, 'minItems'].toSorted());
  expect(keywords('updateDatabaseUser')).toEqual(shared.filter((keyword) => keyword !== 'oneOf'));
  expect(keywords('listDatabaseUsers')).toEqual(['maximum', 'minimum', 'pattern', 'type']);
});

test.each(constraintPoints)('$operation $constraint', async ({ operation, constraint }) => {
  const [method, target, body] = request(operation, constraint);
  const answer = async (faults: readonly string[]) => {
    const send = start({ faults });
    if (operation !== 'createDatabaseUser') {
      await send('POST', collection, fullCreate);
      await send('POST', collection, external('CN=x', { x509Type: 'CUSTOMER' }));
    }
    const before = (await send('GET', collection)).text;
    const reply = await send(method, target, body);
    const after = (await send('GET', collection)).text;
    return { status: reply.status, text: reply.text, changed: before !== after, listed: after !== '' };
  };
  const sound = await answer([]);
  expect([sound.status, sound.changed], sound.text).toEqual([constraint.startsWith('path') ? 404 : 400, false]);
  const spoiled = await answer([`unenforced:${operation}.${constraint}`]);
  expect([spoiled.status, spoiled.listed], spoiled.text).toEqual([
    { POST: 201, GET: 200, PATCH: 200, DELETE: 204 }[method],
    true,
  ]);
});
