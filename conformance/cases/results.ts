import type { View } from '../../src/core/case.ts';
import { keyOf, type User } from '../user.ts';

/** The size of a page that has every user: no project holds more. */
export const everyone = '500';

/** The users that a list shows; none when the answer is no list. */
export function resultsOf({ entity }: View): readonly User[] {
  const results = (entity as { results?: unknown } | null | undefined)?.results;
  return Array.isArray(results) ? (results as unknown[]).filter((each): each is User => typeof each === 'object' && each !== null) : [];
}

/** The same users by their keys. */
export function keysOf(view: View): readonly string[] {
  return resultsOf(view).map(keyOf);
}

/** A user as the list shows it; undefined when it is not there. */
export function listedUser(view: View, user: Parameters<typeof keyOf>[0]): User | undefined {
  return resultsOf(view).find((each) => keyOf(each) === keyOf(user));
}
