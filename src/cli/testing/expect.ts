import { expect } from 'vitest';
import type { Ran } from './cli.ts';

declare module 'vitest' {
  interface Matchers<R> {
    /**
     * That the command refused: nothing on stdout, and on stderr one line that matches, after which only hints in brackets
     * may come (a suggestion, where the help is). A stack trace is no such line.
     */
    toRefuse(status: number, line: RegExp): R;
  }
}

expect.extend({
  toRefuse({ status, stdout, stderr }: Ran, expected: number, line: RegExp) {
    const [first = '', ...others] = stderr.trimEnd().split('\n');
    const found = { status, stdout, line: line.test(first) && first.startsWith('atlas-conformance: ') ? line : first, others: others.filter((other) => !/^\(.+\)$/.test(other)) };
    const wanted = { status: expected, stdout: '', line, others: [] };
    return { pass: this.equals(found, wanted), message: () => 'the command does not refuse as it should', actual: found, expected: wanted };
  },
});
