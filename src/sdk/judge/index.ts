import type { View } from '../../core/case.ts';
import type { Exchange } from '../../core/exchange.ts';
import type { Finding } from '../../core/finding.ts';
import { finding, viewOf, type Same } from '../../checks/index.ts';
import type { Contract } from '../../contract/index.ts';
import { dropped, type CallRecord, type Recorded, type Script } from '../record.ts';
import type { createRequestWatch } from '../requests/index.ts';
import { accessFindings, secretFindings } from './access.ts';
import { bodyFindings } from './body.ts';
import { pathFindings } from './path.ts';
import { queryFindings } from './query.ts';
import { repeatFindings } from './repeats.ts';
import { resultFindings, type Reading } from './result.ts';

export { tokenFindings } from './access.ts';
export type { Reading } from './result.ts';

export interface JudgeOptions {
  readonly contract: Contract;
  /** Sees every request of the case, in order. */
  readonly watch: ReturnType<typeof createRequestWatch>;
  readonly same: Same;
  readonly reading?: Reading;
  /** Whether the client may refuse to make the call at all. */
  readonly mayRefuse?: boolean;
  /** The requirement that is violated when the client does not get past the server's challenge. */
  readonly access?: string;
}

/** A finding about a client, and the exchange that shows it; undefined where there was none. */
export interface ClientFinding {
  readonly finding: Finding;
  readonly exchange: Exchange | undefined;
}

/** Everything that is wrong with the requests of one call, and with what the client made of the answer. */
export function judgeCall(record: CallRecord, script: Script, options: JudgeOptions): readonly ClientFinding[] {
  const { call, recorded, result } = record;
  const views = new Map<Recorded, View>();
  // A request that went astray is still one of this call.
  const view = (each: Recorded): View => {
    const known = views.get(each) ?? { ...viewOf(options.contract, each.exchange), operation: call.operation };
    views.set(each, known);
    return known;
  };
  const found: ClientFinding[] = recorded.flatMap((each) => requestFindings(each, view(each), record, options).map((finding) => ({ finding, exchange: each.exchange })));
  const joint = [...accessFindings(call, script, recorded, view, options.access), ...repeatFindings(recorded, view), ...secretFindings(call, recorded, view)];
  found.push(...joint.map(({ view: { exchange }, finding }) => ({ finding, exchange })));

  const last = recorded.findLast(({ kind }) => kind === 'admitted') ?? recorded.findLast(({ refusal }) => refusal?.part === 'everyone');
  if (last !== undefined) {
    const answer = last.response === dropped ? undefined : (last.response ?? last.exchange.response);
    found.push(...resultFindings(options.contract, call, result, answer, view(last), options.same, options.reading).map((finding) => ({ finding, exchange: last.exchange })));
  } else if (found.length === 0 && options.mayRefuse !== true && recorded.every(isGranted)) {
    const actual = 'error' in result ? result.error : 'no request';
    const requirement = options.reading?.unsent ?? options.access ?? 'client.call.issued';
    found.push({ finding: { requirement, operation: call.operation, status: 0, pointer: '', keyword: 'issued', expected: 'a request', actual, message: 'the client does not make a call that the contract allows' }, exchange: recorded[0]?.exchange });
  }
  return found;
}

/** Whether a request got the client no further than a token. */
function isGranted({ kind, exchange }: Recorded): boolean {
  return kind === 'token' && exchange.response.status === 200;
}

function requestFindings(each: Recorded, view: View, { call }: CallRecord, { contract, watch, same }: JudgeOptions): readonly Finding[] {
  if (each.kind === 'token' || each.kind === 'revocation' || each.kind === 'elsewhere') return [];
  if (each.kind === 'unasked') return [finding(view, 'client.requests.unasked', { keyword: 'maxItems', expected: 'no request before the call', actual: `${each.exchange.request.method} ${each.exchange.request.target}`, message: 'a request goes out while no call is under way' })];
  if (each.kind === 'unreadable') {
    const actual = new TextDecoder().decode(each.exchange.request.body ?? new Uint8Array());
    return [finding(view, 'client.http.syntax', { keyword: 'syntax', expected: 'a request by RFC 9112', actual, message: 'what the client sends cannot be read as HTTP' })];
  }
  const misplaced = pathFindings(contract, call, view);
  // A path that ends early leaves its rest where the query is.
  const query = misplaced.some(({ requirement }) => requirement === 'client.path.reserved') ? [] : queryFindings(contract, call, view);
  const body = each.kind === 'admitted' ? bodyFindings(contract, call, view, same) : [];
  return [...misplaced, ...query, ...body, ...watch(each.exchange, call.baseUrl).map((finding) => ({ ...finding, operation: call.operation }))];
}
