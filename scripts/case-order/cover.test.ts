import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { greedyCover, type Tried } from './cover.ts';

const tried = (id: string, cost: number, ...caught: string[]): Tried => ({ id, cost, caught: new Set(caught) });

describe('the greedy cover', () => {
  it('takes what catches most for its cost, of what is not caught yet', () => {
    expect(greedyCover([tried('dear', 10, 'a', 'b', 'c', 'd'), tried('cheap', 1, 'a', 'b'), tried('same', 1, 'b', 'a'), tried('late', 2, 'e'), tried('idle', 1)])).toEqual(['cheap', 'late', 'dear']);
  });

  it('catches whatever any case catches, with no case too many', () => {
    const arbitrary = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), cost: fc.integer({ min: 1, max: 9 }), caught: fc.uniqueArray(fc.constantFrom(...'abcdefgh')).map((faults) => new Set(faults)) }), { selector: ({ id }) => id });
    fc.assert(
      fc.property(arbitrary, (all) => {
        const order = greedyCover(all);
        const caught = new Set<string>();
        for (const id of order) {
          const before = caught.size;
          for (const fault of all.find((each) => each.id === id)!.caught) caught.add(fault);
          expect(caught.size).toBeGreaterThan(before);
        }
        expect(caught).toEqual(new Set(all.flatMap((each) => [...each.caught])));
      }),
    );
  });
});
