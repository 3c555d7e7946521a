import type { Deviation } from '../src/core/deviation.ts';
import type { Report, RunEvent, Shard } from '../src/core/event.ts';
import type { ReportedFinding } from '../src/core/finding.ts';
import { TargetError } from '../src/core/problem.ts';
import type { Plan } from '../src/core/plan.ts';
import type { Contract } from '../src/contract/index.ts';
import { viewOf } from '../src/checks/index.ts';
import { createSender, createTransport, probe, probeParties, RefusedError, run, type Ledger } from '../src/runner/index.ts';
import type { Access } from './access.ts';
import type { Profile } from './context.ts';

export interface TestOptions {
  readonly contract: Contract;
  readonly profile: Profile;
  readonly plan: Plan;
  /** Scheme, host and port of the target. */
  readonly origin: string;
  /** What reports call the target; the origin when left out. */
  readonly target?: string;
  readonly access: Access;
  readonly deviations: readonly Deviation[];
  /** Which part the plan is of a larger one, if it is. */
  readonly shard?: Shard;
  readonly concurrency?: number;
  /** Requests a second. */
  readonly rate?: number;
  /** Milliseconds until an answer must be complete. */
  readonly timeoutMs?: number;
  /** The command line that repeats the run; with a case's id, that case alone. */
  readonly command: (caseId?: string) => string;
  readonly onEvent?: (event: RunEvent) => void;
  readonly signal?: AbortSignal;
  /** What the run was asked for, as reports say it. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Milliseconds after which no further case is started; the rest is skipped. */
  readonly timeMs?: number;
  /** What reports call the file of the ledger. */
  readonly ledgerFile?: string;
  /** Where what the run makes is written down before it is made; in memory alone when left out. */
  readonly ledger?: Ledger;
  readonly enough?: (finding: ReportedFinding) => boolean;
  readonly shrink?: boolean;
  /** Whether each exchange of each case is told as an event of its own. Default false. */
  readonly exchanges?: boolean;
}

/**
 * Runs a plan against a target and gives the report.
 * @throws TargetError when the target cannot be tested at all: unreachable, credentials refused, no Atlas API.
 */
export async function testTarget(options: TestOptions): Promise<Report> {
  const { contract, plan, access } = options;
  const concurrency = options.concurrency ?? 8;
  const transport = createTransport(options.origin, { connections: concurrency, timeoutMs: options.timeoutMs ?? 30_000 });
  try {
    const send = createSender({ transport, authorizers: access.authorizers, ...(options.rate !== undefined && { rate: options.rate }) });
    const runWith = (onEvent: (event: RunEvent) => void, { unusable, room }: { unusable?: string | undefined; room?: number | undefined }): Promise<Report> =>
      run({
        contract,
        plan,
        send,
        concurrency,
        auth: access.auth,
        deviations: options.deviations,
        info: {
          target: options.target ?? options.origin,
          api: contract.api,
          contractVersion: contract.version,
          profile: options.profile,
          seed: plan.seed,
          planned: plan.cases.length,
          command: options.command(),
          startedAt: new Date().toISOString(),
          ...(options.settings !== undefined && { settings: options.settings }),
          ...(options.shard !== undefined && { shard: options.shard }),
          ...(options.ledgerFile !== undefined && { ledger: options.ledgerFile }),
        },
        replay: options.command,
        onEvent,
        ...(unusable !== undefined && { unusable }),
        ...(room !== undefined && { room }),
        ...(options.ledger !== undefined && { ledger: options.ledger }),
        ...(options.signal !== undefined && { signal: options.signal }),
        ...(options.timeMs !== undefined && { timeMs: options.timeMs }),
        ...(options.enough !== undefined && { enough: options.enough }),
        ...(options.shrink !== undefined && { shrink: options.shrink }),
        ...(options.exchanges !== undefined && { exchanges: options.exchanges }),
      });
    const onEvent = options.onEvent ?? (() => {});
    try {
      const { exchange, unusable } = await probe(contract, plan.probe, send, access.auth, options.origin);
      if (unusable === undefined) await probeParties(plan.partyProbes ?? [], send, options.origin);
      const room = plan.room?.(viewOf(contract, exchange));
      if (room !== undefined && room < 1) throw new TargetError(`the project at ${options.origin} has as many users as it may have: test in one that has room for at least ten more`);
      return await runWith(onEvent, { unusable, room });
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      // A challenge that no client can answer rightly looks like a wrong key: what needs no key tells them apart.
      const { findings } = await runWith(() => {}, { unusable: error.message });
      if (!findings.some(({ level, deviation }) => level !== 'may' && deviation === undefined)) throw error;
      return await runWith(onEvent, { unusable: error.message });
    }
  } finally {
    await transport.close();
  }
}
