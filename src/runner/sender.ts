import { setTimeout as sleep } from 'node:timers/promises';
import { authorized, type Authorizer } from '../client/index.ts';
import type { Party } from '../core/case.ts';
import { header, type Exchange, type WireRequest } from '../core/exchange.ts';
import { TransportError, type Transport } from './transport.ts';

/** How often a request that the target is too busy for is sent again, and for how long at most it waits (seconds). */
const patience = { tries: 5, longestWait: 60 };

/** Statuses that say of whoever stands before the target that the target could not be asked (RFC 9110 section 15.6). */
const gateway = new Set([502, 503, 504]);

export interface SenderOptions {
  readonly transport: Transport;
  /** Those that a step can ask for. */
  readonly authorizers: Readonly<Partial<Record<Party, Authorizer>>>;
  /** Requests a second; no limit when undefined. */
  readonly rate?: number;
}

/**
 * Sends a request with a party's credentials.
 * @param refused is told each answer that is waited out, such as a 429
 */
export type Send = (request: WireRequest, auth: Party, refused?: (exchange: Exchange) => void) => Promise<Exchange>;

/** Sends with credentials, at the rate asked for, waiting as a 429 says (RFC 6585 section 4, RFC 9110 section 10.2.3). */
export function createSender(options: SenderOptions): Send {
  const pace = options.rate === undefined ? async () => {} : pacer(options.rate);

  const authorizerOf = (party: Party): Authorizer => {
    const authorizer = options.authorizers[party];
    if (authorizer === undefined) throw new Error(`the run has no credentials of ${party}`);
    return authorizer;
  };
  const once = (request: WireRequest, authorizer: Authorizer): Promise<Exchange> =>
    authorized(
      authorizer,
      request,
      async (credentials) => {
        await pace();
        return options.transport.send({ ...request, headers: [...request.headers, ...credentials] });
      },
      ({ response }) => response,
    );

  return async (request, auth, refused) => {
    for (let attempt = 1; ; attempt += 1) {
      const exchange = await once(request, authorizerOf(auth));
      const { status } = exchange.response;
      if (gateway.has(status)) throw new TransportError(`a gateway before the target answered ${status}`);
      if (status !== 429) return exchange;
      if (attempt === patience.tries) throw new TransportError(`the target answered 429 ${patience.tries} times in a row; lower --rate or --concurrency`);
      refused?.(exchange);
      const asked = Number(header(exchange.response.headers, 'retry-after') ?? attempt);
      await sleep(1000 * Math.min(patience.longestWait, Number.isFinite(asked) && asked >= 0 ? asked : attempt));
    }
  };
}

/** Lets one caller through every 1/rate seconds, in the order of their coming. */
function pacer(rate: number): () => Promise<void> {
  let next = 0;
  return async () => {
    const now = performance.now();
    const at = Math.max(now, next);
    next = at + 1000 / rate;
    if (at > now) await sleep(at - now);
  };
}
