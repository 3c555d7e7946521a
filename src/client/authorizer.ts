import type { HeaderList } from '../core/exchange.ts';

export { digest, type ApiKey } from './digest-authorizer.ts';
export { oauth, oddToken } from './oauth.ts';
export { revokeToken, TokenError, type OAuthOptions } from './token-endpoint.ts';
export { oddDigest, replaying, type OddDigest } from './odd-digest.ts';

/** What an authorizer needs to know of a request; the second attempt passes the same object as the first. */
export interface AuthorizedRequest {
  readonly method: string;
  /** The raw request target: path and query, byte for byte. */
  readonly target: string;
}

/** What an authorizer needs to know of an answer. */
export interface AuthorizedResponse {
  readonly status: number;
  readonly headers: HeaderList;
}

/** Proves who sends. It keeps its secrets to itself: they show neither in its errors nor when it is printed. */
export interface Authorizer {
  /** Header fields to add to a request that is about to be sent. */
  authorize(request: AuthorizedRequest): Promise<HeaderList>;
  /**
   * After a 401: whether, with what was learnt from it, the request is worth sending once more.
   * Tell every other outcome too, that of the second attempt included, and `undefined` when no answer came:
   * requests may be waiting for it. `authorized` does all of this.
   * @param sent what `authorize` returned for this attempt
   */
  challenged(response: AuthorizedResponse | undefined, sent: HeaderList): Promise<boolean>;
}

/** Sends always the same, and never a second time. */
export function fixedAuthorization(value: string): Authorizer {
  return { authorize: async () => [['Authorization', value]], challenged: async () => false };
}

/** Adds nothing. */
export const anonymous: Authorizer = {
  authorize: async () => [],
  challenged: async () => false,
};

/**
 * Sends a request with an authorizer's fields, and once more if the answer is a 401 that is worth it; never a third time.
 * @param send sends the request with the given fields; called once or twice
 * @param responseOf the status and headers of what `send` returned
 * @returns what `send` returned last
 * @throws what `send` or the authorizer throws; the reason of `signal` when it is aborted while waiting for credentials
 */
export async function authorized<T>(
  authorizer: Authorizer,
  request: AuthorizedRequest & { readonly signal?: AbortSignal },
  send: (fields: HeaderList) => Promise<T>,
  responseOf: (answer: T) => AuthorizedResponse,
): Promise<T> {
  const attempt = async () => {
    const sent = await unlessAborted(() => authorizer.authorize(request), request.signal);
    let answer: T;
    try {
      answer = await send(sent);
    } catch (error) {
      await authorizer.challenged(undefined, sent);
      throw error;
    }
    return { answer, isWorthAnother: await authorizer.challenged(responseOf(answer), sent) };
  };
  const first = await attempt();
  return first.isWorthAnother ? (await attempt()).answer : first.answer;
}

/** Credentials may be shared with requests whose signals are others, so the wait is given up, not what is waited for. */
async function unlessAborted<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work();
  signal.throwIfAborted();
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([work(), promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
