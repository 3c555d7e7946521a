import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../core/exchange.ts';
import type { Finding } from '../core/finding.ts';
import { concealed, concealedFinding } from './conceal.ts';

const answered = (body: unknown): Exchange => ({
  request: { method: 'GET', target: '/', headers: [], body: null },
  response: { status: 200, headers: [], body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)) },
  startedAt: 0,
  durationMs: 1,
});
const textOf = ({ response }: Exchange) => new TextDecoder().decode(response.body);
const found = (rest: Partial<Finding>): Finding => ({ requirement: 'r', operation: 'o', status: 200, pointer: '', keyword: 'k', expected: 'e', actual: 'a', message: 'm', ...rest });

const list = answered({ results: [{ username: 'mine' }, { username: 'resident77', roles: [{ roleName: 'secretRole' }] }], totalCount: 2 });
const theirs = ['/results/1'];

describe('what is somebody else’s', () => {
  it('stands in no exchange, and the rest does', () => {
    expect(JSON.parse(textOf(concealed(list, theirs)))).toEqual({ results: [{ username: 'mine' }, expect.stringContaining('not shown')], totalCount: 2 });
    expect(concealed(list, [])).toBe(list);
  });

  it('is all of a body that is no JSON, or of which nobody can tell', () => {
    expect(textOf(concealed(answered('{"username":"resident77"'), ['']))).not.toContain('resident77');
    expect(textOf(concealed(answered('{"username":"resident77"'), theirs))).not.toContain('resident77');
    expect(textOf(concealed(list, ['']))).not.toContain('mine');
  });

  it.each([
    ['of a part of it', '/results/1/username', 'resident77'],
    ['of what is around it', '/results', '[{"username":"mine"},{"username":"resid… (80 characters)'],
    ['of the whole answer', '', '{"results":[{"usern… (80 characters)'],
    ['elsewhere, of its words', '/totalCount', 'it is resident77'],
  ])('is not quoted by a finding %s', (_, pointer, actual) => {
    expect(concealedFinding(found({ pointer, actual }), list, theirs).actual).toContain('not shown');
  });

  it.each([
    ['/results/0/username', 'mine'],
    ['', '500'],
    ['/totalCount', '2'],
    ['/results/10', 'mine'],
  ])('is not taken for what a finding at %j quotes of ours', (pointer, actual) => {
    expect(concealedFinding(found({ pointer, actual }), list, theirs).actual).toBe(actual);
  });

  it('leaves no word of itself, wherever it stands', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 3 }), (value, index) => {
        const results = Array.from({ length: 4 }, (_, place) => (place === index ? { name: 'zqzqzqzq', value } : { place }));
        const shown = textOf(concealed(answered({ results }), [`/results/${index}`]));
        expect(shown).not.toContain('zqzqzqzq');
        const { results: left } = JSON.parse(shown) as { results: unknown[] };
        expect(left.filter((each) => typeof each === 'object')).toHaveLength(3);
      }),
    );
  });
});
