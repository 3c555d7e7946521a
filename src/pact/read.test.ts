import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { PactFileError, targetOf } from './pact.ts';
import { parsePact, readPact, readPactFolder } from './read.ts';

type Json = Record<string, unknown>;
const bytesOf = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const pact = (version: string, interaction: Json, rest: Json = {}): Json => ({
  consumer: { name: 'shop' },
  provider: { name: 'users' },
  interactions: [{ description: 'a get', request: { method: 'get', path: '/a' }, response: { status: 200 }, ...interaction }],
  metadata: { pactSpecification: { version } },
  ...rest,
});
const parse = (value: unknown) => parsePact(bytesOf(value), 'shop.json');
const first = (value: unknown) => parse(value).interactions[0]!;
const textOf = (body: { readonly bytes: Uint8Array } | undefined) => (body === undefined ? undefined : new TextDecoder().decode(body.bytes));

describe('a pact is read', () => {
  it.each([
    [{ pactSpecification: { version: '2.0.0' } }, 2],
    [{ 'pact-specification': { version: '3.0.0' } }, 3],
    [{ pactSpecificationVersion: '2.0' }, 2],
    [{ pactSpecification: { version: '4.0' } }, 4],
    [{}, 2],
    [undefined, 2],
  ])('of the version that %j says', (metadata, specification) => {
    expect(parse({ ...pact('2.0.0', {}), metadata }).specification).toBe(specification);
  });

  it('with its states, in each of the forms', () => {
    expect(first(pact('2.0.0', { providerState: 'one' })).states).toEqual([{ name: 'one', params: {} }]);
    expect(first(pact('2.0.0', { provider_state: 'one' })).states).toEqual([{ name: 'one', params: {} }]);
    expect(first(pact('3.0.0', { providerStates: [{ name: 'one', params: { a: 1 } }, { name: 'two' }] })).states).toEqual([{ name: 'one', params: { a: 1 } }, { name: 'two', params: {} }]);
    expect(first(pact('4.0', {})).states).toEqual([]);
  });

  it('with its query and headers, in each of the forms', () => {
    const old = first(pact('2.0.0', { request: { method: 'get', path: '/a', query: 'b=c%20d&e=', headers: { Accept: 'x' } } }));
    const later = first(pact('4.0', { request: { method: 'get', path: '/a', query: { b: ['c d'], e: [''] }, headers: { Accept: ['x'] } } }));
    for (const { request } of [old, later]) expect(request).toMatchObject({ method: 'GET', query: [['b', 'c d'], ['e', '']], headers: [['Accept', 'x']] });
    expect(targetOf(old.request)).toBe('/a?b=c%20d&e=');
    expect(targetOf({ ...old.request, path: '/a?b', query: [['c', null]] })).toBe('/a%3Fb?c');
  });

  it('with any JSON body, alike in every version', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        const response = (body: unknown) => ({ response: { status: 200, headers: { 'Content-Type': 'application/vnd.x+json' }, body } });
        const forms = [
          pact('4.0', response({ content: Buffer.from(text).toString('base64'), encoded: 'base64', contentType: 'application/json' })),
          pact('4.0', response({ content: value, encoded: 'JSON' })),
          pact('4.0', response({ content: text })),
          pact('3.0.0', response(text)),
          ...(typeof value === 'string' || value === null ? [] : [pact('4.0', response({ content: value, encoded: false })), pact('2.0.0', response(value))]),
        ];
        const bodies = forms.map((form) => textOf(first(form).response.body));
        // In version 4 null is no body; only as text or encoded is it the JSON value.
        expect(bodies.filter((body) => body !== '')).toEqual(value === null ? ['null', 'null', 'null'] : forms.map(() => text));
      }),
    );
  });

  it('with a body that is none, or that is not named', () => {
    const body = (version: string, response: Json) => first(pact(version, { response: { status: 200, ...response } })).response.body;
    expect(body('3.0.0', {})).toBeUndefined();
    expect(body('4.0', { body: {} })).toBeUndefined();
    expect(textOf(body('3.0.0', { body: null }))).toBe('');
    expect(textOf(body('4.0', { body: { content: '' } }))).toBe('');
    expect(textOf(body('3.0.0', { headers: { 'Content-Type': 'text/plain' }, body: 'hello' }))).toBe('hello');
    expect(textOf(body('3.0.0', { headers: { 'content-type': 'application/json;charset=utf-8' }, body: 'hello' }))).toBe('"hello"');
    expect(body('4.0', { body: { content: { a: 1 }, contentType: 'application/json' } })).toMatchObject({ contentType: 'application/json' });
  });

  it('with its matching rules, in each of the forms', () => {
    const old = first(pact('2.0.0', { response: { status: 200, matchingRules: { '$.body.roles[*].roleName': { match: 'type' }, '$.headers.Location': { match: 'regex', regex: '.*' }, '$.body': { min: 1 } } } }));
    expect(old.response.rules).toEqual([
      { in: 'body', path: '$.roles[*].roleName', matchers: [{ match: 'type' }] },
      { in: 'header', path: 'Location', matchers: [{ match: 'regex', regex: '.*' }] },
      { in: 'body', path: '$', matchers: [{ min: 1, match: 'type' }] },
    ]);
    const later = first(pact('4.0', { request: { method: 'GET', path: '/a', matchingRules: { path: { combine: 'AND', matchers: [{ match: 'regex', regex: '.*' }] }, body: { '$.a': { combine: 'AND', matchers: [{ match: 'integer' }] } } } } }));
    expect(later.request.rules).toEqual([
      { in: 'path', path: '', matchers: [{ match: 'regex', regex: '.*' }] },
      { in: 'body', path: '$.a', matchers: [{ match: 'integer' }] },
    ]);
  });

  it('with its messages apart', () => {
    const value = pact('4.0', {});
    const read = parse({ ...value, interactions: [...(value['interactions'] as Json[]), { type: 'Asynchronous/Messages', description: 'an event' }] });
    expect(read.interactions).toHaveLength(1);
    expect(read.others).toEqual([{ pointer: '/interactions/1', description: 'an event', type: 'Asynchronous/Messages' }]);
  });
});

