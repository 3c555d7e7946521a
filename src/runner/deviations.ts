import { matchesGlob, type Deviation } from '../core/deviation.ts';
import type { Finding } from '../core/finding.ts';
import { pointerPattern } from '../core/violation.ts';

/** The first deviation that covers a finding, if any does. `today` is YYYY-MM-DD; an expired one covers nothing. */
export function covering(deviations: readonly Deviation[], finding: Finding, today: string): Deviation | undefined {
  return deviations.find((deviation) => (deviation.expires === undefined || deviation.expires >= today) && covers(deviation, finding));
}

function covers(deviation: Deviation, finding: Finding): boolean {
  const { requirement, operation, pointer, keyword, status } = deviation;
  return (
    (requirement === undefined || matchesGlob(requirement, finding.requirement)) &&
    (operation === undefined || matchesGlob(operation, finding.operation ?? '')) &&
    (pointer === undefined || matchesGlob(pointer, pointerPattern(finding.pointer))) &&
    (keyword === undefined || matchesGlob(keyword, finding.keyword)) &&
    (status === undefined || status === finding.status)
  );
}
