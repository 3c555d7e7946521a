import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { toViolations } from './ajv-errors.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });

function violations(schema: object, value: unknown, at = '') {
  const validate = ajv.compile(schema);
  return validate(value) ? [] : toViolations(validate.errors ?? [], 'body', at);
}

const places = (schema: object, value: unknown) => violations(schema, value).map(({ pointer, keyword }) => `${pointer} ${keyword}`);

describe('a violation', () => {
  it('stands at the property that is missing or unknown', () => {
    const schema = { properties: { a: { required: ['x/y', '~'] } }, additionalProperties: false };
    expect(violations(schema, { a: {}, 'b/c': 1 })).toEqual([
      { in: 'body', pointer: '/b~1c', keyword: 'additionalProperties', message: 'is no property of the contract' },
      { in: 'body', pointer: '/a/x~1y', keyword: 'required', message: 'is missing' },
      { in: 'body', pointer: '/a/~0', keyword: 'required', message: 'is missing' },
    ]);
  });

  it('stands at the value that is wrong, below where the body stands', () => {
    expect(violations({ items: { type: 'string' } }, ['a', 1], '/list')).toEqual([{ in: 'body', pointer: '/list/1', keyword: 'type', message: 'must be string' }]);
  });

  it('is "forbidden" where a property may not be there', () => {
    expect(violations({ properties: { a: false } }, { a: 1 })).toEqual([{ in: 'body', pointer: '/a', keyword: 'forbidden', message: 'may not be here' }]);
  });

  it('is "oneOf" where no alternative applies', () => {
    const schema = { allOf: [{ if: { required: ['a'] }, then: false }] };
    expect(violations(schema, { a: 1 })).toEqual([{ in: 'body', pointer: '', keyword: 'oneOf', message: 'combines values that do not go together' }]);
  });

  it('is said once, however many parts of the schema say it', () => {
    expect(places({ allOf: [{ type: 'string' }, { type: 'string' }, { type: 'number' }] }, null)).toEqual([' type']);
    expect(places({ items: { type: 'string' } }, [1, 2])).toEqual(['/0 type', '/1 type']);
    expect(places({ type: 'string', enum: ['a'] }, 1).toSorted()).toEqual([' enum', ' type']);
  });

  it('is that of the part, not of what applies it', () => {
    const nested = { allOf: [{ if: { type: 'object' }, then: { properties: { a: { type: 'string' } } } }] };
    expect(places(nested, { a: 1 })).toEqual(['/a type']);
    expect(places({ contains: { type: 'string' } }, [1])).toEqual(['/0 type']);
  });

  it('is that of what applies it where no part is wrong by itself: what is invalid has a violation', () => {
    expect(places({ contains: { type: 'string' } }, [])).toEqual([' contains']);
    expect(places({ not: { type: 'string' } }, 'a')).toEqual([' not']);
  });
});
