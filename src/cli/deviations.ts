import type { Profile } from '../../conformance/context.ts';
import { assertUsable, DeviationError, deviationsOf, readDeviations } from '../../conformance/deviations.ts';
import type { Contract } from '../contract/index.ts';
import type { Deviation } from '../core/deviation.ts';
import type { Report } from '../core/event.ts';
import type { Requirement } from '../core/requirement.ts';

export interface DeviationFlags {
  /** Whose deviations are accepted besides; none of them when left out. */
  readonly profile?: Profile;
  /** A file of the user's. */
  readonly deviations?: string;
}

/**
 * The user's deviations, then those of the profile.
 * @throws DeviationError when the file cannot be read, or has one that can cover nothing
 */
export function deviationsFor({ profile, deviations: file }: DeviationFlags, requirements: readonly Requirement[], contracts: readonly Contract[]): readonly Deviation[] {
  const given = file === undefined ? [] : readDeviations(file);
  assertUsable(given, { requirements, contracts }, file ?? '');
  const shipped = profile === undefined ? [] : deviationsOf(profile);
  const taken = given.find(({ id }) => shipped.some((each) => each.id === id));
  if (taken !== undefined) throw new DeviationError(`${file}: the profile ${profile} has a deviation ${JSON.stringify(taken.id)} of its own: give yours another id`);
  return [...given, ...shipped];
}

/**
 * What is wrong with the user's deviations by what a run found: expired, or of nothing that there was.
 * @param whole whether everything was tested, so that what was not met does not occur
 * @returns one line for each, for a person
 */
export function staleDeviations({ deviations: file }: DeviationFlags, report: Report, whole: boolean): readonly string[] {
  if (file === undefined) return [];
  const own = new Set(readDeviations(file).map(({ id }) => id));
  return report.deviations
    .filter(({ id }) => own.has(id))
    .flatMap(({ id, matched, expired }) => {
      if (expired !== undefined) return [`${file}: the deviation ${id} has expired on ${expired} and covers nothing any more: mend the target, or look at it again`];
      return matched === 0 && whole ? [`${file}: nothing that was found is what the deviation ${id} says: it no longer occurs; remove or correct it`] : [];
    });
}
