import { describe, expect, it } from 'vitest';
import { timeIsUp } from '../core/case.ts';
import { allErrored, finding, judged, report, threeFindings } from './testing/samples.ts';
import { passingTitle, verdict } from './verdict.ts';

describe('verdict', () => {
  it('is conformant when every judged case passed or is known', () => {
    expect(verdict(report())).toEqual({ kind: 'conformant', sentence: 'conformant: 840 cases passed' });
    const known = [finding({ deviation: 'd-1' })];
    expect(verdict(report({ findings: known, requirements: judged(known), totals: { passed: 800, known: 40 } }))).toEqual({
      kind: 'conformant',
      sentence: 'conformant: 800 cases passed, 40 differ in known ways',
    });
  });

  it('does not call a target conformant that violates what its baseline has, and tells what is violated beyond that', () => {
    const deviations = [{ id: 'baseline/f-1', cause: 'f-1', reason: 'so it was', evidence: 'old.json', matched: 1 }];
    const old = report({ findings: [finding({ deviation: 'baseline/f-1' })], deviations, totals: { passed: 800, known: 40 } });
    expect(verdict(old)).toEqual({ kind: 'conformant', sentence: 'nothing beyond the baseline: 800 cases passed, 40 differ in known ways' });
    expect([passingTitle(verdict(old)), passingTitle(verdict(report()))]).toEqual(['Nothing beyond the baseline', 'Conformant']);
    const more = [...old.findings, finding({ id: 'f-3', requirement: 'create.status' })];
    expect(verdict({ ...old, findings: more, requirements: judged(more) })).toEqual({ kind: 'violated', sentence: 'NOT conformant: 1 requirement violated beyond the baseline' });
    // One that no longer occurs makes nobody less conformant.
    expect(verdict({ ...old, findings: [], totals: report().totals }).sentence).toBe('conformant: 840 cases passed');
  });

  it('has nothing to say of a shard without cases, for the others have them', () => {
    expect(verdict(report({ shard: { index: 8, count: 8, planned: 5, command: 'run' }, totals: { planned: 0, passed: 0 } }))).toEqual({ kind: 'conformant', sentence: 'conformant: of 5 cases none is in this shard' });
  });

  it('warns of a should and is silent of a may', () => {
    const findings = [finding({ requirement: 'list.header', level: 'should' }), finding({ requirement: 'list.order', level: 'may' })];
    expect(verdict(report({ findings, requirements: judged(findings) }))).toEqual({ kind: 'conformant', sentence: 'conformant: 840 cases passed, 1 warning' });
  });

  it('counts the violated requirements, not the findings', () => {
    expect(verdict(threeFindings)).toEqual({ kind: 'violated', sentence: 'NOT conformant: 3 requirements violated' });
  });

  it('is violated by a failed requirement that shows no finding', () => {
    const requirements = [{ id: 'r', level: 'must' as const, sentence: 'r holds', outcome: 'failed' as const, cases: 1, source: 's' }];
    expect(verdict(report({ requirements })).kind).toBe('violated');
  });

  it('says both when cases could not be judged and others failed', () => {
    expect(verdict(report({ findings: [finding()], totals: { passed: 800, failed: 1, errored: 38, unrun: 1 } })).sentence).toBe(
      'NOT conformant: 1 requirement violated; 39 cases could not be judged',
    );
  });

  it('could not finish when cases errored or were not run, with the reason when there is one', () => {
    expect(verdict(allErrored)).toEqual({ kind: 'unfinished', sentence: 'could not finish: of 840 cases, 820 errored and 20 not run (connect ECONNREFUSED 127.0.0.1:8080)' });
  });

  it('takes planned cases that no total accounts for as not run', () => {
    expect(verdict(report({ totals: { passed: 839 } }))).toEqual({ kind: 'unfinished', sentence: 'could not finish: of 840 cases, 1 not run' });
  });

  it('says that the time was up, and how much was not started', () => {
    const skipped = [{ reason: timeIsUp, count: 540 }, { reason: 'no custom role', count: 1 }];
    expect(verdict(report({ totals: { passed: 299, skipped: 541 }, skipped }))).toEqual({ kind: 'conformant', sentence: 'conformant as far as the time went: 299 cases passed, 540 not started' });
    expect(verdict(report({ totals: { passed: 0, skipped: 840 }, skipped: [{ reason: timeIsUp, count: 840 }] })).kind).toBe('unfinished');
  });

  it('does not call a run conformant that judged nothing', () => {
    expect(verdict(report({ totals: { planned: 0 } })).sentence).toBe('could not finish: no case was planned');
    expect(verdict(report({ totals: { passed: 0, skipped: 840 } })).sentence).toBe('could not finish: all 840 cases were skipped');
  });
});
