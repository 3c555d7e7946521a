import { isObject } from '../core/json.ts';

/** One rule by which Pact compares instead of by equality. */
export interface MatchingRule {
  /** The part of the message: `body`, `header`, `query`, `path`, `status`. */
  readonly in: string;
  /** A Pact path expression such as `$.roles[*].roleName`, or the name of a header or parameter; '' for path and status. */
  readonly path: string;
  readonly matchers: readonly Matcher[];
}

/** `match` names its kind: `type`, `regex`, `integer`, `decimal`, `null`, `include`, …; the rest depends on the kind. */
export type Matcher = Readonly<Record<string, unknown>>;

type Fail = (pointer: string, message: string) => never;

/**
 * The matching rules of a request or a response.
 * Version 2 has one list of `$.body…` and `$.headers…`; later versions a list for each part of the message.
 * @throws by `fail` when they are none of the specification
 */
export function readRules(value: unknown, version: number, pointer: string, fail: Fail): readonly MatchingRule[] {
  if (value === undefined || value === null) return [];
  if (!isObject(value)) return fail(pointer, 'must be an object');
  if (version === 2) return Object.entries(value).map(([path, matcher]) => ruleOfVersion2(path, matcher, pointer, fail));
  return Object.entries(value).flatMap(([part, rules]) => {
    const at = `${pointer}/${part}`;
    if (!isObject(rules)) return fail(at, 'must be an object');
    if ('matchers' in rules) return [{ in: part, path: '', matchers: matchersOf(rules, at, fail) }];
    return Object.entries(rules).map(([path, rule]) => ({ in: part, path, matchers: matchersOf(rule, `${at}/${path}`, fail) }));
  });
}

function ruleOfVersion2(path: string, matcher: unknown, pointer: string, fail: Fail): MatchingRule {
  if (!isObject(matcher)) return fail(`${pointer}/${path}`, 'must be an object');
  const [, part = 'body', rest = ''] = /^\$\.(body|headers|query|path)(.*)$/s.exec(path) ?? [];
  // "match" may be left out where the kind shows by itself (specification version 2, "Matchers").
  const kind = matcher['match'] ?? ('regex' in matcher ? 'regex' : 'type');
  const names = { headers: 'header' } as Readonly<Record<string, string>>;
  return { in: names[part] ?? part, path: part === 'body' ? `$${rest}` : rest.replace(/^\.|^\['?|'?\]$/g, ''), matchers: [{ ...matcher, match: kind }] };
}

function matchersOf(rule: unknown, pointer: string, fail: Fail): readonly Matcher[] {
  const matchers = isObject(rule) ? rule['matchers'] : undefined;
  if (!Array.isArray(matchers)) return fail(pointer, 'must be an object with a list of "matchers"');
  return matchers.map((matcher, index) => (isObject(matcher) ? matcher : fail(`${pointer}/matchers/${index}`, 'must be an object')));
}

/**
 * The places in a body that a Pact path expression names, as JSON Pointers; those that are there.
 * @returns undefined when the expression is of a form that is not known here.
 */
export function placesOf(path: string, body: unknown): readonly string[] | undefined {
  const steps = stepsOf(path);
  if (steps === undefined) return undefined;
  let places: (readonly [pointer: string, value: unknown])[] = [['', body]];
  for (const step of steps) {
    places = places.flatMap(([pointer, value]) => {
      const members = Array.isArray(value) || isObject(value) ? Object.entries(value) : [];
      return members
        .filter(([name]) => step === '*' || step === name)
        .map(([name, member]) => [`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, member] as const);
    });
  }
  return places.map(([pointer]) => pointer);
}

function stepsOf(path: string): readonly string[] | undefined {
  const step = /\.([^.[\]']+)|\[(\d+|\*)\]|\['((?:[^'\\]|\\.)*)'\]/y;
  step.lastIndex = 1;
  if (!path.startsWith('$')) return undefined;
  const steps: string[] = [];
  while (step.lastIndex < path.length) {
    const match = step.exec(path);
    if (match === null) return undefined;
    steps.push(match[1] ?? match[2] ?? match[3]!);
  }
  return steps;
}
