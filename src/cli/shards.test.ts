import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertUsable, readDeviations } from '../../conformance/deviations.ts';
import { catalogue } from '../../conformance/requirements/catalogue.ts';
import { contracts } from '../contract/index.ts';
import type { Report } from '../core/event.ts';
import { pointerPattern } from '../core/violation.ts';
import { createReporter, reportToJson, verdict } from '../reporters/index.ts';
import { elements, parseXml } from '../reporters/testing/xml.ts';
import { baselineNews, baselineOf } from './baseline.ts';
import { suggested } from './deviations-suggest.ts';
import { eventsIn, mergedEvents } from './event-file.ts';
import { readReport } from './report-file.ts';
import { folder, type Folder } from './testing/cli.ts';
import { runSmall, smallPlan } from './testing/in-process.ts';
import { assertReport } from './testing/report.ts';

const plan = smallPlan();
const faults = ['body:echo-no-scopes', 'error:other-reason', 'mistypes:listDatabaseUsers/totalCount', 'list:no-next'];
const shards = [1, 2, 3].map((index) => ({ index, count: 3 }));

let work: Folder;
let whole: Report;
beforeAll(async () => {
  work = folder();
  whole = await runSmall({ plan, faults, file: work.at('whole.ndjson') });
  for (const shard of shards) await runSmall({ plan, faults, shard, file: work.at(`${shard.index}.ndjson`) });
  writeFileSync(work.at('whole.json'), reportToJson(whole));
});
afterAll(() => work[Symbol.dispose]());

/** A report without times, the order of what is counted, and what depends on which case shows a cause first. */
function timeless(report: Report): unknown {
  const sorted = <T>(list: readonly T[]): T[] => list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    ...report,
    startedAt: '',
    durationMs: 0,
    findings: sorted(report.findings.map(({ id, count, level, requirement, operation, status, pointer, keyword, deviation }) => ({ id, count, level, requirement, operation, status, pointer: pointerPattern(pointer), keyword, deviation }))),
    errors: sorted(report.errors.map(({ reason, count }) => ({ reason, count }))),
    skipped: sorted(report.skipped),
    timings: Object.fromEntries(Object.entries(report.timings).map(([operation, { count }]) => [operation, count])),
  };
}

const open = ({ findings }: Report) => findings.filter(({ level, deviation }) => level !== 'may' && deviation === undefined);
const ids = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id).toSorted();

describe('shards of a run with faults', () => {
  const files = () => [3, 1, 2].map((index) => work.at(`${index}.ndjson`));
  const merged = (): Report => {
    for (const event of mergedEvents(files())) if (event.type === 'finished') return event.report;
    throw new Error('no end');
  };

  it('are the whole run, once they are merged, in everything but time', () => {
    expect(open(whole).length).toBeGreaterThan(4);
    expect(whole.totals.failed).toBeGreaterThan(4);
    expect(timeless(merged())).toEqual(timeless(whole));
    expect(merged().command).toBe(whole.command);
  });

  it('have every case in a report made of them, with the findings of all as one', () => {
    const told = (events: Iterable<Parameters<ReturnType<typeof createReporter>['on']>[0]>): string[] => {
      let xml = '';
      const reporter = createReporter({ format: 'junit', write: (text) => (xml += text) });
      for (const event of events) reporter.on(event);
      return elements(parseXml(xml), 'testcase').map(({ attributes, children }) => JSON.stringify([attributes['name'], children.map((child) => (typeof child === 'string' ? '' : child.name))])).toSorted();
    };
    expect(told(mergedEvents(files()))).toEqual(told(eventsIn(work.at('whole.ndjson'))));
    const findings = new Set([...mergedEvents(files())].flatMap((event) => (event.type === 'case' ? event.findings : [])));
    expect(ids([...findings])).toEqual(ids(whole.findings));
  });

  it('can be merged to a file that is read like that of a whole run', () => {
    let lines = '';
    const reporter = createReporter({ format: 'ndjson', write: (text) => (lines += text) });
    for (const event of mergedEvents(files())) reporter.on(event);
    writeFileSync(work.at('merged.ndjson'), lines);
    expect(reportToJson(readReport(work.at('merged.ndjson')))).toBe(reportToJson(merged()));
  });
});

describe('a report file', () => {
  it('gives the report, in either format', () => {
    for (const file of ['whole.ndjson', '1.ndjson']) assertReport(JSON.parse(reportToJson(readReport(work.at(file)))));
    for (const file of ['whole.json', 'whole.ndjson']) expect(reportToJson(readReport(work.at(file)))).toBe(reportToJson(whole));
  });
});

const subject = { api: 'v2', contractVersion: contracts.v2.version, profile: 'atlas', party: 'server' } as const;

