import type { Outcome } from '../core/case.ts';
import type { ReportedFinding } from '../core/finding.ts';

/** What findings say of their case: only what violates a `must` decides, and of that only what no deviation covers fails it. */
export function outcomeOf(findings: readonly ReportedFinding[]): Extract<Outcome, 'passed' | 'failed' | 'known'> {
  const violations = findings.filter(({ level }) => level === 'must');
  if (violations.some(({ deviation }) => deviation === undefined)) return 'failed';
  return violations.length > 0 ? 'known' : 'passed';
}
