import { overviewOf, type ListedCase, type PlannedRequirement } from '../../conformance/overview.ts';
import type { Requirement } from '../core/requirement.ts';
import { counted } from '../reporters/index.ts';
import { number } from '../reporters/text.ts';

/** A plan as `--dry-run` shows it. */
export interface ShownPlan {
  readonly seed: number;
  readonly requirements: readonly Requirement[];
  readonly cases: readonly ListedCase[];
  /** What is sent, or asked for, such as `2,911 requests`; and what was not done for this. */
  readonly effort: string;
  readonly undone: string;
  /** How many answers each requirement judges besides the cases that are for it. */
  readonly answers?: ReadonlyMap<string, number>;
}

/**
 * The lines of `--dry-run`: each requirement that the plan exercises, by area, with its level, and how it is exercised;
 * then the totals.
 * @param verbose whether the cases stand below their requirements, with their titles where they stand first
 */
export function planLines(plan: ShownPlan, verbose = false): readonly string[] {
  const all = overviewOf(plan, plan.answers);
  const exercised = all.filter(({ cases, answers }) => cases.length + answers > 0);
  const width = Math.min(70, Math.max(0, ...exercised.map(({ id }) => id.length)));
  const titled = new Set<string>();
  const caseLine = ({ id, title, skip }: ListedCase): string => {
    const isFirst = !titled.has(id);
    titled.add(id);
    return `            ${id}${isFirst ? `  ${title}` : ''}${skip === undefined ? '' : ` [skipped: ${skip}]`}`;
  };
  const areas = Map.groupBy(exercised, ({ id }) => areaOf(id));
  const lines = [...areas].flatMap(([area, requirements]) => [
    `${area}: ${counted(requirements.length, 'requirement')}`,
    ...requirements.flatMap((each) => [`  ${each.level.padEnd(6)}  ${each.id.padEnd(width)}  ${exercise(each)}`, ...(verbose ? each.cases.map(caseLine) : [])]),
    '',
  ]);
  // A case that is skipped as a whole may be for no requirement in particular.
  const others = plan.cases.filter(({ requirements }) => requirements.length === 0);
  const unnamed = others.length === 0 || !verbose ? [] : ['for no requirement by itself', ...others.map(caseLine), ''];
  const skipped = plan.cases.filter(({ skip }) => skip !== undefined);
  const reasons = [...Map.groupBy(skipped, ({ skip }) => skip!)].map(([reason, cases]) => `skipped: ${counted(cases.length, 'case')}, ${reason}`);
  const without = all.length - exercised.length;
  const last = [counted(plan.cases.length, 'case'), ...(skipped.length === 0 ? [] : [`${number(skipped.length)} of them skipped`]), plan.effort, `${number(exercised.length)} of ${counted(all.length, 'requirement')}`, `seed ${plan.seed}`];
  return [...lines, ...unnamed, ...reasons, ...(without === 0 ? [] : [`not exercised: ${counted(without, 'requirement')}${without > 5 ? '' : ` (${missing(all).join(', ')})`}`]), `${last.join(', ')}; ${plan.undone}`];
}

/** `createDatabaseUser`, or of what is for clients `client.path`. */
function areaOf(id: string): string {
  const [first = '', second = ''] = id.split('.');
  return first === 'client' ? `${first}.${second.split('/')[0]}` : first;
}

function exercise({ cases, answers }: PlannedRequirement): string {
  const skips = [...Map.groupBy(cases.filter(({ skip }) => skip !== undefined), ({ skip }) => skip!)];
  const parts = [
    ...(cases.length === 0 ? [] : [counted(cases.length, 'case')]),
    ...skips.map(([reason, { length }]) => `${length === cases.length ? 'skipped' : `${number(length)} skipped`}: ${reason}`),
    ...(answers === 0 ? [] : [`${counted(answers, 'answer')}`]),
  ];
  return parts.join(', ');
}

function missing(all: readonly PlannedRequirement[]): readonly string[] {
  return all.filter(({ cases, answers }) => cases.length + answers === 0).map(({ id }) => id);
}
