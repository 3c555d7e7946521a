import type { View } from '../../core/case.ts';
import type { Finding } from '../../core/finding.ts';
import { header, type HeaderList } from '../../core/exchange.ts';
import { finding, retryAfter } from '../../checks/index.ts';
import { parseChallenges } from '../../client/index.ts';

/** Requests as they follow each other: what no single one shows. */
export type Sequence = (view: View, origin: string) => readonly Finding[];

/** So many of each kind are remembered; traffic has no end. */
const remembered = 10_000;

/**
 * Each nonce with each count once (RFC 7616 section 3.4, `nc`). Requests that were sent at the same time may be seen in
 * another order than they were counted in, so only a count that is used twice is wrong here.
 */
export function nonceCounts(): Sequence {
  const used = new Recent<Set<string>>();
  return (view) => {
    const field = header(view.exchange.request.headers, 'authorization') ?? '';
    const parameters = /^digest\s/i.test(field) ? parseChallenges(field)[0]?.parameters : undefined;
    const [nonce, nc] = [parameters?.get('nonce'), parameters?.get('nc')?.toLowerCase()];
    if (nonce === undefined || nc === undefined) return [];
    const counts = used.get(nonce) ?? used.set(nonce, new Set());
    if (!counts.has(nc)) {
      counts.add(nc);
      return [];
    }
    return [finding(view, 'client.digest.nc', { pointer: '/Authorization/nc', keyword: 'uniqueItems', expected: 'a count that this nonce has not had', actual: nc, message: 'a nonce is used again with the same count, which a server takes for a replay' })];
  };
}

/** Clocks and timers of two programs need not agree to the last bit. */
const toleranceMs = 50;

/** After a 429 with Retry-After the same is not asked again before that time (RFC 6585 section 4, RFC 9110 section 10.2.3). */
export function patience(): Sequence {
  const until = new Recent<number>();
  return (view, origin) => {
    const { request, response, startedAt, durationMs } = view.exchange;
    const key = `${request.method} ${origin}${request.target}`;
    const end = startedAt + durationMs;
    const since = until.get(key);
    const seconds = response.status === 429 ? leastWait(response.headers, end) : undefined;
    if (seconds !== undefined) until.set(key, end + seconds * 1000);
    if (since === undefined || startedAt >= since - toleranceMs) return [];
    const early = ((since - startedAt) / 1000).toFixed(1);
    return [finding(view, 'client.retry-after.early', { keyword: 'retry-after', expected: 'no such request before Retry-After is over', actual: `${early} s before`, message: 'the same is asked again before the time that Retry-After says' })];
  };
}

/** A client may go by its own clock or by the server's Date, which knows whole seconds alone: the sooner of both is right. */
function leastWait(headers: HeaderList, now: number): number | undefined {
  const dateless = headers.filter(([name]) => name.toLowerCase() !== 'date');
  const waits = [headers, dateless].flatMap((each) => retryAfter(each, now) ?? []);
  return waits.length === 0 ? undefined : Math.min(...waits);
}

/** So often the same request may be refused in a row; a client that renews its credentials in between needs three. */
const refusals = 3;

/** A request whose credentials are refused is not sent again and again. */
export function resignation(): Sequence {
  const refused = new Recent<number>();
  return (view, origin) => {
    const { request, response } = view.exchange;
    if (header(request.headers, 'authorization') === undefined) return [];
    const key = `${request.method} ${origin}${request.target}`;
    const count = response.status === 401 ? (refused.get(key) ?? 0) + 1 : 0;
    refused.set(key, count);
    if (count !== refusals + 1) return [];
    return [finding(view, 'client.auth.loop', { keyword: 'maxItems', expected: `at most ${refusals} times`, actual: `${count} times in a row`, message: 'a request whose credentials are refused is sent again and again' })];
  };
}

/** What was seen last, the oldest forgotten. */
class Recent<T> {
  readonly #entries = new Map<string, T>();

  get(key: string): T | undefined {
    return this.#entries.get(key);
  }

  set(key: string, value: T): T {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > remembered) this.#entries.delete(this.#entries.keys().next().value!);
    return value;
  }
}
