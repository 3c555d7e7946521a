import type { Case, Outcome } from '../core/case.ts';
import type { RunEvent } from '../core/event.ts';
import type { ReportedFinding } from '../core/finding.ts';
import type { Tally } from './tally.ts';

/** What reports call a case by. */
export type CaseHead = Pick<Case, 'id' | 'group' | 'title' | 'requirements' | 'side' | 'constraints'>;

/** What there is to say of a case that is over. */
export interface CaseEnd {
  /** Why it was skipped, errored or not run. */
  readonly reason?: string | undefined;
  readonly findings?: readonly ReportedFinding[];
  readonly exchanges?: number;
  readonly durationMs?: number;
}

/** A function that counts a case, and tells that it is over. */
export function createFinish(tally: Tally, onEvent: (event: RunEvent) => void): (each: CaseHead, outcome: Outcome, end?: CaseEnd) => void {
  return (each, outcome, { reason, findings = [], exchanges = 0, durationMs = 0 } = {}) => {
    tally.case(each, outcome, reason);
    const { id, group, title, requirements } = each;
    onEvent({ type: 'case', id, group, title, requirements, outcome, ...(reason !== undefined && { reason }), findings, exchanges, durationMs });
  };
}

/** What findings say of their case: only what violates a `must` decides, and of that only what no deviation covers fails it. */
export function outcomeOf(findings: readonly ReportedFinding[]): Extract<Outcome, 'passed' | 'failed' | 'known'> {
  const violations = findings.filter(({ level }) => level === 'must');
  if (violations.some(({ deviation }) => deviation === undefined)) return 'failed';
  return violations.length > 0 ? 'known' : 'passed';
}
