import type { Case, Party, Step, View } from './case.ts';
import type { Exchange, WireRequest } from './exchange.ts';
import type { Requirement } from './requirement.ts';

/** All cases of a run, known before anything is sent. */
export interface Plan {
  readonly seed: number;
  readonly requirements: readonly Requirement[];
  /** Sent first; its answer tells whether the target can be tested at all. */
  readonly probe: Step;
  readonly cases: readonly Case[];
  /** How many resources there is room for, by the answer to the probe; without, or undefined, there is no limit. */
  room?(probed: View): number | undefined;
  /** JSON Pointers to the parts of an answer that are somebody else's: no report shows them. `['']` is all of it. */
  foreign?(view: View): readonly string[];
  /** Sent last: removes what the run made and no case knows of. @returns what may be left, in words for a person */
  sweep?(send: (request: WireRequest, auth: Party) => Promise<Exchange>): Promise<readonly string[]>;
  /** How many constraints the contract has, each with an accepted and a rejected side. */
  readonly constraints: number;
}
