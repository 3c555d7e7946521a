import type { Schema, SchemaObject } from '../contract/schema.ts';
import { accepts, typeOf } from './accepts.ts';
import { combinationConstraint, constraintKey, ownConstraints, type Constraint } from './constraints.ts';
import { alternatives, children, rootNode, type Node } from './nodes.ts';

/**
 * The constraints whose accepted side a valid payload exercises: those of every value in it, and of its alternatives
 * those that apply. What may not be there is exercised by its absence.
 */
export function exercised(schema: Schema, payload: unknown): readonly Constraint[] {
  const found = new Map<string, Constraint>();
  const add = (constraint: Constraint) => found.set(constraintKey(constraint), constraint);

  const visit = (node: Node, value: unknown): void => {
    for (const alternative of alternatives(node)) {
      if (!applies(alternative.when, value)) continue;
      for (const { constraint, property } of ownConstraints(alternative)) {
        if (constraint.keyword !== 'required' || has(value, property!)) add(constraint);
      }
      for (const child of children(alternative)) {
        if (child.kind === 'property') {
          if (has(value, child.name)) visit(child.node, (value as Record<string, unknown>)[child.name]);
        } else if (Array.isArray(value)) for (const item of value) visit(child.node, item);
      }
    }
    const combination = combinationOf(node);
    if (combination !== undefined) add(combination);
  };
  visit(rootNode(schema, {}), payload);
  return [...found.values()];
}

const combinations = new WeakMap<SchemaObject, { readonly constraint: Constraint | undefined }>();

/** To look at every combination of discriminators takes a while, and a schema always has the same. */
function combinationOf(node: Node): Constraint | undefined {
  let known = combinations.get(node.schema);
  if (known === undefined) combinations.set(node.schema, (known = { constraint: combinationConstraint(node) }));
  return known.constraint;
}

function has(value: unknown, name: string): boolean {
  return typeOf(value) === 'object' && Object.hasOwn(value as object, name);
}

/** The conditions of alternatives are made by src/contract/branches.ts: properties, `contains`, or none of several. */
function applies(when: SchemaObject | undefined, value: unknown): boolean {
  if (when === undefined) return true;
  const { not } = when as { not?: { anyOf: readonly SchemaObject[] } };
  if (not !== undefined) return !not.anyOf.some((other) => applies(other, value));
  if (when.contains !== undefined) return Array.isArray(value) && value.some((item) => applies(when.contains as SchemaObject, item));
  if (!(when.required ?? []).every((name) => has(value, name))) return false;
  return Object.entries(when.properties ?? {}).every(([name, schema]) => !has(value, name) || accepts(schema, (value as Record<string, unknown>)[name]));
}
