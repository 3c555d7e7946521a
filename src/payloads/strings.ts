import fc from 'fast-check';
import type { SchemaObject } from '../contract/schema.ts';
import { timestamps } from './dates.ts';
import { matching } from './patterns.ts';
import type { LengthBounds, PayloadOptions } from './payload.ts';
import { text } from './text.ts';

/** What a generator is asked for at most when the schema has no maxLength. */
const usualMaxLength = 255;

/** The length bounds of a schema's strings. */
export function boundsOf({ minLength = 0, maxLength = Math.max(usualMaxLength, minLength) }: SchemaObject): LengthBounds {
  return { minLength, maxLength };
}

/**
 * Strings of a schema, without regard to `enum` and `const`.
 * @param bounds instead of the schema's own, to stand on a limit or beyond it.
 * @returns undefined when the pattern or the format has no string of such a length.
 * @throws for an unknown generator, an unreadable pattern, a format that nothing makes.
 */
export function strings(schema: SchemaObject, generators: PayloadOptions['generators'], bounds: LengthBounds = boundsOf(schema)): fc.Arbitrary<string> | undefined {
  const name = schema['x-generator'];
  if (name !== undefined) {
    const generator = generators !== undefined && Object.hasOwn(generators, name) ? generators[name] : undefined;
    if (generator === undefined) throw new Error(`there is no generator named "${name}"`);
    return generator(bounds);
  }
  if (schema.pattern !== undefined) return matching(schema.pattern, bounds);
  if (schema.format === undefined) return text(bounds.minLength, bounds.maxLength);
  if (schema.format !== 'date-time') throw new Error(`nothing makes strings of the format "${schema.format}": give the schema an x-generator`);
  return bounds.minLength <= 20 && bounds.maxLength >= 32 ? timestamps() : undefined;
}
