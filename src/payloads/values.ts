import fc from 'fast-check';
import { merge, typesOf, type JsonType, type Schema, type SchemaObject } from '../contract/schema.ts';
import { same } from './accepts.ts';
import { oneof } from './choice.ts';
import { members } from './combinations.ts';
import { branches } from '../contract/branches.ts';
import { asObject, isType } from './nodes.ts';
import type { PayloadOptions } from './payload.ts';
import { records, recordsAround, type Entry, type Placed } from './records.ts';
import { strings } from './strings.ts';
import { text } from './text.ts';

/** Largest array when nothing asks for a larger one. */
const usualItems = 4;
const none: ReadonlySet<string> = new Set();
const everyType: readonly JsonType[] = ['string', 'integer', 'boolean', 'null', 'array', 'object'];

/** What may stand in an object instead of a property's valid values: others, or, for null, nothing. */
export type Overrides = Readonly<Record<string, fc.Arbitrary<unknown> | null>>;

/** Makes the arbitraries of valid values, each schema's once. */
export class Values {
  readonly generators: PayloadOptions['generators'];
  private readonly made = new WeakMap<SchemaObject, fc.Arbitrary<unknown>>();
  private readonly sets = new WeakMap<SchemaObject, Map<ReadonlySet<string>, readonly Entry[]>>();

  constructor(generators: PayloadOptions['generators']) {
    this.generators = generators;
  }

  /** @throws for the schema `false`, and for what `strings` throws. */
  of(schema: Schema): fc.Arbitrary<unknown> {
    const known = asObject(schema);
    let arbitrary = this.made.get(known);
    if (arbitrary === undefined) {
      arbitrary = this.make(known);
      this.made.set(known, arbitrary);
    }
    return arbitrary;
  }

  private make(schema: SchemaObject): fc.Arbitrary<unknown> {
    if (schema.oneOf !== undefined) return oneof(branches(schema).map((branch) => this.of(branch.schema)));
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    const types = typesOf(schema) ?? everyType.filter((type) => isType(schema, type));
    return oneof(types.length === 0 ? everyType.map(ofJsonType) : types.map((type) => this.ofType(schema, type)));
  }

  private ofType(schema: SchemaObject, type: JsonType): fc.Arbitrary<unknown> {
    switch (type) {
      case 'string': {
        const arbitrary = strings(schema, this.generators);
        if (arbitrary === undefined) throw new Error(`no string satisfies ${JSON.stringify(schema)}`);
        return arbitrary;
      }
      case 'integer':
        return fc.integer(range(schema));
      case 'number': {
        const { min, max } = range(schema);
        // Quarters are exact in binary, and an integer divided by four is never -0.
        return fc.integer({ min: Math.ceil(min * 4), max: Math.floor(max * 4) }).map((quarters) => quarters / 4);
      }
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'array':
        return this.list(schema);
      case 'object':
        return this.record(schema);
    }
  }

  /**
   * Objects of a schema without `oneOf`.
   * @param omit properties to leave out where they are optional.
   */
  record(schema: SchemaObject, omit: ReadonlySet<string> = none, overrides: Overrides = {}): fc.Arbitrary<Record<string, unknown>> {
    const usual = this.entries(schema, omit);
    if (Object.keys(overrides).length === 0) return records(usual);
    const known = new Map(usual.map((entry) => [entry.name, entry]));
    // In the order of the schema: equal objects of a set are told by the text that they make.
    const names = new Set([...namesOf(schema), ...Object.keys(overrides)]);
    return records(
      [...names].flatMap((name) => {
        const override = overrides[name];
        if (override === undefined) return known.get(name) ?? [];
        return override === null ? [] : [{ name, arbitrary: override, optional: false }];
      }),
    );
  }

  /** Such objects with the point of interest inside a property that they can have. */
  recordAround(schema: SchemaObject, omit: ReadonlySet<string>, name: string, inner: fc.Arbitrary<Placed>): fc.Arbitrary<Placed> {
    return recordsAround(this.entries(schema, omit), name, inner);
  }

  /** The properties of a schema's objects, made once for each schema and what is omitted. */
  private entries(schema: SchemaObject, omit: ReadonlySet<string>): readonly Entry[] {
    let known = this.sets.get(schema);
    if (known === undefined) this.sets.set(schema, (known = new Map()));
    let found = known.get(omit);
    if (found === undefined) known.set(omit, (found = this.makeEntries(schema, omit)));
    return found;
  }

