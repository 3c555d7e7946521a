import fc from 'fast-check';
import { typesOf, type JsonType, type SchemaObject } from '../contract/schema.ts';
import { accepts, same } from './accepts.ts';
import { brokenTimestamps } from './dates.ts';
import { isType } from './nodes.ts';
import { notMatching } from './patterns.ts';
import { boundsOf, strings } from './strings.ts';
import { text } from './text.ts';
import { ofJsonType, type Values } from './values.ts';

/** Values that violate one keyword, whatever stands around them; `variant` where a keyword has several kinds of violation. */
export interface Wrong {
  readonly variant?: string;
  readonly arbitrary: fc.Arbitrary<unknown>;
}

/**
 * The values that violate one keyword of a schema and, where such values exist, nothing else.
 * @param limit the keyword's value.
 * @param before what holds without the constraint; a value stays within its `type`, `enum` and `const` where it can.
 * @param all all that holds at the place.
 */
export function wrong(values: Values, keyword: string, limit: unknown, before: SchemaObject, all: SchemaObject): readonly Wrong[] {
  const only = (arbitrary: fc.Arbitrary<unknown>) => [{ arbitrary }];
  switch (keyword) {
    case 'type':
      return wrongTypes(limit as JsonType | readonly JsonType[], before).map((type) => ({ variant: type === 'integer' ? 'number' : type, arbitrary: ofJsonType(type) }));
    case 'enum':
      return only(otherThan(values, limit as readonly unknown[], before));
    case 'const':
      return only(otherThan(values, [limit], before));
    case 'format':
      return only(brokenTimestamps());
    case 'pattern': {
      const { pattern: _pattern, ...open } = all;
      const bounds = boundsOf(open);
      return only(notMatching(limit as string, strings(all, values.generators) ?? text(bounds.minLength, bounds.maxLength), bounds));
    }
    case 'minLength':
      return only(ofLength(values, all, (limit as number) - 1));
    case 'maxLength':
      return only(ofLength(values, all, (limit as number) + 1));
    case 'minimum':
      return only(fc.constant((limit as number) - 1));
    case 'maximum':
      return only(fc.constant((limit as number) + 1));
    case 'minItems':
      return only(values.list(all, { min: (limit as number) - 1, max: (limit as number) - 1 }));
    case 'maxItems':
      return only(values.list(all, { min: (limit as number) + 1, max: (limit as number) + 1 }));
    case 'uniqueItems':
      return only(repeating(values, all));
    case 'contains':
      return only(fc.constant([]).map(() => []));
    default:
      throw new Error(`nothing violates the keyword "${keyword}"`);
  }
}

/** Strings of exactly a length, that match the schema's pattern if any of such a length does. */
function ofLength(values: Values, schema: SchemaObject, length: number): fc.Arbitrary<string> {
  return strings(schema, values.generators, { minLength: length, maxLength: length }) ?? text(length, length);
}

/** Strings on a limit; undefined when the schema has none of that length. */
export function onLength(values: Values, schema: SchemaObject, length: number): fc.Arbitrary<string> | undefined {
  return schema.enum === undefined && schema.const === undefined ? strings(schema, values.generators, { minLength: length, maxLength: length }) : undefined;
}

const jsonTypes: readonly JsonType[] = ['null', 'string', 'number', 'boolean', 'array', 'object'];

function wrongTypes(limit: JsonType | readonly JsonType[], before: SchemaObject): readonly JsonType[] {
  const allowed = typeof limit === 'string' ? [limit] : limit;
  const possible = typesOf(before) ?? jsonTypes;
  // `number` stands for numbers that are no integer here, so it is wrong where only integers are right.
  return possible.filter((type) => !allowed.includes(type) && !(type === 'integer' && allowed.includes('number')));
}

/** Values of the same type as the members, but none of them. */
function otherThan(values: Values, members: readonly unknown[], before: SchemaObject): fc.Arbitrary<unknown> {
  const isOther = (value: unknown) => !members.some((member) => same(member, value));
  const named = (before.enum ?? (before.const === undefined ? [] : [before.const])).filter(isOther);
  if (named.length > 0) return fc.constantFrom(...named);
  const near = members.flatMap(neighbours).filter((value) => isOther(value) && accepts(before, value));
  if (before['x-generator'] !== undefined && isType(before, 'string')) return values.of(before).filter(isOther);
  return near.length > 0 ? fc.constantFrom(...new Set(near)) : ofJsonType('string').filter(isOther);
}

function neighbours(member: unknown): unknown[] {
  if (typeof member === 'string') return ['UNKNOWN', 'other', `${member}_OTHER`, `NOT_${member}`, ''];
  if (typeof member === 'number') return [member + 1, member - 1, 0];
  return typeof member === 'boolean' ? [!member] : [];
}

/** Arrays in which one item stands twice, and all else is valid. */
function repeating(values: Values, schema: SchemaObject): fc.Arbitrary<unknown[]> {
  const min = Math.max((schema.minItems ?? 0) - 1, 1);
  const max = Math.max(min, Math.min((schema.maxItems ?? Infinity) - 1, 3));
  return fc
    .tuple(values.list(schema, { min, max }), fc.nat(3), fc.nat(4))
    .map(([list, which, to]) => list.toSpliced(Math.min(to, list.length), 0, list[Math.min(which, list.length - 1)]));
}
