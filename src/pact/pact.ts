import type { HeaderList } from '../core/exchange.ts';
import type { MatchingRule } from './rules.ts';
import { UserError } from '../core/problem.ts';

/**
 * A pact as a file of the Pact Specification, version 2, 3 or 4, has it, whatever its version: bodies as bytes,
 * headers and query as lists. https://github.com/pact-foundation/pact-specification
 */
export interface Pact {
  /** How errors call it: the file as it was given. */
  readonly file: string;
  readonly consumer: string;
  readonly provider: string;
  /** Major version of the Pact Specification. */
  readonly specification: 2 | 3 | 4;
  /** Those over HTTP. */
  readonly interactions: readonly Interaction[];
  /** Interactions of another kind, messages: their pointer, description and type. */
  readonly others: readonly { readonly pointer: string; readonly description: string; readonly type: string }[];
  /** The file, byte for byte. */
  readonly bytes: Uint8Array;
}

export interface ProviderState {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One request and the response that the consumer relies on. */
export interface Interaction {
  /** Where it stands in its file: `/interactions/3`. */
  readonly pointer: string;
  readonly description: string;
  readonly states: readonly ProviderState[];
  /** Pact V4: whether it may fail. */
  readonly pending: boolean;
  readonly request: PactRequest;
  readonly response: PactResponse;
}

export interface PactRequest {
  /** Upper case. */
  readonly method: string;
  /** As the pact has it; it is no query's place. */
  readonly path: string;
  /** Decoded. A parameter without a value has null. */
  readonly query: readonly (readonly [name: string, value: string | null])[];
  readonly headers: HeaderList;
  readonly body: PactBody | undefined;
  readonly rules: readonly MatchingRule[];
}

export interface PactResponse {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: PactBody | undefined;
  readonly rules: readonly MatchingRule[];
}

/** A body that the pact names; one that it does not name is `undefined`, and may be anything. */
export interface PactBody {
  /** Empty when the pact says that there is none. */
  readonly bytes: Uint8Array;
  /** What a V4 pact says beside the headers. */
  readonly contentType?: string;
}

/** What is wrong with a pact file; `message` names the file and, by JSON Pointer, the place. */
export class PactFileError extends UserError {
  override readonly name = 'PactFileError';
}

/** The request as it goes over the wire: path and query in one. */
export function targetOf({ path, query }: PactRequest): string {
  const fields = query.map(([name, value]) => (value === null ? encodeURIComponent(name) : `${encodeURIComponent(name)}=${encodeURIComponent(value)}`));
  const whole = path.replaceAll('?', '%3F').replaceAll('#', '%23');
  return fields.length === 0 ? whole : `${whole}?${fields.join('&')}`;
}
