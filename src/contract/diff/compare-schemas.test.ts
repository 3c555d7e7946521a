import { describe, expect, it } from 'vitest';
import type { Json } from '../json.ts';
import { differences, documentWith, linesOf, pointers, type Version } from './testing/documents.ts';

/** What becomes of `old` in a request and in an answer, without the pointer to the schema. */
function compare(old: Json, next: Json, version?: Version): readonly (readonly string[])[] {
  return (['request', 'response'] as const).map((where) => linesOf(documentWith(old, [where], version), documentWith(next, [where], version), pointers[where]));
}

const object = (properties: Json, more: object = {}): Json => ({ type: 'object', properties, ...more });

describe('a schema that allows less, or more', () => {
  it.each<[string, Json, Json, string]>([
    ['a type more', { type: 'string' }, { type: ['string', 'null'] }, 'type: string -> null or string'],
    ['any type', { type: 'string', description: 'a' }, {}, 'type: string -> anything'],
    ['a wider type', { type: 'integer' }, { type: 'number' }, 'type: integer -> number'],
    ['a member more', { enum: ['a', 'b'] }, { enum: ['c', 'b', 'a'] }, 'enum: "c" added'],
    ['any member', { type: 'string', enum: ['a'] }, { type: 'string' }, 'enum: only "a" -> any value'],
    ['more than a constant', { const: 'a' }, { enum: ['a', 'b'] }, 'enum: "b" added'],
    ['shorter texts', { minLength: 8 }, { minLength: 1 }, 'minLength: 8 -> 1'],
    ['texts without a limit', { maxLength: 8 }, {}, 'maxLength: 8 -> absent'],
    ['more items', { maxItems: 8 }, { maxItems: 9 }, 'maxItems: 8 -> 9'],
    ['fewer items', { minItems: 2 }, { minItems: 1 }, 'minItems: 2 -> 1'],
    ['the same item twice', { uniqueItems: true }, { uniqueItems: false }, 'uniqueItems: removed'],
    ['smaller numbers', { minimum: 1 }, { minimum: 0 }, 'minimum: >= 1 -> >= 0'],
    ['the limit itself', { exclusiveMaximum: 5 }, { maximum: 5 }, 'maximum: < 5 -> <= 5'],
    ['numbers without a limit', { type: 'number', exclusiveMinimum: 0 }, { type: 'number' }, 'minimum: > 0 -> absent'],
    ['coarser multiples', { multipleOf: 6 }, { multipleOf: 3 }, 'multipleOf: 6 -> 3'],
    ['any text', { pattern: 'a' }, {}, 'pattern: "a" -> absent'],
    ['any format', { format: 'date' }, {}, 'format: "date" -> absent'],
    ['longer integers', { format: 'int32' }, { format: 'int64' }, 'format: "int32" -> "int64"'],
    ['other properties', { additionalProperties: false }, {}, 'additionalProperties: false -> absent'],
    ['other properties of a kind', { additionalProperties: false }, { additionalProperties: { type: 'string' } }, 'additionalProperties: false -> a schema'],
    ['an alternative more', { oneOf: [{ type: 'string' }] }, { oneOf: [{ type: 'null', title: 'None' }, { type: 'string' }] }, 'oneOf: "None" added'],
    ['what was not an alternative', { anyOf: [{ type: 'string' }] }, {}, 'anyOf: removed'],
    ['what was forbidden', { not: { type: 'string' } }, {}, 'not: a schema -> absent'],
    ['nothing before, something now', false, { type: 'string' }, 'type: nothing -> string'],
    ['null, which only OpenAPI 3.0 could mean', { enum: ['a'] }, { enum: ['a'], nullable: true }, 'nullable: added'],
  ])('%s: wider requests break servers, wider answers clients, and the other way round', (_name, narrow, wide, line) => {
    expect(compare(narrow, wide)).toEqual([[` ${line}, breaks servers`], [` ${line}, breaks clients`]]);
    const [request, response] = compare(wide, narrow);
    expect(request).toEqual([expect.stringMatching(/, breaks clients$/)]);
    expect(response).toEqual([expect.stringMatching(/, breaks servers$/)]);
  });

  it.each<[string, Json, Json, string]>([
    ['another type', { type: 'string' }, { type: 'integer' }, 'type: string -> integer'],
    ['another pattern', { pattern: 'a' }, { pattern: 'b' }, 'pattern: "a" -> "b"'],
    ['another format', { format: 'date' }, { format: 'date-time' }, 'format: "date" -> "date-time"'],
    ['other members', { enum: ['a', 'b'] }, { enum: ['b', 'c'] }, 'enum: "c" added, "a" removed'],
    ['another default', { default: 1 }, { default: 2 }, 'default: 1 -> 2'],
    ['an unknown keyword', { contentEncoding: 'base64' }, { contentEncoding: 'base32' }, 'contentEncoding: "base64" -> "base32"'],
  ])('%s breaks both', (_name, old, next, line) => {
    expect(compare(old, next)).toEqual([[` ${line}, breaks both`], [` ${line}, breaks both`]]);
  });

  it('stands where it is, also when nothing is left of a schema', () => {
    expect(compare({ items: { type: 'string' } }, { items: {} })[0]).toEqual(['/items type: string -> anything, breaks servers']);
    expect(compare({ type: 'object' }, { type: 'object', additionalProperties: { maxLength: 1, items: { $ref: '#/components/schemas/S' } } }, { schemas: { S: { items: { $ref: '#/components/schemas/S' } } } })[0]).toEqual([
      '/additionalProperties items: absent -> a schema, breaks clients',
      '/additionalProperties maxLength: absent -> 1, breaks clients',
    ]);
  });

  it('is the other way round inside of "not"', () => {
    const [request, response] = compare({ not: { maxLength: 1 } }, { not: { maxLength: 2 } });
    expect(request).toEqual(['/not maxLength: 1 -> 2, breaks clients']);
    expect(response).toEqual(['/not maxLength: 1 -> 2, breaks servers']);
  });

  it('breaks both when it is used both ways', () => {
    const [old, next] = [{ maxLength: 1 }, { maxLength: 2 }].map((schema) => documentWith({ $ref: '#/components/schemas/S' }, ['request', 'response'], { schemas: { S: schema } }));
    expect(differences(old!, next!)).toEqual([{ pointer: pointers.request, keyword: 'maxLength', change: '1 -> 2', effect: 'breaks both', places: [pointers.request], operations: ['POST /a'] }]);
  });

  it('breaks nobody by what it is called', () => {
    expect(compare({ deprecated: true }, {})).toEqual([[' deprecated: removed, compatible'], [' deprecated: removed, compatible']]);
  });
});

