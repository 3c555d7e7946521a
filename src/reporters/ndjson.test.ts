import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../core/event.ts';
import type { Exchange } from '../core/exchange.ts';
import type { ReportedFinding } from '../core/finding.ts';
import { UserError } from '../core/problem.ts';
import { createReporter, formats, isFormat, ndjsonReporter, readEvents, reportOf, reportToJson } from './index.ts';
import { allErrored, caseEvent, catalogue, exchange, finding, hostile, manyFindings, report, requirement, run, threeFindings, written } from './testing/samples.ts';

const told = (events: Iterable<RunEvent>): string => written((write) => ndjsonReporter({ write }), events);
const linesOf = (ndjson: string): readonly string[] => ndjson.split('\n').slice(0, -1);
const readBack = (ndjson: string): Iterable<RunEvent> => readEvents(linesOf(ndjson), 'run.ndjson');

/** What each format makes of events, NDJSON itself among them, as it hears of one after the other. */
function everyReport(events: () => Iterable<RunEvent>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(formats).filter(isFormat).map((format) => [format, written((write) => createReporter({ format, write, now: () => 0 }), events())]));
}

/** Any text that a target may send, lone surrogates, controls and line ends among it. */
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }), fc.constant('__proto__'));
const body = fc.oneof(fc.uint8Array({ maxLength: 20 }), text.map((value) => new TextEncoder().encode(value)));
const someExchange: fc.Arbitrary<Exchange> = fc.record({
  request: fc.record({ method: text, target: text, headers: fc.array(fc.tuple(text, text), { maxLength: 2 }), body: fc.option(body) }),
  response: fc.record({ status: fc.integer({ min: 100, max: 599 }), headers: fc.array(fc.tuple(text, text), { maxLength: 2 }), body }),
  startedAt: fc.integer({ min: 0, max: 2e12 }),
  durationMs: fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value + 0),
});
const level = fc.constantFrom('must', 'should', 'may');
const someFinding = (id: string): fc.Arbitrary<ReportedFinding> =>
  fc.record(
    {
      id: fc.constant(id), requirement: text, level, operation: fc.option(text), status: fc.integer({ min: 100, max: 599 }), pointer: text, keyword: text, expected: text, actual: text, message: text,
      case: text, count: fc.constant(1), curl: text, replay: text, exchanges: fc.array(someExchange, { maxLength: 2 }), deviation: text,
    },
    { requiredKeys: ['id', 'requirement', 'level', 'operation', 'status', 'pointer', 'keyword', 'expected', 'actual', 'message', 'case', 'count', 'curl', 'replay', 'exchanges'] },
  ) as fc.Arbitrary<ReportedFinding>;

/** A run as a runner tells of it: one object a cause, whose count grows from case to case. */
const someRun: fc.Arbitrary<() => Generator<RunEvent>> = fc
  .record({
    causes: fc.tuple(someFinding('F1'), someFinding('F2'), someFinding('F3')),
    cases: fc.array(fc.record({ id: text, title: text, group: text, outcome: fc.constantFrom('passed', 'failed', 'known', 'skipped', 'errored', 'unrun'), reason: fc.option(text, { nil: undefined }), shows: fc.array(fc.nat(2), { maxLength: 4 }), exchange: fc.option(someExchange) }), { maxLength: 6 }),
    warnings: fc.array(text, { maxLength: 2 }),
    target: text,
    reason: text,
  })
  .map(({ causes, cases, warnings, target, reason }) =>
    function* () {
      const fresh = causes.map((cause) => ({ ...cause, count: 0 }));
      const seen = new Set<ReportedFinding>();
      const result = report({ target, totals: { planned: cases.length }, errors: [{ case: target, reason, count: 1 }], skipped: [{ reason, count: 2 }], warnings });
      yield run(result, [], [requirement(causes[0].requirement, 'must', causes[0].message), ...catalogue])[0]!;
      for (const { shows, exchange: one, reason: why, ...rest } of cases) {
        if (one !== null) yield { type: 'exchange', case: rest.id, exchange: one };
        const findings = shows.map((index) => fresh[index]!);
        for (const each of findings) {
          each.count += 1;
          seen.add(each);
        }
        yield caseEvent(0, 'passed', { ...rest, findings, ...(why !== undefined && { reason: why }) });
      }
      for (const message of warnings) yield { type: 'warning', message };
      yield { type: 'finished', report: { ...result, findings: [...seen] } };
    },
  );

