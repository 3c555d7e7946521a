import { expect, test } from 'vitest';
import { Nonces } from './nonces.ts';

test('memory is bounded: the oldest nonce is forgotten first', () => {
  const nonces = new Nonces(2);
  const issued = [nonces.issue(0), nonces.issue(0), nonces.issue(0)];
  expect(issued.map((nonce) => nonces.isGood(nonce, 0))).toEqual([false, true, true]);
  expect(issued.map((nonce) => nonces.use(nonce, 1))).toEqual([false, true, true]);
});

test('a nonce is good for five minutes', () => {
  const nonces = new Nonces();
  const nonce = nonces.issue(1000);
  expect([nonces.isGood(nonce, 301_000), nonces.isGood(nonce, 301_001), nonces.isGood('', 1000)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('the counts of one nonce stay bounded, and none is good twice', () => {
  const nonces = new Nonces();
  const nonce = nonces.issue(0);
  for (let count = 1; count <= 10_000; count++) expect(nonces.use(nonce, count)).toBe(true);
  expect([1, 5000, 8977, 10_000].map((count) => nonces.use(nonce, count))).toEqual([false, false, false, false]);
});
