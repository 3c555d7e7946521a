import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPact } from '../read.ts';
import type { Pact } from '../pact.ts';

/** An interaction of a small pact: a GET of `/things/<description>` that is answered 200, unless it says otherwise. */
export interface Small {
  readonly description: string;
  readonly states?: readonly (string | { readonly name: string; readonly params: Readonly<Record<string, unknown>> })[];
  readonly request?: Readonly<Record<string, unknown>>;
  readonly response?: Readonly<Record<string, unknown>>;
  readonly pending?: boolean;
}

/** Writes a pact of version 4 between `shop` and `stock` by hand, and reads it. */
export function smallPact(folder: string, interactions: readonly Small[], file = 'shop-stock.json'): Pact {
  const path = join(folder, file);
  writeFileSync(
    path,
    JSON.stringify({
      consumer: { name: 'shop' },
      provider: { name: 'stock' },
      interactions: interactions.map(({ description, states = [], request = {}, response = {}, pending = false }) => ({
        type: 'Synchronous/HTTP',
        description,
        pending,
        providerStates: states.map((state) => (typeof state === 'string' ? { name: state } : state)),
        request: { method: 'GET', path: `/things/${description}`, ...request },
        response: { status: 200, ...response },
      })),
      metadata: { pactSpecification: { version: '4.0' } },
    }),
  );
  return readPact(path);
}

/** A body as pacts of version 4 have it. */
export function body(content: unknown, contentType = 'application/json'): { readonly content: unknown; readonly contentType: string; readonly encoded: false } {
  return { content, contentType, encoded: false };
}
