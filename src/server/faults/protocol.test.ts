import { describe, expect, test } from 'vitest';
import { createReferenceServer } from '../server.ts';
import { collection, external, scram, start, vendor } from '../testing.ts';
import { methodFaults } from './methods.ts';
import { pathFaults } from './paths.ts';
import { versionFaults } from './versions.ts';

const name = '/a\\+b%41%2F..x é';
const spaced = `${collection}/$external/${encodeURIComponent(`CN=${name}`)}`;
const user = `${collection}/admin/a`;
const date = (text: string): string => `application/vnd.atlas.${text}+json`;
const accepts: readonly (string | undefined)[] = [
  undefined,
  '*/*',
  'nonsense',
  'application/json',
  date('2022-12-31'),
  date('2025-03-12'),
  date('2025-13-45'),
  date('2999-12-31'),
  date('latest'),
  date(''),
  vendor.toUpperCase(),
  `${vendor};q=0`,
  `application/json, ${vendor};q=0.5`,
  `${vendor}, text/html`,
];

type Script = readonly (readonly [method: string, target: string, body?: unknown, headers?: Record<string, string | undefined>])[];

/** Requests that between them show every fault of versions, methods, paths and queries. */
const script: Script = [
  ['POST', collection, scram('a')],
  ['POST', collection, external(`CN=${name}`, { ldapAuthType: 'USER' })],
  ...accepts.map((accept) => ['GET', collection, undefined, { Accept: accept }] as const),
  ...[undefined, date('2022-12-31'), date('2025-03-12')].flatMap((accept): Script => [
    ['POST', collection, scram('b'), { Accept: accept }],
    ['GET', user, undefined, { Accept: accept }],
    ['PATCH', user, { labels: [{ key: 'k', value: String(accept) }] }, { Accept: accept }],
    ['GET', user],
    ['DELETE', `${collection}/admin/b`, undefined, { Accept: accept }],
    ['GET', collection],
    ['POST', collection, scram('b')],
  ]),
  ['GET', collection.replace('v2', 'v1.0'), undefined, { Accept: 'application/json' }],
  ...['PUT', 'PROPFIND', 'OPTIONS', 'HEAD'].map((method) => [method, user] as const),
  ['REPORT', collection],
  ['HEAD', `${collection}/admin/nobody`],
  ['GET', spaced],
  ['GET', spaced.replace('$', '%24')],
  ...['GET', 'PATCH', 'DELETE'].map(
    (method) =>
      [method, `${collection}/$external/${encodeURIComponent(encodeURIComponent('CN=x'))}`, method === 'PATCH' ? { labels: [] } : undefined] as const,
  ),
  ['GET', spaced.replaceAll('%2B', '+')],
  ['PATCH', spaced.replaceAll('%2B', '+').replace('$', '%24'), { labels: [] }],
  ['PATCH', spaced.replace('$', '%24'), { labels: [] }],
  ['PATCH', spaced, { labels: [] }],
  ['GET', `${collection}/admin/c/d`],
  ['GET', `${collection}/a/certs`],
  ['GET', collection.replace('v2', 'v9')],
  ['GET', `${user}/c`],
  ['GET', `${collection}/`],
  ['GET', collection.replace('/groups', '//groups')],
  ['GET', `${collection}/admin/`],
  ['GET', collection.replace('database', 'DATABASE')],
  ['GET', `${collection}/admin/../admin/a`],
  ['GET', `${collection}/admin/%2E%2E/admin/a`],
  ['GET', `${collection}/admin/a%2F..%2Fa`],
  ['GET', `${user}%zz`],
  ['GET', `${collection}?surprise=1`],
  ['GET', `${collection}?pretty=true&pretty=false`],
  ['GET', `${collection}?pretty=`],
  ['DELETE', spaced.replaceAll('%2B', '+')],
  ['POST', collection, external(`CN=${name}`, { ldapAuthType: 'USER' })],
  ['DELETE', spaced.replace('$', '%24')],
  ['POST', collection, external(`CN=${name}`, { ldapAuthType: 'USER' })],
  ['DELETE', spaced],
];

async function play(ids: readonly string[]): Promise<string[]> {
  const send = start({ faults: ids });
  const replies = [];
  for (const [method, target, body, headers] of script) {
    const reply = await send(method, target, body, headers);
    replies.push(JSON.stringify([method, target, reply.status, [...reply.headers], reply.text]));
  }
  return replies;
}

describe('every fault of versions, methods, paths and queries shows', async () => {
  const sound = await play([]);

  test('a sound server plays its part twice in the same way, without a 500', async () => {
    expect(await play([])).toEqual(sound);
    expect(sound.filter((reply) => /^\["\w+","[^"]*",500,/.test(reply))).toEqual([]);
  });

  const unparsed = ['method:any-case', 'method:token-500'];

  test.each([...versionFaults, ...methodFaults, ...pathFaults].filter((fault) => !unparsed.includes(fault.id)))('$id', async ({ id }) => {
    expect(await play([id])).not.toEqual(sound);
  });

  test.each(unparsed)('%s', (id) => {
    const error = { code: 'HPE_INVALID_METHOD', rawPacket: new TextEncoder().encode('get / HTTP/1.1\r\n\r\n') };
    const answer = createReferenceServer({ faults: [id] }).unparsed(error);
    expect(answer).not.toEqual(createReferenceServer().unparsed(error));
  });
});
