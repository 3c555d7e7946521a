import { judged } from '../src/checks/index.ts';
import type { Contract } from '../src/contract/index.ts';
import { stepsOf, type Step, type View } from '../src/core/case.ts';
import type { Plan } from '../src/core/plan.ts';
import type { Requirement } from '../src/core/requirement.ts';

/** A case as an overview shows it. */
export interface ListedCase {
  readonly id: string;
  readonly title: string;
  readonly requirements: readonly string[];
  /** Why it is skipped, if it is. */
  readonly skip?: string;
}

/** One requirement, and what a plan does about it. */
export interface PlannedRequirement extends Requirement {
  /** The cases that are for it, those that are skipped among them. */
  readonly cases: readonly ListedCase[];
  /** How many answers to requests of other cases are judged by it besides, as far as they are what they should be. */
  readonly answers: number;
}

/** What a plan does about each requirement, in the order of the catalogue; `answers` by requirement. */
export function overviewOf(plan: { readonly requirements: readonly Requirement[]; readonly cases: readonly ListedCase[] }, answers: ReadonlyMap<string, number> = new Map()): readonly PlannedRequirement[] {
  const byRequirement = new Map<string, ListedCase[]>(plan.requirements.map(({ id }) => [id, []]));
  for (const each of plan.cases) for (const id of new Set(each.requirements)) byRequirement.get(id)?.push(each);
  return plan.requirements.map((requirement) => ({ ...requirement, cases: byRequirement.get(requirement.id)!, answers: answers.get(requirement.id) ?? 0 }));
}

/** How many answers of a run are judged by each requirement whatever their case is for, when each is the first that is right. */
export function answersJudged(contract: Contract, plan: Pick<Plan, 'cases'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of plan.cases) {
    if (each.skip !== undefined) continue;
    for (const step of stepsOf(each)) for (const id of judged(contract, rightAnswer(contract, step))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** An answer that has what the contract lets one of this status have. */
function rightAnswer(contract: Contract, { operation, request, statuses }: Step): View {
  const [status = 0] = statuses;
  const table = operation === null ? undefined : contract.operation(operation).responses[String(status)];
  const headers = [...(table?.headers ?? []).map(({ name }) => [name, ''] as const), ...(table?.mediaTypes ?? []).slice(0, 1).map((type) => ['content-type', type] as const)];
  const entity = { links: [] };
  return { exchange: { request, response: { status, headers, body: new Uint8Array() }, startedAt: 0, durationMs: 0 }, operation, json: entity, entity };
}
