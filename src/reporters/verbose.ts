import type { Report } from '../core/event.ts';
import type { ReportedFinding } from '../core/finding.ts';
import { place, violatedRequirements, type ViolatedRequirement } from './findings.ts';
import { labelled, labelWidth, wrap, type Paint } from './layout.ts';
import { byReason, leading, unjudgedTitle } from './lists.ts';
import { command, counted, number, shown, times } from './text.ts';

export interface VerboseInput {
  readonly report: Report;
  readonly paint: Paint;
  readonly columns: number;
}

/** How much of a text is shown even when all is asked for, code units; the JSON report has the rest. */
const longest = 20_000;

/** All that a run has to say between its verdict and how to repeat it, as lines: every finding of every level in full, every reason, all that was not reached. */
export function everything(input: VerboseInput): readonly string[] {
  const { report, paint } = input;
  const matched = report.deviations.filter((deviation) => deviation.matched > 0);
  const should = violatedRequirements(report, 'should');
  const may = violatedRequirements(report, 'may');
  return [
    ...violatedRequirements(report, 'must').flatMap((each, index) => block(input, each, paint.red(`${index + 1}.`))),
    ...titled(paint.yellow(`warnings: ${counted(should.length, 'requirement')} of level should`), should.flatMap((each) => block(input, each, paint.yellow('-')))),
    ...titled(`noted: ${counted(may.length, 'requirement')} of level may`, may.flatMap((each) => block(input, each, '-'))),
    ...list(input, paint.yellow(unjudgedTitle(report)), byReason(report.errors.map(({ case: id, reason, count }) => ({ reason, count, example: id })), longest)),
    ...list(input, paint.cyan(`known deviations: ${number(matched.length)} of ${number(report.deviations.length)} seen`), leading(matched.map(({ id, reason, matched: count }) => ({ count, text: `${shown(id)}: ${shown(reason, longest)}` })))),
    ...list(input, paint.cyan(`skipped: ${counted(report.totals.skipped, 'case')}`), byReason(report.skipped, longest)),
    ...unreached(input),
  ];
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function list({ columns }: VerboseInput, title: string, items: readonly string[]): readonly string[] {
  return titled(title, items.flatMap((item) => wrap(item, columns - 4).map((line, row) => `${row === 0 ? '  ' : '    '}${line}`)));
}

function block(input: VerboseInput, { id, sentence, findings }: ViolatedRequirement, label: string): readonly string[] {
  const { report, paint, columns } = input;
  const lines = wrap(sentence === id ? shown(id) : `${shown(sentence, 2000)} [${shown(id)}]`, columns - 4);
  const source = report.requirements.find((each) => each.id === id)?.source;
  return [
    '',
    ...lines.map((line, row) => `${row === 0 ? label : '  '} ${paint.bold(line)}`),
    ...(source === undefined ? [] : labelled('source', wrap(shown(source, 2000), columns - labelWidth), paint)),
    ...findings.flatMap((finding, index) => [...(index === 0 ? [] : ['']), ...inFull(input, finding)]),
  ];
}

function inFull({ paint, columns }: VerboseInput, finding: ReportedFinding): readonly string[] {
  const { id, expected, actual, message, curl, replay, count } = finding;
  const row = (label: string, text: string): readonly string[] => labelled(label, wrap(shown(text, longest), columns - labelWidth), paint);
  return [
    ...row('where', `${place(finding)}, ${times(count)}`),
    ...row('message', message),
    ...(expected === '' && actual === '' ? [] : [...row('expected', expected), ...row('actual', actual)]),
    ...row('finding', `${id}, first in ${finding.case}`),
    ...labelled('curl', [command(curl, longest)], paint),
    ...labelled('replay', [command(replay, longest)], paint),
  ];
}

/** What was not reached, by why it was not. */
function unreached(input: VerboseInput): readonly string[] {
  const reasons = Map.groupBy(input.report.coverage.unreached, ({ reachable, reason }) => `${reachable ? 'not reached' : 'cannot be reached'}: ${shown(reason, longest)}`);
  return [...reasons].flatMap(([reason, items]) => list(input, input.paint.cyan(`${reason} (${number(items.length)})`), items.map(({ kind, id }) => `${kind} ${shown(id)}`)));
}
