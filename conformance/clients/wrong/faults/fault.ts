import type { Change, Habits } from '../habits.ts';
import { proper, type Api } from '../proper.ts';

/** A deliberate mistake of a client, to prove that the suite catches it. */
export interface ClientFault {
  /** Begins with `client-`. */
  readonly id: string;
  /** What the spoiled client does, as one sentence. */
  readonly description: string;
  /** Ids of the requirements that it violates. */
  readonly violates: readonly string[];
  /** How the client has to authenticate for the fault to show; it does not matter for most. */
  readonly auth?: 'digest' | 'oauth';
  /** The API in which it shows, where it shows in one alone. */
  readonly api?: Api;
  readonly change: Change;
}

type Only = Pick<ClientFault, 'auth' | 'api'>;

/** A fault of a client; `client-` and `client.` are put before its id and the requirements. */
export function fault(id: string, description: string, violates: readonly string[], change: Change, only: Only = {}): ClientFault {
  return { id: `client-${id}`, description, violates: violates.map((each) => `client.${each}`), change, ...only };
}

/** The habits of a client with this fault. */
export function habitsOf({ change }: Pick<ClientFault, 'change'>, api: Api): Habits {
  return changed(proper(api), change);
}

/** Habits with a change made to them. */
export function changed(habits: Habits, change: Change): Habits {
  return { ...habits, ...change(habits) };
}
