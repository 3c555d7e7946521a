import type { Command } from 'commander';
import { mergedEvents } from './event-file.ts';
import { reportHelp, reportSpec } from './output.ts';
import { collect } from './parse.ts';
import { addRetellOptions, retell, type RetellFlags } from './report.ts';

const examples = `
All shards together are the whole run: their sums, findings and coverage, and one verdict. A shard that is missing, given
twice, not finished or of another run (seed, target, options) is an error. docs/github-actions-shards.yml is a workflow.

Examples:
  atlas-conformance run --seed 7 --shard 1/2 --report ndjson=1.ndjson      on one machine
  atlas-conformance run --seed 7 --shard 2/2 --report ndjson=2.ndjson      on another
  atlas-conformance merge 1.ndjson 2.ndjson --report junit=out.xml         the run as one

Exit status: that of the whole run: 0 conformant, 1 a "must" is violated, 2 usage, or files that are not all shards of one run, 3 the run could not be finished.`;

/** `merge`: the shards of a run as one. */
export function addMerge(command: Command, finish: (status: number) => void): void {
  command
    .argument('<file...>', 'what --report ndjson=FILE wrote of each shard')
    .option('--report <format[=file]>', reportHelp, collect(reportSpec))
    .addHelpText('after', examples)
    .action(async (files: readonly string[], flags: RetellFlags) => finish(await retell(files, mergedEvents(files), flags, process.env)));
  addRetellOptions(command);
}
