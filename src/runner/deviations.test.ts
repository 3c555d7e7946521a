import { describe, expect, it } from 'vitest';
import type { Deviation } from '../core/deviation.ts';
import { matchesGlob } from '../core/deviation.ts';
import type { Finding } from '../core/finding.ts';
import { covering } from './deviations.ts';

const finding: Finding = { requirement: 'get.body', operation: 'get', status: 200, pointer: '/results/3/roles/0', keyword: 'type', expected: 'a', actual: 'b', message: 'm' };
const deviation = (keys: Partial<Deviation>): Deviation => ({ id: 'D', reason: 'r', evidence: 'e', ...keys });
const covers = (keys: Partial<Deviation>, each = finding) => covering([deviation(keys)], each, '2026-08-15') !== undefined;

describe('a deviation', () => {
  it.each<Partial<Deviation>>([
    { requirement: 'get.body' },
    { requirement: '*.body' },
    { operation: 'get' },
    { operation: 'g*' },
    { pointer: '/results/[]/roles/[]' },
    { pointer: '*/roles/[]' },
    { keyword: 'type' },
    { status: 200 },
    { requirement: 'get.body', operation: 'get', pointer: '/results*', keyword: 't*', status: 200 },
    { requirement: 'get.body', expires: '2026-08-15' },
    { requirement: 'get.body', expires: '2027-01-01' },
  ])('of %j covers the finding', (keys) => {
    expect(covers(keys)).toBe(true);
  });

  it.each<Partial<Deviation>>([
    { requirement: 'get' },
    { requirement: 'get_body' },
    { requirement: '*.header' },
    { operation: 'list' },
    { pointer: '/results/3/roles/0' },
    { pointer: '/results/[]' },
    { pointer: '' },
    { keyword: 'Type' },
    { status: 201 },
    { requirement: 'get.body', status: 404 },
    { requirement: 'get.body', expires: '2026-08-14' },
  ])('of %j does not', (keys) => {
    expect(covers(keys)).toBe(false);
  });

  it('of any operation covers one of none', () => {
    expect([covers({ operation: '*' }, { ...finding, operation: null }), covers({ operation: 'get' }, { ...finding, operation: null })]).toEqual([true, false]);
  });

  it('that comes first counts', () => {
    const all = [deviation({ id: 'no', keyword: 'enum' }), deviation({ id: 'old', keyword: 'type', expires: '2020-01-01' }), deviation({ id: 'first', keyword: 'type' }), deviation({ id: 'second', status: 200 })];
    expect(covering(all, finding, '2026-08-15')?.id).toBe('first');
  });
});

describe('matchesGlob', () => {
  it.each([
    ['*', '', true],
    ['*', 'a\nb', true],
    ['a*c', 'abc', true],
    ['a*c', 'ac', true],
    ['a*c', 'abcd', false],
    ['a.c', 'abc', false],
    ['/a/[]/b', '/a/[]/b', true],
    ['/a/[]/b', '/a/x/b', false],
    ['a+(b)', 'a+(b)', true],
    ['a|b', 'a', false],
    ['$^', '$^', true],
    [String.raw`a\d`, 'a1', false],
    ['', 'a', false],
  ])('%j of %j is %s', (pattern, text, expected) => {
    expect(matchesGlob(pattern, text)).toBe(expected);
  });
});
