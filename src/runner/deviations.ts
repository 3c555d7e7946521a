import { matchesGlob, type Deviation } from '../core/deviation.ts';
import type { Finding } from '../core/finding.ts';
import { pointerPattern } from '../core/violation.ts';
import { causeOf } from './cause.ts';

/** The first deviation that covers a finding, if any does. `today` is YYYY-MM-DD; an expired one covers nothing. */
export function covering(deviations: readonly Deviation[], finding: Finding, today: string): Deviation | undefined {
  return deviations.find((deviation) => (deviation.expires === undefined || deviation.expires >= today) && covers(deviation, finding));
}

/**
 * The deviation that makes a finding right, as far as the rest of its case goes. One from a baseline does not: then the
 * case would go further than it did in the run of the baseline, and find what that could not.
 */
export function excusing(deviations: readonly Deviation[], finding: Finding, today: string): Deviation | undefined {
  const deviation = covering(deviations, finding, today);
  return deviation?.cause === undefined ? deviation : undefined;
}

function covers(deviation: Deviation, finding: Finding): boolean {
  const { requirement, operation, pointer, keyword, status, cause } = deviation;
  return (
    (cause === undefined || cause === causeOf(finding)) &&
    (requirement === undefined || matchesGlob(requirement, finding.requirement)) &&
    (operation === undefined || matchesGlob(operation, finding.operation ?? '')) &&
    (pointer === undefined || matchesGlob(pointer, pointerPattern(finding.pointer))) &&
    (keyword === undefined || matchesGlob(keyword, finding.keyword)) &&
    (status === undefined || status === finding.status)
  );
}
