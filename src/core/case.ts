import type { Exchange, WireRequest } from './exchange.ts';
import type { Finding } from './finding.ts';

/** What became of a case or a requirement. */
export type Outcome = 'passed' | 'failed' | 'known' | 'skipped' | 'errored' | 'unrun';

/** Why a case was skipped that would have been started after the time that the run was given. */
export const timeIsUp = 'the time that --time gives was up';

/** An exchange as checks see it. */
export interface View {
  readonly exchange: Exchange;
  /** The operation that the request was for, or null when it was for none of the contract. */
  readonly operation: string | null;
  /** The response body as JSON; undefined when it is none. */
  readonly json: unknown;
  /** What the body is about: the body, or its `content` when the answer is enveloped. */
  readonly entity: unknown;
}

/** A pure function from an exchange to what is wrong with it. */
export type Check = (view: View) => readonly Finding[];

/**
 * What a case claims of a request before it is sent, to be proven of its wire form before the answer is judged:
 * it is valid by the contract; it has the one violation named; or it breaks a rule that no schema can say.
 */
export type Premise =
  | { readonly kind: 'valid' }
  | { readonly kind: 'invalid'; readonly pointer: string; readonly keyword: string }
  | { readonly kind: 'rule'; readonly rule: string; readonly broken: (request: WireRequest) => boolean };

/**
 * Whose credentials a request goes with: the run's `own`, `none`, or those of another party that the run has an
 * authorizer for.
 */
export type Party = 'own' | 'none' | (string & {});

export interface Step {
  readonly operation: string | null;
  /** The request without its Authorization. */
  readonly request: WireRequest;
  readonly auth: Party;
  readonly premise: Premise;
  /** The statuses that are right, and the requirement that any other one violates. */
  readonly statuses: readonly number[];
  readonly requirement: string;
  /** Why the answer says nothing about the target, if it does not: the case is then errored. */
  unavailable?(view: View): string | undefined;
  /** Whether the target may break the connection off instead of answering; what follows then shows that it goes on. */
  readonly mayBreak?: boolean;
  /** What else must hold of the answer when its status is right. */
  readonly checks: readonly Check[];
  /** Path of the resource that exists once this step succeeded; the run removes it at the end whatever happens. */
  readonly creates?: string;
  /** The path of what it created, as the answer names it, which may be another one when the target is at fault. */
  created?(view: View): string | undefined;
  /** Whether what it creates may be named like something of somebody else's: then it is removed only when it is known to be new. */
  readonly foreign?: boolean;
  /** Whether what it creates goes by itself after a time, so that not to find it is no reason to look for it elsewhere. */
  readonly mayVanish?: boolean;
  /** Who removes what it creates; `own` when left out. */
  readonly owner?: Party;
  /** The time before which it is not sent, milliseconds since the epoch. */
  readonly notBefore?: number;
  /** Path of the resource that no longer exists once this step succeeded. */
  readonly removes?: string;
}

/** Steps that are sent at the same time, each on its own connection; the next step waits for all their answers. */
export interface Together {
  readonly together: readonly Step[];
  /** What must hold of the answers as one, each of which stands where its step does. */
  readonly checks?: readonly ((views: readonly View[]) => readonly JointFinding[])[];
}

/** A finding about several answers, and the one of them that shows it best. */
export interface JointFinding {
  readonly view: View;
  readonly finding: Finding;
}

/** One planned unit of work. */
export interface Case {
  /** Stable: the same for the same contract and options, whatever the seed. */
  readonly id: string;
  /** Where it stands in reports; `/` separates levels. */
  readonly group: string;
  readonly title: string;
  /** The requirements that it exercises. */
  readonly requirements: readonly string[];
  /** The constraints of the contract that it exercises, and on which side. */
  readonly side?: 'accepted' | 'rejected';
  constraints?(): readonly string[];
  /** Why it cannot be run against this target, if it cannot. */
  readonly skip?: string;
  /** Whether it needs no credentials. */
  readonly anonymous?: boolean;
  /** Whether nothing else of the run may happen meanwhile. */
  readonly exclusive?: boolean;
  /** How many resources it has at most at one time; 1 when left out. */
  readonly occupies?: number;
  /** The steps, in order, each built when the one before is answered; the same each time for the same answers. */
  steps(): Iterable<Step | Together>;
  /** Smaller cases that may show the same, smallest first. */
  shrinks(): Iterable<Case>;
}

/** Every step of a case, as they are when nothing is answered; those that are sent together one after the other. */
export function stepsOf(each: Pick<Case, 'steps'>): readonly Step[] {
  return [...each.steps()].flatMap((step) => ('together' in step ? step.together : [step]));
}
