import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds into `build/` of a driver's folder, unless what it is made from is what the last whole build was made from.
 * @param madeFrom the versions and contents that decide what the build makes
 * @param make gets the folder to build into, which is empty
 * @throws what `make` throws; the next call builds again then
 */
export async function buildOnce(folder: string, madeFrom: readonly string[], make: (build: string) => Promise<void>): Promise<void> {
  const build = join(folder, 'build');
  const stamp = join(build, 'made-from');
  const digest = createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex');
  if (read(stamp) === digest) return;
  rmSync(build, { recursive: true, force: true });
  mkdirSync(build, { recursive: true });
  await make(build);
  writeFileSync(stamp, digest);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
