import type { Report } from '../src/core/event.ts';
import type { Contract } from '../src/contract/index.ts';
import type { HarEntry } from '../src/runner/index.ts';
import { createTrafficJudge, type TrafficOptions } from './traffic/judge.ts';

export { notCovered } from './traffic/judge.ts';

/** Recorded exchanges, and what reports call the place that they come from. */
export interface Source {
  readonly name: string;
  readonly entries: readonly HarEntry[];
}

export interface CheckOptions extends Omit<TrafficOptions, 'target' | 'planned'> {
  readonly sources: readonly Source[];
}

/** Judges recorded exchanges, source by source (see createTrafficJudge), and gives the report. */
export function checkExchanges({ sources, ...options }: CheckOptions): Report {
  const entries = sources.flatMap((source) => source.entries);
  const seen = options.contracts.filter((contract) => entries.some(({ request }) => isFirstMatch(contract, options.contracts, request)));
  const judge = createTrafficJudge({
    ...options,
    contracts: seen.length === 0 ? options.contracts : seen,
    target: sources.map(({ name }) => name).join(', '),
    planned: entries.length,
  });
  for (const source of sources) {
    if (source.entries.length === 0) judge.warning(`${source.name} has no exchanges`);
    for (const entry of source.entries) judge.exchange(entry, source.name);
  }
  return judge.report();
}

function isFirstMatch(contract: Contract, among: readonly Contract[], { method, target }: HarEntry['request']): boolean {
  return among.find((each) => each.match(method, target) !== undefined) === contract;
}
