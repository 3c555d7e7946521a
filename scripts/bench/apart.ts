import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Figure, Measurement } from './figure.ts';
import { folderVariable } from './kit.ts';

let measuring: ChildProcess | undefined;

/**
 * Measures a figure in a process of its own, so that what one leaves in memory and in caches is not in the way of the next.
 * @param folder what it needs of the kit is there, and whatever it writes
 * @throws Error when it cannot be measured; the process has said why on stderr
 */
export async function measureApart({ figure }: Figure, { folder, quick }: { readonly folder: string; readonly quick: boolean }): Promise<Measurement> {
  const program = join(import.meta.dirname, 'programs/one-figure.ts');
  // A group of its own: it is ended with all that it started, such as servers.
  const child = spawn(process.execPath, ['--expose-gc', program, figure, ...(quick ? ['--quick'] : [])], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true, env: { ...process.env, [folderVariable]: folder } });
  measuring = child;
  let measurement: Measurement | undefined;
  child.on('message', (message) => {
    measurement = message as Measurement;
  });
  try {
    await once(child, 'exit');
  } finally {
    endMeasuring();
  }
  if (measurement === undefined) throw new Error(`"${figure}" could not be measured`);
  return measurement;
}

/** Ends whatever is being measured, at once. */
export function endMeasuring(): void {
  try {
    if (measuring?.pid !== undefined) process.kill(-measuring.pid, 'SIGKILL');
  } catch {
    // It has ended by itself, as it should have.
  }
  measuring = undefined;
}
