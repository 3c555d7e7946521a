/** A place for text that is known before its turn in a report has come. */
export interface Spool {
  /** Puts a text away. @returns what `write` writes it for, once */
  put(text: string): number;
  /** Writes a text to where the report goes. */
  write(key: number): void;
}

/** A spool that takes as much memory as the texts in it. */
export function memorySpool(write: (text: string) => void): Spool {
  const texts = new Map<number, string>();
  let next = 0;
  return {
    put(text) {
      texts.set(next, text);
      return next++;
    },
    write(key) {
      write(texts.get(key)!);
      texts.delete(key);
    },
  };
}
