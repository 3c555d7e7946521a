import { describe, expect, test } from 'vitest';
import { collection, outcome, scram, start, vendor } from '../testing.ts';
import { envelopeFaults } from './envelope.ts';
import { faults } from './index.ts';
import { messageFaults } from './messages.ts';

type Requests = readonly (readonly [method: string, target: string, body?: unknown, headers?: Record<string, string | undefined>])[];

const user = `${collection}/admin/a`;
const labels = (...values: string[]): string => JSON.stringify({ labels: values.map((value) => ({ key: 'k', value })) });
const utf16 = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((character) => [character.charCodeAt(0), 0]));
const escaped = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
const deep = `{"labels":${'['.repeat(2000)}${']'.repeat(2000)}}`;

const contentTypes = [
  undefined,
  'text/plain',
  'APPLICATION/JSON',
  vendor,
  'application/vnd.atlas.2025-03-12+json',
  'application/json; charset=utf-8',
  'application/json; charset="utf-8"',
  'application/json; charset=iso-8859-1',
];

/** Bodies of an update, each in another way no plain JSON. */
const bodies: readonly (string | Uint8Array)[] = [
  '',
  '{',
  '{"labels":[]',
  "{'labels':[]}",
  '{/* a comment */"labels":[]}',
  '{"labels":[],}',
  '{labels:[]}',
  '{"labels":[]}{}',
  '{"labels":NaN}',
  `{"labels":${'7'.repeat(500)}}`,
  '\t{\r\n"labels":[]\r\n}',
  '\ufeff{"labels":[]}',
  Uint8Array.from([...labels('x')].map((character) => (character === 'x' ? 0xe9 : character.charCodeAt(0)))),
  utf16('{"labels":[]}'),
  escaped(labels('lmno')),
  '{"labels":[{"value":"v","key":"k"}]}',
  '{"labels":[{"key":"k","value":"first"}],"labels":[{"key":"k","value":"last"}]}',
  '{"labels":[{"key":"k","value":"a\\u0000b"}]}',
  '{"labels":[{"key":"k","value":"a\\ud800b"}]}',
  labels('e\u0301', '\ufb01', '\u{1f469}'),
  deep,
  'x'.repeat(1024 * 1024 + 1),
];

/** Requests that between them show every fault of content types, JSON, envelope and pretty. */
const script: Requests = [
  ['POST', collection, scram('a', { labels: [{ key: 'k', value: 'a:b é' }] })],
  ['POST', collection, JSON.stringify({ labels: [], ...scram('b') })],
  ...['', '?pretty=true', '?pretty=false', '?envelope=true', '?envelope=false', '?envelope=true&pretty=true'].flatMap((query): Requests => [
    ['GET', `${user}${query}`],
    ['GET', `${collection}${query}`],
    ['PATCH', `${user}${query}`, {}],
    ['POST', `${collection}${query}`, scram(`c${query.length}`)],
    ['GET', `${collection}/admin/missing${query}`],
    ['DELETE', `${collection}/admin/c${query.length}${query}`],
  ]),
  ...contentTypes.map((type) => ['PATCH', user, {}, { 'Content-Type': type }] as const),
  ...bodies.map((body) => ['PATCH', user, body] as const),
  ['DELETE', user, '{}', { 'Content-Length': '2' }],
];

/** What each request of the script is answered with. */
async function play(...ids: readonly string[]): Promise<string[]> {
  const send = start({ faults: ids });
  const replies: string[] = [];
  for (const [method, target, body, headers] of script) {
    const { status, text } = await send(method, target, body, headers);
    replies.push(`${method} ${target} ${status} ${text}`);
  }
  return replies;
}

describe('each fault of messages shows', async () => {
  const sound = await play();

  test('a sound server plays its part twice in the same way, without a 500', async () => {
    expect(await play()).toEqual(sound);
    expect(sound.filter((reply) => / 500 /.test(reply))).toEqual([]);
  });

  test.each([...messageFaults, ...envelopeFaults])('$id', async ({ id }) => {
    const spoiled = await play(id);
    expect(spoiled).not.toEqual(sound);
    expect(spoiled.some((reply) => / 500 /.test(reply))).toBe(id.endsWith('-500'));
  });
});

test('they are in the list of all faults', () => {
  for (const fault of [...messageFaults, ...envelopeFaults]) expect(faults).toContain(fault);
});

describe('a sound server', () => {
  const send = start();

  test.each([
    [undefined, '415 UNSUPPORTED_MEDIA_TYPE'],
    ['application/json', '201'],
    ['Application/JSON;Charset="UTF-8"', '201'],
    [`${vendor};charset=utf-8`, '201'],
    ['application/vnd.atlas.2024-02-30+json', '415 UNSUPPORTED_MEDIA_TYPE'],
    ['application/json;charset=utf-16', '415 UNSUPPORTED_MEDIA_TYPE'],
  ])('answers a create as %s with %s', async (contentType, expected) => {
    expect(outcome(await send('POST', collection, scram(`as${String(contentType).length}`), { 'Content-Type': contentType }))).toBe(expected);
  });

  test('takes of two members of one name the last', async () => {
    await send('POST', collection, scram('twice'));
    const body = '{"labels":[{"key":"k","value":"first"}],"labels":[{"key":"k","value":"last"}]}';
    const { json } = await send('PATCH', `${collection}/admin/twice`, body);
    expect(json['labels']).toEqual([{ key: 'k', value: 'last' }]);
  });
});
