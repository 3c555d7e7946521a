import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../json.ts';
import { diff, sourceOf } from './index.ts';
import { differences, documentOf, linesOf } from './testing/documents.ts';

const ok: JsonObject = { responses: { '200': { description: 'OK' } } };
const query = (more: object = {}): JsonObject => ({ name: 'q', in: 'query', schema: { type: 'string' }, ...more });
const answer = (more: object): JsonObject => ({ responses: { '200': { description: 'OK', ...more } } });
const json = (schema: Json = {}): Json => ({ content: { 'application/json': { schema } } });

/** Exchanged documents hurt the other party. */
const exchanged: Readonly<Record<string, string>> = { 'breaks clients': 'breaks servers', 'breaks servers': 'breaks clients', 'breaks both': 'breaks both', compatible: 'compatible' };

describe('an operation with', () => {
  it.each<[string, JsonObject, JsonObject, string[]]>([
    ['a new parameter', ok, { ...ok, parameters: [query()] }, ['/parameters/query/q parameters: added, breaks servers']],
    ['a new parameter that is required', ok, { ...ok, parameters: [query({ required: true })] }, ['/parameters/query/q parameters: added, required, breaks both']],
    ['a parameter that must be sent now', { ...ok, parameters: [query()] }, { ...ok, parameters: [query({ required: true })] }, ['/parameters/query/q required: added, breaks clients']],
    ['a parameter in another place', { ...ok, parameters: [query()] }, { ...ok, parameters: [query({ in: 'cookie' })] }, ['/parameters/cookie/q parameters: added, breaks servers', '/parameters/query/q parameters: removed, breaks clients']],
    ['a parameter with a default', { ...ok, parameters: [query({ schema: { type: 'integer', default: 1 } })] }, { ...ok, parameters: [query({ schema: { type: 'integer', default: 2 } })] }, ['/parameters/query/q/schema default: 1 -> 2, breaks both']],
    ['a parameter of another style', { ...ok, parameters: [query({ explode: true })] }, { ...ok, parameters: [query({ explode: false })] }, ['/parameters/query/q explode: true -> false, breaks both']],
    ['a parameter that is deprecated', { ...ok, parameters: [query()] }, { ...ok, parameters: [query({ deprecated: true })] }, ['/parameters/query/q deprecated: added, compatible']],
    ['a parameter that is JSON', { ...ok, parameters: [{ name: 'q', in: 'query', ...(json({ maxLength: 1 }) as JsonObject) }] }, { ...ok, parameters: [{ name: 'q', in: 'query', ...(json({ maxLength: 2 }) as JsonObject) }] }, ['/parameters/query/q/content/application~1json/schema maxLength: 1 -> 2, breaks servers']],
    ['a body, where there was none', ok, { ...ok, requestBody: json() }, ['/requestBody requestBody: added, breaks servers']],
    ['a body that must be sent now', { ...ok, requestBody: json() }, { ...ok, requestBody: { ...(json() as JsonObject), required: true } }, ['/requestBody required: added, breaks clients']],
    ['no body any more, which was required', { ...ok, requestBody: { ...(json() as JsonObject), required: true } }, ok, ['/requestBody requestBody: removed, required, breaks both']],
    ['another media type of the body', { ...ok, requestBody: json() }, { ...ok, requestBody: { content: { 'text/csv': {} } } }, ['/requestBody/content/application~1json content: removed, breaks clients', '/requestBody/content/text~1csv content: added, breaks servers']],
    ['a status that clients do not know', ok, { responses: { ...(ok['responses'] as JsonObject), '202': { description: 'Later' } } }, ['/responses/202 responses: added, breaks clients']],
    ['another status for success', ok, { responses: { '201': { description: 'OK' } } }, ['/responses/200 responses: removed, breaks servers', '/responses/201 responses: added, breaks clients']],
    ['another media type of the answer', answer({}), answer(json() as JsonObject), ['/responses/200/content/application~1json content: added, breaks servers']],
    ['a new header', answer({}), answer({ headers: { ETag: { schema: {} } } }), ['/responses/200/headers/ETag headers: added, breaks servers']],
    ['a header of another kind', answer({ headers: { ETag: { schema: { type: 'string' } } } }), answer({ headers: { etag: { schema: { type: 'integer' } } } }), ['/responses/200/headers/ETag/schema type: string -> integer, breaks both']],
    ['a header that is always there now', answer({ headers: { ETag: {} } }), answer({ headers: { ETag: { required: true } } }), ['/responses/200/headers/ETag required: added, breaks servers']],
    ['another name', { ...ok, operationId: 'a' }, { ...ok, operationId: 'b' }, [' operationId: a -> b, compatible']],
    ['a deprecation', ok, { ...ok, deprecated: true }, [' deprecated: added, compatible']],
  ])('%s', (_name, old, next, lines) => {
    expect(linesOf(documentOf(old), documentOf(next))).toEqual(lines);
    const back = differences(documentOf(next), documentOf(old));
    expect(back.map(({ effect }) => effect)).toEqual(differences(documentOf(old), documentOf(next)).map(({ effect }) => exchanged[effect]));
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['prose and order', { ...ok, summary: 'a', tags: ['b'], parameters: [query(), { name: 'a', in: 'query' }] }, { ...ok, description: 'c', 'x-roles': ['d'], parameters: [{ name: 'a', in: 'query', description: 'e' }, query({ example: 'f' })] }],
    ['what is so anyway', { ...ok, parameters: [query({ style: 'form', explode: true, required: false })] }, { ...ok, parameters: [query({ allowReserved: false })] }],
    ['media types spelled otherwise', answer({ content: { 'Application/JSON; charset=utf-8': {} } }), answer({ content: { 'application/json;charset=utf-8': { schema: true } } })],
    ['headers of which OpenAPI says that they are ignored', ok, { ...ok, parameters: [{ name: 'Accept', in: 'header' }, { name: 'authorization', in: 'header' }] }],
  ])('%s is the same', (_name, old, next) => {
    expect(differences(documentOf(old), documentOf(next))).toEqual([]);
  });

  it('a status that its default has covered', () => {
    const error = (limit: number): Json => ({ description: 'no', ...(json({ maxLength: limit }) as JsonObject) });
    const old = documentOf({ responses: { default: error(1) } });
    expect(linesOf(old, documentOf({ responses: { '404': error(1), default: error(1) } }))).toEqual([]);
    expect(linesOf(old, documentOf({ responses: { '4XX': error(2), '404': error(2), default: error(1) } }))).toEqual([
      '/responses/404/content/application~1json/schema maxLength: 1 -> 2, breaks clients',
      '/responses/4XX/content/application~1json/schema maxLength: 1 -> 2, breaks clients',
    ]);
  });
});

