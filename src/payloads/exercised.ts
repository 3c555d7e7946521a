import type { Schema, SchemaObject } from '../contract/schema.ts';
import { accepts, typeOf } from './accepts.ts';
import { combinationConstraint, constraintKey, ownConstraints, type Constraint } from './constraints.ts';
import { alternatives, children, rootNode, type Child, type Node } from './nodes.ts';

/**
 * The constraints whose accepted side a valid payload exercises: those of every value in it, and of its alternatives
 * those that apply. What may not be there is exercised by its absence.
 */
export function exercised(schema: Schema, payload: unknown): readonly Constraint[] {
  const found = new Map<string, Constraint>();

  const visit = (place: Place, value: unknown): void => {
    for (const { when, own, inside } of place.alternatives()) {
      if (!applies(when, value)) continue;
      for (const { key, constraint, property } of own) {
        if (constraint.keyword !== 'required' || has(value, property!)) found.set(key, constraint);
      }
      for (const { child, place: next } of inside) {
        if (child.kind === 'property') {
          if (has(value, child.name)) visit(next, (value as Record<string, unknown>)[child.name]);
        } else if (Array.isArray(value)) for (const item of value) visit(next, item);
      }
    }
    const combination = place.combination();
    if (combination !== undefined) found.set(constraintKey(combination), combination);
  };
  visit(rootOf(schema), payload);
  return [...found.values()];
}

/** What there is to know of a place of a schema, whatever stands there; each part of it is worked out when it is first asked for. */
interface Place {
  alternatives(): readonly {
    readonly when: SchemaObject | undefined;
    readonly own: readonly { readonly key: string; readonly constraint: Constraint; readonly property?: string }[];
    readonly inside: readonly { readonly child: Child; readonly place: Place }[];
  }[];
  /** To look at every combination of discriminators takes a while. */
  combination(): Constraint | undefined;
}

function placeOf(node: Node): Place {
  return {
    alternatives: once(() =>
      alternatives(node).map((alternative) => ({
        when: alternative.when,
        own: ownConstraints(alternative).map(({ constraint, property }) => ({ key: constraintKey(constraint), constraint, ...(property !== undefined && { property }) })),
        inside: children(alternative).map((child) => ({ child, place: placeOf(child.node) })),
      })),
    ),
    combination: once(() => combinationConstraint(node)),
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
  const root = placeOf(rootNode(schema, {}));
  if (typeof schema === 'object') roots.set(schema, root);
  return root;
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
