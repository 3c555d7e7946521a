import fc from 'fast-check';
import { escapePointer } from '../core/violation.ts';

export interface Entry {
  readonly name: string;
  readonly arbitrary: fc.Arbitrary<unknown>;
  readonly optional: boolean;
}

/** A value and where in it the point of interest is: what is violated, or what stands on its limit. */
export interface Placed {
  readonly value: unknown;
  readonly pointer: string;
}

type Properties = Readonly<Record<string, unknown>>;
/** What each entry's value needs to be made smaller. */
type Contexts = readonly unknown[];

/**
 * Objects with these properties, optional ones five times out of six.
 * As `fc.record`, but one step instead of three for each property, which is most of the time that a payload takes.
 */
export function records(entries: readonly Entry[]): fc.Arbitrary<Record<string, unknown>> {
  return new Records(entries);
}

/**
 * Such objects with the point of interest inside the property of this name, which is always there and one of the entries.
 * There are thousands of points and few sets of entries, so points share the entries.
 */
export function recordsAround(entries: readonly Entry[], name: string, inner: fc.Arbitrary<Placed>): fc.Arbitrary<Placed> {
  return new RecordsAround(entries, name, inner);
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

  override shrink(value: Record<string, unknown>, contexts: unknown): fc.Stream<fc.Value<Record<string, unknown>>> {
    return contexts === undefined ? fc.Stream.nil() : fc.stream(smaller(this.entries, value, contexts as Contexts));
  }
}

class RecordsAround extends fc.Arbitrary<Placed> {
  private readonly entries: readonly Entry[];
  private readonly name: string;
  private readonly prefix: string;
  private readonly inner: fc.Arbitrary<Placed>;

  constructor(entries: readonly Entry[], name: string, inner: fc.Arbitrary<Placed>) {
    super();
    this.entries = entries;
    this.name = name;
    this.prefix = `/${escapePointer(name)}`;
    this.inner = inner;
  }

  override generate(random: fc.Random, bias: number | undefined): fc.Value<Placed> {
    const value: Record<string, unknown> = {};
    const contexts: unknown[] = [];
    let pointer = '';
    for (const { name, arbitrary, optional } of this.entries) {
      if (name === this.name) {
        const { value: placed, context } = this.inner.generate(random, bias);
        value[name] = placed.value;
        pointer = placed.pointer;
        contexts.push(context);
      } else if (optional && random.nextInt(0, 5) === 0) contexts.push(undefined);
      else {
        const made = arbitrary.generate(random, bias);
        value[name] = made.value;
        contexts.push(made.context);
      }
    }
    return this.placed(value, pointer, contexts);
  }

  override canShrinkWithoutContext(_value: unknown): _value is Placed {
    return false;
  }

  override shrink({ value, pointer }: Placed, contexts: unknown): fc.Stream<fc.Value<Placed>> {
    return contexts === undefined ? fc.Stream.nil() : fc.stream(this.smaller(value as Properties, pointer.slice(this.prefix.length), contexts as Contexts));
  }

  /** With less around the point, then with a smaller point. */
  private *smaller(value: Properties, pointer: string, contexts: Contexts): IterableIterator<fc.Value<Placed>> {
    for (const around of smaller(this.entries, value, contexts, this.name)) yield this.placed(around.value, pointer, around.context as Contexts);
    const index = this.entries.findIndex(({ name }) => name === this.name);
    for (const inner of this.inner.shrink({ value: value[this.name], pointer }, contexts[index])) {
      yield this.placed({ ...value, [this.name]: inner.value.value }, inner.value.pointer, contexts.with(index, inner.context));
    }
  }

  private placed(value: Properties, pointer: string, contexts: Contexts): fc.Value<Placed> {
    return new fc.Value({ value, pointer: this.prefix + pointer }, contexts);
  }
}

/** Without any optional property, then without one of them, then with one property smaller; the one named `kept` stays as it is. */
function* smaller(entries: readonly Entry[], value: Properties, contexts: Contexts, kept?: string): IterableIterator<fc.Value<Record<string, unknown>>> {
  const spare = entries.filter(({ name, optional }) => optional && name !== kept && Object.hasOwn(value, name)).map(({ name }) => name);
  if (spare.length > 1) yield new fc.Value(without(value, spare), contexts);
  for (const name of spare) yield new fc.Value(without(value, [name]), contexts);
  for (const [index, { name, arbitrary }] of entries.entries()) {
    if (name === kept || !Object.hasOwn(value, name)) continue;
    for (const made of arbitrary.shrink(value[name], contexts[index])) {
      yield new fc.Value({ ...value, [name]: made.value }, contexts.with(index, made.context));
    }
  }
}

function without(value: Properties, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
