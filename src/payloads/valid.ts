import type fc from 'fast-check';
import type { Schema } from '../contract/schema.ts';
import { oneof } from './choice.ts';
import { alternatives, rootNode } from './nodes.ts';
import type { PayloadOptions } from './payload.ts';
import { Values } from './values.ts';

/**
 * Payloads that satisfy a schema, each alternative equally often, optional properties present or absent.
 * @throws for an unknown generator or alternative, and for a string that nothing can make.
 */
export function valid(schema: Schema, options: PayloadOptions = {}): fc.Arbitrary<unknown> {
  const values = new Values(options.generators);
  return oneof(
    alternatives(rootNode(schema, options), options.branch).map((alternative) =>
      alternative.schema.type === 'object'
        ? values.record(alternative.schema, alternative.omit)
        : values.of(alternative.schema),
    ),
  );
}
