/** Room that is shared by those who work at the same time, given in the order of asking. */
export interface Room {
  /** Resolves when there is room for so many; never, when there is less in all. */
  take(count: number): Promise<void>;
  give(count: number): void;
}

export function createRoom(size: number): Room {
  let free = size;
  const waiting: { readonly count: number; readonly enter: () => void }[] = [];
  const admit = (): void => {
    for (let next = waiting[0]; next !== undefined && next.count <= free; next = waiting[0]) {
      waiting.shift();
      free -= next.count;
      next.enter();
    }
  };
  return {
    take: (count) =>
      new Promise((enter) => {
        waiting.push({ count, enter });
        admit();
      }),
    give(count) {
      free += count;
      admit();
    },
  };
}
