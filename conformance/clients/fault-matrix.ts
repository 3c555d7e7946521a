import type { Report, RunEvent } from '../../src/core/event.ts';
import { contracts, type Contract } from '../../src/contract/index.ts';
import type { ClientAuth, ClientCase } from './case.ts';
import { createClientPlan, type ClientPlan } from './plan.ts';
import { clientRequirements } from './requirements.ts';
import { runClient } from './run.ts';
import { habitsOf, type ClientFault } from './wrong/faults/index.ts';
import type { Habits } from './wrong/habits.ts';
import { openInProcess } from './wrong/in-process.ts';
import { proper, type Api } from './wrong/proper.ts';

/** What the suite for clients made of one fault. */
export interface ClientFaultResult {
  readonly fault: ClientFault;
  /** Whether a requirement that the fault violates was found violated. */
  readonly caught: boolean;
  /** The requirements that were found violated, those of the fault first. */
  readonly violated: readonly string[];
  readonly calls: number;
  /** Cases in which the kit or the driver failed. */
  readonly errored: number;
}

export interface ClientMatrixOptions {
  readonly contract: Contract;
  readonly seed: number;
  /** How the client authenticates where a fault leaves it open. */
  readonly auth?: ClientAuth;
  /** Run the whole suite against each fault, instead of ending with the finding that the fault is there for. */
  readonly whole?: boolean;
}

export interface ClientFaultRunner {
  /** The whole suite against the small client as it should be. */
  unspoiled(): Promise<Report>;
  /** The suite against the client with a fault; several may run at the same time. */
  run(fault: ClientFault): Promise<ClientFaultResult>;
}

/** How long a call may take, milliseconds; each of these clients is in the same process. */
const timeoutMs = 20_000;

/** Runs the suite for clients against the small client, as it should be or with a fault built in. */
export function createClientFaultRunner({ contract, seed, auth = 'digest', whole = false }: ClientMatrixOptions): ClientFaultRunner {
  const now = Date.now();
  const plans = new Map<string, ClientPlan>();
  const planFor = (contract: Contract, auth: ClientAuth): ClientPlan => {
    const key = `${contract.api} ${auth}`;
    const plan = plans.get(key) ?? createClientPlan({ contract, auth, seed, cases: 1, now });
    plans.set(key, plan);
    return plan;
  };
  /** The contract that a fault shows in: its own, the one asked for, or another where that has nothing that the fault violates. */
  const candidates = [contract, ...Object.values(contracts)].map((each) => ({ each, ids: new Set(clientRequirements(each).map(({ id }) => id)) }));
  const contractOf = ({ api, violates }: ClientFault): Contract => (api !== undefined ? contracts[api] : (candidates.find(({ ids }) => violates.some((id) => ids.has(id)))?.each ?? contract));

  return {
    unspoiled: () => testHabits(proper(contract.api as Api), { contract, auth, plan: planFor(contract, auth) }),
    async run(fault) {
      const shown = contractOf(fault);
      const way = fault.auth ?? auth;
      const plan = planFor(shown, way);
      const cases = plan.cases.map((each) => ({ each, rank: rankOf(each, fault) })).toSorted((a, b) => a.rank - b.rank).map(({ each }) => each);
      const report = await testHabits(habitsOf(fault, shown.api as Api), { contract: shown, auth: way, plan: { ...plan, cases }, ...(!whole && { enough: (requirement) => fault.violates.includes(requirement) }) });
      const wanted = (id: string) => fault.violates.includes(id);
      const violated = [...new Set(report.findings.map(({ requirement }) => requirement))].toSorted((a, b) => Number(wanted(b)) - Number(wanted(a)));
      return { fault, caught: violated.some(wanted), violated, calls: report.totals.calls ?? 0, errored: report.totals.errored };
    },
  };
}

/** Cases that are about what a fault violates come first; of these and of the others, those that wait come last. */
function rankOf(each: ClientCase, { violates }: ClientFault): number {
  return (violates.some((violated) => each.requirements.includes(violated)) ? 0 : 2) + (waits(each) ? 1 : 0);
}

const nowhere = { url: 'http://127.0.0.1', otherUrl: 'http://127.0.0.1' };
const short = 200;

/** Whether the kit waits in a case, or a client may. */
export function waits({ steps }: ClientCase): boolean {
  return steps.some(({ waitMs = 0, responses }) => waitMs > short || responses(nowhere).some((answer) => typeof answer === 'object' && answer.headers.some(([name]) => name.toLowerCase() === 'retry-after')));
}

interface Trial {
  readonly contract: Contract;
  readonly auth: ClientAuth;
  readonly plan: ClientPlan;
  /** Ends the run with a finding of such a requirement. */
  readonly enough?: (requirement: string) => boolean;
  readonly onEvent?: (event: RunEvent) => void;
  /** Whether each exchange is told as an event of its own. */
  readonly exchanges?: boolean;
}

/** Runs a plan against a client with these habits, in this process. */
export function testHabits(habits: Habits, { contract, auth, plan, enough, onEvent: tell, exchanges = false }: Trial): Promise<Report> {
  const stop = new AbortController();
  return runClient({
    contract,
    plan,
    auth,
    openDriver: async () => openInProcess(habits),
    info: ({ name }) => ({ target: name, api: contract.api, contractVersion: contract.version, profile: 'atlas', seed: plan.seed, planned: plan.cases.length, command: '', startedAt: new Date().toISOString() }),
    parallel: 1,
    timeoutMs,
    deviations: [],
    replay: () => '',
    exchanges,
    onEvent(event) {
      tell?.(event);
      if (enough !== undefined && event.type === 'case' && event.findings.some(({ requirement }) => enough(requirement))) stop.abort();
    },
    signal: stop.signal,
  });
}
