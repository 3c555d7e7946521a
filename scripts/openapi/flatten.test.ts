import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/contract/json.ts';
import { flatten, type Direction } from './flatten.ts';

const document: JsonObject = {
  components: {
    schemas: {
      Name: { description: 'gone', type: 'string', maxLength: 9 },
      Alias: { $ref: '#/components/schemas/Name' },
      Pet: {
        type: 'object',
        required: ['id', 'name', 'pin'],
        properties: {
          id: { type: 'integer', readOnly: true },
          name: { $ref: '#/components/schemas/Alias' },
          pin: { type: 'string', writeOnly: true },
          tags: { type: 'array', items: { $ref: '#/components/schemas/Tag' } },
        },
      },
      Tag: { type: 'object', required: ['key', 'at'], properties: { key: { type: 'string' }, at: { type: 'string', readOnly: true } } },
    },
  },
};
const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const flat = (schema: Json, direction: Direction = 'request') => flatten(document, schema, direction);

describe('flatten', () => {
  it('resolves references, and references of references', () => {
    expect(flat(ref('Alias'))).toEqual({ type: 'string', maxLength: 9 });
    expect(flat({ items: ref('Name') })).toEqual({ items: { type: 'string', maxLength: 9 } });
  });

  it('merges what stands beside a reference into it', () => {
    expect(flat({ ...ref('Name'), minLength: 1, maxLength: 5 })).toEqual({ type: 'string', minLength: 1, maxLength: 5 });
  });

  it('merges allOf into one', () => {
    const schema = { allOf: [{ type: 'object', required: ['b'], properties: { a: ref('Name') } }, { properties: { a: { minLength: 1 }, b: true } }], required: ['a'] };
    expect(flat(schema)).toEqual({ type: 'object', required: ['a', 'b'], properties: { a: { type: 'string', maxLength: 9, minLength: 1 }, b: true } });
    expect(flat({ allOf: [{ type: 'string' }, { type: 'number' }] })).toBe(false);
  });

  it('leaves what is only read out of requests, and out of what they require', () => {
    expect(flat(ref('Pet'), 'request')).toEqual({
      type: 'object',
      required: ['name', 'pin'],
      properties: {
        name: { type: 'string', maxLength: 9 },
        pin: { type: 'string', writeOnly: true },
        tags: { type: 'array', items: { type: 'object', required: ['key'], properties: { key: { type: 'string' } } } },
      },
    });
  });

  it('forbids what is only written in answers, and requires it no more', () => {
    expect(flat(ref('Pet'), 'response')).toEqual({
      type: 'object',
      required: ['id', 'name'],
      properties: {
        id: { type: 'integer', readOnly: true },
        name: { type: 'string', maxLength: 9 },
        pin: false,
        tags: { type: 'array', items: { type: 'object', required: ['at', 'key'], properties: { key: { type: 'string' }, at: { type: 'string', readOnly: true } } } },
      },
    });
  });

  it('goes by the mark that a later part of allOf sets', () => {
    const schema = { allOf: [{ properties: { a: { type: 'string' } } }, { required: ['a'], properties: { a: { writeOnly: true } } }] };
    expect(flat(schema, 'response')).toEqual({ properties: { a: false } });
    expect(flat(schema, 'request')).toEqual({ required: ['a'], properties: { a: { type: 'string', writeOnly: true } } });
  });

  it('has no list of what is required when nothing is', () => {
    expect(flat({ required: ['a'], properties: { a: { readOnly: true } } })).toEqual({ properties: {} });
    expect(flat({ required: [], properties: {} })).toEqual({ properties: {} });
  });

  it('keeps alternatives, each flat, with their discriminators', () => {
    const schema = { type: 'object', 'x-discriminators': ['kind'], oneOf: [{ title: 'one', properties: { kind: { const: 'a' }, name: ref('Name') } }, { title: 'two', properties: { kind: { const: 'b' }, name: false } }] };
    expect(flat(schema)).toEqual({ ...schema, oneOf: [{ title: 'one', properties: { kind: { const: 'a' }, name: { type: 'string', maxLength: 9 } } }, schema.oneOf[1]] });
  });

  it('says unevaluatedProperties as additionalProperties', () => {
    expect(flat({ allOf: [ref('Tag')], unevaluatedProperties: false })).toMatchObject({ additionalProperties: false, properties: { key: { type: 'string' } } });
  });

  it('flattens contains, and keeps booleans', () => {
    expect(flat({ contains: ref('Name') })).toEqual({ contains: { type: 'string', maxLength: 9 } });
    expect([flat(true), flat(false)]).toEqual([true, false]);
  });

  it('leaves the document as it is', () => {
    const before = JSON.stringify(document);
    flat(ref('Pet'), 'response');
    expect(JSON.stringify(document)).toBe(before);
  });

  it.each<[Json, string]>([
    [7, 'not a schema: 7'],
    [null, 'not a schema: null'],
    [ref('Nothing'), 'nothing stands at #/components/schemas/Nothing'],
    [{ allOf: [{ pattern: 'a' }, { pattern: 'b' }] }, 'cannot merge two values of "pattern"'],
  ])('of %j says what is wrong', (schema, message) => {
    expect(() => flat(schema)).toThrow(message);
  });
});
