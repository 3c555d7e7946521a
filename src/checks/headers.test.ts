import { describe, expect, it } from 'vitest';
import type { HeaderList } from '../core/exchange.ts';
import { headers } from './headers.ts';
import { contract, elsewhere, found, getUser, noUser, vendor } from './testing/answers.ts';

const check = headers(contract);
const withLimits = (...fields: HeaderList) => found(check, getUser({}, { headers: fields }));

describe('headers', () => {
  it('finds nothing wrong with integers, whatever the case of the names', () => {
    expect(found(check, getUser({}, { headers: vendor }))).toEqual([]);
    expect(withLimits(['ratelimit-limit', '0'], ['RATELIMIT-REMAINING', '-1'])).toEqual([]);
  });

  it('finds each one that is missing', () => {
    expect(withLimits(['RateLimit-Limit', '1'])).toEqual(['headers.present /RateLimit-Remaining required']);
    expect(withLimits()).toEqual(['headers.present /RateLimit-Limit required', 'headers.present /RateLimit-Remaining required']);
  });

  it.each(['many', '1.5', '1e3', '', '1, 1', '+1'])('finds the malformed value %j', (value) => {
    expect(withLimits(['RateLimit-Limit', value], ['RateLimit-Remaining', '1'])).toEqual(['getDatabaseUser.headers /RateLimit-Limit type']);
  });

  it('asks for them on success alone, and of operations alone', () => {
    expect(found(check, noUser(undefined, { headers: [] }))).toEqual([]);
    expect(found(check, elsewhere({ status: 200, headers: [] }))).toEqual([]);
  });
});
