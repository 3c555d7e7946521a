import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMediaType, versionDate } from './media-type.ts';

describe('parseMediaType', () => {
  it.each<[string, string, Record<string, string>]>([
    ['application/json', 'application/json', {}],
    ['Application/JSON', 'application/json', {}],
    ['application/json;charset=utf-8', 'application/json', { charset: 'utf-8' }],
    ['application/json ; \t Charset=UTF-8', 'application/json', { charset: 'UTF-8' }],
    ['application/vnd.atlas.2023-01-01+json;charset=utf-8', 'application/vnd.atlas.2023-01-01+json', { charset: 'utf-8' }],
    ['text/plain; a="x;y=z"; b=2', 'text/plain', { a: 'x;y=z', b: '2' }],
    [String.raw`text/plain;a="say \"hi\""`, 'text/plain', { a: 'say "hi"' }],
    ['text/plain;a=""', 'text/plain', { a: '' }],
    ['text/plain;', 'text/plain', {}],
    ['text/plain; ;a=1', 'text/plain', { a: '1' }],
    [' text/plain ', 'text/plain', {}],
  ])('reads %j', (field, type, parameters) => {
    expect(parseMediaType(field)).toEqual({ type, parameters });
  });

  it.each(['', 'json', 'application/', '/json', 'application/json charset=utf-8', 'application/json;charset', 'application/json;charset=', 'application/json;a="x', 'a/b, c/d', 'a/b;c=d e', 'application /json'])('refuses %j', (field) => {
    expect(parseMediaType(field)).toBeUndefined();
  });

  it('reads what was written, whatever its values', () => {
    const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,6}$/);
    const quoted = (value: string) => `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
    fc.assert(
      fc.property(token, token, fc.dictionary(token.filter((name) => name !== '__proto__'), fc.string({ unit: fc.constantFrom(...'ab;=," \\\t') }), { noNullPrototype: true }), (type, subtype, parameters) => {
        const lower = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name.toLowerCase(), value]));
        const field = `${type}/${subtype}${Object.entries(lower).map(([name, value]) => `; ${name}=${quoted(value)}`).join('')}`;
        expect(parseMediaType(field)).toEqual({ type: `${type}/${subtype}`.toLowerCase(), parameters: lower });
      }),
    );
  });

  it('never throws, and never finds a type that is not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (field) => {
        const parsed = parseMediaType(field);
        if (parsed !== undefined) expect(field.toLowerCase()).toContain(parsed.type);
      }),
    );
  });
});

describe('versionDate', () => {
  it.each([
    ['application/vnd.atlas.2023-01-01+json', '2023-01-01'],
    ['application/vnd.atlas.2025-03-12+json', '2025-03-12'],
    ['application/vnd.atlas.2023-01-01+csv', undefined],
    ['application/vnd.atlas.2023-01+json', undefined],
    ['application/vnd.atlas.preview+json', undefined],
    ['application/vnd.atlas.2023-01-01+json;charset=utf-8', undefined],
    ['application/vnd-atlas-2023-01-01+json', undefined],
    ['application/json', undefined],
  ])('of %s is %s', (type, date) => {
    expect(versionDate(type)).toBe(date);
  });
});
