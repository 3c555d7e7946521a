import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/event.ts';
import type { HeaderList } from '../../src/core/exchange.ts';
import { contracts } from '../../src/contract/index.ts';
import { startProxy, type Passed } from '../../src/proxy/index.ts';
import { openHarFile, ownName, readHar } from '../../src/runner/index.ts';
import { createReferenceServer, listen } from '../../src/server/index.ts';
import type { Auth } from '../access.ts';
import { checkExchanges } from '../check-exchanges.ts';
import { deviationsOf } from '../deviations.ts';
import { embeddedTarget } from '../embedded.ts';
import { createPlan } from '../plan.ts';
import { selectCases, type Selection } from '../select.ts';
import { testTarget } from '../test-target.ts';
import { createLiveJudge, noRoom } from './live.ts';
import { sideOf } from './sides.ts';

const work = mkdtempSync(join(tmpdir(), 'live-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const all = Object.values(contracts);
const options = { contracts: all, profile: 'atlas', deviations: deviationsOf('atlas'), command: () => 'again' } as const;

/** A part of the suite against a reference server of its own through a proxy. */
async function throughProxy(auth: Auth, selection: Selection, faults: readonly string[] = []) {
  const file = join(work, `${auth}${faults.length}.har`);
  const contract = contracts.v2;
  const embedded = embeddedTarget({ auth, faults });
  const server = await listen(createReferenceServer(embedded.server));
  const record = openHarFile(file, { name: ownName, version: '0' });
  const passed: Passed[] = [];
  const judge = createLiveJudge({ ...options, target: server.url, record });
  const proxy = await startProxy({
    upstream: server.url,
    onPassed: (each) => {
      passed.push(each);
      judge.passed(each);
    },
    onRefused: judge.refused,
  });
  try {
    const whole = createPlan({ contract, profile: 'atlas', seed: 11, cases: 10, tag: 'actraffc', now: Date.now(), ...embedded.plan });
    const suite = await testTarget({ contract, profile: 'atlas', plan: { ...whole, cases: selectCases(whole.cases, selection).cases }, origin: proxy.url, access: embedded.accessTo(proxy.url), deviations: options.deviations, shrink: false, command: () => '' });
    await proxy.close(5000);
    const live = await judge.finish();
    record.close();
    const replayed = checkExchanges({ ...options, sources: [{ name: server.url, entries: readHar(file) }] });
    return { suite, live, replayed, passed, recording: readFileSync(file, 'utf8') };
  } finally {
    await proxy.close(0);
    await server.close();
  }
}

/** What a report says, less the times and the command lines, and the secrets that its exchanges do not have. */
const said = ({ findings, requirements, totals, deviations, skipped, api }: Report) => ({
  api,
  totals,
  requirements,
  deviations,
  skipped,
  findings: findings.map(({ id, requirement, level, operation, status, pointer, keyword, count, deviation, case: first }) => ({ id, requirement, level, operation, status, pointer, keyword, count, deviation, case: first })),
});

/** Every password, proof and token that passed. */
function secretsOf(passed: readonly Passed[]): ReadonlySet<string> {
  const texts = passed.flatMap((each) => [
    ...each.request.headers.flatMap(([name, value]) => (name.toLowerCase() === 'authorization' ? [...value.matchAll(/(?:response="|Basic |Bearer )([^"]+)/g)].map(([, proof]) => proof!) : [])),
    ...[...Buffer.from(each.request.body ?? []).toString().matchAll(/"password":("(?:[^"\\]|\\.)*")/g)].map(([, json]) => JSON.parse(json!) as string),
    ...('exchange' in each ? [...Buffer.from(each.exchange.response.body).toString().matchAll(/"access_token":"([^"]+)"/g)].map(([, token]) => token!) : []),
  ]);
  return new Set(texts.filter(({ length }) => length >= 8));
}

describe('the suite through the proxy', () => {
  // All of it takes too long for each time; these parts have requests of every kind.
  it.each([
    ['digest', { index: 1, count: 6 }],
    ['oauth', { index: 2, count: 6 }],
  ] as const)('finds nothing wrong with the server by %s, nor does the proxy; what the suite sends wrongly on purpose is the client’s', async (auth, shard) => {
    const { suite, live, replayed, passed, recording } = await throughProxy(auth, { shard });
    expect(suite.findings.filter(({ deviation }) => deviation === undefined)).toEqual([]);
    expect(suite.totals).toMatchObject({ failed: 0, errored: 0, unrun: 0 });

    const uncovered = live.findings.filter(({ deviation }) => deviation === undefined);
    expect(uncovered.filter(({ requirement }) => sideOf(requirement) === 'server')).toEqual([]);
    expect(uncovered.map(({ requirement }) => requirement)).toEqual(expect.arrayContaining(['client.body.valid', 'client.parameters']));
    expect(live.totals.planned).toBe(passed.length);
    expect(live.totals.exchanges).toBeGreaterThan(300);

    expect(said(replayed)).toEqual(said(live));
    for (const secret of secretsOf(passed)) expect(recording.includes(secret), secret).toBe(false);
  });

  it('with a server that shows secrets is judged from the recording as it was live, and the recording shows none', async () => {
    const faults = ['secret:create', 'secret:update', 'secret:get', 'secret:error', 'status:invalid-422'];
    const { live, replayed, passed, recording } = await throughProxy('digest', { only: ['create/example', 'createDatabaseUser.body/password', 'createDatabaseUser.body/labels', 'update/valid', 'auth', 'secret'] }, faults);
    const found = new Set(live.findings.filter(({ deviation }) => deviation === undefined).map(({ requirement }) => requirement));
    expect([...found]).toEqual(expect.arrayContaining(['write-only.password', 'secret.password', 'createDatabaseUser.documented', 'client.body.valid']));
    expect(said(replayed)).toEqual(said(live));
    const secrets = secretsOf(passed);
    expect(secrets.size).toBeGreaterThan(30);
    for (const secret of secrets) expect(recording.includes(secret), secret).toBe(false);
    const shown = JSON.stringify([live, replayed], (_key, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString() : value));
    for (const secret of secrets) expect(shown.includes(secret), secret).toBe(false);
  });
});

/** What a client sends, and what a server answers, as the proxy tells it. */
const passing = (rest: { readonly method?: string; readonly target?: string; readonly headers?: HeaderList; readonly answer?: HeaderList; readonly body?: Uint8Array } = {}): Extract<Passed, { exchange: unknown }> => {
  const request = { method: rest.method ?? 'GET', target: rest.target ?? `${users}/admin/joe`, headers: rest.headers ?? [['Host', 'a'], ['Accept', 'application/vnd.atlas.2023-01-01+json']], body: null };
  const headers: HeaderList = rest.answer ?? [['Content-Type', 'application/json'], ['X-Error-Code', 'USERNAME_NOT_FOUND']];
  return { request, exchange: { request, response: { status: 404, headers, body: rest.body ?? notFound }, startedAt: Date.now(), durationMs: 1 } };
};
const users = '/api/atlas/v2/groups/5f1a2b3c4d5e6f7a8b9c0d1e/databaseUsers';
const notFound = Buffer.from(JSON.stringify({ detail: 'No user with username joe exists.', error: 404, errorCode: 'USERNAME_NOT_FOUND', parameters: ['joe'], reason: 'Not Found' }));

describe('judging off the path', () => {
  const judge = (more: Partial<Parameters<typeof createLiveJudge>[0]> = {}) => createLiveJudge({ ...options, target: 'http://server', ...more });

  it('judges a copy with its content codings undone', async () => {
    const live = judge();
    for (const [coding, body] of [['gzip', gzipSync(notFound)], ['br', brotliCompressSync(notFound)], ['gzip', Buffer.from('no gzip')], ['odd', notFound]] as const) {
      live.passed(passing({ answer: [...passing().exchange.response.headers, ['Content-Encoding', coding]], body }));
    }
    const { totals, skipped, findings } = await live.finish();
    expect(totals).toMatchObject({ planned: 4, known: 2, skipped: 2 });
    expect(findings.filter(({ deviation }) => deviation === undefined)).toEqual([]);
    expect(skipped.map(({ reason }) => reason.replace(/\(.*/, ''))).toEqual(['not judged: a content coding cannot be undone ', 'not judged: a content coding cannot be undone ']);
  });

  it('counts what there was no room for, and says so', async () => {
    const live = judge({ room: { items: 2, bytes: 10_000 }, isBusy: () => true });
    for (let index = 0; index < 5; index += 1) live.passed(passing());
    const { totals, skipped } = await live.finish();
    expect(totals).toMatchObject({ planned: 5, known: 2, skipped: 3 });
    expect(skipped).toEqual([{ reason: noRoom, count: 3 }]);
  });

  it('keeps the answers of the proxy, and what is not whole, apart from the server’s', async () => {
    const live = judge();
    live.passed({ request: passing().request, unjudged: 'own', reason: 'the proxy answered 502: nothing listens' });
    live.passed(passing({ target: '/api/atlas/v2/groups' }));
    live.refused('CONNECT is not passed on');
    live.refused('CONNECT is not passed on');
    const { totals, skipped, warnings, findings } = await live.finish();
    expect(totals).toMatchObject({ planned: 2, skipped: 2 });
    expect(skipped.map(({ reason }) => reason).toSorted()).toEqual(['not covered by the contract', 'not judged: the proxy answered 502: nothing listens']);
    expect(warnings).toEqual(['2 times the proxy refused what it could not pass on: CONNECT is not passed on']);
    expect(findings).toEqual([]);
  });

  it('tells both sides apart, and lets one alone decide', async () => {
    const wrong = passing({ headers: [['Host', 'a'], ['Accept', 'text/plain']], answer: [['Content-Type', 'text/html']] });
    for (const [failOn, levels, outcome] of [['both', ['must', 'must'], 'failed'], ['server', ['must', 'should'], 'failed'], ['client', ['should', 'must'], 'failed']] as const) {
      const live = judge({ failOn });
      live.passed(wrong);
      const { findings, totals, requirements, warnings } = await live.finish();
      const level = (id: string) => findings.find(({ requirement }) => requirement === id)?.level;
      expect([level('error.media-type'), level('client.accept.version')]).toEqual(levels);
      expect(requirements.find(({ id }) => id === 'client.accept.version')).toMatchObject({ outcome: 'failed', level: levels[1] });
      expect(totals[outcome]).toBe(1);
      expect(warnings).toHaveLength(failOn === 'both' ? 0 : 1);
    }
    const mild = judge({ failOn: 'server' });
    mild.passed(passing({ headers: [['Host', 'a'], ['Accept', 'text/plain']] }));
    const report = await mild.finish();
    expect(report.totals.failed).toBe(0);
    expect(report.warnings).toEqual(['--fail-on server: what the client violates is told as a warning, whatever its level, and decides nothing']);
  });

  it('has the requirements of the APIs that there was traffic of', async () => {
    const live = judge();
    live.passed(passing({ target: users.replace('v2', 'v1.0') }));
    const { api, requirements } = await live.finish();
    expect(api).toBe('v1.0');
    expect(requirements.find(({ id }) => id === 'headers.present')).toMatchObject({ level: 'may' });
    expect(requirements.some(({ id }) => id === 'version.content-type')).toBe(false);
  });
});
