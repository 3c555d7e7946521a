import type { RecordedSettings } from '../../conformance/replay/settings.ts';
import type { Replayed, TryEnd, Verdict } from '../../conformance/replay/verdict.ts';
import type { Exchange } from '../core/exchange.ts';
import { place } from '../reporters/findings.ts';
import { jsonExchange } from '../reporters/index.ts';
import { wrap, type Paint } from '../reporters/layout.ts';
import { command, counted, shown } from '../reporters/text.ts';
import { answerLines, block, labelColumns, requestLines, sideBySide } from './exchange-lines.ts';
import type { Terminal } from './terminal.ts';

/** What a replay is about. */
export interface ReplayHead {
  /** The report, or the case. */
  readonly what: string;
  /** How many findings of a report; absent for a case. */
  readonly findings?: number;
  readonly tries: number;
  readonly recorded: RecordedSettings;
  /** The target of the report, when it is another one now. */
  readonly before?: string;
}

/** How many findings are shown with their exchanges: a person looks at no more of them at a time, and `--json` has them all. */
const inFull = 10;

/** A longer line is shown nowhere: a report has it. */
const longestCurl = 4000;

const order: readonly Verdict[] = ['still failing', 'flaky', 'fails otherwise', 'not tried', 'fixed'];

/** How the result of a replay is shown to a person. */
export const replayed = {
  /** What is about to be sent, and where. */
  head({ what, findings, tries, recorded, before }: ReplayHead, { paint }: Terminal): string {
    const { settings } = recorded;
    const where = recorded.kind === 'client' ? `by the driver ${shown(recorded.settings.driver, 500)}` : `at ${shown(recorded.settings.target)}${before === undefined ? '' : ` (the report is of ${shown(before)})`}`;
    const subject = findings === undefined ? `the case ${shown(what)}` : `${counted(findings, 'finding')} of ${shown(what)}`;
    return `${paint.dim(`replaying ${subject} ${where}: API ${settings.api}, seed ${settings.seed}, ${tries === 1 ? 'once' : `${tries} times each`}`)}\n`;
  },

  /** Each finding, the first ones in full; then how many there are of each verdict. */
  results(head: ReplayHead, results: readonly Replayed[], ends: readonly TryEnd[], out: Terminal): string {
    const sorted = results.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
    const rest = sorted.slice(inFull).map((each) => title(each, out.paint));
    const lines = [...sorted.slice(0, inFull).flatMap((each) => ['', ...one(head, each, out)]), ...(rest.length > 0 ? ['', ...rest] : []), '', summary(head, results, ends, out.paint)];
    return `${lines.join('\n')}\n`;
  },
};

function colour(verdict: Verdict, paint: Paint): (text: string) => string {
  if (verdict === 'fixed') return paint.green;
  return verdict === 'still failing' || verdict === 'fails otherwise' ? paint.red : paint.yellow;
}

function title({ finding, verdict, shown: count, judged }: Replayed, paint: Paint): string {
  const tally = verdict === 'not tried' ? '' : verdict === 'flaky' ? ` (${count} of ${judged} tries)` : ` (${counted(judged, 'try', 'tries')})`;
  return `${colour(verdict, paint)(verdict)}${tally}  ${paint.bold(shown(finding.id))}  ${finding.level}  ${shown(finding.requirement)}: ${shown(finding.message, 300)}`;
}

