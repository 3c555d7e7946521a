import type { Step, View } from '../../src/core/case.ts';
import { parseJson, type WireRequest } from '../../src/core/exchange.ts';
import { isSuccess, viewOf } from '../../src/checks/index.ts';
import type { Contract } from '../../src/contract/index.ts';
import type { Ledger, Send } from '../../src/runner/index.ts';
import type { Steps } from '../requests.ts';
import { bodyOf, type Identity } from '../user.ts';

/** What a verification does to the users of a project: it knows which ones it has made, and touches no other. */
export interface Desk {
  /** Makes a user. @throws Error when there is one of that name, or it is not made */
  create(user: Readonly<Record<string, unknown>>, identity: Identity): Promise<void>;
  /** Makes sure that there is none of that name. @throws Error when somebody else's has it */
  assertAbsent(identity: Identity): Promise<void>;
  /** Makes sure that the project has no users but those made here. @throws Error when it has */
  assertEmpty(): Promise<void>;
  /** The status that a list of the users of a project is answered with. */
  statusOf(groupId: string): Promise<number>;
  /**
   * Sends a request of an interaction.
   * @param party whose credentials it goes with
   * @throws Error when it would change a user that was not made here; it is not sent then
   */
  pass(request: WireRequest, party: string): Promise<View['exchange']>;
  /** Removes what was made. @returns what may still be there, in words for a person */
  clear(): Promise<readonly string[]>;
}

export interface DeskOptions {
  readonly contract: Contract;
  readonly steps: Steps;
  readonly send: Send;
  readonly ledger: Ledger;
  /** Ends all waiting, but not that of clearing up. */
  readonly signal?: AbortSignal | undefined;
}

export function createDesk({ contract, steps, send, ledger, signal }: DeskOptions): Desk {
  let entries = ledger.open();
  /** Paths of the users that were made here and not removed. */
  const made = new Set<string>();

  const carryOut = async (step: Step, party: string) => {
    entries.sending(step);
    const exchange = await send(step.request, party, { signal });
    const view = viewOf(contract, exchange);
    entries.answered(step, view);
    if (isSuccess(exchange.response.status)) {
      for (const path of [step.creates, step.created?.(view)]) if (path !== undefined) made.add(path);
      if (step.removes !== undefined) made.delete(step.removes);
    }
    return exchange;
  };
  const ask = async (step: Step) => (await send(step.request, 'own', { signal })).response;

  /**
   * @param consequence what becomes of that user, or would become of it
   * @throws Error when somebody else's user stands there, or it cannot be told
   */
  const assertFree = async (identity: Identity, groupId: string | undefined, consequence: string): Promise<void> => {
    const path = steps.path(identity, groupId);
    if (made.has(path)) return;
    const { status } = await ask(steps.get(identity, groupId === undefined ? {} : { groupId }));
    if (isSuccess(status)) throw new Error(`there is a user ${show(identity)} that this verification has not made, and ${consequence}: verify in another project, or remove it`);
    if (status !== 404 && status !== 400) throw new Error(`whether there is a user ${show(identity)} cannot be told: it is answered ${status}`);
  };

  /** A request as a step of the ledger's; what it writes to, if it writes. */
  const stepOf = (request: WireRequest): { readonly step: Step; readonly writes?: readonly [Identity, string] } => {
    const match = contract.match(request.method, request.target);
    const { groupId = '', databaseName, username } = match?.path ?? {};
    const asked = username === undefined || databaseName === undefined ? undefined : { databaseName, username };
    if (match?.operation.id === 'createDatabaseUser') {
      const body = bodyOf(request);
      const made = steps.create(body, { groupId });
      const { username: name, databaseName: database = 'admin' } = body;
      return { step: { ...made, request }, ...(made.creates !== undefined && { writes: [{ username: String(name), databaseName: String(database) }, groupId] as const }) };
    }
    if (match?.operation.id === 'updateDatabaseUser' && asked !== undefined) return { step: { ...steps.update(asked, undefined, { groupId }), request }, writes: [asked, groupId] };
    if (match?.operation.id === 'deleteDatabaseUser' && asked !== undefined) return { step: { ...steps.remove(asked), removes: steps.path(asked, groupId), request }, writes: [asked, groupId] };
    return { step: steps.other(request.method, request.target, {}) };
  };

  return {
    async create(user, identity) {
      await assertFree(identity, undefined, 'which is left alone');
      const exchange = await carryOut(steps.create(user), 'own');
      const { status, body } = exchange.response;
      if (status !== 201) throw new Error(`the user ${show(identity)} could not be created: ${said(status, body)}`);
    },
    async assertAbsent(identity) {
      const path = steps.path(identity);
      if (made.has(path)) await carryOut(steps.remove(identity), 'own');
      await assertFree(identity, undefined, 'it is left alone');
    },
    async assertEmpty() {
      const { status, body } = await ask(steps.list({ query: { itemsPerPage: '500' } }));
      const json = parseJson(body);
      const results = json.ok ? (json.value as { results?: unknown } | null)?.results : undefined;
      if (!isSuccess(status) || !Array.isArray(results)) throw new Error(`the project's users cannot be listed: ${said(status, body)}`);
      const others = results.length - made.size;
      if (others > 0) throw new Error(`the project has ${others === 1 ? 'a user' : `${others} users`} that this verification has not made, and which are left alone: verify in a project without users`);
    },
    statusOf: async (groupId) => (await ask(steps.list({ groupId, query: { itemsPerPage: '1' } }))).status,
    async pass(request, party) {
      const { step, writes } = stepOf(request);
      if (writes !== undefined) await assertFree(...writes, 'the request would change it');
      return carryOut({ ...step, request }, party);
    },
    async clear() {
      const left = await entries.empty(send);
      entries = ledger.open();
      made.clear();
      return left;
    },
  };
}

function show({ databaseName, username }: Identity): string {
  return `${JSON.stringify(username)} on ${databaseName}`;
}

/** An error's status and code; its texts may have names in them that are nobody's business. */
function said(status: number, body: Uint8Array): string {
  const json = parseJson(body);
  const code = json.ok ? (json.value as { errorCode?: unknown } | null)?.errorCode : undefined;
  return `it is answered ${status}${typeof code === 'string' ? ` ${code.slice(0, 80)}` : ''}`;
}
