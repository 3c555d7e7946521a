import { fill } from '../generators/names.ts';
import { timestamp } from '../generators/strings.ts';
import type { User } from '../user.ts';
import type { Suite } from './case.ts';

/** Milliseconds. */
export const day = 86_400_000;

/** A SCRAM user of the run, with what makes the case special. */
export function scram(suite: Suite, special: User = {}): User {
  return { ...fill(suite.examples[0]!.user, suite.name()), ...special };
}

/** An expiry date that users of every case may have. */
export function dayAhead({ options }: Suite): string {
  return timestamp(options.now + day);
}
