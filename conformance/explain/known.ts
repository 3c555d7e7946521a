import type { Deviation } from '../../src/core/deviation.ts';
import type { Requirement } from '../../src/core/requirement.ts';
import { contractChecks } from '../../src/checks/index.ts';
import { contracts, type Api, type Contract } from '../../src/contract/index.ts';
import { pactRequirements } from '../../src/pact/compare/requirements.ts';
import { faults, type Fault } from '../../src/server/index.ts';
import { createClientPlan } from '../clients/plan.ts';
import type { ClientPlan } from '../clients/plan.ts';
import { clientRequirements } from '../clients/requirements.ts';
import { clientFaults } from '../clients/wrong/faults/index.ts';
import type { Profile } from '../context.ts';
import { acceptedDeviations } from '../deviations.ts';
import { embeddedPlan } from '../embedded.ts';
import { catalogue } from '../requirements/catalogue.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Auth } from '../access.ts';

export interface ExplainOptions {
  readonly api: Api;
  readonly profile: Profile;
  /** A YAML file of the user's deviations. */
  readonly deviations?: string;
}

/** What the kit knows of one API, by what ids are of; plans are made when they are asked for. */
export interface Known {
  readonly contract: Contract;
  readonly profile: Profile;
  readonly server: readonly Requirement[];
  readonly client: readonly Requirement[];
  readonly pact: readonly Requirement[];
  readonly checks: readonly string[];
  readonly deviations: readonly Deviation[];
  plan(auth: Auth): Plan;
  clientPlan(auth: 'digest' | 'oauth'): ClientPlan;
}

/** The seed of examples: they are the same each time. */
export const exampleSeed = 7;

/** @throws DeviationError when the user's deviations cannot be used */
export function createKnown({ api, profile, deviations }: ExplainOptions): Known {
  const contract = contracts[api];
  const server = catalogue(contract, profile);
  const plans = new Map<string, Plan>();
  const clientPlans = new Map<string, ClientPlan>();
  const once = <T>(map: Map<string, T>, key: string, make: () => T): T => {
    const found = map.get(key) ?? make();
    map.set(key, found);
    return found;
  };
  return {
    contract,
    profile,
    server,
    client: clientRequirements(contract),
    pact: pactRequirements,
    checks: Object.keys(contractChecks(contract)),
    deviations: acceptedDeviations({ profile, ...(deviations !== undefined && { deviations }) }, server, [contract]),
    plan: (auth) => once(plans, auth, () => embeddedPlan({ contract, profile, auth, seed: exampleSeed, cases: 2 })),
    clientPlan: (auth) => once(clientPlans, auth, () => createClientPlan({ contract, auth, seed: exampleSeed, cases: 1, now: Date.now() })),
  };
}

/** A fault of the reference server, of which one has to know the kind to build it in. */
export function serverFault(id: string): Fault | undefined {
  return faults.find((fault) => fault.id === id);
}

/** Every id that can be explained, but for those of cases and findings: the former only exist in plans, which take time. */
export function idsOf({ server, client, pact, checks, deviations }: Known): readonly string[] {
  return [...[...server, ...client, ...pact].map(({ id }) => id), ...checks, ...faults.map(({ id }) => id), ...clientFaults.map(({ id }) => id), ...deviations.map(({ id }) => id)];
}
