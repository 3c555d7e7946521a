import { expect, test } from 'vitest';
import { collection, groupId, outcome, scram, start, type Send } from '../testing.ts';

async function withUsers(count: number): Promise<Send> {
  const send = start();
  for (let index = 1; index <= count; index++) await send('POST', collection, scram(`user${index}`));
  return send;
}

const names = (json: Record<string, unknown>): unknown[] =>
  (json['results'] as { username: string }[]).map(({ username }) => username);
const links = (json: Record<string, unknown>): unknown =>
  (json['links'] as { rel: string; href: string }[]).map(({ rel, href }) => `${rel} ${href.split('?')[1]}`);

test('an empty project has an empty list, with the recorded self link', async () => {
  const { status, text } = await start()('GET', collection);
  expect(status).toBe(200);
  expect(text).toBe(
    `{"links":[{"href":"http://localhost${collection}?includeCount=true&pageNum=1&itemsPerPage=100","rel":"self"}],"results":[],"totalCount":0}`,
  );
});

test('pages follow each other by their links', async () => {
  const send = await withUsers(5);
  const pages = [1, 2, 3, 4].map((page) => send('GET', `${collection}?itemsPerPage=2&pageNum=${page}`));
  const shown = (await Promise.all(pages)).map(({ json }) => ({
    names: names(json),
    links: links(json),
    total: json['totalCount'],
  }));
  const page = (number: number): string => `includeCount=true&itemsPerPage=2&pageNum=${number}`;
  const self = (number: number): string => `self includeCount=true&pageNum=${number}&itemsPerPage=2`;
  expect(shown).toEqual([
    { names: ['user1', 'user2'], links: [self(1), `next ${page(2)}`], total: 5 },
    { names: ['user3', 'user4'], links: [self(2), `next ${page(3)}`, `previous ${page(1)}`], total: 5 },
    { names: ['user5'], links: [self(3), `previous ${page(2)}`], total: 5 },
    { names: [], links: [self(4), `previous ${page(3)}`], total: 5 },
  ]);
});

test('includeCount=false leaves totalCount out', async () => {
  const { json } = await (await withUsers(1))('GET', `${collection}?includeCount=false`);
  expect(Object.keys(json)).toEqual(['links', 'results']);
});

test.each([
  'itemsPerPage=0',
  'itemsPerPage=501',
  'itemsPerPage=-1',
  'itemsPerPage=ten',
  'itemsPerPage=',
  'pageNum=0',
  'pageNum=1.5',
  'includeCount=yes',
  'pretty=1',
  'envelope=',
  'envelope=%',
])('%s is refused', async (query) => {
  expect(outcome(await start()('GET', `${collection}?${query}`))).toBe('400 INVALID_QUERY_PARAMETER');
});

test.each([
  'itemsPerPage=1',
  'itemsPerPage=500',
  'pageNum=99999999999999999999',
  'unknown=1',
  'pretty=true&pretty=no',
  '&&',
  '=',
  '%=%',
])('%s is taken', async (query) => {
  expect(outcome(await start()('GET', `${collection}?${query}`))).toBe('200');
});

test('a query parameter of lists is no parameter of other operations', async () => {
  const send = await withUsers(1);
  expect(outcome(await send('GET', `${collection}/admin/user1?itemsPerPage=0`))).toBe('200');
});

test('an envelope holds one user in content, and stands beside the results of a list', async () => {
  const send = await withUsers(1);
  const user = (await send('GET', `${collection}/admin/user1`)).json;
  expect((await send('GET', `${collection}/admin/user1?envelope=true`)).json).toEqual({ status: 200, content: user });
  expect((await send('POST', `${collection}?envelope=true`, scram('b'))).json).toMatchObject({
    status: 201,
    content: { username: 'b' },
  });
  expect(Object.keys((await send('GET', `${collection}?envelope=true`)).json)).toEqual([
    'links',
    'results',
    'totalCount',
    'status',
  ]);
  const missing = await send('GET', `${collection}/admin/nobody?envelope=true`);
  expect(missing.json['error']).toBe(404);
});

test('pretty says the same in more lines', async () => {
  const send = await withUsers(2);
  const compact = await send('GET', collection);
  const pretty = await send('GET', `${collection}?pretty=true`);
  expect(pretty.json).toEqual(compact.json);
  expect(pretty.text.slice(0, 19)).toBe('{\n  "links" : [ {\n ');
});

test('HEAD is GET without the body', async () => {
  const reply = await (await withUsers(1))('HEAD', collection);
  expect([reply.status, reply.text]).toEqual([200, '']);
});

test('v1.0 is plain JSON without negotiation, and knows no description, oidcAuthType or STREAM', async () => {
  const send = start();
  const old = collection.replace('v2', 'v1.0');
  const plain = { Accept: undefined };
  const created = await send('POST', old, scram('a'), plain);
  expect([created.status, created.headers.get('content-type')]).toEqual([201, 'application/json']);
  expect(created.headers.get('strict-transport-security')).toBe('max-age=300');
  expect(Object.keys(created.json)).toEqual([
    'awsIAMType',
    'databaseName',
    'groupId',
    'labels',
    'ldapAuthType',
    'links',
    'roles',
    'scopes',
    'username',
    'x509Type',
  ]);
  expect(created.text).toContain(`http://localhost${old}/admin/a`);
  expect(outcome(await send('POST', old, scram('b', { description: 'x' }), plain))).toBe('400 INVALID_ATTRIBUTE');
  expect(outcome(await send('POST', old, scram('b', { oidcAuthType: 'NONE' }), plain))).toBe('400 INVALID_ATTRIBUTE');
  expect(outcome(await send('POST', old, scram('b', { scopes: [{ name: 'a', type: 'STREAM' }] }), plain))).toBe(
    '400 INVALID_ENUM_VALUE',
  );
  expect((await send('PATCH', `${collection}/admin/a`, { description: 'new' })).json).toMatchObject({
    groupId,
    oidcAuthType: 'NONE',
    description: 'new',
  });
  expect((await send('GET', `${old}/admin/a`, undefined, plain)).json).toEqual(created.json);
});
