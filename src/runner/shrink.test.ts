import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../core/case.ts';
import type { Exchange } from '../core/exchange.ts';
import type { Finding } from '../core/finding.ts';
import type { Execution } from './execute.ts';
import { causeOf } from './cause.ts';
import { shrink, smallerCase, type Failure } from './shrink.ts';
import { oneCase } from './testing/things.ts';

/** A case that is a number; smaller numbers are smaller cases, smallest first. */
const numbered = (value: number, steps: readonly number[] = [100, 10, 1]): Case => oneCase(String(value), () => [], { shrinks: () => steps.filter((by) => by <= value).map((by) => numbered(value - by, steps)) });

const exchange: Exchange = { request: { method: 'GET', target: '/', headers: [], body: null }, response: { status: 200, headers: [], body: new Uint8Array() }, startedAt: 0, durationMs: 0 };
const finding = (keyword: string): Finding => ({ requirement: 'r', operation: 'o', status: 200, pointer: '', keyword, expected: '', actual: '', message: '' });
const shows = (...keywords: string[]): Execution => ({ exchanges: [exchange], findings: keywords.map((keyword) => ({ finding: finding(keyword), exchange })) });

async function smallest(from: Case, execute: (value: number) => Execution): Promise<{ failure: Failure; tried: number[] }> {
  const tried: number[] = [];
  const start = { case: from, finding: finding('wanted'), exchange, execution: shows('wanted') };
  const failure = await shrink(
    start,
    async (each) => {
      tried.push(Number(each.id));
      return execute(Number(each.id));
    },
    causeOf,
  );
  return { failure, tried };
}

describe('shrink', () => {
  it('finds the minimum', async () => {
    const { failure } = await smallest(numbered(250), (value) => (value >= 37 ? shows('other', 'wanted') : shows('other')));
    expect(failure.case.id).toBe('37');
    expect(failure.finding.keyword).toBe('wanted');
    expect(failure.execution).toEqual(shows('other', 'wanted'));
  });

  it('goes on from the first smaller case that shows it', async () => {
    const { tried } = await smallest(numbered(120), (value) => (value >= 15 ? shows('wanted') : shows()));
    expect(tried.slice(0, 3)).toEqual([20, 10, 19]);
  });

  it('keeps what it has when nothing smaller shows the same cause', async () => {
    const { failure, tried } = await smallest(numbered(111), () => shows('other'));
    expect(failure.case.id).toBe('111');
    expect(tried).toEqual([11, 101, 110]);
  });

  it('does not count what could not be judged', async () => {
    const { failure } = await smallest(numbered(3), () => ({ ...shows('wanted'), error: 'the connection broke' }));
    expect(failure.case.id).toBe('3');
  });

  it('ends, however many smaller cases there are', async () => {
    const endless = (value: number): Case => oneCase(String(value), () => [], { shrinks: () => [endless(value + 1)] });
    const { tried } = await smallest(endless(0), () => shows('wanted'));
    expect(tried).toHaveLength(40);
    const fruitless = oneCase('0', () => [], { shrinks: () => Array.from({ length: 1000 }, (_, index) => numbered(index)) });
    expect((await smallest(fruitless, () => shows())).tried).toHaveLength(40);
  });
});

describe('smallerCase', () => {
  it('goes the way that shrink went', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(3000), fc.nat(3000), async (from, least) => {
        const start = numbered(Math.max(from, least));
        const { failure } = await smallest(start, (value) => (value >= least ? shows('wanted') : shows()));
        expect(smallerCase(start, failure.path ?? [])?.id).toBe(failure.case.id);
      }),
    );
  });

  it('says when there is no such way', () => {
    expect(smallerCase(numbered(250), [0, 7])).toBeUndefined();
    expect(smallerCase(numbered(5), [5, 0])).toBeUndefined();
  });
});