describe('security', () => {
  const schemes: JsonObject = { key: { type: 'apiKey', in: 'header', name: 'X-Key' }, digest: { type: 'http', scheme: 'digest' }, oauth: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/t', scopes: { read: 'prose' } } } } };
  const secured = (security: Json | undefined, securitySchemes: JsonObject = schemes) => documentOf({ ...ok }, { ...(security !== undefined && { security }), components: { securitySchemes } });

  it('is compared by what the schemes are, not by their names or order', () => {
    const renamed = { a: schemes['oauth']!, b: { ...(schemes['digest'] as JsonObject), description: 'prose', scheme: 'Digest' } };
    expect(differences(secured([{ digest: [] }, { oauth: [] }]), secured([{ a: [] }, { b: [] }], renamed))).toEqual([]);
    expect(differences(secured(undefined), secured([]))).toEqual([]);
  });

  it.each<[string, Json, Json, string[]]>([
    ['one way less', [{ digest: [] }, { key: [] }], [{ key: [] }], [' security: http {"scheme":"digest"} removed, breaks clients']],
    ['one way more', [{ digest: [] }], [{ digest: [] }, {}], [' security: nobody in particular added, breaks servers']],
    ['two at once', [{ digest: [] }], [{ digest: [], key: [] }], [' security: apiKey {"in":"header","name":"X-Key"} with http {"scheme":"digest"} added, breaks servers', ' security: http {"scheme":"digest"} removed, breaks clients']],
    ['more scopes', [{ oauth: [] }], [{ oauth: ['read'] }], [expect.stringContaining('"scopes":["read"]'), expect.stringContaining('removed, breaks clients')]],
  ])('%s', (_name, old, next, lines) => {
    expect(linesOf(secured(old), secured(next)).toSorted()).toEqual(lines.toSorted());
  });
});

describe('operations', () => {
  const paths = (list: JsonObject, rest: JsonObject = {}): JsonObject => ({ openapi: '3.0.1', paths: list, ...rest });

  it('that are new are not served by old servers; that are gone are used by old clients', () => {
    const lines = linesOf(paths({ '/a': { get: ok, put: ok } }), paths({ '/a': { get: ok }, '/b': { get: ok } }), '');
    expect(lines).toEqual(['/paths/~1a/put operation: removed, breaks clients', '/paths/~1b/get operation: added, breaks servers']);
  });

  it('are the same whatever the parameters of their path are called, and wherever their path begins', () => {
    const old = paths({ '/api/groups/{groupId}/users/{name}': { parameters: [{ name: 'groupId', in: 'path', required: true, schema: { maxLength: 1 } }, { name: 'name', in: 'path', required: true }], get: ok } }, { servers: [{ url: 'https://one.example/' }] });
    const next = paths({ '/groups/{id}/users/{user}': { get: { ...ok, parameters: [{ name: 'user', in: 'path', required: true }, { name: 'id', in: 'path', required: true, schema: { maxLength: 2 } }] } } }, { servers: [{ url: 'http://127.0.0.1:80/api' }] });
    expect(linesOf(old, next, '')).toEqual(['/paths/~1api~1groups~1{groupId}~1users~1{name}/get/parameters/path/groupId/schema maxLength: 1 -> 2, breaks servers']);
  });

  it('of which one definition is used by many have one difference', () => {
    const shared = (limit: number) => paths({ '/a': { get: { responses: { '404': { $ref: '#/components/responses/no' } } }, put: { responses: { '404': { $ref: '#/components/responses/no' } } } } }, { components: { responses: { no: json({ maxLength: limit }) } } });
    expect(differences(shared(1), shared(2))).toEqual([
      {
        pointer: '/paths/~1a/get/responses/404/content/application~1json/schema',
        keyword: 'maxLength',
        change: '1 -> 2',
        effect: 'breaks clients',
        places: ['get', 'put'].map((method) => `/paths/~1a/${method}/responses/404/content/application~1json/schema`),
        operations: ['GET /a', 'PUT /a'],
      },
    ]);
  });

  it('can be chosen by name, by method and path, and by the paths of a document', () => {
    const one = sourceOf(paths({ '/a/{b}': { get: { ...ok, operationId: 'getB' }, put: ok }, '/c': { get: ok } }), 'one.yaml');
    const contract = sourceOf(paths({ '/a/{x}': { get: ok } }), 'contract.yaml');
    const chosen = (options: Parameters<typeof diff>[2]) => diff(one, one, options).operations;
    expect(chosen({})).toEqual(['GET /a/{}', 'GET /c', 'PUT /a/{}']);
    expect(chosen({ only: ['getB'] })).toEqual(['GET /a/{}']);
    expect(chosen({ only: ['PUT /a/{b}', 'GET /c*'] })).toEqual(['GET /c', 'PUT /a/{}']);
    expect(chosen({ within: contract })).toEqual(['GET /a/{}', 'PUT /a/{}']);
    expect(() => chosen({ only: ['PUT'] })).toThrow('no operation matches "PUT"; there are getB, PUT /a/{}, GET /c');
    expect(() => diff(contract, sourceOf(paths({ '/z': { get: ok } }), 'other.yaml'), { within: contract })).toThrow('other.yaml: has none of the operations to compare, such as those on /a/{}; is it the document of this API?');
  });
});

describe('a document that is not as OpenAPI says', () => {
  it.each<[string, JsonObject, RegExp]>([
    ['a parameter', { ...ok, parameters: ['q'] }, /^a\.yaml: an object must stand at #\/paths\/~1a\/post\/parameters\/0, not "q"$/],
    ['a body', { ...ok, requestBody: [] }, /^a\.yaml: an object must stand at #\/paths\/~1a\/post\/requestBody, not \[\]$/],
    ['an answer', { responses: { '200': 'OK' } }, /^a\.yaml: an object must stand at #\/paths\/~1a\/post\/responses\/200, not "OK"$/],
    ['references in a circle', { ...ok, requestBody: { $ref: '#/paths/~1a/post/requestBody' } }, /^a\.yaml: the reference "#\/paths\/~1a\/post\/requestBody" leads only back to itself$/],
  ])('by %s', (_name, operation, message) => {
    const source = sourceOf(documentOf(operation), 'a.yaml');
    expect(() => diff(source, source)).toThrow(message);
  });

  it.each<[string, JsonObject, string]>([
    ['no version', {}, 'a.yaml: is no OpenAPI 3 document: it has no "openapi"'],
    ['Swagger', { swagger: '2.0' }, 'a.yaml: is no OpenAPI 3 document: it is Swagger "2.0"; convert it first'],
    ['another version', { openapi: '4.0.0' }, 'a.yaml: is no OpenAPI 3 document: its "openapi" is "4.0.0"'],
    ['a number', { openapi: 3.1 }, 'a.yaml: is no OpenAPI 3 document: its "openapi" is 3.1'],
    ['a list of paths', { openapi: '3.1.0', paths: [] }, 'a.yaml: #/paths must be an object'],
  ])('by %s', (_name, document, message) => {
    expect(() => sourceOf(document, 'a.yaml')).toThrow(message);
  });
});
