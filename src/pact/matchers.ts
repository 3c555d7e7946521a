import type { Json } from '../contract/json.ts';
import { isObject } from '../core/json.ts';
import { escapePointer } from '../core/violation.ts';
import type { Matcher, Matchers } from './scenario.ts';

/**
 * A body in Pact's integration format: each value that has a matcher is replaced by the matcher with the value in it.
 * https://docs.pact.io/implementation_guides/rust/pact_ffi/integrationjson
 */
export function withMatchers(value: Json, matchers: Matchers = {}, at = ''): Json {
  const inner = Array.isArray(value)
    ? value.map((item, index) => withMatchers(item, matchers, `${at}/${index}`))
    : isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withMatchers(member as Json, matchers, `${at}/${escapePointer(name)}`)]))
      : value;
  const matcher = matchers[at];
  return matcher === undefined ? inner : integrated(matcher, inner);
}

/** One value with its matcher in Pact's integration format. */
export function integrated({ match, ...rest }: Matcher, value: Json): { [key: string]: Json } {
  const members = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== 'example')) as { [key: string]: Json };
  return { 'pact:matcher:type': match, ...('expression' in members && { 'pact:generator:type': 'DateTime' }), ...members, value };
}

/** What is wrong with a matcher for its own example, or undefined when nothing is. */
export function problemOfMatcher(matcher: Matcher, example: unknown, part: 'request' | 'response'): string | undefined {
  switch (matcher.match) {
    case 'type':
      if (matcher.min === undefined) return undefined;
      if (!Array.isArray(example)) return '"min" is for arrays';
      return example.length === 0 || example.length < matcher.min ? `the example has ${example.length} items, and needs at least ${Math.max(1, matcher.min)}` : undefined;
    case 'integer':
      return Number.isInteger(example) ? undefined : `${JSON.stringify(example)} is no integer`;
    case 'regex':
      return problemOfRegex(matcher.regex, example);
    case 'datetime':
      if (matcher.expression !== undefined && part === 'response') return '"expression" is for requests: an answer is not made, but compared';
      return typeof example === 'string' && !Number.isNaN(Date.parse(example)) ? undefined : `${JSON.stringify(example)} is no date and time`;
  }
}

function problemOfRegex(regex: string, example: unknown): string | undefined {
  if (typeof example !== 'string') return `${JSON.stringify(example)} is no text`;
  try {
    return new RegExp(regex, 'u').test(example) ? undefined : `${JSON.stringify(example)} does not match ${regex}`;
  } catch (error) {
    return `no regular expression: ${(error as Error).message}`;
  }
}
