import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report, RunEvent } from '../../core/event.ts';
import { caseEvent, exchange, finding, judged, report, requirement, run, threeFindings, written } from '../testing/samples.ts';
import type { CaseData } from './case-data.ts';
import { heat } from './heat.ts';
import { htmlReporter } from './index.ts';

const page = (events: Iterable<RunEvent>): string => written((write) => htmlReporter({ write }), events);
const dataOf = (text: string): CaseData => JSON.parse(/<script type="application\/json" id="case-data">(.*?)<\/script>/s.exec(text)![1]!) as CaseData;
const megabytes = (text: string): number => Buffer.byteLength(text) / 1_000_000;

describe('the HTML report', () => {
  it('is written once, when the run has finished', () => {
    const events = run(threeFindings);
    expect(page(events.slice(0, -1))).toBe('');
    expect(page(events).match(/<!doctype html>/g)).toHaveLength(1);
  });

  it('is made of a report alone too', () => {
    const text = page([{ type: 'finished', report: threeFindings }]);
    expect(text).toContain('Not conformant');
    expect(text).not.toContain('id="cases"');
  });

  it.each([
    ['Conformant', report()],
    ['Not conformant', threeFindings],
    ['Could not finish', report({ totals: { passed: 0, skipped: 840 } })],
  ])('says %s first', (verdict, result) => {
    expect(/<h1>(.*?)<\/h1>/.exec(page(run(result)))?.[1]).toBe(verdict);
  });

  it('tells what was tested, by what, and how to repeat it', () => {
    const { info: start, ...rest } = run(threeFindings)[0] as Extract<RunEvent, { type: 'started' }>;
    const text = page([{ ...rest, info: { ...start, shard: { index: 2, count: 8, planned: 6000, command: 'run --seed 7' } } }, { type: 'finished', report: { ...threeFindings, totals: { ...threeFindings.totals, calls: 300 } } }]);
    for (const fact of ['http://127.0.0.1:8080', '2023-01-01', 'atlas', '2026-08-01 12:00:00 UTC', '3.2 s', '2,104 (655/s)', '2 of 8 (6,000 cases in all)', 'npm run -s atlas-conformance -- run --target http://127.0.0.1:8080 --seed 7']) expect(text).toContain(fact);
    expect(text).toMatch(/<dt>Calls<\/dt><dd>300</);
  });

  it('tells each cause once, with the sentence, its source, and what is known', () => {
    const text = page(run(threeFindings));
    expect(text.match(/<article class="violation must"/g)).toHaveLength(3);
    expect(text).toContain('seen 512 times in 2 places');
    expect(text).toContain('openapi/v2.yaml#/components/schemas/Thing/response.no-write-only');
    expect(text).toMatch(/<mark><span class="sr">here: <\/span> {2}<b>&quot;secret&quot;<\/b>: &quot;b&quot;\n<\/mark>/);
    expect(text).toContain('known since 2026-08-01');
    expect(text).toContain('covered 4 findings');
    expect(text).toContain('needs a second project');
  });

  it('says how old a deviation is, and when it is over', () => {
    const text = page(run(report({ deviations: [{ id: 'old', reason: 'r', evidence: 'e', since: '2026-07-01', matched: 0, expired: '2026-07-31' }] })));
    expect(text).toContain('known since 2026-07-01, 31 days before this run');
    expect(text).toContain('expired 2026-07-31');
  });

  it('shows what was not reached with its reason, and findings where their statuses are', () => {
    const text = page(run(threeFindings));
    expect(text).toContain('cannot be reached: only a target that limits the rate answers it');
    expect(text).toMatch(/<td class="cell wrong heat-\d" title="800 answers, 2 findings, the status is not the expected one"><a href="#finding-f-4">800<span aria-hidden="true">!/);
    expect(text).toMatch(/<td class="cell wrong heat-\d" title="200 answers, 1 finding"><a href="#finding-f-5">200<span class="sr">/);
  });

  it('leaves out what there is nothing to tell of', () => {
    const { coverage } = report();
    const text = page(run(report({ timings: {}, coverage: { ...coverage, total: 0, constraints: { total: 0, accepted: 0, rejected: 0, each: {} } } })));
    expect(text).not.toMatch(/84\.2 %|id="timings"|id="constraints-title"|id="deviations"|id="notes"|id="violated"/);
    expect(text).toContain('id="statuses-title"');
  });

  it('does not offer a command that cannot be shown as it is', () => {
    const text = page(run(report({ findings: [finding({ curl: 'curl \u202e x' })], command: 'run \u001b' })));
    expect(text).not.toContain('curl \\u202e');
    expect(text.match(/not all printable here/g)).toHaveLength(2);
  });

  it('lists every case', () => {
    const cases = [caseEvent(0), caseEvent(1, 'skipped', { reason: 'no\u202e role' }), caseEvent(2, 'failed', { id: 'elsewhere', title: 'elsewhere', findings: [finding(), finding({ deviation: 'known' })] })];
    const { rows, groups, titles, reasons, findings } = dataOf(page(run(report(), cases)));
    expect(rows).toEqual([['0', 0, 0, 5, 2, 4], ['1', 0, 1, 4, 2, 4, 0], ['elsewhere', 1, 2, 0, 2, 4, -1, 0]]);
    expect({ groups, titles, reasons, findings }).toEqual({ groups: ['create/valid', ''], titles: ['a thing with 0 labels is created', 'a thing with 1 labels is created', ''], reasons: ['no\\u202e role'], findings: [['finding-f-1', 'response.no-write-only']] });
  });
});

