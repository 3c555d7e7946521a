import { Option, type Command } from 'commander';
import { createFaultRunner } from '../../conformance/fault-matrix.ts';
import { matchesGlob } from '../core/deviation.ts';
import { contracts, type Api } from '../contract/index.ts';
import { faults } from '../server/index.ts';
import { exit, UsageError } from './exit.ts';
import { collect, wholeNumber } from './parse.ts';

interface FaultFlags {
  readonly api: Api;
  readonly seed: number;
  readonly only?: readonly string[];
  readonly whole?: boolean;
}

/** `faults`: whether the suite catches each fault that the reference server can have. */
export function addFaults(program: Command, finish: (status: number) => void): void {
  program
    .command('faults')
    .description('run the suite against every fault of the reference server, and print what catches it')
    .addOption(new Option('--api <version>', 'version of the Administration API').choices(['v2', 'v1.0']).default('v2'))
    .option('--seed <n>', 'seed of everything random', wholeNumber(0, 2 ** 31 - 1), 1)
    .option('--only <pattern>', 'only faults whose id begins with this; * stands for any text; may be repeated', collect((text) => text))
    .option('--whole', 'run the whole suite against each fault, and list everything that it violates')
    .addHelpText('after', '\nExit status: 0 every fault is caught and the unspoiled server shows none, 1 otherwise, 2 usage.')
    .action(async (flags: FaultFlags) => finish(await run(flags)));
}

async function run({ api, seed, only, whole }: FaultFlags): Promise<number> {
  const chosen = only === undefined ? faults : only.flatMap(matching);
  const runner = createFaultRunner({ contract: contracts[api], seed, ...(whole && { whole }) });
  const unspoiled = await runner.unspoiled();
  const alarms = unspoiled.findings.filter(({ level, deviation }) => level !== 'may' && deviation === undefined);
  console.log(`unspoiled: ${alarms.length} findings in ${unspoiled.totals.exchanges} exchanges`);
  for (const { requirement, message } of alarms) console.log(`  FALSE ALARM ${requirement}: ${message}`);

  let caught = 0;
  for (const fault of chosen) {
    const result = await runner.run(fault);
    if (result.caught) caught += 1;
    console.log(`${result.caught ? 'caught' : 'MISSED'}  ${fault.id}  ${result.caught ? 'by' : `(${fault.violates.join(', ')}) but only`} ${result.violated.slice(0, whole ? undefined : 1).join(', ') || 'nothing'}  (${result.exchanges} exchanges)`);
  }
  console.log(`${caught} of ${chosen.length} faults caught, seed ${seed}`);
  return caught === chosen.length && alarms.length === 0 ? exit.conformant : exit.violated;
}

function matching(pattern: string): typeof faults {
  const glob = pattern.includes('*') ? pattern : `${pattern}*`;
  const found = faults.filter(({ id }) => id === pattern || matchesGlob(glob, id));
  if (found.length === 0) throw new UsageError(`no fault matches ${JSON.stringify(pattern)}; "list faults" shows them`);
  return found;
}
