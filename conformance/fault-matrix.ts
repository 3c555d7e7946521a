import { stepsOf, type Case } from '../src/core/case.ts';
import type { Report } from '../src/core/event.ts';
import type { ReportedFinding } from '../src/core/finding.ts';
import type { Plan } from '../src/core/plan.ts';
import { contracts, type Contract } from '../src/contract/index.ts';
import type { Fault } from '../src/server/index.ts';
import type { Auth } from './access.ts';
import { embeddedPlan, testEmbedded } from './embedded.ts';
import { catalogue } from './requirements/catalogue.ts';

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

/** Which contract a fault shows in: its own, the one asked for, or another where that has nothing that the fault violates. */
export function createContractOf(contract: Contract): (fault: Fault) => Contract {
  const candidates = [contract, ...Object.values(contracts)].map((each) => ({ each, requirements: catalogue(each, 'atlas') }));
  return (fault) => (fault.api !== undefined ? contracts[fault.api] : (candidates.find(({ requirements }) => requirements.some(({ id }) => violates(fault, id)))?.each ?? contract));
}

/** Whether a finding shows a fault. One that a deviation excuses, or that violates a `may`, is caught when it is reported. */
export function shows(fault: Fault, { requirement, level, deviation }: Pick<ReportedFinding, 'requirement' | 'level' | 'deviation'>): boolean {
  return violates(fault, requirement) || (level !== 'may' && deviation === undefined);
}

/** Runs the suite against the reference server, as it is or with a fault built in. One instance serves many faults. */
export function createFaultRunner({ contract, seed, whole }: MatrixOptions): { unspoiled(): Promise<Report>; run(fault: Fault): Promise<FaultResult> } {
  const plans = new Map<string, Plan>();
  const planFor = (contract: Contract, auth: Auth): Plan => {
    const key = `${contract.api} ${auth}`;
    if (!plans.has(key)) plans.set(key, embeddedPlan({ contract, seed, auth }));
    return plans.get(key)!;
  };

  const contractOf = createContractOf(contract);
  const operations = new Map<Case, readonly string[]>();
  const operationsOf = (each: Case): readonly string[] => {
    if (!operations.has(each)) operations.set(each, [...new Set(stepsOf(each).flatMap(({ operation }) => operation ?? []))]);
    return operations.get(each)!;
  };

  return {
    unspoiled: () => testEmbedded({ contract, seed, plan: planFor(contract, 'digest'), shrink: false }),
    async run(fault) {
      const shown = contractOf(fault);
      const auth = fault.needs ?? 'digest';
      const wanted = (id: string) => violates(fault, id);
      const plan = planFor(shown, auth);
      // Most faults are caught by the first case about what they violate, those of the door by a case without a key.
      const promise = (each: Case) => {
        if (each.requirements.some(wanted) || (fault.needs !== undefined && each.anonymous === true)) return 2;
        return operationsOf(each).some((operation) => fault.violates.some((id) => id.startsWith(`${operation}.`))) ? 1 : 0;
      };
      const ranked = plan.cases.map((each) => ({ each, rank: promise(each) })).toSorted((a, b) => b.rank - a.rank);
      const enough = ({ requirement }: { requirement: string }) => wanted(requirement);
      const test = (cases: readonly Case[]) => testEmbedded({ contract: shown, seed, auth, plan: { ...plan, cases }, faults: [fault.id], shrink: false, ...(whole !== true && { enough }) });

      const first = ranked.filter(({ rank }) => rank === 2).map(({ each }) => each);
      const quick = whole === true || first.length === 0 ? undefined : resultOf(fault, await test(first));
      return quick?.caught ? quick : resultOf(fault, await test(ranked.map(({ each }) => each)));
    },
  };
}

function resultOf(fault: Fault, { findings, totals }: Report): FaultResult {
  const wanted = (id: string) => violates(fault, id);
  const counts = findings.filter((finding) => shows(fault, finding));
  const violated = [...new Set(counts.map(({ requirement }) => requirement))].toSorted((a, b) => Number(wanted(b)) - Number(wanted(a)));
  return { fault, caught: violated.some(wanted), violated, exchanges: totals.exchanges, errored: totals.errored };
}
