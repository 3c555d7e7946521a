import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBroker } from '../pact/testing/broker.ts';
import { embeddedTarget } from '../../conformance/embedded.ts';
import { createReferenceServer, development, listen } from '../server/index.ts';
import { variables } from '../client/index.ts';
import { main } from './testing/cli.ts';
import { commandsOf } from './testing/commands.ts';

/*
 * Every command of README.md is run as it stands there, in a folder that has the files that it speaks of, against a
 * reference server in place of the reader's. The two of "Try it" are what CI begins with.
 */
const root = join(import.meta.dirname, '..', '..');
const commands = commandsOf(readFileSync(join(root, 'README.md'), 'utf8'));

const work = mkdtempSync(join(tmpdir(), 'atlas-conformance-readme-'));
let server: Awaited<ReturnType<typeof listen>>;
let broker: Awaited<ReturnType<typeof openBroker>>;

/** The variables that the README has its reader set, with what the server here takes. */
const exported = { [variables.projectId]: development.groupId, [variables.publicKey]: development.publicKey, [variables.privateKey]: development.privateKey };
/** And those that further cases need. */
const readOnly = { [variables.readOnly.publicKey]: development.readOnly.publicKey, [variables.readOnly.privateKey]: development.readOnly.privateKey };

beforeAll(async () => {
  server = await listen(createReferenceServer(embeddedTarget({ auth: 'digest' }).server));
  broker = await openBroker({ authorization: 'Bearer sesame-open' });
  const at = (name: string) => join(work, name);
  mkdirSync(at('bin'));
  const script = (name: string, body: string) => {
    writeFileSync(at(`bin/${name}`), `#!/bin/sh\n${body}\n`);
    chmodSync(at(`bin/${name}`), 0o755);
  };
  // npx finds the package of this checkout, and Vitest is started in it.
  script('npx', `case "$1" in atlas-conformance) shift; exec '${process.execPath}' '${main}' "$@";; vitest) cd '${root}'; exec '${join(root, 'node_modules/.bin/vitest')}' run --reporter=dot conformance/suite.test.ts;; *) exit 97;; esac`);
  // The reader's own files.
  writeFileSync(at('my-driver.js'), `await import(${JSON.stringify(join(root, 'conformance/drivers/typescript/driver.ts'))});\n`);
  writeFileSync(at('accepted.yaml'), '- id: ours\n  requirement: createDatabaseUser.status\n  status: 202\n  reason: we queue\n  evidence: our design\n');
  for (const name of ['atlas-openapi-v2.yaml', 'old.yaml', 'new.yaml']) copyFileSync(join(root, 'openapi/v2.yaml'), at(name));
  writeFileSync(at('package.json'), '{"type":"module"}');
  symlinkSync(join(root, 'node_modules'), at('node_modules'));
});

afterAll(async () => {
  await server.close();
  await broker[Symbol.asyncDispose]();
  rmSync(work, { recursive: true, force: true });
});

/** A line of the README where this machine stands for the reader's. */
const here = (line: string) =>
  line
    .replaceAll(/https?:\/\/(127\.0\.0\.1:8080|cloud\.mongodb\.com)/g, server.url)
    .replaceAll('--port 8080', '--port 0')
    .replaceAll(/TAG\.ledger/g, 'none.ledger');

async function shell(line: string) {
  const env = { ...exported, ...readOnly, PATH: `${join(work, 'bin')}${delimiter}${process.env['PATH']}`, HOME: process.env['HOME'], TMPDIR: process.env['TMPDIR'], CI: 'true', PACT_BROKER_BASE_URL: broker.url, PACT_BROKER_TOKEN: 'sesame-open' };
  const child = spawn('bash', ['-c', `exec 3>&1; ${line}`], { cwd: work, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  // A server goes on until it is interrupted, as its reader does who has asked it for something.
  let listens = false;
  child.stdout.on('data', (part: Buffer) => {
    const [, url] = /^listening on (\S+)/.exec(String(part)) ?? [];
    if (listens || url === undefined) return;
    listens = true;
    const asked = fetch(`${url}/api/atlas/v2/groups/${development.groupId}/databaseUsers`, { headers: { Accept: 'application/vnd.atlas.2023-01-01+json' } });
    void asked.then((response) => response.text()).finally(() => process.kill(-child.pid!, 'SIGINT'));
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, listens, stdout, stderr };
}

describe('README', () => {
  it('has the commands of each use', () => {
    expect(commands[0]!.text).toBe('npm ci && npm start');
    expect(commands[1]!.text).toBe('npm cit');
    expect(commands.length).toBeGreaterThan(25);
  });

  it('shows pictures and links to pages that there are', () => {
    const links = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\]\(([^)#:]+)(#[^)]*)?\)/g)].map(([, path]) => path!);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  // One after the other: what one writes, the next reads.
  for (const { line, text: command } of commands.slice(2)) {
    it(`line ${line}: ${command}`, async () => {
      if (command.startsWith('export ')) {
        const names = [...command.matchAll(/\b([A-Z_]+)=/g)].map(([, name]) => name!);
        expect(Object.keys(exported)).toEqual(expect.arrayContaining(names));
        return;
      }
      const { status, listens, stdout, stderr } = await shell(here(command));
      expect({ status: listens ? 0 : status, stderr }, stdout).toEqual({ status: 0, stderr: expect.not.stringContaining('a bug of the kit') as string });
      expect(listens).toBe(/ (serve|proxy) /.test(command));
    });
  }
});
