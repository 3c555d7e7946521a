import type { Figure } from './figure.ts';

/** The parts of the bench, each a file with `figures`, in the order of the table. */
const parts: readonly string[] = ['exchanges', 'validation', 'payloads', 'processes', 'growth', 'proxy', 'first-finding', 'shards'];

/** All figures, in the order of the table. */
export async function allFigures(): Promise<readonly Figure[]> {
  const modules = await Promise.all(parts.map(async (part) => (await import(`./${part}.ts`)) as { readonly figures: readonly Figure[] }));
  return modules.flatMap(({ figures }) => figures);
}
