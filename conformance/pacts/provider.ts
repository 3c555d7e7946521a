import { writeOnlyValues, type Contract } from '../../src/contract/index.ts';
import { header } from '../../src/core/exchange.ts';
import type { Provider } from '../../src/pact/verify.ts';
import type { Ledger, Send } from '../../src/runner/index.ts';
import type { Access } from '../access.ts';
import { createSteps } from '../requests.ts';
import { createDesk } from './desk.ts';
import { projectNames } from './project-names.ts';
import { statesOf, type Circumstances } from './states.ts';

export interface ProviderOptions {
  readonly contract: Contract;
  /** The project to verify in. */
  readonly groupId: string;
  readonly tag: string;
  readonly send: Send;
  readonly access: Access;
  readonly ledger: Ledger;
  /** Ends all waiting, but not that of clearing up. */
  readonly signal?: AbortSignal | undefined;
}

/** A provider of the Database Users API, as a verification uses it. */
export interface UsersProvider extends Provider {
  /** What could not be removed, in words for a person. */
  readonly left: readonly string[];
  /** What was sent and is nobody's business: passwords, and what proves who the caller is. */
  readonly secrets: ReadonlySet<string>;
}

export function createProvider({ contract, groupId, tag, send, access, ledger, signal }: ProviderOptions): UsersProvider {
  const desk = createDesk({ contract, steps: createSteps(contract, groupId, tag), send, ledger, signal });
  const states = statesOf({ contract, desk, groupId, tag, auth: access.auth, parties: new Set(access.auth === 'none' ? [] : Object.keys(access.authorizers)) });
  const usual = (): Circumstances => ({ isNowhere: false, party: 'own' });
  const left: string[] = [];
  const secrets = new Set<string>();
  let now = usual();

  return {
    left,
    secrets,
    async prepare({ name, params }) {
      if (!Object.hasOwn(states, name)) throw new Error(`there is no such state; there are ${Object.keys(states).map((each) => JSON.stringify(each)).join(', ')}`);
      await states[name]!(params, now);
    },
    async answer(request) {
      // An interaction whose states name no project means that of its path.
      const meant = now.isNowhere ? undefined : (now.project ?? contract.match(request.method, request.target)?.path['groupId']);
      const names = projectNames(meant, groupId);
      const told = names.request(request);
      for (const [, value] of writeOnlyValues(contract, told)) secrets.add(value);
      const { request: sent, response } = await desk.pass(told, now.party);
      const proof = header(sent.headers, 'authorization');
      for (const part of [proof, proof?.replace(/^\S+\s+/, ''), /\bresponse="([^"]+)"/.exec(proof ?? '')?.[1]]) if (part !== undefined && part !== '') secrets.add(part);
      return names.response(response);
    },
    async restore() {
      now = usual();
      left.push(...(await desk.clear()));
    },
  };
}
