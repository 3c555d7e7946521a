import fc from 'fast-check';
import { within } from './accepts.ts';
import type { LengthBounds } from './payload.ts';

/**
 * Strings that match a pattern within length bounds.
 * @returns undefined when no match of such a length was found.
 * @throws when fast-check cannot read the pattern (look-ahead, for one): such a string needs an `x-generator`.
 */
export function matching(pattern: string, bounds: LengthBounds): fc.Arbitrary<string> | undefined {
  const regex = new RegExp(pattern, 'u');
  let matches: fc.Arbitrary<string>;
  try {
    matches = fc.stringMatching(regex);
  } catch (error) {
    throw new Error(`cannot make strings for the pattern ${pattern}, give it an x-generator: ${(error as Error).message}`, { cause: error });
  }
  const fallback = fc
    .sample(matches, { seed: 1, numRuns: 50 })
    .map((match) => fit(match, regex, bounds))
    .find((match) => match !== undefined);
  return fallback === undefined ? undefined : matches.map((match) => fit(match, regex, bounds) ?? fallback);
}

/** The match with one character repeated, or some characters left out, so that it lies within the bounds; or undefined. */
function fit(match: string, regex: RegExp, { minLength, maxLength }: LengthBounds): string | undefined {
  if (within(match, minLength, maxLength)) return match;
  const characters = [...match];
  const right = (candidate: string) => within(candidate, minLength, maxLength) && regex.test(candidate);
  const missing = minLength - characters.length;
  const surplus = characters.length - maxLength;
  for (let at = characters.length; at >= 0; at--) {
    const candidates =
      missing > 0
        ? [characters[at], characters[at - 1], 'a', '0'].map((filler) => characters.toSpliced(at, 0, ...Array(missing).fill(filler ?? 'a')))
        : [characters.toSpliced(at, Math.max(surplus, 1))];
    const found = candidates.map((candidate) => candidate.join('')).find(right);
    if (found !== undefined) return found;
  }
  return undefined;
}

const changes: readonly ((text: string) => string)[] = [
  (text) => text.slice(1),
  (text) => text.slice(0, -1),
  (text) => `!${text}`,
  (text) => `${text}!`,
  (text) => text.slice(0, text.length / 2) + '!' + text.slice(text.length / 2 + 1),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll(/[\p{P}\p{S}]/gu, ''),
  (text) => '!'.repeat(text.length),
];
const alien = ['!', 'a', 'A', '0', '-', '?!', 'no match', 'é', ' ', ''];

/**
 * Strings that do not match a pattern though they lie within the bounds: strings that match, each with one change.
 * @throws when no string was found that does not match.
 */
export function notMatching(pattern: string, matches: fc.Arbitrary<string>, bounds: LengthBounds): fc.Arbitrary<string> {
  const regex = new RegExp(pattern, 'u');
  const wrong = (text: string) => within(text, bounds.minLength, bounds.maxLength) && text.isWellFormed() && !regex.test(text);
  const fallback = alien.flatMap((text) => [text, text.padEnd(bounds.minLength, text || ' ')]).find(wrong);
  if (fallback === undefined) throw new Error(`found no string that violates the pattern ${pattern}`);
  return fc.tuple(matches, fc.nat(changes.length - 1)).map(([text, first]) => {
    for (let step = 0; step < changes.length; step++) {
      const changed = changes[(first + step) % changes.length]!(text);
      // The empty string is wrong in a way of its own, which other rules may name first.
      if (changed !== '' && wrong(changed)) return changed;
    }
    return fallback;
  });
}
