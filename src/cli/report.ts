import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Report, RunEvent } from '../core/event.ts';
import { eventsIn, mergedEvents } from './event-file.ts';
import { statusBeyond, UsageError } from './exit.ts';
import { openReporters, reportHelp, reportSpec, type ReportFlags, type ReportSpec } from './output.ts';
import { amount, collect } from './parse.ts';

/** What flags say of the reports of a run that is over. */
export interface RetellFlags extends Omit<ReportFlags, 'exchanges'> {
  readonly minCoverage?: number;
}

const examples = `
Every report can be made afterwards from the NDJSON of a run, without running anything. Several files are the shards of
one run, put together as "merge" does.

Examples:
  atlas-conformance run --report ndjson=run.ndjson                     first
  atlas-conformance report run.ndjson --to junit=out.xml               then any report, as often as you like
  atlas-conformance report run.ndjson --to json                        to stdout

Exit status: that of the run: 0 conformant, 1 a "must" is violated, 2 usage or a file that is no whole run, 3 the run could not be finished.`;

/** `report`: other reports of a run that is over. */
export function addReport(command: Command, finish: (status: number) => void): void {
  command
    .argument('<file...>', 'what --report ndjson=FILE wrote')
    .requiredOption('--to <format[=file]>', reportHelp, collect(reportSpec))
    .addHelpText('after', examples)
    .action(async (files: readonly string[], { to, ...flags }: RetellFlags & { readonly to: readonly ReportSpec[] }) =>
      finish(await retell(files, files.length === 1 ? eventsIn(files[0]!) : mergedEvents(files), { ...flags, report: to }, process.env)),
    );
  addRetellOptions(command);
}

/** The options that every report of a run that is over takes. */
export function addRetellOptions(command: Command): void {
  command
    .option('--verbose', 'on the console, all there is to say instead of a screen of it')
    .option('--sarif-location <path>', 'the file of the repository at which SARIF shows results; by default the contract that they violate')
    .option('--min-coverage <percent>', 'end with status 3 when less than this of what can be reached was exercised', amount(0, 100));
}

/**
 * Tells reporters of a run that is over.
 * @param files what the events are read from
 * @returns the exit status of the run
 * @throws UserError when a file is wrong; then no report is left
 */
export async function retell(files: readonly string[], events: Iterable<RunEvent>, flags: RetellFlags, env: NodeJS.ProcessEnv): Promise<number> {
  const read = new Set(files.map((file) => resolve(file)));
  const overwritten = flags.report?.find(({ file }) => file !== undefined && read.has(resolve(file)));
  if (overwritten !== undefined) throw new UsageError(`a report cannot go to a file that it is made from: ${overwritten.file!}`);
  const reporters = openReporters(flags, env);
  let report: Report | undefined;
  try {
    for (const event of events) {
      reporters.on(event);
      if (event.type === 'finished') ({ report } = event);
    }
  } finally {
    await reporters.close(report !== undefined);
  }
  return statusBeyond(report!, flags.minCoverage);
}