function one({ recorded }: ReplayHead, each: Replayed, { paint, columns }: Terminal): readonly string[] {
  const { finding, verdict, form, reason, now, exchange } = each;
  const inner = columns - labelColumns - 2;
  const lines = [title(each, paint)];
  const add = (label: string, text: readonly string[]): void => void lines.push(...block(label, text, paint));
  add('case', wrap(`${shown(finding.case)}, ${form === 'minimal' ? 'as small as it was made' : 'whole'}; ${shown(place(finding), 300)}`, inner, 2));
  if (form === 'whole' && finding.shrunk !== undefined && finding.shrunk.length > 0) add('note', wrap(verdict === 'fixed' ? 'the smaller case of the report cannot be made any more: another version of the kit made it' : 'the smaller case of the report shows nothing, or cannot be made any more: the whole one was sent', inner, 2));
  if (reason !== undefined) add(verdict === 'not tried' ? 'reason' : 'note', wrap(`${verdict === 'not tried' ? '' : 'not every try could be judged: '}${shown(reason, 600)}`, inner, 4));
  if (now !== undefined && now.id !== finding.id) add('now', wrap(`${now.id}: ${shown(now.message, 300)} (${shown(place(now), 200)})`, inner, 3));
  lines.push(...exchanges(finding.exchanges.at(-1), exchange, inner, paint));
  const line = now?.curl ?? finding.curl;
  if (recorded.kind === 'server') add('curl', [shown(line, longestCurl) === line ? line : command(line)]);
  return lines;
}

/** The exchange of the report beside that of now; one alone where they are the same, or where there is one. */
function exchanges(before: Exchange | undefined, now: Exchange | undefined, inner: number, paint: Paint): readonly string[] {
  const only = before === undefined || before === now ? now : now === undefined ? before : undefined;
  if (only !== undefined) return [...block('request', requestLines(only).flatMap((line) => wrap(line, inner, 6)), paint), ...block('answer', answerLines(only).flatMap((line) => wrap(line, inner, 6)), paint)];
  if (before === undefined || now === undefined) return [];
  return [
    ...block('', sideBySide(['in the report'], ['now'], inner).map((line) => paint.dim(line)), paint),
    ...block('request', sideBySide(requestLines(before), requestLines(now), inner), paint),
    ...block('answer', sideBySide(answerLines(before), answerLines(now), inner), paint),
  ];
}

function summary({ findings }: ReplayHead, results: readonly Replayed[], ends: readonly TryEnd[], paint: Paint): string {
  const counts = order.flatMap((verdict) => {
    const count = results.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [colour(verdict, paint)(`${count} ${verdict}`)];
  });
  const unjudged = ends.find(({ outcome }) => outcome === 'errored' || outcome === 'unrun' || outcome === 'skipped');
  if (unjudged !== undefined) counts.push(paint.yellow(`${unjudged.outcome}: ${shown(unjudged.reason ?? '', 500)}`));
  if (counts.length > 0) return counts.join(', ');
  return findings === undefined ? paint.green(`nothing is violated in ${counted(ends.length, 'try', 'tries')}`) : 'nothing to replay: the report has no finding of "must" or "should" that no deviation covers; --finding chooses others';
}

/** The result for a program. */
export function replayedJson({ what, tries, recorded, before }: ReplayHead, results: readonly Replayed[], ends: readonly TryEnd[]): string {
  const value = {
    format: 1,
    of: what,
    ...(recorded.kind === 'client' ? { driver: recorded.settings.driver } : { target: recorded.settings.target, ...(before !== undefined && { targetOfReport: before }) }),
    seed: recorded.settings.seed,
    tries,
    results: results.map(({ finding, verdict, shown: count, judged, form, reason, now, exchange }) => {
      const then = finding.exchanges.at(-1);
      return {
        id: finding.id, requirement: finding.requirement, level: finding.level, case: finding.case, message: finding.message,
        verdict, shown: count, judged, form, reason,
        now: now === undefined ? undefined : { id: now.id, message: now.message },
        curl: now?.curl ?? finding.curl,
        then: then === undefined ? undefined : jsonExchange(then),
        exchange: exchange === undefined ? undefined : jsonExchange(exchange),
      };
    }),
    ...(ends.length > 0 && { outcomes: ends.map(({ outcome, reason }) => ({ outcome, reason })) }),
  };
  return `${JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? item.toWellFormed() : item), 2)}\n`;
}
