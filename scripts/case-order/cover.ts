/** A case that was tried: what it costs, and what it caught. */
export interface Tried {
  readonly id: string;
  /** Exchanges. */
  readonly cost: number;
  /** The faults that it caught. */
  readonly caught: ReadonlySet<string>;
}

/**
 * The greedy set cover: each time the case that catches the most faults nobody before it caught, for each exchange that it
 * takes, until no case catches another one (Chvátal 1979: within a logarithmic factor of the best).
 * Of equal cases the first in the alphabet is taken, so the same trials give the same order.
 */
export function greedyCover(tried: readonly Tried[]): readonly string[] {
  const left = new Set(tried.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  const uncaught = new Set(tried.flatMap(({ caught }) => [...caught]));
  const order: string[] = [];
  while (uncaught.size > 0) {
    let best: { readonly each: Tried; readonly worth: number } | undefined;
    for (const each of left) {
      const worth = each.caught.intersection(uncaught).size / Math.max(1, each.cost);
      if (worth > (best?.worth ?? 0)) best = { each, worth };
    }
    if (best === undefined) break;
    order.push(best.each.id);
    left.delete(best.each);
    for (const fault of best.each.caught) uncaught.delete(fault);
  }
  return order;
}
