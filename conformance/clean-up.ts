import { contracts, type Api } from '../src/contract/index.ts';
import type { Authorizer } from '../src/client/index.ts';
import type { Party } from '../src/core/case.ts';
import { createSender, createTransport, removeEntry, type Entry, type ReadLedger, type Send } from '../src/runner/index.ts';
import { createSteps } from './requests.ts';
import { sweep } from './sweep.ts';

export interface CleanUpOptions {
  readonly ledger: ReadLedger;
  readonly authorizers: Readonly<Partial<Record<Party, Authorizer>>>;
  /** Milliseconds until an answer must be complete. */
  readonly timeoutMs: number;
  /** Requests a second. */
  readonly rate?: number;
}

export interface CleanedUp {
  /** Paths of what the ledger had and is gone now. */
  readonly gone: readonly string[];
  /** What may still be there, in words for a person. */
  readonly left: readonly string[];
}

/**
 * Removes exactly what a run has left: what its ledger has, then every user with the run's tag in its name that the
 * ledger could not know of. What the run asked for under a name that may be somebody else's is looked for, and named when
 * it is there, but not touched.
 */
export async function cleanUp({ ledger, authorizers, timeoutMs, rate }: CleanUpOptions): Promise<CleanedUp> {
  const { head } = ledger;
  const transport = createTransport(head.target, { connections: 1, timeoutMs });
  try {
    const send = createSender({ transport, authorizers, ...(rate !== undefined && { rate }) });
    const gone: string[] = [];
    const left: string[] = [];
    for (const entry of ledger.left) {
      const where = entry.paths.join(', ');
      // The run may have removed it with its last breath, so not to find it is as good as to remove it.
      const reason = entry.state === 'foreign' ? await stands(send, entry) : await removeEntry(send, { ...entry, state: 'asked' });
      if (reason === undefined) gone.push(where);
      else left.push(reason);
    }
    left.push(...(await sweep(createSteps(contracts[head.api as Api], head.groupId, head.tag), head.tag, send)));
    return { gone, left };
  } finally {
    await transport.close();
  }
}

/** Where something stands that may be somebody else's; undefined when nothing is there. */
async function stands(send: Send, { paths, headers, owner }: Entry): Promise<string | undefined> {
  const found: string[] = [];
  for (const target of paths) {
    try {
      const { status } = (await send({ method: 'GET', target, headers, body: null }, owner)).response;
      if (status !== 404) found.push(`${target} (status ${status})`);
    } catch (error) {
      found.push(`${target} (${(error as Error).message})`);
    }
  }
  return found.length === 0 ? undefined : `${found.join(', ')}: the run asked for it, but its name may be somebody else's: look whether it is yours`;
}
