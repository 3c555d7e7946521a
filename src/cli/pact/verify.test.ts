import { mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBroker, type BrokerDouble } from '../../pact/testing/broker.ts';
import { smallPact, type Small } from '../../pact/testing/small.ts';
import { development } from '../../server/index.ts';
import { cli, folder, serve, start } from '../testing/cli.ts';
import '../testing/expect.ts';
import { projectOf, residents } from '../testing/project.ts';
import { verificationOf, type VerifyFlags } from './verify.ts';

const kitPact = join(import.meta.dirname, '..', '..', '..', 'pacts', 'atlas-conformance-atlas-database-users.json');
const { groupId } = development;
const env = {
  MONGODB_ATLAS_PROJECT_ID: groupId,
  MONGODB_ATLAS_PUBLIC_API_KEY: 'mypublic',
  MONGODB_ATLAS_PRIVATE_API_KEY: '7c0a1d52-5ec2-4e70-9d6f-private00key',
  MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY: 'myreader',
  MONGODB_ATLAS_READ_ONLY_PRIVATE_API_KEY: '8d1b2e63-6fd3-5f81-ae70-reader00key',
};
const open = { MONGODB_ATLAS_PROJECT_ID: groupId };
const users = `/api/atlas/v2/groups/${groupId}/databaseUsers`;
const headers = { Accept: ['application/vnd.atlas.2023-01-01+json'] };
const exists = { name: 'a database user exists', params: { groupId, databaseName: 'admin', username: 'alice', kind: 'scram' } };
const getting: Small = { description: 'a request for alice', states: [exists], request: { path: `${users}/admin/alice`, headers } };
const verify = (...args: readonly string[]) => ['pact', 'verify', ...args];

describe('pact verify', () => {
  it('tells of each interaction what is wrong with it, in lines of its own alone, and no secret', async () => {
    await using server = await serve(['--auth', 'digest', '--fault', 'status:get-missing-400', '--fault', 'secret:get', '--fault', 'mistypes:getDatabaseUser/username'], env);
    const wrong = { status: 1, stderr: '' };
    const ran = await cli(verify('--provider-url', server.url, '--pact', kitPact), { env });
    expect({ status: ran.status, stderr: ran.stderr }).toEqual(wrong);
    const lines = ran.stdout.trimEnd().split('\n');
    expect(lines[0]).toBe(`verifying 42 interactions of atlas-conformance against ${server.url}, project ${groupId}`);
    expect(lines.at(-1)).toMatch(/^violated: 42 interactions in [\d.]+ m?s: \d+ passed, \d+ failed$/);
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/^(?:passed {3}|FAILED {3}| {9})\S/);
    expect(ran.stdout).toContain('FAILED   a request for a user that does not exist\n         status: expected 404, actual 400\n         body $.error: expected 404, actual 400\n');
    expect(ran.stdout).toMatch(/FAILED {3}a request for a user\n {9}body \$\.username: expected "alice", actual \d+\n/);
    expect(ran.stdout).not.toMatch(/Zq7correctHorse|private00key|reader00key|response="/);
  });

  it('leaves what was there before, and no ledger', async () => {
    await using server = await serve(['--auth', 'none'], open);
    using work = folder();
    const project = projectOf(server.url);
    for (const user of residents) await project.add(user);
    const before = await project.users();
    smallPact(work.path, [getting, { description: 'an empty list', states: [{ name: 'the project has no database users', params: { groupId } }], request: { path: users, headers } }]);
    const { status, stdout, stderr } = await cli(verify('--provider-url', server.url, '--pact-dir', '.'), { env: open, cwd: work.path });
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
    expect(stdout).toMatch(/passed {3}a request for alice\nERRORED {2}an empty list\n {9}state "the project has no database users": the project has 3 users that this verification has not made.*\nnot verified: 2 interactions in .*: 1 passed, 0 failed, 1 could not be verified\n$/);
    expect(stdout).not.toMatch(/resident/);
    expect(await project.users()).toEqual(before);
    expect(work.files()).toEqual(['shop-stock.json']);
  });

  const nowhere = { providerUrl: 'http://127.0.0.1:1' };
  const brokerUrl = 'http://127.0.0.1:1';
  it.each<[string, Partial<VerifyFlags>, RegExp]>([
    ['two providers', { embedded: true, ...nowhere }, /exclude each other/],
    ['a project that nobody names', nowhere, /set MONGODB_ATLAS_PROJECT_ID or give --group-id/],
    ['credentials that are not there', { ...nowhere, groupId, auth: 'digest' }, /set MONGODB_ATLAS_PUBLIC_API_KEY and MONGODB_ATLAS_PRIVATE_API_KEY/],
    ['results for nobody', { embedded: true, publishResults: true, providerVersion: '1' }, /give --broker-url/],
    ['results of no version', { embedded: true, publishResults: true, brokerUrl }, /--provider-version/],
    ['a version of no results', { embedded: true, providerVersion: '1' }, /are for --publish-results/],
    ['a branch of no results', { embedded: true, branch: 'main' }, /are for --publish-results/],
    ['a project of the embedded server', { embedded: true, groupId }, /--group-id is for a provider of yours/],
    ['a broker and files', { embedded: true, brokerUrl, pact: ['x'] }, /from files or from a broker/],
    ['selectors and files', { embedded: true, selector: [], pactDir: 'x' }, /from files or from a broker/],
  ])('refuses %s', (_, flags, message) => {
    expect(() => verificationOf({ provider: 'stock', api: 'v2', timeout: 1, ...flags }, {})).toThrow(message);
  });

  it.each<[string, readonly string[], number, RegExp]>([
    ['a provider that nobody names', [], 2, /say which provider to verify/],
    ['a selector that there is not', ['--embedded', '--selector', 'mainbranch'], 2, /There is no "mainbranch"/],
    ['a broker that nobody names', ['--embedded', '--selector', 'mainBranch'], 2, /PACT_BROKER_BASE_URL/],
    ['a folder that is not there', ['--embedded', '--pact-dir', 'no-such'], 2, /no-such: there is no such folder/],
    ['a folder without pacts', ['--embedded', '--pact-dir', '.'], 3, /nothing to verify/],
    ['a broker that is not there', ['--embedded', '--broker-url', 'http://127.0.0.1:2'], 3, /nothing listens at http:\/\/127\.0\.0\.1:2/],
  ])('ends with %s, in one line', async (_, args, status, message) => {
    using work = folder();
    expect(await cli(verify(...args), { cwd: work.path })).toRefuse(status, message);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['that is not there', {}, /nothing listens at/],
    ['that refuses the credentials', { MONGODB_ATLAS_PRIVATE_API_KEY: 'not-the-private-key' }, /refuses the credentials/],
  ])('does not verify a provider %s: 3, and one line', async (what, wrong, message) => {
    await using server = await serve(['--auth', 'digest'], env);
    if (what === 'that is not there') await server[Symbol.asyncDispose]();
    const { status, stderr } = await cli(verify('--provider-url', server.url, '--pact', kitPact), { env: { ...env, ...wrong } });
    expect(status).toBe(3);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('not-the-private-key');
  });
});

