import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePoints } from './accepts.ts';
import { brokenTimestamps, timestamps } from './dates.ts';
import { matching, notMatching } from './patterns.ts';
import { characters, text } from './text.ts';

const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns = 1000) => fc.sample(arbitrary, { seed: 3, numRuns });

describe('text', () => {
  it('is printable, within the bounds by both counts, and without space at either end', () => {
    for (const [minLength, maxLength] of [[0, 10], [1, 1], [3, 255], [40, 41]] as const) {
      for (const value of sample(text(minLength, maxLength))) {
        expect(codePoints(value)).toBeGreaterThanOrEqual(minLength);
        expect(value.length).toBeLessThanOrEqual(maxLength);
        expect(value.trim()).toBe(value);
        expect(value).not.toMatch(/\p{C}/u);
        expect(value.normalize()).toBe(value);
      }
    }
  });

  it('has several scripts and some astral characters', () => {
    const all = sample(text(0, 30)).join('');
    for (const script of ['Latin', 'Greek', 'Cyrillic', 'Han', 'Arabic']) expect(all).toMatch(new RegExp(`\\p{Script=${script}}`, 'u'));
    expect(all.length).toBeGreaterThan(codePoints(all));
  });

  it('shrinks to a plain string of the least length', () => {
    const failure = fc.check(fc.property(text(3, 40), (value) => value.length < 3), { seed: 1 });
    expect(failure.counterexample).toEqual(['aaa']);
  });
});

describe('characters', () => {
  it('are those of the alphabet, of every length, and shrink to the first', () => {
    const all = sample(characters('xyz', 1, 5));
    for (const value of all) expect(value).toMatch(/^[xyz]{1,5}$/);
    expect(new Set(all.map((value) => value.length)).size).toBe(5);
    expect(fc.check(fc.property(characters('xyz', 2, 40), () => false), { seed: 1 }).counterexample).toEqual(['xx']);
    expect(() => characters('xyz', 3, 2)).toThrow('3 characters or more and 2 or less');
  });
});

describe('strings of a pattern', () => {
  it('are stretched and cut to the bounds', () => {
    for (const value of sample(matching('^[a-z]+(?:-[a-z]+)*$', { minLength: 30, maxLength: 30 })!, 200)) expect(value).toMatch(/^[a-z-]{30}$/);
  });

  it('are not there when the pattern has none of that length', () => {
    expect(matching('^[a-f]{4}$', { minLength: 5, maxLength: 5 })).toBeUndefined();
  });

  it('break in many ways', () => {
    const matches = matching('^[a-f0-9]{6}$', { minLength: 0, maxLength: 20 })!;
    const broken = sample(notMatching('^[a-f0-9]{6}$', matches, { minLength: 0, maxLength: 20 }), 300);
    expect(broken.filter((value) => /^[a-f0-9]{6}$/.test(value))).toEqual([]);
    expect(new Set(broken.map((value) => value.length)).size).toBeGreaterThan(2);
  });
});

describe('timestamps', () => {
  it('are RFC 3339 in several zones', () => {
    const all = sample(timestamps());
    for (const value of all) {
      expect(value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
      expect(Date.parse(value)).not.toBeNaN();
    }
    expect(new Set(all.map((value) => value.slice(-6))).size).toBeGreaterThan(8);
  });

  it('break so that nobody reads them', () => {
    for (const value of sample(brokenTimestamps())) expect(Date.parse(value)).toBeNaN();
  });
});
