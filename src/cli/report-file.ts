import { readFileSync } from 'node:fs';
import type { Report } from '../core/event.ts';
import { reportOf } from '../reporters/index.ts';
import { eventsIn, linesOf } from './event-file.ts';
import { UsageError } from './exit.ts';

/** The report in a file that `--report json` or `--report ndjson` wrote. @throws UserError when it is neither, or not whole */
export function readReport(file: string): Report {
  if (isNdjson(file)) {
    for (const event of eventsIn(file)) if (event.type === 'finished') return event.report;
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as Error).message}`);
  }
  return reportOf(text, file);
}

/** Whether its first line is a JSON value of its own, as an event is, and as a report is not. */
function isNdjson(file: string): boolean {
  for (const line of linesOf(file)) {
    try {
      return (JSON.parse(line) as { type?: unknown } | null)?.type !== undefined;
    } catch {
      return false;
    }
  }
  return false;
}
