import type { Requirement } from '../../src/core/requirement.ts';
import { requestRequirements } from '../../src/sdk/requests/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import type { Profile } from '../context.ts';
import { catalogue } from '../requirements/catalogue.ts';

/** Who is at fault: the server that answered or the client that asked. */
export type Side = 'server' | 'client';

/** Whose violations decide the exit status. */
export type FailOn = Side | 'both';

export const failOns = ['both', 'server', 'client'] as const satisfies readonly FailOn[];

/** The side that a requirement, or a finding of it, is about. */
export function sideOf(requirement: string): Side {
  return requirement.startsWith('client.') ? 'client' : 'server';
}

/**
 * What recorded exchanges are judged by, both sides, for several APIs as one catalogue. An id that two APIs have stands
 * once; where its sentences differ, it has both. What is a `must` of the side that does not decide is a `should`: then
 * every report still shows it, as a warning with its place, while `may` would leave it to the JSON report alone.
 */
export function requirementsOf(contracts: readonly Contract[], profile: Profile, failOn: FailOn = 'both'): readonly Requirement[] {
  const merged = new Map<string, Requirement>();
  for (const contract of contracts) {
    for (const requirement of [...catalogue(contract, profile), ...requestRequirements]) {
      const known = merged.get(requirement.id);
      if (known === undefined) merged.set(requirement.id, lowered(requirement, failOn));
      else if (known.sentence !== requirement.sentence) merged.set(requirement.id, { ...known, sentence: `${known.sentence} In ${contract.api}: ${requirement.sentence}` });
    }
  }
  return [...merged.values()];
}

function lowered(requirement: Requirement, failOn: FailOn): Requirement {
  const decides = failOn === 'both' || failOn === sideOf(requirement.id);
  return decides || requirement.level !== 'must' ? requirement : { ...requirement, level: 'should' };
}

/** What a reader of the report has to know when one side does not decide. */
export function explained(failOn: FailOn): string | undefined {
  if (failOn === 'both') return undefined;
  const other = failOn === 'server' ? 'client' : 'server';
  return `--fail-on ${failOn}: what the ${other} violates is told as a warning, whatever its level, and decides nothing`;
}
