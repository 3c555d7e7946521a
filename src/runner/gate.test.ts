import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeaderList } from '../core/exchange.ts';
import { createGate, type Asking, type Gate, type Pass } from './gate.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }));
afterEach(() => {
  const left = vi.getTimerCount();
  vi.useRealTimers();
  if (left > 0) throw new Error(`${left} timers are left behind`);
});

/** When each of these was let in, in milliseconds from now, or why it was not. */
function ask(gate: Gate, count: number, asking: Asking = {}): { readonly times: (number | string)[]; readonly passes: Pass[] } {
  const start = performance.now();
  const times: (number | string)[] = [];
  const passes: Pass[] = [];
  for (let number = 0; number < count; number += 1) {
    gate.enter(asking).then(
      (pass) => {
        times.push(Math.round(performance.now() - start));
        passes.push(pass);
      },
      (error: Error) => times.push(error.message),
    );
  }
  return { times, passes };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

/** Lets one request through and answers it so. */
async function answer(gate: Gate, status: number, headers: HeaderList = [], asking: Asking = {}): Promise<void> {
  gate.leave(await gate.enter(asking), { status, headers });
}

/** How long the gate is closed, in milliseconds; at most two minutes are waited for. */
async function closedFor(gate: Gate): Promise<number | string | undefined> {
  const { times, passes } = ask(gate, 1);
  await vi.advanceTimersByTimeAsync(120_000);
  for (const pass of passes) gate.leave(pass);
  return times[0];
}

describe('a gate', () => {
  it('is open when there is no reason to be closed', async () => {
    const { times } = ask(createGate(), 64);
    await settle();
    expect(times).toEqual(Array.from({ length: 64 }, () => 0));
  });

  it.each([
    ['7', 7000],
    ['0', 0],
    ['60', 60_000],
    ['Thu, 01 Jan 2026 00:00:09 GMT', 9000],
    ['Thursday, 01-Jan-26 00:00:09 GMT', 9000],
    ['Thu Jan  1 00:00:09 2026', 9000],
    ['Wed, 31 Dec 2025 23:59:59 GMT', 0],
    ['-1', 1000],
    ['0.5', 1000],
    ['soon', 1000],
    ['2026-01-01T00:00:09Z', 1000],
  ])('is closed after a 429 with Retry-After %s for as long as it says, or 1 s', async (value, expected) => {
    const gate = createGate();
    await answer(gate, 429, [['Retry-After', value]]);
    expect(await closedFor(gate)).toBe(expected);
  });

  it('goes by the clock of the target when Retry-After is a date', async () => {
    const gate = createGate();
    await answer(gate, 429, [['Date', 'Fri, 02 Jan 2026 00:00:00 GMT'], ['Retry-After', 'Fri, 02 Jan 2026 00:00:05 GMT']]);
    expect(await closedFor(gate)).toBe(5000);
  });

  it('is closed longer each time when it is not told how long, until there is another answer', async () => {
    const gate = createGate();
    const waits: unknown[] = [];
    for (const status of [429, 429, 429, 200, 429]) {
      const { times, passes } = ask(gate, 1);
      await vi.advanceTimersByTimeAsync(10_000);
      waits.push(times[0]);
      gate.leave(passes[0]!, { status, headers: [] });
    }
    await vi.advanceTimersByTimeAsync(0);
    expect(waits).toEqual([0, 1000, 2000, 3000, 0]);
    expect(await closedFor(gate)).toBe(1000);
  });

  it('closes for all at the first of many 429, and opens for one, two, four', async () => {
    const gate = createGate();
    const first = ask(gate, 8);
    await settle();
    const tooBusy = { status: 429, headers: [['Retry-After', '2']] } as const;
    const [one, ...others] = first.passes;
    gate.leave(one!, tooBusy);
    const then = ask(gate, 8);
    for (const pass of others) gate.leave(pass, tooBusy);
    await vi.advanceTimersByTimeAsync(1999);
    expect(then.times).toEqual([]);
    const seen: number[] = [];
    await vi.advanceTimersByTimeAsync(1);
    for (let done = 0; done < 8; ) {
      seen.push(then.passes.length - done);
      const back = then.passes.slice(done);
      done = then.passes.length;
      for (const pass of back) gate.leave(pass, { status: 200, headers: [] });
      await settle();
    }
    expect(seen).toEqual([1, 2, 5]);
  });

  it('gives up a target that is too busy for too long: at once for cases, while others still wait', async () => {
    const gate = createGate();
    for (let time = 1; time <= 5; time += 1) {
      const pass = gate.enter({});
      await vi.advanceTimersByTimeAsync(1000);
      gate.leave(await pass, { status: 429, headers: [['Retry-After', '1']] });
    }
    const [hasty, patient] = [ask(gate, 1), ask(gate, 1, { patient: true })];
    await vi.advanceTimersByTimeAsync(1000);
    expect(hasty.times).toEqual(['the target answered 429 5 times in a row; lower --rate or --concurrency']);
    expect(patient.times).toEqual([1000]);
  });

  it('gives up a target that wants to be left alone for longer than a run can wait', async () => {
    const gate = createGate();
    const pass = await gate.enter({});
    const before = ask(gate, 1, { patient: true });
    await settle();
    gate.leave(before.passes[0]!);
    gate.leave(pass, { status: 429, headers: [['Retry-After', '1000000000']] });
    const { times } = ask(gate, 1, { patient: true });
    await settle();
    expect(times).toEqual(['the target answered 429 and wants to be left alone for 1000000000 s']);
  });

  it.each([[[], 1000], [[['RateLimit-Reset', '3']], 3000], [[['ratelimit-reset', '999999']], 60_000]] as const)('is closed when RateLimit-Remaining is 0 and the others are %j', async (others, expected) => {
    const gate = createGate();
    await answer(gate, 200, [['RateLimit-Remaining', '0'], ...others]);
    expect(await closedFor(gate)).toBe(expected);
  });

  it('lets no more in than remain, less those that are on their way', async () => {
    const gate = createGate();
    const first = ask(gate, 3);
    await settle();
    gate.leave(first.passes[0]!, { status: 200, headers: [['RateLimit-Remaining', '5']] });
    const then = ask(gate, 9);
    await settle();
    expect(then.times).toHaveLength(3);
    // When all are back, the least of what they say is what remains.
    const others = [...first.passes.slice(1), ...then.passes];
    for (const [index, pass] of others.entries()) gate.leave(pass, { status: 200, headers: [['RateLimit-Remaining', String([3, 4, 2, 1, 2][index])]] });
    await settle();
    expect(then.times).toHaveLength(4);
  });

  it.each(['plenty', '-1', '1.5', ''])('does not go by a RateLimit-Remaining of "%s"', async (value) => {
    const gate = createGate();
    await answer(gate, 200, [['RateLimit-Remaining', value]]);
    expect(await closedFor(gate)).toBe(0);
  });

  it('stops to believe a target that says each time that nothing is left, and yet answers', async () => {
    const gate = createGate();
    const waits: unknown[] = [];
    for (let time = 0; time < 6; time += 1) {
      const { times, passes } = ask(gate, 1);
      await vi.advanceTimersByTimeAsync(20_000);
      waits.push(times[0]);
      gate.leave(passes[0]!, { status: 200, headers: [['RateLimit-Remaining', '0'], ['RateLimit-Reset', '20']] });
    }
    expect(waits).toEqual([0, 20_000, 20_000, 20_000, 0, 0]);
  });

  it.each([[0.001, 1_000_000], [0.5, 2000], [1.5, 1000 / 1.5], [10, 100], [64, 15.625]])('keeps to %f requests a second, however many ask at once', async (rate, interval) => {
    const { times } = ask(createGate(rate), 5);
    await vi.advanceTimersByTimeAsync(interval * 4 + 10);
    expect(times).toHaveLength(5);
    for (const [index, time] of times.entries()) expect(Math.abs(Number(time) - index * interval)).toBeLessThanOrEqual(11);
  });

  it('is left by those who wait as soon as their run is interrupted, and by nobody else', async () => {
    const gate = createGate(0.01);
    const stop = new AbortController();
    const first = ask(gate, 1);
    const cases = ask(gate, 2, { signal: stop.signal });
    const cleanUp = ask(gate, 1);
    await settle();
    stop.abort();
    await settle();
    expect([first.times, cases.times, cleanUp.times]).toEqual([[0], ['the run was interrupted', 'the run was interrupted'], []]);
    expect(ask(gate, 1, { signal: stop.signal }).times).toEqual([]);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(cleanUp.times).toEqual([100_000]);
  });
});
