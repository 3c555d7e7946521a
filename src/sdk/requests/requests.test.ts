import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeaderList, WireRequest } from '../../core/exchange.ts';
import { contracts } from '../../contract/index.ts';
import { collection, exchange, vendor } from '../judge/testing.ts';
import { createRequestWatch, requestRequirements } from './index.ts';

type Sent = Partial<WireRequest> & { readonly json?: unknown };
const origin = 'http://127.0.0.1:1';
/** What is wrong with one request. */
const judge = (request: Sent, api: 'v2' | 'v1.0' = 'v2', status = 200) => createRequestWatch(contracts[api])(exchange(request, { status }), origin).map(({ requirement, pointer }) => `${requirement} ${pointer}`.trim());
const accepting = (...values: readonly string[]): Sent => ({ headers: values.map((value) => ['Accept', value]) });
const v1 = { target: collection.replace('v2', 'v1.0') };

describe('Accept', () => {
  it.each([[vendor], [`${vendor};charset=utf-8`], ['application/vnd.atlas.2025-03-12+json'], ['APPLICATION/vnd.atlas.2023-01-01+JSON'], [`text/html;q=0.5, ${vendor};q=0.1`], ['*/*;q=0.1', vendor]])('may be %s', (...values) => {
    expect(judge(accepting(...values))).toEqual([]);
  });

  it.each([['application/json'], ['application/vnd.atlas.2022-12-31+json'], ['application/vnd.atlas.2023-02-30+json'], ['application/vnd.atlas.2023-01-01+csv'], ['application/vnd.atlas.preview+json'], [`${vendor};q=0`], ['']])('is no version as %j', (value) => {
    expect(judge(accepting(value))).toEqual(['client.accept.version /Accept']);
  });

  it('is missed, and noted where it leaves the version open', () => {
    expect(judge({ headers: [] })).toEqual(['client.accept.version /Accept']);
    expect(judge(accepting('*/*'))).toEqual(['client.accept.wildcard /Accept']);
  });

  it('has no version where there is none', () => {
    for (const headers of [[], [['Accept', '*/*']], [['Accept', 'application/json']]] satisfies HeaderList[]) expect(judge({ ...v1, headers }, 'v1.0')).toEqual([]);
    expect(judge({ ...v1, headers: [['Accept', 'text/html']] }, 'v1.0')).toEqual(['client.accept.version /Accept']);
  });
});

describe('a body', () => {
  const target = `${collection}/admin/ana`;
  const patch = (contentType: string | undefined, body: unknown): Sent => ({ method: 'PATCH', target, headers: [['Accept', vendor], ...(contentType === undefined ? [] : [['Content-Type', contentType] as const])], body: typeof body === 'string' ? new TextEncoder().encode(body) : new TextEncoder().encode(JSON.stringify(body)) });

  it.each(['application/json', 'application/json; charset=UTF-8', vendor, 'application/vnd.atlas.2024-08-05+json'])('may be sent as %s', (type) => {
    expect(judge(patch(type, { roles: [] }))).toEqual([]);
  });

  it.each<[Sent, string]>([
    [patch('text/plain', {}), 'client.content-type /Content-Type'],
    [patch(undefined, {}), 'client.content-type /Content-Type'],
    [patch('application/vnd.atlas.2023-13-01+json', {}), 'client.content-type /Content-Type'],
    [patch('application/vnd.atlas.2021-01-01+json', {}), 'client.content-type /Content-Type'],
    [patch('application/json; charset=latin1', { labels: [] }), 'client.content-type.charset /Content-Type'],
    [patch('application/json', '{"roles":[]'), 'client.body.json'],
    [patch('application/json', { roles: 'all' }), 'client.body.valid /roles'],
    [patch('application/json', { roles: [], links: [] }), 'client.body.read-only /links'],
    [{ method: 'GET', json: {} }, 'client.body.none'],
    [{ method: 'PATCH', target, headers: [['Accept', vendor], ['Content-Type', 'application/json']], body: null }, 'client.body.json'],
  ])('is found wrong, %#', (request, finding) => {
    expect(judge(request)).toEqual([finding]);
  });

  it('need not come with a request that is there to be challenged', () => {
    expect(judge({ method: 'PATCH', target, headers: [['Accept', vendor]], body: new Uint8Array() }, 'v2', 401)).toEqual([]);
  });

  it('may have any password, for a recording may have blotted it out', () => {
    expect(judge(patch('application/json', { password: '<pw>' }))).toEqual([]);
  });
});

describe('the target', () => {
  it.each([
    [`${collection}?pageNum=2&pageNum=3`, 'client.query.once /pageNum'],
    [`${collection}?sort=name`, 'client.query.known /sort'],
    [`${collection}?pageNum=0`, 'client.parameters /pageNum'],
    [`${collection}?access_token=abc`, 'client.query.known /access_token'],
  ])('%s is found wrong', (target, finding) => {
    expect(judge({ target })).toContain(finding);
  });

  it('has no secrets', () => {
    expect(judge({ target: `${collection}?access_token=abc` })).toContain('client.secret.url /access_token');
    expect(judge({ target: `http://key:secret@127.0.0.1:1${collection}` })).toEqual(['client.secret.url /userinfo']);
  });

  it('has only characters of a URI', () => {
    expect(judge({ target: `${collection}/admin/a"b` })).toEqual(['client.target.syntax']);
    expect(judge({ target: `${collection}/admin/$external,=:@!'()*;+~` })).toEqual([]);
  });
});

