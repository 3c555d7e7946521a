import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import type { ClientConfig, TargetConfig } from '../../../conformance/config.ts';
import { addClient } from '../client.ts';
import type { Add } from '../commands.ts';
import { UsageError } from '../exit.ts';
import { addDoctor } from '../doctor.ts';
import { addProxy } from '../proxy.ts';
import { addReplay } from '../replay.ts';
import { addRun } from '../run.ts';
import { cli, folder, type Folder } from '../testing/cli.ts';
import '../testing/expect.ts';
import { configNames } from './index.ts';

const staging = { target: 'https://staging.example.com', auth: 'oauth', groupId: '5f1a2b3c4d5e6f7a8b9c0d1e', rate: 20, without: ['ldap', 'oidc'], fillProject: true, report: ['junit=out.xml'] };
const usual = { targets: { staging, local: { target: 'http://127.0.0.1:8080', api: 'v1.0' } }, default: 'local', report: ['json=out.json'], clients: { sdk: { driver: 'node driver.js', auth: 'oauth', parallel: 4 } } };

/** The options that a command would begin with. */
async function optionsOf(add: Add, config: unknown, ...args: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  using work = folder();
  const file = work.at('conformance.config.json');
  writeFileSync(file, JSON.stringify(config));
  const command = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  add(command, () => {});
  let options: Readonly<Record<string, unknown>> = {};
  command.action(() => void (options = command.opts()));
  try {
    await command.parseAsync(['--config', file, ...args], { from: 'user' });
  } catch (error) {
    (error as Error).message = (error as Error).message.replaceAll(file, 'FILE');
    throw error;
  }
  const { config: _config, ...rest } = options;
  return rest;
}

describe('a target by its name', () => {
  it('brings what its section says, parsed as the command line is', async () => {
    expect(await optionsOf(addRun, usual, '--target', 'staging')).toMatchObject({ ...staging, api: 'v2', report: [{ format: 'junit', file: 'out.xml' }] });
  });

  it('gives way to the command line', async () => {
    expect(await optionsOf(addRun, usual, '--target', 'staging', '--rate', '5', '--report', 'console')).toMatchObject({ target: staging.target, auth: 'oauth', rate: 5, report: [{ format: 'console' }] });
  });

  it('is the default one when none is given, and no other when a URL is', async () => {
    expect(await optionsOf(addRun, usual)).toMatchObject({ target: 'http://127.0.0.1:8080', api: 'v1.0', report: [{ format: 'json', file: 'out.json' }] });
    expect(await optionsOf(addRun, usual, '--target', 'http://127.0.0.1:9')).toMatchObject({ target: 'http://127.0.0.1:9', api: 'v2' });
    expect(await optionsOf(addRun, usual, '--target', 'embedded')).toMatchObject({ target: 'embedded', api: 'v2' });
    expect(await optionsOf(addRun, { ...usual, default: undefined })).toMatchObject({ target: 'embedded' });
  });

  it('stands for an upstream too, with what the proxy has options for', async () => {
    const options = await optionsOf(addProxy, usual, '--upstream', 'local');
    expect(options).toMatchObject({ upstream: 'http://127.0.0.1:8080', api: 'v1.0' });
    expect(options).not.toHaveProperty('target');
    await expect(optionsOf(addProxy, { targets: { here: { target: 'embedded' } } }, '--upstream', 'here')).rejects.toThrow('targets.here is the embedded server, and --upstream takes one of yours');
  });
});

describe('a target by its name, of commands that do not run the suite', () => {
  it('is the default one for doctor', async () => {
    expect(await optionsOf(addDoctor, usual)).toMatchObject({ target: 'http://127.0.0.1:8080', api: 'v1.0' });
    expect(await optionsOf(addDoctor, usual, '--target', 'staging', '--auth', 'digest')).toMatchObject({ target: staging.target, auth: 'digest', groupId: staging.groupId });
  });

  it('says to replay where the target is, and not what is replayed', async () => {
    const options = await optionsOf(addReplay, usual, 'report.json', '--target', 'staging');
    expect(options).toMatchObject({ target: staging.target, auth: 'oauth', groupId: staging.groupId, rate: 20 });
    for (const key of ['without', 'fillProject', 'api']) expect(options).not.toHaveProperty(key);
    expect(await optionsOf(addReplay, usual, 'report.json')).not.toHaveProperty('target');
  });
});

describe('a client by its name', () => {
  const sdk = { driver: 'node driver.js', auth: 'oauth', parallel: 4 };
  it('brings what its section says; it need not be named when there is one', async () => {
    expect(await optionsOf(addClient, usual, '--driver', 'sdk')).toMatchObject(sdk);
    expect(await optionsOf(addClient, usual, '--auth', 'digest')).toMatchObject({ ...sdk, auth: 'digest' });
    expect(await optionsOf(addClient, { clients: { sdk, other: sdk } })).not.toHaveProperty('driver');
  });

  it('is a command line when there is none of that name', async () => {
    expect(await optionsOf(addClient, usual, '--driver', './sdk')).toMatchObject({ driver: './sdk', auth: 'digest' });
  });
});

