import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSegment, parseTarget } from '../contract/index.ts';
import { fillPath, PathError } from './path.ts';

const template = 'http://h/users/{databaseName}/{username}';

describe('fillPath', () => {
  it('brings every value through URL, each as one segment', () => {
    const value = fc.string({ unit: fc.oneof(fc.constantFrom(...'./\\%#?&+ $:@\t\n{}\u0000é…😀'), fc.integer({ min: 0, max: 0x10ffff }).filter((code) => code < 0xd800 || code > 0xdfff).map((code) => String.fromCodePoint(code))), minLength: 1 }).filter((text) => text !== '.' && text !== '..');
    fc.assert(
      fc.property(value, value, (databaseName, username) => {
        const { pathname, search, hash } = new URL(fillPath(template, { databaseName, username }));
        expect([search, hash]).toEqual(['', '']);
        expect(parseTarget(pathname).segments.map(decodeSegment)).toEqual(['users', databaseName, username]);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not take a value for a template', () => {
    expect(fillPath(template, { databaseName: '{username}', username: '$&' })).toBe('http://h/users/%7Busername%7D/%24%26');
  });

  it.each(['.', '..', '', '\ud800'])('refuses %j', (username) => {
    expect(() => fillPath(template, { databaseName: 'admin', username })).toThrow(PathError);
    expect(() => fillPath(template, { databaseName: 'admin', username })).toThrow(/^username /);
  });

  it('refuses a missing value', () => {
    expect(() => fillPath(template, { databaseName: 'admin' })).toThrow(PathError);
  });
});
