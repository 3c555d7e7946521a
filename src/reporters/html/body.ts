import { isUtf8 } from 'node:buffer';
import { parseJson } from '../../core/exchange.ts';
import { escapePointer } from '../../core/violation.ts';
import { counted } from '../text.ts';

/** A line of a body as it is shown. */
export interface Line {
  readonly text: string;
  /** Where in `text` the name of a member stands, if it has one. */
  readonly key?: readonly [from: number, to: number];
}

/** A body as a person reads it, and the lines of the value that was looked for, from 0. */
export interface Printed {
  readonly lines: readonly Line[];
  readonly found?: { readonly from: number; readonly to: number };
  /** What the lines are when they are not the body as it was sent. */
  readonly note?: string;
}

const hexBytes = 256;

/**
 * A body in lines: JSON indented, each value spelled as it was sent; other text as it is; bytes that are no text in hexadecimal.
 * @param pointer the value to look for (RFC 6901)
 */
export function printBody(body: Uint8Array, pointer?: string): Printed {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (!isUtf8(bytes)) return { lines: hexDump(bytes), note: `${counted(bytes.length, 'byte')}, no UTF-8${bytes.length > hexBytes ? `: the first ${hexBytes}` : ''}` };
  const text = bytes.toString('utf8');
  if (!parseJson(body).ok) return { lines: text === '' ? [] : text.split('\n').map((line) => ({ text: line })) };
  const printed = printJson(text, pointer);
  return printed.lines.length > 1 && !text.includes('\n') ? { ...printed, note: 'indented here, sent on one line' } : printed;
}

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Re-indents a JSON text and leaves its tokens alone: what JSON.parse would lose, such as a name that is there twice, stays. */
function printJson(text: string, wanted: string | undefined): Printed {
  const source = text.matchAll(tokens);
  const done: Line[] = [];
  let current = '';
  let key: Line['key'];
  let found: Printed['found'];
  let peeked: string | undefined;

  const next = (): string => {
    const token = peeked ?? source.next().value?.[0] ?? '';
    peeked = undefined;
    return token;
  };
  const breakLine = (depth: number): void => {
    done.push({ text: current, ...(key !== undefined && { key }) });
    current = '  '.repeat(depth);
    key = undefined;
  };
  const members = (open: string, pointer: string, depth: number): void => {
    for (let index = 0; ; index += 1) {
      breakLine(depth + 1);
      let name = String(index);
      if (open === '{') {
        const quoted = next();
        name = escapePointer(JSON.parse(quoted) as string);
        key = [current.length, current.length + quoted.length];
        current += `${quoted}${next()} `;
      }
      value(`${pointer}/${name}`, depth + 1);
      if (next() !== ',') break;
      current += ',';
    }
    breakLine(depth);
  };
  const value = (pointer: string, depth: number): void => {
    const from = done.length;
    const token = next();
    current += token;
    if (token === '{' || token === '[') {
      const close = token === '{' ? '}' : ']';
      peeked = next();
      if (peeked === close) next();
      else members(token, pointer, depth);
      current += close;
    }
    if (pointer === wanted) found = { from, to: done.length };
  };
  value('', 0);
  breakLine(0);
  return { lines: done, ...(found !== undefined && { found }) };
}

function hexDump(bytes: Buffer): Line[] {
  const rows: Line[] = [];
  for (let at = 0; at < Math.min(bytes.length, hexBytes); at += 16) {
    const row = bytes.subarray(at, Math.min(at + 16, hexBytes));
    const hex = [...row].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const characters = [...row].map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.')).join('');
    rows.push({ text: `${at.toString(16).padStart(4, '0')}  ${hex.padEnd(47)}  ${characters}` });
  }
  return rows;
}

/** Lines of a text of which some may be left out; a number says how many. */
export type Excerpt = readonly ({ readonly line: Line; readonly index: number } | number)[];

const most = { lines: 70, around: 12, ends: 6 };

/** The lines that fit: all of few; of many the first, the last, and those around what was found. */
export function excerpt({ lines, found }: Printed): Excerpt {
  const near = (index: number): boolean =>
    found === undefined
      ? index < most.lines - most.ends
      : index < most.ends || (index >= found.from - most.around && index <= Math.min(found.to, found.from + most.lines / 2) + most.around);
  const kept: ({ line: Line; index: number } | number)[] = [];
  for (const [index, line] of lines.entries()) {
    if (lines.length <= most.lines || near(index) || index >= lines.length - most.ends) kept.push({ line, index });
    else if (typeof kept.at(-1) === 'number') kept[kept.length - 1] = (kept.at(-1) as number) + 1;
    else kept.push(1);
  }
  return kept;
}