describe('a configuration that cannot be right is refused, with its file and key', () => {
  const target = (more: object) => ({ targets: { t: { target: 'http://127.0.0.1:1', ...more } } });
  it.each<[string, unknown, RegExp]>([
    ['no object', [], /^FILE: must export an object with targets or clients$/],
    ['an unknown key', { target: {} }, /^FILE: target: is unknown; there are targets, clients, default, report$/],
    ['a default that is no target', { ...target({}), default: 'u' }, /^FILE: default: must be the name of a target \(t\), not "u"$/],
    ['a name that is a URL', { targets: { 'http://x': {} } }, /^FILE: targets: "http:\/\/x" is no name: /],
    ['a name that is taken', { targets: { embedded: {} } }, /^FILE: targets: "embedded" is no name: /],
    ['another name', { targets: { u: {}, v: {} } }, /^FILE has no target "t"; there are u, v$/],
    ['no targets', { clients: {} }, /^FILE has no target "t"; it has no targets$/],
    ['no URL', { targets: { t: {} } }, /^FILE: targets\.t: "target" is missing$/],
    ['the name of another', { targets: { t: { target: 'u' }, u: {} } }, /^FILE: targets\.t\.target: must be "embedded" or a URL such as http:\/\/127\.0\.0\.1:8080, not "u"$/],
    ['an option that there is none of', target({ rates: 5 }), /^FILE: targets\.t\.rates: is unknown; there are target, api, profile, /],
    ['an option in the words of the command line', target({ 'group-id': 'x' }), /^FILE: targets\.t\.group-id: is unknown; /],
    ['a part of the plan', target({ shard: '1/2' }), /^FILE: targets\.t\.shard: is for the command line$/],
    ['a number in quotes', target({ rate: '5' }), /^FILE: targets\.t\.rate: must be a number, not "5"$/],
    ['a number out of range', target({ concurrency: 65 }), /^FILE: targets\.t\.concurrency: must be a whole number from 1 to 64, not 65$/],
    ['a number for a text', target({ customRole: 5 }), /^FILE: targets\.t\.customRole: must be text, not 5$/],
    ['none of the choices', target({ auth: 'basic' }), /^FILE: targets\.t\.auth: Allowed choices are none, digest, oauth, not "basic"$/],
    ['a text for a list', target({ only: 'create' }), /^FILE: targets\.t\.only: must be a list, such as \["create"\]$/],
    ['a list for a text', target({ api: ['v2'] }), /^FILE: targets\.t\.api: must not be a list$/],
    ['a text for yes or no', target({ fillProject: 'yes' }), /^FILE: targets\.t\.fillProject: must be true or false, not "yes"$/],
    ['an object', target({ rate: {} }), /^FILE: targets\.t\.rate: must be text or a number, not \{\}$/],
    ['a key', target({ publicKey: 'abcdefgh' }), /^FILE: targets\.t\.publicKey: credentials do not belong in a file; they come from the environment \(MONGODB_ATLAS_PUBLIC_API_KEY and the like\)$/],
    ['credentials in a URL', { targets: { t: { target: 'http://joe:hunter2@127.0.0.1' } } }, /^FILE: targets\.t\.target: credentials do not belong in a URL(?!.*hunter2)/],
    ['a format that there is none of', { ...target({}), report: ['pdf'] }, /^FILE: report: There is no format "pdf"; /],
  ])('%s', async (_, config, message) => {
    const attempt = optionsOf(addRun, config, '--target', 't');
    await expect(attempt).rejects.toThrow(UsageError);
    await expect(attempt).rejects.toThrow(message);
  });
});

describe('the types of defineConfig', () => {
  const optionsIn = (add: Add) => {
    const command = new Command();
    add(command, () => {});
    return command.options.map((option) => option.attributeName()).filter((name) => !['config', 'dryRun', 'shard', 'time'].includes(name)).toSorted();
  };
  /** Each key once: the compiler asks for all of them. */
  const target: Record<keyof TargetConfig, true> = { target: true, api: true, profile: true, auth: true, tokenUrl: true, groupId: true, customRole: true, fillProject: true, seed: true, cases: true, without: true, concurrency: true, rate: true, timeout: true, deviations: true, only: true, skip: true, report: true, baseline: true, ledger: true, minCoverage: true, strictDeviations: true, verbose: true, exchanges: true, sarifLocation: true };
  const client: Record<keyof ClientConfig, true> = { driver: true, api: true, auth: true, seed: true, cases: true, only: true, skip: true, parallel: true, timeout: true, deviations: true, report: true, baseline: true, strictDeviations: true, verbose: true, exchanges: true, sarifLocation: true };

  it.each<[string, Add, object]>([
    ['run', addRun, target],
    ['client', addClient, client],
  ])('have every option of %s, but those that are for the command line', (_, add, keys) => {
    expect(optionsIn(add)).toEqual(Object.keys(keys).toSorted());
  });
});

