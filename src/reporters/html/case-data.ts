import type { Outcome } from '../../core/case.ts';

/** What the page knows of a run's cases; the page's script shows them a page at a time. */
export interface CaseData {
  readonly groups: readonly string[];
  readonly titles: readonly string[];
  readonly reasons: readonly string[];
  /** Findings: the id of an element, and of the requirement that is violated. */
  readonly findings: readonly (readonly [anchor: string, requirement: string])[];
  readonly rows: readonly CaseRow[];
}

/**
 * One case: what its id has after its group; the indices of its group, title and outcome; exchanges; milliseconds;
 * then the index of its reason, or -1, and those of its findings, where it has any.
 */
export type CaseRow = readonly [suffix: string, group: number, title: number, outcome: number, exchanges: number, durationMs: number, reason?: number, ...findings: number[]];

/** The outcomes, those that need looking at first. */
export const outcomes: readonly Outcome[] = ['failed', 'errored', 'unrun', 'known', 'skipped', 'passed'];

/** What they are called in front of people. */
export const outcomeWords: Readonly<Record<Outcome, string>> = { failed: 'failed', errored: 'errored', unrun: 'not run', known: 'known', skipped: 'skipped', passed: 'passed' };
