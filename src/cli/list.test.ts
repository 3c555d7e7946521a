import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from './testing/cli.ts';

/** The lines of a command that ends well. */
async function linesOf(...args: readonly string[]): Promise<readonly string[]> {
  const { status, stdout, stderr } = await cli(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout.slice(0, -1).split('\n');
}

describe.concurrent('list', () => {
  it('requirements: level, id, sentence, source, a line each', async () => {
    const lines = await linesOf('list', 'requirements');
    expect(lines.length).toBeGreaterThan(200);
    expect(lines.filter((line) => !/^(must|should|may) +[\w.$*/[\]-]+ {2,}\S.*\S {2,}\S.*$/.test(line))).toEqual([]);
    const ids = lines.map((line) => line.split(/ +/)[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('createDatabaseUser.body/password.minLength');
  });

  it('requirements: another API and another profile have others', async () => {
    const [usual, old, published] = await Promise.all([linesOf('list', 'requirements'), linesOf('list', 'requirements', '--api', 'v1.0'), linesOf('list', 'requirements', '--profile', 'published')]);
    expect(old).not.toEqual(usual);
    expect(published).not.toEqual(usual);
    expect(old.join('\n')).not.toContain('version.missing');
  });

  it('faults: id, description, what they violate, a line each', async () => {
    const lines = await linesOf('list', 'faults');
    expect(lines.length).toBeGreaterThanOrEqual(25);
    expect(lines.filter((line) => !/^[a-z-]+:\S+ {2,}\S.*\S {2,}violates \S+(, \S+)*$/.test(line))).toEqual([]);
    const all = [...(await linesOf('list', 'requirements')), ...(await linesOf('list', 'requirements', '--api', 'v1.0'))];
    const requirements = new Set(all.map((line) => line.split(/ +/)[1]));
    const violated = new Set(lines.flatMap((line) => / violates (.+)$/.exec(line)![1]!.split(', ')));
    // A constraint stands for those of each alternative.
    expect([...violated].filter((id) => !requirements.has(id) && ![...requirements].some((each) => each!.startsWith(id)))).toEqual([]);
  });

  it('checks: a line each, with the requirements and what it looks at', async () => {
    const lines = await linesOf('list', 'checks');
    expect(lines).toEqual(expect.arrayContaining([expect.stringMatching(/^documented-status {2}\*\.documented {2,}The status is one that the contract lists/)]));
    expect(lines.filter((line) => !/^[a-z-]+ {2,}\S+\.\S+.* {2,}\S.*\.$/.test(line))).toEqual([]);
  });
});

describe.concurrent('faults', () => {
  it('shows what catches a fault, and that the unspoiled server has none', async () => {
    const lines = await linesOf('faults', '--only', 'status:create-202', '--seed', '3');
    expect(lines).toEqual([
      expect.stringMatching(/^unspoiled: 0 findings in \d{3,} exchanges$/),
      expect.stringMatching(/^caught {2}status:create-202 {2}by createDatabaseUser\.(status|documented) {2}\(\d+ exchanges\)$/),
      '1 of 1 faults caught, seed 3',
    ]);
  });
});

describe.concurrent('faults --clients', () => {
  it('shows what catches a fault of a client, in the order of the faults, and that the unspoiled client has none', async () => {
    const lines = await linesOf('faults', '--clients', '--only', 'client-path:twice', '--only', 'client-accept:n*', '--seed', '3');
    expect(lines).toEqual([
      expect.stringMatching(/^unspoiled: 0 findings in \d{3,} exchanges$/),
      expect.stringMatching(/^caught {2}client-path:twice {2}by client\.path\.once {2}\(\d+ calls\)$/),
      expect.stringMatching(/^caught {2}client-path:twice-comma {2}by client\.path\.once {2}\(\d+ calls\)$/),
      expect.stringMatching(/^caught {2}client-accept:none {2}by client\.accept\.version {2}\(\d+ calls\)$/),
      expect.stringMatching(/^caught {2}client-accept:no-day /),
      expect.stringMatching(/^caught {2}client-accept:no-date /),
      '5 of 5 faults of clients caught, seed 3',
    ]);
  });
});

describe.concurrent('help', () => {
  it('of the whole names every command', async () => {
    const text = (await linesOf('--help')).join('\n');
    for (const command of ['run', 'serve', 'check', 'faults', 'list']) expect(text).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it.each<[string, string[]]>([
    ['run', ['--target', '--api', '--profile', '--auth', '--group-id', '--seed', '--cases', '--only', '--skip', '--shard', '--concurrency', '--rate', '--deviations', '--report', '--dry-run', 'Examples:', 'Exit status: 0 conformant, 1 a "must" is violated, 2 usage, 3 ']],
    ['serve', ['--port', '--auth', '--fault', 'Examples:']],
    ['check', ['--api', '--profile', '--deviations', '--report', 'Examples:', 'Exit status: ']],
    ['faults', ['--clients', '--api', '--seed', '--only', '--whole', 'Exit status: ']],
    ['list', ['requirements', 'faults', 'checks', '--api', '--profile']],
  ])('of %s has its options and statuses', async (command, words) => {
    const lines = await linesOf(command, '--help');
    for (const word of words) expect(lines.join('\n')).toContain(word);
  });

  it('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };
    expect(await linesOf('--version')).toEqual([version]);
  });
});
