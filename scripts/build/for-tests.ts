import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundlePrograms } from './bundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the built programs. */
    readonly built: string;
  }
}

/**
 * Builds the programs once for a run of Vitest, from the sources as they are then, into a folder of the run's own: what a
 * test starts is what is published, and starts faster. In node_modules what is built finds the packages that it needs.
 * @returns removes the folder
 */
export default async function build(project: TestProject): Promise<() => void> {
  const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'atlas-conformance-'));
  await bundlePrograms(folder);
  project.provide('built', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
