import type { Figure } from './figure.ts';

/** The parts of the bench, each a file with `figures`, in the order of the table. */
export const parts: readonly string[] = ['exchanges', 'validation', 'payloads', 'processes', 'growth', 'proxy', 'first-finding', 'shards'];

/** The figures of a part. */
export async function figuresOf(part: string): Promise<readonly Figure[]> {
  return ((await import(`./${part}.ts`)) as { readonly figures: readonly Figure[] }).figures;
}
