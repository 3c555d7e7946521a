import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../core/exchange.ts';
import { HarError, parseHar, readHar, toHar, type HarEntry } from './index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (value: unknown) => parseHar(bytes(JSON.stringify(value)), 'a.har');

const plain = {
  startedDateTime: '2026-03-02T10:00:00.250Z',
  time: 41.5,
  request: { method: 'GET', url: 'https://atlas.example/things', headers: [{ name: 'Accept', value: 'text/plain' }] },
  response: { status: 200, headers: [{ name: 'Content-Type', value: 'text/plain' }], content: { size: 2, mimeType: 'text/plain', text: 'ok' } },
};

/** The plain entry with other values at some paths; undefined removes. */
function entryWith(changes: Record<string, unknown>): unknown {
  const entry = structuredClone(plain) as unknown as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const names = path.split('.');
    let at = entry;
    for (const name of names.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>;
    at[names.at(-1)!] = value;
  }
  return entry;
}
const harOf = (...entries: unknown[]) => ({ log: { version: '1.2', creator: { name: 't', version: '1' }, entries } });
const one = (changes: Record<string, unknown>): HarEntry => parse(harOf(entryWith(changes)))[0]!;
const exchange = (entry: HarEntry): Exchange => {
  if ('skipped' in entry) throw new Error(`skipped: ${entry.skipped}`);
  return entry.exchange;
};
const responseText = (entry: HarEntry) => new TextDecoder().decode(exchange(entry).response.body);
const skipped = (entry: HarEntry) => ('skipped' in entry ? entry.skipped : undefined);

describe('an entry', () => {
  it('is an exchange', () => {
    expect(one({})).toEqual({
      number: 1,
      origin: 'https://atlas.example',
      request: { method: 'GET', target: '/things', headers: [['Accept', 'text/plain']], body: null },
      exchange: {
        request: { method: 'GET', target: '/things', headers: [['Accept', 'text/plain']], body: null },
        response: { status: 200, headers: [['Content-Type', 'text/plain']], body: bytes('ok') },
        startedAt: Date.UTC(2026, 2, 2, 10, 0, 0, 250),
        durationMs: 41.5,
      },
    });
  });

  it.each([
    ['https://h/a/../b/./c%2e%2E/%24x//?q=%20a+b', 'https://h', '/a/../b/./c%2e%2E/%24x//?q=%20a+b'],
    ['http://h:8080', 'http://h:8080', '/'],
    ['http://h?x=1', 'http://h', '/?x=1'],
    ['HTTPS://H.example/é|"#part?no', 'https://H.example', '/é|"'],
    ['https://user:p@ss@h/a@b', 'https://h', '/a@b'],
    ['http://[::1]:80/x', 'http://[::1]:80', '/x'],
  ])('keeps the path of %s byte for byte', (url, origin, target) => {
    const entry = one({ 'request.url': url });
    expect([entry.origin, entry.request.target]).toEqual([origin, target]);
  });

  it('has no pseudo header fields, in request or response', () => {
    const entry = one({
      'request.headers': [':method', ':authority', 'x-a', 'x-a'].map((name) => ({ name, value: '1' })),
      'response.headers': [':status', 'x-b'].map((name) => ({ name, value: '2' })),
    });
    expect(entry.request.headers).toEqual([['x-a', '1'], ['x-a', '1']]);
    expect(exchange(entry).response.headers).toEqual([['x-b', '2']]);
  });

  it.each([
    [{ text: 'é' }, bytes('é')],
    [{ text: '' }, new Uint8Array()],
    [{ text: '/w==', encoding: 'base64' }, new Uint8Array([0xff])],
    [{ mimeType: 'x/y', params: [{ name: 'a', value: 'b' }] }, null],
    [null, null],
    [undefined, null],
  ])('has the request body of postData %j', (postData, body) => {
    expect(one({ 'request.postData': postData }).request.body).toEqual(body);
  });

  it('decodes a response body in Base64', () => {
    expect(responseText(one({ 'response.content': { text: Buffer.from('{"é":1}').toString('base64'), encoding: 'base64', size: 8 } }))).toBe('{"é":1}');
  });

  it.each([
    ['a size of 0', { 'response.content': { size: 0 } }],
    ['a size of 0 and null for text', { 'response.content': { size: 0, text: null } }],
    ['a body size of 0 and an unknown one', { 'response.content': { size: -1 }, 'response.bodySize': 0 }],
    ['empty text and no size', { 'response.content': { text: '' } }],
    ['status 204', { 'response.status': 204, 'response.content': {} }],
    ['status 304', { 'response.status': 304, 'response.content': { size: -1 } }],
    ['HEAD', { 'request.method': 'HEAD', 'response.content': { size: -1 }, 'response.headers': [{ name: 'Content-Length', value: '9' }] }],
  ])('has an empty body by %s', (_, changes) => {
    expect(exchange(one(changes)).response.body).toEqual(new Uint8Array());
  });

  it.each([
    ['of a known size', { 'response.content': { size: 12 } }],
    ['of a known transfer size', { 'response.content': { size: 0 }, 'response.bodySize': 5 }],
    ['with a Content-Length', { 'response.content': { size: 0 }, 'response.headers': [{ name: 'content-length', value: '9' }] }],
    ['of which nothing is known', { 'response.content': {} }],
    ['of unknown size', { 'response.content': { size: -1 } }],
    ['whose text was left out', { 'response.content': { size: 12, text: '' } }],
  ])('without its body %s is skipped, not judged as empty', (_, changes) => {
    expect(skipped(one(changes))).toBe('the body of the response was not recorded');
  });

  it.each([0, -1])('with status %j has no response and is skipped', (status) => {
    const entry = one({ response: { status } });
    expect(skipped(entry)).toBe('no response was recorded');
    expect(entry.request.target).toBe('/things');
  });

  it.each(['data:text/plain,secret', 'blob:https://h/1', 'chrome-extension://x/y', 'wss://h/socket'])('for %s is skipped', (url) => {
    const entry = one({ 'request.url': url });
    expect(skipped(entry)).toBe('not sent by HTTP');
    expect(JSON.stringify(entry)).not.toContain('secret');
  });
});

