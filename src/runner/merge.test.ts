import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, RunInfo } from '../core/event.ts';
import type { ReportedFinding } from '../core/finding.ts';
import type { CoverageItem } from '../core/plan.ts';
import type { Requirement } from '../core/requirement.ts';
import { merge, type Part } from './merge.ts';
import { Tally } from './tally.ts';

const requirements: readonly Requirement[] = ['a', 'b', 'c', 'd'].map((id) => ({ id, level: 'must', sentence: id, source: id }));
const coverage: readonly CoverageItem[] = [
  { kind: 'operation', id: 'get' }, { kind: 'operation', id: 'put' }, { kind: 'status', id: 'get 200' }, { kind: 'status', id: 'get 404' }, { kind: 'status', id: 'put 500', unreachable: 'no server should' },
  { kind: 'parameter', id: 'get path/id' }, { kind: 'parameter', id: 'put path/id' },
  ...['min', 'max'].flatMap((id) => (['accepted', 'rejected'] as const).map((kind) => ({ kind, id }))),
];
const deviations = [{ id: 'D', reason: 'so it is', evidence: 'seen' }, { id: 'baseline/F9', cause: 'F9', reason: 'so it was', evidence: 'old' }];
const whole: RunInfo = { target: 't', api: 'v2', contractVersion: '1', profile: 'atlas', seed: 7, planned: 0, command: 'run --seed 7', startedAt: '2026-01-01T00:00:00.000Z' };

const outcome = fc.constantFrom('passed', 'failed', 'known', 'skipped', 'errored', 'unrun');
const someCase = fc.record({
  id: fc.uuid(),
  requirements: fc.subarray(['a', 'b', 'c']),
  outcome,
  reason: fc.constantFrom('one', 'two'),
  side: fc.constantFrom('accepted', 'rejected'),
  constraints: fc.subarray(['min', 'max']),
  views: fc.array(fc.record({ operation: fc.constantFrom('get', 'put', null), status: fc.constantFrom(200, 404, 500), durationMs: fc.integer({ min: 0, max: 40_000 }), parameters: fc.subarray(['path/id']) }), { maxLength: 3 }),
  judged: fc.subarray(['a', 'b', 'c', 'd']),
  findings: fc.array(fc.constantFrom('F1', 'F2', 'F3'), { maxLength: 3 }),
  calls: fc.nat(2),
  warning: fc.option(fc.constantFrom('look', 'there')),
});
type SomeCase = typeof someCase extends fc.Arbitrary<infer T> ? T : never;

function findingOf(id: string, shownBy: string): ReportedFinding {
  const requirement = { F1: 'a', F2: 'b', F3: 'd' }[id]!;
  const exchange = { request: { method: 'GET', target: `/${shownBy}`, headers: [], body: null }, response: { status: 200, headers: [], body: new Uint8Array() }, startedAt: 0, durationMs: 0 };
  return { id, requirement, level: 'must', operation: 'get', status: 200, pointer: '', keyword: 'k', expected: '', actual: '', message: '', case: shownBy, count: 1, curl: '', replay: '', exchanges: [exchange], ...(id === 'F2' && { deviation: 'D' }) };
}

/** What a run of these cases reports. */
function reportOf(cases: readonly SomeCase[], info: RunInfo): Report {
  const tally = new Tally({ requirements, coverage });
  for (const each of cases) {
    for (const { operation, status, durationMs, parameters } of each.views) {
      tally.exchange({ operation, exchange: { ...findingOf('F1', 'x').exchanges[0]!, response: { status, headers: [], body: new Uint8Array() }, durationMs }, json: undefined, entity: undefined }, parameters);
    }
    tally.judged(each.judged);
    for (let call = 0; call < each.calls; call += 1) tally.call();
    for (const id of each.findings) tally.finding(tally.seen(id) ?? findingOf(id, each.id));
    if (each.warning !== null) tally.warning(each.warning);
    tally.case({ ...each, constraints: () => each.constraints }, each.outcome, each.reason);
  }
  return tally.report({ ...info, planned: cases.length }, deviations, 100, '2026-01-01');
}

function partsOf(cases: readonly SomeCase[], count: number, planned = cases.length): Part[] {
  return Array.from({ length: count }, (_, at) => {
    const mine = cases.filter((_, index) => index % count === at);
    const info: RunInfo = { ...whole, planned: mine.length, command: `${whole.command} --shard ${at + 1}/${count}`, shard: { index: at + 1, count, planned, command: whole.command } };
    return { name: `${at + 1}.ndjson`, info, report: reportOf(mine, info) };
  });
}

