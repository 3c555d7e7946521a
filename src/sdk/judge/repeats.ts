import type { JointFinding, View } from '../../core/case.ts';
import type { Recorded } from '../record.ts';
import { joint } from './joint.ts';

/** A client that goes on and on is told so after this many requests of one call. */
const bound = 10;

/** How many requests a call made: each answer settles it, but for those that ask for another request. */
export function repeatFindings(recorded: readonly Recorded[], viewOf: (each: Recorded) => View): readonly JointFinding[] {
  const found: JointFinding[] = [];
  const add = (each: Recorded, requirement: string, expected: string, actual: string, message: string) => found.push(joint(viewOf(each), requirement, { keyword: 'maxItems', expected, actual, message }));

  const admitted = recorded.filter(({ kind }) => kind === 'admitted');
  for (const [index, each] of admitted.slice(1).entries()) {
    const before = admitted[index]!.exchange;
    const what = before.response.status === 0 ? 'a lost connection' : String(before.response.status);
    if (isSettled(before.response.status, isCut(admitted[index]!))) add(each, 'client.requests.once', 'one request', `another one after ${what}`, `the request is sent again though ${what} has settled it`);
    else if (mayHaveChanged(before.response.status) && !idempotent.has(each.exchange.request.method)) add(each, 'client.requests.repeated', 'no second request', `another one after ${what}`, `a request that may have been carried out is sent again after ${what}`);
  }
  if (admitted.length > bound) add(admitted.at(-1)!, 'client.requests.bounded', `at most ${bound} requests`, String(admitted.length), 'a request that fails is sent again and again');
  const unanswered = recorded.filter(({ kind }) => kind === 'challenged');
  const answered = recorded.filter(({ kind }) => kind === 'admitted' || kind === 'refused').length;
  if (unanswered.length > Math.max(1, answered)) add(unanswered.at(-1)!, 'client.requests.challenges', 'at most one request without credentials for each with', `${unanswered.length} for ${answered}`, 'a challenge is asked for again though there was one');
  return found;
}

/** RFC 9110 section 9.2.2. */
const idempotent = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);

/** A 429 invites another try; new credentials, a server error and a lost connection allow one. */
function isSettled(status: number, cut: boolean): boolean {
  return status !== 0 && !cut && status !== 401 && status !== 429 && status < 500 && !(status >= 300 && status < 400);
}

function isCut({ response }: Recorded): boolean {
  return typeof response === 'object' && response.cutAfter !== undefined;
}

/** Whether the service may have done what was asked before this answer, or before there was none. */
function mayHaveChanged(status: number): boolean {
  return status === 0 || (status >= 500 && status !== 503) || (status >= 200 && status < 300);
}