describe('what is no HAR', () => {
  const message = (action: () => unknown): string => {
    try {
      action();
    } catch (error) {
      if (error instanceof HarError) return error.message;
      throw error;
    }
    return 'nothing thrown';
  };
  const work = mkdtempSync(join(tmpdir(), 'har-'));
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  it('a file that is not there, and a folder', () => {
    expect(message(() => readHar(join(work, 'none.har')))).toBe(`${join(work, 'none.har')}: there is no such file`);
    expect(message(() => readHar(work))).toBe(`${work}: is a folder, not a file`);
  });

  it('reads a file, with a byte order mark too', () => {
    const file = join(work, 'bom.har');
    writeFileSync(file, `\uFEFF${JSON.stringify(harOf(plain, plain))}`);
    expect(readHar(file).map(({ number }) => number)).toEqual([1, 2]);
  });

  it.each([
    ['an empty file', '', 'a.har: is empty'],
    ['truncated JSON', '{"log":{"entries":[{"request', 'a.har: is not JSON: Unterminated string in JSON at position 28 (line 1 column 29)'],
    ['other text', 'hunter2\nhunter2', "a.har: is not JSON: Unexpected token 'h'"],
    ['other text, long', `[${'1,'.repeat(60)}hunter2${',1'.repeat(60)}]`, "a.har: is not JSON: Unexpected token 'h'"],
    ['a list', '[]', 'a.har: is no HAR: log.entries is missing'],
    ['null', 'null', 'a.har: is no HAR: log.entries is missing'],
    ['another document', '{"log":{"version":"1.2"}}', 'a.har: is no HAR: log.entries is missing'],
    ['entries of another kind', '{"log":{"entries":{}}}', 'a.har: is no HAR: log.entries must be a list'],
  ])('%s', (_, text, expected) => {
    expect(message(() => parseHar(bytes(text), 'a.har'))).toBe(expected);
  });

  it('another encoding', () => {
    expect(message(() => parseHar(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'a.har'))).toBe('a.har: is not UTF-8, which a HAR must be');
  });

  it.each<[string, unknown]>([
    ['request.url is missing', { request: undefined }],
    ['request.url must be text', { 'request.url': 7 }],
    ['request.url must be an absolute URL', { 'request.url': '/things' }],
    ['request.url must be an absolute URL', { 'request.url': 'https:///things' }],
    ['request.method is missing', { 'request.method': undefined }],
    ['request.headers must be a list', { 'request.headers': { Accept: 'x' } }],
    ['request.headers[1].name is missing', { 'request.headers': [{ name: 'a', value: 'b' }, {}] }],
    ['request.headers[0].value must be text', { 'request.headers': [{ name: 'a', value: 1 }] }],
    ['request.postData.text must be text', { 'request.postData': { text: {} } }],
    ['response.status is missing', { response: undefined }],
    ['response.status must be a number', { 'response.status': '200' }],
    ['response.status must be a whole number', { 'response.status': 200.5 }],
    ['response.headers is missing', { 'response.headers': undefined }],
    ['response.content is missing', { 'response.content': undefined }],
    ['response.content.text must be text', { 'response.content.text': {} }],
    ['response.content.encoding must be base64 or left out', { 'response.content.encoding': 'gzip' }],
    ['response.content.text must be base64', { 'response.content.text': '{"a":1}', 'response.content.encoding': 'base64' }],
    ['startedDateTime is missing', { startedDateTime: undefined }],
    ['startedDateTime must be a date in ISO 8601', { startedDateTime: 'yesterday' }],
    ['time must be a number', { time: '12' }],
  ])('an entry whose %s', (expected, changes) => {
    expect(message(() => parse(harOf(plain, entryWith(changes as Record<string, unknown>))))).toBe(`a.har: entry 2: ${expected}`);
  });

  it.each([null, 7, 'entry', []])('an entry that is %j', (entry) => {
    expect(message(() => parse(harOf(entry)))).toBe('a.har: entry 1: request.url is missing');
  });

  it('any JSON is parsed or refused with a HarError of one line', () => {
    const value = fc.oneof(fc.jsonValue(), fc.jsonValue().map((entries) => ({ log: { entries } })), fc.tuple(fc.constantFrom('request', 'response', 'time', 'request.url', 'request.headers', 'response.content', 'response.status'), fc.jsonValue()).map(([path, other]) => harOf(entryWith({ [path]: other }))));
    fc.assert(
      fc.property(value, (har) => {
        expect(message(() => parse(har))).toMatch(/^[^\n]+$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('toHar', () => {
  const headers = fc.array(fc.tuple(fc.stringMatching(/^[A-Za-z][A-Za-z-]*$/), fc.stringMatching(/^[!-~]*$/)));
  const body = fc.oneof(fc.uint8Array(), fc.string({ unit: 'grapheme' }).map(bytes));
  const exchanges: fc.Arbitrary<Exchange> = fc
    .record({
      request: fc.record({ method: fc.constantFrom('GET', 'POST', 'PATCH'), target: fc.stringMatching(/^\/[!"$-~]*$/), headers, body: fc.option(body) }),
      response: fc.record({ status: fc.integer({ min: 100, max: 599 }), headers, body }),
      startedAt: fc.integer({ min: 0, max: 4e12 }),
      durationMs: fc.double({ min: 0, max: 1e6, noNaN: true }),
    })
    // A length that contradicts the body says that the body was not recorded.
    .filter(({ response }) => response.headers.every(([name]) => name.toLowerCase() !== 'content-length'));

  it('reads back as the same exchanges, whatever their bytes', () => {
    fc.assert(
      fc.property(fc.array(exchanges, { maxLength: 3 }), (list) => {
        const entries = parse(toHar(list, 'http://127.0.0.1:8080', { name: 'atlas-conformance', version: '0' }));
        expect(entries.map(exchange)).toEqual(list);
        expect(entries.every(({ origin }) => origin === 'http://127.0.0.1:8080')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('has every field that HAR 1.2 requires', () => {
    const request = { method: 'POST', target: '/things?a=b%20c&d', headers: [['Content-Type', 'text/plain']], body: bytes('x') } as const;
    const { log } = toHar([{ request, response: { status: 201, headers: [['Location', '/things/1']], body: bytes('') }, startedAt: 0, durationMs: 3 }], 'http://h', { name: 'n', version: 'v' }) as { log: object };
    expect(log).toEqual({
      version: '1.2',
      creator: { name: 'n', version: 'v' },
      entries: [
        {
          startedDateTime: '1970-01-01T00:00:00.000Z',
          time: 3,
          request: {
            method: 'POST',
            url: 'http://h/things?a=b%20c&d',
            httpVersion: 'HTTP/1.1',
            cookies: [],
            headers: [{ name: 'Content-Type', value: 'text/plain' }],
            queryString: [{ name: 'a', value: 'b c' }, { name: 'd', value: '' }],
            postData: { mimeType: 'text/plain', params: [], text: 'x' },
            headersSize: -1,
            bodySize: 1,
          },
          response: {
            status: 201,
            statusText: 'Created',
            httpVersion: 'HTTP/1.1',
            cookies: [],
            headers: [{ name: 'Location', value: '/things/1' }],
            content: { size: 0, mimeType: '', text: '' },
            redirectURL: '/things/1',
            headersSize: -1,
            bodySize: -1,
          },
          cache: {},
          timings: { send: 0, wait: 3, receive: 0 },
        },
      ],
    });
  });
});