/** A report without times, and without the order of what is counted and the example of what is found. */
function timeless(report: Report): unknown {
  const sorted = <T>(list: readonly T[]): T[] => list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    ...report,
    durationMs: 0,
    findings: sorted(report.findings.map(({ id, count, level, deviation }) => ({ id, count, level, deviation }))),
    errors: sorted(report.errors.map(({ reason, count }) => ({ reason, count }))),
    skipped: sorted(report.skipped),
    warnings: sorted([...new Set(report.warnings)]),
  };
}

describe('merge', () => {
  it('makes of all shards, in any order, what the whole run is in everything but time', () => {
    fc.assert(
      fc.property(fc.array(someCase, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), fc.boolean(), (cases, count, backwards) => {
        const parts = partsOf(cases, count);
        const merged = merge(backwards ? parts.toReversed() : parts);
        expect(timeless(merged.report)).toEqual(timeless(reportOf(cases, whole)));
        expect(merged.info).toEqual({ ...whole, planned: cases.length });
        expect(merged.report.durationMs).toBe(100 * count);
      }),
    );
  });

  it('shows a finding by its smallest example, and begins with the first shard that began', () => {
    const parts = partsOf(fc.sample(someCase, { numRuns: 2, seed: 1 }), 2).map(({ report, ...rest }, at) => ({
      ...rest,
      report: { ...report, findings: [{ ...findingOf('F1', at === 0 ? 'a-long-name' : 'short'), count: 2 }], startedAt: `2026-01-0${2 - at}T00:00:00.000Z` },
    }));
    expect(merge(parts).report).toMatchObject({ findings: [{ case: 'short', count: 4 }], startedAt: '2026-01-01T00:00:00.000Z' });
  });

  const three = (): Part[] => partsOf(fc.sample(someCase, { numRuns: 5, seed: 2 }), 3);
  const changed = (part: Part, info: Partial<RunInfo>): Part => ({ ...part, info: { ...part.info, ...info } });
  it.each<[string, (parts: Part[]) => Part[], RegExp]>([
    ['nothing', () => [], /^there is nothing to merge$/],
    ['one too few', (parts) => parts.slice(0, 2), /^of the 3 shards 3\/3 is missing: run it with the same options/],
    ['two too few', (parts) => parts.slice(1, 2), /^of the 3 shards 1\/3, 3\/3 are missing/],
    ['one twice', ([a, b, c]) => [a!, b!, c!, { ...b!, name: 'copy' }], /^copy: is the shard 2\/3, and so is 2\.ndjson/],
    ['a whole run', ([a, b]) => [a!, b!, { ...b!, name: 'w', info: whole }], /^w: is a whole run and no shard of one; "report"/],
    ['another seed', ([a, b, c]) => [a!, changed(b!, { seed: 8 }), c!], /^2\.ndjson: is of another run than 1\.ndjson: different seed \(8, not 7\)$/],
    ['another target', ([a, b, c]) => [a!, b!, changed(c!, { target: 'u' })], /^3\.ndjson: .*different target \(u, not t\)$/],
    ['another API', ([a, b, c]) => [a!, b!, changed(c!, { api: 'v1.0' })], /different version of the API \(v1\.0, not v2\)$/],
    ['another profile', ([a, b, c]) => [a!, b!, changed(c!, { profile: 'published' })], /different profile \(published, not atlas\)$/],
    ['another contract', ([a, b, c]) => [a!, b!, changed(c!, { contractVersion: '2' })], /different version of the contract \(2, not 1\)$/],
    ['other options', ([a, b, c]) => [a!, b!, changed(c!, { shard: { ...c!.info.shard!, command: 'run --seed 7 --cases 9' } })], /different options \(run --seed 7 --cases 9, not run --seed 7\)$/],
    ['another number of shards', ([a, b, c]) => [a!, b!, changed(c!, { shard: { ...c!.info.shard!, count: 4 } })], /different number of shards \(4, not 3\)$/],
    ['a plan of another size', ([a, b, c]) => [a!, b!, changed(c!, { shard: { ...c!.info.shard!, planned: 6 } })], /different cases in the whole plan \(6, not 5\)$/],
    ['too few cases', () => partsOf(fc.sample(someCase, { numRuns: 5, seed: 2 }), 3, 6), /^the shards have 5 cases, and the whole plan has 6/],
    ['other requirements', ([a, b, c]) => [a!, b!, { ...c!, report: { ...c!.report, requirements: [] } }], /different requirements/],
    ['other deviations', ([a, b, c]) => [a!, b!, { ...c!, report: { ...c!.report, deviations: [] } }], /different deviations/],
  ])('refuses %s', (_, change, message) => {
    expect(() => merge(change(three()))).toThrow(message);
  });

  it('takes shards that had a project each', () => {
    const parts = three().map((part, at) => changed(part, { shard: { ...part.info.shard!, command: `run --target t --group-id ${String(at).repeat(24)} --seed 7` } }));
    expect(merge(parts).info.command).toBe(`run --target t --group-id ${'0'.repeat(24)} --seed 7`);
  });
});
