import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { variables } from '../client/index.ts';

/** How to start a driver's process. */
export interface ProcessOptions {
  /** Added to the kit's own environment, of which the process does not get the credentials. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A command that runs in a process group of its own, with all that it starts. */
export interface DriverProcess {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Resolves when the process has ended and all that it wrote is read; also when it could not be started. */
  readonly ended: Promise<void>;
  /** How it ended, such as `ended with exit status 3`; undefined while it runs. */
  readonly end: string | undefined;
  /** The last 64 KiB of what it wrote to stderr. */
  readonly stderr: string;
  /** Ends the whole group at once (SIGKILL). Returns before the system has done so. */
  kill(): void;
  /** Ends stdin; then, each after `graceMs` milliseconds of waiting, SIGTERM and SIGKILL to the group. Resolves when it has ended. */
  stop(graceMs: number): Promise<void>;
}

/** How much of stderr is kept. */
const most = 64 * 1024;
/** Milliseconds within which the system ends what it was told to kill. */
const patience = 1000;

const running = new Set<() => void>();

/** Kills all drivers that this process has started and not seen end (SIGKILL), at once: for a kit that is interrupted. */
export function killDrivers(): void {
  for (const kill of running) kill();
}

/**
 * Starts a command line by the shell, in a process group of its own. A group outlives neither its first process nor this
 * one; of its environment the kit keeps the credentials for itself, since a driver is to use those of its calls.
 */
export function startProcess(command: string, { env, cwd }: ProcessOptions): DriverProcess {
  const child = spawn(command, { shell: true, detached: true, stdio: 'pipe', env: { ...withoutCredentials(process.env), ...env }, ...(cwd === undefined ? {} : { cwd }) });
  let end: string | undefined;
  const parts: Buffer[] = [];
  let length = 0;

  const signal = (name: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, name);
    } catch (error) {
      // Nobody is left in the group; or, on macOS, only those who have ended and were not waited for.
      if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  };
  const kill = (): void => signal('SIGKILL');
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', (error) => {
      end = `cannot be started: ${error.message}`;
      if (child.pid === undefined) resolve();
    });
  });
  child.once('exit', (status, name) => {
    end = name === null ? `ended with exit status ${status}${saysSignal(status!)}` : `was ended by ${name}`;
    // What the first process leaves behind would keep its pipes open, and live on.
    kill();
    running.delete(kill);
    if (running.size === 0) process.off('exit', killDrivers);
  });
  if (child.pid !== undefined) {
    if (running.size === 0) process.on('exit', killDrivers);
    running.add(kill);
  }
  child.stderr.on('data', (part: Buffer) => {
    parts.push(part);
    length += part.length;
    while (length - parts[0]!.length >= most) length -= parts.shift()!.length;
  });

  const endsWithin = (ms: number): Promise<boolean> => {
    const timer = new AbortController();
    return Promise.race([ended.then(() => true), delay(ms, false, { signal: timer.signal })]).finally(() => timer.abort());
  };
  const stop = async (graceMs: number): Promise<void> => {
    child.stdin.end();
    if (graceMs > 0) {
      if (await endsWithin(graceMs)) return;
      signal('SIGTERM');
      if (await endsWithin(graceMs)) return;
    }
    kill();
    if (await endsWithin(patience)) return;
    // One that has left the group holds the pipes.
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
  };
  return {
    stdin: child.stdin,
    stdout: child.stdout,
    ended,
    get end() {
      return end;
    },
    get stderr() {
      return Buffer.concat(parts).subarray(-most).toString();
    },
    kill,
    stop,
  };
}

/** A shell tells the signal that ended its command by an exit status over 128. */
function saysSignal(status: number): string {
  const name = Object.entries(constants.signals).find(([, number]) => number === status - 128)?.[0];
  return name === undefined ? '' : ` (${name})`;
}

function withoutCredentials(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = new Set<string>(Object.values(variables).flatMap((each) => (typeof each === 'string' ? [each] : Object.values(each))));
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.has(name)));
}
