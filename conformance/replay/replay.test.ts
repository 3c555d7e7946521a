import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ReportedFinding } from '../../src/core/finding.ts';
import { reportOf as parsedReport, reportToJson } from '../../src/reporters/index.ts';
import { development, type Listening } from '../../src/server/index.ts';
import { defaultSettings, prepareRun, type RunSettings } from '../prepare.ts';
import { replayCase, replayFindings } from './replay.ts';
import { chosenFindings, type RecordedRun } from './report.ts';
import { serverAttempts } from './server.ts';
import { recordedSettings } from './settings.ts';
import { moodyServer } from './testing/moody.ts';
import { verdictOf, type Replayed, type TryEnd } from './verdict.ts';

const work = mkdtempSync(join(tmpdir(), 'replay-test-'));
const home = process.cwd();
const open: Listening[] = [];
beforeAll(() => process.chdir(work));
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});
afterAll(() => {
  process.chdir(home);
  rmSync(work, { recursive: true, force: true });
});

async function moody(faults: readonly string[], isSpoiled: (run: number) => boolean) {
  const server = await moodyServer(faults, isSpoiled);
  open.push(server);
  return server;
}

const settingsFor = (target: string, only: readonly string[]): RunSettings => ({ ...defaultSettings, target, groupId: development.groupId, auth: 'none', seed: 7, cases: 2, only });

/** The report of a run against a server with these faults, by way of its JSON. */
async function reportOf(faults: readonly string[], ...only: readonly string[]): Promise<RecordedRun> {
  const { url } = await moody(faults, () => true);
  const prepared = prepareRun(settingsFor(url, only), { env: {} });
  return parsedReport(reportToJson(await prepared.start({ command: () => 'replay', onEvent: () => {} })), 'report.json');
}

async function replayed(report: RecordedRun, findings: readonly ReportedFinding[], overrides: { target?: string } = {}, tries = 5): Promise<readonly Replayed[]> {
  const recorded = recordedSettings(report, overrides, 'report.json');
  if (recorded.kind !== 'server') throw new Error('a report of a client');
  const { attempt } = serverAttempts({ settings: recorded.settings, env: {}, warn: (message) => expect.fail(message), onLedger: () => {} });
  return replayFindings(findings, { attempt, tries });
}

/** A request's body without what is new each time. */
const bodyOf = ({ exchanges }: ReportedFinding): string => Buffer.from(exchanges.at(-1)!.request.body!).toString().replaceAll(/ac[a-z0-9]{6}(?=000)/g, 'TAG').replaceAll(/"\d{4}-\d\d-\d\dT[^"]+"/g, '"DATE"');

const unicode = ['status:unicode-500'];

describe('a replay of a finding', () => {
  let report: RecordedRun;
  let finding: ReportedFinding;
  beforeAll(async () => {
    report = await reportOf(unicode, 'create/valid');
    finding = chosenFindings(report, undefined, 'report.json')[0]!;
  });

  it('sends the same small request under a new name, finds it each time, and leaves nothing', async () => {
    expect(finding.shrunk!.length).toBeGreaterThan(0);
    const { url: target } = await moody(unicode, () => true);
    const [result] = await replayed(report, [finding], { target }, 2);
    expect(result).toMatchObject({ verdict: 'still failing', shown: 2, judged: 2, form: 'minimal' });
    expect(bodyOf(result!.now!)).toBe(bodyOf(finding));
    expect(result!.now!.exchanges.at(-1)!.request).not.toEqual(finding.exchanges.at(-1)!.request);
    expect(readdirSync(work)).toEqual([]);
    const { results } = (await (await fetch(`${target}/api/atlas/v2/groups/${development.groupId}/databaseUsers`, { headers: { Accept: 'application/vnd.atlas.2023-01-01+json' } })).json()) as { results: unknown[] };
    expect(results).toEqual([]);
  });

  it.each<[string, (run: number) => boolean, object]>([
    ['fixed', () => false, { verdict: 'fixed', shown: 0, judged: 3 }],
    ['flaky', (run) => run === 1, { verdict: 'flaky', shown: 1, judged: 3 }],
  ])('says %s', async (_, isSpoiled, wanted) => {
    const server = await moody(unicode, isSpoiled);
    const [result] = await replayed(report, [finding], { target: server.url }, 3);
    expect(result).toMatchObject(wanted);
    // What a smaller case no longer shows is asked of the whole one as well.
    expect(server.runs()).toBe(result!.verdict === 'fixed' ? 6 : 3);
  });

  it('sends the whole case when the way to the small one leads nowhere, or elsewhere', async () => {
    const { url: target } = await moody(unicode, () => true);
    const results = await replayed(report, [{ ...finding, shrunk: [10_000] }, { ...finding, shrunk: [0] }], { target }, 1);
    for (const result of results) expect(result).toMatchObject({ verdict: 'still failing', form: 'whole' });
  });

  it('does not call fixed what is violated in another way now', async () => {
    const before = await reportOf(['status:invalid-422'], 'createDatabaseUser.body/roles.type');
    const [wrong] = before.findings.filter(({ requirement }) => requirement === 'createDatabaseUser.body/roles.type');
    const { url: target } = await moody(['status:wrong-type-500'], () => true);
    const [result] = await replayed(before, [wrong!], { target }, 1);
    expect(result).toMatchObject({ verdict: 'fails otherwise', shown: 0, judged: 1, now: { status: 500 } });
  });

  it('says what cannot be told: a case that is gone, one that is skipped', async () => {
    const { url: target } = await moody(unicode, () => true);
    const gone = await replayed(report, [{ ...finding, case: 'create/valid/gone/0' }, { ...finding, case: 'auth/digest/plain' }], { target }, 1);
    expect(gone).toMatchObject([{ verdict: 'not tried', reason: expect.stringContaining('has a case "create/valid/gone/0"') }, { verdict: 'not tried' }]);
  });

  it('cannot begin where nobody listens', async () => {
    await expect(replayed(report, [finding], { target: 'http://127.0.0.1:9' }, 1)).rejects.toThrow('nothing listens');
  });
});

