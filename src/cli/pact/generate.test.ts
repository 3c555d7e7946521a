import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, folder as temporaryFolder, type Folder } from '../testing/cli.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const name = 'atlas-conformance-atlas-database-users.json';

let folder: Folder;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => folder[Symbol.dispose]());

const generate = (args: readonly string[], env = {}) => cli(['pact', 'generate', ...args], { cwd: folder.path, env });
const at = (file: string) => folder.at(file);
const write = (file: string, content: string) => writeFileSync(at(file), content);
const one = '- {description: deletes, states: [], request: {operation: deleteDatabaseUser, path: {groupId: 5f1a2b3c4d5e6f7a8b9c0d1e, databaseName: admin, username: a}}, response: {status: 204}}';
/** A run that went well; how long it took is its own affair. */
const said = (line: string) => ({ status: 0, stdout: expect.stringMatching(new RegExp(`^${line} in \\S+ m?s\n$`)) as string, stderr: '' });
const usage = (message: string | RegExp) => ({ status: 2, stdout: '', stderr: expect.stringMatching(message) as string });

describe('pact generate', () => {
  it('writes the pact of the kit, which is the one that is checked in', async () => {
    expect(await generate([])).toEqual(said(`pacts/${name}: 42 interactions`));
    expect(readFileSync(at(`pacts/${name}`), 'utf8')).toBe(readFileSync(join(root, 'pacts', name), 'utf8'));
  });

  it('finds what differs, and leaves it as it is', async () => {
    write('one.yaml', one);
    const args = ['--scenarios', 'one.yaml', '--out', 'one'];
    expect(await generate([...args, '--check'])).toMatchObject({ status: 1, stdout: expect.stringMatching(/ is not what .* pact generate writes:\n {2}there is no such file\n$/) as string });
    expect(await generate(args)).toEqual(said(`one/${name}: 1 interaction`));
    const text = readFileSync(at(`one/${name}`), 'utf8');

    const spoilt = text.replace('"status": 204', '"status": 205');
    write(`one/${name}`, spoilt);
    expect(await generate([...args, '--check'])).toMatchObject({ status: 1, stdout: expect.stringMatching(/:\n {2}changed: "deletes"\n$/) as string, stderr: '' });
    expect(readFileSync(at(`one/${name}`), 'utf8')).toBe(spoilt);
    write(`one/${name}`, text);
    expect(await generate([...args, '--check'])).toEqual(said(`one/${name} is up to date: 1 interaction`));
  });

  it('writes a pact of the deprecated API too, with a client that uses it', async () => {
    write('one.yaml', one);
    write('v1.mjs', "export default async ({ request: { path } }, { baseUrl }) => ({ status: (await fetch(`${baseUrl}/api/atlas/v1.0/groups/${path.groupId}/databaseUsers/admin/a`, { method: 'DELETE', headers: { Accept: 'application/json' } })).status });");
    expect(await generate(['--api', 'v1.0', '--scenarios', 'one.yaml', '--client', 'v1.mjs', '--out', 'v1'])).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(at(`v1/${name}`), 'utf8')).toContain('"path": "/api/atlas/v1.0/groups/5f1a2b3c4d5e6f7a8b9c0d1e/databaseUsers/admin/a"');
  });

  it('writes nothing for a client that does something else, and says what', async () => {
    write('one.yaml', one);
    write('other.mjs', "export default async (scenario, { baseUrl }) => ({ status: (await fetch(baseUrl + '/elsewhere')).status });");
    const { status, stdout, stderr } = await generate(['--client', 'other.mjs', '--scenarios', 'one.yaml', '--out', 'unwritten']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^atlas-conformance: the client violates 1 of 1 scenarios; no pact is written\n {2}"deletes": the client did not send what the scenario says:\n {4}The following request was not expected:\n {4}Method: GET\n {4}Path: \/elsewhere\n/);
    expect(readdirSync(folder.path)).not.toContain('unwritten');
  });

  it('refuses what is wrong, and says what to do', async () => {
    write('unknown.yaml', '- {description: a, state: [], request: {operation: listDatabaseUsers, path: {}}, response: {status: 200}}');
    write('no-default.mjs', 'export const client = 1;');
    write('broken.mjs', 'export default (;');
    const results = await Promise.all([
      generate(['--scenarios', 'unknown.yaml']),
      generate(['--client', 'no-default.mjs']),
      generate(['--client', 'broken.mjs']),
      generate(['--consumer', '../up']),
      generate(['--out', '.']),
      generate(['--api', 'v1.0', '--scenarios', 'unknown.yaml']),
    ]);
    expect(results).toEqual([
      usage(/^atlas-conformance: unknown\.yaml is no list of scenarios:\n {2}\/0\/states \("a"\): is missing\n {2}\/0\/state \("a"\): there is no such key\n$/),
      usage('--client no-default.mjs has no default export that is a function'),
      usage('--client broken.mjs cannot be loaded: '),
      usage("option '--consumer <name>' argument '../up' is invalid"),
      usage(/^atlas-conformance: \. has .* not made by this command .* give it another \(--out\) or move that away\n$/),
      usage("--api v1.0 needs --scenarios and --client: this kit's own are for v2"),
    ]);
  });
});

describe('without the optional packages', () => {
  // Whatever looks for them finds nothing, as where they are not installed.
  const hook = "import { registerHooks } from 'node:module'; registerHooks({ resolve(specifier, context, next) { if (/^@pact/.test(specifier)) throw Object.assign(new Error(`Cannot find package '${specifier}'`), { code: 'ERR_MODULE_NOT_FOUND' }); return next(specifier, context); } });";
  const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(hook)}` };

  it('says what to install', async () => {
    expect(await generate(['--out', 'unmade'], env)).toEqual(usage(/^atlas-conformance: @pact-foundation\/pact is not installed; this command needs it: npm install --save-dev "@pact-foundation\/pact@\^17\.1\.4"\n$/));
  });

  it('does everything else', async () => {
    expect(await cli(['pact', 'generate', '--help'], { env })).toMatchObject({ status: 0, stderr: '' });
    expect(await cli(['list', 'checks'], { env })).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('docs/pacts.md', () => {
  const page = readFileSync(join(root, 'docs', 'pacts.md'), 'utf8');
  const block = (language: string) => page.split(`\`\`\`${language}\n`)[1]!.split('```')[0]!;

  it('has an example that works as it stands', async () => {
    write('billing.yaml', block('yaml'));
    write('client.mjs', block('js'));
    const line = /pact generate (--consumer billing .*)/.exec(page)![1]!;
    expect(await generate(line.split(' '))).toEqual(said('billing/pacts/billing-atlas-database-users.json: 2 interactions'));
    const pact = JSON.parse(readFileSync(at('billing/pacts/billing-atlas-database-users.json'), 'utf8')) as object;
    expect(pact).toMatchObject({ consumer: { name: 'billing' }, provider: { name: 'atlas-database-users' }, interactions: [{ description: 'a request for a user' }, { description: 'a request for a user that does not exist' }] });
  });
});
