import { contractCheckNames, type AboutCheck } from '../../src/checks/index.ts';
import { matchesGlob } from '../../src/core/deviation.ts';
import type { Requirement } from '../../src/core/requirement.ts';

/** What is known of the checks of every answer, by their names. */
export const aboutChecks: Readonly<Record<string, AboutCheck>> = contractCheckNames;

/** The requirements that a check finds violated. */
export function judgedBy(check: string, requirements: readonly Requirement[]): readonly Requirement[] {
  const patterns = aboutChecks[check]?.requirements ?? [];
  return requirements.filter(({ id }) => patterns.some((pattern) => matchesGlob(pattern, id)));
}
