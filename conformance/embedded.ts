import type { Report, RunEvent } from '../src/core/event.ts';
import type { ReportedFinding } from '../src/core/finding.ts';
import type { Plan } from '../src/core/plan.ts';
import type { Contract } from '../src/contract/index.ts';
import { createReferenceServer, development, listen } from '../src/server/index.ts';
import { accessTo, developmentCredentials, type Auth } from './access.ts';
import type { Profile } from './context.ts';
import { deviationsOf } from './deviations.ts';
import { createPlan } from './plan.ts';
import { testTarget } from './test-target.ts';

export interface EmbeddedOptions {
  readonly contract: Contract;
  readonly seed: number;
  readonly auth?: Auth;
  readonly profile?: Profile;
  readonly cases?: number;
}

/** The plan for the embedded reference server, whose project is nobody else's and has a custom role. */
export function embeddedPlan({ contract, seed, auth = 'digest', profile = 'atlas', cases = 45 }: EmbeddedOptions): Plan {
  const { groupId, customRole } = development;
  return createPlan({ contract, profile, groupId, seed, cases, tag: 'acembedd', now: Date.now(), auth, fill: true, customRole });
}

/** Runs a plan against a reference server of its own, as it is or with faults built in. */
export async function testEmbedded(
  options: EmbeddedOptions & {
    readonly plan?: Plan;
    readonly faults?: readonly string[];
    readonly shrink?: boolean;
    readonly enough?: (finding: ReportedFinding) => boolean;
    readonly onEvent?: (event: RunEvent) => void;
  },
): Promise<Report> {
  const { contract, auth = 'digest', profile = 'atlas', faults = [], plan = embeddedPlan(options), ...rest } = options;
  const projects = [{ groupId: development.groupId, customRoles: [development.customRole] }];
  const server = await listen(createReferenceServer({ auth: auth === 'none' ? [] : [auth], projects, faults }));
  try {
    return await testTarget({
      contract,
      profile,
      plan,
      origin: server.url,
      target: 'embedded',
      access: accessTo(server.url, auth, developmentCredentials),
      deviations: deviationsOf(profile),
      command: (caseId) => `npx atlas-conformance run --seed ${plan.seed}${caseId === undefined ? '' : ` --only '${caseId}'`}`,
      ...(rest.shrink !== undefined && { shrink: rest.shrink }),
      ...(rest.enough !== undefined && { enough: rest.enough }),
      ...(rest.onEvent !== undefined && { onEvent: rest.onEvent }),
    });
  } finally {
    await server.close();
  }
}
