import { caseOrder } from './case-order.ts';

/**
 * Cases in the order in which a run starts them, so that one that is cut short has found what it could: first those that
 * together catch every fault of the reference server, the most telling first (conformance/case-order.ts), then the others
 * in turns from each group, so that whatever a target does wrong, a case of that kind is not far.
 * Neither depends on the seed, and what a case is does not depend on its place.
 */
export function inOrder<T extends { readonly id: string; readonly group: string }>(cases: readonly T[]): readonly T[] {
  const places = new Map(caseOrder.map((id, place) => [id, place]));
  const listed: T[] = [];
  const groups = new Map<string, T[]>();
  for (const each of cases) {
    const place = places.get(each.id);
    if (place !== undefined) listed[place] = each;
    else if (!groups.get(each.group)?.push(each)) groups.set(each.group, [each]);
  }
  return [...listed.filter((each) => each !== undefined), ...inTurns([...groups.values()])];
}

/** The first of each, then the second of each, and so on. */
function inTurns<T>(groups: readonly (readonly T[])[]): readonly T[] {
  const found: T[] = [];
  for (let round = 0, left = groups; left.length > 0; round += 1, left = left.filter(({ length }) => length > round)) {
    for (const group of left) found.push(group[round]!);
  }
  return found;
}
