import type { Contract } from '../src/contract/index.ts';
import type { Auth } from './access.ts';

export type Profile = 'atlas' | 'published';

/** Ways to authenticate users that a target may lack; SCRAM every target has. */
export const methods = ['x509', 'ldap', 'aws', 'oidc'] as const;
export type Method = (typeof methods)[number];

/** What a plan is made from; the same input gives the same plan. */
export interface PlanOptions {
  readonly contract: Contract;
  readonly profile: Profile;
  /** The project that users are made in: 24 hexadecimal digits. */
  readonly groupId: string;
  readonly seed: number;
  /** How many random valid users are created, and how many random updates are made. */
  readonly cases: number;
  /** Part of the name of every user that is made; see generators/names.ts. */
  readonly tag: string;
  /** The time of the run, milliseconds since the epoch. */
  readonly now: number;
  /** Who there are credentials of, beside the run's own and none; the cases that need others are skipped. See access.ts. */
  readonly parties?: ReadonlySet<string>;
  /** Another project, that the party `stranger` may write to and the run's own credentials may not. */
  readonly otherGroupId?: string;
  /** A project that has no requests left, so that each is answered 429; nobody provokes that in a project in use. */
  readonly busyGroupId?: string;
  /** Ways to authenticate users that the target does not have: their cases are skipped. */
  readonly without?: ReadonlySet<Method>;
  /** How many seconds after its creation a user is to expire at the earliest, where the target has this machine's clock; a time that is good for any target when left out. */
  readonly soon?: number;
  /** How the target authenticates; without, the cases about it are skipped. */
  readonly auth: Auth;
  /** Whether the project may be filled up to its limit of users for a moment; not for a project that others use. */
  readonly fill?: boolean;
  /** A custom role that the project has; without, the cases with one are skipped. */
  readonly customRole?: string;
}
