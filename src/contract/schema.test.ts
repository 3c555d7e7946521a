import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toValidationSchema } from './branches.ts';
import { merge, typesOf, type JsonType, type Schema, type SchemaObject } from './schema.ts';

// What stands in the schemas and in the values comes from the same small world, so that values are often accepted.
const names = ['a', 'b', 'constructor'];
const scalars: readonly unknown[] = [null, true, false, 0, 1, 2.5, 3, '', 'a', 'ab', 'xyz'];

const count = fc.nat({ max: 3 });
const types = fc.oneof(
  fc.constantFrom<JsonType>('string', 'number', 'integer', 'boolean', 'array', 'object', 'null'),
  fc.uniqueArray(fc.constantFrom<JsonType>('string', 'number', 'integer', 'array', 'object', 'null'), { minLength: 2, maxLength: 3 }),
);

const { schemas } = fc.letrec<{ schemas: Schema; object: SchemaObject }>((tie) => {
  const keywords: Record<string, fc.Arbitrary<unknown>> = {
    type: types,
    enum: fc.uniqueArray(fc.constantFrom(...scalars), { minLength: 1, maxLength: 5 }),
    const: fc.constantFrom(...scalars),
    pattern: fc.constantFrom('^a', 'b$', '^.{2,}$'),
    minLength: count,
    maxLength: count,
    minimum: count,
    maximum: count,
    items: tie('schemas'),
    contains: tie('schemas'),
    minItems: count,
    maxItems: count,
    uniqueItems: fc.constant(true),
    properties: fc.dictionary(fc.constantFrom(...names), tie('schemas'), { maxKeys: 2, noNullPrototype: true }),
    required: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }),
  };
  const parts = Object.entries(keywords).map(([keyword, arbitrary]) => arbitrary.map((value) => ({ [keyword]: value })));
  return {
    schemas: fc.oneof({ maxDepth: 2, depthIdentifier: 'schema' }, fc.boolean(), { weight: 8, arbitrary: tie('object') }),
    object: fc.array(fc.oneof(...parts), { maxLength: 4 }).map((some) => Object.assign({}, ...some) as SchemaObject),
  };
});

