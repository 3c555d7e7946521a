import { runProcess } from './run-process.ts';

/**
 * Runs one step of a build to its end, without a shell. Its output is shown only when it fails.
 * @param options where it runs, and what is added to the environment
 * @throws Error with the command line, how it ended and what it said, when it cannot be started or ends with another status than 0
 */
export async function run(command: string, args: readonly string[], { cwd, env }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> }): Promise<void> {
  const { status, stdout, stderr } = await runProcess(command, args, { cwd, env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${status === null ? 'a signal' : `status ${status}`}, in ${cwd}:\n${stdout.toString()}${stderr}`);
}
