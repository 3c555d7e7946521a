import type { Schema, SchemaObject } from '../contract/schema.ts';
import { accepts } from './accepts.ts';
import { combinationConstraint, constraintKey, ownConstraints, type Constraint } from './constraints.ts';
import { alternatives, children, rootNode, type Node } from './nodes.ts';

/**
 * The constraints whose accepted side a valid payload exercises: those of every value in it, and of its alternatives
 * those that apply. What may not be there is exercised by its absence.
 */
export function exercised(schema: Schema, payload: unknown): readonly Constraint[] {
  const found = new Set<Constraint>();
  visit(rootOf(schema), payload, found);
  return [...found];
}

function visit(place: Place, value: unknown, found: Set<Constraint>): void {
  for (const { applies, own, inside } of place.alternatives()) {
    if (!applies(value)) continue;
    for (const { constraint, property } of own) {
      if (property === undefined || has(value, property)) found.add(constraint);
    }
    for (const { name, place: next } of inside) {
      if (name !== undefined) {
        if (has(value, name)) visit(next, (value as Record<string, unknown>)[name], found);
      } else if (Array.isArray(value)) for (const item of value) visit(next, item, found);
    }
  }
  const combination = place.combination();
  if (combination !== undefined) found.add(combination);
}

/** What there is to know of a place of a schema, whatever stands there; each part of it is worked out when it is first asked for. */
interface Place {
  alternatives(): readonly {
    readonly applies: Condition;
    /** `property`: it must be there for the constraint to be exercised. */
    readonly own: readonly { readonly constraint: Constraint; readonly property?: string }[];
    /** A property by its name; items without one. */
    readonly inside: readonly { readonly name?: string; readonly place: Place }[];
  }[];
  /** To look at every combination of discriminators takes a while. */
  combination(): Constraint | undefined;
}

type Condition = (value: unknown) => boolean;

/** @param one gives the same object for all constraints of the same key */
function placeOf(node: Node, one: (constraint: Constraint) => Constraint): Place {
  return {
    alternatives: once(() =>
      alternatives(node).map((alternative) => ({
        applies: conditionOf(alternative.when),
        own: ownConstraints(alternative).map(({ constraint, property }) => ({ constraint: one(constraint), ...(constraint.keyword === 'required' && { property: property! }) })),
        inside: children(alternative).map((child) => ({ ...(child.kind === 'property' && { name: child.name }), place: placeOf(child.node, one) })),
      })),
    ),
    combination: once(() => {
      const constraint = combinationConstraint(node);
      return constraint && one(constraint);
    }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Schemas do not change. */
const roots = new WeakMap<object, Place>();

function rootOf(schema: Schema): Place {
  const known = typeof schema === 'object' ? roots.get(schema) : undefined;
  if (known !== undefined) return known;
  const byKey = new Map<string, Constraint>();
  const root = placeOf(rootNode(schema, {}), (constraint) => {
    const key = constraintKey(constraint);
    if (!byKey.has(key)) byKey.set(key, constraint);
    return byKey.get(key)!;
  });
  if (typeof schema === 'object') roots.set(schema, root);
  return root;
}

function has(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, name);
}

/** The conditions of alternatives are made by src/contract/branches.ts: properties, `contains`, or none of several. */
function conditionOf(when: SchemaObject | undefined): Condition {
  if (when === undefined) return () => true;
  const { not } = when as { not?: { anyOf: readonly SchemaObject[] } };
  if (not !== undefined) {
    const others = not.anyOf.map(conditionOf);
    return (value) => !others.some((applies) => applies(value));
  }
  if (when.contains !== undefined) {
    const applies = conditionOf(when.contains as SchemaObject);
    return (value) => Array.isArray(value) && value.some(applies);
  }
  const required = when.required ?? [];
  const properties = Object.entries(when.properties ?? {});
  return (value) => required.every((name) => has(value, name)) && properties.every(([name, schema]) => !has(value, name) || accepts(schema, (value as Record<string, unknown>)[name]));
}
