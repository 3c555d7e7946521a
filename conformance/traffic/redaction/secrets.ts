import { spellings } from '../../../src/contract/index.ts';

/** Shorter ones may stand in a text by chance. */
const shortest = 8;

/** So many secrets are remembered, to be found where they come back. */
const remembered = 100;

/** The secrets of some traffic, and what stands for each of them. */
export interface Secrets {
  /** What stands for a secret: as long as it is, the same whenever it comes again, and no other secret's. */
  standIn(secret: string): string;
  /** Remembers a secret, so that it is found where it comes back. */
  learn(secret: string): void;
  /** The text with every secret that is remembered replaced by what stands for it, in every spelling of it. */
  hide(text: string): string;
}

export function createSecrets(): Secrets {
  const numbers = new Map<string, number>();
  const recent = new Map<string, { readonly plain: readonly string[]; pattern?: RegExp }>();
  let count = 0;
  const standIn = (secret: string): string => {
    const number = numbers.get(secret) ?? (count += 1);
    // The one that was used last is the last to go.
    numbers.delete(secret);
    numbers.set(secret, number);
    if (numbers.size > 10_000) numbers.delete(numbers.keys().next().value!);
    const { length } = [...secret];
    return String(number).padStart(length, 'x').slice(-length);
  };
  return {
    standIn,
    learn(secret) {
      if (secret.length < shortest) return;
      const known = recent.get(secret) ?? { plain: [...new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.toWellFormed())])] };
      recent.delete(secret);
      recent.set(secret, known);
      if (recent.size > remembered) recent.delete(recent.keys().next().value!);
    },
    hide(text) {
      let hidden = text;
      // A text with escapes may spell a secret in more ways than can be looked for one by one.
      const isEscaped = /[\\%]/.test(text);
      let newest = recent.size;
      for (const [secret, known] of recent) {
        newest -= 1;
        if (!(isEscaped && newest < 2) && !known.plain.some((spelling) => hidden.includes(spelling))) continue;
        known.pattern ??= spellings(secret);
        hidden = hidden.replaceAll(known.pattern, standIn(secret));
      }
      return hidden;
    },
  };
}
