/**
 * The driver protocol: newline-delimited JSON in UTF-8, one object a line. The kit writes calls to the driver's stdin, the
 * driver writes its greeting and then one reply for each call to stdout; its stderr is free for logs.
 */

/** The version of the protocol that this kit speaks. */
export const protocolVersion = 1;

/** The driver's first line. */
export interface Greeting {
  readonly protocol: typeof protocolVersion;
  readonly driver: { readonly name: string; readonly version: string; readonly language: string };
}

/** The credentials that a call is to be made with. */
export type CallAuth =
  | { readonly type: 'digest'; readonly publicKey: string; readonly privateKey: string }
  | { readonly type: 'oauth'; readonly clientId: string; readonly clientSecret: string };

/** What a query parameter of a call may be. */
export type QueryValue = string | number | boolean;

/** One call that the client under test is to make. */
export interface Call {
  /** Names the call; the reply repeats it. */
  readonly id: string;
  /** The operation's id in the contract. */
  readonly operation: string;
  /** Scheme, host and port; the contract has the rest of the path. */
  readonly baseUrl: string;
  readonly auth: CallAuth;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, QueryValue>>;
  readonly body?: unknown;
}

/** What the client made of a call. */
export type Reply = { readonly id: string } & CallResult;

/** What became of a call. */
export type CallResult =
  /** What the client decoded; null when the answer had no body. */
  | { readonly response: { readonly body: unknown } }
  /** The service said no; what the client does not tell is absent. */
  | { readonly apiError: { readonly status: number; readonly errorCode?: string | null; readonly detail?: string | null } }
  /** The client has no way to make this call. */
  | { readonly unsupported: string }
  /** The call could not be issued, or its answer could not be understood. */
  | { readonly error: string };
