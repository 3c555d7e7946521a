import type { Reporter, RunEvent } from '../../core/event.ts';
import { annotations } from './annotations.ts';
import { jobSummary } from './job-summary.ts';

/** Where a job summary goes. */
export interface JobSummary {
  /** How many bytes it may have: GitHub shows none of a summary that is larger than 1 MiB. */
  readonly room: number;
  append(markdown: string): void;
}

export interface GitHubOptions {
  write(text: string): void;
  /** Without, there are only annotations. */
  readonly jobSummary?: JobSummary;
}

/** Writes annotations of a finished run as workflow commands of GitHub Actions, and its job summary. Listens to no case. */
export function githubReporter({ write, jobSummary: summary }: GitHubOptions): Reporter {
  return {
    on(event: RunEvent): void {
      if (event.type !== 'finished') return;
      for (const line of annotations(event.report)) write(line);
      summary?.append(jobSummary(event.report, summary.room));
    },
  };
}