describe('a verification that does not come to its end', () => {
  /** Passes on to a provider until it is told to hold back the answers. */
  async function holding(url: string, from: RegExp): Promise<{ readonly url: string; readonly held: Promise<void>; close(): void }> {
    const { port } = new URL(url);
    const held = Promise.withResolvers<void>();
    const { connect } = await import('node:net');
    const server = createServer((client) => {
      const provider = connect(Number(port), '127.0.0.1');
      client.on('error', () => {}).on('data', (data: Buffer) => {
        provider.write(data);
        if (!from.test(data.toString())) return;
        provider.unpipe(client);
        held.resolve();
        setTimeout(() => provider.pipe(client), 300);
      });
      provider.on('error', () => {}).pipe(client);
      client.on('close', () => provider.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, held: held.promise, close: () => server.close() };
  }

  it('by SIGINT, removes what it made, with exit status 3', async () => {
    await using server = await serve(['--auth', 'none'], open);
    using work = folder();
    smallPact(work.path, [getting, { ...getting, description: 'again' }]);
    const between = await holding(server.url, /^GET .*alice[^]*x-last/);
    smallPact(work.path, [{ ...getting, request: { ...getting.request, headers: { ...headers, 'x-last': ['1'] } } }]);
    try {
      await using running = start(verify('--provider-url', between.url, '--pact-dir', '.'), { env: open, cwd: work.path });
      await between.held;
      expect(readdirSync(work.at('.atlas-conformance'))).toHaveLength(1);
      running.signal('SIGINT');
      const { status, stderr } = await running.ended;
      expect({ status, stderr }).toEqual({ status: 3, stderr: '\nstopping: what was made is removed (again to leave at once)\natlas-conformance: the verification was stopped\n' });
      expect(await projectOf(server.url).users()).toEqual([]);
      expect(work.files()).toEqual(['shop-stock.json']);
    } finally {
      between.close();
    }
  });

  it('by SIGKILL, has left a ledger, by which cleanup removes what it made', async () => {
    await using server = await serve(['--auth', 'none'], open);
    using work = folder();
    const between = await holding(server.url, /^GET .*alice[^]*x-last/);
    smallPact(work.path, [{ ...getting, request: { ...getting.request, headers: { ...headers, 'x-last': ['1'] } } }]);
    try {
      await using running = start(verify('--provider-url', between.url, '--pact-dir', '.', '--ledger', 'my.ledger'), { env: open, cwd: work.path });
      await between.held;
      running.signal('SIGKILL');
      await running.ended;
      expect((await projectOf(server.url).users()).map(({ username }) => username)).toEqual(['alice']);
      const cleaned = await cli(['cleanup', 'my.ledger'], { env: open, cwd: work.path });
      expect(cleaned).toMatchObject({ status: 0, stderr: '' });
      expect(await projectOf(server.url).users()).toEqual([]);
    } finally {
      between.close();
    }
  });
});

describe('pacts of a broker', () => {
  const token = 'broker-token-0123456789';
  /** Publishes a pact by this kit's own command. */
  async function publish(broker: BrokerDouble, interactions: readonly Small[], branch = 'main'): Promise<void> {
    using work = folder();
    mkdirSync(work.at('pacts'));
    smallPact(work.at('pacts'), interactions);
    const ran = await cli(['pact', 'publish', '--version', `1-${branch}`, '--branch', branch, '--broker-url', broker.url], { cwd: work.path, env: { PACT_BROKER_TOKEN: token } });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
  }
  const fromBroker = (broker: BrokerDouble, ...args: readonly string[]) => verify('--embedded', '--provider', 'stock', '--broker-url', broker.url, ...args);

  it('are verified by their selectors, and the broker is told what came out', async () => {
    await using broker = await openBroker({ authorization: `Bearer ${token}` });
    await publish(broker, [getting]);
    await publish(broker, [getting, { description: 'a request that fails', request: { path: users, headers }, response: { status: 418 } }], 'feature');
    // Pact's own variables say other things, and nobody asks them.
    const mine = { PACT_BROKER_TOKEN: token, PACT_BROKER_USERNAME: '', PACT_BROKER_PUBLISH_VERIFICATION_RESULTS: 'true', PACT_DESCRIPTION: 'nothing' };

    const right = await cli(fromBroker(broker, '--selector', 'branch=main', '--publish-results', '--provider-version', '7.1', '--branch', 'trunk'), { env: mine });
    expect({ status: right.status, stderr: right.stderr }).toEqual({ status: 0, stderr: '' });
    expect(right.stdout).toMatch(/^verifying 1 interaction of shop against .*\npassed {3}a request for alice\nverified: 1 interaction in .*: 1 passed, 0 failed\n$/);
    expect(broker.verifications).toMatchObject([{ consumer: 'shop', provider: 'stock', providerVersion: '7.1', success: true }]);
    expect(broker.requests).toContain('PUT /pacticipants/stock/branches/trunk/versions/7.1');

    const wrong = await cli(fromBroker(broker, '--selector', '{"branch":"feature"}', '--publish-results', '--provider-version', '7.2'), { env: mine });
    expect({ status: wrong.status, stderr: wrong.stderr }).toEqual({ status: 1, stderr: '' });
    expect(wrong.stdout).toMatch(/FAILED {3}a request that fails\n {9}status: expected 418, actual 200\n/);
    expect(broker.verifications.map(({ providerVersion, success }) => [providerVersion, success])).toEqual([['7.1', true], ['7.2', false]]);

    const untold = await cli(fromBroker(broker, '--selector', 'branch=main'), { env: mine });
    expect(untold.status).toBe(0);
    expect(broker.verifications).toHaveLength(2);
    expect([right, wrong, untold].map(({ stdout, stderr }) => stdout + stderr).join('')).not.toContain(token);
  });

  it('are none: 3', async () => {
    await using broker = await openBroker();
    expect(await cli(fromBroker(broker))).toRefuse(3, /nothing to verify: the broker at http:\/\/127\.0\.0\.1:\d+\/ has no pact of stock for these selectors/);
  });

  it('cannot be had without credentials: 3, and what to set', async () => {
    await using broker = await openBroker({ authorization: `Bearer ${token}` });
    expect(await cli(fromBroker(broker))).toRefuse(3, /wants credentials \(401\): set PACT_BROKER_TOKEN/);
  });

  it('cannot be had where no broker is: 3', async () => {
    await using server = await serve(['--auth', 'none'], open);
    expect(await cli(verify('--embedded', '--broker-url', server.url))).toRefuse(3, /there is no Pact Broker at/);
  });
});
