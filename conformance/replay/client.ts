import type { ClientSettings } from '../clients/prepare.ts';
import { prepareClientRun } from '../clients/prepare.ts';
import { createEnds, unknownCase } from './ends.ts';
import type { Attempt } from './replay.ts';
import type { TryEnd } from './verdict.ts';

export interface ClientReplayOptions {
  readonly settings: ClientSettings;
  readonly signal?: AbortSignal;
  readonly warn: (message: string) => void;
}

/** Asks a client for cases again. */
export interface ClientAttempts {
  readonly attempt: Attempt;
  once(caseId: string): Promise<TryEnd>;
}

/**
 * Each time with a driver that was started for it. The cases of clients are as small as they are, so that they are asked for whole.
 * @throws DriverError when the driver does not greet
 */
export function clientAttempts({ settings, signal, warn }: ClientReplayOptions): ClientAttempts {
  const { only: _only, skip: _skip, shard: _shard, ...all } = settings;
  const askFor = async (ids: readonly string[]): Promise<(id: string) => TryEnd> => {
    const prepared = prepareClientRun(all);
    const cases = prepared.plan.cases.filter(({ id }) => ids.includes(id));
    const ends = createEnds(warn);
    if (cases.length > 0) await prepared.start({ cases, exchanges: true, command: () => '', onEvent: ends.on, ...(signal !== undefined && { signal }) });
    const known = new Set(cases.map(({ id }) => id));
    return (id) => (known.has(id) ? { ...ends.of(id), form: 'whole' } : unknownCase(id));
  };
  return {
    async attempt(wanted) {
      const endOf = await askFor(wanted.map(({ finding }) => finding.case));
      return wanted.map(({ finding }) => endOf(finding.case));
    },
    once: async (id) => (await askFor([id]))(id),
  };
}
