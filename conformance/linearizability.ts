/**
 * One operation on a register, as the one who asked for it saw it: it took effect at some moment from `call`, when it
 * was sent, to `return`, when its answer was complete. Times are of one clock, in any unit. Where they are uncertain
 * they must be the earliest and the latest that they can be, for then nothing legal is rejected.
 */
export interface Operation<State> {
  readonly call: number;
  readonly return: number;
  /** What the register is afterwards, or undefined where the operation cannot have been answered so in that state. */
  apply(state: State): { readonly state: State } | undefined;
}

/**
 * Looks for an order of the operations in which each one takes effect at one moment between its call and its return
 * (Herlihy and Wing, "Linearizability", 1990), by the search of Wing and Gong (1993) that never visits the same
 * operations done and the same state twice (Lowe, 2017). It takes at most 30 operations.
 * @param keyOf a text that two states share only when they are the same
 * @returns the indices of the operations in such an order, or undefined when there is none
 */
export function linearization<State>(operations: readonly Operation<State>[], initial: State, keyOf: (state: State) => string): readonly number[] | undefined {
  if (operations.length > 30) throw new RangeError(`a history of ${operations.length} operations is too long to be checked`);
  const all = 2 ** operations.length - 1;
  const visited = new Set<string>();

  const search = (done: number, state: State): number[] | undefined => {
    if (done === all) return [];
    const key = `${done} ${keyOf(state)}`;
    if (visited.has(key)) return undefined;
    visited.add(key);
    const open = operations.flatMap((operation, index) => ((done & (2 ** index)) === 0 ? [{ operation, index }] : []));
    // What was called after another one had returned comes after it.
    const firstReturn = Math.min(...open.map(({ operation }) => operation.return));
    for (const { operation, index } of open) {
      if (operation.call > firstReturn) continue;
      const next = operation.apply(state);
      const rest = next && search(done | (2 ** index), next.state);
      if (rest !== undefined) return [index, ...rest];
    }
    return undefined;
  };
  return search(0, initial);
}
