import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';

const built = inject('built');

/** The built command (scripts/build/for-tests.ts); `process.execPath` runs it. */
export const main = join(built, 'cli.js');

export interface Options {
  /** Added to an environment that has no credentials, no colours and no terminal. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Written to stdin, which is empty otherwise. */
  readonly input?: string;
}

/** A process that has ended. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that hangs is ended, so that none outlives its test. */
const limits = { timeout: 50_000, killSignal: 'SIGKILL' } as const;

function environmentOf(env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'], NODE_COMPILE_CACHE: join(built, 'compiled'), ...env };
}

/** Runs the command to its end. */
export function cli(args: readonly string[], options: Options = {}): Promise<Ran> {
  return ran(spawnCli(args, options), options.input);
}

/** Runs a line in a POSIX shell, in the checkout, as one that pastes it there does. */
export function shell(line: string, options: Options = {}): Promise<Ran> {
  return ran(spawn('sh', ['-c', line], { cwd: join(import.meta.dirname, '..', '..', '..'), env: environmentOf(options.env), ...limits }), options.input);
}

async function ran(child: ChildProcess, input = ''): Promise<Ran> {
  child.stdin!.on('error', () => {}).end(input); // it may be gone before it has read this
  const [stdout, stderr] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')]);
  return { status: child.exitCode, stdout, stderr };
}

function spawnCli(args: readonly string[], { cwd, env }: Options): ChildProcess {
  return spawn(process.execPath, [main, ...args], { cwd, env: environmentOf(env), ...limits });
}

/** A command that is still running. */
export interface Running extends AsyncDisposable {
  /** Resolves when it has said so on stdout or stderr; rejects when it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<Ran>;
}

/** Starts the command; `await using` ends it. */
export function start(args: readonly string[], options: Options = {}): Running {
  const child = spawnCli(args, options);
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) child[stream]!.setEncoding('utf8').on('data', (part: string) => (said[stream] += part));
  const ended = once(child, 'close').then(() => ({ status: child.exitCode, ...said }));
  return {
    ended,
    signal: (name) => void child.kill(name),
    says(pattern) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(said.stdout) ?? pattern.exec(said.stderr);
          if (match === null) return;
          for (const stream of [child.stdout!, child.stderr!]) stream.off('data', look);
          resolve(match);
        };
        for (const stream of [child.stdout!, child.stderr!]) stream.on('data', look);
        child.once('close', () => reject(new Error(`${args.join(' ')} ended (${child.exitCode}) without saying ${pattern}:\n${said.stdout}${said.stderr}`)));
        look();
      });
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A running reference server. */
export interface Serving extends Running {
  readonly url: string;
}

/** Starts `serve` on a port that the system chooses; `await using` ends it. */
export async function serve(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Serving> {
  const running = start(['serve', ...args], { env });
  try {
    const [, url] = await running.says(/^listening on (\S+)\n/);
    return { ...running, url: url! };
  } catch (error) {
    await running[Symbol.asyncDispose]();
    throw error;
  }
}

/** A folder for one piece of work; `using` removes it. */
export interface Folder extends Disposable {
  readonly path: string;
  /** The path of a file in it. */
  at(name: string): string;
  files(): readonly string[];
}

export function folder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'cli-test-'));
  return {
    path,
    at: (name) => join(path, name),
    files: () => readdirSync(path).toSorted(),
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  };
}
