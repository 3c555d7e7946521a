import { header, parseJson, type WireResponse } from '../../src/core/exchange.ts';
import { isObject } from '../../src/core/json.ts';
import type { PactResponse } from '../../src/pact/pact.ts';
import type { Matcher, MatchingRule } from '../../src/pact/rules.ts';

/**
 * Why a consumer whose pact has this response cannot live with an answer, judged by the Pact Specification (version 4,
 * "Matching") and without Pact's verifier, so that the two can be held against each other: equality, and the matchers
 * that this kit's pacts have.
 * @returns what is wrong with it first, or undefined
 * @throws Error for a matcher that is not known here
 */
export function objectionTo(expected: PactResponse, actual: Pick<WireResponse, 'status' | 'headers' | 'body'>): string | undefined {
  const statuses = matcherOf(expected.rules, 'status', '')?.['status'];
  const isRight = Array.isArray(statuses) ? statuses.includes(actual.status) : actual.status === expected.status;
  if (!isRight) return `status ${actual.status}`;
  for (const [name, value] of expected.headers) {
    const sent = header(actual.headers, name);
    const matcher = matcherOf(expected.rules, 'header', name);
    if (sent === undefined || !(matcher === undefined ? sent === value : matches(matcher, value, sent))) return `header ${name}: ${sent ?? 'missing'}`;
  }
  if (expected.body === undefined || expected.body.bytes.length === 0) return undefined;
  const wanted = parseJson(expected.body.bytes);
  const given = parseJson(actual.body);
  if (!wanted.ok) throw new Error('only bodies in JSON can be judged');
  return given.ok ? compare(wanted.value, given.value, '$', expected.rules, undefined) : given.reason;
}

function matcherOf(rules: readonly MatchingRule[], part: string, path: string): Matcher | undefined {
  return rules.find((rule) => rule.in === part && rule.path === path)?.matchers[0];
}

/** A `type` matcher goes on to what is below it, until another one takes its place. */
function compare(expected: unknown, actual: unknown, path: string, rules: readonly MatchingRule[], inherited: Matcher | undefined): string | undefined {
  const own = matcherOf(rules, 'body', path);
  const matcher = own ?? inherited;
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (matcher === undefined) {
      if (actual.length !== expected.length) return `${path}: ${actual.length} items`;
      return first(actual, (item, index) => compare(expected[index], item, `${path}[${index}]`, rules, undefined));
    }
    if (own !== undefined && actual.length < Number(own['min'] ?? 0)) return `${path}: ${actual.length} items`;
    return expected.length === 0 ? undefined : first(actual, (item, index) => compare(expected[Math.min(index, expected.length - 1)], item, `${path}[${index}]`, rules, matcher));
  }
  if (isObject(expected) && isObject(actual)) {
    return first(Object.entries(expected), ([name, value]) => (Object.hasOwn(actual, name) ? compare(value, actual[name], `${path}.${name}`, rules, matcher) : `${path}.${name}: missing`));
  }
  const same = matcher === undefined ? expected === actual : matches(matcher, expected, actual);
  return same ? undefined : `${path}: ${JSON.stringify(actual)}`;
}

function first<T>(items: readonly T[], judge: (item: T, index: number) => string | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const objection = judge(item, index);
    if (objection !== undefined) return objection;
  }
  return undefined;
}

function matches(matcher: Matcher, expected: unknown, actual: unknown): boolean {
  switch (matcher['match']) {
    case 'type':
      return kindOf(actual) === kindOf(expected);
    case 'integer':
      return Number.isInteger(actual);
    case 'regex':
      return typeof actual === 'string' && new RegExp(String(matcher['regex'])).test(actual);
    case 'datetime':
      if (matcher['format'] !== "yyyy-MM-dd'T'HH:mm:ssXXX") throw new Error(`no date format ${String(matcher['format'])} is known here`);
      return typeof actual === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/.test(actual) && !Number.isNaN(Date.parse(actual));
    default:
      throw new Error(`no matcher ${JSON.stringify(matcher['match'])} is known here`);
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
