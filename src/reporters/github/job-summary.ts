import type { Report } from '../../core/event.ts';
import { place, violatedRequirements, type ViolatedRequirement } from '../findings.ts';
import { counted, duration, fullJson, number, times } from '../text.ts';
import { verdict } from '../verdict.ts';
import { code, codeBlock, prose } from './markdown.ts';

/** How many items the lists have that are not about violations of a must. */
const listed = 20;

/** What is kept free for the last line, bytes. */
const reserve = 300;

/**
 * The job summary of a run as Markdown of at most `room` bytes: the verdict, what was tested, what is violated, what else
 * there is to know. What finds no room is counted. Empty when there is no room for the verdict.
 */
export function jobSummary(report: Report, room: number): string {
  const parts: string[] = [];
  let left = room - reserve;
  const add = (part: string): boolean => {
    const bytes = Buffer.byteLength(part);
    if (bytes > left) return false;
    left -= bytes;
    parts.push(part);
    return true;
  };
  if (!add(heading(report))) return '';
  add(facts(report));
  const others = [unjudged(report), warnings(report), known(report), skipped(report)].filter((part) => part !== '');
  // Of the violations there may be any number; the short lists after them keep their room.
  left -= others.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  const violated = violatedRequirements(report, 'must');
  const sources = new Map(report.requirements.map(({ id, source }) => [id, source]));
  if (violated.length > 0) add(`### Violated: ${counted(violated.length, 'requirement')}\n\n`);
  const written = violated.findIndex((each, index) => !add(violation(each, index, sources.get(each.id))));
  const missing = written === -1 ? 0 : violated.length - written;
  if (missing > 0) parts.push(`and ${counted(missing, 'more violated requirement')} ${fullJson}\n\n`);
  left += others.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
  for (const part of others) add(part);
  return parts.join('');
}

function heading(report: Report): string {
  const { kind, sentence } = verdict(report);
  return `## ${{ conformant: '✅', violated: '❌', unfinished: '⚠️' }[kind]} ${prose(sentence)}\n\n`;
}

function facts({ target, api, contractVersion, profile, seed, totals, durationMs, coverage, command }: Report): string {
  const { planned, passed, failed, known: covered, skipped: left, errored, unrun, calls, exchanges } = totals;
  const outcomes = Object.entries({ passed, failed, known: covered, skipped: left, errored, 'not run': unrun }).filter(([name, count]) => count > 0 || name === 'passed' || name === 'failed');
  const lines = {
    target: `${code(target)}, API ${code(api)}, contract ${code(contractVersion)}`,
    run: `profile ${code(profile)}, seed ${seed}, ${calls === undefined ? '' : `${counted(calls, 'call')}, `}${counted(exchanges, 'exchange')} in ${duration(durationMs)}`,
    cases: `${number(planned)} planned: ${outcomes.map(([name, count]) => `${number(count)} ${name}`).join(', ')}`,
    coverage: `${coverage.percent} % of what can be reached`,
  };
  const repeat = codeBlock([command], 'sh');
  return `${Object.entries(lines).map(([name, text]) => `- **${name}** ${text}\n`).join('')}\n${repeat ?? ''}\n`;
}

function violation({ id, sentence, findings, count }: ViolatedRequirement, index: number, source: string | undefined): string {
  const [first, ...others] = findings;
  const title = `#### ${index + 1}. ${prose(sentence)}\n\n- **requirement** ${code(id)}${source === undefined ? '' : `, ${code(source)}`}\n`;
  if (first === undefined) return `${title}\n`;
  const compared = first.expected === '' && first.actual === '' ? [`- **message** ${code(first.message)}`] : [`- **expected** ${code(first.expected)}`, `- **actual** ${code(first.actual)}`];
  const where = `- **where** ${code(place(first))}, ${times(first.count)}${others.length > 0 ? `; in all ${counted(findings.length, 'place')}, ${times(count)}` : ''}`;
  const commands = codeBlock([first.curl, first.replay], 'sh') ?? `Its commands cannot be shown here unchanged ${fullJson}\n`;
  return `${title}${[where, ...compared].join('\n')}\n\n<details><summary>curl and replay</summary>\n\n${commands}\n</details>\n\n`;
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const more = items.length > listed ? [`and ${number(items.length - listed)} more ${fullJson}`] : [];
  return `### ${title}\n\n${[...items.slice(0, listed), ...more].map((item) => `- ${item}\n`).join('')}\n`;
}

function unjudged({ errors, totals }: Report): string {
  return list(`Not judged: ${counted(totals.errored + totals.unrun, 'case')}`, errors.map(({ reason, count, case: id }) => `${number(count)} × ${code(reason, 300)} (in ${code(id)})`));
}

function warnings(report: Report): string {
  const should = violatedRequirements(report, 'should').map(({ sentence, id, findings, count }) => `${prose(sentence)} (${code(findings[0] === undefined ? id : place(findings[0]), 300)}, ${times(count)})`);
  return list('Warnings', [...report.warnings.map((message) => code(message)), ...should]);
}

function known({ deviations }: Report): string {
  const matched = deviations.filter((deviation) => deviation.matched > 0);
  return list(`Known deviations: ${number(matched.length)} of ${number(deviations.length)} seen`, matched.map(({ id, reason, matched: count }) => `${number(count)} × ${code(id)}: ${prose(reason, 300)}`));
}

function skipped({ skipped: reasons, totals }: Report): string {
  return list(`Skipped: ${counted(totals.skipped, 'case')}`, reasons.map(({ reason, count }) => `${number(count)} × ${code(reason, 300)}`));
}
