import { Option, type Command } from 'commander';
import type { ClientPlan } from '../../conformance/clients/plan.ts';
import { defaultClientSettings, prepareClientRun, type ClientSettings } from '../../conformance/clients/prepare.ts';
import { counted } from '../reporters/index.ts';
import { DriverError, killDrivers } from '../sdk/driver.ts';
import { baselineHelp, baselineOf } from './baseline.ts';
import { withConfig } from './config/index.ts';
import { endOf } from './ending.ts';
import { exit, UsageError } from './exit.ts';
import { onInterruption } from './interruption.ts';
import { openReporters, reportHelp, reportSpec, wantsExchanges, type ReportSpec } from './output.ts';
import { amount, collect, duration, shard, wholeNumber } from './parse.ts';
import { planLines } from './plan.ts';
import { tellDrawnSeed } from './shard.ts';
import { self, word } from './shell.ts';

interface ClientFlags extends Omit<ClientSettings, 'driver'> {
  readonly driver?: string;
  readonly baseline?: string;
  readonly strictDeviations?: boolean;
  readonly report?: readonly ReportSpec[];
  readonly verbose?: boolean;
  readonly exchanges?: boolean;
  readonly sarifLocation?: string;
  readonly dryRun?: boolean;
}

const examples = `
A driver is a small program around the client under test that speaks newline-delimited JSON on stdin and stdout;
docs/clients.md has the protocol, and conformance/drivers/ has drivers to learn from.

Examples:
  atlas-conformance client --driver 'node my-driver.js'                 test a client
  atlas-conformance client --driver './driver' --auth oauth             one that uses service accounts
  atlas-conformance client --driver './driver' --only path              only what has to do with paths
  atlas-conformance client --driver './driver' --deviations known.yaml  accept what is known

Exit status: 0 conformant, 1 a "must" is violated, 2 usage, 3 the driver failed, or the run could not be finished.`;

/** `client`: the suite for clients. */
export function addClient(command: Command, finish: (status: number) => void): void {
  const text = (value: string) => value;
  command
    .option('--driver <command>', 'the command line that starts the driver; the shell reads it; or the name of a client in conformance.config.ts')
    .addOption(new Option('--api <version>', 'version of the Administration API').choices(['v2', 'v1.0']).default(defaultClientSettings.api))
    .addOption(new Option('--auth <method>', 'how the client authenticates where a case leaves it open').choices(['digest', 'oauth']).default(defaultClientSettings.auth))
    .option('--seed <n>', 'seed of everything random; the same seed makes the same calls', wholeNumber(0, 2 ** 31 - 1))
    .option('--cases <n>', 'how many random users of each kind to create, and as many random updates to make', wholeNumber(1, 1000), defaultClientSettings.cases)
    .option('--only <pattern>', 'only cases whose id or requirement begins with this; * stands for any text; may be repeated', collect(text))
    .option('--skip <pattern>', 'leave these out; may be repeated', collect(text))
    .option('--shard <i/n>', 'the i-th of n parts of the plan', shard)
    .option('--time <duration>', 'start no further case after so long, such as 10s or 2m; the rest is skipped', duration)
    .option('--parallel <n>', 'how many drivers run at once, each with a server of its own', wholeNumber(1, 64), defaultClientSettings.parallel)
    .option('--timeout <seconds>', 'how long a call may take', amount(0.001, 86_400), defaultClientSettings.timeout)
    .option('--deviations <file>', 'YAML list of differences to accept')
    .option('--baseline <file>', baselineHelp)
    .option('--strict-deviations', 'end with status 2 when one of them has expired or no longer occurs')
    .option('--report <format[=file]>', reportHelp, collect(reportSpec))
    .option('--verbose', 'on the console, all there is to say instead of a screen of it; with --dry-run the cases too')
    .option('--exchanges', 'let reports have every exchange, not those of findings alone; --report har implies it')
    .option('--sarif-location <path>', 'the file of the repository at which SARIF shows results; by default the contract that they violate')
    .option('--dry-run', 'show the plan by requirement, and start nothing')
    .addHelpText('after', examples)
    .action(async (flags: ClientFlags) => finish(await client(flags, process.env)));
  withConfig(command, { kind: 'clients', option: '--driver', byDefault: true });
}

async function client(given: ClientFlags, env: NodeJS.ProcessEnv): Promise<number> {
  if (given.driver === undefined) throw new UsageError("required option '--driver <command>' not specified: give the command line that starts the driver, or the name of a client in conformance.config.ts");
  const flags = { ...given, driver: given.driver };
  if (flags.driver.trim() === '') throw new UsageError('--driver needs a command line');
  const prepared = prepareClientRun(flags);
  const { plan, settings: { seed } } = prepared;
  const baseline = baselineOf(flags.baseline, { api: flags.api, contractVersion: prepared.contract.version, profile: 'atlas', party: 'client' });
  if (flags.dryRun) return showPlan(plan, flags.verbose);
  tellDrawnSeed(flags, seed);

  const reporters = openReporters(flags, env);
  const stop = new AbortController();
  const over = onInterruption(
    'no further case is started',
    () => stop.abort(),
    () => {
      reporters.discard();
      killDrivers();
    },
  );
  let complete = false;
  const { shard: _, ...unsharded } = flags;
  try {
    const report = await prepared.start({
      command: (caseId) => commandLine(flags, seed, caseId),
      wholeCommand: commandLine(unsharded, seed),
      ...(baseline && { baseline: baseline.deviations }),
      onEvent: reporters.on,
      exchanges: wantsExchanges(flags),
      signal: stop.signal,
    });
    complete = true;
    return endOf(report, flags, baseline);
  } catch (error) {
    if (!(error instanceof DriverError)) throw error;
    console.error(`atlas-conformance: ${error.message}\nstarted as: ${flags.driver}`);
    return exit.incomplete;
  } finally {
    over();
    await reporters.close(complete);
  }
}

function showPlan(plan: ClientPlan, verbose?: boolean): number {
  const calls = plan.cases.reduce((sum, { steps }) => sum + steps.length, 0);
  for (const line of planLines({ ...plan, effort: counted(calls, 'call'), undone: 'nothing was started' }, verbose)) console.log(line);
  return exit.conformant;
}

/** A command line that repeats this run, or one case of it. */
function commandLine(flags: ClientFlags & { readonly driver: string }, seed: number, caseId?: string): string {
  const words = [self, ...(caseId === undefined ? ['client'] : ['replay', word(caseId)]), '--driver', word(flags.driver)];
  const add = (name: string, value: unknown, usual?: unknown) => {
    if (value !== undefined && value !== usual) words.push(`${name} ${word(String(value))}`);
  };
  add('--api', flags.api, defaultClientSettings.api);
  add('--auth', flags.auth, defaultClientSettings.auth);
  add('--seed', seed);
  add('--cases', flags.cases, defaultClientSettings.cases);
  add('--timeout', flags.timeout, defaultClientSettings.timeout);
  add('--deviations', flags.deviations);
  if (caseId !== undefined) return words.join(' ');
  add('--baseline', flags.baseline);
  if (flags.strictDeviations) words.push('--strict-deviations');
  for (const pattern of flags.only ?? []) add('--only', pattern);
  for (const pattern of flags.skip ?? []) add('--skip', pattern);
  if (flags.shard !== undefined) add('--shard', `${flags.shard.index}/${flags.shard.count}`);
  if (flags.time !== undefined) add('--time', `${flags.time / 1000}s`);
  return words.join(' ');
}