describe('what an absent value means', () => {
  it('breaks who relied on it, or who did not know it', () => {
    expect(compare({}, { default: false })).toEqual([[' default: absent -> false, breaks servers'], [' default: absent -> false, breaks servers']]);
    expect(compare({ default: null }, {})).toEqual([[' default: null -> absent, breaks clients'], [' default: null -> absent, breaks clients']]);
  });
});

describe('a property', () => {
  const a = { type: 'string' };

  it('that is new is one that old servers do not have; that is gone, one that old clients use', () => {
    expect(compare(object({}), object({ a }))).toEqual([['/properties/a properties: added, breaks servers'], ['/properties/a properties: added, breaks servers']]);
    expect(compare(object({ a }), object({}))).toEqual([['/properties/a properties: removed, breaks clients'], ['/properties/a properties: removed, breaks clients']]);
  });

  it('that is new in an answer breaks clients too where there were to be no others', () => {
    const closed = { additionalProperties: false };
    expect(compare(object({}, closed), object({ a }, closed))).toEqual([['/properties/a properties: added, breaks servers'], ['/properties/a properties: added, breaks both']]);
  });

  it('that must be there now: old clients do not send it, old servers do not answer it', () => {
    const required = { required: ['a'] };
    expect(compare(object({ a }), object({ a }, required))).toEqual([['/properties/a required: added, breaks clients'], ['/properties/a required: added, breaks servers']]);
    expect(compare(object({ a }, required), object({ a }))).toEqual([['/properties/a required: removed, breaks servers'], ['/properties/a required: removed, breaks clients']]);
    expect(compare(object({ a: { ...a, readOnly: true } }), object({ a: { ...a, readOnly: true } }, required))[0]).toEqual(['/properties/a required: added, compatible']);
    expect(compare(object({ a: { ...a, writeOnly: true } }), object({ a: { ...a, writeOnly: true } }, required))[1]).toEqual(['/properties/a required: added, compatible']);
  });

  it('of which a name needs escaping', () => {
    expect(compare(object({ 'x/y~z': a }), object({}))[0]).toEqual(['/properties/x~1y~0z properties: removed, breaks clients']);
  });

  it('that is only read is not sent, and one that is only written is not answered', () => {
    expect(compare(object({ a }), object({ a: { ...a, readOnly: true } }))).toEqual([['/properties/a readOnly: added, breaks clients'], ['/properties/a readOnly: added, compatible']]);
    expect(compare(object({ a: { ...a, writeOnly: true } }), object({ a }))).toEqual([['/properties/a writeOnly: removed, compatible'], ['/properties/a writeOnly: removed, breaks both']]);
    const [request, response] = compare(object({ a: { maxLength: 1, readOnly: true } }), object({ a: { maxLength: 2, readOnly: true } }));
    expect([request, response]).toEqual([['/properties/a maxLength: 1 -> 2, compatible'], ['/properties/a maxLength: 1 -> 2, breaks clients']]);
  });
});

