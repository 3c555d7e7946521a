import { timeIsUp } from '../core/case.ts';
import type { Report } from '../core/event.ts';
import { ofBaseline, violatedRequirements } from './findings.ts';
import { counted, number, shown } from './text.ts';

/** What a run came to: `violated` when a `must` is, else `unfinished` when a case was not judged, else `conformant`. */
export interface Verdict {
  readonly kind: 'conformant' | 'violated' | 'unfinished';
  readonly sentence: string;
}

/** What a verdict that lets a run pass is called: who violates what the baseline has is not called conformant for that. */
export function passingTitle({ sentence }: Verdict): string {
  return sentence.startsWith('conformant') ? 'Conformant' : 'Nothing beyond the baseline';
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
    const beyond = report.deviations.some(({ cause }) => cause !== undefined) ? ' beyond the baseline' : '';
    return { kind: 'violated', sentence: `NOT conformant: ${counted(violated, 'requirement')} violated${beyond}${also}` };
  }

  const unfinished = (why: string): Verdict => ({ kind: 'unfinished', sentence: `could not finish: ${why}` });
  // Where there are more shards than cases some have none, and the others have all.
  if (planned === 0 && report.shard !== undefined && report.shard.planned > 0) return { kind: 'conformant', sentence: `conformant: of ${counted(report.shard.planned, 'case')} none is in this shard` };
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
  // A target that violates what it did before is not called conformant for that.
  const opening = ofBaseline(report).some(({ level }) => level === 'must') ? 'nothing beyond the baseline' : 'conformant';
  const parts = [`${opening}${late > 0 ? ' as far as the time went' : ''}: ${counted(passed, 'case')} passed`];
  if (known > 0) parts.push(`${number(known)} differ in known ways`);
  if (warnings > 0) parts.push(counted(warnings, 'warning'));
  if (late > 0) parts.push(`${number(late)} not started`);
  return { kind: 'conformant', sentence: parts.join(', ') };
}
