import type { Case } from '../src/core/case.ts';
import type { Report } from '../src/core/event.ts';
import type { Plan } from '../src/core/plan.ts';
import { digest, oauth } from '../src/client/index.ts';
import type { Contract } from '../src/contract/index.ts';
import { createReferenceServer, development, listen, type Fault } from '../src/server/index.ts';
import { deviationsOf } from './deviations.ts';
import { createPlan } from './plan.ts';
import { testTarget, type Access } from './test-target.ts';

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

export interface MatrixOptions {
  readonly contract: Contract;
  readonly seed: number;
  /** Run the whole suite against each fault, instead of ending with the finding that the fault is there for. */
  readonly whole?: boolean;
}

type Auth = 'digest' | 'oauth';

/** Runs the suite against the reference server, as it is or with a fault built in. One instance serves many faults. */
export function createFaultRunner(options: MatrixOptions): { unspoiled(): Promise<Report>; run(fault: Fault): Promise<FaultResult> } {
  const plans = new Map<Auth, Plan>();
  const planFor = (auth: Auth): Plan => {
    if (!plans.has(auth)) {
      const { groupId, customRole } = development;
      plans.set(auth, createPlan({ contract: options.contract, profile: 'atlas', groupId, seed: options.seed, cases: 45, tag: 'acfaults', now: Date.now(), auth, customRole, fill: true }));
    }
    return plans.get(auth)!;
  };

  const operations = new Map<Case, readonly string[]>();
  const operationsOf = (each: Case): readonly string[] => {
    if (!operations.has(each)) operations.set(each, [...new Set([...each.steps()].flatMap(({ operation }) => operation ?? []))]);
    return operations.get(each)!;
  };

  const test = async (plan: Plan, auth: Auth, faults: readonly string[], enough?: (requirement: string) => boolean): Promise<Report> => {
    const server = await listen(createReferenceServer({ auth: [auth], projects: [{ groupId: development.groupId, customRoles: [development.customRole] }], faults }));
    try {
      return await testTarget({
        contract: options.contract,
        profile: 'atlas',
        plan,
        origin: server.url,
        access: accessTo(server.url, auth),
        deviations: deviationsOf('atlas'),
        command: () => '',
        shrink: false,
        ...(enough !== undefined && { enough: ({ requirement }) => enough(requirement) }),
      });
    } finally {
      await server.close();
    }
  };

  return {
    unspoiled: () => test(planFor('digest'), 'digest', []),
    async run(fault) {
      const auth = fault.needs ?? 'digest';
      const wanted = (id: string) => fault.violates.some((violated) => id === violated || id.startsWith(`${violated}[`) || id === `${violated}.null`);
      const plan = planFor(auth);
      // The cases about what the fault violates come first: most faults are caught by the first of them.
      const promise = (each: Case) => (each.requirements.some(wanted) ? 2 : operationsOf(each).some((operation) => fault.violates.some((id) => id.startsWith(`${operation}.`))) ? 1 : 0);
      const ordered = { ...plan, cases: plan.cases.map((each) => ({ each, rank: promise(each) })).sort((a, b) => b.rank - a.rank).map(({ each }) => each) };
      const report = await test(ordered, auth, [fault.id], options.whole === true ? undefined : wanted);
      // A fault that a deviation excuses, or that violates a `may`, is caught when it is reported.
      const violated = [...new Set(report.findings.filter(({ requirement, level, deviation }) => wanted(requirement) || (level !== 'may' && deviation === undefined)).map(({ requirement }) => requirement))];
      violated.sort((a, b) => Number(wanted(b)) - Number(wanted(a)));
      return { fault, caught: violated.some(wanted), violated, exchanges: report.totals.exchanges, errored: report.totals.errored };
    },
  };
}

function accessTo(origin: string, auth: Auth): Access {
  const { publicKey, privateKey, clientId, clientSecret } = development;
  if (auth === 'digest') return { auth, own: digest({ publicKey, privateKey }), wrong: digest({ publicKey, privateKey: 'wrong' }) };
  return { auth, own: oauth({ clientId, clientSecret, tokenUrl: `${origin}/api/oauth/token` }), wrong: wrongBearer };
}

/** A token that nobody was given. */
export const wrongBearer: Access['own'] = {
  authorize: async () => [['Authorization', 'Bearer not-a-token']],
  challenged: async () => false,
};
