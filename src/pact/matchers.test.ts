import { describe, expect, it } from 'vitest';
import { integrated, problemOfMatcher, withMatchers } from './matchers.ts';
import type { Matcher } from './scenario.ts';

describe('withMatchers', () => {
  it('leaves a body without matchers as it is', () => {
    const body = { a: [1, { b: null }], 'c/d': 'x' };
    expect(withMatchers(body)).toEqual(body);
  });

  it('puts matchers at their pointers, one in another too', () => {
    expect(withMatchers({ list: [{ 'a/b~': 1 }], other: 'x' }, { '/list': { match: 'type', min: 1 }, '/list/0/a~1b~0': { match: 'integer' } })).toEqual({
      list: { 'pact:matcher:type': 'type', min: 1, value: [{ 'a/b~': { 'pact:matcher:type': 'integer', value: 1 } }] },
      other: 'x',
    });
    expect(withMatchers('x', { '': { match: 'type' } })).toEqual({ 'pact:matcher:type': 'type', value: 'x' });
  });

  it('makes a date anew where an expression says so', () => {
    const format = 'yyyy-MM-dd';
    expect(integrated({ match: 'datetime', format, expression: '+3 days' }, 'd')).toEqual({ 'pact:matcher:type': 'datetime', 'pact:generator:type': 'DateTime', format, expression: '+3 days', value: 'd' });
    expect(integrated({ match: 'datetime', format }, 'd')).toEqual({ 'pact:matcher:type': 'datetime', format, value: 'd' });
  });
});

describe('an example', () => {
  it.each<[Matcher, unknown]>([
    [{ match: 'type' }, null],
    [{ match: 'type', min: 1 }, [1]],
    [{ match: 'integer' }, -3],
    [{ match: 'regex', regex: '^a+$' }, 'aa'],
    [{ match: 'datetime', format: 'f' }, '2023-01-05T10:00:00Z'],
  ])('agrees with %j: %j', (matcher, example) => {
    expect(problemOfMatcher(matcher, example, 'response')).toBeUndefined();
  });

  it.each<[Matcher, unknown, string]>([
    [{ match: 'type', min: 1 }, 'x', '"min" is for arrays'],
    [{ match: 'type', min: 0 }, [], 'the example has 0 items, and needs at least 1'],
    [{ match: 'type', min: 3 }, [1, 2], 'the example has 2 items, and needs at least 3'],
    [{ match: 'integer' }, 1.5, '1.5 is no integer'],
    [{ match: 'regex', regex: '^a+$' }, 'b', '"b" does not match ^a+$'],
    [{ match: 'regex', regex: '(' }, 'b', 'no regular expression'],
    [{ match: 'regex', regex: '1' }, 1, '1 is no text'],
    [{ match: 'datetime', format: 'f' }, 'soon', '"soon" is no date and time'],
    [{ match: 'datetime', format: 'f', expression: '+1 day' }, '2023-01-05', '"expression" is for requests'],
  ])('does not agree with %j: %j', (matcher, example, problem) => {
    expect(problemOfMatcher(matcher, example, 'response')).toContain(problem);
  });

  it('of a request may be made anew', () => {
    expect(problemOfMatcher({ match: 'datetime', format: 'f', expression: '+1 day' }, '2023-01-05', 'request')).toBeUndefined();
  });
});
