import type { Schema, SchemaObject } from '../contract/schema.ts';
import { branches } from '../contract/branches.ts';
import { accepts } from './accepts.ts';
import { alternatives, type Alternative, type Node } from './nodes.ts';

/** Values of discriminators; a discriminator that is not here is absent. */
export type Combination = Readonly<Record<string, unknown>>;

/**
 * The combinations of discriminator values, each right by itself, that no alternative allows, with the alternatives
 * whose own required discriminators they have (the rest of such a payload can come from there). Smallest first.
 */
export function disallowed(node: Node, only?: string): readonly { readonly alternative: Alternative; readonly combinations: readonly Combination[] }[] {
  const discriminators = node.schema['x-discriminators'] ?? [];
  if (node.schema.oneOf === undefined || discriminators.includes('contains')) return [];
  const all = branches(node.schema);
  const base = all[0]?.base ?? {};
  let combinations: Combination[] = [{}];
  for (const name of discriminators) {
    const values = domain(base, name, node.schema.oneOf);
    const required = base.required?.includes(name) ?? false;
    combinations = combinations.flatMap((combination) => [
      ...(required ? [] : [combination]),
      ...(node.omit.has(name) && !required ? [] : values.map((value) => ({ ...combination, [name]: value }))),
    ]);
  }
  const refused = combinations
    .filter((combination) => all.every(({ when }) => !selects(when ?? {}, combination)))
    .toSorted((a, b) => Object.keys(a).length - Object.keys(b).length);
  return alternatives(node, only)
    .map((alternative) => ({ alternative, combinations: refused.filter((combination) => extend(alternative, discriminators, combination)) }))
    .filter((found) => found.combinations.length > 0);
}

/** The values of a discriminator to combine: those of the base, or those that alternatives name and one that none does. */
function domain(base: SchemaObject, name: string, all: readonly SchemaObject[]): readonly unknown[] {
  const schema: Schema = base.properties?.[name] ?? true;
  const named = typeof schema === 'object' ? members(schema) : [];
  if (named.length > 0) return named;
  const mentioned = all.flatMap((branch) => {
    const own = branch.properties?.[name];
    return typeof own === 'object' ? members(own) : [];
  });
  return [...new Set([...mentioned, 'other'])].filter((value) => accepts(schema, value));
}

/** The values that an `enum`, a `const` or `boolean` names; none when there is no such list. */
export function members(schema: SchemaObject): readonly unknown[] {
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum !== undefined) return schema.enum;
  return schema.type === 'boolean' ? [false, true] : [];
}

function selects(when: SchemaObject, combination: Combination): boolean {
  const present = Object.entries(combination);
  return (
    (when.required ?? []).every((name) => Object.hasOwn(combination, name)) &&
    present.every(([name, value]) => accepts(when.properties?.[name] ?? true, value))
  );
}

function extend({ schema }: Alternative, discriminators: readonly string[], combination: Combination): boolean {
  return discriminators
    .filter((name) => schema.required?.includes(name))
    .every((name) => Object.hasOwn(combination, name) && accepts(schema.properties?.[name] ?? true, combination[name]));
}
