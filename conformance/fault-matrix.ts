import type { Case } from '../src/core/case.ts';
import type { Report } from '../src/core/event.ts';
import type { Plan } from '../src/core/plan.ts';
import type { Contract } from '../src/contract/index.ts';
import type { Fault } from '../src/server/index.ts';
import type { Auth } from './access.ts';
import { embeddedPlan, testEmbedded } from './embedded.ts';

/** What the suite made of one fault. */
export interface FaultResult {
  readonly fault: Fault;
  /** Whether a requirement that the fault violates was found violated. */
  readonly caught: boolean;
  /** The requirements that were found violated, those of the fault first. */
  readonly violated: readonly string[];
  readonly exchanges: number;
  readonly errored: number;
}

/** Whether a fault violates a requirement. A constraint that it names stands for those of each alternative, and for null. */
export function violates(fault: Fault, requirement: string): boolean {
  const plain = requirement.replace(/\[[^\]]*\]$/, '');
  return fault.violates.some((violated) => requirement === violated || plain === violated || plain === `${violated}.null`);
}

export interface MatrixOptions {
  readonly contract: Contract;
  readonly seed: number;
  /** Run the whole suite against each fault, instead of ending with the finding that the fault is there for. */
  readonly whole?: boolean;
}

/** Runs the suite against the reference server, as it is or with a fault built in. One instance serves many faults. */
export function createFaultRunner({ contract, seed, whole }: MatrixOptions): { unspoiled(): Promise<Report>; run(fault: Fault): Promise<FaultResult> } {
  const plans = new Map<Auth, Plan>();
  const planFor = (auth: Auth): Plan => {
    if (!plans.has(auth)) plans.set(auth, embeddedPlan({ contract, seed, auth }));
    return plans.get(auth)!;
  };

  const operations = new Map<Case, readonly string[]>();
  const operationsOf = (each: Case): readonly string[] => {
    if (!operations.has(each)) operations.set(each, [...new Set([...each.steps()].flatMap(({ operation }) => operation ?? []))]);
    return operations.get(each)!;
  };

  return {
    unspoiled: () => testEmbedded({ contract, seed, plan: planFor('digest'), shrink: false }),
    async run(fault) {
      const auth = fault.needs ?? 'digest';
      const wanted = (id: string) => violates(fault, id);
      const plan = planFor(auth);
      // The cases about what the fault violates come first: most faults are caught by the first of them.
      const promise = (each: Case) => (each.requirements.some(wanted) ? 2 : operationsOf(each).some((operation) => fault.violates.some((id) => id.startsWith(`${operation}.`))) ? 1 : 0);
      const ordered = { ...plan, cases: plan.cases.map((each) => ({ each, rank: promise(each) })).toSorted((a, b) => b.rank - a.rank).map(({ each }) => each) };
      const enough = ({ requirement }: { requirement: string }) => wanted(requirement);
      const report = await testEmbedded({ contract, seed, auth, plan: ordered, faults: [fault.id], shrink: false, ...(whole !== true && { enough }) });
      // A fault that a deviation excuses, or that violates a `may`, is caught when it is reported.
      const violated = [...new Set(report.findings.filter(({ requirement, level, deviation }) => wanted(requirement) || (level !== 'may' && deviation === undefined)).map(({ requirement }) => requirement))];
      violated.sort((a, b) => Number(wanted(b)) - Number(wanted(a)));
      return { fault, caught: violated.some(wanted), violated, exchanges: report.totals.exchanges, errored: report.totals.errored };
    },
  };
}
