import type { Schema } from '../../src/contract/schema.ts';

/** Keywords that say nothing of a value. */
const annotations = ['title', 'description', 'default', 'readOnly', 'writeOnly'];

/**
 * What a schema asks of a value beyond what another one does: of a value that `known` holds for, the schema holds exactly
 * when the remainder does, and what is wrong by the one is wrong by the other, in the same order. Keywords of JSON Schema
 * are assertions of their own (2020-12 core, section 7.6), so each that is in both may be left out; those that depend on
 * one another are compared together.
 * @returns `true` when `known` says it all
 */
export function remainder(schema: Schema, known: Schema): Schema {
  if (same(schema, known)) return true;
  if (typeof schema === 'boolean' || typeof known === 'boolean') return schema;
  if (schema.oneOf !== undefined || schema.additionalProperties === false) return schema;

  const rest: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword.startsWith('x-') || annotations.includes(keyword)) continue;
    if (keyword === 'properties') {
      const properties = Object.entries(value as Record<string, Schema>).map(([name, property]) => [name, remainder(property, known.properties?.[name] ?? true)] as const);
      const left = properties.filter(([, property]) => property !== true);
      if (left.length > 0) rest[keyword] = Object.fromEntries(left);
    } else if (keyword === 'items') {
      const items = remainder(value as Schema, known.items ?? true);
      if (items !== true) rest[keyword] = items;
    } else if (keyword === 'required') {
      const required = (value as readonly string[]).filter((name) => known.required?.includes(name) !== true);
      if (required.length > 0) rest[keyword] = required;
    } else if (!same(value, known[keyword as keyof typeof known])) rest[keyword] = value;
  }
  return Object.keys(rest).length === 0 ? true : (rest as Schema);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
