import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRoom } from './room.ts';

it('never holds more than there is room for, and lets everybody in at last', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat({ max: 3 })), { maxLength: 30 }), async (size, guests) => {
      const room = createRoom(size);
      let inside = 0;
      let most = 0;
      const stay = async ([wanted, turns]: readonly [number, number]) => {
        const count = Math.min(wanted, size);
        await room.take(count);
        inside += count;
        most = Math.max(most, inside);
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        inside -= count;
        room.give(count);
      };
      await Promise.all(guests.map(stay));
      expect(most).toBeLessThanOrEqual(size);
      expect(inside).toBe(0);
    }),
  );
});

it('lets those in first who asked first, a large party too', async () => {
  const room = createRoom(2);
  const order: string[] = [];
  await room.take(1);
  const large = room.take(2).then(() => order.push('large'));
  const small = room.take(1).then(() => order.push('small'));
  await Promise.resolve();
  expect(order).toEqual([]);
  room.give(1);
  await large;
  room.give(2);
  await small;
  expect(order).toEqual(['large', 'small']);
});