  private makeEntries(schema: SchemaObject, omit: ReadonlySet<string>): readonly Entry[] {
    return namesOf(schema).flatMap((name) => {
      const required = schema.required?.includes(name) ?? false;
      if ((omit.has(name) && !required) || schema.properties?.[name] === false) return [];
      return [{ name, arbitrary: this.of(schema.properties?.[name] ?? true), optional: !required }];
    });
  }

  /** Arrays of a schema without `oneOf`, of the schema's own sizes or of those given; `contains` is kept unless empty. */
  list(schema: SchemaObject, sizes: { readonly min?: number; readonly max?: number } = {}): fc.Arbitrary<unknown[]> {
    const min = sizes.min ?? schema.minItems ?? 0;
    const max = sizes.max ?? Math.max(min, Math.min(schema.maxItems ?? usualItems, usualItems));
    if (max === 0) return fc.constant([]).map(() => []);
    const items = schema.items ?? true;
    if (schema.contains === undefined) return this.items(items, schema.uniqueItems, min, max);
    const contained = this.of(merge(items, schema.contains));
    if (max === 1) return contained.map((item) => [item]);
    const others = this.items(items, schema.uniqueItems, Math.max(min - 1, 0), max - 1);
    return insert(contained, others, schema.uniqueItems ?? false);
  }

  /** The arrays that are left when one item more comes in. */
  others(schema: SchemaObject): fc.Arbitrary<unknown[]> {
    const min = Math.max((schema.minItems ?? 0) - 1, 0);
    const max = Math.max(min, Math.min(schema.maxItems ?? usualItems, usualItems) - 1);
    return this.list(schema, { min: schema.contains === undefined ? min : Math.max(min, 1), max });
  }

  private items(schema: Schema, unique: boolean | undefined, minLength: number, maxLength: number): fc.Arbitrary<unknown[]> {
    if (maxLength === 0 || schema === false) return fc.constant([]).map(() => []);
    const item = this.of(schema);
    if (unique === true && minLength > distinctItems(schema)) return fc.array(item, { minLength, maxLength });
    return unique === true ? fc.uniqueArray(item, { minLength, maxLength, selector: (value) => JSON.stringify(value) }) : fc.array(item, { minLength, maxLength });
  }
}

/** The properties that a schema names. */
function namesOf({ properties = {}, required = [] }: SchemaObject): readonly string[] {
  return [...new Set([...Object.keys(properties), ...required])];
}

/** How many different items there can be; Infinity when they are not listed. */
export function distinctItems(schema: Schema | undefined): number {
  return (typeof schema === 'object' && members(schema).length) || Infinity;
}

/** An item anywhere among others; when the array is to be unique, the few where it is not are passed over. */
export function insert(item: fc.Arbitrary<unknown>, others: fc.Arbitrary<unknown[]>, unique: boolean): fc.Arbitrary<unknown[]> {
  const pair = fc.tuple(item, others, fc.nat(usualItems));
  const distinct = unique ? pair.filter(([one, rest]) => !rest.some((other) => same(one, other))) : pair;
  return distinct.map(([one, rest, index]) => rest.toSpliced(Math.min(index, rest.length), 0, one));
}

/** The numbers of a schema; some hundred around zero, or beside its only limit, unless it says otherwise. */
function range({ minimum, maximum, format }: SchemaObject): { min: number; max: number } {
  const usual = 1000;
  const least = format === 'int32' ? -(2 ** 31) : Number.MIN_SAFE_INTEGER;
  const most = format === 'int32' ? 2 ** 31 - 1 : Number.MAX_SAFE_INTEGER;
  const min = minimum ?? Math.max(least, Math.min(-usual, (maximum ?? 0) - usual));
  return { min, max: maximum ?? Math.min(most, Math.max(usual, min + usual)) };
}

/** Any JSON value of a type, for a place where another type is wanted. */
export function ofJsonType(type: JsonType): fc.Arbitrary<unknown> {
  const scalar = fc.oneof(fc.boolean(), fc.integer({ min: -9, max: 99 }), text(1, 8));
  switch (type) {
    case 'string':
      // A word, which no lenient reader takes for a number or a boolean.
      return fc.tuple(fc.constantFrom('word', 'text', 'value'), text(0, 8)).map(([word, more]) => word + more);
    case 'integer':
      return fc.integer({ min: -1000, max: 1000 });
    case 'number':
      return fc.integer({ min: -1000, max: 1000 }).map((whole) => whole + 0.5);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(scalar, { maxLength: 2 });
    case 'object':
      return fc.record({ value: scalar }, { requiredKeys: [], noNullPrototype: true });
  }
}
