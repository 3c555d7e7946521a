import { stripVTControlCharacters } from 'node:util';
import type { createColors } from 'picocolors';

/** Colours, or functions that leave text as it is. */
export type Paint = ReturnType<typeof createColors>;

const plain = /^[\x20-\x7e]*$/;
const wide = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
const mark = /[\p{Mn}\p{Me}]/u;

/** The columns that a text takes on a terminal, colours not counted. Near enough to lay out with, not exact for every script. */
export function width(text: string): number {
  const bare = stripVTControlCharacters(text);
  if (plain.test(bare)) return bare.length;
  let columns = 0;
  for (const character of bare) columns += mark.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}

/** The rows that lines take on a terminal, which breaks those that are too long. */
export function rows(lines: readonly string[], columns: number): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / columns)), 0);
}

/** A text of at most `columns` columns; what does not fit becomes `…`. */
export function clip(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let fits = '';
  let used = 1;
  for (const character of text) {
    used += width(character);
    if (used > columns) break;
    fits += character;
  }
  return `${fits.trimEnd()}…`;
}

/** A text broken at spaces into at most `maxRows` rows; the last one ends in `…` when there is more. */
export function wrap(text: string, columns: number, maxRows = Infinity): string[] {
  const lines: string[] = [];
  let rest = text;
  while (width(rest) > columns && lines.length < maxRows - 1) {
    let end = 0;
    let lastSpace = 0;
    let used = 0;
    for (const character of rest) {
      used += width(character);
      if (used > columns + (character === ' ' ? 1 : 0)) break;
      if (character === ' ') lastSpace = end;
      end += character.length;
    }
    const at = lastSpace > 0 ? lastSpace : Math.max(end, 1);
    lines.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...lines, clip(rest, columns)];
}

/** How far `labelled` indents. */
export const labelWidth = 12;

/** Lines behind a label, the second and later ones indented as far. */
export function labelled(label: string, lines: readonly string[], paint: Paint): string[] {
  return lines.map((line, index) => (index === 0 ? `  ${paint.dim(label.padEnd(labelWidth - 2))}${line}` : `${' '.repeat(labelWidth)}${line}`));
}
