import { timeIsUp } from '../core/case.ts';
import type { Report } from '../core/event.ts';
import { violatedRequirements } from './findings.ts';
import { counted, number, shown } from './text.ts';

/** What a run came to: `violated` when a `must` is, else `unfinished` when a case was not judged, else `conformant`. */
export interface Verdict {
  readonly kind: 'conformant' | 'violated' | 'unfinished';
  readonly sentence: string;
}

/**
 * The verdict of a report, in a sentence. A run that judged nothing is unfinished, not conformant,
 * and so is one with planned cases that no total accounts for.
 */
export function verdict(report: Report): Verdict {
  const { planned, passed, failed, known, skipped, errored } = report.totals;
  const unrun = planned - passed - failed - known - skipped - errored;
  const unjudged = errored + unrun;

  const violated = violatedRequirements(report, 'must').length;
  if (violated > 0) {
    const also = unjudged > 0 ? `; ${counted(unjudged, 'case')} could not be judged` : '';
    return { kind: 'violated', sentence: `NOT conformant: ${counted(violated, 'requirement')} violated${also}` };
  }

  const unfinished = (why: string): Verdict => ({ kind: 'unfinished', sentence: `could not finish: ${why}` });
  if (planned === 0) return unfinished('no case was planned');
  if (unjudged > 0) {
    const parts = [];
    if (errored > 0) parts.push(`${number(errored)} errored`);
    if (unrun > 0) parts.push(`${number(unrun)} not run`);
    const reasons = new Set(report.errors.map(({ reason }) => reason));
    const [only] = reasons;
    return unfinished(`of ${counted(planned, 'case')}, ${parts.join(' and ')}` + (only !== undefined && reasons.size === 1 ? ` (${shown(only)})` : ''));
  }
  if (skipped === planned) return unfinished(`all ${counted(planned, 'case')} were skipped`);

  const warnings = violatedRequirements(report, 'should').length;
  const late = report.skipped.find(({ reason }) => reason === timeIsUp)?.count ?? 0;
  const parts = [`${late > 0 ? 'conformant as far as the time went' : 'conformant'}: ${counted(passed, 'case')} passed`];
  if (known > 0) parts.push(`${number(known)} differ in known ways`);
  if (warnings > 0) parts.push(counted(warnings, 'warning'));
  if (late > 0) parts.push(`${number(late)} not started`);
  return { kind: 'conformant', sentence: parts.join(', ') };
}
