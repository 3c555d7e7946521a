import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offLine } from './growth.ts';

const sizes = [1, 2, 4, 8];
const grown = (time: (size: number) => number) => offLine(sizes.map((size) => [size, time(size)] as const));

describe('how far growth strays from a straight line', () => {
  it('is not at all where something fixed and something in proportion add up', () => {
    const cost = fc.double({ min: 0.1, max: 1000, noNaN: true });
    fc.assert(
      fc.property(cost, cost, (fixed, each) => {
        expect(grown((size) => fixed + each * size)).toBeLessThan(1e-6);
      }),
    );
  });

  it('is far beyond the goal where time grows as the square', () => {
    expect(grown((size) => size ** 2)).toBeGreaterThan(0.5);
    expect(grown((size) => 20 * size + size ** 2 * 5)).toBeGreaterThan(0.15);
  });

  it('is what one size is off', () => {
    expect(grown((size) => (size === 4 ? 44 : 10 * size))).toBeGreaterThan(0.03);
    expect(grown((size) => (size === 4 ? 44 : 10 * size))).toBeLessThan(0.1);
  });
});
