import { header, type Exchange } from '../core/exchange.ts';
import { width, wrap, type Paint } from '../reporters/layout.ts';
import { counted, shown } from '../reporters/text.ts';

/** How much of a body is shown. */
const most = 600;

/** A request in short: method and target, what media types it names, then its body; safe on a terminal. */
export function requestLines({ request }: Exchange): readonly string[] {
  const fields = ['Accept', 'Content-Type'].flatMap((name) => {
    const value = header(request.headers, name);
    return value === undefined ? [] : [shown(`${name}: ${value}`, 300)];
  });
  return [shown(`${request.method} ${request.target}`, 1000), ...fields, ...bodyLines(request.body)];
}

/** An answer in short: status, media type and error code, then its body; safe on a terminal. */
export function answerLines({ response }: Exchange): readonly string[] {
  const fields = ['content-type', 'x-error-code'].flatMap((name) => header(response.headers, name) ?? []);
  return [shown([response.status, ...fields].join('  '), 300), ...bodyLines(response.body)];
}

function bodyLines(body: Uint8Array | null): readonly string[] {
  if (body === null || body.length === 0) return [];
  try {
    return [shown(new TextDecoder('utf-8', { fatal: true }).decode(body), most)];
  } catch {
    return [`(${counted(body.length, 'byte')}, no text)`];
  }
}

/** Lines of two columns, each text broken where it is too wide. */
export function sideBySide(left: readonly string[], right: readonly string[], columns: number): readonly string[] {
  const half = Math.floor((columns - 3) / 2);
  const [a, b] = [left, right].map((lines) => lines.flatMap((line) => wrap(line, half, 6))) as [string[], string[]];
  return Array.from({ length: Math.max(a.length, b.length) }, (_, row) => {
    const cell = a[row] ?? '';
    return `${cell}${' '.repeat(half - width(cell))} │ ${b[row] ?? ''}`.trimEnd();
  });
}

/** The lines behind a label, as far in as the label is wide. */
export function block(label: string, lines: readonly string[], paint: Paint): readonly string[] {
  return lines.map((line, row) => `  ${row === 0 ? paint.dim(label.padEnd(labelColumns)) : ' '.repeat(labelColumns)}${line}`);
}

/** How far `block` puts its lines behind the two columns that all are in. */
export const labelColumns = 13;
