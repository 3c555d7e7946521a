import { stepsOf, timeIsUp, type Case, type Outcome, type Step, type View } from '../core/case.ts';
import type { Deviation } from '../core/deviation.ts';
import type { Report, RunEvent, RunInfo } from '../core/event.ts';
import { header, type Exchange } from '../core/exchange.ts';
import type { Finding, ReportedFinding } from '../core/finding.ts';
import type { Plan } from '../core/plan.ts';
import { judged, viewOf } from '../checks/index.ts';
import { redactor, type Contract, type Operation } from '../contract/index.ts';
import { causeOf, oncePerAnswer } from './cause.ts';
import { concealed, concealedFinding } from './conceal.ts';
import { clipped } from './clip.ts';
import { curl } from './curl.ts';
import { covering, excusing } from './deviations.ts';
import { createExecutor, type Execution } from './execute.ts';
import { redactFinding } from './redact-finding.ts';
import { createFinish, outcomeOf } from './finish.ts';
import { createJudge } from './judge.ts';
import { createLedger, type Ledger } from './ledger.ts';
import { createRoom } from './room.ts';
import type { Send } from './sender.ts';
import { shrink, type Failure } from './shrink.ts';
import { Tally } from './tally.ts';
import { interruption } from './transport-error.ts';

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
  /** How many resources the target has room for; without, any number. */
  readonly room?: number;
  /** Where what the run makes is written down; in memory alone when left out. */
  readonly ledger?: Ledger;
  /** The command line that runs one case again. */
  readonly replay: (caseId: string) => string;
  readonly onEvent: (event: RunEvent) => void;
  /** Aborted: no further case is started, what exists is removed, the rest is unrun. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which no further case is started; the rest is skipped, for that reason. */
  readonly timeMs?: number;
  /** Ends the run early, in the same orderly way, once it returns true. */
  readonly enough?: (finding: ReportedFinding) => boolean;
  /** Whether failures are made small by sending again. Default true. */
  readonly shrink?: boolean;
  /** Whether each exchange of each case is told as an event of its own. Default false. */
  readonly exchanges?: boolean;
}

/** How often cases are sent again in a whole run to make failures small: with this many causes the first few tell enough. */
const shrinksOfRun = 400;

/**
 * Runs a plan: sends each case's steps, judges the answers, removes what the case made, and reports.
 * Nothing planned goes silently unrun: what was not sent is counted `unrun`, what could not be judged `errored`.
 */
