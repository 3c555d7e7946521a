import type { Party, Step, View } from '../core/case.ts';
import type { HeaderList } from '../core/exchange.ts';
import { isSuccess } from '../checks/index.ts';
import type { Send } from './sender.ts';

/** One thing that a case may have made: where it may stand, and whether it is known that it was made. */
interface Entry {
  readonly paths: Set<string>;
  readonly headers: HeaderList;
  readonly owner: Party;
  made: boolean;
}

/** What a run has made and not removed yet. */
export interface Ledger {
  /** The part of one execution of a case. */
  open(): Entries;
}

/** What a case has made, so that nothing of it is left when the case is over. */
export interface Entries {
  /** Before a step is sent: should no answer come, what it creates may exist. */
  sending(step: Step): void;
  answered(step: Step, view: View): void;
  /** Removes what is there. @returns what may still exist, in words for a person */
  empty(send: Send): Promise<readonly string[]>;
}

export function createLedger(): Ledger {
  return { open: openEntries };
}

function openEntries(): Entries {
  const entries: Entry[] = [];
  const at = (path: string) => entries.find(({ paths }) => paths.has(path));
  const forget = (entry: Entry | undefined) => {
    if (entry !== undefined) entries.splice(entries.indexOf(entry), 1);
  };
  const headersOf = ({ request }: Step) => request.headers.filter(([name]) => name.toLowerCase() === 'accept');
  /** Steps that are on their way and made an entry of their own, which a refusal takes back. */
  const pending = new Map<Step, Entry>();

  return {
    sending(step) {
      // What may be named like somebody else's is entered only when it is known to be new.
      if (step.creates === undefined || step.foreign || at(step.creates) !== undefined) return;
      const entry: Entry = { paths: new Set([step.creates]), headers: headersOf(step), owner: step.owner ?? 'own', made: false };
      entries.push(entry);
      pending.set(step, entry);
    },
    answered(step, view) {
      const { status } = view.exchange.response;
      if (isSuccess(status)) {
        const paths = [step.creates, step.created?.(view)].filter((path) => path !== undefined);
        const known = paths.map(at).find((entry) => entry !== undefined);
        if (paths.length > 0 && known === undefined) entries.push({ paths: new Set(paths), headers: headersOf(step), owner: step.owner ?? 'own', made: true });
        if (known !== undefined) {
          for (const path of paths) known.paths.add(path);
          known.made = true;
        }
        if (step.removes !== undefined) forget(at(step.removes));
      } else if (status < 500) forget(pending.get(step));
      pending.delete(step);
    },
    async empty(send) {
      const left: string[] = [];
      for (const { paths, headers, owner, made } of entries) {
        const answers: string[] = [];
        let gone = !made;
        for (const target of paths) {
          const answer = await remove(send, target, headers, owner);
          if (answer === 'removed') gone = true;
          else if (answer !== 'not found' || made) answers.push(`${target} (${answer})`);
          if (answer !== 'removed' && answer !== 'not found') gone = false;
        }
        if (!gone) left.push(`the run may have left ${answers.join(', ')} behind: remove it by hand`);
      }
      return left;
    },
  };
}

async function remove(send: Send, target: string, headers: HeaderList, owner: Party): Promise<string> {
  try {
    const { status } = (await send({ method: 'DELETE', target, headers, body: null }, owner)).response;
    if (isSuccess(status)) return 'removed';
    return status === 404 ? 'not found' : `status ${status}`;
  } catch (error) {
    return (error as Error).message;
  }
}
