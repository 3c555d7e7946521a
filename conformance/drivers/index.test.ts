import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDeviations } from '../deviations.ts';
import { programs } from './index.ts';
import { run } from './run.ts';

const root = join(import.meta.dirname, '..', '..');

describe('the drivers', () => {
  it('have names of their own', () => {
    const names = programs.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(programs.filter(({ deviations }) => deviations !== undefined))('list what they are known to do in a file that can be read: $name', ({ deviations }) => {
    expect(readDeviations(join(root, deviations!)).length).toBeGreaterThan(0);
  });
});

describe('a step of a build', () => {
  const node = (code: string, env = {}) => run(process.execPath, ['-e', code], { cwd: root, env });

  it('is quiet when it succeeds, and has the environment that it is given', async () => {
    await expect(node('process.exit(process.env.GIVEN === "yes" ? 0 : 1)', { GIVEN: 'yes' })).resolves.toBeUndefined();
  });

  it('says how it failed, where, and what it said', async () => {
    await expect(node('console.log("out"); console.error("err"); process.exit(7)')).rejects.toThrow(/-e .* ended with status 7, in .*\nout\nerr\n$/s);
    await expect(node('process.kill(process.pid, "SIGKILL")')).rejects.toThrow('ended with a signal');
    await expect(run('no-such-command-at-all', [], { cwd: root })).rejects.toThrow('spawn no-such-command-at-all ENOENT');
  });
});
