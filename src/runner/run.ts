import type { Case, Outcome } from '../core/case.ts';
import type { Deviation } from '../core/deviation.ts';
import type { Report, RunEvent, RunInfo } from '../core/event.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Finding, ReportedFinding } from '../core/finding.ts';
import type { Plan } from '../core/plan.ts';
import { pointerPattern } from '../core/violation.ts';
import { judged } from '../checks/index.ts';
import { redact, type Contract } from '../contract/index.ts';
import { curl } from './curl.ts';
import { covering } from './deviations.ts';
import { createExecutor, type Execution } from './execute.ts';
import { redactFinding } from './redact-finding.ts';
import { createJudge } from './judge.ts';
import { createLedger, type Ledger } from './ledger.ts';
import type { Send } from './sender.ts';
import { shrink } from './shrink.ts';
import { Tally } from './tally.ts';

export interface RunOptions {
  readonly contract: Contract;
  readonly plan: Plan;
  readonly info: RunInfo;
  readonly send: Send;
  readonly auth: 'none' | 'digest' | 'oauth';
  /** Why no request with credentials can be sent, if none can: then only cases without any are run. */
  readonly unusable?: string;
  readonly deviations: readonly Deviation[];
  readonly concurrency: number;
  /** Where what the run makes is written down; in memory alone when left out. */
  readonly ledger?: Ledger;
  /** The command line that runs one case again. */
  readonly replay: (caseId: string) => string;
  readonly onEvent: (event: RunEvent) => void;
  /** Aborted: no further case is started, what exists is removed, the rest is unrun. */
  readonly signal?: AbortSignal;
  /** Ends the run early, in the same orderly way, once it returns true. */
  readonly enough?: (finding: ReportedFinding) => boolean;
  /** Whether failures are made small by sending again. Default true. */
  readonly shrink?: boolean;
}

/** The same cause has the same id, whatever the seed and the case: requirement, operation, status, place, keyword. */
export function causeOf(finding: Finding): string {
  const key = [finding.requirement, finding.operation, finding.status, pointerPattern(finding.pointer), finding.keyword].join('\n');
  let hash = 0xcbf29ce484222325n; // FNV-1a, 64 bits
  for (const byte of new TextEncoder().encode(key)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return `F${hash.toString(36).padStart(13, '0').slice(0, 10)}`;
}

/**
 * Runs a plan: sends each case's steps, judges the answers, removes what the case made, and reports.
 * Nothing planned goes silently unrun: what was not sent is counted `unrun`, what could not be judged `errored`.
 */
export async function run(options: RunOptions): Promise<Report> {
  const { contract, plan, info, onEvent } = options;
  const start = performance.now();
  const tally = new Tally(plan);
  const judge = createJudge(contract);
  const today = new Date().toISOString().slice(0, 10);
  let stopped = false;
  const execute = createExecutor({
    contract,
    send: options.send,
    judge,
    ledger: options.ledger ?? createLedger(),
    onView: (view) => {
      tally.exchange(view);
      tally.judged(judged(contract, view));
    },
    onLeft: (message) => onEvent({ type: 'warning', message }),
    ...(options.signal && { signal: options.signal }),
  });

  onEvent({ type: 'started', info, requirements: plan.requirements });
  const together = plan.cases.filter(({ exclusive }) => !exclusive).values();
  await Promise.all(Array.from({ length: Math.max(1, Math.min(options.concurrency, plan.cases.length)) }, () => worker(together)));
  await worker(plan.cases.filter(({ exclusive }) => exclusive).values());
  const left = options.unusable === undefined ? await plan.sweep?.(options.send) : undefined;
  for (const message of left ?? []) onEvent({ type: 'warning', message });
  const report = tally.report(info, options.deviations, performance.now() - start);
  onEvent({ type: 'finished', report });
  return report;

  async function worker(queue: Iterable<Case>): Promise<void> {
    for (const each of queue) {
      if (each.skip !== undefined) finish(each, 'skipped', each.skip);
      else if (stopped || options.signal?.aborted) finish(each, 'unrun', 'the run was stopped before this case');
      else if (options.unusable !== undefined && !each.anonymous) finish(each, 'unrun', options.unusable);
      else await one(each);
    }
  }

  async function one(each: Case): Promise<void> {
    const begun = performance.now();
    const execution = await execute(each);
    const reported: ReportedFinding[] = [];
    for (const { finding, exchange } of execution.findings) reported.push(await reportOf(each, finding, exchange, execution));
    for (const finding of reported) {
      tally.finding(finding);
      if (options.enough?.(finding)) stopped = true;
    }
    finish(each, outcomeOf(each, execution, reported), execution.error, reported, execution.exchanges.length, performance.now() - begun);
  }

  function finish(each: Case, outcome: Outcome, reason?: string, findings: readonly ReportedFinding[] = [], exchanges = 0, durationMs = 0): void {
    tally.case(each, outcome, reason);
    const { id, group, title, requirements } = each;
    onEvent({ type: 'case', id, group, title, requirements, outcome, ...(reason !== undefined && { reason }), findings, exchanges, durationMs });
  }

  async function reportOf(each: Case, finding: Finding, exchange: Exchange, execution: Execution): Promise<ReportedFinding> {
    const id = causeOf(finding);
    const known = tally.seen(id);
    if (known !== undefined) return known;
    const deviation = covering(options.deviations, finding, today);
    const level = tally.level(finding.requirement);
    const small =
      options.shrink !== false && deviation === undefined && level !== 'may' && !options.signal?.aborted
        ? await shrink({ case: each, finding, exchange, execution }, execute, causeOf)
        : { case: each, finding, exchange, execution };
    const upTo = small.execution.exchanges.slice(0, small.execution.exchanges.indexOf(small.exchange) + 1);
    return {
      ...redactFinding(contract, small.finding, small.exchange, upTo),
      id,
      level,
      case: each.id,
      count: 1,
      curl: curl(contract, info.target, small.exchange.request, options.auth),
      replay: options.replay(each.id),
      exchanges: upTo.map((step) => redact(contract, step, upTo)),
      ...(deviation !== undefined && { deviation: deviation.id }),
    };
  }

  function outcomeOf(each: Case, execution: Execution, findings: readonly ReportedFinding[]): Outcome {
    const violations = findings.filter((finding) => finding.level === 'must');
    if (violations.some((finding) => finding.deviation === undefined)) return 'failed';
    if (execution.error !== undefined) return 'errored';
    return violations.some((finding) => each.requirements.includes(finding.requirement)) ? 'known' : 'passed';
  }
}

