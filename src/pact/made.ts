import { isObject } from '../core/json.ts';
import { escapePointer } from '../core/violation.ts';
import type { Scenario } from './scenario.ts';

/**
 * Why what a client made of an answer is not what the scenario says, or undefined when it is: the same status, and
 * everything that the answer's body (or the scenario's `result`) has. A client may make more of it than that.
 */
export function differenceOf({ response, result }: Scenario, made: unknown): string | undefined {
  if (!isObject(made) || typeof made['status'] !== 'number') return `the client made ${show(made)} of the answer, and not {status, body}`;
  if (made['status'] !== response.status) return `the client made status ${made['status']} of an answer with status ${response.status}`;
  const expected = result === undefined ? response.body : result;
  if (expected === undefined) return undefined;
  const lost = firstLost(expected, made['body'], '');
  return lost === undefined ? undefined : `the client did not read the answer: ${lost.pointer || 'its body'} is ${show(lost.expected)}, and the client made ${show(lost.actual)} of it`;
}

interface Lost {
  readonly pointer: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** The first place at which `actual` does not have what `expected` has. */
function firstLost(expected: unknown, actual: unknown, pointer: string): Lost | undefined {
  const here = { pointer, expected, actual };
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return here;
    return first(expected.map((item, index) => [item, actual[index], `${pointer}/${index}`]));
  }
  if (!isObject(expected)) return Object.is(expected, actual) ? undefined : here;
  if (!isObject(actual)) return here;
  return first(Object.entries(expected).map(([name, member]) => [member, actual[name], `${pointer}/${escapePointer(name)}`]));
}

function first(pairs: readonly (readonly [unknown, unknown, string])[]): Lost | undefined {
  for (const [expected, actual, pointer] of pairs) {
    const lost = firstLost(expected, actual, pointer);
    if (lost !== undefined) return lost;
  }
  return undefined;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
