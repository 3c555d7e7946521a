import { describe, expect, it } from 'vitest';
import { constraintKey, constraints } from './constraints.ts';
import { exercised } from './exercised.ts';
import type { SchemaObject } from '../contract/schema.ts';

const schema: SchemaObject = {
  type: 'object',
  required: ['kind'],
  additionalProperties: false,
  properties: {
    kind: { type: 'string' },
    name: { type: 'string', maxLength: 9 },
    list: { type: 'array', maxItems: 3, items: { type: 'string', minLength: 1 } },
  },
  'x-discriminators': ['kind'],
  oneOf: [
    { title: 'named', properties: { kind: { const: 'named' }, name: { pattern: '^n' } }, required: ['name'] },
    { title: 'bare', properties: { kind: { const: 'bare' }, name: false } },
  ],
};
const of = (payload: unknown) => exercised(schema, payload).map(constraintKey);

describe('the constraints that a valid payload exercises', () => {
  it('are those of the values that it has', () => {
    expect(of({ kind: 'named', name: 'no' })).toEqual(expect.arrayContaining(['/kind required', '/kind type', '/name type', '/name maxLength', '/* additionalProperties']));
    expect(of({ kind: 'bare' })).not.toContain('/name maxLength');
    expect(of({ kind: 'bare', list: [] })).toContain('/list maxItems');
    expect(of({ kind: 'bare', list: [] })).not.toContain('/list/[] minLength');
    expect(of({ kind: 'bare', list: ['a'] })).toContain('/list/[] minLength');
  });

  it('are of alternatives those that apply', () => {
    expect(of({ kind: 'named', name: 'no' })).toEqual(expect.arrayContaining(['/name required (named)', '/name pattern (named)']));
    expect(of({ kind: 'named', name: 'no' })).not.toContain('/name forbidden (bare)');
    expect(of({ kind: 'bare' })).toContain('/name forbidden (bare)');
    expect(of({ kind: 'bare' })).not.toContain('/name pattern (named)');
  });

  it('are all constraints of the schema', () => {
    const known = constraints(schema).map(constraintKey);
    for (const key of of({ kind: 'named', name: 'no', list: ['a'] })) expect(known).toContain(key);
  });
});
