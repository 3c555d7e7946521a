import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../core/case.ts';
import { ctrfReporter } from './ctrf.ts';
import { caseEvent, finding, hostileRun, hostileText, report, run, written } from './testing/samples.ts';
import { ctrfComplaints, ctrfVersion } from './testing/schemas.ts';
import type { RunEvent } from '../core/event.ts';

interface Ctrf {
  readonly specVersion: string;
  readonly results: {
    readonly summary: Readonly<Record<'tests' | 'passed' | 'failed' | 'skipped' | 'pending' | 'other', number>>;
    readonly tests: readonly { readonly testId: string; readonly status: string; readonly rawStatus: string; readonly message?: string; readonly trace?: string }[];
  };
}

function ctrf(events: Iterable<RunEvent>): Ctrf {
  const value = JSON.parse(written((write) => ctrfReporter({ write, version: '1.2.3' }), events)) as Ctrf;
  expect(ctrfComplaints(value)).toEqual([]);
  const { summary, tests } = value.results;
  expect(summary.tests).toBe(tests.length);
  for (const status of ['passed', 'failed', 'skipped', 'pending', 'other'] as const) expect(summary[status]).toBe(tests.filter((test) => test.status === status).length);
  return value;
}

describe('CTRF', () => {
  it('has each case once, and lets nothing pass that was not judged', () => {
    const outcomes: readonly Outcome[] = ['passed', 'failed', 'known', 'skipped', 'errored', 'unrun'];
    const cases = outcomes.map((outcome, index) => caseEvent(index, outcome, { ...(['skipped', 'errored', 'unrun'].includes(outcome) && { reason: `because ${outcome}` }), ...(outcome === 'failed' && { findings: [finding()] }) }));
    const { specVersion, results } = ctrf(run(report({ totals: { planned: 6, passed: 1, failed: 1, known: 1, skipped: 1, errored: 1, unrun: 1 } }), cases));
    expect(specVersion).toBe(ctrfVersion);
    expect(results.tests.map(({ testId, status, rawStatus, message }) => [testId, status, rawStatus, message])).toEqual([
      ['create/valid/0', 'passed', 'passed', undefined],
      ['create/valid/1', 'failed', 'failed', 'the answer to createThing has the write-only property secret'],
      ['create/valid/2', 'passed', 'known', undefined],
      ['create/valid/3', 'skipped', 'skipped', 'because skipped'],
      ['create/valid/4', 'failed', 'errored', 'because errored'],
      ['create/valid/5', 'failed', 'unrun', 'because unrun'],
    ]);
    expect(results.tests[1]!.trace).toContain('\nexpected: no secret in an answer\nactual: "hunter2hunter2"\n');
    expect(results.summary).toMatchObject({ tests: 6, passed: 2, failed: 3, skipped: 1, start: Date.parse('2026-08-01T12:00:00Z'), duration: 3214, extra: { verdict: 'unfinished' } });
  });

  it('writes each case when it is over', () => {
    let text = '';
    const reporter = ctrfReporter({ write: (part) => (text += part) });
    const [started, ...cases] = run(report({ totals: { planned: 3 } }));
    reporter.on(started!);
    for (const [index, event] of cases.slice(0, 3).entries()) {
      reporter.on(event);
      expect(text.endsWith(`"extra":{"case":"create/valid/${index}","exchanges":2}}`)).toBe(true);
    }
  });

  it('is valid when the start is told of twice, and for a run without cases', () => {
    const [started, ...rest] = run(report({ totals: { planned: 2 } }));
    expect(ctrf([started!, rest[0]!, rest[1]!, started!, rest[2]!]).results.tests).toHaveLength(2);
    ctrf(run(report({ totals: { planned: 0 } })));
  });

  it('is valid whatever the target said', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(hostileText, ''));
    fc.assert(
      fc.property(texts, (text) => {
        const { report: result, cases, requirements } = hostileRun(text);
        ctrf(run(result, cases, requirements));
      }),
      { numRuns: 15 },
    );
  });
});
