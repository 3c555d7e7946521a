import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import { main } from './cli.ts';

/** Whether this machine has what a terminal is made with: Python and its module `pty`. */
export const hasTerminal = (() => {
  try {
    execFileSync('python3', ['-c', 'import pty'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Starts a program on a pseudo-terminal, answers each prompt once it shows, and says how it ended. */
const program = `
import json, os, pty, select, sys
spec = json.loads(sys.argv[1])
pid, fd = pty.fork()
if pid == 0:
    os.chdir(spec['cwd'])
    os.execve(spec['file'], [spec['file'], *spec['args']], spec['env'])
text, seen, steps = '', 0, spec['steps']
while True:
    ready, _, _ = select.select([fd], [], [], 40)
    if not ready:
        os.kill(pid, 9)
        break
    try:
        part = os.read(fd, 65536)
    except OSError:
        break
    if not part:
        break
    text += part.decode('utf-8', 'replace')
    while steps and steps[0][0] in text[seen:]:
        seen = text.index(steps[0][0], seen) + len(steps[0][0])
        os.write(fd, steps.pop(0)[1].encode())
_, status = os.waitpid(pid, 0)
print(json.dumps({'status': os.waitstatus_to_exitcode(status), 'text': text, 'unasked': [step[0] for step in steps]}))
`;

/** What was to be seen on a terminal, and the prompts that never came. */
export interface Shown {
  readonly status: number;
  readonly text: string;
  readonly unasked: readonly string[];
}

/** Runs the command on a terminal; each step waits for a text and types another. */
export async function onTerminal(args: readonly string[], cwd: string, steps: readonly (readonly [prompt: string, typed: string])[], env: Readonly<Record<string, string>> = {}): Promise<Shown> {
  const whole = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', TERM: 'xterm', ...env };
  const { stdout } = await promisify(execFile)('python3', ['-c', program, JSON.stringify({ file: process.execPath, args: [main, ...args], cwd, env: whole, steps })], { timeout: 50_000 });
  return JSON.parse(stdout) as Shown;
}
