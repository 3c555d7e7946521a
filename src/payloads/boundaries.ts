import fc from 'fast-check';
import { escapePointer } from '../core/violation.ts';
import { typesOf, type Schema } from '../contract/schema.ts';
import { accepts } from './accepts.ts';
import { ownConstraints, type Constraint, type Own } from './constraints.ts';
import { alternatives, children, isType, property, rootNode, type Alternative, type Node } from './nodes.ts';
import type { InvalidPayload, PayloadOptions, ValidPayload } from './payload.ts';
import { around, grouped, here, type Spot } from './spots.ts';
import { distinctItems, Values } from './values.ts';
import { onLength, wrong } from './wrong.ts';

/** Payloads that stand on one side of a boundary. */
export interface Boundary {
  readonly constraint: Constraint;
  readonly side: 'accepted' | 'rejected';
  /** Which member of an `enum`, which `type` of several, `present` or `absent` for `optional`. */
  readonly variant?: string;
  /** Valid payloads where the side is `accepted`, invalid ones where it is `rejected`. */
  readonly arbitrary: fc.Arbitrary<ValidPayload | InvalidPayload>;
}

const limits: readonly string[] = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems'];

/**
 * The boundaries of a schema: each limit from both sides, and accepted each member of an enum, each of several types,
 * each optional property present and absent.
 * Two kinds of constraint here are not among `constraints`, because nothing violates them: keyword `optional`, and
 * `enum` or `const` of a discriminator in an alternative.
 * @throws as `violations`.
 */
export function boundaries(schema: Schema, options: PayloadOptions = {}): readonly Boundary[] {
  const values = new Values(options.generators);
  return spots(values, rootNode(schema, options), options.branch).map(({ constraint, side, variant, arbitrary }) => ({
    constraint,
    side,
    ...(variant !== undefined && { variant }),
    arbitrary: arbitrary.map(({ value, pointer }): ValidPayload | InvalidPayload =>
      side === 'accepted' ? { kind: 'valid', value } : { kind: 'invalid', value, violation: { pointer, keyword: constraint.keyword, constraint } },
    ),
  }));
}

function spots(values: Values, node: Node, only?: string): readonly Spot[] {
  const found = alternatives(node, only).flatMap((alternative) => [
    ...ownConstraints(alternative).flatMap((own) => standing(values, alternative, own)),
    ...optional(values, alternative),
    ...children(alternative).flatMap((child) => {
      const selecting = child.kind === 'property' ? selected(alternative, child.name, child.node) : [];
      return [...selecting, ...spots(values, child.node)].map((spot) => around(values, alternative, child, spot));
    }),
  ]);
  return grouped(found);
}

/** The values of one place on both sides of one of its constraints. */
function standing(values: Values, node: Alternative, { constraint, before }: Own): Spot[] {
  const { keyword, limit } = constraint;
  if (keyword === 'enum' || keyword === 'const') return accepting(node, constraint, keyword === 'enum' ? (limit as readonly unknown[]) : [limit]);
  if (keyword === 'type') return [limit as string | readonly string[]].flat().length > 1 ? eachType(values, node, constraint) : [];
  if (!limits.includes(keyword)) return [];
  const rejected = wrong(values, keyword, limit, before, node.schema).map(({ arbitrary }): Spot => ({ constraint, side: 'rejected', arbitrary: here(arbitrary) }));
  const accepted = onLimit(values, node, keyword, limit as number);
  return accepted === undefined ? rejected : [{ constraint, side: 'accepted', arbitrary: here(accepted) }, ...rejected];
}

/** The values on a limit; undefined where another constraint is tighter. */
function onLimit(values: Values, { schema }: Alternative, keyword: string, limit: number): fc.Arbitrary<unknown> | undefined {
  if (schema[keyword as 'minLength'] !== limit) return undefined;
  switch (keyword) {
    case 'minLength':
    case 'maxLength':
      return onLength(values, schema, limit);
    case 'minItems':
    case 'maxItems':
      if (schema.uniqueItems === true && limit > distinctItems(schema.items)) return undefined;
      return values.list(schema, { min: limit, max: limit });
    default:
      return accepts(schema, limit) ? fc.constant(limit) : undefined;
  }
}

function accepting(node: Node, constraint: Constraint, members: readonly unknown[]): Spot[] {
  return members
    .filter((member) => accepts(node.schema, member))
    .map((member) => ({ constraint, side: 'accepted', variant: String(member), arbitrary: here(fc.constant(member)) }));
}

function eachType(values: Values, { schema }: Node, constraint: Constraint): Spot[] {
  return (typesOf(schema) ?? []).map((type) => ({ constraint, side: 'accepted', variant: type, arbitrary: here(values.of({ ...schema, type })) }));
}

/** What the alternative says of a discriminator: the members that select it. */
function selected(node: Alternative, name: string, known: Node): Spot[] {
  const all = property(node, name, true);
  if (all === undefined || all.stages.length === known.stages.length) return [];
  const listed = new Set(ownConstraints({ ...known, when: undefined }).map(({ constraint }) => constraint.keyword));
  return ownConstraints({ ...all, when: undefined })
    .filter(({ constraint }) => constraint.keyword === 'enum' || constraint.keyword === 'const')
    .filter(({ constraint }) => !listed.has(constraint.keyword) && !listed.has('enum'))
    .slice(-1)
    .flatMap(({ constraint }) => accepting(all, constraint, constraint.keyword === 'enum' ? (constraint.limit as readonly unknown[]) : [constraint.limit]));
}

function optional(values: Values, node: Alternative): Spot[] {
  if (!isType(node.schema, 'object')) return [];
  return children(node).flatMap((child): Spot[] => {
    if (child.kind !== 'property' || node.schema.required?.includes(child.name)) return [];
    const pointer = `/${escapePointer(child.name)}`;
    const constraint: Constraint = { pointer: node.pointer + pointer, keyword: 'optional', limit: true, grade: {} };
    const spot = (variant: string, present: boolean): Spot => ({
      constraint,
      side: 'accepted',
      variant,
      arbitrary: values.record(node.schema, node.omit, { [child.name]: present ? values.of(child.node.schema) : null }).map((value) => ({ value, pointer })),
    });
    return [spot('present', true), spot('absent', false)];
  });
}
