import type { Report } from '../../src/core/event.ts';
import type { ReportedFinding } from '../../src/core/finding.ts';
import { UserError } from '../../src/core/problem.ts';

/** What a replay has to know of a report: what its run was asked for, absent for what judged the traffic of others; and what it found. */
export type RecordedRun = Pick<Report, 'settings' | 'findings'>;

/** A report cannot be used; `message` says why. */
export class ReportError extends UserError {
  override readonly name = 'ReportError';
}

/**
 * The findings of a report that are asked for; when none are, all of level `must` and `should` that no deviation covers.
 * @param ids ids, or how they begin
 * @throws ReportError when one of them is of no finding, or of several
 */
export function chosenFindings({ findings }: RecordedRun, ids: readonly string[] | undefined, file: string): readonly ReportedFinding[] {
  if (ids === undefined) return findings.filter(({ level, deviation }) => level !== 'may' && deviation === undefined);
  const chosen = ids.map((wanted) => {
    const exact = findings.filter(({ id }) => id === wanted);
    const found = exact.length > 0 ? exact : findings.filter(({ id }) => id.startsWith(wanted));
    const [first] = found;
    if (found.length > 1) throw new ReportError(`${file}: ${found.length} findings begin with ${wanted}: ${found.map(({ id }) => id).join(', ')}`);
    if (first === undefined) throw new ReportError(`${file}: has no finding ${wanted}; it has ${findings.length === 0 ? 'none' : findings.slice(0, 10).map(({ id }) => id).join(', ') + (findings.length > 10 ? `, and ${findings.length - 10} more` : '')}`);
    return first;
  });
  return [...new Set(chosen)];
}
