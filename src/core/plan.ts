import type { Case, Step } from './case.ts';
import type { Requirement } from './requirement.ts';

/** All cases of a run, known before anything is sent. */
export interface Plan {
  readonly seed: number;
  readonly requirements: readonly Requirement[];
  /** Sent first; its answer tells whether the target can be tested at all. */
  readonly probe: Step;
  readonly cases: readonly Case[];
  /** How many constraints the contract has, each with an accepted and a rejected side. */
  readonly constraints: number;
}
