import fc from 'fast-check';
import { same } from './accepts.ts';
import { oneof } from './choice.ts';
import { constraintKey, type Constraint } from './constraints.ts';
import type { Alternative, Child } from './nodes.ts';
import type { Placed } from './records.ts';
import { type Values } from './values.ts';

/** The values of one place with one point of interest. */
export interface Spot {
  readonly constraint: Constraint;
  readonly side: 'accepted' | 'rejected';
  readonly variant?: string;
  readonly arbitrary: fc.Arbitrary<Placed>;
}

/** Values whose point of interest is themselves. */
export function here(arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<Placed> {
  return arbitrary.map((value) => ({ value, pointer: '' }));
}

/** The values of the node around a child's spot; everything else in them is valid. */
export function around(values: Values, node: Alternative, child: Child, spot: Spot): Spot {
  const arbitrary = child.kind === 'property' ? values.recordAround(node.schema, node.omit, child.name, spot.arbitrary) : inArray(values, node, child.kind, spot);
  return { ...spot, arbitrary };
}

function inArray(values: Values, node: Alternative, kind: 'contained' | 'rest', { arbitrary, side }: Spot): fc.Arbitrary<Placed> {
  if (kind === 'contained') return arbitrary.map((item) => ({ value: [item.value], pointer: `/0${item.pointer}` }));
  const tuple = fc.tuple(arbitrary, values.others(node.schema), fc.nat(4));
  // What is broken equals nothing valid; what is not may equal another item by chance.
  const distinct =
    node.schema.uniqueItems === true && side === 'accepted'
      ? tuple.filter(([item, others]) => !others.some((other) => same(other, item.value)))
      : tuple;
  return distinct.map(([item, others, at]) => {
    const index = Math.min(at, others.length);
    return { value: others.toSpliced(index, 0, item.value), pointer: `/${index}${item.pointer}` };
  });
}

/** One spot for each constraint, side and variant, which mixes those of the several alternatives. */
export function grouped(spots: readonly Spot[]): readonly Spot[] {
  const groups = Map.groupBy(spots, ({ constraint, side, variant }) => `${constraintKey(constraint)} ${side} ${variant ?? ''}`);
  return [...groups.values()].map((group) => ({ ...group[0]!, arbitrary: oneof(group.map((spot) => spot.arbitrary)) }));
}
