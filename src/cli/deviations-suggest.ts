import type { Command } from 'commander';
import { dump } from 'js-yaml';
import { placeholders } from '../../conformance/deviations.ts';
import type { Report } from '../core/event.ts';
import type { ReportedFinding } from '../core/finding.ts';
import { pointerPattern } from '../core/violation.ts';
import { counted, shown, times } from '../reporters/index.ts';
import { exit } from './exit.ts';
import { readReport } from './report-file.ts';

const examples = `
Each finding that no deviation covers becomes an entry that covers it and as little else as can be. Why it is accepted, and
what shows it, is yours to fill in: until then the file is refused. What is only reported (level "may") needs no entry.

Examples:
  atlas-conformance run --report json=out.json
  atlas-conformance deviations suggest out.json > known.yaml     then fill in reason and evidence
  atlas-conformance run --deviations known.yaml

Exit status: 0, or 2 when the file is no report.`;

/** `deviations`: differences that are accepted. */
export function addDeviations(command: Command, finish: (status: number) => void): void {
  command
    .command('suggest')
    .description('print entries to fill in for what a report found')
    .argument('<report>', 'what --report json=FILE or --report ndjson=FILE wrote')
    .addHelpText('after', examples)
    .action((file: string) => {
      process.stdout.write(suggested(readReport(file)));
      finish(exit.conformant);
    });
}

/** The YAML list of deviations that would cover what a report found and no deviation did. */
export function suggested({ findings, deviations, startedAt, target }: Report): string {
  const ofBaseline = new Set(deviations.filter(({ cause }) => cause !== undefined).map(({ id }) => id));
  const open = findings.filter(({ level, deviation }) => level !== 'may' && (deviation === undefined || ofBaseline.has(deviation)));
  const head = `# ${counted(open.length, 'difference')} of ${shown(target)}. Fill in reason and evidence of each that is accepted, and take the others out.\n`;
  return open.length === 0 ? `${head}[]\n` : head + open.map((finding) => entry(finding, startedAt.slice(0, 10))).join('');
}

function entry(finding: ReportedFinding, since: string): string {
  const { id, requirement, operation, pointer, keyword, status, level, message, count } = finding;
  const deviation = { id, requirement, ...(operation !== null && { operation }), pointer: pointerPattern(pointer), keyword, status, ...placeholders, since };
  return `# ${level}, seen ${times(count)}, first in ${shown(finding.case)}: ${shown(message, 300)}\n${dump([deviation], { lineWidth: -1 })}`;
}
