import { setTimeout as delay } from 'node:timers/promises';
import { timeIsUp, type Outcome, type View } from '../../src/core/case.ts';
import type { Deviation } from '../../src/core/deviation.ts';
import type { Report, RunEvent, RunInfo } from '../../src/core/event.ts';
import { viewOf } from '../../src/checks/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import { causeOf, createFinish, outcomeOf, Tally } from '../../src/runner/index.ts';
import { DriverError, type Driver } from '../../src/sdk/driver.ts';
import { judgeCall, tokenFindings, type ClientFinding } from '../../src/sdk/judge/index.ts';
import type { Call, Greeting } from '../../src/sdk/protocol.ts';
import type { CallRecord, Recorded, RecordingServer, Script } from '../../src/sdk/record.ts';
import { startRecorder } from '../../src/sdk/recorder.ts';
import { createRequestWatch } from '../../src/sdk/requests/index.ts';
import { sameValue } from '../user.ts';
import type { ClientAuth, ClientCase } from './case.ts';
import { credentialsFor } from './credentials.ts';
import type { ClientPlan } from './plan.ts';
import { quoted, reportOf } from './report.ts';

export interface ClientRunOptions {
  readonly contract: Contract;
  readonly plan: ClientPlan;
  /** How the client authenticates where a case leaves it open. */
  readonly auth: ClientAuth;
  /** Starts the driver. @throws DriverError when it does not greet */
  readonly openDriver: () => Promise<Driver>;
  /** What reports say of the run, once the driver has greeted. */
  readonly info: (driver: Greeting['driver']) => RunInfo;
  /** How many drivers run at the same time, each with a server of its own. */
  readonly parallel: number;
  /** How long a call may take, milliseconds. */
  readonly timeoutMs: number;
  readonly deviations: readonly Deviation[];
  /** The command line that runs one case again. */
  readonly replay: (caseId: string) => string;
  readonly onEvent: (event: RunEvent) => void;
  /** Whether each exchange of each case is told as an event of its own. Default false. */
  readonly exchanges?: boolean;
  /** Milliseconds after which no further case is started; the rest is skipped, for that reason. */
  readonly timeMs?: number;
  /** Aborted: no further case is started, the rest is unrun. */
  readonly signal?: AbortSignal;
}

/** A driver that fails so often in a row is not started again. */
const failuresInARow = 3;

/**
 * Asks a client for every call of a plan, judges what it sends and what it makes of the answers, and reports.
 * @throws DriverError when the driver does not greet at all
 */
