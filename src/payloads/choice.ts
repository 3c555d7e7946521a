import fc from 'fast-check';

/** Which of the arbitraries a value came from, and what that needs to make it smaller. */
interface Origin {
  readonly index: number;
  readonly context: unknown;
}

/** One of the arbitraries, each equally often; without alternatives, itself. */
export function oneof<T>(arbitraries: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T> {
  return arbitraries.length === 1 ? arbitraries[0]! : new Choice(arbitraries);
}

/**
 * As `fc.oneof`, without what only recursive arbitraries need: it keeps no count of depth, and a choice costs no more than
 * the number that it draws. It shrinks within the arbitrary that was chosen.
 */
class Choice<T> extends fc.Arbitrary<T> {
  private readonly arbitraries: readonly fc.Arbitrary<T>[];

  constructor(arbitraries: readonly fc.Arbitrary<T>[]) {
    super();
    this.arbitraries = arbitraries;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<T> {
    const index = random.nextInt(0, this.arbitraries.length - 1);
    return from(index, this.arbitraries[index]!.generate(random, bias));
  }

  /** Never: which arbitrary made the value is needed. */
  override canShrinkWithoutContext(_value: unknown): _value is T {
    return false;
  }

  override shrink(value: T, origin: unknown): fc.Stream<fc.Value<T>> {
    if (origin === undefined) return fc.Stream.nil();
    const { index, context } = origin as Origin;
    return this.arbitraries[index]!.shrink(value, context).map((smaller) => from(index, smaller));
  }
}

function from<T>(index: number, { value, context }: fc.Value<T>): fc.Value<T> {
  return new fc.Value(value, { index, context } satisfies Origin);
}
