import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contracts } from '../src/contract/index.ts';
import { caseOrder } from './case-order.ts';
import { embeddedPlan } from './embedded.ts';
import { inOrder } from './order.ts';

const cases = embeddedPlan({ contract: contracts.v2, seed: 1, auth: 'digest' }).cases;
const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

describe('the order of a plan', () => {
  it('names cases that there are, each once', () => {
    const ids = new Set(['v2', 'v1.0'].flatMap((api) => idsOf(embeddedPlan({ contract: contracts[api as 'v2'], seed: 2 }).cases)));
    expect(caseOrder.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(caseOrder).size).toBe(caseOrder.length);
  });

  it('begins with what waits, then has what is listed, in that order', () => {
    const ids = idsOf(cases);
    expect(ids[0]).toMatch(/^expiry\//);
    const listed = caseOrder.filter((id) => ids.includes(id) && !id.startsWith('expiry/'));
    const from = ids.findIndex((id) => !id.startsWith('expiry/'));
    expect(ids.slice(from, from + listed.length)).toEqual(listed);
  });

  it('is the same whatever the seed', () => {
    expect(idsOf(embeddedPlan({ contract: contracts.v2, seed: 99 }).cases)).toEqual(idsOf(cases));
  });

  it('loses no case and doubles none, and takes the others in turns', () => {
    const some = fc.subarray([...cases]);
    fc.assert(
      fc.property(some, (part) => {
        const ordered = inOrder(part);
        expect(idsOf(ordered).toSorted()).toEqual(idsOf(part).toSorted());
        const rest = ordered.filter(({ id }) => !caseOrder.includes(id));
        const groups = new Set(rest.map(({ group }) => group));
        expect(new Set(rest.slice(0, groups.size).map(({ group }) => group))).toEqual(groups);
      }),
      { numRuns: 30 },
    );
  });
});
