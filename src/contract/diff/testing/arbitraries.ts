import fc from 'fast-check';
import type { Json, JsonObject } from '../../json.ts';
import { documentWith } from './documents.ts';

const names = ['A', 'B', 'C'];
const properties = ['p', 'q', 'r/s'];

/** Schemas of every keyword that is compared in a way of its own, with references into `components/schemas`, circular ones too. */
const { schema } = fc.letrec<{ schema: Json; leaf: JsonObject }>((tie) => ({
  leaf: fc.record(
    {
      type: fc.constantFrom<Json>('string', 'integer', 'number', 'object', ['string', 'null'], ['integer', 'number']),
      enum: fc.uniqueArray(fc.constantFrom<Json>('a', 'b', 1, 1.5, null, true), { minLength: 1, maxLength: 3 }),
      const: fc.constantFrom<Json>('a', 1),
      default: fc.constantFrom<Json>('a', 1, null),
      format: fc.constantFrom('int32', 'int64', 'date'),
      pattern: fc.constantFrom('^a', '^b'),
      minLength: fc.nat(3),
      maxLength: fc.nat(3),
      minimum: fc.integer({ min: -2, max: 2 }),
      exclusiveMinimum: fc.integer({ min: -2, max: 2 }),
      maximum: fc.integer({ min: -2, max: 2 }),
      uniqueItems: fc.boolean(),
      required: fc.subarray(properties),
      readOnly: fc.boolean(),
      writeOnly: fc.boolean(),
      deprecated: fc.boolean(),
      nullable: fc.boolean(),
      description: fc.constantFrom('one', 'two'),
      title: fc.constantFrom('one', 'two'),
    },
    { requiredKeys: [] },
  ),
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.constantFrom<Json>(true, false),
    fc.constantFrom(...names).map((name): Json => ({ $ref: `#/components/schemas/${name}` })),
    fc.tuple(tie('leaf'), fc.record({ properties: fc.dictionary(fc.constantFrom(...properties), tie('schema'), { maxKeys: 3 }), additionalProperties: tie('schema') }, { requiredKeys: [] })).map(([leaf, more]): Json => ({ ...leaf, ...more })),
    fc.record({ items: tie('schema') }),
    fc.record({ not: tie('schema') }),
    fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.tuple(fc.constantFrom('oneOf', 'anyOf'), fc.array(tie('schema'), { minLength: 1, maxLength: 3 })).map(([keyword, list]): Json => ({ [keyword]: list })),
  ),
}));

/** Documents of one operation, of which both bodies are arbitrary schemas. */
export const documents: fc.Arbitrary<JsonObject> = fc
  .record({ body: schema, schemas: fc.tuple(schema, schema, schema), openapi: fc.constantFrom('3.0.3', '3.1.0'), where: fc.constantFrom(['request'] as const, ['response'] as const, ['request', 'response'] as const) })
  .map(({ body, schemas, openapi, where }) => documentWith(body, where, { openapi, schemas: Object.fromEntries(names.map((name, index) => [name, schemas[index]!])) }));
