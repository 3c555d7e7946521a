import type { Json } from '../contract/json.ts';
import type { Location } from '../core/violation.ts';
import { UserError } from '../core/problem.ts';

/**
 * One thing that a consumer does, with the answer it relies on: plain data, so that a table of scenarios can be a
 * YAML or JSON file. Every value is a fixed example.
 */
export interface Scenario {
  /** Says what is asked for; unique in its table. */
  readonly description: string;
  /** What a provider is brought into before it is asked. */
  readonly states: readonly ProviderState[];
  readonly request: ScenarioRequest;
  readonly response: ScenarioResponse;
  /** What the client makes of the answer, when that is not the answer's body. */
  readonly result?: Json;
}

export interface ProviderState {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, Json>>;
}

export interface ScenarioRequest {
  /** An operationId of the contract; it gives method, path, and the media types of Accept and Content-Type. */
  readonly operation: string;
  /** Path parameters, not encoded. */
  readonly path: Readonly<Record<string, string>>;
  /** The path as the client spells it, when it does not encode as encodeURIComponent does: Pact compares paths byte for byte. */
  readonly target?: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  /** Fields beside Accept and Content-Type, or other values of these two. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** By JSON Pointer (RFC 6901) into `body`. */
  readonly matchers?: Matchers;
  /** The one thing that is wrong with the request, when it is wrong on purpose. */
  readonly violation?: ExpectedViolation;
}

/** A violation as the contract names it: a JSON Schema keyword at a pointer into the body, or at `/name` of a parameter. */
export interface ExpectedViolation {
  /** `body` if absent. */
  readonly in?: Location;
  readonly pointer: string;
  readonly keyword: string;
}

export interface ScenarioResponse {
  readonly status: number;
  /** Every status that the consumer can live with, when there are several; `status` is one of them. */
  readonly statuses?: readonly number[];
  /** A value that must come as it is, or an example with what it is matched by. */
  readonly headers?: Readonly<Record<string, string | (Matcher & { readonly example: string })>>;
  readonly body?: Json;
  /** By JSON Pointer (RFC 6901) into `body`: what the consumer does not rely on the value of. */
  readonly matchers?: Matchers;
}

export type Matchers = Readonly<Record<string, Matcher>>;

/**
 * How a value is compared other than by equality; Pact's matchers of these names.
 * - `type`: any value of the same JSON type; of an array, each item like the first, and at least `min` of them
 * - `integer`: any integer
 * - `regex`: any text that has a match for `regex`
 * - `datetime`: any date and time of `format` (Java's SimpleDateFormat); in a request, `expression` (such as
 *   `+3 days`) says which one takes the place of the example when a provider is verified
 */
export type Matcher =
  | { readonly match: 'type'; readonly min?: number }
  | { readonly match: 'integer' }
  | { readonly match: 'regex'; readonly regex: string }
  | { readonly match: 'datetime'; readonly format: string; readonly expression?: string };

/** A scenario, or a table of them, is wrong; `message` says where and what. */
export class ScenarioError extends UserError {
  override readonly name = 'ScenarioError';
}
