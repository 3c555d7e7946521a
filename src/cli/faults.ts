import { Option, type Command } from 'commander';
import { createClientFaultRunner } from '../../conformance/clients/fault-matrix.ts';
import { clientFaults } from '../../conformance/clients/wrong/faults/index.ts';
import { createFaultRunner } from '../../conformance/fault-matrix.ts';
import { matchesGlob } from '../core/deviation.ts';
import type { Report } from '../core/event.ts';
import { contracts, type Api } from '../contract/index.ts';
import { faults } from '../server/index.ts';
import { exit, UsageError } from './exit.ts';
import { collect, wholeNumber } from './parse.ts';

interface FaultFlags {
  readonly api: Api;
  readonly seed: number;
  readonly only?: readonly string[];
  readonly whole?: boolean;
  readonly clients?: boolean;
}

const examples = `
Examples:
  atlas-conformance faults                                  every fault of the reference server
  atlas-conformance faults --clients                        every fault of a client
  atlas-conformance faults --only status: --seed 3          those whose ids begin with "status:"
  atlas-conformance faults --only auth:any-key --whole      everything that the suite finds of one

Exit status: 0 every fault is caught and the unspoiled server, or client, shows none, 1 otherwise, 2 usage.`;

/** `faults`: whether the suite catches each fault that the reference server, or the small client, can have. */
export function addFaults(command: Command, finish: (status: number) => void): void {
  command
    .option('--clients', 'the faults of a client, and the suite for clients')
    .addOption(new Option('--api <version>', 'version of the Administration API').choices(['v2', 'v1.0']).default('v2'))
    .option('--seed <n>', 'seed of everything random', wholeNumber(0, 2 ** 31 - 1), 1)
    .option('--only <pattern>', 'only faults whose id begins with this; * stands for any text; may be repeated', collect((text) => text))
    .option('--whole', 'run the whole suite against each fault, and list everything that it violates')
    .addHelpText('after', examples)
    .action(async (flags: FaultFlags) => finish(await (flags.clients ? ofClients(flags) : ofServer(flags))));
}

/** What was made of one fault, as it is printed. */
interface Trial {
  readonly fault: { readonly id: string; readonly violates: readonly string[] };
  readonly caught: boolean;
  readonly violated: readonly string[];
  /** What it took, such as `12 exchanges`. */
  readonly effort: string;
}

async function ofServer({ api, seed, only, whole }: FaultFlags): Promise<number> {
  const chosen = select(faults, only, clientFaults);
  const runner = createFaultRunner({ contract: contracts[api], seed, ...(whole && { whole }) });
  const unspoiled = await runner.unspoiled();
  const alarms = showUnspoiled([unspoiled], ({ level, deviation }) => level !== 'may' && deviation === undefined);
  const caught = await show(chosen, 1, whole, async (fault) => {
    const result = await runner.run(fault);
    return { ...result, effort: `${result.exchanges} exchanges` };
  });
  console.log(`${caught} of ${chosen.length} faults caught, seed ${seed}`);
  return caught === chosen.length && alarms === 0 ? exit.conformant : exit.violated;
}

/** So many clients run at the same time: what takes long is that some of them wait. */
const parallel = 4;

async function ofClients({ api, seed, only, whole }: FaultFlags): Promise<number> {
  const chosen = select(clientFaults, only, faults);
  const runners = (['digest', 'oauth'] as const).map((auth) => createClientFaultRunner({ contract: contracts[api], seed, auth, ...(whole && { whole }) }));
  const unspoiled = await Promise.all(runners.map((runner) => runner.unspoiled()));
  const alarms = showUnspoiled(unspoiled, () => true);
  const caught = await show(chosen, parallel, whole, async (fault) => {
    const result = await runners[0]!.run(fault);
    return { ...result, effort: `${result.calls} calls` };
  });
  console.log(`${caught} of ${chosen.length} faults of clients caught, seed ${seed}`);
  return caught === chosen.length && alarms === 0 ? exit.conformant : exit.violated;
}

/** @returns how many findings and failures there are that should not be */
function showUnspoiled(reports: readonly Report[], counts: (finding: Report['findings'][number]) => boolean): number {
  const alarms = reports.flatMap(({ findings }) => findings.filter(counts));
  const errors = reports.flatMap((report) => report.errors);
  console.log(`unspoiled: ${alarms.length} findings in ${reports.reduce((sum, { totals }) => sum + totals.exchanges, 0)} exchanges`);
  for (const { requirement, message } of alarms) console.log(`  FALSE ALARM ${requirement}: ${message}`);
  for (const { case: id, reason } of errors) console.log(`  ERROR in ${id}: ${reason}`);
  return alarms.length + errors.length;
}

/** Tries the faults, several at a time, and prints them in their order. @returns how many are caught */
async function show<F>(chosen: readonly F[], atOnce: number, whole: boolean | undefined, run: (fault: F) => Promise<Trial>): Promise<number> {
  const trials = chosen.map(() => Promise.withResolvers<Trial>());
  const queue = chosen.entries();
  const work = async (): Promise<void> => {
    for (const [index, fault] of queue) trials[index]!.resolve(await run(fault));
  };
  const working = Promise.all(Array.from({ length: atOnce }, work));
  let count = 0;
  for (const { promise } of trials) {
    const { fault, caught, violated, effort } = await Promise.race([promise, working.then(() => promise)]);
    if (caught) count += 1;
    console.log(`${caught ? 'caught' : 'MISSED'}  ${fault.id}  ${caught ? 'by' : `(${fault.violates.join(', ')}) but only`} ${violated.slice(0, whole ? undefined : 1).join(', ') || 'nothing'}  (${effort})`);
  }
  return count;
}

/** The faults that the patterns match; `others` are those that the other form of the command has. */
function select<F extends { readonly id: string }>(all: readonly F[], patterns: readonly string[] | undefined, others: readonly { readonly id: string }[]): readonly F[] {
  const matching = (pattern: string) => {
    const glob = pattern.includes('*') ? pattern : `${pattern}*`;
    const matches = ({ id }: { readonly id: string }) => id === pattern || matchesGlob(glob, id);
    const found = all.filter(matches);
    if (found.length > 0) return found;
    const hint = others.some(matches) ? `; ${others === clientFaults ? 'with' : 'without'} --clients there is one` : '; "list faults" shows them';
    throw new UsageError(`no fault matches ${JSON.stringify(pattern)}${hint}`);
  };
  return patterns === undefined ? all : [...new Set(patterns.flatMap(matching))];
}
