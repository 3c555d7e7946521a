import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contracts } from '../src/contract/index.ts';
import { embeddedPlan } from './embedded.ts';
import { partOf, selectCases } from './select.ts';

const partsOf = <T extends { readonly id: string }>(cases: readonly T[], count: number): readonly (readonly T[])[] => Array.from({ length: count }, (_, at) => partOf(cases, { index: at + 1, count }));

describe('shards', () => {
  it('have every case in exactly one, in the order of the plan', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 40 }), (ids, count) => {
        const cases = ids.map((id) => ({ id }));
        const parts = partsOf(cases, count);
        expect(parts.flat().map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
        for (const part of parts) expect(part).toEqual(cases.filter((each) => part.includes(each)));
      }),
    );
  });

  it('of a selection are the selection of each', () => {
    const cases = embeddedPlan({ contract: contracts.v2, seed: 1 }).cases;
    const groups = [...new Set(cases.map(({ group }) => group))];
    fc.assert(
      fc.property(fc.subarray(groups, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 9 }), (only, count) => {
        const chosen = new Set(selectCases(cases, { only }).cases);
        for (const [at, part] of partsOf([...chosen], count).entries()) expect(part.map(({ id }) => id)).toEqual(partsOf(cases, count)[at]!.filter((each) => chosen.has(each)).map(({ id }) => id));
      }),
      { numRuns: 5 },
    );
  });

  it('are the same whatever the seed', () => {
    const ids = (seed: number) => partsOf(embeddedPlan({ contract: contracts.v2, seed, cases: 45 }).cases, 8).map((part) => part.map(({ id }) => id));
    expect(ids(1)).toEqual(ids(2));
  });
});
