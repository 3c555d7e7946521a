import type { Report } from '../core/event.ts';
import { verdict } from '../reporters/verdict.ts';
import { UserError } from '../core/problem.ts';

/** The exit statuses; each has one meaning. */
export const exit = {
  /** The party is conformant. */
  conformant: 0,
  /** At least one `must` is violated. */
  violated: 1,
  /** The command line, the environment or a file that the user gave is wrong. */
  usage: 2,
  /** The kit could not do its work: target unreachable, errored or unrun cases. */
  incomplete: 3,
} as const;

/** Something that the user has to put right; `message` says what and how. */
export class UsageError extends UserError {
  override readonly name = 'UsageError';
}

/**
 * The exit status of a run that was to exercise so much of what can be reached, in percent; what is missing is told.
 * A shard alone cannot: `merge` says it of all.
 */
export function statusBeyond(report: Report, minCoverage: number | undefined): number {
  const status = statusOf(report);
  const { percent } = report.coverage;
  if (minCoverage === undefined || percent >= minCoverage) return status;
  if (report.shard !== undefined) {
    console.error('atlas-conformance: --min-coverage is for the whole run, and this is a part of it: give it to "merge"');
    return status;
  }
  console.error(`atlas-conformance: the run exercised ${percent} % of what can be reached, less than --min-coverage ${minCoverage}`);
  return status === exit.conformant ? exit.incomplete : status;
}

/** The exit status of a run, the same judgement that its report prints. */
export function statusOf(report: Report): number {
  const statuses = { conformant: exit.conformant, violated: exit.violated, unfinished: exit.incomplete };
  return statuses[verdict(report).kind];
}
