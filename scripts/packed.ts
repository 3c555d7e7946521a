/** What the scripts that test the packed package have in common. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/**
 * Runs a command in a folder, with an environment of its own when one is given; what it printed is shown only when it fails.
 * @returns its stdout
 * @throws Error saying which command failed
 */
export function run(folder: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env });
  if (error !== undefined) throw new Error(`${command} could not be started: ${error.message}`);
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status} in ${folder}\n${stdout}${stderr}`);
  return stdout;
}

export interface Packed {
  readonly tarball: string;
  /** In bytes, as `npm pack` says it: of the tarball, and of what is in it. */
  readonly size: number;
  readonly unpackedSize: number;
}

/**
 * Packs this package into a folder, as npm publishes it.
 * @param isBuilt whether dist/ is taken as it is
 * @throws Error when it cannot be built or packed
 */
export function pack(folder: string, isBuilt: boolean): Packed {
  if (!isBuilt) run(root, 'npm', ['run', 'build']);
  const [{ filename, size, unpackedSize }] = JSON.parse(run(root, 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder])) as [{ filename: string; size: number; unpackedSize: number }];
  return { tarball: join(folder, filename), size, unpackedSize };
}

/** Does one step and prints its name, how long it took, and what it returned. @returns whether it passed */
export function step(name: string, action: () => string | void): boolean {
  const start = performance.now();
  let problem: string | undefined;
  let note: string | void = undefined;
  try {
    note = action();
  } catch (error) {
    problem = (error as Error).message;
  }
  const time = `${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s`;
  console.log(`${problem === undefined ? 'passed' : 'FAILED'}  ${name.padEnd(24)} ${time}${typeof note === 'string' ? `  ${note}` : ''}`);
  if (problem !== undefined) console.log(problem.replaceAll(/^/gm, '    '));
  return problem === undefined;
}
