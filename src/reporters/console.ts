import { createColors } from 'picocolors';
import type { Reporter, RunEvent, RunInfo } from '../core/event.ts';
import type { Requirement } from '../core/requirement.ts';
import { advance, liveLine, percent, progressLine, type Progress } from './progress.ts';
import { summary } from './summary.ts';
import { counted, shown } from './text.ts';

export interface ConsoleOptions {
  write(text: string): void;
  readonly color: boolean;
  /** The terminal's width; 80 on a terminal and 100 elsewhere when not given. */
  readonly columns?: number;
  /** The terminal's height. */
  readonly rows?: number;
  /** Whether `write` reaches a terminal, where a line can be drawn again. */
  readonly interactive: boolean;
  /** Whether to say all there is, however long, instead of what fits a screen. */
  readonly verbose?: boolean;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

const redrawEveryMs = 100;
const fewWarnings = 5;
const eraseLine = '\r\u001b[K';

/**
 * Reports to a person: progress while it runs (one live line on a terminal, a few plain lines elsewhere),
 * then a summary, of one screen unless all is asked for. Keeps counts and the catalogue of requirements, no cases.
 */
export function consoleReporter(options: ConsoleOptions): Reporter {
  const { write, interactive, verbose = false, now = () => performance.now() } = options;
  const shownWarnings = verbose ? Infinity : fewWarnings;
  const columns = Math.max(40, options.columns ?? (interactive ? 80 : 100));
  const paint = createColors(options.color);

  const progress: Progress = { planned: 0, done: 0, exchanges: 0, failed: 0, errored: 0 };
  let info: RunInfo | undefined;
  let requirements: readonly Requirement[] = [];
  let startedAt = 0;
  let drawnAt = -Infinity;
  let drawn = false;
  let quarter = 0;
  let warnings = 0;

  const draw = (): void => {
    const time = now();
    if (time - drawnAt < redrawEveryMs) return;
    drawnAt = time;
    drawn = true;
    // One column stays free: a line that fills the last one wraps on some terminals and cannot be erased.
    write(eraseLine + liveLine(progress, time - startedAt, columns - 1));
  };
  const erase = (): void => {
    if (drawn) write(eraseLine);
    drawn = false;
  };
  const logQuarter = (): void => {
    const reached = Math.floor(percent(progress) / 25);
    if (reached <= quarter) return;
    quarter = reached;
    // All done needs no line: the summary follows.
    if (reached < 4) write(`${String(percent(progress)).padStart(3)} %  ${progressLine(progress)}\n`);
  };
  const warn = (message: string): void => {
    warnings += 1;
    if (warnings > shownWarnings) return;
    erase();
    write(`${paint.yellow('warning:')} ${shown(message, 500)}\n`);
    drawnAt = -Infinity;
  };

  return {
    on(event: RunEvent): void {
      switch (event.type) {
        case 'started':
          ({ info, requirements } = event);
          progress.planned = info.planned;
          startedAt = now();
          if (interactive) {
            if (info.ledger !== undefined) write(`${paint.dim(`after a crash: cleanup ${shown(info.ledger)}`)}\n`);
            draw();
          } else write(`testing ${shown(info.target)}: ${counted(info.planned, 'case')}, profile ${shown(info.profile)}, seed ${info.seed}${info.ledger === undefined ? '' : `; after a crash: cleanup ${shown(info.ledger)}`}\n`);
          break;
        case 'case':
          advance(progress, event.outcome, event.exchanges);
          if (interactive) draw();
          else logQuarter();
          break;
        case 'warning':
          warn(event.message);
          break;
        case 'finished':
          erase();
          if (warnings > shownWarnings) write(`${paint.yellow('warning:')} and ${counted(warnings - shownWarnings, 'more warning')}\n`);
          write(`${summary({ report: event.report, info, requirements, paint, columns, verbose, ...(options.rows !== undefined && { rows: options.rows }) }).join('\n')}\n`);
          break;
      }
    },
    close: erase,
  };
}