describe('the same schema, written otherwise', () => {
  const S = { type: 'object', required: ['a', 'b'], properties: { a: { type: 'string' }, b: { type: 'integer' } } };
  const version30 = { openapi: '3.0.3' };

  it.each<[string, Json, Json, Version?]>([
    ['by reference', { $ref: '#/components/schemas/S' }, S],
    ['by a reference to a reference', { $ref: '#/components/schemas/T' }, S],
    ['as allOf of one', { allOf: [{ $ref: '#/components/schemas/S' }], description: 'mine' }, S],
    ['as allOf of its parts', { allOf: [{ type: 'object', required: ['b'], properties: { a: { type: 'string' } } }, { required: ['a'] }], properties: { b: { type: 'integer' } } }, S],
    ['in another order', { properties: { b: S.properties.b, a: S.properties.a }, required: ['b', 'a'], type: 'object' }, S],
    ['with prose', { ...S, title: 'S', description: 's', example: {}, examples: [], externalDocs: { url: 'x' }, 'x-internal': true, $comment: 'c' }, S],
    ['with what is so anyway', { ...S, additionalProperties: true, minProperties: 0, deprecated: false, nullable: false, readOnly: false }, S],
    ['with the type that its members have', { type: 'string', enum: ['a', 'b'] }, { enum: ['b', 'a', 'b'] }],
    ['as a constant', { const: 1 }, { enum: [1] }],
    ['as an integer above', { type: 'integer', exclusiveMinimum: 0 }, { type: 'integer', minimum: 1 }],
    ['with alternatives in another order', { oneOf: [{ type: 'string' }, { $ref: '#/components/schemas/S' }] }, { oneOf: [S, { type: 'string' }] }],
    ['with an empty schema for every item', { type: 'array', items: { description: 'anything' } }, { type: 'array' }],
    ['with an exclusive limit of OpenAPI 3.0', { minimum: 1, exclusiveMinimum: true, type: 'integer' }, { minimum: 2, type: 'integer' }, version30],
    ['with what OpenAPI 3.0 ignores', { $ref: '#/components/schemas/S', maxProperties: 1 }, S, version30],
  ])('%s', (_name, one, other, version) => {
    const schemas = { schemas: { S, T: { $ref: '#/components/schemas/S' } }, ...version };
    expect(compare(one, other, schemas)).toEqual([[], []]);
    expect(compare(other, one, schemas)).toEqual([[], []]);
  });

  it('in OpenAPI 3.0 and 3.1', () => {
    const old = documentWith({ type: 'string', nullable: true, enum: ['a', null] }, ['request'], version30);
    expect(differences(old, documentWith({ type: ['string', 'null'], enum: [null, 'a'] }, ['request']))).toEqual([]);
    expect(differences(documentWith({ type: 'number', minimum: 1, exclusiveMinimum: true }, ['request'], version30), documentWith({ type: 'number', exclusiveMinimum: 1 }, ['request']))).toEqual([]);
  });

  it('but not where additional properties are others', () => {
    const inner = { properties: { a: {} }, additionalProperties: false };
    const [request] = compare({ allOf: [inner], properties: { b: {} } }, { properties: { a: {}, b: {} }, additionalProperties: false });
    expect(request).toEqual([' additionalProperties: beside a -> absent, breaks servers']);
  });
});

