import type { RunEvent } from '../../src/core/event.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import type { TryEnd } from './verdict.ts';

/** Collects from the events of a run, which must tell its exchanges, how each case ended. */
export function createEnds(warn: (message: string) => void): { on(event: RunEvent): void; of(caseId: string): Omit<TryEnd, 'form'> } {
  const exchanges = new Map<string, Exchange[]>();
  const ends = new Map<string, Omit<TryEnd, 'form'>>();
  return {
    on(event) {
      if (event.type === 'exchange') exchanges.set(event.case, [...(exchanges.get(event.case) ?? []), event.exchange]);
      else if (event.type === 'case') ends.set(event.id, { outcome: event.outcome, reason: event.reason, findings: event.findings, exchanges: exchanges.get(event.id) ?? [] });
      else if (event.type === 'warning') warn(event.message);
    },
    of: (caseId) => ends.get(caseId) ?? { outcome: 'unrun', reason: 'the run ended before it', findings: [], exchanges: [] },
  };
}

/** The end of a case that no plan of these settings has. */
export function unknownCase(id: string): TryEnd {
  return { outcome: 'unrun', reason: `no plan of these settings has a case ${JSON.stringify(id)}: another version of the kit made it, or other settings`, findings: [], exchanges: [], form: 'whole' };
}
