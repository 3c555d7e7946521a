import type { Reporter, RunEvent, RunInfo } from '../../core/event.ts';
import { CaseList } from './case-list.ts';
import { page } from './page.ts';

export interface HtmlOptions {
  write(text: string): void;
}

/**
 * Reports as one HTML file that opens from disk, in light and dark, and loads nothing: verdict, findings with the wrong part
 * marked, coverage as heat maps, timings, requirements, cases. Everything that a target can say is escaped.
 * Writes when the run has finished and nothing when it never does.
 */
export function htmlReporter({ write }: HtmlOptions): Reporter {
  const cases = new CaseList();
  let info: RunInfo | undefined;
  return {
    on(event: RunEvent): void {
      if (event.type === 'started') ({ info } = event);
      else if (event.type === 'case') cases.add(event);
      else if (event.type === 'finished') for (const part of page(event.report, info, cases)) write(part.toString());
    },
  };
}
