import { describe, expect, it } from 'vitest';
import { createClientPlan } from '../../conformance/clients/plan.ts';
import { answersJudged } from '../../conformance/overview.ts';
import { defaultSettings, prepareRun } from '../../conformance/prepare.ts';
import { contracts } from '../contract/index.ts';
import type { Requirement } from '../core/requirement.ts';
import { planLines } from './plan.ts';

const requirement = (id: string, level: Requirement['level'] = 'must'): Requirement => ({ id, level, sentence: `${id}.`, source: 's' });

describe('the plan that --dry-run shows', () => {
  const plan = {
    seed: 7,
    requirements: [requirement('getThing.status'), requirement('getThing.body'), requirement('client.path.slash', 'should'), requirement('race.create', 'may'), requirement('race.delete')],
    cases: [
      { id: 'a', title: 'The first.', requirements: ['getThing.status', 'client.path.slash', 'getThing.status'] },
      { id: 'b', title: 'The second.', requirements: ['getThing.status'], skip: 'no key' },
      { id: 'c', title: 'The third.', requirements: ['race.create'], skip: 'no key' },
      { id: 'd', title: 'The fourth.', requirements: [], skip: 'no role' },
    ],
    answers: new Map([['getThing.body', 1200]]),
    effort: '3 requests',
    undone: 'nothing was sent',
  };
  const end = ['skipped: 2 cases, no key', 'skipped: 1 case, no role', 'not exercised: 1 requirement (race.delete)', '4 cases, 3 of them skipped, 3 requests, 4 of 5 requirements, seed 7; nothing was sent'];

  it('has each requirement by area, with its level and what exercises it, and the totals', () => {
    expect(planLines(plan)).toEqual([
      'getThing: 2 requirements',
      '  must    getThing.status    2 cases, 1 skipped: no key',
      '  must    getThing.body      1,200 answers',
      '',
      'client.path: 1 requirement',
      '  should  client.path.slash  1 case',
      '',
      'race: 1 requirement',
      '  may     race.create        1 case, skipped: no key',
      '',
      ...end,
    ]);
  });

  it('has the cases too when it is to be verbose, each title once', () => {
    const lines = planLines(plan, true);
    const cases = lines.filter((line) => line.startsWith('            ')).map((line) => line.trim());
    expect(cases).toEqual(['a  The first.', 'b  The second. [skipped: no key]', 'a', 'c  The third. [skipped: no key]', 'd  The fourth. [skipped: no role]']);
    expect(lines.filter((line) => !line.startsWith('            '))).toEqual(planLines(plan).toSpliced(-end.length, 0, 'for no requirement by itself', ''));
  });

  it.each(['v2', 'v1.0'] as const)('of a whole run of %s exercises every requirement', (api) => {
    const { plan: whole, contract } = prepareRun({ ...defaultSettings, api, seed: 1 }, { env: {}, dryRun: true });
    const lines = planLines({ ...whole, answers: answersJudged(contract, whole), effort: '', undone: '' });
    expect(lines.at(-1)).toContain(`${whole.requirements.length} of ${whole.requirements.length} requirements`);
    expect(lines.filter((line) => /^ {2}(must|should|may) /.test(line))).toHaveLength(whole.requirements.length);
    expect(lines.join('\n')).not.toContain('not exercised');
  });

  it.each(['v2', 'v1.0'] as const)('of a whole run of a client of %s too', (api) => {
    const whole = createClientPlan({ contract: contracts[api], auth: 'digest', seed: 1, cases: 1, now: Date.now() });
    expect(planLines({ ...whole, effort: '', undone: '' }).at(-1)).toContain(`${whole.requirements.length} of ${whole.requirements.length} requirements`);
  });
});
