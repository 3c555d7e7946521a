import type fc from 'fast-check';
import type { Constraint } from './constraints.ts';

/**
 * Makes strings that the schema alone leaves too wide.
 * Every string must lie within the bounds both in code points (JSON Schema) and in UTF-16 units (Java, JavaScript),
 * so equal bounds mean no astral characters; and it must match the schema's pattern, where there is one.
 * A schema without maxLength asks with a bound of 255 or more.
 */
export type StringGenerator = (bounds: LengthBounds) => fc.Arbitrary<string>;

export interface LengthBounds {
  readonly minLength: number;
  readonly maxLength: number;
}

export interface PayloadOptions {
  /** By the name that `x-generator` gives; a name that is missing here throws. */
  readonly generators?: Readonly<Record<string, StringGenerator>>;
  /** Top-level properties that are neither generated nor violated wherever they are optional. */
  readonly omit?: readonly string[];
  /** Title of the only top-level alternative to generate; a title that is not there throws. */
  readonly branch?: string;
}

export interface ValidPayload {
  readonly kind: 'valid';
  readonly value: unknown;
}

/** A payload with exactly one thing wrong. */
export interface InvalidPayload {
  readonly kind: 'invalid';
  readonly value: unknown;
  readonly violation: {
    /** RFC 6901, concrete; of the property itself for `required`, `additionalProperties` and `forbidden`. */
    readonly pointer: string;
    readonly keyword: string;
    /** For `type`, the JSON type that stands there instead. */
    readonly variant?: string;
    readonly constraint: Constraint;
  };
}
