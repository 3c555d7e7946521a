import fc from 'fast-check';
import { escapePointer } from '../core/violation.ts';
import type { Schema } from '../contract/schema.ts';
import { oneof } from './choice.ts';
import { combinationConstraint, constraintKey, ownConstraints, type Constraint, type Own } from './constraints.ts';
import { disallowed } from './combinations.ts';
import { alternatives, children, isType, rootNode, type Alternative, type Node } from './nodes.ts';
import type { InvalidPayload, PayloadOptions } from './payload.ts';
import type { Placed } from './records.ts';
import { around, grouped, here, type Spot } from './spots.ts';
import { ofJsonType, Values } from './values.ts';
import { wrong } from './wrong.ts';

/** The payloads that violate one constraint, in one way where there are several. */
export interface ViolationArbitrary {
  readonly constraint: Constraint;
  /** For `type`, the JSON type that stands there instead. */
  readonly variant?: string;
  readonly arbitrary: fc.Arbitrary<InvalidPayload>;
}

/**
 * For every constraint of a schema (see `constraints`), the payloads in which it is violated and nothing else is.
 * They are built so, also while they shrink: a valid payload around one wrong value.
 * @throws for an unknown generator or alternative, and for a string that nothing can make.
 */
export function violations(schema: Schema, options: PayloadOptions = {}): readonly ViolationArbitrary[] {
  const values = new Values(options.generators);
  return grouped(spots(values, rootNode(schema, options), options.branch)).map(({ constraint, variant, arbitrary }) => ({
    constraint,
    ...(variant !== undefined && { variant }),
    arbitrary: arbitrary.map(({ value, pointer }): InvalidPayload => ({
      kind: 'invalid',
      value,
      violation: { pointer, keyword: constraint.keyword, ...(variant !== undefined && { variant }), constraint },
    })),
  }));
}

/**
 * Payloads with exactly one violation, each constraint's equally often.
 * @throws as `violations`, and when nothing violates the schema.
 */
export function invalid(schema: Schema, options: PayloadOptions = {}): fc.Arbitrary<InvalidPayload> {
  const all = Map.groupBy(violations(schema, options), ({ constraint }) => constraintKey(constraint));
  if (all.size === 0) throw new Error('every payload satisfies this schema');
  return oneof([...all.values()].map((variants) => oneof(variants.map(({ arbitrary }) => arbitrary))));
}

function spots(values: Values, node: Node, only?: string): readonly Spot[] {
  const found = alternatives(node, only).flatMap((alternative) => [
    ...ownConstraints(alternative).flatMap((own) => violating(values, alternative, own)),
    ...children(alternative).flatMap((child) => spots(values, child.node).map((spot) => around(values, alternative, child, spot))),
  ]);
  return grouped([...found, ...combining(values, node, only)]);
}

function violating(values: Values, node: Alternative, own: Own): Spot[] {
  const { constraint, before, property } = own;
  const spot = (arbitrary: fc.Arbitrary<Placed>): Spot[] => [{ constraint, side: 'rejected', arbitrary }];
  switch (constraint.keyword) {
    case 'required':
      return spot(placedAt(values.record(node.schema, node.omit, { [property!]: null }), property!));
    case 'forbidden':
      return spot(placedAt(values.record(node.schema, node.omit, { [property!]: values.of(before.properties?.[property!] ?? true) }), property!));
    case 'additionalProperties':
      return spot(withUnknown(values, node));
    default:
      return wrong(values, constraint.keyword, constraint.limit, before, node.schema).map(({ variant, arbitrary }) => ({
        constraint,
        side: 'rejected',
        ...(variant !== undefined && { variant }),
        arbitrary: here(arbitrary),
      }));
  }
}

function placedAt(records: fc.Arbitrary<unknown>, name: string): fc.Arbitrary<Placed> {
  const pointer = `/${escapePointer(name)}`;
  return records.map((value) => ({ value, pointer }));
}

const unknownNames = ['unknown', 'unknownField', 'extra', 'x-unknown', 'unknown.field', 'a/b', 'm~n', 'имя'];

function withUnknown(values: Values, node: Alternative): fc.Arbitrary<Placed> {
  const known = new Set(Object.keys(node.schema.properties ?? {}));
  const names = unknownNames.map((name) => (known.has(name) ? `${name}_` : name)).filter((name) => !known.has(name));
  const value = fc.oneof(ofJsonType('string'), ofJsonType('integer'), ofJsonType('boolean'), ofJsonType('array'), ofJsonType('object'));
  return fc
    .tuple(values.record(node.schema, node.omit), fc.constantFrom(...names), value)
    .map(([record, name, extra]) => ({ value: { ...record, [name]: extra }, pointer: `/${escapePointer(name)}` }));
}

function combining(values: Values, node: Node, only: string | undefined): Spot[] {
  const constraint = combinationConstraint(node, only);
  if (constraint === undefined || !isType(node.schema, 'object')) return [];
  const absent = Object.fromEntries((node.schema['x-discriminators'] ?? []).map((name) => [name, null]));
  const combined = disallowed(node, only).map(({ alternative, combinations }) =>
    fc.tuple(values.record(alternative.schema, alternative.omit, absent), fc.constantFrom(...combinations)).map(([record, combination]) => ({ ...record, ...combination })),
  );
  return [{ constraint, side: 'rejected', arbitrary: here(oneof(combined)) }];
}
