import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSegment, encodeSegment, parseTarget } from './target.ts';

const wellFormed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('.', '/', '%', '+', ' ', '?', '#', '2', 'F', '€', '\u{1F600}') })).filter((text) => text.isWellFormed());

describe('encodeSegment', () => {
  it('is undone by decodeSegment, for any well-formed text', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(decodeSegment(encodeSegment(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes one segment of any text, one that no URL parser drops', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const segment = encodeSegment(text);
        expect(parseTarget(`/a/${segment}?b=c`)).toEqual({ segments: ['a', segment], query: [['b', 'c']] });
        expect(segment).toMatch(/^[\x21-\x7e]*$/);
        expect(['.', '..']).not.toContain(segment);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['.', '%2E'],
    ['..', '%2E%2E'],
    ['...', '...'],
    ['a.b', 'a.b'],
    ['a/b', 'a%2Fb'],
    ['a+b', 'a%2Bb'],
    ['$external', '%24external'],
    ['%2F', '%252F'],
  ])('of %j is %s', (text, segment) => {
    expect(encodeSegment(text)).toBe(segment);
  });
});

describe('decodeSegment', () => {
  it.each([
    ['$external', '$external'],
    ['%24external', '$external'],
    ['a%2Fb', 'a/b'],
    ['a%2fb', 'a/b'],
    ['a+b', 'a+b'],
    ['%252F', '%2F'],
    ['%2E%2E', '..'],
    ['%E2%82%AC', '€'],
    ['%', undefined],
    ['%2', undefined],
    ['%zz', undefined],
    ['%FF', undefined],
    ['%C0%AF', undefined],
    ['%ED%A0%80', undefined],
  ])('of %s is %j', (segment, text) => {
    expect(decodeSegment(segment)).toBe(text);
  });
});

describe('parseTarget', () => {
  it.each<[string, string[], [string, string][]]>([
    ['/a/b', ['a', 'b'], []],
    ['/', [''], []],
    ['/a/', ['a', ''], []],
    ['//a', ['', 'a'], []],
    ['/a/../b/.', ['a', '..', 'b', '.'], []],
    ['/a/%2e%2E/%2F', ['a', '%2e%2E', '%2F'], []],
    ['/a%2Fb+c', ['a%2Fb+c'], []],
    ['/a?', ['a'], []],
    ['/a?b=c&b=d', ['a'], [['b', 'c'], ['b', 'd']]],
    ['/a?b=x+y%2Fz%3F/../', ['a'], [['b', 'x y/z?/../']]],
    ['/a?b', ['a'], [['b', '']]],
    ['/a?b?c=d', ['a'], [['b?c', 'd']]],
    ['https://host:8/a/../b?c=d', ['a', '..', 'b'], [['c', 'd']]],
    ['HTTP://host', [''], []],
    ['http://host?c=d', [], [['c', 'd']]],
    ['/http://host/a', ['http:', '', 'host', 'a'], []],
  ])('takes %s apart and changes nothing', (target, segments, query) => {
    expect(parseTarget(target)).toEqual({ segments, query });
  });

  it('keeps every byte of a path', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'ab.%+~:@2F$') }), { minLength: 1 }), (segments) => {
        expect(parseTarget(`/${segments.join('/')}`).segments).toEqual(segments);
      }),
    );
  });
});
