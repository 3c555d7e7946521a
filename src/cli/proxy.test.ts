import { createServer } from 'node:https';
import { readFileSync, writeFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { DeviationError } from '../../conformance/deviations.ts';
import type { Report } from '../core/event.ts';
import { selfSigned } from '../runner/testing/certificate.ts';
import { development } from '../server/index.ts';
import { UsageError } from './exit.ts';
import { addProxy } from './proxy.ts';
import { cli, folder, serve, start, type Running } from './testing/cli.ts';
import './testing/expect.ts';
import { assertReport } from './testing/report.ts';

const users = `/api/atlas/v2/groups/${development.groupId}/databaseUsers`;
const accept = 'application/vnd.atlas.2023-01-01+json';

/** Starts `proxy`, and says where it listens. */
async function proxy(args: readonly string[], options: Parameters<typeof start>[1] = {}): Promise<Running & { readonly url: string }> {
  const running = start(['proxy', ...args], options);
  const [, url] = await running.says(/^listening on (\S+)\n/);
  return { ...running, url: url! };
}

const list = (url: string, wanted = accept) => fetch(url + users, { headers: { Accept: wanted } });

describe.concurrent('proxy', () => {
  it('judges both sides, records without secrets, and reports when it is interrupted', async () => {
    using work = folder();
    await using server = await serve(['--auth', 'none']);
    await using running = await proxy(['--upstream', server.url, '--record', 'traffic.har', '--report', 'json=out.json', '--report', 'junit=out.xml'], { cwd: work.path });
    expect((await list(running.url)).status).toBe(200);
    const user = { groupId: development.groupId, databaseName: 'admin', username: 'joe', password: 'a-password-of-mine', roles: [{ databaseName: 'sales', roleName: 'read' }], links: [] };
    const created = await fetch(running.url + users, { method: 'POST', headers: { 'Accept': accept, 'Content-Type': accept }, body: JSON.stringify(user) });
    expect(created.status).toBe(400);
    expect((await list(running.url, 'text/html')).status).toBe(406);
    await fetch(`${running.url}/api/atlas/v2/groups`);
    const [, line] = await running.says(/^(client: .*client\.accept\.version.*)$/m);
    expect(line).toBe('client: Accept names a version that the contract answers: its own date or a later one. [client.accept.version, must] listDatabaseUsers 406 /Accept: Accept names no version of the contract');

    running.signal('SIGINT');
    const { status, stdout, stderr } = await running.ended;
    expect(status).toBe(1);
    expect(stderr).toContain('stopping: what is on its way comes to its end (again to leave at once)');
    expect(stdout).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\ntesting http:\/\/127\.0\.0\.1:\d+: 4 cases, [^]*NOT conformant: 2 requirements violated[^]*\[client\.body\.read-only\]/);
    expect(stdout).toMatch(/target +http:\/\/127\.0\.0\.1:\d+ \(API v2, contract 2023-01-01\)\n/);
    expect(stdout).toContain('replay    npm run -s atlas-conformance -- check traffic.har');
    const report = JSON.parse(readFileSync(work.at('out.json'), 'utf8')) as Report;
    assertReport(report);
    expect(report).toMatchObject({ target: server.url, api: 'v2', totals: { planned: 4, failed: 2, known: 0, skipped: 1, exchanges: 3 }, skipped: [{ reason: 'not covered by the contract', count: 1 }] });
    expect(readFileSync(work.at('out.xml'), 'utf8')).toContain('<failure type="client.body.read-only"');
    for (const name of work.files()) expect(readFileSync(work.at(name), 'utf8')).not.toContain(user.password);

    const again = await cli(['check', 'traffic.har', '--report', 'json=again.json'], { cwd: work.path });
    expect(again.status).toBe(1);
    const ids = ({ findings }: Report) => findings.map(({ id, count, level }) => ({ id, count, level }));
    expect(ids(JSON.parse(readFileSync(work.at('again.json'), 'utf8')) as Report)).toEqual(ids(report));
    expect((await cli(['check', 'traffic.har', '--fail-on', 'server'], { cwd: work.path })).status).toBe(0);
  });

  it('ends with 0 when only the side that does not decide is at fault, and tells of it all the same', async () => {
    await using server = await serve(['--auth', 'none']);
    await using running = await proxy(['--upstream', server.url, '--fail-on', 'server']);
    await list(running.url, 'text/html');
    running.signal('SIGTERM');
    const { status, stdout } = await running.ended;
    expect(status).toBe(0);
    expect(stdout).toMatch(/warning: --fail-on server: what the client violates[^]*\nconformant: [^]*warnings: 1 requirement of level should\n {2}Accept names a version/);
    expect(stdout).toMatch(/repeat +npm run -s atlas-conformance -- proxy --upstream \S+ --fail-on server\n/);
  });

  it('ends with 1 for what the server violates', async () => {
    await using server = await serve(['--auth', 'none', '--fault', 'body:list-bare']);
    await using running = await proxy(['--upstream', server.url, '--fail-on', 'server']);
    await list(running.url);
    running.signal('SIGINT');
    expect((await running.ended).status).toBe(1);
  });

  it('ends with 3 when nothing was judged, with a 502 of its own when there is no server', async () => {
    await using running = await proxy(['--upstream', 'http://127.0.0.1:1']);
    const answer = await list(running.url);
    expect([answer.status, answer.headers.get('proxy-status')]).toEqual([502, 'atlas-conformance; error=connection_refused; details="nothing listens at http://127.0.0.1:1 (connection refused)"']);
    running.signal('SIGINT');
    const { status, stdout, stderr } = await running.ended;
    expect([status, stderr.split('\n').at(-2)]).toEqual([3, 'atlas-conformance: nothing was judged: the only exchange could not be']);
    expect(stdout).toContain('1  not judged: the proxy answered 502: nothing listens at http://127.0.0.1:1 (connection refused)');
  });

  it('is asked twice and leaves at once, with no report but the recording so far', async () => {
    using work = folder();
    await using server = await serve(['--auth', 'none']);
    await using running = await proxy(['--upstream', server.url, '--record', 'traffic.har', '--report', 'json=out.json'], { cwd: work.path });
    await list(running.url);
    // A request that never ends keeps the proxy.
    const endless = new ReadableStream({ pull: () => new Promise(() => {}) });
    const hanging = fetch(running.url + users, { method: 'POST', body: endless, duplex: 'half' } as RequestInit).catch(() => undefined);
    await expect.poll(() => readFileSync(work.at('traffic.har'), 'utf8')).toContain('"status":200');
    running.signal('SIGINT');
    await running.says(/stopping/);
    running.signal('SIGINT');
    expect((await running.ended).status).toBe(130);
    await hanging;
    expect(work.files()).toEqual(['traffic.har']);
    expect((await cli(['check', 'traffic.har'], { cwd: work.path })).status).toBe(0);
  });

  it('verifies the certificate of the server', async () => {
    using work = folder();
    const certificate = selfSigned();
    writeFileSync(work.at('ca.pem'), certificate.cert);
    const server = createServer(certificate, (_request, response) => void response.end('{}')).listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => server.once('listening', resolve));
      const { port } = server.address() as { port: number };
      await using refusing = await proxy(['--upstream', `https://127.0.0.1:${port}`]);
      const refused = await list(refusing.url);
      expect(refused.status).toBe(502);
      expect(refused.headers.get('proxy-status')).toMatch(/^atlas-conformance; error=tls_certificate_error;/);
      expect(await refused.text()).toBe(`atlas-conformance proxy, not the server: the certificate of https://127.0.0.1:${port} is not accepted: it is self-signed; NODE_EXTRA_CA_CERTS names a file of further authorities\n`);
      await using trusting = await proxy(['--upstream', `https://127.0.0.1:${port}`], { env: { NODE_EXTRA_CA_CERTS: work.at('ca.pem') } });
      const trusted = await list(trusting.url);
      expect([trusted.status, await trusted.text()]).toEqual([200, '{}']);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('says nothing more than what is asked when a deviation has expired, and ends with 2 when that is to count', async () => {
    using work = folder();
    writeFileSync(work.at('mine.yaml'), '- {id: mine, requirement: client.accept.version, reason: r, evidence: e, expires: 2020-01-01}\n');
    await using server = await serve(['--auth', 'none']);
    await using running = await proxy(['--upstream', server.url, '--deviations', 'mine.yaml', '--strict-deviations'], { cwd: work.path });
    await list(running.url);
    running.signal('SIGINT');
    const { status, stderr } = await running.ended;
    expect([status, stderr]).toEqual([2, expect.stringContaining('mine.yaml: the deviation mine has expired on 2020-01-01')]);
  });
});

/** The command without a process of its own, which is faster; the error is what main.ts turns into a line and exit status 2. */
async function refusal(args: readonly string[]): Promise<unknown> {
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addProxy(program.command('proxy'), () => {});
  return await program.parseAsync(['proxy', ...args], { from: 'user' }).then(() => undefined, (error: unknown) => error);
}

describe('proxy refuses', () => {
  it.each<[string, string[], new (...args: never[]) => Error, RegExp]>([
    ['no upstream', [], CommanderError, /required option '--upstream <url>' not specified$/],
    ['what is no URL', ['--upstream', 'cloud.mongodb.com'], UsageError, /It must be a URL such as https:\/\/cloud\.mongodb\.com\./],
    ['a path', ['--upstream', 'https://cloud.mongodb.com/api'], CommanderError, /Give scheme, host and port only: https:\/\/cloud\.mongodb\.com\./],
    ['credentials in the URL', ['--upstream', 'https://a:b@cloud.mongodb.com'], UsageError, /^credentials do not belong in a URL/],
    ['an unknown side', ['--upstream', 'http://127.0.0.1:1', '--fail-on', 'nobody'], CommanderError, /Allowed choices are both, server, client\.$/],
    ['a recording that cannot be written', ['--upstream', 'http://127.0.0.1:1', '--record', '/none/at/all.har'], UsageError, /^cannot write \/none\/at\/all\.har: its folder does not exist$/],
    ['deviations that are not there', ['--upstream', 'http://127.0.0.1:1', '--deviations', '/none.yaml'], DeviationError, /^\/none\.yaml: cannot be read/],
  ])('%s', async (_, args, kind, message) => {
    const before = process.listenerCount('SIGINT');
    const error = await refusal(args);
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).message).toMatch(message);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  it('a port that is taken, and leaves an older recording as it was', async () => {
    using work = folder();
    writeFileSync(work.at('old.har'), 'old');
    await using server = await serve(['--auth', 'none']);
    const { port } = new URL(server.url);
    const refused = await cli(['proxy', '--upstream', server.url, '--port', port, '--record', work.at('old.har')]);
    expect(readFileSync(work.at('old.har'), 'utf8')).toBe('old');
    expect(refused).toRefuse(2, new RegExp(`^atlas-conformance: port ${port} on 127\\.0\\.0\\.1 is in use by another program`));
  });
});
