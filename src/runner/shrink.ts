import type { Case } from '../core/case.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Finding } from '../core/finding.ts';
import type { Execution } from './execute.ts';

/** How many times a failing case is sent again to make it small. */
const budget = 40;

/** A case that shows a finding, with the execution that showed it. */
export interface Failure {
  readonly case: Case;
  readonly finding: Finding;
  readonly exchange: Exchange;
  readonly execution: Execution;
  /** How it was made of the case that failed first: at each step which of its `shrinks()` was taken. */
  readonly path?: readonly number[];
}

/**
 * Looks for the smallest case that shows the same cause: takes the first smaller case that still does, again and again,
 * until none does or the budget is spent. Only what the target really answered counts.
 * @param allowance how often cases may be sent again in all; what is used is taken from it
 */
export async function shrink(failure: Failure, execute: (each: Case) => Promise<Execution>, causeOf: (finding: Finding) => string, allowance = { left: Infinity }): Promise<Failure> {
  const cause = causeOf(failure.finding);
  let smallest = failure;
  let left = budget;
  const mayGoOn = () => left > 0 && allowance.left > 0;
  for (let found = true; found && mayGoOn(); ) {
    found = false;
    let index = -1;
    for (const candidate of smallest.case.shrinks()) {
      index += 1;
      if (!mayGoOn()) break;
      left -= 1;
      allowance.left -= 1;
      const execution = await execute(candidate);
      const same = execution.error === undefined ? execution.findings.find(({ finding }) => causeOf(finding) === cause) : undefined;
      if (same === undefined) continue;
      smallest = { case: candidate, finding: same.finding, exchange: same.exchange, execution, path: [...(smallest.path ?? []), index] };
      found = true;
      break;
    }
  }
  return smallest;
}

/**
 * The smaller case that a path leads to; the case itself for an empty one.
 * @param path at each step which of the `shrinks()` is taken, counted from 0
 * @returns undefined when the path leads nowhere: the case is made otherwise than it was
 */
export function smallerCase(each: Case, path: readonly number[]): Case | undefined {
  let found: Case | undefined = each;
  for (const wanted of path) found = found === undefined ? undefined : nth(found.shrinks(), wanted);
  return found;
}

function nth<T>(values: Iterable<T>, wanted: number): T | undefined {
  let index = 0;
  for (const value of values) if (index++ === wanted) return value;
  return undefined;
}
