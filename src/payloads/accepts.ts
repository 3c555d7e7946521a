import { typesOf, type JsonType, type Schema } from '../contract/schema.ts';

/** The type of a JSON value, as JSON Schema names it; `number` for integers too. */
export function typeOf(value: unknown): Exclude<JsonType, 'integer'> {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as 'string' | 'number' | 'boolean' | 'object';
}

/** Whether two JSON values are equal; objects must have their properties in the same order. */
export function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a string is within the limits by both counts, code points and UTF-16 units. */
export function within(text: string, minLength: number, maxLength: number): boolean {
  return text.length <= maxLength && (minLength === 0 || codePoints(text) >= minLength);
}

export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/**
 * Whether a schema accepts a scalar. It decides which discriminators select which alternative, so it looks only at
 * keywords on scalars; whole payloads are for a validator.
 */
export function accepts(schema: Schema, value: unknown): boolean {
  if (typeof schema === 'boolean') return schema;
  const type = typeOf(value);
  const types = typesOf(schema);
  if (types && !types.includes(type) && !(types.includes('integer') && Number.isInteger(value))) return false;
  if (schema.enum && !schema.enum.some((member) => same(member, value))) return false;
  if (schema.const !== undefined && !same(schema.const, value)) return false;
  if (typeof value === 'string') {
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) return false;
    return within(value, schema.minLength ?? 0, schema.maxLength ?? Infinity);
  }
  return typeof value !== 'number' || (value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity));
}
