import { expect, it } from 'vitest';
import { clipped } from './clip.ts';

const exchangeOf = (body: Uint8Array) => ({ request: { method: 'GET', target: '/', headers: [], body: null }, response: { status: 200, headers: [], body }, startedAt: 0, durationMs: 1 });

it('keeps what a page of users may be large, and of more the beginning and the size', () => {
  const fits = exchangeOf(Buffer.alloc(512 * 1024, 'x'));
  expect(clipped(fits)).toBe(fits);
  const { body } = clipped(exchangeOf(Buffer.alloc(16 * 1024 * 1024, 'x'))).response;
  expect(body.length).toBeLessThan(513 * 1024);
  expect(new TextDecoder().decode(body).slice(-25)).toBe('xxxxxx… (16777216 bytes)'.padStart(25, 'x'));
});
