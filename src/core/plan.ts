import type { Case, Step } from './case.ts';
import type { Exchange, WireRequest } from './exchange.ts';
import type { Requirement } from './requirement.ts';

/** All cases of a run, known before anything is sent. */
export interface Plan {
  readonly seed: number;
  readonly requirements: readonly Requirement[];
  /** Sent first; its answer tells whether the target can be tested at all. */
  readonly probe: Step;
  readonly cases: readonly Case[];
  /** Sent last: removes what the run made and no case knows of. @returns what may be left, in words for a person */
  sweep?(send: (request: WireRequest, auth: Step['auth']) => Promise<Exchange>): Promise<readonly string[]>;
  /** How many constraints the contract has, each with an accepted and a rejected side. */
  readonly constraints: number;
}
