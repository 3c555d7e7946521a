import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SchemaObject } from '../contract/schema.ts';
import { expectLaws } from './testing/laws.ts';
import type { StringGenerator } from './payload.ts';

const hex: SchemaObject = { type: 'object', properties: { id: { type: 'string', pattern: '^[0-9a-f]+$', maxLength: 8, 'x-generator': 'hex' } } };
const digits: StringGenerator = ({ minLength, maxLength }) => fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: Math.max(minLength, 1), maxLength });

const laws = (generator: StringGenerator, schema = hex) => expectLaws('hex', schema, { generators: { hex: generator } }, 300);

describe('the laws', () => {
  it('hold of a right generator', async () => {
    expect((await laws(digits)).shrinks).toBeGreaterThan(50);
  });

  it('catch a generator that does not match the pattern', async () => {
    await expect(laws(() => fc.constantFrom('ab', 'xyz'))).rejects.toThrow(/Ajv rejects a valid payload[^]*"keyword":"pattern"/);
  });

  it('catch a generator that passes over the limit', async () => {
    await expect(laws(() => fc.constant('0123456789'))).rejects.toThrow(/Ajv rejects a valid payload[^]*"keyword":"maxLength"/);
  });

  it('catch a generator that does not reach beyond the limit when asked to', async () => {
    await expect(laws(() => digits({ minLength: 1, maxLength: 8 }))).rejects.toThrow(/violation \/id maxLength[^]*accepts an invalid payload/);
  });

  it('catch a generator that is within the limit by one count alone', async () => {
    const astral: StringGenerator = ({ minLength, maxLength }) => fc.constant('😀'.repeat(minLength === maxLength ? maxLength : 5));
    const open: SchemaObject = { type: 'string', maxLength: 8, 'x-generator': 'hex' };
    await expect(laws(astral, open)).rejects.toThrow(/by UTF-16 units rejects a valid payload/);
  });

  it('catch a generator that only shrinking breaks', async () => {
    await expect(laws(({ minLength, maxLength }) => digits({ minLength, maxLength }).map((id) => (id === '0' ? 'zero' : id)))).rejects.toThrow(/, shrunk: Ajv rejects/);
  });

  it('catch a generator that does not follow the seed', async () => {
    let drawn = 0;
    await expect(laws((bounds) => digits(bounds).map(() => (++drawn % 8).toString(16)))).rejects.toThrow('the same seed gives');
  });

  it('catch a schema in which another alternative applies', async () => {
    const overlapping: SchemaObject = {
      type: 'object',
      properties: { kind: { type: 'string', enum: ['A', 'B'] }, note: { type: 'string' } },
      'x-discriminators': ['kind'],
      oneOf: [
        { title: 'first', properties: { kind: { const: 'A' }, note: { maxLength: 1 } } },
        { title: 'second', properties: { kind: { enum: ['A', 'B'] } } },
      ],
    };
    await expect(laws(digits, overlapping)).rejects.toThrow('rejects a valid payload');
  });
});
