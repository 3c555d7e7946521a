import type { Deviation } from '../src/core/deviation.ts';
import type { Report, RunEvent } from '../src/core/event.ts';
import type { ReportedFinding } from '../src/core/finding.ts';
import type { Plan } from '../src/core/plan.ts';
import type { Contract } from '../src/contract/index.ts';
import { createReferenceServer, development, exhausted, listen, type Mechanism, type ReferenceServerOptions } from '../src/server/index.ts';
import { accessTo, developmentCredentials, partiesOf, serverCredentials, type Access, type Auth } from './access.ts';
import type { PlanOptions, Profile } from './context.ts';
import { deviationsOf } from './deviations.ts';
import { createPlan } from './plan.ts';
import { testTarget } from './test-target.ts';

/** A reference server for one run, whose projects are nobody else's, and what a run knows of it. */
export interface EmbeddedTarget {
  readonly server: ReferenceServerOptions;
  readonly plan: Pick<PlanOptions, 'auth' | 'groupId' | 'busyGroupId' | 'customRole' | 'fill' | 'soon' | 'parties'> & { readonly otherGroupId: string };
  accessTo(origin: string): Access;
}

/** The server has two projects, and credentials of all parties; it takes Digest and OAuth, whichever the run's own are. */
export function embeddedTarget({ auth, groupId = development.groupId, customRole = development.customRole, faults = [] }: { readonly auth: Auth; readonly groupId?: string; readonly customRole?: string; readonly faults?: readonly string[] }): EmbeddedTarget {
  const mechanisms: readonly Mechanism[] = auth === 'none' ? [] : ['digest', 'oauth'];
  const otherGroupId = groupId === development.other.groupId ? development.groupId : development.other.groupId;
  const { busyGroupId } = development;
  return {
    server: {
      auth: mechanisms,
      projects: [{ groupId, customRoles: [customRole] }, { groupId: otherGroupId }, { groupId: busyGroupId, rateLimit: exhausted }],
      credentials: serverCredentials(developmentCredentials, groupId, otherGroupId, busyGroupId),
      expiredToken: development.expiredToken,
      faults,
    },
    plan: { auth, groupId, otherGroupId, busyGroupId, customRole, fill: true, soon: 1, parties: partiesOf(auth, developmentCredentials, mechanisms) },
    accessTo: (origin) => accessTo(origin, auth, developmentCredentials, { mechanisms }),
  };
}

export interface EmbeddedOptions {
  readonly contract: Contract;
  readonly seed: number;
  readonly auth?: Auth;
  readonly profile?: Profile;
  readonly cases?: number;
}

/** The plan for the embedded reference server. */
export function embeddedPlan({ contract, seed, auth = 'digest', profile = 'atlas', cases = 45 }: EmbeddedOptions): Plan {
  return createPlan({ contract, profile, seed, cases, tag: 'acembedd', now: Date.now(), ...embeddedTarget({ auth }).plan });
}

/** Runs a plan against a reference server of its own, as it is or with faults built in. */
export async function testEmbedded(
  options: EmbeddedOptions & {
    readonly plan?: Plan;
    readonly faults?: readonly string[];
    readonly shrink?: boolean;
    readonly enough?: (finding: ReportedFinding) => boolean;
    readonly signal?: AbortSignal;
    readonly onEvent?: (event: RunEvent) => void;
    readonly exchanges?: boolean;
    /** Those of the profile when left out. */
    readonly deviations?: readonly Deviation[];
  },
): Promise<Report> {
  const { contract, auth = 'digest', profile = 'atlas', faults = [], plan = embeddedPlan(options), ...rest } = options;
  const embedded = embeddedTarget({ auth, faults });
  const server = await listen(createReferenceServer(embedded.server));
  try {
    return await testTarget({
      contract,
      profile,
      plan,
      origin: server.url,
      target: 'embedded',
      access: embedded.accessTo(server.url),
      deviations: rest.deviations ?? deviationsOf(profile),
      command: (caseId) => `npx atlas-conformance ${caseId === undefined ? 'run' : `replay '${caseId}'`} --api ${contract.api} --seed ${plan.seed}`,
      ...(rest.shrink !== undefined && { shrink: rest.shrink }),
      ...(rest.enough !== undefined && { enough: rest.enough }),
      ...(rest.signal !== undefined && { signal: rest.signal }),
      ...(rest.onEvent !== undefined && { onEvent: rest.onEvent }),
      ...(rest.exchanges !== undefined && { exchanges: rest.exchanges }),
    });
  } finally {
    await server.close();
  }
}
