import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Verification } from '../../../conformance/pacts/verify.ts';
import { smallPact } from '../../pact/testing/small.ts';
import type { Verified } from '../../pact/verify.ts';
import { linesOf, statusOf, summary } from './verify-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'verify-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));
const pact = smallPact(folder, [{ description: 'a\u001b[31m request' }]);

const entry = (outcome: Verified['outcome'], more: Partial<Verified> = {}): Verified => ({ pact, interaction: pact.interactions[0]!, outcome, pending: false, differences: [], reasons: [], ...more });
const verification = (interactions: readonly Verified[], more: Partial<Verification> = {}): Verification => ({ interactions, left: [], secrets: new Set(), ...more });

describe('the lines of a verification', () => {
  it('show no secret in any spelling, and nothing that a terminal would act on', () => {
    const secrets = new Set(['pass"word\u0007', 'bearer-token-01234']);
    const difference = { where: 'body $.x', expected: '1', actual: JSON.stringify('pass"word\u0007'), message: 'Actual is bearer-token-01234 \u001b[2J' };
    const text = linesOf(verification([entry('failed', { differences: [difference] }), entry('errored', { reasons: ['answered pass%22word%07'] })], { secrets })).join('\n');
    expect(text).toBe('FAILED   a\\u001b[31m request\n         body $.x: expected 1, actual "***" (Actual is *** \\u001b[2J)\nERRORED  a\\u001b[31m request\n         answered ***');
  });

  it.each<[string, Verification, number, RegExp]>([
    ['all passed', verification([entry('passed')]), 0, /^verified: 1 interaction in 5 ms: 1 passed, 0 failed$/],
    ['one failed, whatever else', verification([entry('passed'), entry('failed'), entry('errored')]), 1, /^violated: 3 interactions in 5 ms: 1 passed, 1 failed, 1 could not be verified$/],
    ['one is not known', verification([entry('passed'), entry('unrun')]), 3, /^not verified: .*: 1 passed, 0 failed, 1 could not be verified$/],
    ['one failed that may', verification([entry('failed', { pending: true }), entry('passed')]), 0, /^verified: .*: 1 passed, 0 failed, 1 failed that may \(pending\)$/],
    ['something is left', verification([entry('passed')], { left: ['a user'] }), 3, /^verified: /],
  ])('end with the right status when %s', (_, given, status, line) => {
    expect(statusOf(given)).toBe(status);
    expect(summary(given, 5)).toMatch(line);
  });
});
