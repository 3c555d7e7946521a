import { matchesGlob } from '../src/core/deviation.ts';
import { UserError } from '../src/core/problem.ts';

/** Part of a plan: cases whose id or requirement matches `only` and not `skip`, and of these the I-th of N parts. */
export interface Selection {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly shard?: { readonly index: number; readonly count: number };
}

/**
 * The cases that a selection asks for. A pattern may have `*` for any text; without one it matches the ids and
 * requirements that begin with it.
 * @throws UserError when an `only` or `skip` pattern matches nothing: a typo must not pass for a clean run.
 */
export function selectCases<T extends { readonly id: string; readonly requirements: readonly string[] }>(cases: readonly T[], selection: Selection): readonly T[] {
  const matching = (pattern: string) => {
    const glob = pattern.includes('*') ? pattern : `${pattern}*`;
    const found = cases.filter(({ id, requirements }) => [id, ...requirements].some((text) => text === pattern || matchesGlob(glob, text)));
    if (found.length === 0) throw new UserError(`the pattern ${JSON.stringify(pattern)} matches no case and no requirement; "list requirements" and --dry-run show what there is`);
    // An id that is matched whole is that case alone, not every case whose id begins with it.
    const exact = found.filter(({ id }) => id === pattern);
    return exact.length > 0 ? exact : found;
  };
  const asked = selection.only === undefined ? undefined : new Set(selection.only.flatMap(matching));
  const skipped = new Set((selection.skip ?? []).flatMap(matching));
  const { shard } = selection;
  return cases.filter((each) => asked?.has(each) !== false && !skipped.has(each) && (shard === undefined || partOf(each.id, shard.count) === shard.index - 1));
}

/** @throws Error when two cases have one id */
export function assertDistinct(cases: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (seen.has(id)) throw new Error(`two cases have the id ${id}`);
    seen.add(id);
  }
}

/** Which of `count` parts a case belongs to, by its id alone. */
function partOf(id: string, count: number): number {
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % count;
}
