import type { Report } from '../core/event.ts';
import { counted, number, shown } from './text.ts';

/** Lines with their counts in front, so that a line that is cut off still has its own. */
export function leading(lines: readonly { readonly count: number; readonly text: string }[]): string[] {
  const digits = lines.reduce((widest, { count }) => Math.max(widest, number(count).length), 0);
  return lines.map(({ count, text }) => `${number(count).padStart(digits)}  ${text}`);
}

/** Each reason once, with its count and the first example, the most frequent first; `longest` code units of it. */
export function byReason(entries: readonly { readonly reason: string; readonly count: number; readonly example?: string }[], longest = 300): string[] {
  const reasons = new Map<string, { count: number; readonly example: string | undefined }>();
  for (const { reason, count, example } of entries) {
    const known = reasons.get(reason);
    if (known === undefined) reasons.set(reason, { count, example });
    else known.count += count;
  }
  const sorted = [...reasons].toSorted(([, a], [, b]) => b.count - a.count);
  return leading(sorted.map(([reason, { count, example }]) => ({ count, text: `${shown(reason, longest)}${example === undefined ? '' : ` (in ${shown(example)})`}` })));
}

/** What the list of cases without a judgement is called. */
export function unjudgedTitle({ totals: { errored, unrun } }: Report): string {
  const kinds = [errored > 0 || unrun === 0 ? 'errored' : '', unrun > 0 ? 'not run' : ''].filter((each) => each !== '');
  return `${kinds.join(' or ')}: ${counted(errored + unrun, 'case')}`;
}
