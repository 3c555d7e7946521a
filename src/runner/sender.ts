import { setTimeout as sleep } from 'node:timers/promises';
import { authorized, type Authorizer } from '../client/index.ts';
import type { Party } from '../core/case.ts';
import type { Exchange, WireRequest } from '../core/exchange.ts';
import { createGate, patience, stubborn, type Asking } from './gate.ts';
import { interrupted, TransportError } from './transport-error.ts';
import type { Transport } from './transport.ts';

/** Statuses that say of whoever stands before the target that the target could not be asked (RFC 9110 section 15.6). */
const gateway = new Set([502, 503, 504]);

/** Methods of which a second request does what one does (RFC 9110 section 9.2.2): only these are sent again by themselves. */
const idempotent = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE']);

/** How often a request is sent again whose connection was lost, and how long to wait before (milliseconds, each time more). */
const retries = { most: 2, pause: 50 };

export interface SenderOptions {
  readonly transport: Transport;
  /** Those that a step can ask for. */
  readonly authorizers: Readonly<Partial<Record<Party, Authorizer>>>;
  /** Requests a second; no limit when undefined. */
  readonly rate?: number;
}

/** What only the request of a case has. One without it is of clean-up: it is not interrupted, and goes on when cases give up. */
export interface CaseRequest {
  /** Is told each answer that is waited out, such as a 429. */
  refused?(exchange: Exchange): void;
  /** A 429 among these is the answer, and nothing waits because of it. */
  readonly statuses?: readonly number[];
  /** Ends all waiting. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends a request with a party's credentials.
 * @throws TransportError, or what the authorizer throws
 */
export type Send = (request: WireRequest, auth: Party, part?: CaseRequest) => Promise<Exchange>;

/**
 * Sends with credentials; at the rate asked for; again what a 429 refused, when its time has come; and again what was
 * lost with its connection, if it is idempotent, but never for an answer that is late or wrong.
 */
export function createSender({ transport, authorizers, rate }: SenderOptions): Send {
  const gate = createGate(rate);
  let worked = false;

  const once = async (request: WireRequest, auth: Party, part: CaseRequest | undefined, again: boolean): Promise<Exchange> => {
    const authorizer = authorizers[auth];
    if (authorizer === undefined) throw new Error(`the run has no credentials of ${auth}`);
    const asking: Asking = { signal: part?.signal, again, patient: part === undefined };
    return authorized(
      authorizer,
      request,
      async (credentials) => {
        const pass = await gate.enter(asking);
        let answer: Exchange['response'] | undefined;
        try {
          const exchange = await transport.send({ ...request, headers: [...request.headers, ...credentials] });
          worked = true;
          if (exchange.response.status !== 429 || !part?.statuses?.includes(429)) answer = exchange.response;
          return exchange;
        } finally {
          gate.leave(pass, answer);
        }
      },
      ({ response }) => response,
    );
  };

  /** A connection that was refused from the start will be refused again. */
  const isWorthAnother = ({ connection }: TransportError): boolean => connection === 'broken' || (connection === 'refused' && worked);

  const persistently = async (request: WireRequest, auth: Party, part: CaseRequest | undefined, again: boolean): Promise<Exchange> => {
    const start = performance.now();
    const startedAt = performance.timeOrigin + start;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const exchange = await once(request, auth, part, again || attempt > 1);
        return attempt === 1 ? exchange : { ...exchange, startedAt, durationMs: performance.now() - start, attempts: attempt };
      } catch (error) {
        if (attempt > retries.most || !idempotent.has(request.method) || !(error instanceof TransportError) || !isWorthAnother(error)) throw error;
        await pause(retries.pause * attempt, part?.signal);
      }
    }
  };

  return async (request, auth, part) => {
    for (let attempt = 1; ; attempt += 1) {
      const exchange = await persistently(request, auth, part, attempt > 1);
      const { status } = exchange.response;
      if (gateway.has(status)) throw new TransportError(`a gateway before the target answered ${status}`);
      if (status !== 429 || part?.statuses?.includes(429)) return exchange;
      part?.refused?.(exchange);
      if (attempt === patience.tries) throw new TransportError(stubborn);
    }
  };
}

/**
 * Waits.
 * @throws TransportError as soon as `signal` is aborted
 */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await sleep(milliseconds, undefined, { ...(signal && { signal }) });
  } catch (error) {
    throw interrupted(error);
  }
}

/**
 * Whether a removal was sent again and found nothing: then an earlier attempt whose answer was lost may have removed it,
 * and the 404 says nothing about the target; but it is gone.
 */
export function isLostRemoval({ request, response, attempts }: Exchange): boolean {
  return attempts !== undefined && request.method === 'DELETE' && response.status === 404;
}
