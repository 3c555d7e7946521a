import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer as createTcp, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createReferenceServer, development, listen, type ReferenceServerOptions } from '../../src/server/index.ts';
import { skewOf } from './clock.ts';
import type { Diagnosis } from './diagnosis.ts';
import { doctor, type DoctorOptions } from './doctor.ts';
import { diagnoseNode } from './machine.ts';

const { groupId, publicKey, privateKey, clientId, clientSecret, readOnly, other } = development;
const work = mkdtempSync(join(tmpdir(), 'doctor-test-'));
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const key = { MONGODB_ATLAS_PUBLIC_API_KEY: publicKey, MONGODB_ATLAS_PRIVATE_API_KEY: privateKey, MONGODB_ATLAS_PROJECT_ID: groupId };
const secrets = [privateKey, clientSecret, readOnly.privateKey, other.privateKey, 'not-the-private-key'];

async function see(target: string, env: Readonly<Record<string, string>> = key, more: Partial<DoctorOptions> = {}): Promise<readonly Diagnosis[]> {
  const all: Diagnosis[] = [];
  for await (const each of doctor({ target, api: 'v2', timeout: 5, env, folder: work, cleanUp: (file) => `cleanup ${file}`, ...more })) all.push(each);
  for (const secret of secrets) expect(JSON.stringify(all)).not.toContain(secret);
  return all;
}

const on = (all: readonly Diagnosis[], topic: string): readonly string[] => all.filter((each) => each.topic === topic).map(({ status, what }) => `${status} ${what}`);
const failures = (all: readonly Diagnosis[]): readonly string[] => all.filter(({ status }) => status === 'fail').map(({ topic, what, side }) => `${side} ${topic}: ${what}`);

async function reference(options: ReferenceServerOptions = { auth: ['digest', 'oauth'] }): Promise<string> {
  const server = await listen(createReferenceServer(options));
  ends.push(() => server.close());
  return server.url;
}

async function at(server: Server, scheme = 'http'): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  ends.push(() => new Promise((closed) => server.close(closed)));
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server that answers every GET with an empty list, but for what is changed. */
function answering({ status = 200, headers = {}, body = { results: [], totalCount: 0 } as unknown, seen = [] as string[] }): Server {
  return createHttp((request, response) => {
    seen.push(request.method!);
    response.writeHead(status, { 'Content-Type': 'application/vnd.atlas.2023-01-01+json', Connection: 'close', ...headers }).end(JSON.stringify(body));
  });
}

const bare = { MONGODB_ATLAS_PROJECT_ID: groupId };

describe('doctor at a target that is sound', () => {
  it.each<[string, Record<string, string>]>([
    ['Digest', key],
    ['OAuth', { MONGODB_ATLAS_PROJECT_ID: groupId, MONGODB_ATLAS_CLIENT_ID: clientId, MONGODB_ATLAS_CLIENT_SECRET: clientSecret }],
  ])('finds nothing to do by %s', async (_, env) => {
    const all = await see(await reference(), env);
    expect(all.filter(({ status }) => status !== 'ok')).toEqual([]);
    expect(all.map(({ topic }) => topic)).toEqual(['node', 'leftovers', 'project', 'credentials', 'network', 'access', 'media type', 'room', 'leftovers', 'rate', 'speed', 'clock']);
  });

  it('asks by GET alone', async () => {
    const seen: string[] = [];
    await see(await at(answering({ seen })), bare);
    expect(new Set(seen)).toEqual(new Set(['GET']));
  });

  it('looks at the credentials of other parties too', async () => {
    const url = await reference({ auth: ['digest'], projects: [{ groupId }, { groupId: other.groupId }], credentials: [{ kind: 'apiKey', publicKey, privateKey, access: 'read-write', groupIds: [groupId] }, { kind: 'apiKey', publicKey: other.publicKey, privateKey: other.privateKey, access: 'read-write', groupIds: [other.groupId] }] });
    const all = await see(url, {
      ...key, MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY: readOnly.publicKey, MONGODB_ATLAS_READ_ONLY_PRIVATE_API_KEY: readOnly.privateKey,
      MONGODB_ATLAS_OTHER_PUBLIC_API_KEY: other.publicKey, MONGODB_ATLAS_OTHER_PRIVATE_API_KEY: other.privateKey, MONGODB_ATLAS_OTHER_PROJECT_ID: other.groupId,
    });
    expect(on(all, 'read-only')).toEqual([expect.stringMatching(/^fail the target answers 401/)]);
    expect(on(all, 'other')).toEqual(['ok accepted, and may read its project']);
  });
});

