import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configText, nameFor } from './init.ts';
import { cli, folder, type Folder } from './testing/cli.ts';
import './testing/expect.ts';
import { hasTerminal, onTerminal } from './testing/pty.ts';

const project = '5f1a2b3c4d5e6f7a8b9c0d1e';
const read = (work: Folder, name: string) => readFileSync(work.at(name), 'utf8');
const where = 'Where is the server to test';
const how = 'How does it authenticate';
const which = 'Which project may it test in';

describe.concurrent('init, without a terminal', () => {
  it('asks nothing, and writes what run takes', async () => {
    using work = folder();
    const made = await cli(['init', '--target', 'https://staging.example.com/', '--auth', 'oauth', '--group-id', project], { cwd: work.path });
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toMatch(/^wrote conformance\.config\.mts: the target "staging" is https:\/\/staging\.example\.com, /);
    expect(made.stdout).toContain('  export MONGODB_ATLAS_CLIENT_ID=… MONGODB_ATLAS_CLIENT_SECRET=…\n');
    expect(work.files()).toEqual(['conformance.config.mts']);

    const planned = await cli(['run', '--dry-run', '--only', 'update/rule/password-only'], { cwd: work.path });
    expect(planned).toMatchObject({ status: 0, stderr: '' });
    expect(planned.stdout).toMatch(/nothing was sent\n$/);
  });

  it('never overwrites, but when it is told to', async () => {
    using work = folder();
    writeFileSync(work.at('package.json'), '{"type":"module"}');
    writeFileSync(work.at('conformance.config.ts'), 'mine');
    expect(await cli(['init'], { cwd: work.path })).toRefuse(2, /conformance\.config\.ts is there already: change it, or give --force to replace it$/);
    expect(read(work, 'conformance.config.ts')).toBe('mine');
    const forced = await cli(['init', '--force'], { cwd: work.path, env: { MONGODB_ATLAS_CLIENT_ID: 'mdb_sa_id_1', MONGODB_ATLAS_CLIENT_SECRET: 'hunter2hunter2' } });
    expect(forced).toMatchObject({ status: 0, stderr: '' });
    // The environment says how to authenticate, and nothing of it is written.
    expect(read(work, 'conformance.config.ts')).toBe(configText('local', { target: 'http://127.0.0.1:8080', auth: 'oauth' }));
    expect(forced.stdout).toContain('  export MONGODB_ATLAS_PROJECT_ID=…\n');
  });

  it('nor makes a second one beside another', async () => {
    using work = folder();
    writeFileSync(work.at('conformance.config.json'), '{}');
    expect(await cli(['init', '--force'], { cwd: work.path })).toRefuse(2, /conformance\.config\.json is there already, and conformance\.config\.mts beside it would be one too many/);
    expect(work.files()).toEqual(['conformance.config.json']);
  });
});

describe.skipIf(!hasTerminal)('init, on a terminal', () => {
  it('asks three questions, and asks again when an answer cannot be', async () => {
    using work = folder();
    mkdirSync(work.at('inner'));
    writeFileSync(work.at('package.json'), '{"type":"module"}');
    const { status, text, unasked } = await onTerminal(['init'], work.at('inner'), [[where, 'atlas\r'], [where, 'https://cloud.mongodb.com\r'], [how, 'basic\r'], [how, '\r'], [which, 'abc\r'], [which, `${project}\r`]]);
    expect({ status, unasked }).toEqual({ status: 0, unasked: [] });
    expect(text).toContain('It must be "embedded" or a URL such as http://127.0.0.1:8080.');
    expect(text).toContain('There is no "basic"; there are none, digest, oauth.');
    expect(text).toContain('It must be 24 lower-case hexadecimal digits.');
    expect(read(work, 'inner/conformance.config.ts')).toBe(configText('atlas', { target: 'https://cloud.mongodb.com', auth: 'digest', groupId: project }));
  });

  it('asks only what no option says', async () => {
    using work = folder();
    const { status, text } = await onTerminal(['init', '--target', 'embedded', '--auth', 'oauth'], work.path, []);
    expect(status).toBe(0);
    for (const question of [where, how, which]) expect(text).not.toContain(question);
    expect(read(work, 'conformance.config.mts')).toBe(configText('reference', { target: 'embedded', auth: 'oauth' }));
  });

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('leaves nothing after %s', async (_, key) => {
    using work = folder();
    const { status, text } = await onTerminal(['init'], work.path, [[where, '\r'], [how, key]]);
    expect(status).toBe(130);
    expect(text).toContain('interrupted; nothing is written');
    expect(work.files()).toEqual([]);
  });
});

it.each([
  ['embedded', 'reference'],
  ['http://[::1]:8080', 'local'],
  ['https://cloud.mongodb.com', 'atlas'],
  ['https://cloud-dev.mongodb.com.evil.example', 'cloud-dev'],
  ['https://10.0.0.1', 'server'],
  ['https://embedded.example', 'server'],
])('a target at %s is called %s', (target, name) => {
  expect(nameFor(target)).toBe(name);
});
