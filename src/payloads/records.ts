import fc from 'fast-check';

export interface Entry {
  readonly name: string;
  readonly arbitrary: fc.Arbitrary<unknown>;
  readonly optional: boolean;
}

type Contexts = readonly unknown[];

/**
 * Objects with these properties, optional ones five times out of six.
 * As `fc.record`, but one step instead of three for each property, which is most of the time that a payload takes.
 */
export function records(entries: readonly Entry[]): fc.Arbitrary<Record<string, unknown>> {
  return new Records(entries);
}

class Records extends fc.Arbitrary<Record<string, unknown>> {
  private readonly entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    super();
    this.entries = entries;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<Record<string, unknown>> {
    const value: Record<string, unknown> = {};
    const contexts: unknown[] = [];
    for (const { name, arbitrary, optional } of this.entries) {
      if (optional && random.nextInt(0, 5) === 0) {
        contexts.push(undefined);
        continue;
      }
      const made = arbitrary.generate(random, bias);
      value[name] = made.value;
      contexts.push(made.context);
    }
    return new fc.Value(value, contexts);
  }

  /** Never: the contexts of the properties are needed. */
  override canShrinkWithoutContext(_value: unknown): _value is Record<string, unknown> {
    return false;
  }

  override shrink(value: Record<string, unknown>, context: unknown): fc.Stream<fc.Value<Record<string, unknown>>> {
    return context === undefined ? fc.Stream.nil() : fc.stream(this.smaller(value, context as Contexts));
  }

  /** Without any optional property, then without one of them, then with one property smaller. */
  private *smaller(value: Record<string, unknown>, contexts: Contexts): IterableIterator<fc.Value<Record<string, unknown>>> {
    const spare = this.entries.filter(({ name, optional }) => optional && Object.hasOwn(value, name)).map(({ name }) => name);
    if (spare.length > 1) yield new fc.Value(without(value, spare), contexts);
    for (const name of spare) yield new fc.Value(without(value, [name]), contexts);
    for (const [index, { name, arbitrary }] of this.entries.entries()) {
      if (!Object.hasOwn(value, name)) continue;
      for (const smaller of arbitrary.shrink(value[name], contexts[index])) {
        yield new fc.Value({ ...value, [name]: smaller.value }, contexts.with(index, smaller.context));
      }
    }
  }
}

function without(value: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