describe('doctor tells apart', () => {
  it.each<[string, () => Promise<string>, string, RegExp, Record<string, string>?]>([
    ['a port where nobody listens', async () => 'http://127.0.0.1:9', 'network', /^fail nothing listens/],
    ['a name that does not resolve', async () => 'http://nothing.invalid', 'name', /^fail nothing\.invalid (has no address|could not be looked up)/],
    ['https where there is no TLS', async () => (await reference()).replace('http:', 'https:'), 'certificate', /^fail there is no TLS at this port/],
    ['a wrong key', reference, 'access', /^fail the target refuses the credentials: 401/, { ...key, MONGODB_ATLAS_PRIVATE_API_KEY: 'not-the-private-key' }],
    ['no key', reference, 'access', /^fail the target asks for credentials: 401/, bare],
    ['a project that there is none of', reference, 'access', /^fail (there is no such project: 404|.*401)/, { ...key, MONGODB_ATLAS_PROJECT_ID: '000000000000000000000000' }],
    ['an address that is not on the access list', async () => at(answering({ status: 403, body: { errorCode: 'IP_ADDRESS_NOT_ON_ACCESS_LIST', detail: 'not allowed' } })), 'access', /^fail the address of this machine is not on/, bare],
    ['a limit that is used up', async () => at(answering({ status: 429, headers: { 'Retry-After': '3600' } })), 'access', /^fail the limit of requests is used up/, bare],
    ['a page of somebody else', async () => at(answering({ status: 404, body: 'no' })), 'access', /^fail GET of the users is answered 404/, bare],
    ['a full project', async () => at(answering({ body: { results: [], totalCount: 100 } })), 'room', /^fail 100 of 100 users are there, room for 0/, bare],
    ['a project that is nearly full', async () => at(answering({ body: { results: [], totalCount: 90 } })), 'room', /^warn 90 of 100 users/, bare],
    ['users of an earlier run', async () => at(answering({ body: { results: [{ username: 'alice' }, { username: 'CN=acx1y2z300000f,O=x' }], totalCount: 2 } })), 'leftovers', /^warn 1 user looks like those of a run: CN=acx1y2z3/, bare],
    ['another media type', async () => at(answering({ headers: { 'Content-Type': 'application/json' } })), 'media type', /^warn lists are answered as application\/json/, bare],
    ['few requests that are left', async () => at(answering({ headers: { 'RateLimit-Limit': '10000', 'RateLimit-Remaining': '12' } })), 'rate', /^warn 12 requests are left of 10000/, bare],
    ['a clock that is ten seconds ahead', async () => at(answering({ headers: { Date: new Date(Date.now() + 10_000).toUTCString() } })), 'clock', /^warn the target's clock is .* ahead of this one/, bare],
    ['a clock that is an hour behind', async () => at(answering({ headers: { Date: new Date(Date.now() - 3_600_000).toUTCString() } })), 'clock', /^fail the target's clock is 60 min behind this one/, bare],
    ['a door that is open', async () => reference({}), 'door', /^warn the target asks nobody for credentials/],
  ])('%s', async (_, target, topic, what, env) => {
    expect(on(await see(await target(), env), topic).join('\n')).toMatch(new RegExp(what.source, 'm'));
  });

  it('a target that takes connections and says nothing', async () => {
    const open = new Set<{ destroy(): void }>();
    const url = await at(createTcp((socket) => void open.add(socket)));
    expect(failures(await see(url, key, { timeout: 0.2 }))).toEqual([expect.stringMatching(/^target target: .* did not answer within 0\.2 s/)]);
    for (const socket of open) socket.destroy();
  });

  it('a certificate that is self-signed', async () => {
    const [keyFile, certFile] = [join(work, 'key.pem'), join(work, 'cert.pem')];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', keyFile, '-out', certFile, '-days', '30', '-subj', '/CN=127.0.0.1'], { stdio: 'ignore' });
    const url = await at(createHttps({ key: readFileSync(keyFile), cert: readFileSync(certFile) }, () => expect.fail('nothing is sent to who cannot be trusted')), 'https');
    expect(failures(await see(url))).toEqual([expect.stringMatching(/^target certificate: the certificate is not accepted: .*self-signed/)]);
  });
});

describe('doctor on this machine', () => {
  it.each<[string, Record<string, string>, string]>([
    ['half a key', { ...bare, MONGODB_ATLAS_PUBLIC_API_KEY: 'abc' }, 'MONGODB_ATLAS_PUBLIC_API_KEY is set but MONGODB_ATLAS_PRIVATE_API_KEY is not'],
    ['no project', {}, 'no project to test in is named'],
    ['a project id that is none', { MONGODB_ATLAS_PROJECT_ID: 'x' }, 'must be 24 lower-case hexadecimal digits'],
    ["the run's own key as another's", { ...key, MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY: publicKey, MONGODB_ATLAS_READ_ONLY_PRIVATE_API_KEY: 'x' }, 'must not be that of MONGODB_ATLAS_PUBLIC_API_KEY'],
  ])('sees %s', async (_, env, text) => {
    const all = await see('http://127.0.0.1:9', env);
    expect(failures(all).filter((each) => each.startsWith('here '))).toEqual([expect.stringContaining(text)]);
  });

  it('sees what an earlier run says that it has left, and proxies that are not used', async () => {
    mkdirSync(join(work, '.atlas-conformance'));
    const file = join(work, '.atlas-conformance', 'acabcdef.ledger');
    const head = { ledger: 1, target: 'http://127.0.0.1:1', api: 'v2', auth: 'none', groupId, tag: 'acabcdef', host: 'elsewhere', pid: 1, startedAt: '' };
    writeFileSync(file, `${JSON.stringify(head)}\n${JSON.stringify({ n: 1, paths: ['/x'], headers: [], owner: 'own', state: 'made' })}\n`);
    const all = await see('http://127.0.0.1:9', { ...key, HTTPS_PROXY: 'http://proxy:3128' });
    rmSync(join(work, '.atlas-conformance'), { recursive: true });
    expect(all.find(({ topic }) => topic === 'leftovers')).toMatchObject({ status: 'warn', what: expect.stringContaining('may have left 1 users at http://127.0.0.1:1'), advice: 'cleanup .atlas-conformance/acabcdef.ledger' });
    expect(on(all, 'proxy')).toEqual([expect.stringMatching(/^warn HTTPS_PROXY is set, and not used/)]);
  });

  it('knows which versions of Node will do', () => {
    expect(['18.20.1', '22.18.9', '22.19.0', '22.20.0', '24.0.0', '100.0.0'].map((version) => diagnoseNode(version).status)).toEqual(['fail', 'fail', 'ok', 'ok', 'ok', 'ok']);
  });

  it('never takes a clock that is right for a wrong one, however long the answer took', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1.7e12, max: 1.9e12 }), fc.nat(120_000), fc.double({ min: 0, max: 1, noNaN: true }), (startedAt, durationMs, part) => {
        const written = new Date(startedAt + durationMs * part).toUTCString();
        const { ahead, within } = skewOf({ request: { method: 'GET', target: '/', headers: [], body: null }, response: { status: 200, headers: [['Date', written]], body: new Uint8Array() }, startedAt, durationMs })!;
        expect(Math.abs(ahead)).toBeLessThanOrEqual(within + 1e-6);
      }),
    );
  });
});
