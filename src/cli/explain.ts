import { Option, type Command } from 'commander';
import { explain as explained } from '../../conformance/explain/explain.ts';
import type { Explanation } from '../../conformance/explain/explanation.ts';
import type { ExplainOptions } from '../../conformance/explain/known.ts';
import { jsonExchange } from '../reporters/index.ts';
import { wrap } from '../reporters/layout.ts';
import { counted, shown } from '../reporters/text.ts';
import { answerLines, block, labelColumns, requestLines, sideBySide } from './exchange-lines.ts';
import { exit } from './exit.ts';
import { readReport } from './report-file.ts';
import { terminal, type Terminal } from './terminal.ts';

export interface ExplainFlags extends ExplainOptions {
  readonly report?: string;
  readonly json?: boolean;
}

const help = `
ID is that of a requirement, a constraint, a check, a fault, a deviation, a case, or, with --report, a finding; how it begins
will do. The exchanges of the examples are real: they are made with the embedded server while you wait.

Examples:
  atlas-conformance explain createDatabaseUser.body/password.minLength   a requirement
  atlas-conformance explain client.path.once                             one of clients
  atlas-conformance explain status:create-200                            a fault
  atlas-conformance explain group-id-answered                            a deviation
  atlas-conformance explain F08blqfv88u --report report.json             a finding

Exit status: 0 it is told, 2 nothing has the id.`;

/** `explain`: one thing of the kit in full. */
export function addExplain(command: Command, finish: (status: number) => void): void {
  command
    .argument('<id>', 'of a requirement, check, finding, fault, deviation or case')
    .addOption(new Option('--api <version>', 'version of the Administration API').choices(['v2', 'v1.0']).default('v2'))
    .addOption(new Option('--profile <name>', 'profile that decides levels and deviations').choices(['atlas', 'published']).default('atlas'))
    .option('--report <file>', 'the report that has the finding, as JSON or NDJSON')
    .option('--deviations <file>', 'YAML list of further deviations')
    .option('--json', 'write it as JSON')
    .addHelpText('after', help)
    .action(async (id: string, flags: ExplainFlags) => finish(await explain(id, flags, terminal(process.stdout, process.env))));
}

/** @returns the exit status @throws UserError when nothing has the id */
export async function explain(id: string, flags: ExplainFlags, out: Terminal): Promise<number> {
  const findings = flags.report === undefined ? undefined : readReport(flags.report).findings;
  const explanation = await explained(id, flags, findings);
  out.write(flags.json === true ? inJson(explanation) : inWords(explanation, out));
  return exit.conformant;
}

function inJson(explanation: Explanation): string {
  const examples = explanation.examples.map(({ exchange, ...rest }) => ({ ...rest, ...(exchange !== undefined && { exchange: jsonExchange(exchange) }) }));
  return `${JSON.stringify({ format: 1, ...explanation, examples }, (_key, item: unknown) => (typeof item === 'string' ? item.toWellFormed() : item), 2)}\n`;
}

function inWords({ kind, id, sentence, facts, sources, related, examples, noExample }: Explanation, { paint, columns }: Terminal): string {
  const inner = columns - labelColumns - 2;
  const lines = [`${kind} ${paint.bold(shown(id))}`, ...wrap(shown(sentence, 2000), columns - 2).map((line) => `  ${line}`), ''];
  const add = (label: string, texts: readonly string[]): void => void lines.push(...block(label, texts, paint));
  for (const { label, text } of facts) add(label, ['curl', 'replay'].includes(label) ? [shown(text, 5000)] : wrap(shown(text, 2000), inner));
  for (const { text, link, says } of sources) {
    add('source', wrap([text, link].filter((part) => part !== undefined).join('  '), inner));
    if (says !== undefined) add('', says.split('\n').map((line) => paint.dim(`  ${shown(line, inner - 4)}`)));
  }
  for (const { label, count, items } of related) {
    const own = items.flatMap((item) => wrap(`${shown(item.id)}${item.text === '' ? '' : `  ${shown(item.text, 300)}`}`, inner, 2));
    add(label, [...own, ...(count > items.length ? [paint.dim(`and ${counted(count - items.length, 'more', 'more')}`)] : [])]);
  }
  lines.push(...shownExamples(examples, inner, { paint, columns }));
  if (noExample !== undefined) add('example', wrap(`none: ${noExample}`, inner));
  return `${lines.join('\n')}\n`;
}

function shownExamples(examples: Explanation['examples'], inner: number, { paint, columns }: Pick<Terminal, 'paint' | 'columns'>): readonly string[] {
  const [right, wrong] = [examples.find(({ isRight }) => isRight), examples.find(({ isRight }) => !isRight)];
  const beside = examples.length === 2 && right?.exchange !== undefined && wrong?.exchange !== undefined && columns >= 100;
  const verdict = (finding: Explanation['examples'][number]['finding']): readonly string[] =>
    finding === undefined ? [] : block('found', wrap(`${shown(finding.requirement)}: ${shown(finding.message, 500)}${finding.expected === '' ? '' : ` (expected ${shown(finding.expected)}, actual ${shown(finding.actual)})`}`, inner, 4), paint);
  if (!beside) {
    return examples.flatMap(({ caption, isRight, exchange, finding }) => [
      '',
      `  ${(isRight ? paint.green : paint.red)(shown(caption, 300))}`,
      ...(exchange === undefined ? [] : [...block('request', requestLines(exchange).flatMap((line) => wrap(line, inner, 6)), paint), ...block('answer', answerLines(exchange).flatMap((line) => wrap(line, inner, 6)), paint)]),
      ...verdict(finding),
    ]);
  }
  return [
    '',
    ...block('example', sideBySide([right.caption], [wrong.caption], inner), paint),
    ...block('request', sideBySide(requestLines(right.exchange!), requestLines(wrong.exchange!), inner), paint),
    ...block('answer', sideBySide(answerLines(right.exchange!), answerLines(wrong.exchange!), inner), paint),
    ...verdict(wrong.finding),
  ];
}
