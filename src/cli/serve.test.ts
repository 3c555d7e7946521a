import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { variables } from '../client/index.ts';
import type { Report } from '../core/event.ts';
import { development } from '../server/index.ts';
import { cli, folder, serve, shell, type Ran, type Serving } from './testing/cli.ts';
import './testing/expect.ts';

const projectId = '65f0c0ffee65f0c0ffee65f0';
const namesOf = ({ readOnly, other, ...rest }: typeof variables) => [...Object.values(rest), ...Object.values(readOnly), ...Object.values(other)];
const own = {
  [variables.publicKey]: 'mypublic',
  [variables.privateKey]: '7c0a1d52-5ec2-4e70-9d6f-private00key',
  [variables.clientId]: 'mdb_sa_id_65f0c0ffee5f0c0ffee5f0c0',
  [variables.clientSecret]: 'mdb_sa_sk_VerySecretIndeed-0123456789',
  [variables.projectId]: projectId,
};

/** A few cases that everything below has to get through. */
const few = ['--only', 'create/example', '--only', 'auth/', '--only', 'project/'];

describe.concurrent('serve without an environment', () => {
  let server: Serving;
  let shown: Record<string, string>;
  beforeAll(async () => {
    server = await serve();
    const [text] = await server.says(/the project is(?:.|\n)*MONGODB_ATLAS_EXPIRED_ACCESS_TOKEN=.*\n/);
    shown = Object.fromEntries([...text.matchAll(/(MONGODB_\w+)=(\S+)/g)].map(([, name, value]) => [name!, value!]));
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it('shows the credentials that it made up, and run takes them', async () => {
    expect(Object.keys(shown).toSorted()).toEqual(namesOf(variables).toSorted());
    const [digest, oauth] = await Promise.all([cli(['run', '--target', server.url, ...few], { env: shown }), cli(['run', '--target', server.url, '--auth', 'oauth', ...few], { env: shown })]);
    expect([digest.status, oauth.status]).toEqual([0, 0]);
    // Only the mechanism that is not asked for is left out.
    expect(digest.stdout).toContain('bearer tokens are tested with --auth oauth');
    expect(oauth.stdout).toContain('Digest is tested with --auth digest');
    for (const { stdout } of [digest, oauth]) expect(stdout).not.toContain('set MONGODB_ATLAS');
  });

  it('is refused by run where the project is another one, with exit status 3', async () => {
    const elsewhere = { ...shown, [variables.projectId]: projectId };
    expect(await cli(['run', '--target', server.url], { env: elsewhere })).toRefuse(3, /does not find the project \(GROUP_NOT_FOUND: No group with ID 65f0c0ffee65f0c0ffee65f0 exists\.\): check --group-id$/);
  });

  it.each<[string, Record<string, string>, string[], RegExp]>([
    ['no credentials', {}, [], /asks for credentials \(\w+: .*\), and the run has none: set MONGODB_ATLAS_PUBLIC_API_KEY and /],
    ['a key that it does not know', { [variables.publicKey]: 'somebody', [variables.privateKey]: own[variables.privateKey]! }, [], /refuses the credentials \(\w+: .*\): check them, and --auth$/],
    ['a service account that it does not know', { [variables.clientId]: 'mdb_sa_id_nobody', [variables.clientSecret]: 'mdb_sa_sk_nothing' }, [], /invalid_client; check MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET$/],
  ])('is refused by run with %s, with exit status 3', async (_, env, args, line) => {
    expect(await cli(['run', '--target', server.url, '--group-id', development.groupId, ...args], { env })).toRefuse(3, line);
  });
});

describe.concurrent('serve with an environment', () => {
  it('takes what run has in the same one, and shows none of it', async () => {
    await using server = await serve(['--auth', 'digest,oauth', '--custom-role', 'mine'], own);
    const [digest, oauth, other] = await Promise.all([
      cli(['run', '--target', server.url, '--custom-role', 'mine', ...few], { env: own }),
      cli(['run', '--target', server.url, '--auth', 'oauth', ...few], { env: own }),
      cli(['run', '--target', server.url, '--auth', 'none', ...few], { env: own }),
    ]);
    expect([digest.status, oauth.status, other.status]).toEqual([0, 0, 3]);
    server.signal('SIGTERM');
    expect(await server.ended).toEqual({ status: 0, stdout: `listening on ${server.url}\n`, stderr: '' });
  });

  it('takes read-only credentials and those of another project, which run says it lacks without them', async () => {
    const all = { ...own, ...Object.fromEntries([...Object.values(variables.readOnly), ...Object.values(variables.other)].map((name, index) => [name, `Word-${index}-of-some-length`])), [variables.other.projectId]: '75f0c0ffee75f0c0ffee75f0', [variables.expiredToken]: 'a-token-of-long-ago' };
    await using server = await serve([], all);
    const args = ['run', '--target', server.url, '--only', 'auth/', '--only', 'project/'];
    const [digest, oauth, fewer] = await Promise.all([cli(args, { env: all }), cli([...args, '--auth', 'oauth'], { env: all }), cli([...args, '--dry-run'], { env: own })]);
    expect([digest.status, oauth.status, fewer.status]).toEqual([0, 0, 0]);
    for (const { stdout } of [digest, oauth]) expect(stdout).not.toContain('set MONGODB_ATLAS');
    for (const names of [variables.readOnly, variables.other]) expect(fewer.stdout).toContain(`set ${names.publicKey} and MONGODB_ATLAS_`);
  });

  it('refuses another project that is the same one', async () => {
    expect(await cli(['serve'], { env: { ...own, [variables.other.projectId]: projectId } })).toRefuse(2, /MONGODB_ATLAS_OTHER_PROJECT_ID must name another project than MONGODB_ATLAS_PROJECT_ID$/);
    expect(await cli(['run', '--target', 'http://127.0.0.1:9'], { env: { ...own, [variables.other.projectId]: projectId } })).toRefuse(2, /MONGODB_ATLAS_OTHER_PROJECT_ID must name another project/);
  });

  it('--auth none asks nobody who they are, and ends by SIGINT with exit status 0', async () => {
    await using server = await serve(['--auth', 'none'], { [variables.projectId]: projectId });
    const { status, stderr } = await cli(['run', '--target', server.url, '--only', 'create/example'], { env: { [variables.projectId]: projectId } });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    server.signal('SIGINT');
    expect(await server.ended).toEqual({ status: 0, stdout: `listening on ${server.url}\n`, stderr: '' });
  });
});

describe('serve with a fault', () => {
  let server: Serving;
  let report: Report;
  let ran: Ran;
  beforeAll(async () => {
    server = await serve(['--fault', 'status:create-202', '--fault', 'status:get-missing-400'], own);
    using work = folder();
    ran = await cli(['run', '--target', server.url, '--seed', '7', '--cases', '2', '--only', 'create/valid', '--only', 'get/absent', '--report', 'json=report.json'], { env: own, cwd: work.path });
    report = JSON.parse(readFileSync(work.at('report.json'), 'utf8')) as Report;
  });
  afterAll(() => server[Symbol.asyncDispose]());

  const findingOf = (requirement: string) => report.findings.find((finding) => finding.requirement === requirement)!;

  it('violates what the fault says, and run names it', () => {
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 1, stderr: '' });
    const violated = new Set(report.findings.filter(({ level, deviation }) => level === 'must' && deviation === undefined).map(({ requirement }) => requirement));
    for (const id of ['createDatabaseUser.status', 'createDatabaseUser.documented', 'get.not-found']) {
      expect(violated).toContain(id);
      expect(ran.stdout).toContain(`[${id}]`);
    }
    expect(ran.stdout).toContain('\nNOT conformant: ');
    expect(findingOf('createDatabaseUser.status')).toMatchObject({ operation: 'createDatabaseUser', status: 202, keyword: 'status', expected: '201', actual: '202' });
  });

  it('is seen again by the replay command, pasted into a shell', async () => {
    const { replay } = findingOf('createDatabaseUser.status');
    const { status, stdout } = await shell(replay, { env: own });
    expect({ status, again: /^still failing \(5 tries\) {2}F\w+ {2}must {2}createDatabaseUser\.status: /m.test(stdout) }).toEqual({ status: 1, again: true });
  });

  const hasCurl = spawnSync('curl', ['--version']).status === 0;
  it.skipIf(!hasCurl).each([
    ['createDatabaseUser.status', 202],
    ['get.not-found', 400],
  ])('is seen again by the curl line of %s, pasted into a shell', async (requirement, status) => {
    const { curl } = findingOf(requirement);
    const { stdout } = await shell(`${curl} --silent`, { env: { ...own, PASSWORD: 'a-password-of-some-length' } });
    // The last answer, after the one that asks for credentials.
    expect([...stdout.matchAll(/^HTTP\/1\.1 (\d+)/gm)].at(-1)![1]).toBe(String(status));
  });
});
