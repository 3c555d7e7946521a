/** Header fields, in wire order. */
export type Fields = readonly (readonly [name: string, value: string])[];

/** A request that the client is about to send. */
export interface Outgoing {
  readonly method: string;
  readonly target: string;
  readonly fields: Fields;
  readonly body: Uint8Array | undefined;
}

/** An answer as the client has read it. */
export interface Incoming {
  readonly status: number;
  readonly fields: Fields;
  /** The body in the pieces in which it came. */
  readonly parts: readonly Uint8Array[];
  /** Whether it ended as it said it would. */
  readonly isWhole: boolean;
}

/** The connection ended before there was an answer. */
export class LostConnection extends Error {
  override readonly name = 'LostConnection';
}

/** How the end of a body is told (RFC 9112 section 6.3). */
export type Framing = { readonly length: number } | 'chunked' | 'close';