/** Reads the configuration of each folder in one process of Node, as the command does. */
async function load(work: Folder, folders: readonly string[]): Promise<readonly string[]> {
  const program = `
    import { readConfig } from ${JSON.stringify(join(import.meta.dirname, 'index.ts'))};
    for (const folder of ${JSON.stringify(folders.map((name) => work.at(name)))}) {
      try {
        const config = await readConfig(undefined, folder);
        console.log(config === undefined ? 'none' : \`\${config.file}: \${config.names('targets')}\`);
      } catch (error) {
        console.log(\`\${error.name}: \${error.message}\`);
      }
    }`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--input-type=module', '-e', program], { timeout: 50_000 });
  return stdout.trimEnd().split('\n');
}

describe('a configuration file', () => {
  const define = "import { defineConfig } from 'atlas-conformance';\n";
  const text = { 'conformance.config.ts': `${define}const port: number = 1;\nexport default defineConfig({ targets: { ts: { target: \`http://127.0.0.1:\${port}\` } } });`, 'conformance.config.mjs': `${define}export default defineConfig({ targets: { mjs: {} } });` };
  const cases: readonly [name: string, files: Readonly<Record<string, string>>, said: RegExp][] = [
    ['none', {}, /^none$/],
    ['typescript', { 'conformance.config.ts': text['conformance.config.ts'] }, /^conformance\.config\.ts: ts$/],
    ['module', { 'conformance.config.mjs': text['conformance.config.mjs'] }, /^conformance\.config\.mjs: mjs$/],
    ['commonjs', { 'package.json': '{"type":"commonjs"}', 'conformance.config.js': 'module.exports = { targets: { cjs: {} } };' }, /^conformance\.config\.js: cjs$/],
    ['json', { 'conformance.config.json': '{"targets":{"json":{}}}' }, /^conformance\.config\.json: json$/],
    ['two', text, /^UsageError: there are conformance\.config\.ts and conformance\.config\.mjs: keep one, or name one with --config$/],
    ['syntax', { 'conformance.config.mjs': 'export default {\n  targets: {,\n};' }, /^UsageError: conformance\.config\.mjs: Unexpected token ',' \(node --check conformance\.config\.mjs shows where\)$/],
    ['types', { 'conformance.config.ts': 'export default {\n  targets: {,\n};' }, /^UsageError: conformance\.config\.ts:2: Unexpected token `,`\. /],
    ['enum', { 'conformance.config.ts': 'enum A { B }\nexport default {};' }, /^UsageError: conformance\.config\.ts:1: TypeScript enum is not supported/],
    ['throws', { 'conformance.config.mts': 'const a: string = "x";\nthrow new Error(`no ${a}`);' }, /^UsageError: conformance\.config\.mts:2: no x$/],
    ['import', { 'conformance.config.mjs': "import './no-such.js';" }, /^UsageError: conformance\.config\.mjs: Cannot find module /],
    ['default', { 'conformance.config.mjs': 'export const config = {};' }, /^UsageError: conformance\.config\.mjs: has no default export; /],
    ['bad json', { 'conformance.config.json': '{' }, /^UsageError: conformance\.config\.json: Expected property name /],
  ];

  it('is found under its names and read, or refused in one line with file and line', async () => {
    using work = folder();
    for (const [name, files] of cases) {
      mkdirSync(work.at(name));
      for (const [file, content] of Object.entries(files)) writeFileSync(work.at(join(name, file)), content);
    }
    const lines = await load(work, cases.map(([name]) => name));
    for (const [index, [name, , said]] of cases.entries()) expect(lines[index]?.replaceAll(work.at(name), '.'), name).toMatch(said);
  });

  it('is looked for in the working directory alone, and used by the command', async () => {
    using work = folder();
    mkdirSync(work.at('inner'));
    writeFileSync(work.at('conformance.config.mts'), `${define}export default defineConfig({ targets: { mine: { target: 'embedded', seed: 7, cases: 1, only: ['update/rule'] } }, default: 'mine' });`);
    const [here, unknown, none] = await Promise.all([
      cli(['run', '--only', 'update/rule/password-only'], { cwd: work.path }),
      cli(['run', '--target', 'yours'], { cwd: work.path }),
      cli(['run', '--target', 'mine'], { cwd: work.at('inner') }),
    ]);
    expect(here).toMatchObject({ status: 0, stderr: '' });
    // What repeats it does so with the configuration as without.
    expect(here.stdout).toMatch(/ run --target embedded --seed 7 --cases 1 --only update\/rule\/password-only\n$/);
    expect(unknown).toRefuse(2, /conformance\.config\.mts has no target "yours"; there is mine$/);
    expect(none).toRefuse(2, /option '--target <url>' argument 'mine' is invalid\. It must be "embedded" or a URL such as \S+ There is no conformance\.config\.ts here that could name it\.$/);
  });

  it('that is named must be there, and of a kind that can be read', async () => {
    await expect(optionsOf(addRun, {}, '--config', join(dirname(import.meta.dirname), 'nothing.ts'))).rejects.toThrow(/nothing\.ts is not there: --config takes the file that names your targets$/);
    await expect(optionsOf(addRun, {}, '--config', join(import.meta.dirname, '../../../README.md'))).rejects.toThrow(/README\.md cannot be read: a configuration is one of \.ts, /);
    expect(configNames).toEqual(['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `conformance.config.${extension}`));
  });
});
