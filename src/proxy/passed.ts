import type { Exchange, WireRequest } from '../core/exchange.ts';

/** Why an exchange that passed is not whole, or not the server's. */
export type Unjudged =
  /** A body was larger than what is kept of one. */
  | 'too-large'
  /** The server broke the answer off, or sent what is none. */
  | 'broken'
  /** The client went before the answer was complete, or before its request was. */
  | 'abandoned'
  /** It went on as it was, and what came back too, without anybody's reading it. */
  | 'unread'
  /** The proxy answered: there was no server, or the request could not go on. */
  | 'own';

/**
 * What passed, told once its answer is over. Bodies are as they were on the wire, content codings and all; the request's
 * fields are as the client sent them. `reason` is a clause for a person.
 */
export type Passed = { readonly request: WireRequest } & ({ readonly exchange: Exchange } | { readonly unjudged: Unjudged; readonly reason: string });
