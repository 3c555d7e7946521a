import { expect } from 'vitest';
import type { Ran } from './cli.ts';

/**
 * The command refused: nothing on stdout, and on stderr one line that matches, after which only hints in brackets may come
 * (a suggestion, where the help is). A stack trace is no such line.
 */
export function expectRefusal({ status, stdout, stderr }: Ran, expected: number, line: RegExp): void {
  const [first, ...hints] = stderr.trimEnd().split('\n');
  expect({ status, stdout, first }).toEqual({ status: expected, stdout: '', first: expect.stringMatching(/^atlas-conformance: \S/) as string });
  expect(first).toMatch(line);
  expect(hints.filter((hint) => !/^\(.+\)$/.test(hint))).toEqual([]);
}
