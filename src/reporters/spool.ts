/** A place for text that is known before its turn in a report has come. */
export interface Spool {
  /** Puts a text away. @returns what `take` gives it back for, once */
  put(text: string): number;
  take(key: number): string;
}

/** A spool that takes as much memory as the texts in it. */
export function memorySpool(): Spool {
  const texts = new Map<number, string>();
  let next = 0;
  return {
    put(text) {
      texts.set(next, text);
      return next++;
    },
    take(key) {
      const text = texts.get(key)!;
      texts.delete(key);
      return text;
    },
  };
}
