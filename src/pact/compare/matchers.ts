import type { View } from '../../core/case.ts';
import { header, parseJson, type HeaderList } from '../../core/exchange.ts';
import type { Finding } from '../../core/finding.ts';
import { atPointer } from '../../core/violation.ts';
import { finding, show } from '../../checks/index.ts';
import type { Interaction } from '../pact.ts';
import { placesOf, type Matcher, type MatchingRule } from '../rules.ts';

/**
 * Examples that their own matching rules do not match: such a pact was not recorded from a test, and what it demands
 * is not what was judged. An example is judged by the contract whatever its matching rule.
 */
export function matcherFindings(view: View, { request, response }: Interaction): readonly Finding[] {
  const parts = [
    { name: '/request', ...request, bytes: view.exchange.request.body },
    { name: '', ...response, bytes: view.exchange.response.body },
  ];
  return parts.flatMap(({ name, rules, headers, bytes }) => {
    const json = parseJson(bytes);
    return rules.flatMap((rule) =>
      examplesOf(rule, json.ok ? json.value : undefined, headers).flatMap(([pointer, value]) =>
        rule.matchers
          .filter((matcher) => matches(matcher, value) === false)
          .map((matcher) => finding(view, 'pact.matcher', { pointer: `${name}${pointer}`, keyword: 'matcher', expected: JSON.stringify(matcher), actual: value, message: `the example ${show(value)} does not match its own rule ${JSON.stringify(matcher)}` })),
      ),
    );
  });
}

function examplesOf(rule: MatchingRule, body: unknown, headers: HeaderList): readonly (readonly [pointer: string, value: unknown])[] {
  if (rule.in === 'header') {
    const name = rule.path.replace(/\[\d+\]$/, '');
    const value = header(headers, name);
    return value === undefined ? [] : [[`/${name}`, value]];
  }
  if (rule.in !== 'body' || body === undefined) return [];
  return (placesOf(rule.path, body) ?? []).map((pointer) => [pointer, atPointer(body, pointer)]);
}

/** Whether a value matches; undefined of matchers that compare with what the example already is, or that are not known here. */
function matches(matcher: Matcher, value: unknown): boolean | undefined {
  switch (matcher['match']) {
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'decimal':
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean' || value === 'true' || value === 'false';
    case 'notEmpty':
      return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
    case 'include':
      return String(value).includes(String(matcher['value'] ?? ''));
    case 'regex':
      return typeof matcher['regex'] === 'string' && typeof value === 'string' ? isMatch(matcher['regex'], value) : undefined;
    default:
      return undefined;
  }
}

/** Pact's regular expressions are those of Rust; one that is none in JavaScript says nothing. */
function isMatch(pattern: string, value: string): boolean | undefined {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return undefined;
  }
}
