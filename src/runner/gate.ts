import { header, type HeaderList } from '../core/exchange.ts';
import { retryAfter } from '../checks/index.ts';
import { interrupted, TransportError } from './transport-error.ts';

/** What all requests to a target go through, so that none is sent while the target is too busy. */
export interface Gate {
  /**
   * Resolves when a request may be sent, in the order of asking.
   * @throws TransportError when it is interrupted before, or when the target is given up
   */
  enter(asking: Asking): Promise<Pass>;
  /** To be called once for each pass: the answer that came; nothing when none came, or when it is not to be heeded. */
  leave(pass: Pass, answer?: { readonly status: number; readonly headers: HeaderList }): void;
}

export interface Asking {
  /** Ends the waiting. */
  readonly signal?: AbortSignal | undefined;
  /** It has been sent before, and goes before the others. */
  readonly again?: boolean;
  /** It waits on when the target has been too busy so often that others are given up. */
  readonly patient?: boolean;
}

/** One request that was let through. */
export interface Pass {
  /** How often the gate had been closed by then. */
  readonly closings: number;
}

/** How often in a row a target may be too busy before it is given up, and how long it is waited for at most (seconds). */
export const patience = { tries: 5, seconds: 60 } as const;

/** After so many waits in a row for a target that says that nothing is left, yet answers, that is no longer believed. */
const credulity = 3;

/** How far behind its rate a run may be and still catch up (milliseconds); timers are that late. */
const slack = 10;

interface Waiter {
  readonly asking: Asking;
  readonly admit: () => void;
  readonly refuse: (error: TransportError) => void;
}

/**
 * A gate that keeps to a rate (requests a second), if there is one; that closes for as long as a 429 says (Retry-After;
 * RFC 6585 section 4), or, when RateLimit-Remaining says that nothing is left, until RateLimit-Reset (seconds;
 * draft-ietf-httpapi-ratelimit-headers), 1 s without; and that then lets one request through, and as long as these are
 * answered two at a time, four, and so on.
 */
export function createGate(rate = Infinity): Gate {
  const waiting: Waiter[] = [];
  let timer: NodeJS.Timeout | undefined;
  let inFlight = 0;
  /** How many may be on their way at a time. */
  let window = Infinity;
  let closedUntil = 0;
  let nextAt = 0;
  let closings = 0;
  /** How often in a row the target was too busy though it had been waited for. */
  let refusals = 0;
  /** Why the target is given up until the gate opens, and whether that goes for those that are patient too. */
  let givenUp: { readonly error: TransportError; readonly byAll: boolean } | undefined;
  /** How many more requests the target takes, and the least that it has said since the last one was sent. */
  let left = Infinity;
  let least = Infinity;
  let reset = 1;
  let doubts = 0;

  const hasPlace = (): boolean => inFlight < window && left > 0;

  /** Counts one that is let in. */
  const letIn = (now: number): void => {
    givenUp = undefined;
    nextAt = Math.max(nextAt, now - slack) + 1000 / rate;
    inFlight += 1;
    left -= 1;
    least = Infinity;
  };

  const close = (seconds: number): void => {
    closedUntil = Math.max(closedUntil, performance.now() + 1000 * Math.min(patience.seconds, seconds));
    window = 1;
  };

  /** Lets in as many as may come in now, and wakes up when the next one may. */
  const open = (): void => {
    clearTimeout(timer);
    while (waiting.length > 0 && hasPlace()) {
      const now = performance.now();
      const wait = Math.max(closedUntil, nextAt) - now;
      if (wait > 0) {
        timer = setTimeout(open, Math.ceil(wait));
        return;
      }
      letIn(now);
      waiting.shift()!.admit();
    }
  };

  const giveUp = (why: string, byAll: boolean): void => {
    givenUp = { error: new TransportError(why), byAll };
    const hopeless = waiting.filter(({ asking }) => byAll || asking.patient !== true);
    for (const waiter of hopeless) {
      waiting.splice(waiting.indexOf(waiter), 1);
      waiter.refuse(givenUp.error);
    }
  };

  const tooBusy = (current: boolean, asked: number | undefined): void => {
    if (current) {
      closings += 1;
      refusals += 1;
    }
    close(asked ?? refusals);
    if (asked !== undefined && asked > patience.seconds) giveUp(`the target answered 429 and wants to be left alone for ${Math.ceil(asked)} s`, true);
    else if (refusals >= patience.tries) giveUp(stubborn, false);
  };

  const count = (remaining: number, headers: HeaderList): void => {
    if (remaining > 0) doubts = 0;
    least = Math.min(least, remaining);
    reset = wholeNumber(headers, 'ratelimit-reset') ?? 1;
    // What is on its way may be counted in it or not; when nothing is, the least is what there is.
    left = inFlight === 0 ? least : Math.min(left, remaining - inFlight);
  };

  return {
    enter(asking) {
      const now = performance.now();
      if (waiting.length === 0 && hasPlace() && now >= closedUntil && now >= nextAt && !asking.signal?.aborted) {
        letIn(now);
        return Promise.resolve({ closings });
      }
      return new Promise((resolve, reject) => {
        const { signal } = asking;
        if (signal?.aborted) return void reject(interrupted());
        if (givenUp !== undefined && performance.now() < closedUntil && (givenUp.byAll || asking.patient !== true)) return void reject(givenUp.error);
        const leave = (): void => {
          waiting.splice(waiting.indexOf(waiter), 1);
          reject(interrupted());
        };
        const waiter: Waiter = {
          asking,
          admit: () => {
            signal?.removeEventListener('abort', leave);
            resolve({ closings });
          },
          refuse: (error) => {
            signal?.removeEventListener('abort', leave);
            reject(error);
          },
        };
        signal?.addEventListener('abort', leave, { once: true });
        if (asking.again) waiting.unshift(waiter);
        else waiting.push(waiter);
        open();
      });
    },
    leave(pass, answer) {
      inFlight -= 1;
      if (answer !== undefined) {
        const { status, headers } = answer;
        const current = pass.closings === closings;
        if (status === 429) tooBusy(current, retryAfter(headers, Date.now()));
        else if (current) {
          refusals = 0;
          window = window > 64 ? Infinity : window * 2;
        }
        const remaining = wholeNumber(headers, 'ratelimit-remaining');
        if (remaining !== undefined) count(remaining, headers);
      }
      if (left <= 0 && inFlight === 0) {
        if (doubts < credulity) close(reset);
        doubts += 1;
        left = Infinity;
      }
      open();
    },
  };
}

/** Why a target is given up that is too busy for too long. */
export const stubborn = `the target answered 429 ${patience.tries} times in a row; lower --rate or --concurrency`;

function wholeNumber(headers: HeaderList, name: string): number | undefined {
  const value = header(headers, name);
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
