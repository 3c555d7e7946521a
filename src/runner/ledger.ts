import { setTimeout as sleep } from 'node:timers/promises';
import type { Party, Step, View } from '../core/case.ts';
import type { HeaderList } from '../core/exchange.ts';
import { isSuccess } from '../checks/index.ts';
import { isLostRemoval, type Send } from './sender.ts';
import { TransportError } from './transport.ts';

/** Something that a run may have made and has not removed yet. */
export interface Entry {
  /** Its number in the ledger. */
  readonly n: number;
  /** Where it may stand. */
  readonly paths: readonly string[];
  /** The header fields that removing it takes, beside credentials. */
  readonly headers: HeaderList;
  /** Who removes it. */
  readonly owner: Party;
  /**
   * `asked`: it was asked for, and whether it is there is not known. `made`: the target said that it is. `foreign`: it was asked for under a
   * name that may be somebody else's, so it is nothing to remove before it is known to be new.
   */
  readonly state: 'asked' | 'made' | 'foreign';
}

/** A line of a ledger: an entry as it now is, or that there is nothing left of it. */
export type Line = Entry | { readonly n: number; readonly gone: true };

/** What a run has made and not removed yet. */
export interface Ledger {
  /**
   * The part of one execution of a case.
   * @param usual the header fields that a removal takes, where a step was sent with some that are to be refused
   */
  open(usual?: HeaderList): Entries;
}

/** What a case has made, so that nothing of it is left when the case is over. */
export interface Entries {
  /** Before a step is sent: should no answer come, what it creates may exist. */
  sending(step: Step): void;
  answered(step: Step, view: View): void;
  /** Removes what is there. @returns what may still exist, in words for a person */
  empty(send: Send): Promise<readonly string[]>;
}

/** @param write is given each line before what it is about is sent, and after it is known to be gone */
export function createLedger(write: (line: Line) => void = () => {}): Ledger {
  let count = 0;
  return {
    open(usual) {
      const entries = new Map<number, Entry>();
      /** Steps that are on their way and made an entry of their own, which a refusal takes back. */
      const pending = new Map<Step, number>();
      /** When what stood at a path was last known to be removed, milliseconds since the epoch. */
      const removals = new Map<string, number>();
      const at = (path: string) => [...entries.values()].find(({ paths, state }) => state !== 'foreign' && paths.includes(path));
      const put = (entry: Entry): void => {
        write(entry);
        entries.set(entry.n, entry);
      };
      const forget = (n: number | undefined): void => {
        if (n === undefined || !entries.delete(n)) return;
        write({ n, gone: true });
      };
      const enter = (step: Step, paths: readonly string[], state: Entry['state']): number => {
        const own = step.request.headers.filter(([name]) => name.toLowerCase() === 'accept');
        // What asks for no version that there is would be refused the removal, too.
        const headers = usual === undefined || step.statuses.some(isSuccess) ? own : usual;
        count += 1;
        put({ n: count, paths, headers, owner: step.owner ?? 'own', state });
        return count;
      };

      return {
        sending(step) {
          if (step.creates === undefined || at(step.creates) !== undefined) return;
          pending.set(step, enter(step, [step.creates], step.foreign ? 'foreign' : 'asked'));
        },
        answered(step, view) {
          const { response: { status }, startedAt, durationMs } = view.exchange;
          const own = pending.get(step);
          pending.delete(step);
          if (isSuccess(status)) {
            const paths = [step.creates, step.created?.(view)].filter((path) => path !== undefined);
            const known = paths.map(at).find((entry) => entry !== undefined) ?? (own === undefined ? undefined : entries.get(own));
            // Of what goes by itself, or was removed while it was made, only the target knows whether it is there.
            const state = step.mayVanish || paths.some((path) => (removals.get(path) ?? -Infinity) >= startedAt) ? 'asked' : 'made';
            if (known !== undefined) put({ ...known, paths: [...new Set([...known.paths, ...paths])], state });
            else if (paths.length > 0) enter(step, paths, state);
            if (step.removes !== undefined) {
              removals.set(step.removes, startedAt + durationMs);
              forget(at(step.removes)?.n);
            }
          } else if (isLostRemoval(view.exchange) && step.removes !== undefined) forget(at(step.removes)?.n);
          else if (status < 500 || (own !== undefined && entries.get(own)?.state === 'foreign')) forget(own);
        },
        async empty(send) {
          const left: string[] = [];
          for (const entry of entries.values()) {
            if (entry.state === 'foreign') {
              left.push(`the run asked for ${entry.paths.join(', ')} and got no answer; its name may be somebody else's: look whether it is new`);
              continue;
            }
            const reason = await removeEntry(send, entry);
            if (reason === undefined) forget(entry.n);
            else left.push(`the run may have left ${reason} behind: remove it by hand`);
          }
          return left;
        },
      };
    },
  };
}

/**
 * Removes what an entry stands for.
 * @returns where it may still stand and why, or undefined when it is gone
 */
export async function removeEntry(send: Send, { paths, headers, owner, state }: Entry): Promise<string | undefined> {
  const answers: string[] = [];
  let gone = state !== 'made';
  for (const target of paths) {
    const answer = await remove(send, target, headers, owner);
    if (answer === 'removed') gone = true;
    else if (answer !== 'not found' || state === 'made') answers.push(`${target} (${answer})`);
    if (answer !== 'removed' && answer !== 'not found') gone = false;
  }
  return gone ? undefined : answers.join(', ');
}

/** How often a removal is tried when the connection is lost, and how long to wait before (milliseconds). */
const tries = 3;
const pause = 200;

async function remove(send: Send, target: string, headers: HeaderList, owner: Party): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const exchange = await send({ method: 'DELETE', target, headers, body: null }, owner);
      const { status } = exchange.response;
      // After a lost answer, not to find it is what removing it looks like.
      if (isSuccess(status) || (status === 404 && attempt > 1) || isLostRemoval(exchange)) return 'removed';
      return status === 404 ? 'not found' : `status ${status}`;
    } catch (error) {
      if (!(error instanceof TransportError) || attempt === tries) return (error as Error).message;
      await sleep(pause);
    }
  }
}
