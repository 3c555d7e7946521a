import type { Outcome } from './case.ts';
import type { CoverageKind } from './plan.ts';
import type { Exchange } from './exchange.ts';
import type { ReportedFinding } from './finding.ts';
import type { Level, Requirement } from './requirement.ts';

/** What a run is about. */
export interface RunInfo {
  readonly target: string;
  readonly api: string;
  readonly contractVersion: string;
  readonly profile: string;
  readonly seed: number;
  /** Cases in the plan. */
  readonly planned: number;
  /** A command line that repeats the run. */
  readonly command: string;
  /** When it began, ISO 8601 in UTC. */
  readonly startedAt: string;
  /** Which part of a plan it has, when not all of it. */
  readonly shard?: Shard;
  /** What the run was asked for, so that a program can repeat it; JSON. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The file that says what the run has made, should it be killed. */
  readonly ledger?: string;
}

/** One of several parts that a plan was divided into by `--shard`. */
export interface Shard {
  /** From 1 to `count`. */
  readonly index: number;
  readonly count: number;
  /** Cases in the whole plan. */
  readonly planned: number;
  /** A command line that runs the whole plan. */
  readonly command: string;
}

/** What happened in a run, in the order in which it happened. */
export type RunEvent =
  | { readonly type: 'started'; readonly info: RunInfo; readonly requirements: readonly Requirement[] }
  | {
      readonly type: 'case';
      readonly id: string;
      readonly group: string;
      readonly title: string;
      readonly requirements: readonly string[];
      readonly outcome: Outcome;
      /** Why it was skipped, errored or not run. */
      readonly reason?: string;
      /** What this case violates, of every level, those that a deviation covers among them. */
      readonly findings: readonly ReportedFinding[];
      readonly exchanges: number;
      readonly durationMs: number;
    }
  /** Only when they are asked for: each exchange of a case, before the case itself, with the secrets removed. */
  | { readonly type: 'exchange'; readonly case: string; readonly exchange: Exchange }
  | { readonly type: 'warning'; readonly message: string }
  | { readonly type: 'finished'; readonly report: Report };

/** Takes events as they happen; `close` when there will be none. */
export interface Reporter {
  on(event: RunEvent): void;
  close?(): void | Promise<void>;
}

export interface Totals {
  readonly planned: number;
  readonly passed: number;
  readonly failed: number;
  readonly known: number;
  readonly skipped: number;
  readonly errored: number;
  readonly unrun: number;
  readonly exchanges: number;
  /** How many calls a client was asked for, when one was tested. */
  readonly calls?: number;
}

/** Upper bounds of the buckets of a timing, milliseconds; one more bucket has what took longer. */
export const timingBounds = [0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16_384] as const;

/** A histogram of durations; those of several runs add up. */
export interface Timing {
  readonly count: number;
  readonly totalMs: number;
  readonly maxMs: number;
  /** How many were at most as long as each of `timingBounds`, and longer than the one before; then how many were longer than the last. */
  readonly buckets: readonly number[];
}

/** The result of a run; what `--report json` writes. planned = passed + failed + known + skipped + errored + unrun. */
export interface Report {
  readonly format: 1;
  readonly seed: number;
  readonly profile: string;
  readonly api: string;
  readonly target: string;
  readonly contractVersion: string;
  /** A command line that repeats the run. */
  readonly command: string;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  /** What the run was asked for, so that a program can repeat it; JSON. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly durationMs: number;
  /** Which part of a plan was run, when not all of it. */
  readonly shard?: Shard;
  readonly totals: Totals;
  readonly requirements: readonly { readonly id: string; readonly level: Level; readonly outcome: Outcome; readonly cases: number; readonly sentence: string; readonly source: string }[];
  readonly findings: readonly ReportedFinding[];
  readonly deviations: readonly {
    readonly id: string;
    readonly reason: string;
    readonly evidence: string;
    /** The day since which it is known, YYYY-MM-DD. */
    readonly since?: string;
    /** The one finding that it covers, when it comes from a baseline. */
    readonly cause?: string;
    /** How many findings it covered. */
    readonly matched: number;
    /** The last day on which it held, when that is over: it covers nothing any more. */
    readonly expired?: string;
  }[];
  readonly errors: readonly { readonly case: string; readonly reason: string; readonly count: number }[];
  readonly skipped: readonly { readonly reason: string; readonly count: number }[];
  /** What a person should look at, what may be left in the target above all. */
  readonly warnings: readonly string[];
  readonly coverage: {
    /** Exchanges by operation. */
    readonly operations: Readonly<Record<string, number>>;
    /** Exchanges by operation and status. */
    readonly statuses: Readonly<Record<string, Readonly<Record<string, number>>>>;
    /** Parameters that requests had, of those that there are. */
    readonly parameters: { readonly total: number; readonly sent: number };
    /** `each`: how many cases saw a constraint accepted and rejected as it should be. */
    readonly constraints: { readonly total: number; readonly accepted: number; readonly rejected: number; readonly each: Readonly<Record<string, { readonly accepted: number; readonly rejected: number }>> };
    /** How many things there are to reach: operations, statuses, parameters, and each side of each constraint. */
    readonly total: number;
    /** How much of what can be reached was reached, in percent, rounded down to a tenth. */
    readonly percent: number;
    /** What was not reached, and why it cannot be, or that it could have been. */
    readonly unreached: readonly { readonly kind: CoverageKind; readonly id: string; readonly reachable: boolean; readonly reason: string }[];
  };
  /** How long answers took, by operation. */
  readonly timings: Readonly<Record<string, Timing>>;
}