describe('ndjson', () => {
  it('gives back what every other report is made of, byte for byte', () => {
    fc.assert(
      fc.property(someRun, (events) => {
        const ndjson = told(events());
        expect(everyReport(() => readBack(ndjson))).toEqual(everyReport(events));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['many kinds', run(threeFindings)],
    ['2000 findings', run(manyFindings.report, [], manyFindings.requirements)],
    ['nothing but errors', run(allErrored)],
    ['a hostile target', run(hostile.report, hostile.cases, hostile.requirements)],
    ['a shard, with a ledger', run(report({ shard: { index: 2, count: 3, planned: 900, command: 'run --seed 7' }, totals: { planned: 3 } })).map((event) => (event.type === 'started' ? { ...event, info: { ...event.info, ledger: 'a.ledger', shard: { index: 2, count: 3, planned: 900, command: 'run --seed 7' } } } : event))],
  ])('gives back a run with %s', (_, events) => {
    const ndjson = told(events);
    expect(everyReport(() => readBack(ndjson))).toEqual(everyReport(() => events));
  });

  it('begins with its version, and has a finding in full once', () => {
    const one = finding({ count: 3 });
    const [started, ...rest] = linesOf(told(run(report({ findings: [one] }), [caseEvent(0, 'failed', { findings: [one, one] }), caseEvent(1, 'failed', { findings: [one] })])));
    expect(started).toMatch(/^\{"type":"started","format":1,"info":/);
    expect(rest.map((line) => line.split('"curl"').length - 1)).toEqual([1, 0, 0]);
    expect(rest[1]).toContain('"findings":[{"id":"f-1","count":3}]');
  });

  it('has no raw control character or line separator of a target within a line', () => {
    expect(told(run(hostile.report, hostile.cases, hostile.requirements))).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/u);
  });
});

describe('what is no whole run', () => {
  const good = linesOf(told(run(threeFindings, [caseEvent(0), caseEvent(1, 'failed', { findings: [finding()] })])));
  const [started = '', first = '', second = '', finished = ''] = good;
  const refusal = (lines: readonly string[]): string => {
    try {
      for (const _ of readEvents(lines, 'run.ndjson'));
    } catch (error) {
      if (error instanceof UserError) return error.message;
      throw error;
    }
    return 'accepted';
  };

  it.each<[string, readonly string[], RegExp]>([
    ['empty', [], /^run\.ndjson: is empty/],
    ['something else', ['hello'], /^run\.ndjson:1: is no report as --report ndjson writes it/],
    ['a JSON report', reportToJson(threeFindings).split('\n'), /^run\.ndjson:1: is no report as --report ndjson writes it/],
    ['without its beginning', [first, finished], /^run\.ndjson:1: is no report as --report ndjson writes it/],
    ['of another version', [started.replace('"format":1', '"format":2'), finished], /^run\.ndjson:1: has the format 2, and this kit reads format 1/],
    ['of no version', [started.replace('"format":1,', ''), finished], /^run\.ndjson:1: has the format undefined/],
    ['without its end', [started, first, second], /^run\.ndjson: ends at line 3, after 2 cases, before the run was over/],
    ['cut off within a line', [started, first, second.slice(0, 50)], /^run\.ndjson: ends at line 3, after 1 case, before the run was over/],
    ['broken within', [started, first.slice(0, 50), second, finished], /^run\.ndjson:2: is no JSON/],
    ['of unknown events', [started, '{"type":"sung"}', finished], /^run\.ndjson:2: there is no event of the type "sung"; there are started, case/],
    ['of no events', [started, '7', finished], /^run\.ndjson:2: there is no event of the type undefined/],
    ['an event that is called like what every object has', [started, '{"type":"toString"}'], /^run\.ndjson:2: there is no event of the type "toString"/],
    ['two runs', [...good, ...good], /^run\.ndjson:5: there is something after the end of the run/],
    ['with a case that lacks something', [started, first.replace('"outcome":"passed"', '"outcome":"sung"'), finished], /^run\.ndjson:2: the event "case" is not as it must be: \/outcome must be one of "passed"/],
    ['with a finding that is not in full before', [started, '{"type":"case","id":"a","group":"a","title":"a","requirements":[],"outcome":"failed","findings":[{"id":"f-9","count":1}],"exchanges":1,"durationMs":1}', finished], /^run\.ndjson:2: the finding "f-9" was not written before/],
  ])('is refused: %s', (_, lines, message) => {
    expect(refusal(lines)).toMatch(message);
  });

  it('is refused, or read, whatever is taken out or changed, and never an accident', () => {
    const value = fc.constantFrom(null, 7, 'x', [], {}, true);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(), value, (line, place, instead) => {
        const changed = changedAt(JSON.parse(good[line]!), place, instead);
        const message = refusal(good.with(line, JSON.stringify(changed)));
        if (message !== 'accepted') expect(message).toMatch(/^run\.ndjson(:\d+)?: /);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a JSON report', () => {
  it('is read back as it was written', () => {
    for (const each of [threeFindings, manyFindings.report, hostile.report, report({ findings: [finding({ exchanges: [exchange] })] })]) expect(reportToJson(reportOf(reportToJson(each), 'r.json'))).toBe(reportToJson(each));
  });

  it.each([
    ['{', /^r\.json: is no JSON: /],
    ['{}', /^r\.json: is no report as --report json/],
    ['null', /^r\.json: is no report as --report json/],
    ['{"format":2}', /^r\.json: has the format 2, and this kit reads format 1/],
    [reportToJson(threeFindings).replace('"planned"', '"plan"'), /^r\.json: is not as a report must be: \/totals\/planned must be a number, and is not there/],
  ])('is refused when it is %.20s', (json, message) => {
    expect(() => reportOf(json, 'r.json')).toThrow(message);
  });
});

/** The value with another in one of its places. */
function changedAt(value: unknown, place: number, instead: unknown): unknown {
  const places: (() => void)[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      const record = node as Record<string, unknown>;
      places.push(() => (record[key] = instead));
      visit(record[key]);
    }
  };
  visit(value);
  places[place % places.length]!();
  return value;
}
