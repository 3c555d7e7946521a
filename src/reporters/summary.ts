import { createColors } from 'picocolors';
import type { Report, RunInfo } from '../core/event.ts';
import type { Requirement } from '../core/requirement.ts';
import { violatedRequirements, type ViolatedRequirement } from './findings.ts';
import { byReason, leading, unjudgedTitle } from './lists.ts';
import { clip, labelled, labelWidth, rows, wrap, type Paint } from './layout.ts';
import { command, counted, duration, fullJson, number, shown } from './text.ts';
import { verdict } from './verdict.ts';
import { everything } from './verbose.ts';
import { inBrief, sentenceAndPlace, violations } from './violations.ts';

export interface SummaryInput {
  readonly report: Report;
  /** As the run started; undefined when that is not known. */
  readonly info: RunInfo | undefined;
  readonly requirements: readonly Requirement[];
  readonly paint: Paint;
  readonly columns: number;
  /** The terminal's height; 0 or nothing when it is not known. */
  readonly rows?: number;
  /** Whether to say all there is, however long. */
  readonly verbose?: boolean;
}

/** What a summary may take at most, and what it can do with: a screen, so that the verdict is still in sight when all of it has been printed. */
const screenRows = { most: 40, least: 23 };

/**
 * The summary of a run as lines: the verdict first, then what was tested, what is wrong, and how to repeat it.
 * It fits a screen however much there is to say, for long lists end in `and N more`; unless it is verbose.
 */
export function summary(input: SummaryInput): readonly string[] {
  const { report, requirements, paint, columns } = input;
  const violated = violatedRequirements(report, 'must');
  const sources = new Map(requirements.map(({ id, source }) => [id, source]));
  const opening = heading(input);
  const ending = footer(input);

  if (input.verbose) return [...opening, ...everything(input), ...ending];

  const screen = Math.max(screenRows.least, Math.min(screenRows.most, (input.rows || Infinity) - 1));
  // What is violated matters most: the other lists shrink until that has room, and to their titles if they must.
  for (let length = 5; ; length -= 1) {
    const others = otherLists(input, length);
    const room = screen - rows([...opening, ...others, ...ending], columns);
    const { lines, ample, fits } = violations({ violated, sources, paint, columns }, room);
    if (length === 0 && !fits && screen < screenRows.most) return compact(input, violated);
    if ((fits && (ample || length === 1)) || length === 0) return [...opening, ...lines, ...others, ...ending];
  }
}

function heading({ report, info, paint, columns }: SummaryInput): string[] {
  const { kind, sentence } = verdict(report);
  const paintVerdict = { conformant: paint.green, violated: paint.red, unfinished: paint.yellow }[kind];
  const { planned, exchanges, calls, passed, failed, known, skipped, errored, unrun } = report.totals;
  const counts = [`${number(passed)} passed`, `${number(failed)} failed`];
  for (const [name, count] of Object.entries({ known, skipped, errored, 'not run': unrun })) {
    if (count > 0) counts.push(`${number(count)} ${name}`);
  }
  const contract = info === undefined ? '' : `, contract ${shown(info.contractVersion)}`;
  const rate = report.durationMs > 0 ? ` (${number(exchanges / (report.durationMs / 1000))}/s)` : '';
  const facts = {
    target: `${shown(report.target)} (API ${shown(report.api)}${contract})`,
    run: `profile ${shown(report.profile)}, seed ${report.seed}, ${calls === undefined ? '' : `${counted(calls, 'call')}, `}${counted(exchanges, 'exchange')} in ${duration(report.durationMs)}${rate}`,
    cases: `${number(planned)} planned${report.shard === undefined ? '' : ` (shard ${report.shard.index}/${report.shard.count} of ${number(report.shard.planned)})`}: ${counts.join(', ')}`,
  };
  return [
    '',
    ...wrap(sentence, columns, 3).map((line) => paint.bold(paintVerdict(line))),
    '',
    ...Object.entries(facts).flatMap(([label, text]) => labelled(label, wrap(text, columns - labelWidth, 2), paint)),
  ];
}

/** For a screen of few rows: the first violation in brief, the others as a number, and in two rows what else there is. */
function compact(input: SummaryInput, violated: readonly ViolatedRequirement[]): readonly string[] {
  const { paint, columns } = input;
  const others = otherLists({ ...input, paint: createColors(false) }, 0).filter((line) => line !== '');
  return [...heading(input), ...inBrief({ violated, sources: new Map(), paint, columns }), ...(others.length > 0 ? wrap(others.join('; '), columns, 2) : []), ...footer(input, 1)];
}

