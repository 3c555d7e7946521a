import { buffer } from 'node:stream/consumers';
import { Option, type Command } from 'commander';
import { checkExchanges, type Source } from '../../conformance/check-exchanges.ts';
import type { Profile } from '../../conformance/context.ts';
import { acceptedDeviations, staleDeviations } from '../../conformance/deviations.ts';
import { failOns, requirementsOf, type FailOn } from '../../conformance/traffic/sides.ts';
import { contracts, type Api } from '../contract/index.ts';
import { HarError, parseHar, readHar } from '../runner/index.ts';
import { statusOf, UsageError } from './exit.ts';
import { openReporters, reportHelp, reportSpec, wantsExchanges, type ReportSpec } from './output.ts';
import { collect } from './parse.ts';
import { self, word } from './shell.ts';

interface CheckFlags {
  readonly api?: Api;
  readonly profile: Profile;
  readonly failOn: FailOn;
  readonly deviations?: string;
  readonly report?: readonly ReportSpec[];
  readonly exchanges?: boolean;
  readonly sarifLocation?: string;
}

const examples = `
A HAR is what browsers, proxies and test tools save of HTTP traffic; "-" reads one from stdin. Both sides are judged: the
server by its answers, the client by its requests.

Examples:
  atlas-conformance check traffic.har                            judge the exchanges of a recording
  atlas-conformance check *.har --report junit=out.xml           of several, with a report for CI
  atlas-conformance check traffic.har --profile published        by the published contract alone
  atlas-conformance check traffic.har --fail-on server           what the client does wrong is told, and decides nothing
  gunzip -c traffic.har.gz | atlas-conformance check -            from stdin

Exit status: 0 conformant, 1 a "must" is violated, 2 usage or a file that is no HAR, 3 no exchange could be judged.`;

/** `check`: recorded exchanges, offline. */
export function addCheck(command: Command, finish: (status: number) => void): void {
  command
    .argument('<file...>', 'HAR 1.2 files')
    .addOption(new Option('--api <version>', 'only exchanges of this version of the Administration API').choices(['v2', 'v1.0']))
    .addOption(new Option('--profile <name>', 'which deviations from the published contract are accepted').choices(['atlas', 'published']).default('atlas'))
    .addOption(new Option('--fail-on <side>', 'whose violations decide the exit status; those of the other side are told as warnings').choices([...failOns]).default('both'))
    .option('--deviations <file>', 'YAML list of further differences to accept')
    .option('--report <format[=file]>', reportHelp, collect(reportSpec))
    .option('--exchanges', 'let reports have every exchange, not those of findings alone; --report har implies it')
    .option('--sarif-location <path>', 'the file of the repository at which SARIF shows results; by default the contract that they violate')
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: CheckFlags) => finish(await check(files, flags, process.env)));
}

/** @throws UsageError or DeviationError when a file is wrong, before any report is begun */
async function check(files: readonly string[], flags: CheckFlags, env: NodeJS.ProcessEnv): Promise<number> {
  const chosen = flags.api === undefined ? Object.values(contracts) : [contracts[flags.api]];
  const deviations = acceptedDeviations(flags, requirementsOf(chosen, flags.profile), chosen);
  const sources: Source[] = [];
  for (const file of new Set(files)) sources.push(await read(file));

  const reporters = openReporters(flags, env);
  let complete = false;
  try {
    const report = checkExchanges({
      sources,
      contracts: chosen,
      profile: flags.profile,
      failOn: flags.failOn,
      deviations,
      command: (source) => commandLine(flags, source === undefined ? sources.map(({ name }) => name) : [source]),
      onEvent: reporters.on,
      exchanges: wantsExchanges(flags),
    });
    complete = true;
    const { planned, skipped } = report.totals;
    if (skipped === planned) console.error(`atlas-conformance: nothing was judged: ${nothing(planned)} in ${report.target}`);
    // What a recording does not show may occur all the same.
    for (const message of staleDeviations(flags, report, false)) console.error(`atlas-conformance: ${message}`);
    return statusOf(report);
  } finally {
    await reporters.close(complete);
  }
}

function nothing(planned: number): string {
  if (planned === 0) return 'there are no exchanges';
  return planned === 1 ? 'the only exchange was skipped' : `all ${planned} exchanges were skipped`;
}

const stdin = { argument: '-', name: 'stdin' };

async function read(file: string): Promise<Source> {
  try {
    return file === stdin.argument ? { name: stdin.name, entries: parseHar(await buffer(process.stdin), stdin.name) } : { name: file, entries: readHar(file) };
  } catch (error) {
    if (error instanceof HarError) throw new UsageError(error.message);
    throw error;
  }
}

/** A command line that repeats the check of these sources. */
function commandLine({ api, profile, failOn, deviations }: CheckFlags, names: readonly string[]): string {
  const words = [`${self} check`, ...names.map((name) => word(name === stdin.name ? stdin.argument : name))];
  if (api !== undefined) words.push(`--api ${api}`);
  if (profile !== 'atlas') words.push(`--profile ${profile}`);
  if (failOn !== 'both') words.push(`--fail-on ${failOn}`);
  if (deviations !== undefined) words.push(`--deviations ${word(deviations)}`);
  return words.join(' ');
}
