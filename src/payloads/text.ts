import fc from 'fast-check';
import { codePoints } from './accepts.ts';

const ascii = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const punctuation = '-_.,:;!?/\\()[]{}+*=\'"&<>%#@$~^|`';
// Composed letters only, so that normalising changes nothing.
const letters = 'äéîñøßčğłő' + 'αβγδλπσω' + 'бгджиюя' + 'אבגש' + 'ابتجس' + 'कखगम' + 'กขค' + 'あいカナ' + '漢字東京' + '한국어';
const astral = '😀𠮷𝒜';
const outer = [...ascii, ...ascii, ...ascii, ...punctuation, ...letters];
const inner = [...outer, ...ascii, ...' '.repeat(24)];
const written: Alphabets = { outer, inner, astral: [...inner, ...astral] };

/** Characters to choose from: at either end, between, and between while the UTF-16 units suffice for astral ones. */
interface Alphabets {
  readonly outer: readonly string[];
  readonly inner: readonly string[];
  readonly astral: readonly string[];
}

/**
 * Printable text without space at either end, in letters of several scripts; mostly short.
 * Within the bounds in code points and in UTF-16 units; equal bounds mean no astral characters.
 */
export function text(minLength: number, maxLength: number): fc.Arbitrary<string> {
  return new Characters(written, minLength, maxLength, (random) => Math.min(maxLength, minLength + (random.nextInt(0, 15) === 0 ? 120 : 16)));
}

/**
 * Strings of an alphabet, every length equally often; they shrink towards its first character.
 * As `fc.string` with a unit, but much faster.
 * @param alphabet characters of the basic plane.
 */
export function characters(alphabet: string, minLength: number, maxLength: number): fc.Arbitrary<string> {
  let alphabets = plain.get(alphabet);
  if (alphabets === undefined) {
    const each = [...alphabet];
    plain.set(alphabet, (alphabets = { outer: each, inner: each, astral: each }));
  }
  return new Characters(alphabets, minLength, maxLength, () => maxLength);
}

/** Alphabets taken apart once: a plan has thousands of strings of a few alphabets, and a copy for each would fill the processor's cache. */
const plain = new Map<string, Alphabets>();

/** One arbitrary instead of an array of characters: an order of magnitude less to make per payload. */
class Characters extends fc.Arbitrary<string> {
  private readonly alphabets: Alphabets;
  private readonly minLength: number;
  private readonly maxLength: number;
  private readonly longest: (random: fc.Random) => number;

  constructor(alphabets: Alphabets, minLength: number, maxLength: number, longest: (random: fc.Random) => number) {
    super();
    if (minLength > maxLength) throw new Error(`no string has ${minLength} characters or more and ${maxLength} or less`);
    this.alphabets = alphabets;
    this.minLength = minLength;
    this.maxLength = maxLength;
    this.longest = longest;
  }

  override generate(random: fc.Random): fc.Value<string> {
    const { outer, inner, astral } = this.alphabets;
    const length = random.nextInt(this.minLength, this.longest(random));
    let spare = this.maxLength - length;
    let result = '';
    for (let index = 0; index < length; index++) {
      const alphabet = index === 0 || index === length - 1 ? outer : spare > 0 ? astral : inner;
      const character = alphabet[random.nextInt(0, alphabet.length - 1)]!;
      spare -= character.length - 1;
      result += character;
    }
    return new fc.Value(result, undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is string {
    return typeof value === 'string' && value.length <= this.maxLength && codePoints(value) >= this.minLength;
  }

  override shrink(value: string): fc.Stream<fc.Value<string>> {
    return fc.stream(this.smaller(value)).map((smaller) => new fc.Value(smaller, undefined));
  }

  /** Shorter first, then plainer; each is smaller than the value, so shrinking ends. */
  private *smaller(value: string): IterableIterator<string> {
    const plain = this.alphabets.outer[0]!;
    const all = [...value];
    for (const length of lengths(this.minLength, all.length)) {
      const kept = all.slice(0, length);
      if (length > 0 && !this.alphabets.outer.includes(kept[length - 1]!)) kept[length - 1] = plain;
      yield kept.join('');
    }
    const first = all.findIndex((character) => character !== plain);
    if (first < 0) return;
    const plainest = plain.repeat(all.length);
    yield plainest;
    const plainer = all.with(first, plain).join('');
    if (plainer !== plainest) yield plainer;
  }
}

/** Lengths below `length`, from the least on by halves. */
function* lengths(least: number, length: number): IterableIterator<number> {
  for (let gap = length - least; gap > 0; gap = Math.floor(gap / 2)) yield length - gap;
}
