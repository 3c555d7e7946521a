import { describe, expect, it } from 'vitest';
import type { HeaderList } from '../core/exchange.ts';
import { rateLimit, retryAfter } from './retry-after.ts';
import { found, getUser } from './testing/answers.ts';

const now = Date.UTC(2026, 0, 1);
const busy = (...headers: HeaderList) => getUser({}, { status: 429, headers });

describe('Retry-After', () => {
  it.each([
    ['0', 0],
    ['120', 120],
    ['Thu, 01 Jan 2026 00:01:00 GMT', 60],
    ['Thursday, 01-Jan-26 00:01:00 GMT', 60],
    ['Thu Jan  1 00:01:00 2026', 60],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
  ])('of %s is understood, and is no finding', (value, seconds) => {
    expect(retryAfter([['retry-after', value]], now)).toBe(seconds);
    expect(rateLimit(busy(['Retry-After', value]))).toEqual([]);
  });

  it.each(['', 'soon', '-1', '1.5', '1, 2', '+3', '2026-01-01T00:01:00Z', 'Thu, 01 Jan 2026 00:01:00 CET', 'Thu, 99 Jan 2026 00:01:00 GMT'])('of "%s" is neither seconds nor a date', (value) => {
    expect(retryAfter([['Retry-After', value]], now)).toBeUndefined();
    expect(found(rateLimit, busy(['Retry-After', value]))).toEqual(['rate-limit.retry-after /Retry-After format']);
  });

  it('is missing', () => {
    expect(retryAfter([], now)).toBeUndefined();
    expect(found(rateLimit, busy())).toEqual(['rate-limit.retry-after /Retry-After required']);
  });

  it('is nobody’s business but that of a 429', () => {
    expect(rateLimit(getUser({}, { status: 503 }))).toEqual([]);
  });
});
