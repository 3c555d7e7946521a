import type { Case } from '../src/core/case.ts';
import type { Plan } from '../src/core/plan.ts';
import { fixed, isLaterOfFamily, type Suite } from './cases/case.ts';
import { createCases } from './cases/create.ts';
import { createRuleCases } from './cases/create-rules.ts';
import { accessCases } from './cases/access/index.ts';
import { limitCases } from './cases/limits.ts';
import { messageCases } from './cases/messages/index.ts';
import { protocolCases } from './cases/protocol/index.ts';
import { readCases } from './cases/read.ts';
import { expiryCases, stateCases } from './cases/state/index.ts';
import { updateCases } from './cases/update.ts';
import type { PlanOptions } from './context.ts';
import { coverageOf } from './coverage.ts';
import { examples, methodOf } from './examples.ts';
import { foreignUsers } from './foreign.ts';
import { assertTag, nameOf } from './generators/names.ts';
import { inOrder } from './order.ts';
import { partyProbes } from './party-probes.ts';
import { createPayloads } from './payloads.ts';
import { createSteps } from './requests.ts';
import { sweep } from './sweep.ts';
import { catalogue } from './requirements/catalogue.ts';
import { assertDistinct } from './select.ts';
import { withoutMethods } from './without.ts';

/**
 * The plan of a run: everything that will be sent, known before anything is.
 * @throws Error when the tag is not of the form that usernames need.
 */
export function createPlan(options: PlanOptions): Plan {
  assertTag(options.tag);
  let names = 0;
  const kinds = examples(options);
  const suite: Suite = {
    options,
    contract: options.contract,
    steps: createSteps(options.contract, options.groupId, options.tag),
    payloads: createPayloads(options, kinds.filter(({ slug }) => options.without?.has(methodOf(slug)!))),
    examples: kinds,
    name: () => nameOf(options.tag, names++),
    names(count) {
      const first = names;
      names += count;
      return (index) => nameOf(options.tag, first + index);
    },
  };
  // What waits comes first: the others are sent meanwhile.
  const waiting = expiryCases(suite);
  const others = [...createCases(suite), ...createRuleCases(suite), ...readCases(suite), ...stateCases(suite), ...updateCases(suite), ...protocolCases(suite), ...messageCases(suite), ...accessCases(suite), ...limitCases(suite), ...customRoles(suite)];
  const cases = [...waiting, ...inOrder(others)];
  assertDistinct(cases.filter((each) => !isLaterOfFamily(each)));
  return {
    seed: options.seed,
    requirements: catalogue(options.contract, options.profile),
    probe: suite.steps.list({ query: { itemsPerPage: '1' } }),
    partyProbes: partyProbes(suite),
    cases: withoutMethods(cases, options.without),
    room: (probed) => roomFor(probed.entity),
    foreign: (view) => foreignUsers(view, options.tag),
    sweep: (send) => sweep(suite.steps, options.tag, send),
    coverage: coverageOf(options, suite.examples),
  };
}

/** How many users a project has room for beside those that a list counts (OAS createDatabaseUser: at most 100). */
function roomFor(list: unknown): number | undefined {
  const count = (list as { totalCount?: unknown } | null | undefined)?.totalCount;
  return typeof count === 'number' ? Math.max(0, 100 - count) : undefined;
}

/** Without a custom role of the project, what is about one cannot be sent; the plan says so instead of leaving it out. */
function customRoles(suite: Suite): Case[] {
  if (suite.options.customRole !== undefined) return [];
  return [
    fixed({ id: 'create/custom-role', title: 'users with a custom role', requirements: [], skip: 'no custom role of the project is known; name one with --custom-role' }, () => []),
  ];
}