export async function run(options: RunOptions): Promise<Report> {
  const { contract, plan, info, onEvent } = options;
  const start = performance.now();
  const tally = new Tally(plan);
  const finish = createFinish(tally, onEvent);
  const today = new Date().toISOString().slice(0, 10);
  const judge = createJudge(contract, (finding) => excusing(options.deviations, finding, today) !== undefined);
  const ofBaseline = new Set(options.deviations.filter(({ cause }) => cause !== undefined).map(({ id }) => id));
  const room = createRoom(options.room ?? Infinity);
  // What is waited for when enough was seen is not waited for any longer.
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  const allowance = { left: shrinksOfRun };
  const ledger = options.ledger ?? createLedger();
  const usual = plan.probe.request.headers.filter(([name]) => name.toLowerCase() === 'accept');
  const executor = { contract, send: options.send, judge, ledger: { open: () => ledger.open(usual) }, onLeft: warn, signal };
  const execute = createExecutor({
    ...executor,
    onView: (view) => {
      tally.exchange(view, parametersOf(contract, view));
      tally.judged(judged(contract, view));
    },
  });
  // What is sent again to make a failure small is not counted: which case shows a cause first is a matter of time.
  const again = createExecutor({ ...executor, onView: () => {} });

  onEvent({ type: 'started', info, requirements: plan.requirements });
  const together = plan.cases.filter(({ exclusive }) => !exclusive).values();
  await Promise.all(Array.from({ length: Math.max(1, Math.min(options.concurrency, plan.cases.length)) }, () => worker(together)));
  await worker(plan.cases.filter(({ exclusive }) => exclusive).values());
  const left = options.unusable === undefined ? await plan.sweep?.(options.send) : undefined;
  for (const message of left ?? []) warn(message);
  const report = tally.report(info, options.deviations, performance.now() - start, today);
  onEvent({ type: 'finished', report });
  return report;

  function warn(message: string): void {
    tally.warning(message);
    onEvent({ type: 'warning', message });
  }

  async function worker(queue: Iterable<Case>): Promise<void> {
    for (const each of queue) {
      if (each.skip !== undefined) finish(each, 'skipped', { reason: each.skip });
      else if (signal.aborted) finish(each, 'unrun', { reason: 'the run was stopped before this case' });
      else if (performance.now() - start >= (options.timeMs ?? Infinity)) finish(each, 'skipped', { reason: timeIsUp });
      else if (options.unusable !== undefined && !each.anonymous) finish(each, 'unrun', { reason: options.unusable });
      else await one(each);
    }
  }

  async function one(each: Case): Promise<void> {
    const occupies = each.occupies ?? 1;
    if (options.room !== undefined && occupies > options.room) {
      finish(each, 'errored', { reason: `the target has room for ${options.room} more, and this case needs ${occupies} at once: test where there is more room` });
      return;
    }
    await room.take(occupies);
    try {
      await inRoom(each);
    } finally {
      room.give(occupies);
    }
  }

  async function inRoom(each: Case): Promise<void> {
    const begun = performance.now();
    const execution = await execute(each);
    if (options.exchanges === true) for (const exchange of quoted(execution.exchanges)) onEvent({ type: 'exchange', case: each.id, exchange });
    const reported: ReportedFinding[] = [];
    for (const { finding, exchange, cause } of oncePerAnswer(execution.findings)) {
      const failure: Failure = { case: each, finding, exchange, execution };
      // What is not made smaller is known at once, also to the cases that show it at the same time.
      const report = tally.seen(cause) ?? reportOf(cause, each, isToShrink(finding) ? await shrink(failure, again, causeOf, allowance) : failure);
      reported.push(report);
      // At once, so that the next of the same cause in this answer is known.
      tally.finding(report);
      if (options.enough?.(report)) stop.abort();
    }
    const { outcome, reason } = endOf(each, execution, reported);
    finish(each, outcome, { reason: reason ?? execution.error, findings: reported, exchanges: execution.exchanges.length, durationMs: performance.now() - begun });
  }

  function foreign(exchange: Exchange): readonly string[] {
    return plan.foreign?.(viewOf(contract, exchange)) ?? [];
  }

  /** Exchanges of one case as others see them: without secrets, without what is somebody else's, and not too large. */
  function quoted(exchanges: readonly Exchange[]): readonly Exchange[] {
    const redacted = redactor(contract, exchanges);
    return exchanges.map((exchange) => clipped(redacted(concealed(exchange, foreign(exchange)))));
  }

  function isToShrink(finding: Finding): boolean {
    return options.shrink !== false && !signal.aborted && tally.level(finding.requirement) !== 'may' && covering(options.deviations, finding, today) === undefined;
  }

  /** @param small the case as small as it was made */
  function reportOf(id: string, each: Case, small: Failure): ReportedFinding {
    const deviation = covering(options.deviations, small.finding, today);
    const upTo = small.execution.exchanges.slice(0, small.execution.exchanges.indexOf(small.exchange) + 1);
    return {
      ...redactFinding(contract, concealedFinding(small.finding, small.exchange, foreign(small.exchange)), small.exchange, upTo),
      id,
      level: tally.level(small.finding.requirement),
      case: each.id,
      ...(small.path !== undefined && { shrunk: small.path }),
      count: 1,
      // One that went without credentials is shown without.
      curl: curl(contract, info.target, small.exchange.request, header(small.exchange.request.headers, 'authorization') === undefined ? 'none' : options.auth, stepsOf(small.case)[upTo.length - 1]?.auth),
      replay: options.replay(each.id),
      exchanges: quoted(upTo),
      ...(deviation !== undefined && { deviation: deviation.id }),
    };
  }

  function endOf(each: Case, execution: Execution, findings: readonly ReportedFinding[]): { readonly outcome: Outcome; readonly reason?: string } {
    if (outcomeOf(findings) === 'failed') return { outcome: 'failed' };
    if (execution.error === interruption) return { outcome: 'unrun', reason: 'the run was stopped before the end of this case' };
    if (execution.error !== undefined) return { outcome: 'errored', reason: execution.error };
    // A case that failed in the run of the baseline too shows nothing new, whatever it is about and however far it came.
    if (findings.some(({ level, deviation }) => level === 'must' && deviation !== undefined && ofBaseline.has(deviation))) return { outcome: 'known' };
    // A deviation excuses what a case is about, not that its groundwork failed: then what it is about was not tested.
    const { stoppedAt } = execution;
    const excuse = stoppedAt && findings.find(({ requirement, deviation }) => requirement === stoppedAt.requirement && deviation !== undefined && !ofBaseline.has(deviation));
    if (excuse !== undefined && isGroundwork(stoppedAt!) && each.requirements.some((id) => id !== excuse.requirement)) {
      return { outcome: 'errored', reason: `the deviation ${excuse.deviation} covers that ${excuse.message}, but without this step the rest of the case cannot be tested` };
    }
    return { outcome: outcomeOf(findings.filter(({ requirement }) => each.requirements.includes(requirement))) };
  }
}

/** The parameters that a request had, as `in/name`. */
function parametersOf(contract: Contract, { exchange: { request } }: View): readonly string[] {
  const match = contract.match(request.method, request.target);
  if (match === undefined) return [];
  const inQuery = Object.keys(match.query);
  let inPath = pathParameters.get(match.operation);
  if (inPath === undefined) pathParameters.set(match.operation, (inPath = Object.keys(match.path).map((name) => `path/${name}`)));
  return inQuery.length === 0 ? inPath : [...inPath, ...inQuery.map((name) => `query/${name}`)];
}

/** The same for each request of an operation. */
const pathParameters = new WeakMap<Operation, readonly string[]>();

/** Whether a step is there to make another one possible: nothing but its operation's own status is asked of it. */
function isGroundwork({ operation, requirement }: Step): boolean {
  return requirement === `${operation}.status`;
}