describe('a replay of a case', () => {
  const once = (target: string) => serverAttempts({ settings: settingsFor(target, []), env: {}, warn: (message) => expect.fail(message), onLedger: () => {} }).once;

  it('tells how often it shows what', async () => {
    const server = await moody(['status:create-202'], (run) => run > 0);
    const { replayed: results } = await replayCase((shrink) => once(server.url)('create/example/scram', shrink), { tries: 2 });
    expect(results.map(({ verdict, shown, judged, finding }) => [finding.requirement, verdict, shown, judged])).toContainEqual(['createDatabaseUser.status', 'flaky', 1, 2]);
  });

  it('ends at once when there is no such case', async () => {
    const server = await moody([], () => false);
    const { replayed: results, ends } = await replayCase((shrink) => once(server.url)('create/nothing', shrink), { tries: 3 });
    expect([results, ends.length, ends[0]!.outcome]).toEqual([[], 1, 'unrun']);
  });
});

describe('the verdict', () => {
  const finding = (id: string, requirement = 'r'): ReportedFinding => ({ id, requirement, level: 'must', operation: 'o', status: 200, pointer: '', keyword: 'k', expected: '', actual: '', message: id, case: 'c', count: 1, curl: '', replay: '', exchanges: [exchange, exchange] });
  const exchange = { request: { method: 'GET', target: '/', headers: [], body: null }, response: { status: 200, headers: [], body: new Uint8Array() }, startedAt: 0, durationMs: 0 };
  const end = (findings: readonly ReportedFinding[], more: Partial<TryEnd> = {}): TryEnd => ({ outcome: findings.length > 0 ? 'failed' : 'passed', findings, exchanges: [exchange, exchange], form: 'minimal', stopsEarly: true, ...more });
  const shows = end([finding('F1')]);
  const lost = end([], { outcome: 'errored', reason: 'lost' });

  it.each<[string, TryEnd[], object]>([
    ['a try that could not be judged does not make it flaky', [shows, lost], { verdict: 'still failing', shown: 1, judged: 1, reason: 'lost' }],
    ['and does not make it fixed', [end([]), lost], { verdict: 'not tried', reason: 'lost' }],
    ['no try at all is no verdict', [], { verdict: 'not tried' }],
    ['another finding before it hides it', [end([finding('F2', 's')], { exchanges: [exchange] })], { verdict: 'not tried', reason: expect.stringContaining('the case ends before it, with F2') }],
    ['another one beside it does not', [end([finding('F2', 's')])], { verdict: 'fixed' }],
    ['nor one before it where the case goes on', [end([finding('F2', 's')], { exchanges: [exchange], stopsEarly: false })], { verdict: 'fixed' }],
    ['what a deviation covers is no other violation', [end([{ ...finding('F2'), deviation: 'd' }])], { verdict: 'fixed' }],
  ])('%s', (_, ends, wanted) => {
    expect(verdictOf(finding('F1'), ends)).toMatchObject(wanted);
  });
});

describe('a report', () => {
  it('chooses by what ids begin with, and says when that is of none or several', () => {
    const findings = ['Fabc', 'Fabd', 'Fx'].map((id) => ({ id, level: 'may' }) as ReportedFinding);
    const report: RecordedRun = { findings };
    expect(chosenFindings(report, undefined, 'r')).toEqual([]);
    expect(chosenFindings(report, ['Fx', 'Fabc', 'Fx'], 'r').map(({ id }) => id)).toEqual(['Fx', 'Fabc']);
    expect(() => chosenFindings(report, ['Fab'], 'r')).toThrow('2 findings begin with Fab: Fabc, Fabd');
    expect(() => chosenFindings(report, ['Fz'], 'r')).toThrow('has no finding Fz; it has Fabc, Fabd, Fx');
  });

  it('says what cannot be repeated', () => {
    const run = (settings?: Record<string, unknown>): RecordedRun => ({ findings: [], ...(settings && { settings }) });
    expect(() => recordedSettings(run(), {}, 'r')).toThrow(/"check" or "proxy".*nothing to send again/);
    expect(() => recordedSettings(run({ target: 'http://a', api: 'v9' }), {}, 'r')).toThrow('settings/api must be one of v2, v1.0, not "v9"');
    expect(() => recordedSettings(run({ driver: 'd' }), { target: 'http://a' }, 'r')).toThrow('only its driver');
    expect(() => recordedSettings(run({ target: 'http://a' }), { driver: 'd' }, 'r')).toThrow('has no driver');
    expect(recordedSettings(run({ target: 'http://a', only: ['x'], shard: { index: 1, count: 2 } }), { rate: 5 }, 'r')).toEqual({ kind: 'server', settings: { ...defaultSettings, target: 'http://a', rate: 5 } });
  });
});
