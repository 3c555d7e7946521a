import type { View } from '../../core/case.ts';
import type { Exchange, WireRequest } from '../../core/exchange.ts';
import { viewOf, type Same } from '../../checks/index.ts';
import { contracts } from '../../contract/index.ts';
import type { Call } from '../protocol.ts';
import type { Answer, Recorded } from '../record.ts';

// For this room's tests: calls and exchanges, made by hand.

export const contract = contracts.v2;
export const groupId = '64b7f0c2d1e3a45f60718293';
export const collection = `/api/atlas/v2/groups/${groupId}/databaseUsers`;
export const vendor = 'application/vnd.atlas.2023-01-01+json';
/** Values are the same when they are equal. */
export const plain: Same = () => undefined;

export function call(operation: string, more: Partial<Call> = {}): Call {
  const auth = { type: 'digest', publicKey: 'k1234567', privateKey: '5c2d9f3e-8f4a-4f0e-9a65-0d6d1f1a7a11' } as const;
  const path = { groupId, ...(/^(?:get|update|delete)/.test(operation) && { databaseName: 'admin', username: 'ana' }) };
  return { id: '1', operation, baseUrl: 'http://127.0.0.1:1', auth, path, ...more };
}

export function exchange(request: Partial<WireRequest> & { readonly json?: unknown }, answer: Partial<Answer> = {}): Exchange {
  const { json, ...rest } = request;
  const body = json === undefined ? null : new TextEncoder().encode(JSON.stringify(json));
  const headers = [['Accept', vendor], ...(json === undefined ? [] : [['Content-Type', 'application/json'] as const])] as const;
  return {
    request: { method: 'GET', target: collection, headers, body, ...rest },
    response: { status: answer.status ?? 200, headers: answer.headers ?? [], body: answer.body ?? new Uint8Array() },
    startedAt: 1_700_000_000_000,
    durationMs: 1,
  };
}

export function view(request: Parameters<typeof exchange>[0], answer: Partial<Answer> = {}): View {
  return viewOf(contract, exchange(request, answer));
}

/** A request that was let in and answered like this. */
export function admitted(request: Parameters<typeof exchange>[0], answer: Partial<Answer> = {}, more: Partial<Recorded> = {}): Recorded {
  return { kind: 'admitted', exchange: exchange(request, answer), connection: 1, arrivedAt: 0, answeredAt: 1, response: { status: 200, headers: [], body: null, ...answer }, ...more };
}
