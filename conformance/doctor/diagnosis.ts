/** `warn` lets a run begin, and may spoil its result; `fail` does not let it. */
export type Status = 'ok' | 'warn' | 'fail';

/** One thing that was looked at. */
export interface Diagnosis {
  readonly status: Status;
  /** What was looked at. */
  readonly topic: string;
  /** What was seen. */
  readonly what: string;
  /** What to do about it. */
  readonly advice?: string;
  /** Who has to do something: whoever set this machine up, or whoever runs the target. */
  readonly side: 'here' | 'target';
}

const made = (status: Status, side: Diagnosis['side']) => (topic: string, what: string, advice?: string): Diagnosis => ({ status, topic, what, side, ...(advice !== undefined && { advice }) });

/** Diagnoses of what the user sets, and of the target. */
export const here = { ok: made('ok', 'here'), warn: made('warn', 'here'), fail: made('fail', 'here') };
export const there = { ok: made('ok', 'target'), warn: made('warn', 'target'), fail: made('fail', 'target') };
