import { exit } from '../exit.ts';
import type { Pact } from '../../pact/pact.ts';
import { readPact, readPactFolder } from '../../pact/read.ts';

/** Which pacts a command is about. */
export interface PactFlags {
  readonly pactDir?: string;
  readonly pact?: readonly string[];
}

/**
 * The pacts that are named, or those of a folder, `pacts` when none is named. There may be none.
 * @throws PactFileError when a file is no pact, a stray one in the folder too
 */
export function pactsOf({ pactDir, pact }: PactFlags): readonly Pact[] {
  const files = [...new Set(pact)].map(readPact);
  return [...files, ...(pact !== undefined && pactDir === undefined ? [] : readPactFolder(pactDir ?? 'pacts'))];
}

/** Says that there is nothing to do, which is no success. */
export function nothing(what: string, { pactDir = 'pacts' }: PactFlags): number {
  console.error(`atlas-conformance: nothing to ${what}: there are no pacts in ${pactDir}`);
  return exit.incomplete;
}
