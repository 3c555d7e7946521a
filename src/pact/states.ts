import { parseJson } from '../core/exchange.ts';
import { isObject } from '../core/json.ts';
import { serveLoopback, type Loopback } from './loopback.ts';
import type { ProviderState } from './pact.ts';

/** What sets provider states up, and tears those of an interaction down. */
export interface StateHandlers {
  /** @throws Error with the reason; a state that is not known is a reason too */
  setUp(state: ProviderState): Promise<void>;
  tearDown(state: ProviderState): Promise<void>;
}

/**
 * The endpoint that Pact's verifier asks for provider states, as its `providerStatesSetupUrl`. It answers 200 when the state is set up
 * and 400 with the reason otherwise: that fails the interaction at once, where a missing handler of Pact's own only
 * warns, one that throws is swallowed, and a 500 is asked again for two minutes.
 */
export async function serveStates(handlers: StateHandlers): Promise<Loopback> {
  const { url, close } = await serveLoopback(async ({ body }) => {
    try {
      const { action, state } = readChange(body);
      await (action === 'setup' ? handlers.setUp(state) : handlers.tearDown(state));
      return { status: 200, headers: [['Content-Type', 'application/json']], body: new TextEncoder().encode('{}') };
    } catch (error) {
      return { status: 400, headers: [['Content-Type', 'text/plain;charset=utf-8']], body: new TextEncoder().encode((error as Error).message) };
    }
  });
  return { url: `${url}/states`, close };
}

function readChange(body: Uint8Array | null): { readonly action: 'setup' | 'teardown'; readonly state: ProviderState } {
  const json = parseJson(body);
  const { action, state, params = {} } = json.ok && isObject(json.value) ? json.value : {};
  if (typeof state !== 'string' || !isObject(params) || (action !== 'setup' && action !== 'teardown')) throw new Error('this is no change of a provider state: it needs "state", "params" and "action"');
  return { action, state: { name: state, params } };
}