const { values } = fc.letrec<{ values: unknown }>((tie) => ({
  values: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'value' },
    { weight: 4, arbitrary: fc.constantFrom(...scalars) },
    fc.array(tie('values'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('values'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const someValues = fc.array(values, { minLength: 12, maxLength: 12 });

const ajv = new Ajv2020({ strict: false, validateSchema: false });

function acceptance(schema: Schema): (value: unknown) => boolean {
  return ajv.compile(toValidationSchema(schema));
}

/** The merged schema, or undefined where one flat schema cannot say it. */
function merged(a: Schema, b: Schema): Schema | undefined {
  try {
    return merge(a, b);
  } catch (error) {
    if ((error as Error).message.startsWith('cannot merge two values of ')) return undefined;
    throw error;
  }
}

describe('merge', () => {
  it('accepts exactly what both accept', () => {
    const seen = { accepted: 0, byOneAlone: 0 };
    fc.assert(
      fc.property(schemas, schemas, someValues, (a, b, candidates) => {
        const both = merged(a, b);
        fc.pre(both !== undefined);
        const [byA, byB, byBoth] = [acceptance(a), acceptance(b), acceptance(both)];
        for (const value of candidates) {
          const expected = byA(value) && byB(value);
          expect(byBoth(value), `${JSON.stringify(value)} by ${JSON.stringify(both)}`).toBe(expected);
          if (expected) seen.accepted += 1;
          else if (byA(value) || byB(value)) seen.byOneAlone += 1;
        }
      }),
      { numRuns: 400 },
    );
    expect(seen.accepted).toBeGreaterThan(50);
    expect(seen.byOneAlone).toBeGreaterThan(50);
  });

  it('accepts the same whichever schema comes first', () => {
    fc.assert(
      fc.property(schemas, schemas, someValues, (a, b, candidates) => {
        const [ab, ba] = [merged(a, b), merged(b, a)];
        expect(ab === undefined).toBe(ba === undefined);
        fc.pre(ab !== undefined && ba !== undefined);
        expect(candidates.map(acceptance(ab))).toEqual(candidates.map(acceptance(ba)));
      }),
      { numRuns: 200 },
    );
  });

  it('of a schema and itself accepts the same', () => {
    fc.assert(
      fc.property(schemas, someValues, (schema, candidates) => {
        expect(candidates.map(acceptance(merge(schema, schema)))).toEqual(candidates.map(acceptance(schema)));
      }),
      { numRuns: 100 },
    );
  });

  it('with false is false, with true is the other', () => {
    fc.assert(
      fc.property(schemas, (schema) => {
        expect([merge(schema, false), merge(false, schema)]).toEqual([false, false]);
        expect([merge(schema, true), merge(true, schema)]).toEqual([schema, schema]);
      }),
    );
  });

  it('closes an object over the properties of both, as unevaluatedProperties beside allOf does', () => {
    const open: SchemaObject = { type: 'object', properties: { a: { type: 'string' } } };
    const closed: SchemaObject = { type: 'object', properties: { b: true }, additionalProperties: false };
    const accepts = acceptance(merge(open, closed));
    expect(accepts({ a: 'x', b: 1 })).toBe(true);
    expect(accepts({ c: 1 })).toBe(false);
  });

  it.each<[SchemaObject, SchemaObject]>([
    [{ type: 'string' }, { type: 'number' }],
    [{ const: 'a' }, { const: 'b' }],
    [{ const: null }, { enum: ['a'] }],
    [{ enum: ['a', 'b'] }, { enum: ['c'] }],
    [{ enum: ['a', 'b'] }, { const: 'c' }],
    [{ enum: ['a', 'b'] }, { pattern: '^c' }],
    [{ const: 'a' }, { pattern: '^c' }],
    [{ type: 'object', required: ['a'] }, { properties: { a: false } }],
  ])('of %j and %j, which nothing satisfies, is false', (a, b) => {
    expect([merge(a, b), merge(b, a)]).toEqual([false, false]);
  });

  it('of number and integer is integer', () => {
    expect(merge({ type: 'number' }, { type: 'integer' })).toEqual({ type: 'integer' });
    expect(merge({ type: ['integer', 'null'] }, { type: ['string', 'number'] })).toEqual({ type: 'integer' });
  });

  it('keeps the enum beside a const of it: each is a constraint of its own', () => {
    expect(merge({ enum: ['a', 'b'] }, { const: 'a' })).toEqual({ enum: ['a', 'b'], const: 'a' });
  });

  it('keeps the tightest limit, whichever side it is on', () => {
    const a: SchemaObject = { minLength: 1, maxLength: 9, minItems: 5, minimum: 3 };
    const b: SchemaObject = { minLength: 2, maxLength: 8, minItems: 4, maximum: 7 };
    expect(merge(a, b)).toEqual({ minLength: 2, maxLength: 8, minItems: 5, minimum: 3, maximum: 7 });
  });

  it('lets a grade of the second replace one of the first, keyword by keyword', () => {
    const a: SchemaObject = { 'x-conformance': { type: { level: 'may' }, pattern: { level: 'should' } } };
    const b: SchemaObject = { 'x-conformance': { pattern: { level: 'must' } } };
    expect(merge(a, b)).toEqual({ 'x-conformance': { type: { level: 'may' }, pattern: { level: 'must' } } });
  });

  it.each<[string, SchemaObject, SchemaObject]>([
    ['pattern', { pattern: '^a' }, { pattern: 'b$' }],
    ['format', { format: 'date' }, { format: 'date-time' }],
    ['contains', { contains: { const: 1 } }, { contains: { const: 2 } }],
    ['oneOf', { oneOf: [{ const: 1 }] }, { oneOf: [{ const: 2 }] }],
  ])('of two values of %s says that it cannot', (keyword, a, b) => {
    expect(() => merge(a, b)).toThrow(`cannot merge two values of "${keyword}"`);
    expect(merge(a, a)).toEqual(a);
  });
});

describe('typesOf', () => {
  it('is a list, or undefined where every type is allowed', () => {
    expect([typesOf({ type: 'string' }), typesOf({ type: ['string', 'null'] }), typesOf({ enum: [1] })]).toEqual([['string'], ['string', 'null'], undefined]);
  });
});
