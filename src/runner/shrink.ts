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
    for (const candidate of smallest.case.shrinks()) {
      if (!mayGoOn()) break;
      left -= 1;
      allowance.left -= 1;
      const execution = await execute(candidate);
      const same = execution.error === undefined ? execution.findings.find(({ finding }) => causeOf(finding) === cause) : undefined;
      if (same === undefined) continue;
      smallest = { case: candidate, finding: same.finding, exchange: same.exchange, execution };
      found = true;
      break;
    }
  }
  return smallest;
}
