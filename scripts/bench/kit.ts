/** Where the bench takes the kit from. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

export const root = join(import.meta.dirname, '../..');

/** The program as `npm run build` made it. */
export const program = join(root, 'dist/cli.js');

/** The environment variable with the folder of a bench. */
export const folderVariable = 'BENCH_FOLDER';

/** The folder of this bench: what is written there goes when it ends. @throws Error outside of a bench */
export function scratch(): string {
  const folder = process.env[folderVariable];
  if (folder === undefined) throw new Error(`${folderVariable} is not set: scripts/bench.ts sets it, and starts this`);
  return folder;
}

/** The parts of the kit that no entry point of the package shows, as they were bundled for this bench. */
export async function kit(): Promise<typeof import('./kit-parts.ts')> {
  return (await import(pathToFileURL(join(scratch(), 'kit/kit.js')).href)) as typeof import('./kit-parts.ts');
}

/** A program that serves, and how to end it. */
export interface Service {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a program in a process of its own that says where it listens, as `serve` and `proxy` do, once it has said so. */
export async function start(file: string, args: readonly string[]): Promise<Service> {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'ignore'], cwd: scratch() });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  const url = await listening(child);
  if (url === undefined) throw new Error(`${file} ${args.join(' ')} did not start`);
  return { url, pid: child.pid!, stop };
}

async function listening(child: ChildProcess): Promise<string | undefined> {
  for await (const line of createInterface(child.stdout!)) {
    const [, url] = /^listening on (\S+)$/.exec(line) ?? [];
    if (url === undefined) continue;
    child.stdout!.resume();
    return url;
  }
  return undefined;
}

/** Works with a service, and ends it whatever happens. */
export async function withService<Value>(service: Promise<Service>, work: (service: Service) => Promise<Value>): Promise<Value> {
  const running = await service;
  try {
    return await work(running);
  } finally {
    await running.stop();
  }
}
