import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer, text } from 'node:stream/consumers';

export interface ProcessOptions {
  /** Written to stdin, which is empty otherwise. */
  readonly input?: string;
  /** The whole environment; that of this process when left out. */
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Milliseconds after which it is killed; never when left out. */
  readonly timeout?: number;
}

/** A process that has ended. */
export interface Ended {
  /** Null when a signal ended it. */
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs a program to its end.
 * @throws Error when it cannot be started
 */
export async function runProcess(command: string, args: readonly string[], { input = '', timeout = 0, ...options }: ProcessOptions = {}): Promise<Ended> {
  const child = spawn(command, args, { ...options, timeout, killSignal: 'SIGKILL' });
  child.stdin.on('error', () => {}).end(input); // it may be gone before it has read this
  const [stdout, stderr] = await Promise.all([buffer(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, stdout, stderr };
}
