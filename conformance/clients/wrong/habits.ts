import type { Call, CallAuth, CallResult } from '../../../src/sdk/protocol.ts';
import type { Challenge, Parameter } from './digest.ts';
import type { Fields, Framing, Incoming, Outgoing } from './message.ts';

/** The credentials of an API key, and of a service account. */
export type Key = Extract<CallAuth, { type: 'digest' }>;
export type Account = Extract<CallAuth, { type: 'oauth' }>;

/** A token, and when it is good no longer: milliseconds of the monotonic clock. */
export interface Token {
  readonly value: string;
  readonly expiresAt: number;
}

/** What a client keeps from one call to the next, for one server and one set of credentials. */
export interface Memory {
  challenge?: Challenge | undefined;
  /** How often the nonce of the challenge was used. */
  uses: number;
  token?: Token | undefined;
  /** Whatever else a client remembers. */
  readonly notes: Map<string, unknown>;
}

/**
 * The decisions in which this client is conformant or not. The client asks this record and nothing else about them, so
 * that a fault can replace one of them and leave the rest alone.
 */
export interface Habits {
  // What is asked for
  /** Why the client does not make a call: it makes all of them. */
  refuses(call: Call): string | undefined;
  method(operation: string): string;
  /** Where an operation is, with names in braces. */
  path(operation: string): string;
  /** What the path says for a parameter, before it is encoded. */
  value(name: string, value: string, call: Call): string;
  /** A value as one segment of a path. */
  segment(value: string, name: string): string;
  /** Query parameters, as texts. */
  query(call: Call): Fields;
  /** A query as it stands after the question mark. */
  search(query: Fields): string;
  /** The last word on the request target. */
  target(target: string, call: Call): string;
  /** What a body says; undefined for no body. */
  body(call: Call, memory: Memory): unknown;
  write(value: unknown): Uint8Array;
  readonly accept: string | undefined;
  readonly contentType: string | undefined;
  /** What Content-Length says of a body; undefined where the body goes in chunks. */
  length(body: Uint8Array): number | undefined;
  /** The last word on the header fields, those of credentials and of the body's length but not among them. */
  fields(fields: Fields, call: Call): Fields;
  /** The last word on the header section as it goes. */
  head(text: string): string;

  // Credentials
  /** Credentials that go before anybody has asked for them: none. */
  unasked(auth: CallAuth, call: Call): string | undefined;
  /** The challenge that is answered, of the values of WWW-Authenticate. */
  challenge(values: readonly string[]): Challenge | undefined;
  /** Whether a challenge is used for further requests. */
  readonly keepsChallenge: boolean;
  /** A request as it goes when it is only to bring a challenge. */
  probe(request: Outgoing): Outgoing;
  /** How often a request goes without credentials before the challenge is answered. */
  readonly probes: number;
  /** The count of a nonce that was used so often before. */
  count(uses: number): string;
  /** The parameters of Digest credentials, for the request as it goes. */
  proof(challenge: Challenge, request: Outgoing, key: Key, count: string): readonly Parameter[];
  digest(parameters: readonly Parameter[]): string;
  /** Whether a request is sent again when it was refused this often, and with this challenge at last. */
  persists(refusals: number, challenge: Challenge, hadCredentials: boolean): boolean;
  tokenRequest(account: Account): Outgoing;
  /** The token that an answer gives. @throws Error when it gives none */
  token(answer: Incoming, now: number): Token;
  /** What is used when there is no token. @throws Error: nothing is */
  withoutToken(reason: Error): Token;
  isGood(token: Token, now: number): boolean;
  bearer(token: string): string;
  /** Whether an answer to a request with a token asks for another token. */
  renews(answer: Incoming): boolean;

  // Sending
  /** The last word on a request, without its credentials. */
  outgoing(request: Outgoing, call: Call): Outgoing;
  /** After how many milliseconds a request is sent again that was answered this way, the `attempt`-th time from 0; undefined for never. */
  again(answer: Incoming, attempt: number, request: Outgoing): number | undefined;
  /** Whether a request is sent again whose connection was lost. */
  againAfterLoss(attempt: number, request: Outgoing): boolean;
  /** The request that follows a redirect; undefined when none does. */
  follows(answer: Incoming, request: Outgoing): Outgoing | undefined;
  /** What goes on when a call is over: nothing. */
  afterwards(again: () => Promise<unknown>): void;

  // Connections
  keeps(answer: Incoming, framing: Framing | undefined): boolean;
  /** Whether a connection that was kept is good for another request. */
  isUsable(isEnded: boolean): boolean;

  // Reading
  isInterim(status: number): boolean;
  /** The value of a header field. */
  field(fields: Fields, name: string): string | undefined;
  /** The last word on the header fields of an answer. @throws Error when they cannot be understood */
  received(fields: Fields): Fields;
  /** How the end of the body is told; undefined when there is none. */
  framing(status: number, fields: Fields): Framing | undefined;
  /** Whether an answer whose end is missing is taken for one. */
  readonly takesHalves: boolean;
  /** What becomes of a call whose answer never came. */
  lost(error: Error): CallResult;
  isSuccess(status: number, operation: string): boolean;
  /** Whether a success has no body. */
  isEmpty(answer: Incoming, call: Call): boolean;
  /** Whether a body of this media type is read as JSON. */
  isJson(type: string | undefined): boolean;
  decode(parts: readonly Uint8Array[], type: string | undefined): string;
  parse(text: string): unknown;
  /** What the client's model keeps of the body of a success. @throws Error when it has no place for it */
  model(value: unknown, call: Call, memory: Memory): unknown;
  /** What the client makes of the body of an error; undefined when it was none or could not be read. */
  error(status: number, body: unknown): CallResult;
  /** What the client makes of the body of an error that is no JSON. */
  unreadable(status: number, reason: Error): CallResult;
  /** The last word on what the client tells. */
  result(result: CallResult, call: Call, status: number): CallResult;
}

/** A change of some habits; it may use those it replaces. */
export type Change = (sound: Habits) => Partial<Habits>;
