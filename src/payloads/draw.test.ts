import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, type Draw } from './draw.ts';

const lists = fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 9 });

describe('draw', () => {
  it('gives the same for the same seed and key, whatever else is drawn', () => {
    const first = draw(lists, 7, 'a').value;
    draw(lists, 7, 'b');
    draw(lists, 8, 'a');
    expect(draw(lists, 7, 'a').value).toEqual(first);
  });

  it('gives the same on every machine and in every version of this kit', () => {
    expect(['a', 'b', 'é'].map((key) => draw(fc.integer({ min: 0, max: 999_999 }), 7, key).value)).toMatchInlineSnapshot(`
      [
        122755,
        439297,
        56374,
      ]
    `);
  });

  it('varies with the seed and with the key', () => {
    const integers = fc.integer({ min: 0, max: 2 ** 31 - 1 });
    const drawn = [1, 2, 3, -1, 0.5, 2 ** 40].flatMap((seed) => Array.from({ length: 200 }, (_, index) => draw(integers, seed, `case ${index}`).value));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('is even', () => {
    const counts = Array<number>(10).fill(0);
    for (let index = 0; index < 10_000; index++) counts[draw(fc.integer({ min: 0, max: 9 }), 1, `case ${index}`).value]!++;
    for (const count of counts) expect(count).toBeGreaterThan(850);
  });

  it('shrinks to the smallest that still fails', () => {
    const fails = (list: readonly number[]) => list.some((item) => item >= 10);
    let current: Draw<number[]> | undefined = Array.from({ length: 20 }, (_, index) => draw(lists, 1, String(index))).find(({ value }) => fails(value));
    let smallest: readonly number[] = [];
    while (current !== undefined) {
      smallest = current.value;
      current = [...current.shrinks()].find(({ value }) => fails(value));
    }
    expect(smallest).toEqual([10]);
  });
});
