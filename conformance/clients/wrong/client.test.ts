import { describe, expect, it } from 'vitest';
import { contracts } from '../../../src/contract/index.ts';
import { testHabits, waits } from '../fault-matrix.ts';
import { createClientPlan } from '../plan.ts';
import { proper } from './proper.ts';

describe.concurrent('the small client, as it should be', () => {
  it.each([
    ['v2', 'digest', 1],
    ['v2', 'oauth', 2],
    ['v1.0', 'digest', 3],
    ['v1.0', 'oauth', 4],
    ['v2', 'digest', 5],
  ] as const)('of %s, with %s, violates nothing, not even a "may"; seed %i', async (api, auth, seed) => {
    const contract = contracts[api];
    const plan = createClientPlan({ contract, auth, seed, cases: 2, now: Date.now() });
    // What takes long is the same for every seed.
    const cases = seed < 3 ? plan.cases : plan.cases.filter((each) => !waits(each));
    const { findings, errors, totals } = await testHabits(proper(api), { contract, auth, plan: { ...plan, cases } });
    expect(findings.map(({ requirement, case: id, message }) => `${requirement} in ${id}: ${message}`)).toEqual([]);
    expect(errors).toEqual([]);
    expect(totals).toMatchObject({ passed: cases.length, planned: cases.length });
  });
});
