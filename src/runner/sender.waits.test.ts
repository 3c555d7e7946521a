import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anonymous } from '../client/index.ts';
import type { HeaderList, WireRequest } from '../core/exchange.ts';
import { createSender } from './sender.ts';
import type { Transport } from './transport.ts';

const waits = vi.hoisted(() => [] as number[]);
vi.mock('node:timers/promises', () => ({
  setTimeout: async (milliseconds: number) => {
    waits.push(milliseconds);
  },
}));
beforeEach(() => {
  waits.length = 0;
});

const get: WireRequest = { method: 'GET', target: '/', headers: [], body: null };

/** A sender to a target that is too busy for the first `busy` requests. */
function sender(busy: number, headers: HeaderList, rate?: number) {
  let sent = 0;
  const transport: Transport = {
    send: async (request) => ({ request, response: { status: ++sent > busy ? 200 : 429, headers, body: new Uint8Array() }, startedAt: 0, durationMs: 0 }),
    close: async () => {},
  };
  return createSender({ transport, authorizers: { own: anonymous, none: anonymous, wrong: anonymous }, ...(rate !== undefined && { rate }) });
}

describe('a sender waits', () => {
  it.each([
    ['7', [7000]],
    ['0', [0]],
    ['0.5', [500]],
    ['9999', [60_000]],
    ['-1', [1000]],
    ['soon', [1000]],
    [undefined, [1000]],
  ])('as a 429 with Retry-After %s says', async (value, expected) => {
    await sender(1, value === undefined ? [] : [['Retry-After', value]])(get, 'none');
    expect(waits).toEqual(expected);
  });

  it('longer each time when it is not told how long', async () => {
    await sender(4, [])(get, 'none');
    expect(waits).toEqual([1000, 2000, 3000, 4000]);
  });

  it('for its turn, when there is a rate', async () => {
    const thousandSeconds = 1e6;
    const send = sender(0, [], 1000 / thousandSeconds);
    await Promise.all([send(get, 'none'), send(get, 'none'), send(get, 'none')]);
    expect(waits.map((wait) => Math.round(wait / thousandSeconds))).toEqual([1, 2]);
  });

  it('for nothing, when there is none', async () => {
    const send = sender(0, []);
    await Promise.all([send(get, 'none'), send(get, 'none')]);
    expect(waits).toEqual([]);
  });
});
