import { pointerPattern, escapePointer } from '../../src/core/violation.ts';
import type { Constraint } from '../../src/payloads/index.ts';
import { constraintId } from '../requirements/constraint-ids.ts';

/**
 * The constraints whose accepted side a valid payload exercises: those of every value that it has, and those about
 * what may not be there. A constraint of one alternative counts as soon as its place is exercised.
 */
export function coveredBy(operation: string, constraints: readonly Constraint[], payload: unknown): readonly string[] {
  const places = new Set(pointersOf(payload, ''));
  const absence = new Set(['forbidden', 'additionalProperties', 'oneOf']);
  return constraints.filter(({ pointer, keyword }) => absence.has(keyword) || places.has(pointer)).map((constraint) => constraintId(operation, constraint));
}

function* pointersOf(value: unknown, pointer: string): Generator<string> {
  yield pointerPattern(pointer);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) yield* pointersOf(item, `${pointer}/${escapePointer(key)}`);
}
