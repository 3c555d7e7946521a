import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toValidationSchema } from '../../src/contract/branches.ts';
import type { Schema } from '../../src/contract/schema.ts';
import { remainder } from './remainder.ts';

const user = (rest: Schema): Schema => ({ type: 'object', properties: { name: { type: 'string', maxLength: 3 }, group: rest }, required: ['name'] });

describe('the remainder of a schema', () => {
  it('is what the other does not ask', () => {
    expect(remainder(user(false), user({ type: 'string' }))).toEqual({ properties: { group: false } });
    expect(remainder(user({ type: 'string', enum: ['a'] }), { ...(user({ type: 'string' }) as object), required: [] })).toEqual({ properties: { group: { enum: ['a'] } }, required: ['name'] });
    expect(remainder({ type: 'array', items: user(false) }, { type: 'array', items: user(true) })).toEqual({ items: { properties: { group: false } } });
    expect(remainder(user(true), { ...(user(true) as object), title: 'another', oneOf: [] })).toBe(true);
  });

  it('is the whole where keywords depend on one another', () => {
    const closed: Schema = { ...(user(true) as object), additionalProperties: false };
    expect(remainder(closed, user(true))).toBe(closed);
    const alternatives: Schema = { type: 'object', oneOf: [{ title: 'a', properties: { name: { const: 'a' } } }], 'x-discriminators': ['name'] };
    expect(remainder(alternatives, user(true))).toBe(alternatives);
  });

  it('finds, where the other holds, what the schema finds, in the same order', () => {
    const { schema } = fc.letrec<{ schema: Schema }>((tie) => ({
      schema: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom<Schema>(true, true, false, { type: 'string' }, { type: 'string', maxLength: 1 }, { enum: ['x', 7] }, { type: 'string', minLength: 1 }, { type: 'integer', minimum: 1 }),
        fc.record({ type: fc.constant('array' as const), items: tie('schema') }, { requiredKeys: [] }),
        fc.record(
          {
            type: fc.constant('object' as const),
            properties: fc.record({ name: tie('schema'), list: tie('schema') }, { requiredKeys: [], noNullPrototype: true }),
            required: fc.subarray(['name', 'list']),
            additionalProperties: fc.boolean(),
          },
          { requiredKeys: [], noNullPrototype: true },
        ),
      ),
    }));
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.constantFrom<unknown>('x', '', 'xy', 7, null), fc.array(tie('value'), { maxLength: 2 }), fc.record({ name: tie('value'), list: tie('value') }, { requiredKeys: [], noNullPrototype: true })),
    }));
    const ajv = new Ajv({ strict: false, allErrors: true });
    const errorsOf = (each: Schema, one: unknown) => {
      const validate = ajv.compile(toValidationSchema(each) as object);
      return validate(one) ? [] : (validate.errors ?? []).map(({ instancePath, keyword, message }) => `${instancePath} ${keyword} ${message}`);
    };
    let wrong = 0;
    fc.assert(
      fc.property(schema, schema, fc.array(value, { minLength: 8, maxLength: 8 }), (each, known, values) => {
        const rest = remainder(each, known);
        for (const one of values) {
          if (errorsOf(known, one).length > 0) continue;
          const errors = errorsOf(each, one);
          if (errors.length > 0) wrong += 1;
          expect(errorsOf(rest, one)).toEqual(errors);
        }
      }),
      { numRuns: 300 },
    );
    expect(wrong).toBeGreaterThan(20);
  });
});