describe('a baseline', () => {
  it('makes a run that finds what it did before find nothing new, and hides nothing', async () => {
    const baseline = baselineOf(work.at('whole.ndjson'), subject)!;
    const again = await runSmall({ plan, faults, deviations: baseline.deviations });
    expect(verdict(again)).toMatchObject({ kind: 'conformant', sentence: expect.stringMatching(/^nothing beyond the baseline: \d+ cases passed, \d+ differ in known ways$/) as string });
    expect(again.totals).toEqual({ ...whole.totals, failed: 0, known: whole.totals.known + whole.totals.failed });
    expect(again.findings.map(({ id, count }) => `${id} ${count}`).toSorted()).toEqual(whole.findings.map(({ id, count }) => `${id} ${count}`).toSorted());
    expect(again.deviations.filter(({ cause }) => cause !== undefined).map(({ cause, matched }) => `${cause} ${matched}`).toSorted()).toEqual(
      whole.findings.filter(({ deviation }) => deviation === undefined).map(({ id, count }) => `${id} ${count}`).toSorted(),
    );
    expect(baselineNews(baseline, again, true)).toEqual([]);

    assertReport(JSON.parse(reportToJson(again)));
    // Its own report is a baseline as good as the first.
    writeFileSync(work.at('again.json'), reportToJson(again));
    expect(ids(baselineOf(work.at('again.json'), subject)!.deviations)).toEqual(ids(baseline.deviations));
  });

  it('lets what is new fail, and tells what no longer occurs', async () => {
    const baseline = baselineOf(work.at('whole.json'), subject)!;
    const [fixed, ...kept] = faults;
    const other = await runSmall({ plan, faults: [...kept, 'body:date-with-milliseconds'], deviations: baseline.deviations });
    expect(verdict(other)).toMatchObject({ kind: 'violated', sentence: expect.stringMatching(/^NOT conformant: \d+ requirements? violated beyond the baseline$/) as string });
    const before = new Set(ids(whole.findings));
    expect(open(other).length).toBeGreaterThan(0);
    for (const { id } of open(other)) expect(before).not.toContain(id);
    const [line] = baselineNews(baseline, other, true);
    expect(line).toMatch(/^.*whole\.json: \d+ findings? of it no longer occurs?: F/);
    expect(fixed).toBe('body:echo-no-scopes');
    for (const { id } of whole.findings.filter(({ requirement }) => requirement === 'create.echo')) expect(line).toContain(id);
    // A part of the plan does not show that something is gone.
    expect(baselineNews(baseline, other, false)).toEqual([]);
  });

  it.each([
    ['of another API', { api: 'v1.0' }, /another version of the API \(v2, not v1\.0\)/],
    ['of another profile', { profile: 'published' }, /another profile \(atlas, not published\)/],
    ['of a server, for a client', { party: 'client' }, /another kind of party \(server, not client\)/],
  ] as const)('is refused when it is %s', (_, change, message) => {
    expect(() => baselineOf(work.at('whole.json'), { ...subject, ...change })).toThrow(message);
  });

  it('is refused when it is a shard, and told when it is of another target', () => {
    expect(() => baselineOf(work.at('1.ndjson'), subject)).toThrow(/is the report of shard 1\/3, and a baseline is one of a whole run/);
    expect(baselineNews(baselineOf(work.at('whole.json'), subject)!, { ...whole, target: 'http://other' }, false)).toEqual([expect.stringMatching(/another target \(embedded, not http:\/\/other\)/)]);
  });
});

describe('deviations suggest', () => {
  it('writes entries that are refused until they are filled in, and then cover exactly what was found', async () => {
    const file = work.at('known.yaml');
    writeFileSync(file, suggested(whole));
    expect(() => readDeviations(file)).toThrow(/known\.yaml: entry 1: "reason" is still to be filled in: say why it is accepted, or take the deviation "F\w+" out/);
    writeFileSync(file, suggested(whole).replaceAll(/reason: .*/g, 'reason: so it is'));
    expect(() => readDeviations(file)).toThrow(/entry 1: "evidence" is still to be filled in/);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/evidence: .*/g, 'evidence: seen'));

    const deviations = readDeviations(file);
    assertUsable(deviations, { requirements: catalogue(contracts.v2, 'atlas'), contracts: [contracts.v2] }, file);
    expect(ids(deviations)).toEqual(ids(open(whole)));
    expect(deviations[0]!.since).toBe(whole.startedAt.slice(0, 10));
    const covered = await runSmall({ plan, faults, deviations });
    expect(open(covered)).toEqual([]);
    expect(covered.findings.filter(({ deviation }) => ids(deviations).includes(deviation!)).map(({ id, deviation }) => [id, deviation])).toEqual(
      covered.findings.filter(({ id }) => ids(deviations).includes(id)).map(({ id }) => [id, id]),
    );
    for (const { id, matched } of covered.deviations.filter((each) => ids(deviations).includes(each.id))) expect(`${id} ${matched}`).not.toBe(`${id} 0`);
  });

  it('has nothing to suggest where there is nothing', () => {
    const file = work.at('none.yaml');
    writeFileSync(file, suggested({ ...whole, findings: [] }));
    expect(readDeviations(file)).toEqual([]);
  });
});
