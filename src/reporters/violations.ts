import type { ReportedFinding } from '../core/finding.ts';
import { place, type ViolatedRequirement } from './findings.ts';
import { clip, labelled, labelWidth, rows, width, wrap, type Paint } from './layout.ts';
import { command, counted, fullJson, number, shown, times } from './text.ts';

export interface ViolationsInput {
  readonly violated: readonly ViolatedRequirement[];
  /** Where each requirement comes from, by id. */
  readonly sources: ReadonlyMap<string, string>;
  readonly paint: Paint;
  readonly columns: number;
}

const most = { full: 3, brief: 6, lines: 20 };

/**
 * The violated requirements in about `room` rows: the first in full, then some in brief, some as a line, the rest as a number.
 * `ample` says that the first three got more than a line, `fits` that `room` sufficed.
 */
export function violations(input: ViolationsInput, room: number): { readonly lines: readonly string[]; readonly ample: boolean; readonly fits: boolean } {
  const { violated, columns } = input;
  if (violated.length === 0) return { lines: [], ample: true, fits: room >= 0 };
  const full = violated.slice(0, most.full).map((each, index) => fullBlock(input, each, index));
  const brief = violated.slice(0, most.brief).map((each, index) => briefBlock(input, each, index));

  for (let inFull = full.length; inFull > 0; inFull -= 1) {
    for (let described = brief.length; described >= inFull; described -= 1) {
      const blocks = [...full.slice(0, inFull).flat(), ...(inFull < violated.length ? [''] : []), ...brief.slice(inFull, described).flat()];
      const left = room - rows(blocks, columns);
      const fits = left >= Math.min(violated.length - described, 3);
      const least = inFull === 1 && described === 1;
      if (fits || least) return { lines: [...blocks, ...restLines(input, described, left)], ample: described >= Math.min(violated.length, 3), fits };
    }
  }
  return { lines: [], ample: false, fits: false };
}

/** The first violated requirement in brief, and of the others how many there are. */
export function inBrief(input: ViolationsInput): readonly string[] {
  const [first] = input.violated;
  return first === undefined ? [] : ['', ...briefBlock(input, first, 0), ...restLines(input, 1, 1)];
}

function title({ paint, columns }: ViolationsInput, { sentence, id }: ViolatedRequirement, index: number): string[] {
  const label = `${index + 1}.`;
  const text = sentence === id ? shown(id) : `${shown(sentence, 400)} [${shown(id)}]`;
  const lines = wrap(text, columns - label.length - 1, 3);
  return lines.map((line, row) => `${row === 0 ? paint.red(label) : ' '.repeat(label.length)} ${paint.bold(line)}`);
}

function fullBlock(input: ViolationsInput, violated: ViolatedRequirement, index: number): string[] {
  const { paint, columns, sources } = input;
  const inner = columns - labelWidth;
  const lines = ['', ...title(input, violated, index)];
  const add = (label: string, text: string, maxRows: number): void => {
    lines.push(...labelled(label, wrap(text, inner, maxRows), paint));
  };
  const source = sources.get(violated.id);
  const [first, ...others] = violated.findings;
  if (source !== undefined) add('source', shown(source), 1);
  if (first === undefined) return lines;
  add('where', `${shown(place(first), 300)}, ${times(first.count)}`, 2);
  if (first.expected === '' && first.actual === '') add('message', shown(first.message), 2);
  else {
    // A value that is cut says how long it was, so the cut has to fit the two rows.
    add('expected', shown(first.expected, 2 * inner - 30), 2);
    add('actual', shown(first.actual, 2 * inner - 30), 2);
  }
  if (others.length > 0) add('also', elsewhere(others), 2);
  lines.push(...labelled('curl', [command(first.curl)], paint), ...labelled('replay', [command(first.replay)], paint));
  return lines;
}

function briefBlock(input: ViolationsInput, violated: ViolatedRequirement, index: number): string[] {
  const { paint, columns } = input;
  const lines = title(input, violated, index);
  const [first] = violated.findings;
  if (first === undefined) return lines;
  const what = first.expected === '' && first.actual === '' ? shown(first.message) : `expected ${shown(first.expected, 80)}, actual ${shown(first.actual, 80)}`;
  return [
    ...lines,
    ...labelled('where', wrap(`${seenIn(violated)}; ${what}`, columns - labelWidth, 2), paint),
    ...labelled('replay', [command(first.replay)], paint),
  ];
}

/** The requirements from `start` on, one a line while there is room, then how many more there are. */
function restLines({ violated, paint, columns }: ViolationsInput, start: number, room: number): string[] {
  const rest = violated.slice(start);
  const space = Math.min(most.lines, Math.max(1, room));
  const listed = rest.length <= space ? rest : rest.slice(0, space - 1);
  const lines = listed.map((each, index) => {
    const label = `${start + index + 1}.`;
    return `${paint.red(label)} ${sentenceAndPlace(each, columns - label.length - 1)}`;
  });
  const hidden = rest.length - listed.length;
  if (hidden > 0) lines.push(`and ${counted(hidden, 'more violated requirement')} ${fullJson}`);
  return lines;
}

/** The sentence and where it was violated on one line; what is too long is cut, each part to half of the line at least. */
export function sentenceAndPlace(violated: ViolatedRequirement, columns: number): string {
  const sentence = shown(violated.sentence, 300);
  const at = clip(seenIn(violated), Math.max(Math.floor(columns / 2), columns - width(sentence)) - 3);
  return `${clip(sentence, columns - width(at) - 3)} (${at})`;
}

function elsewhere(others: readonly ReportedFinding[]): string {
  const places = others.slice(0, 2).map((finding) => `${shown(place(finding), 120)}, ${times(finding.count)}`);
  const hidden = others.length - places.length;
  return places.join('; ') + (hidden > 0 ? ` and in ${counted(hidden, 'more place')}` : '');
}

function seenIn({ findings, count }: ViolatedRequirement): string {
  const [first] = findings;
  if (first === undefined) return 'failed';
  const more = findings.length > 1 ? ` and ${number(findings.length - 1)} more` : '';
  return `${shown(place(first), 120)}${more}, ${times(count)}`;
}
