import type { Case } from '../src/core/case.ts';
import { matchesGlob } from '../src/core/deviation.ts';
import type { Plan } from '../src/core/plan.ts';
import { fixed, type Suite } from './cases/case.ts';
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
import { partyProbes } from './party-probes.ts';
import { createPayloads } from './payloads.ts';
import { createSteps } from './requests.ts';
import { sweep } from './sweep.ts';
import { catalogue } from './requirements/catalogue.ts';
import { withoutMethods } from './without.ts';

/** Part of the plan: cases whose id, group or requirement matches `only` and not `skip`, and of these the I-th of N parts. */
export interface Selection {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly shard?: { readonly index: number; readonly count: number };
}

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
  };
  // What waits comes first: the others are sent meanwhile.
  const cases = [...expiryCases(suite), ...createCases(suite), ...createRuleCases(suite), ...readCases(suite), ...stateCases(suite), ...updateCases(suite), ...protocolCases(suite), ...messageCases(suite), ...accessCases(suite), ...limitCases(suite), ...customRoles(suite)];
  assertDistinct(cases);
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

/**
 * The part of a plan that a selection asks for. A pattern may have `*` for any text; without one it matches
 * the ids and requirements that begin with it.
 * @throws Error when an `only` or `skip` pattern matches nothing: a typo must not pass for a clean run.
 */
export function select(plan: Plan, selection: Selection): Plan {
  const matching = (pattern: string) => {
    const glob = pattern.includes('*') ? pattern : `${pattern}*`;
    const found = plan.cases.filter(({ id, requirements }) => [id, ...requirements].some((text) => text === pattern || matchesGlob(glob, text)));
    if (found.length === 0) throw new Error(`the pattern ${JSON.stringify(pattern)} matches no case and no requirement; "list requirements" and "run --dry-run" show what there is`);
    // An id that is matched whole is that case alone, not every case whose id begins with it.
    const exact = found.filter(({ id }) => id === pattern);
    return exact.length > 0 ? exact : found;
  };
  const kept = selection.only === undefined ? new Set(plan.cases) : new Set(selection.only.flatMap(matching));
  for (const pattern of selection.skip ?? []) for (const each of matching(pattern)) kept.delete(each);
  const { shard } = selection;
  const cases = plan.cases.filter((each) => kept.has(each) && (shard === undefined || partOf(each.id, shard.count) === shard.index - 1));
  return { ...plan, cases };
}

/** How many users a project has room for beside those that a list counts (OAS createDatabaseUser: at most 100). */
function roomFor(list: unknown): number | undefined {
  const count = (list as { totalCount?: unknown } | null | undefined)?.totalCount;
  return typeof count === 'number' ? Math.max(0, 100 - count) : undefined;
}

/** Which of `count` parts a case belongs to, by its id alone. */
function partOf(id: string, count: number): number {
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % count;
}

function assertDistinct(cases: readonly Case[]): void {
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (seen.has(id)) throw new Error(`two cases have the id ${id}`);
    seen.add(id);
  }
}

/** Without a custom role of the project, what is about one cannot be sent; the plan says so instead of leaving it out. */
function customRoles(suite: Suite): Case[] {
  if (suite.options.customRole !== undefined) return [];
  return [
    fixed({ id: 'create/custom-role', title: 'users with a custom role', requirements: [], skip: 'no custom role of the project is known; name one with --custom-role' }, () => []),
  ];
}
