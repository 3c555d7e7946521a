import type { Exchange } from './exchange.ts';
import type { Level } from './requirement.ts';

/** One violation of a requirement, as a check found it. `pointer` is into the response body; '' when it is about all of it. */
export interface Finding {
  readonly requirement: string;
  /** The operation of the contract, or null when the request was for none. */
  readonly operation: string | null;
  /** The response's status. */
  readonly status: number;
  readonly pointer: string;
  /** JSON Schema keyword, or the name of what was checked: `status`, `media-type`, `equals`, … */
  readonly keyword: string;
  readonly expected: string;
  readonly actual: string;
  readonly message: string;
}

/** A finding as a run reports it: judged, minimal, and with what it takes to see it again. */
export interface ReportedFinding extends Finding {
  /** Stable for the same cause: requirement, operation, status, place and keyword. */
  readonly id: string;
  readonly level: Level;
  /** The first case that showed it. */
  readonly case: string;
  /** How the case was made smaller: at each step which of its `shrinks()` was taken, counted from 0. Absent when it is the whole case. */
  readonly shrunk?: readonly number[];
  /** How often the same cause was seen; a run counts an answer that shows it in several places once. */
  count: number;
  /** A command line that sends the request; secrets stand as names of environment variables. */
  readonly curl: string;
  /** A command line of this kit that runs the case again. */
  readonly replay: string;
  /** The exchanges of the case, minimal; secrets removed. */
  readonly exchanges: readonly Exchange[];
  /** The id of the deviation that covers it, if one does. */
  readonly deviation?: string;
}