describe('Authorization', () => {
  const digest = (changes: Record<string, string | undefined> = {}, target = collection): Sent => {
    const parameters = { username: '"key"', realm: '"MMS Public API"', nonce: '"abc"', uri: `"${target}"`, qop: 'auth', nc: '00000001', cnonce: '"def"', response: `"${'0'.repeat(32)}"`, ...changes };
    const text = Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
    return { target, headers: [['Accept', vendor], ['Authorization', `Digest ${text.join(', ')}`]] };
  };

  it('is right as RFC 7616 has it', () => {
    expect(judge(digest())).toEqual([]);
    expect(judge(digest({ uri: `"${origin}${collection}"` }))).toEqual([]);
    expect(judge(digest({ qop: undefined, nc: undefined, cnonce: undefined }))).toEqual([]);
    expect(judge(digest({}, `${collection}?pageNum=2`))).toEqual([]);
  });

  it('lacks nothing', () => {
    for (const name of ['username', 'realm', 'nonce', 'uri', 'response', 'nc', 'cnonce']) expect(judge(digest({ [name]: undefined }))).toEqual([`client.digest.form /Authorization/${name}`]);
    expect(judge(digest({ nc: '1' }))).toEqual(['client.digest.form /Authorization/nc']);
  });

  it('is for this request', () => {
    expect(judge(digest({ uri: `"${collection}"` }, `${collection}?pageNum=2`))).toEqual(['client.digest.uri /Authorization/uri']);
  });

  it.each([
    ['Basic a2V5OnNlY3JldA==', 'client.secret.basic /Authorization'],
    ['Negotiate abc', 'client.authorization.scheme /Authorization'],
    ['Bearer', 'client.bearer.form /Authorization'],
    ['Bearer a b', 'client.bearer.form /Authorization'],
  ])('is found wrong as %s', (value, finding) => {
    expect(judge({ headers: [['Accept', vendor], ['Authorization', value]] })).toEqual([finding]);
  });

  it('counts a nonce that is used again, in whatever order the requests are seen', () => {
    const watch = createRequestWatch(contracts.v2);
    const seen = (nc: number) => watch(exchange(digest({ nc: nc.toString(16).padStart(8, '0') })), origin).map(({ requirement }) => requirement);
    expect([1, 3, 2, 4].map(seen)).toEqual([[], [], [], []]);
    expect(seen(3)).toEqual(['client.digest.nc']);
  });
});

describe('requests that follow each other', () => {
  const limited = { status: 429, headers: [['Retry-After', '2']] } satisfies Parameters<typeof exchange>[1];
  const at = (startedAt: number, answer: Parameters<typeof exchange>[1], request: Sent = {}) => ({ ...exchange(request, answer), startedAt });

  it('wait as Retry-After says', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4000 }), (wait) => {
      const watch = createRequestWatch(contracts.v2);
      watch(at(0, limited), origin);
      const found = watch(at(1 + wait, {}), origin).map(({ requirement }) => requirement);
      expect(found).toEqual(wait < 1950 ? ['client.retry-after.early'] : []);
    }));
  });

  it('wait until a date by their own clock or by the Date of the answer, which is older by a part of a second', () => {
    const [now, date, until] = [Date.parse('2026-11-22T10:00:00.900Z'), 'Sun, 22 Nov 2026 10:00:00 GMT', 'Sun, 22 Nov 2026 10:00:02 GMT'];
    const found = (wait: number): readonly string[] => {
      const watch = createRequestWatch(contracts.v2);
      watch({ ...at(now, { status: 429, headers: [['Date', date], ['Retry-After', until]] }), durationMs: 0 }, origin);
      return watch(at(now + wait, {}), origin).map(({ requirement }) => requirement);
    };
    expect([1000, 1100, 2000].map(found)).toEqual([['client.retry-after.early'], [], []]);
  });

  it('may ask for something else meanwhile, or somewhere else', () => {
    const watch = createRequestWatch(contracts.v2);
    watch(at(0, limited), origin);
    expect(watch(at(10, {}, { target: `${collection}?pageNum=2` }), origin)).toEqual([]);
    expect(watch(at(10, {}), 'http://127.0.0.1:2')).toEqual([]);
  });

  it('end when the credentials are refused', () => {
    const watch = createRequestWatch(contracts.v2);
    const refused = () => watch(exchange({ headers: [['Accept', vendor], ['Authorization', 'Bearer abc']] }, { status: 401 }), origin).map(({ requirement }) => requirement);
    expect([refused(), refused(), refused()]).toEqual([[], [], []]);
    expect(refused()).toEqual(['client.auth.loop']);
  });
});

it('judges what the contract covers, and nothing else', () => {
  expect(judge({ target: '/api/atlas/v2/groups', headers: [] })).toEqual([]);
  expect(new Set(requestRequirements.map(({ id }) => id)).size).toBe(requestRequirements.length);
});
