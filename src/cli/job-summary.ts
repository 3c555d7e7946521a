import { appendFileSync, statSync } from 'node:fs';
import type { JobSummary } from '../reporters/index.ts';

/** GitHub shows no summary of a step that is larger. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const most = 1024 * 1024;

/** The job summary of the step of GitHub Actions that this command runs in. */
export interface StepSummary extends JobSummary {
  /** Why it does not have what was appended, if it does not. */
  readonly problem: string | undefined;
}

/** The job summary, or undefined outside of GitHub Actions. What the step has written before takes of its room. */
export function stepSummary({ GITHUB_STEP_SUMMARY: file = '' }: NodeJS.ProcessEnv): StepSummary | undefined {
  if (file === '') return undefined;
  let problem: string | undefined;
  return {
    room: most - (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    // Never throws: a run must end in order whatever becomes of its summary.
    append(markdown) {
      try {
        appendFileSync(file, markdown);
      } catch (error) {
        problem = `cannot write the job summary ${file}, which GITHUB_STEP_SUMMARY names: ${(error as Error).message}`;
      }
    },
    get problem() {
      return problem;
    },
  };
}
