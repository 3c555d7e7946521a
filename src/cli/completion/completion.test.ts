import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../commands.ts';
import { main } from '../testing/cli.ts';
import { candidates } from './candidates.ts';
import { scripts } from './scripts.ts';

const values = async (...words: readonly string[]) => (await candidates(words)).map(({ value }) => value);

describe('what may come next', () => {
  it('are the commands, in their order', async () => {
    expect(await values('')).toEqual(commands.map(({ name }) => name));
    expect(await values('ru')).toEqual(['run']);
    expect(await values('-')).toEqual(['--help', '--version']);
  });

  it.each<[string[], string[]]>([
    [['run', '--au'], ['--auth']],
    [['run', '--auth', ''], ['none', 'digest', 'oauth']],
    [['run', '--auth=d'], ['--auth=digest']],
    [['run', '--report', 'js'], ['json', 'json=']],
    [['run', '--without', 'l'], ['ldap']],
    [['run', '--target', ''], ['embedded']],
    [['list', 'f'], ['faults']],
    [['list', '--api', 'v2', 'ch'], ['checks']],
    [['pact', 'pub'], ['publish']],
    [['pact', 'verify', '--publish'], ['--publish-results']],
    [['contract', ''], ['diff']],
    [['completion', 'z'], ['zsh']],
    [['run', '--only', 'create/ex'], ['create/example/']],
    [['run', '--only', 'rate-limit.c'], ['rate-limit.code']],
    [['client', '--only', 'path/slash/'], ['path/slash/get', 'path/slash/update', 'path/slash/delete']],
    [['serve', '--fault', 'status:list'], ['status:list-206']],
    [['faults', '--clients', '--only', 'client-path:twice-'], ['client-path:twice-comma']],
    // Files, and what there is nothing to say of.
    [['check', ''], []],
    [['run', '--deviations', ''], []],
    [['nothing', ''], []],
  ])('after %j', async (words, expected) => {
    expect(await values(...words)).toEqual(expected);
  });

  it('is every requirement and case, level by level', async () => {
    const first = await values('run', '--only', '');
    expect(first.length).toBeLessThan(80);
    expect(first).toEqual(expect.arrayContaining(['create/', 'create.', 'createDatabaseUser.']));
  });
});

const has = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

describe('the scripts', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'completion-'));
    writeFileSync(join(folder, 'atlas-conformance'), `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`, { mode: 0o755 });
    writeFileSync(join(folder, 'conformance.config.json'), '{"targets":{"staging":{"target":"http://127.0.0.1:1"},"stable":{"target":"http://127.0.0.1:2"}}}');
    for (const [shell, text] of Object.entries(scripts)) writeFileSync(join(folder, shell), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const ask = async (shell: string, program: string): Promise<readonly string[]> => {
    const { stdout } = await promisify(execFile)(shell, ['-c', program], { cwd: folder, env: { PATH: `${folder}:${process.env['PATH']}`, HOME: folder, TMPDIR: process.env['TMPDIR'] }, timeout: 50_000 });
    return stdout.split('\n').filter((line) => line !== '');
  };
  /** What bash, by its own rules for words, puts in the place of the word at the cursor. */
  const inBash = (line: string) => ask('bash', `source ./bash; complete -p atlas-conformance > /dev/null || exit 1; COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; _atlas_conformance; printf '%s\\n' "\${COMPREPLY[@]}"`);
  const inZsh = (words: readonly string[]) => ask('zsh', `compdef() { }; compadd() { print -l -- "\${(@P)@[-1]}" }; source ./zsh; words=(atlas-conformance ${words.map((word) => `'${word}'`).join(' ')}); CURRENT=$#words; _atlas_conformance`);
  const inFish = (line: string) => ask('fish', `source ./fish; complete -C '${line}'`);

  it.skipIf(!has('bash'))('work in bash, where ids have colons', async () => {
    const [target, fault, format] = await Promise.all([inBash('atlas-conformance run --target sta'), inBash('atlas-conformance serve --fault status:list'), inBash('atlas-conformance run --report=ju')]);
    expect({ target, fault, format }).toEqual({ target: ['staging', 'stable'], fault: ['list-206'], format: ['junit', 'junit='] });
  });

  it.skipIf(!has('zsh'))('work in zsh', async () => {
    const [target, only] = await Promise.all([inZsh(['run', '--target', 'sta']), inZsh(['run', '--only', 'create/ex'])]);
    expect({ target, only }).toEqual({ target: ['staging', 'stable'], only: ['create/example/'] });
  });

  it.skipIf(!has('fish'))('work in fish', async () => {
    const [command, fault] = await Promise.all([inFish('atlas-conformance cli'), inFish('atlas-conformance serve --fault status:list')]);
    expect(command).toEqual([expect.stringMatching(/^client\ttest a client: /)]);
    expect(fault).toEqual([expect.stringMatching(/^status:list-206\t/)]);
  });
});
