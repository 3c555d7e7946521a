import type { WireRequest, WireResponse } from '../core/exchange.ts';
import type { Interaction, ProviderState } from './pact.ts';
import type { Provider } from './verify.ts';

/** What was seen of the verification of one interaction. */
export interface Seen {
  /** How often the provider answered its request. */
  readonly exchanges: number;
  /** Why a state could not be set up or the provider not be asked. */
  readonly problems: readonly string[];
}

/** Follows Pact's verifier through the interactions, in the order of the pacts. */
export interface Progress {
  setUp(state: ProviderState): Promise<void>;
  tearDown(): Promise<void>;
  forward(request: WireRequest): Promise<Pick<WireResponse, 'status' | 'headers' | 'body'>>;
  /** Resolves when nothing is being set up or asked any more. */
  settled(): Promise<void>;
  /** By interaction; undefined for those that it did not come to, and for all when the order was another one. */
  seen(): readonly (Seen | undefined)[];
}

/**
 * For each interaction the verifier asks for all its states, one after the other and also after one that failed; when
 * all could be set up, it sends the request and tears the states down. For an interaction without states it asks for
 * the state ''. After a failed state it neither sends nor tears down.
 */
export function createProgress(interactions: readonly Interaction[], provider: Provider): Progress {
  const seen: { exchanges: number; problems: string[] }[] = [];
  let askedFor = 0;
  let isLost = false;
  const statesOf = (index: number): readonly Pick<ProviderState, 'name'>[] => {
    const states = interactions[index]?.states ?? [];
    return states.length === 0 ? [{ name: '' }] : states;
  };
  const current = () => seen.at(-1);
  /** What is under way: when the verifier is ended, that goes on. */
  let work: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = work.then(act);
    work = turn.catch(() => {});
    return turn;
  };

  const setUp = async (state: ProviderState): Promise<void> => {
    if (seen.length === 0 || askedFor === statesOf(seen.length - 1).length) {
      // The one before has not been torn down when one of its states failed.
      await provider.restore();
      seen.push({ exchanges: 0, problems: [] });
      askedFor = 0;
    }
    isLost ||= statesOf(seen.length - 1)[askedFor]?.name !== state.name || seen.length > interactions.length;
    askedFor += 1;
    const entry = current()!;
    // What comes after a failed state would only be left behind.
    if (entry.problems.length > 0) throw new Error('another state of the interaction could not be set up');
    try {
      if (state.name !== '') await provider.prepare(state);
    } catch (error) {
      entry.problems.push(`state ${JSON.stringify(state.name)}: ${(error as Error).message}`);
      throw error;
    }
  };
  const forward = async (request: WireRequest): ReturnType<Provider['answer']> => {
    const entry = current();
    const interaction = interactions[seen.length - 1];
    try {
      if (entry === undefined || interaction === undefined) throw new Error('a request that is of no interaction');
      const answer = await provider.answer(asWritten(request, interaction));
      entry.exchanges += 1;
      return answer;
    } catch (error) {
      entry?.problems.push((error as Error).message);
      throw error;
    }
  };

  return {
    setUp: (state) => inTurn(() => setUp(state)),
    tearDown: () => inTurn(() => provider.restore()),
    forward: (request) => inTurn(() => forward(request)),
    settled: async () => void (await work),
    seen: () => interactions.map((_, index) => (isLost ? undefined : seen[index])),
  };
}

/** The request without what the verifier's HTTP library adds to what the pact has. */
function asWritten(request: WireRequest, { request: { headers } }: Interaction): WireRequest {
  const written = new Set(headers.map(([name]) => name.toLowerCase()));
  const added = (name: string) => ['accept', 'accept-encoding'].includes(name) && !written.has(name);
  return { ...request, headers: request.headers.filter(([name]) => !added(name.toLowerCase())) };
}
