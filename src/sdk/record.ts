import type { Exchange, HeaderList } from '../core/exchange.ts';
import type { Call, CallAuth, CallResult } from './protocol.ts';

/** What the recording server answers to one request, and how it delivers it. */
export interface Answer {
  readonly status: number;
  /** In wire order; Content-Length, Transfer-Encoding, Connection and Date are the server's own unless they are given here. */
  readonly headers: HeaderList;
  readonly body: Uint8Array | null;
  /** How the end of the body is told (RFC 9112 section 6.3): by its length, in chunks, or by closing the connection. */
  readonly framing?: 'length' | 'chunked' | 'close';
  /** The connection is broken off after so many bytes of the body; 0 for right after the header. */
  readonly cutAfter?: number;
  /** The body is written in pieces of so many bytes, each on its own. */
  readonly pieces?: number;
  /** Interim answers sent before (RFC 9110 section 15.2). */
  readonly interim?: readonly { readonly status: number; readonly headers: HeaderList }[];
  /** The connection is closed after this answer, said so or not. */
  readonly close?: 'announced' | 'silent';
}

/** No answer at all: the connection is broken off once the request is read. */
export const dropped = 'dropped';

/** What the server does about an admitted request: an answer, or none. */
export type Response = Answer | typeof dropped;

/** How the recording server asks for credentials, where a case wants something else than the service's way. */
export interface Gatekeeping {
  /** The header fields of a 401 with a challenge, for this nonce. */
  challenge?(nonce: string, stale: boolean): HeaderList;
  /** How often each nonce is good; then `stale=true` is said. Any number of times when left out. */
  readonly nonceUses?: number;
  /** Whether no credentials are ever good enough: each request is refused. */
  readonly refuseAll?: boolean;
  /** The answer to the n-th request for a token in this case, from 0; a token of `lifetime` seconds when left out. */
  token?(n: number, token: string): Answer;
  /** How long a token is good, seconds; 3600 when left out. What answers say of it is the case's business when `token` is given. */
  readonly tokenLifetime?: number;
  /** Tokens that were issued before this call are good no longer, though their time is not over. */
  readonly revoked?: boolean;
}

/** What a request turned out to be. */
export type Kind =
  /** Came without credentials and was answered with a challenge. */
  | 'challenged'
  /** Came with credentials that are not good, or no longer; `refusal` says why. */
  | 'refused'
  /** Was for the token endpoint. */
  | 'token'
  /** Was for the endpoint that revokes tokens (RFC 7009), which a client may do with its own. */
  | 'revocation'
  /** Came with good credentials and was answered as the case says. */
  | 'admitted'
  /**
   * Could not be read as HTTP to its end. After a good header, the exchange has it and what came of the body; otherwise
   * the body is all that came, beside the method and the target of its first line, as far as they could be told.
   */
  | 'unreadable'
  /** Came to the second server, at which no client has any business. */
  | 'elsewhere'
  /** Came while no call was under way, from a client that goes on by itself; answered 503, and told with the next call. */
  | 'unasked';

/** Why credentials are not good: the part of them that is wrong, and what a person should know. */
export interface Refusal {
  readonly part: 'scheme' | 'syntax' | 'username' | 'realm' | 'nonce' | 'uri' | 'algorithm' | 'qop' | 'nc' | 'cnonce' | 'opaque' | 'response' | 'stale' | 'secret' | 'grant' | 'token' | 'expired' | 'revoked' | 'everyone';
  readonly expected: string;
  readonly actual: string;
}

/** One request that came, and what was answered. Times are milliseconds of one monotonic clock. */
export interface Recorded {
  readonly kind: Kind;
  /** As it stood on the wire; a dropped request has status 0. */
  readonly exchange: Exchange;
  /** Which connection of the server it came on, from 1. */
  readonly connection: number;
  readonly arrivedAt: number;
  /** When the last byte of the answer was handed to the socket. */
  readonly answeredAt: number;
  readonly refusal?: Refusal;
  /** What the script said of an admitted request; absent where the server answered by itself. */
  readonly response?: Response;
}

/** One call of a case as it went. */
export interface CallRecord {
  readonly call: Call;
  readonly recorded: readonly Recorded[];
  /** What the driver said; undefined while it has not. */
  readonly result: CallResult;
}

/** What the server does during one call. */
export interface Script {
  readonly auth: CallAuth;
  /** The answer to the n-th admitted request, from 0; the last one stands for all further ones. */
  readonly responses: readonly [Response, ...Response[]];
  readonly gatekeeping?: Gatekeeping;
}

/** The recording server: records every request byte for byte and answers by the script of the call that is under way. */
export interface RecordingServer {
  /** Scheme, host and port. */
  readonly url: string;
  /** The same of a second server, at which requests are recorded as `elsewhere`; where redirects lead. */
  readonly otherUrl: string;
  /** Begins a case: nonces and tokens of earlier ones are forgotten. */
  reset(): void;
  /**
   * Answers by this script from now on.
   * @returns ends it, and gives what was recorded since, in the order of arrival, after what came unasked before it; an
   *   answer that is still being written is waited for, at most 100 ms
   */
  play(script: Script): () => Promise<readonly Recorded[]>;
  close(): Promise<void>;
}
