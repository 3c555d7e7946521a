/** Who sends what a schema describes: the client (`request`) or the server (`response`). */
export type Direction = 'request' | 'response';

/** Who is hurt when one party follows the old document and the other the new one. */
export type Effect = 'breaks clients' | 'breaks servers' | 'breaks both' | 'compatible';

/** One thing that two documents say differently. */
export interface Difference {
  /**
   * Where, as a JSON Pointer through the use of it, references followed. Parameters stand below `/parameters/IN/NAME`,
   * alternatives below the lesser of their two indexes; so the pointer is the same whichever document is the old one.
   */
  readonly pointer: string;
  readonly keyword: string;
  /** What became of it: `8 -> 12`, `added`, `"X" removed`. */
  readonly change: string;
  readonly effect: Effect;
  /** Every operation's first place of it, `pointer` being the shortest. */
  readonly places: readonly string[];
  /** The operations that it concerns, by `METHOD path`. */
  readonly operations: readonly string[];
}

/** What becomes of the set of allowed values. */
export type Shift = 'narrows' | 'widens' | 'alters' | 'keeps';

/** Which parties a difference breaks. */
export interface Breaks {
  readonly clients: boolean;
  readonly servers: boolean;
}

export const nobody: Breaks = { clients: false, servers: false };
export const clients: Breaks = { clients: true, servers: false };
export const servers: Breaks = { clients: false, servers: true };
export const both: Breaks = { clients: true, servers: true };

/**
 * Who is broken by a shift. A client of the old document sends what a narrower request refuses, and gets what a wider
 * answer brings; a server of the old document refuses what a wider request allows, and answers what a narrower one forbids.
 */
export function breaksOf(shift: Shift, direction: Direction): Breaks {
  if (shift === 'keeps') return nobody;
  if (shift === 'alters') return both;
  return (shift === 'narrows') === (direction === 'request') ? clients : servers;
}

/**
 * Who is broken by something that appears or is gone, and that a party may use but need not: a field, a parameter, a
 * media type, an operation. A server of the old document does not have what is new; a client of the old one uses what is gone.
 */
export function breaksOfOffer(change: 'added' | 'removed'): Breaks {
  return change === 'added' ? servers : clients;
}

export function either(a: Breaks, b: Breaks): Breaks {
  return { clients: a.clients || b.clients, servers: a.servers || b.servers };
}

export function effectOf({ clients, servers }: Breaks): Effect {
  if (clients) return servers ? 'breaks both' : 'breaks clients';
  return servers ? 'breaks servers' : 'compatible';
}

/** The shift of a set of which members were added and removed; `undefined` stands for the set of everything. */
export function shiftOfSets(old: readonly string[] | undefined, next: readonly string[] | undefined): Shift {
  if (old === undefined || next === undefined) return old === next ? 'keeps' : old === undefined ? 'narrows' : 'widens';
  const gained = next.some((member) => !old.includes(member));
  const lost = old.some((member) => !next.includes(member));
  if (gained) return lost ? 'alters' : 'widens';
  return lost ? 'narrows' : 'keeps';
}
