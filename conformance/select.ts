import { matchesGlob } from '../src/core/deviation.ts';
import type { Shard } from '../src/core/event.ts';
import { UserError } from '../src/core/problem.ts';

/** Part of a plan: cases whose id or requirement matches `only` and not `skip`, and of these the I-th of N parts. */
export interface Selection {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly shard?: { readonly index: number; readonly count: number };
}

/** The cases that were chosen, and which part of the choice they are, when it is one. */
export interface Selected<T> {
  readonly cases: readonly T[];
  readonly shard?: Omit<Shard, 'command'>;
}

/**
 * The cases that a selection asks for. A pattern may have `*` for any text; without one it matches the ids and
 * requirements that begin with it.
 * @throws UserError when an `only` or `skip` pattern matches nothing: a typo must not pass for a clean run.
 */
export function selectCases<T extends { readonly id: string; readonly requirements: readonly string[] }>(cases: readonly T[], selection: Selection): Selected<T> {
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
  const chosen = cases.filter((each) => asked?.has(each) !== false && !skipped.has(each));
  const { shard } = selection;
  return shard === undefined ? { cases: chosen } : { cases: partOf(chosen, shard), shard: { ...shard, planned: chosen.length } };
}

/**
 * The cases of one of `count` parts, `index` from 1. A case belongs to a part by its id alone, so that each is in exactly
 * one, whatever the seed and whatever else was chosen. A part may be empty.
 */
export function partOf<T extends { readonly id: string }>(cases: readonly T[], { index, count }: { readonly index: number; readonly count: number }): readonly T[] {
  return cases.filter(({ id }) => hashOf(id) % count === index - 1);
}

/** @throws Error when two cases have one id */
export function assertDistinct(cases: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (seen.has(id)) throw new Error(`two cases have the id ${id}`);
    seen.add(id);
  }
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
