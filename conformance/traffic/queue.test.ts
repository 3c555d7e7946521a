import { setImmediate, setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createQueue } from './queue.ts';

describe('a queue', () => {
  it('does what is added, in order, each when the one before is done, and nothing at once', async () => {
    const done: number[] = [];
    const queue = createQueue<number>({
      items: 100,
      bytes: 100,
      async work(item) {
        if (item % 3 === 0) await setTimeout(1);
        done.push(item);
      },
    });
    for (let item = 0; item < 20; item += 1) expect(queue.add(item, 1)).toBe(true);
    expect([done, queue.waiting]).toEqual([[], 20]);
    await queue.done();
    expect(done).toEqual(Array.from({ length: 20 }, (_, index) => index));
    queue.add(20, 1);
    await queue.done();
    expect([done.at(-1), queue.waiting]).toEqual([20, 0]);
  });

  it('gives whatever else there is to do its turn', async () => {
    let working = 0;
    const queue = createQueue<number>({
      items: 100,
      bytes: 100,
      work() {
        working += 1;
        busy(3);
      },
    });
    for (let item = 0; item < 10; item += 1) queue.add(item, 0);
    let turns = 0;
    while (queue.waiting > 0) {
      const before = working;
      await setImmediate();
      expect(working - before).toBeLessThanOrEqual(1);
      turns += 1;
    }
    expect(turns).toBeGreaterThanOrEqual(10);
  });

  it('has room for so many items and so many bytes, and has it again afterwards', async () => {
    const queue = createQueue<number>({ items: 3, bytes: 10, work: () => {} });
    expect([1, 2, 3, 4].map((item) => queue.add(item, 1))).toEqual([true, true, true, false]);
    await queue.done();
    expect([8, 3, 2].map((bytes) => queue.add(0, bytes))).toEqual([true, false, true]);
    await queue.done();
    expect(queue.add(0, 10)).toBe(true);
    await queue.done();
  });

  it('still works when this program is always busy', async () => {
    const done: number[] = [];
    const queue = createQueue<number>({ items: 10, bytes: 10, work: (item) => void done.push(item), isBusy: () => true });
    for (let item = 0; item < 10; item += 1) queue.add(item, 0);
    await queue.done();
    expect(done).toHaveLength(10);
  });

  it('says what made it stop', async () => {
    const queue = createQueue<number>({
      items: 10,
      bytes: 10,
      work() {
        throw new Error('a bug');
      },
    });
    queue.add(1, 0);
    await expect(queue.done()).rejects.toThrow('a bug');
    expect(queue.add(2, 0)).toBe(false);
  });
});

function busy(milliseconds: number): void {
  for (const until = performance.now() + milliseconds; performance.now() < until; );
}
