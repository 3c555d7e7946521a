import type { Contract } from '../src/contract/index.ts';
import type { Auth } from './access.ts';

export type Profile = 'atlas' | 'published';

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
  /** How the target authenticates; without, the cases about it are skipped. */
  readonly auth: Auth;
  /** Whether the project may be filled up to its limit of users for a moment; not for a project that others use. */
  readonly fill?: boolean;
  /** A custom role that the project has; without, the cases with one are skipped. */
  readonly customRole?: string;
}
