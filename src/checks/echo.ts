import type { Check, View } from '../core/case.ts';
import type { Finding } from '../core/finding.ts';
import { escapePointer } from '../core/violation.ts';
import { isObject } from '../core/json.ts';
import { finding } from './finding.ts';

/** Tells whether two values at a place mean the same; undefined leaves the decision to plain comparison. */
export type Same = (pointer: string, expected: unknown, actual: unknown) => boolean | undefined;

export interface EchoOptions {
  /** Arrays are compared as sets: the order of what they hold is not promised. */
  readonly same?: Same;
  /** Where the expected object stands in the answer. */
  readonly select?: (view: View) => unknown;
}

/**
 * A check that each member of `expected` is in the answer with the same value. Members that the answer has
 * beyond these are not its business; a member expected to be `undefined` must be absent.
 */
export function echo(requirement: string, expected: Readonly<Record<string, unknown>>, options: EchoOptions = {}): Check {
  return (view) => {
    const actual = (options.select ?? ((each: View) => each.entity))(view);
    return differences(expected, actual, '', options.same ?? (() => undefined)).map((difference): Finding =>
      finding(view, requirement, {
        ...difference,
        keyword: 'equals',
        expected: difference.expected === undefined ? 'absent' : JSON.stringify(difference.expected),
        message: `${difference.pointer || 'the answer'} is not what it should be`,
      }),
    );
  };
}

/** One place at which two values differ. */
export interface Difference {
  readonly pointer: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Where `actual` is not what `expected` says. Members that it has beyond these do not count, and the order of a list does not either. */
export function differences(expected: unknown, actual: unknown, pointer: string, same: Same): readonly Difference[] {
  const found: Difference[] = [];
  compare(expected, actual, pointer, same, found);
  return found;
}

/** Puts what differs into `found`. */
function compare(expected: unknown, actual: unknown, pointer: string, same: Same, found: Difference[]): void {
  const verdict = same(pointer, expected, actual);
  if (verdict === true) return;
  if (verdict === undefined) {
    if (isObject(expected) && isObject(actual)) {
      for (const name of Object.keys(expected)) compare(expected[name], actual[name], `${pointer}/${escapePointer(name)}`, same, found);
      return;
    }
    if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length && sameSet(expected, actual, `${pointer}/[]`, same)) return;
    if (Object.is(expected, actual)) return;
  }
  found.push({ pointer, expected, actual });
}

function sameSet(expected: readonly unknown[], actual: readonly unknown[], pointer: string, same: Same): boolean {
  const left = [...actual];
  return expected.every((item) => {
    const index = left.findIndex((other) => sameItem(item, other, pointer, same));
    if (index === -1) return false;
    left.splice(index, 1);
    return true;
  });
}

function sameItem(expected: unknown, actual: unknown, pointer: string, same: Same): boolean {
  return differences(expected, actual, pointer, same).length === 0 && differences(actual, expected, pointer, same).length === 0;
}