describe('the size of the HTML report', () => {
  it('is bounded however many cases there are, and the ones that did not pass are listed', () => {
    function* cases(): Generator<ReturnType<typeof caseEvent>> {
      for (let index = 0; index < 110_000; index += 1) yield caseEvent(index, index % 1000 === 0 ? 'skipped' : 'passed', { reason: `reason ${index % 3000}` });
    }
    const text = page(run(report({ totals: { planned: 110_000 } }), cases()));
    expect(megabytes(text)).toBeLessThan(10);
    const { rows } = dataOf(text);
    expect(rows.length).toBeGreaterThan(30_000);
    expect(rows.filter(([, , , outcome]) => outcome === 4)).toHaveLength(110);
    expect(text).toMatch(/Not listed, since this file would grow too large: \d\d,\d\d\d passed/);
  });

  it('has room for 50,000 cases', () => {
    const text = page(run(report({ totals: { planned: 50_000 } })));
    expect(megabytes(text)).toBeLessThan(10);
    expect(dataOf(text).rows).toHaveLength(50_000);
  });

  it('is bounded however much there is to show of findings', () => {
    const requirements = Array.from({ length: 200 }, (_, index) => requirement(`r-${index}`));
    const body = Buffer.from(JSON.stringify(Array.from({ length: 40 }, (_, index) => ({ secret: 'x'.repeat(1000), index }))));
    const large = { ...exchange, response: { ...exchange.response, body } };
    const findings = Array.from({ length: 4000 }, (_, index) => finding({ id: `f-${index}`, requirement: `r-${index % 200}`, pointer: `/${index}`, exchanges: [large, large], actual: 'x'.repeat(5000) }));
    const text = page(run(report({ findings, requirements: judged(findings, requirements) })));
    expect(megabytes(text)).toBeLessThan(10);
    expect(text).toContain('Its exchanges are left out');
    expect(text).toMatch(/more (?:place|requirement)s? \(see --report json=FILE\)/);
  });
});

describe('coverage', () => {
  it('shows every constraint, both sides, whatever its id is', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('a.body.type', 'a.body/b/[].const[x.509-c]', 'a.query/c.type')), fc.record({ accepted: fc.nat(200), rejected: fc.nat(200) }), { noNullPrototype: true }), (each) => {
        const { coverage }: Report = report();
        const text = page([{ type: 'finished', report: report({ coverage: { ...coverage, constraints: { ...coverage.constraints, each } } }) }]);
        const cells = [...text.matchAll(/<td class="cell heat-\d" title="(accepted|rejected) ([\d,]+)">/g)].map(([, side, count]) => `${side} ${count}`);
        expect(cells.toSorted()).toEqual(Object.values(each).flatMap(({ accepted, rejected }) => [`accepted ${accepted}`, `rejected ${rejected}`]).toSorted());
      }),
      { numRuns: 30 },
    );
  });

  it('groups constraints by operation and place, with their conditions', () => {
    const { coverage } = report();
    const each = { 'a.body/b/[].const[x.509-c]': { accepted: 1, rejected: 1 } };
    const text = page([{ type: 'finished', report: report({ coverage: { ...coverage, constraints: { ...coverage.constraints, each } } }) }]);
    expect(text).toContain('<code>body/b/[]</code></caption>');
    expect(text).toContain('<th scope="row"><code>const[x.509-c]</code></th>');
  });

  it('is warmer the more there is', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (a, b, more) => {
        const most = Math.max(a, b, more);
        const level = (count: number): number => Number(heat(count, most).slice('heat-'.length));
        expect(level(Math.min(a, b))).toBeLessThanOrEqual(level(Math.max(a, b)));
        expect(level(a) === 0).toBe(a === 0);
        expect(level(most)).toBeLessThanOrEqual(6);
      }),
    );
  });
});
