import type { Location, Violation } from '../../core/violation.ts';
import { pointerPattern } from '../../core/violation.ts';
import type { Problem } from '../errors.ts';

/** A violation, and the error that this server answers it with. */
export interface Offence extends Violation {
  readonly problem: Problem;
}

export function offence(location: Location, pointer: string, keyword: string, problem: Problem): Offence {
  return { in: location, pointer, keyword, message: problem.detail, problem };
}

/** The constraint that a violation breaks: `body/labels/[]/key.maxLength`, whatever the index or the unknown property's name. */
export function constraintOf(violation: Pick<Violation, 'in' | 'pointer' | 'keyword'>): string {
  const { in: location, pointer, keyword } = violation;
  const place = keyword === 'additionalProperties' ? `${pointer.slice(0, pointer.lastIndexOf('/'))}/*` : pointer;
  return `${location}${pointerPattern(place)}.${keyword}`;
}

/**
 * The offence to answer with: the first that is enforced.
 * A server that lets one violation pass must not trip over what follows from it, so whatever else
 * is wrong with a value that was let pass, or inside it, passes too.
 */
export function firstEnforced(
  offences: readonly Offence[],
  enforces: (offence: Offence) => boolean,
): Offence | undefined {
  if (offences.length === 0) return undefined;
  const waived = offences.filter((each) => !enforces(each));
  if (waived.length === 0) return offences[0];
  const passes = (each: Offence): boolean =>
    waived.some(
      (other) =>
        each.in === other.in && (each.pointer === other.pointer || each.pointer.startsWith(`${other.pointer}/`)),
    );
  return offences.find((each) => !passes(each));
}