describe('schemas that contain themselves', () => {
  const tree = (limit: number): Json => ({ type: 'object', properties: { name: { maxLength: limit }, children: { items: { $ref: '#/components/schemas/Tree' } }, parent: { allOf: [{ $ref: '#/components/schemas/Tree' }, { required: ['name'] }] } } });

  it('are compared once', () => {
    const [old, next] = [1, 2].map((limit) => documentWith({ $ref: '#/components/schemas/Tree' }, ['request'], { schemas: { Tree: tree(limit) } }));
    expect(differences(old!, old!)).toEqual([]);
    expect(linesOf(old!, next!, pointers.request)).toEqual(['/properties/name maxLength: 1 -> 2, breaks servers']);
  });

  it('by discriminators and their alternatives', () => {
    const schemas = (limit: number): Version['schemas'] & {} => ({
      Pet: { type: 'object', discriminator: { propertyName: 'kind', mapping: { cat: 'Cat', dog: '#/components/schemas/Dog' } }, oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], required: ['kind'] },
      Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { lives: { maximum: limit } } }] },
      Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { friend: { $ref: '#/components/schemas/Pet' } } }] },
    });
    const [old, next] = [7, 9].map((limit) => documentWith({ $ref: '#/components/schemas/Pet' }, ['response'], { schemas: schemas(limit) }));
    expect(differences(old!, old!)).toEqual([]);
    expect(linesOf(old!, next!, pointers.response)).toEqual(['/oneOf/0/properties/lives maximum: <= 7 -> <= 9, breaks clients']);
  });

  it('by nothing but references say nothing', () => {
    const loop = documentWith({ $ref: '#/components/schemas/A' }, ['request'], { schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } } });
    expect(differences(loop, loop)).toEqual([]);
  });

  it('through a long chain are compared to its end', () => {
    const chain = (limit: number) => Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`S${index}`, index === 4999 ? { maxLength: limit } : { properties: { next: { $ref: `#/components/schemas/S${index + 1}` } } }]));
    const [old, next] = [1, 2].map((limit) => documentWith({ $ref: '#/components/schemas/S0' }, ['request'], { schemas: chain(limit) }));
    expect(differences(old!, next!)).toMatchObject([{ keyword: 'maxLength', change: '1 -> 2' }]);
  });
});

describe('discriminators', () => {
  it.each<[string, Json, string]>([
    ['another property', { propertyName: 'type', mapping: { a: 'A' } }, ' discriminator: "kind" -> "type", breaks both'],
    ['another value', { propertyName: 'kind', mapping: { a: 'A', b: 'A' } }, '/discriminator/mapping/b discriminator: added, breaks both'],
    ['another schema', { propertyName: 'kind', mapping: { a: 'B' } }, '/discriminator/mapping/a maxLength: 1 -> 2, breaks servers'],
    ['none', undefined as never, ' discriminator: "kind" -> absent, breaks both'],
  ])('with %s', (_name, discriminator, line) => {
    const schemas = { schemas: { A: { maxLength: 1 }, B: { maxLength: 2 } } };
    expect(compare({ discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A' } } }, discriminator === undefined ? {} : { discriminator }, schemas)[0]).toContain(line);
  });
});

describe('a schema that is none', () => {
  it.each<[string, Json, RegExp]>([
    ['text', 'string', /^old\.yaml: "string" is no schema$/],
    ['null', { properties: { a: null } }, /^old\.yaml: null is no schema$/],
    ['a reference to nothing', { $ref: '#/components/schemas/None' }, /^old\.yaml: nothing stands at #\/components\/schemas\/None$/],
    ['a reference to another machine', { items: { $ref: 'https://127.0.0.1:1/schema.yaml' } }, /^old\.yaml: the reference "https:\/\/127\.0\.0\.1:1\/schema\.yaml" leads away from the files at hand, and nothing is fetched/],
    ['a reference to an anchor', { $ref: '#anchor' }, /^old\.yaml: nothing stands at #anchor$/],
  ])('is refused: %s', (_name, schema, message) => {
    expect(() => differences(documentWith(schema, ['request']), documentWith({ items: {} }, ['request']))).toThrow(message);
  });
});
