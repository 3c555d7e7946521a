import { staleDeviations } from '../../conformance/deviations.ts';
import type { Selection } from '../../conformance/select.ts';
import type { Report } from '../core/event.ts';
import { tellBaseline, type Baseline } from './baseline.ts';
import { exit, statusBeyond, statusOf } from './exit.ts';

/** What a run was asked for, as far as that decides what there is to say at its end. */
interface Asked extends Selection {
  readonly time?: number;
  readonly deviations?: string;
  readonly strictDeviations?: boolean;
  readonly minCoverage?: number;
}

/** The exit status of a run, once what it says of its baseline, the user's own deviations and its coverage is said. */
export function endOf(report: Report, asked: Asked, baseline: Baseline | undefined): number {
  const { errored, unrun } = report.totals;
  const whole = asked.only === undefined && asked.skip === undefined && asked.shard === undefined && asked.time === undefined && errored + unrun === 0;
  tellBaseline(baseline, report, whole);
  const stale = staleDeviations(asked, report, whole);
  for (const message of stale) console.error(`atlas-conformance: ${message}`);
  const status = statusBeyond(report, asked.minCoverage);
  return statusOf(report) === exit.conformant && stale.length > 0 && asked.strictDeviations ? exit.usage : status;
}
