import type { Outcome } from './case.ts';
import type { CoverageKind } from './plan.ts';
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
  /** The file that says what the run has made, should it be killed. */
  readonly ledger?: string;
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

/** The result of a run; what `--report json` writes. planned = passed + failed + known + skipped + errored + unrun. */
export interface Report {
  readonly format: 1;
  readonly seed: number;
  readonly profile: string;
  readonly api: string;
  readonly target: string;
  readonly durationMs: number;
  readonly totals: Totals;
  readonly requirements: readonly { readonly id: string; readonly level: Level; readonly outcome: Outcome; readonly cases: number; readonly sentence: string }[];
  readonly findings: readonly ReportedFinding[];
  readonly deviations: readonly {
    readonly id: string;
    readonly reason: string;
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
    readonly constraints: { readonly total: number; readonly accepted: number; readonly rejected: number };
    /** How much of what can be reached was reached, in percent, rounded down to a tenth. */
    readonly percent: number;
    /** What was not reached, and why it cannot be, or that it could have been. */
    readonly unreached: readonly { readonly kind: CoverageKind; readonly id: string; readonly reachable: boolean; readonly reason: string }[];
  };
}
