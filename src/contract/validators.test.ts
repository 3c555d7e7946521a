import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table as tableV10 } from '../../generated/v1.0/operations.ts';
import * as validatorsV10 from '../../generated/v1.0/validators.ts';
import { table as tableV2 } from '../../generated/v2/operations.ts';
import * as validatorsV2 from '../../generated/v2/validators.ts';
import type { AjvError, Validate } from './ajv-errors.ts';
import { toValidationSchema } from './branches.ts';
import type { Schema } from './schema.ts';
import type { ContractTable, JsonSchemaId } from './table.ts';

const addFormats = createRequire(import.meta.url)('ajv-formats') as (ajv: Ajv) => void;

/** Values of all kinds in the places of a schema, right ones among them, with texts about as long as it allows. */
function near(schema: Schema): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom<unknown>(null, 7, 1.5, -1, '', 'x', true, [], {}, '\u{1F600}'.repeat(60));
  if (typeof schema === 'boolean') return odd;
  const texts = [schema.minLength, schema.maxLength].flatMap((length) => (length === undefined ? [] : [length - 1, length, length + 1].flatMap((each) => [fc.constant('a'.repeat(Math.max(0, each))), fc.constant('\u{1F600}'.repeat(Math.max(0, each)))])));
  const members = [...(schema.enum ?? []), ...(schema.const === undefined ? [] : [schema.const])].map((member) => fc.constant(member));
  const properties = [schema.properties ?? {}, ...(schema.oneOf ?? []).map((branch) => branch.properties ?? {})].map((each) => fc.record(Object.fromEntries(Object.entries(each).map(([name, property]) => [name, near(property)])), { requiredKeys: [], noNullPrototype: true }));
  const structures = [
    ...(schema.items === undefined ? [] : [fc.array(near(schema.items), { maxLength: 3 })]),
    ...(schema.properties === undefined ? [] : [fc.tuple(...properties).map((parts) => Object.assign({}, ...parts) as unknown)]),
  ];
  const likely = [...texts, ...members, ...structures];
  return likely.length === 0 ? fc.oneof(odd, fc.constantFrom('2026-01-01T00:00:00Z', '5f1a2b3c4d5e6f7a8b9c0d1e', 'readWrite')) : fc.oneof({ arbitrary: odd, weight: 1 }, { arbitrary: fc.oneof(...likely), weight: 8 });
}

const said = (errors: readonly AjvError[] | null | undefined) => (errors ?? []).map(({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`);

describe.each<[string, ContractTable, unknown]>([
  ['v2', tableV2, validatorsV2],
  ['v1.0', tableV10, validatorsV10],
])('the validators of %s', (_api, table, compiled) => {
  it('find what Ajv finds by the whole schema, in the same order', () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    for (const id of Object.keys(table.schemas) as JsonSchemaId[]) {
      const schema = table.schemas[id]!;
      const whole = ajv.compile(toValidationSchema(schema) as object);
      const validate = (compiled as Record<string, Validate>)[id]!;
      fc.assert(
        fc.property(near(schema), (value) => {
          expect(validate(value)).toBe(whole(value));
          expect(said(validate.errors)).toEqual(said(whole.errors));
        }),
        { numRuns: 100 },
      );
    }
  });
});