describe('what is no pact is refused, with the file and the place', () => {
  const request = { method: 'GET', path: '/a' };
  it.each<[string, unknown, string]>([
    ['nothing', '', 'is empty, so no pact'],
    ['no JSON', '{', 'is no JSON, so no pact: '],
    ['a list', [], 'is no pact: it is no JSON object'],
    ['a package.json', { name: 'shop', version: '1.0.0' }, 'is no pact: it has no "consumer", "provider", "interactions"'],
    ['a pact of messages', { consumer: { name: 'a' }, provider: { name: 'b' }, messages: [] }, 'is a pact of messages, not of HTTP'],
    ['no name', pact('2.0.0', {}, { consumer: {} }), '/consumer/name is missing'],
    ['an empty name', pact('2.0.0', {}, { provider: { name: ' ' } }), '/provider/name must be a text that is not empty'],
    ['interactions of another type', pact('2.0.0', {}, { interactions: {} }), '/interactions must be a list'],
    ['an interaction of another type', pact('2.0.0', {}, { interactions: [1] }), '/interactions/0 must be an object'],
    ['a version of the future', pact('5.0', {}), '/metadata/pactSpecification/version must be 2, 3 or 4, not "5.0"'],
    ['a version that is none', pact('2.0.0', {}, { metadata: { pactSpecification: {} } }), '/metadata/pactSpecification/version must be 2, 3 or 4, not undefined'],
    ['no description', pact('3.0.0', { description: undefined }), '/interactions/0/description is missing'],
    ['no request', pact('3.0.0', { request: undefined }), '/interactions/0/request is missing'],
    ['no method', pact('3.0.0', { request: { path: '/a' } }), '/interactions/0/request/method is missing'],
    ['a path without a slash', pact('3.0.0', { request: { ...request, path: 'a' } }), '/interactions/0/request/path must begin with "/", not "a"'],
    ['a status that is none', pact('3.0.0', { response: { status: '200' } }), '/interactions/0/response/status must be an HTTP status'],
    ['a header that is none', pact('3.0.0', { request: { ...request, headers: { A: {} } } }), '/interactions/0/request/headers/A must be a text, or a list of texts'],
    ['a query that is none', pact('3.0.0', { request: { ...request, query: { a: [1] } } }), '/interactions/0/request/query/a must be a list of texts'],
    ['a state without a name', pact('3.0.0', { providerStates: [{}] }), '/interactions/0/providerStates/0/name is missing'],
    ['a body of version 3 in version 4', pact('4.0', { response: { status: 200, body: 'text' } }), '/interactions/0/response/body must be an object with "content"'],
    ['base64 that is none', pact('4.0', { response: { status: 200, body: { content: '*', encoded: 'base64' } } }), '/interactions/0/response/body/content must be base64, as "encoded" says'],
    ['an unknown encoding', pact('4.0', { response: { status: 200, body: { content: '', encoded: 'gzip' } } }), '/interactions/0/response/body/encoded must be false, "base64" or "JSON", not "gzip"'],
    ['rules that are none', pact('3.0.0', { response: { status: 200, matchingRules: { body: { '$.a': {} } } } }), '/interactions/0/response/matchingRules/body/$.a must be an object with a list of "matchers"'],
  ])('%s', (_, value, message) => {
    expect(() => parse(value)).toThrow(PactFileError);
    expect(() => parse(value)).toThrow(`shop.json: ${message}`);
  });

  it('bytes that are no UTF-8', () => {
    expect(() => parsePact(new Uint8Array([0x22, 0xff, 0x22]), 'shop.json')).toThrow('shop.json: is no JSON, so no pact: it is not UTF-8');
  });

  it('whatever the JSON is, by an error that is one of these', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('2.0.0', '3.0.0', '4.0'), fc.constantFrom('request', 'response', 'providerStates', 'description'), (value, version, key) => {
        try {
          expect(parse(pact(version, { [key]: value })).interactions).toHaveLength(1);
        } catch (error) {
          expect(error).toBeInstanceOf(PactFileError);
        }
      }),
    );
  });
});

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pacts-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read by the names of its files, without what is below and what is no JSON', () => {
    writeFileSync(join(folder, 'b.json'), JSON.stringify(pact('3.0.0', {})));
    writeFileSync(join(folder, 'a.JSON'), JSON.stringify(pact('4.0', {})));
    writeFileSync(join(folder, 'README.md'), 'Pacts.');
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, 'below', 'c.json'), '{}');
    expect(readPactFolder(folder).map(({ file }) => file)).toEqual([join(folder, 'a.JSON'), join(folder, 'b.json')]);
  });

  it('with a stray JSON file is refused, by its name', () => {
    writeFileSync(join(folder, 'tsconfig.json'), '{"compilerOptions":{}}');
    expect(() => readPactFolder(folder)).toThrow(`${join(folder, 'tsconfig.json')}: is no pact: it has no "consumer"`);
  });

  it('that is none is refused, and so is a file that is none', () => {
    expect(() => readPactFolder(join(folder, 'none'))).toThrow(`${join(folder, 'none')}: there is no such folder`);
    expect(() => readPactFolder(join(folder, 'b.json'))).toThrow('b.json: is no folder; give a file with --pact');
    expect(() => readPact(join(folder, 'none.json'))).toThrow('none.json: there is no such file');
    expect(() => readPact(folder)).toThrow('is a folder; give the files in it, or --pact-dir');
  });
});
