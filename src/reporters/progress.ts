import type { Outcome } from '../core/case.ts';
import { width } from './layout.ts';
import { counted, duration, number } from './text.ts';

/** What a run has done so far. */
export interface Progress {
  planned: number;
  done: number;
  exchanges: number;
  failed: number;
  errored: number;
}

/** Counts a case in. */
export function advance(progress: Progress, outcome: Outcome, exchanges: number): void {
  progress.done += 1;
  progress.exchanges += exchanges;
  if (outcome === 'failed') progress.failed += 1;
  if (outcome === 'errored') progress.errored += 1;
}

/** The share of the plan that is done, in whole percent; 100 only when all is. */
export function percent({ planned, done }: Progress): number {
  return planned <= 0 ? 0 : Math.min(100, Math.floor((done / planned) * 100));
}

/** `210 of 840 cases, 512 exchanges, 2 failed`: a line for a log. */
export function progressLine(progress: Progress): string {
  return parts(progress).join(', ');
}

function parts({ planned, done, exchanges, failed, errored }: Progress): string[] {
  const list = [`${number(done)} of ${counted(planned, 'case')}`, counted(exchanges, 'exchange'), `${number(failed)} failed`];
  if (errored > 0) list.push(`${number(errored)} errored`);
  return list;
}

const barCells = 10;

/** One line for a terminal: a bar, counts, rate and time left, as many of them as fit `columns`. */
export function liveLine(progress: Progress, elapsedMs: number, columns: number): string {
  const full = Math.floor((percent(progress) / 100) * barCells);
  const [cases, exchanges, ...failures] = parts(progress);
  const list = [cases!, ...failures, exchanges!];
  // In the first moments a rate is noise.
  if (elapsedMs >= 500) {
    list.push(`${number(progress.exchanges / (elapsedMs / 1000))}/s`);
    const left = progress.done > 0 ? ((progress.planned - progress.done) * elapsedMs) / progress.done : 0;
    if (left >= 1000) list.push(`${duration(Math.round(left / 1000) * 1000).replace('.0', '')} left`);
  }
  let line = `${'━'.repeat(full)}${'─'.repeat(barCells - full)} ${String(percent(progress)).padStart(3)} %  ${list.shift()}`;
  for (const part of list) {
    if (width(`${line}, ${part}`) > columns) break;
    line += `, ${part}`;
  }
  return width(line) > columns ? line.slice(0, Math.max(0, columns)) : line;
}
