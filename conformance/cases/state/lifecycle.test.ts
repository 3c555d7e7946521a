import { expect, it } from 'vitest';
import { stepsOf } from '../../../src/core/case.ts';
import { contracts } from '../../../src/contract/index.ts';
import { embeddedPlan, testEmbedded } from '../../embedded.ts';

const contract = contracts.v2;
const histories = (seed: number) => {
  const plan = embeddedPlan({ contract, seed });
  return { ...plan, cases: plan.cases.filter(({ id }) => id.startsWith('lifecycle/')) };
};
const texts = (each: Parameters<typeof stepsOf>[0]) => stepsOf(each).map(({ request }) => `${request.method} ${request.target}`);

it('finds nothing wrong with the unspoiled server, whatever is done to it', async () => {
  for (const seed of [21, 22]) {
    const { findings, errors } = await testEmbedded({ contract, seed, plan: histories(seed) });
    expect(findings.filter(({ requirement, deviation }) => deviation === undefined && !requirement.startsWith('headers.')), `seed ${seed}`).toEqual([]);
    expect(errors).toEqual([]);
  }
});

it('has histories of many requests, the same each time they are built', () => {
  const [some, again] = [histories(1), histories(1)];
  for (const [index, each] of some.cases.entries()) {
    expect(texts(each).length, each.id).toBeGreaterThan(5);
    expect(texts(each)).toEqual(texts(again.cases[index]!));
    expect(texts(each)).toEqual(texts(each));
  }
});

it.each([
  // Create with labels, delete, create without, read.
  ['history:labels-come-back', 'lifecycle.recreated', 5],
  // Two users made, one read, the other updated, the first read again.
  ['history:update-both', 'lifecycle.others-untouched', 6],
])('makes the history that shows %s as short as it can be', async (fault, requirement, most) => {
  const { findings } = await testEmbedded({ contract, seed: 4, plan: histories(4), faults: [fault], enough: (finding) => finding.requirement === requirement });
  const shown = findings.find((finding) => finding.requirement === requirement)!;
  expect(shown, `found ${findings.map((finding) => finding.requirement).join(', ')}`).toBeDefined();
  expect(shown.exchanges.map(({ request }) => `${request.method} ${request.target}`).length).toBeLessThanOrEqual(most);
});
