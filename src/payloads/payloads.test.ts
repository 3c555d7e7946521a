import { describe, expect, it } from 'vitest';
import type { Schema, SchemaObject } from '../contract/schema.ts';
import { generators, user } from './testing/fixture.ts';
import { expectLaws } from './testing/laws.ts';
import type { PayloadOptions } from './payload.ts';

const word: SchemaObject = { type: 'string', minLength: 2, maxLength: 6 };

const schemas: readonly [name: string, samples: number, schema: Schema, options?: PayloadOptions][] = [
  ['a user', 6000, user, { generators }],
  ['a user of one kind', 1200, user, { generators, branch: 'LDAP', omit: ['labels', 'scopes', 'description', 'awsType'] }],
  ['text', 200, { type: 'string' }],
  ['text within limits', 300, word],
  ['text of one length', 200, { type: 'string', minLength: 5, maxLength: 5 }],
  ['a pattern', 200, { type: 'string', pattern: '^[a-z][a-z0-9-]*$' }],
  ['a pattern within limits', 300, { type: 'string', pattern: '^[a-z]+(?:-[a-z]+)*$', minLength: 3, maxLength: 12 }],
  ['a pattern without anchors', 200, { type: 'string', pattern: '[0-9]{2}' }],
  ['a pattern of one length, and a limit there', 200, { type: 'string', pattern: '^[a-f]{4}$', maxLength: 4 }],
  ['a timestamp', 200, { type: 'string', format: 'date-time' }],
  ['an integer', 200, { type: 'integer', minimum: 1, maximum: 500 }],
  ['an integer with a floor', 100, { type: 'integer', minimum: 2000 }],
  ['a number', 200, { type: 'number', minimum: -1.5, maximum: 2.25 }],
  ['a boolean', 100, { type: 'boolean' }],
  ['null', 100, { type: 'null' }],
  ['several types', 200, { type: ['string', 'integer', 'null'], minLength: 1, minimum: 0 }],
  ['an enum', 100, { type: 'string', enum: ['A', 'B', 'UNKNOWN'] }],
  ['an enum of several types', 100, { enum: ['A', 2, true, null] }],
  ['a const', 100, { const: 'A' }],
  ['anything', 100, {}],
  ['an array', 200, { type: 'array', items: word, minItems: 2, maxItems: 6 }],
  ['an array of arrays', 200, { type: 'array', items: { type: 'array', items: { type: 'integer' }, maxItems: 2 }, minItems: 1 }],
  ['a set', 200, { type: 'array', items: { type: 'integer', minimum: 0, maximum: 9 }, uniqueItems: true, minItems: 2, maxItems: 4 }],
  ['a set of few members', 200, { type: 'array', items: { enum: ['A', 'B'] }, uniqueItems: true, maxItems: 3 }],
  ['an array that contains', 200, { type: 'array', items: { type: 'string', maxLength: 9 }, contains: { minLength: 4 }, maxItems: 3 }],
  ['an array whose items decide', 300, {
    type: 'array',
    items: { type: 'object', required: ['kind'], properties: { kind: { type: 'string', enum: ['few', 'many'] }, note: word } },
    'x-discriminators': ['contains'],
    oneOf: [
      { title: 'all many', items: { properties: { kind: { const: 'many' } } }, maxItems: 5 },
      { title: 'some few', contains: { type: 'object', required: ['kind'], properties: { kind: { const: 'few' } } }, maxItems: 2 },
    ],
  }],
  ['names with slashes and tildes', 200, { type: 'object', required: ['a/b'], properties: { 'a/b': word, 'm~n': { type: 'object', properties: { 'c/d': word } } }, additionalProperties: false }],
  ['a tag without an enum', 300, {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string' }, size: { type: 'integer' }, name: word },
    'x-discriminators': ['kind'],
    oneOf: [
      { title: 'sized', required: ['size'], properties: { kind: { const: 'sized' }, size: { minimum: 1 } } },
      { title: 'named', properties: { kind: { const: 'named' }, name: { maxLength: 4 }, size: false } },
    ],
  }],
  ['two switches', 200, {
    type: 'object',
    properties: { on: { type: 'boolean' }, off: { type: 'boolean' } },
    'x-discriminators': ['on', 'off'],
    oneOf: [
      { title: 'on', required: ['on'], properties: { on: { const: true }, off: { const: false } } },
      { title: 'off', required: ['off'], properties: { off: { const: true }, on: { const: false } } },
    ],
  }],
];

describe('the laws of payloads', () => {
  let samples = 0;
  for (const [name, count, schema, options = {}] of schemas) {
    it(`hold of ${name}`, { timeout: 60_000 }, async () => {
      samples += (await expectLaws(name, schema, options, count)).samples;
    });
  }

  it('were looked at in 10,000 payloads', () => {
    expect(samples).toBeGreaterThanOrEqual(10_000);
  });
});