/** @param most how many rows the coverage may take */
function footer({ report, info, paint, columns }: SummaryInput, most = 3): string[] {
  const { operations, statuses, parameters, constraints, percent, unreached } = report.coverage;
  const seen = (counts: readonly number[], one: string, many: string): string => {
    const reached = counts.filter((count) => count > 0).length;
    return reached === counts.length ? counted(reached, one, many) : `${number(reached)} of ${counted(counts.length, one, many)}`;
  };
  const total = number(constraints.total);
  const coverage = [
    seen(Object.values(operations), 'operation', 'operations'),
    seen(Object.values(statuses).flatMap((counts) => Object.values(counts)), 'status', 'statuses'),
    `parameters ${number(parameters.sent)}/${number(parameters.total)}`,
    ...(constraints.total === 0 ? [] : [`constraints: accepted ${number(constraints.accepted)}/${total}, rejected ${number(constraints.rejected)}/${total}`]),
  ];
  const missed = unreached.filter(({ reachable }) => reachable).length;
  const beyond = unreached.length - missed;
  const gaps = [missed > 0 ? `${number(missed)} not reached` : '', beyond > 0 ? `${number(beyond)} cannot be` : ''].filter((gap) => gap !== '');
  const line = `${percent} % of what can be reached: ${coverage.join(', ')}${gaps.length === 0 ? '' : `; ${gaps.join(', ')} ${fullJson}`}`;
  return [
    '',
    ...labelled('coverage', wrap(line, columns - labelWidth, most), paint),
    ...(info === undefined ? [] : labelled('repeat', [command(info.command)], paint)),
  ];
}

/** Warnings, known deviations, skipped and errored cases: each a title and about `length` items. */
function otherLists({ report, paint, columns }: SummaryInput, length: number): string[] {
  const lines: string[] = [];
  const list = (title: string, items: readonly string[]): void => {
    if (items.length === 0) return;
    lines.push(title);
    if (length === 0) return;
    // An item takes no more room than the line that would stand for it.
    const listed = items.length <= length + 1 ? items : items.slice(0, length);
    for (const item of listed) lines.push(`  ${clip(item, columns - 2)}`);
    if (items.length > listed.length) lines.push(`  and ${number(items.length - listed.length)} more ${fullJson}`);
  };

  list(paint.yellow(unjudgedTitle(report)), byReason(report.errors.map(({ case: id, reason, count }) => ({ reason, count, example: id }))));

  const should = violatedRequirements(report, 'should');
  list(
    paint.yellow(`warnings: ${counted(should.length, 'requirement')} of level should`),
    should.map((violated) => sentenceAndPlace(violated, columns - 2)),
  );
  const may = violatedRequirements(report, 'may');
  if (may.length > 0) lines.push(`noted: ${counted(may.length, 'requirement')} of level may ${fullJson}`);

  const baseline = report.deviations.filter(({ cause }) => cause !== undefined);
  const seen = new Map(report.findings.map(({ id, count }) => [id, count]));
  const gone = baseline.filter(({ cause }) => !seen.has(cause!)).length;
  list(
    paint.cyan(`baseline: ${number(baseline.length - gone)} of ${counted(baseline.length, 'finding')} seen again${gone === 0 ? '' : `, ${number(gone)} not: fixed, or not tested this time`}`),
    leading(baseline.map(({ cause, reason }) => ({ count: seen.get(cause!) ?? 0, text: `${shown(cause!)}: ${shown(reason, 300)}` }))),
  );

  const accepted = report.deviations.filter(({ cause }) => cause === undefined);
  const matched = accepted.filter((deviation) => deviation.matched > 0);
  list(
    paint.cyan(`known deviations: ${number(matched.length)} of ${number(accepted.length)} seen`),
    leading(matched.map(({ id, reason, matched: count }) => ({ count, text: `${shown(id)}: ${shown(reason, 300)}` }))),
  );

  list(paint.cyan(`skipped: ${counted(report.totals.skipped, 'case')}`), byReason(report.skipped));
  return lines.length > 0 ? ['', ...lines] : [];
}
