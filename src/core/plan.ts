import type { Case, Party, Step, View } from './case.ts';
import type { Exchange, WireRequest } from './exchange.ts';
import type { Requirement } from './requirement.ts';

/** The kinds of things of a contract that a run can reach; a constraint has an accepted and a rejected side. */
export type CoverageKind = 'operation' | 'status' | 'parameter' | 'accepted' | 'rejected';

/** One thing of the contract that a run can reach. */
export interface CoverageItem {
  readonly kind: CoverageKind;
  /** `operation`, `operation status`, `operation parameter` or the id of a constraint. */
  readonly id: string;
  /** Why no run like this one can reach it, if none can. */
  readonly unreachable?: string;
}

/** Something harmless that a party other than the run's own may ask for. */
export interface PartyProbe {
  readonly step: Step;
  /** What the target is told, and what to look at when it refuses that, in words for a person. */
  readonly credentials: string;
  readonly advice: string;
}

/** All cases of a run, known before anything is sent. */
export interface Plan {
  readonly seed: number;
  readonly requirements: readonly Requirement[];
  /** Sent first; its answer tells whether the target can be tested at all. */
  readonly probe: Step;
  /** Sent after it, one for each other party that has credentials of its own: refused, these are not what the run takes them for. */
  readonly partyProbes?: readonly PartyProbe[];
  readonly cases: readonly Case[];
  /** How many resources there is room for, by the answer to the probe; without, or undefined, there is no limit. */
  room?(probed: View): number | undefined;
  /** JSON Pointers to the parts of an answer that are somebody else's: no report shows them. `['']` is all of it. */
  foreign?(view: View): readonly string[];
  /** Sent last: removes what the run made and no case knows of. @returns what may be left, in words for a person */
  sweep?(send: (request: WireRequest, auth: Party) => Promise<Exchange>): Promise<readonly string[]>;
  /** What there is to reach. */
  readonly coverage: readonly CoverageItem[];
}