export async function runClient(options: ClientRunOptions): Promise<Report> {
  const { contract, plan, onEvent, deviations } = options;
  const today = new Date().toISOString().slice(0, 10);
  const tally = new Tally(plan);
  const finish = createFinish(tally, onEvent);
  const first = await options.openDriver();
  const info = options.info(first.greeting.driver);
  const start = performance.now();
  onEvent({ type: 'started', info, requirements: plan.requirements });

  const queue = plan.cases.values();
  const workers = Math.max(1, Math.min(options.parallel, plan.cases.length));
  const ends = await Promise.all(Array.from({ length: workers }, (_, index) => worker(index === 0 ? first : undefined)));
  const why = options.signal?.aborted ? 'the run was stopped before this case' : ends.find((end) => end !== undefined);
  for (const each of queue) finish(each, why === undefined ? 'skipped' : 'unrun', { reason: why ?? timeIsUp });
  const report = tally.report(info, deviations, performance.now() - start, today);
  onEvent({ type: 'finished', report });
  return report;

  /** @returns why it ended before the queue did, if it did */
  async function worker(opened: Driver | undefined): Promise<string | undefined> {
    let server = await startRecorder();
    let driver = opened;
    let failures = 0;
    try {
      // Asked for before the next case is taken, so that a case which nobody can run is left in the queue.
      for (;;) {
        if (options.signal?.aborted || performance.now() - start >= (options.timeMs ?? Infinity)) return undefined;
        try {
          driver ??= await options.openDriver();
        } catch (error) {
          if (error instanceof DriverError) return error.message;
          throw error;
        }
        const { value: each, done } = queue.next();
        if (done) break;
        const error = await one(each, server, driver);
        failures = error === undefined ? 0 : failures + 1;
        if (error === undefined) continue;
        await driver.close().catch(ignoreDriver);
        driver = undefined;
        // What the driver had still under way is not told of the next case.
        await server.close();
        server = await startRecorder();
        if (failures === failuresInARow) return `the driver failed ${failuresInARow} times in a row, at last: ${error}`;
      }
      return undefined;
    } finally {
      await driver?.close().catch((error: unknown) => warn(ignoreDriver(error)));
      await server.close();
    }
  }

  function warn(message: string): void {
    tally.warning(message);
    onEvent({ type: 'warning', message });
  }

  /** @returns what the driver did wrong, if it did */
  async function one(each: ClientCase, server: RecordingServer, driver: Driver): Promise<string | undefined> {
    const begun = performance.now();
    const records: CallRecord[] = [];
    const found: ClientFinding[] = [];
    let reason: string | undefined;
    let outcome: Outcome | undefined;
    try {
      reason = await perform(each, server, driver, records, found);
      if (reason !== undefined) outcome = 'skipped';
    } catch (error) {
      if (!(error instanceof DriverError)) throw error;
      reason = error.message;
      outcome = 'errored';
    }
    const exchanges = records.flatMap(({ recorded }) => recorded.map(({ exchange }) => exchange));
    if (options.exchanges === true) for (const exchange of quoted(contract, exchanges)) onEvent({ type: 'exchange', case: each.id, exchange });
    const findings = found.map((one) => {
      const known = tally.seen(causeOf(one.finding));
      const reported = known ?? reportOf(one, { contract, case: each, records, level: tally.level(one.finding.requirement), deviations, today, auth: each.auth ?? options.auth, replay: options.replay });
      tally.finding(reported);
      return reported;
    });
    const judged = outcomeOf(findings);
    finish(each, judged === 'failed' ? judged : (outcome ?? judged), { reason, findings, exchanges: exchanges.length, durationMs: performance.now() - begun });
    return outcome === 'errored' ? reason : undefined;
  }

  /** @returns why the client cannot do this, if it cannot */
  async function perform(each: ClientCase, server: RecordingServer, driver: Driver, records: CallRecord[], found: ClientFinding[]): Promise<string | undefined> {
    server.reset();
    const auth = credentialsFor(each.auth ?? options.auth);
    const watch = createRequestWatch(contract);
    const view = ({ exchange }: Recorded): View => viewOf(contract, exchange);
    for (const [index, step] of each.steps.entries()) {
      if (step.waitMs !== undefined) await delay(step.waitMs);
      const script: Script = { auth, responses: step.responses(server), ...(step.gatekeeping && { gatekeeping: step.gatekeeping }) };
      const { operation, path, query, body } = step;
      const call: Call = { id: `${each.id}#${index + 1}`, operation, baseUrl: server.url, auth, path, ...(query !== undefined && { query }), ...(body !== undefined && { body }) };
      const end = server.play(script);
      let ended: ReturnType<typeof end> | undefined;
      const result = await driver.call(call, options.timeoutMs).finally(() => (ended = end()));
      const record: CallRecord = { call, recorded: await ended!, result };
      records.push(record);
      count(record);
      if ('unsupported' in result) return `the client does not support it: ${result.unsupported}`;
      found.push(...judgeCall(record, script, { contract, watch, same: sameValue, ...(step.reading && { reading: step.reading }), ...(each.mayRefuse && { mayRefuse: true }), ...(each.access !== undefined && { access: each.access }) }));
    }
    const calls = records.map(({ recorded }, index) => ({ recorded, renews: each.steps[index]?.renews === true }));
    const joint = [...tokenFindings(calls, view), ...(each.check?.(records, view) ?? [])];
    found.push(...joint.map(({ view: { exchange }, finding }) => ({ finding: { ...finding, operation: each.steps[0]!.operation }, exchange })));
    return undefined;
  }

  function count({ call, recorded }: CallRecord): void {
    tally.call();
    for (const { kind, exchange } of recorded) {
      const parameters = [...Object.keys(call.path).map((name) => `path/${name}`), ...Object.keys(call.query ?? {}).map((name) => `query/${name}`)];
      tally.exchange(viewOf(contract, exchange), kind === 'admitted' ? parameters : []);
    }
  }
}

/** What a driver does at its end is told where something depends on it. */
function ignoreDriver(error: unknown): string {
  if (error instanceof DriverError) return error.message;
  throw error;
}
