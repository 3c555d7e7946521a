import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Figure } from './figure.ts';
import { program, start, withService } from './kit.ts';
import { interleave, median, quantile, ratio, shown } from './measure.ts';

const connections = 16;
const path = '/api/atlas/v2/groups/5f1a2b3c4d5e6f7a8b9c0d1e/databaseUsers/admin/joe';
const headers = { accept: 'application/vnd.atlas.2023-01-01+json' };

type Way = 'direct' | 'bare' | 'proxy';

/** Works with a pool for each way to one server: directly, through a bare pass-through, and through `proxy` with its judging. */
async function withWays<Value>(work: (pools: Readonly<Record<Way, Pool>>) => Promise<Value>): Promise<Value> {
  const own = (name: string) => join(import.meta.dirname, 'programs', `${name}.ts`);
  return withService(start(own('upstream'), []), ({ url: upstream }) =>
    withService(start(own('pass-through'), [upstream]), ({ url: bare }) =>
      withService(start(program, ['proxy', '--upstream', upstream]), async ({ url: proxy }) => {
        const open = (url: string) => new Pool(url, { connections, pipelining: 1 });
        const pools = { direct: open(upstream), bare: open(bare), proxy: open(proxy) };
        try {
          return await work(pools);
        } finally {
          await Promise.all(Object.values(pools).map((pool) => pool.close()));
        }
      }),
    ),
  );
}

async function one(pool: Pool): Promise<void> {
  const { body } = await pool.request({ method: 'GET', path, headers });
  await body.arrayBuffer();
}

/** How long each of so many requests takes that are sent one after the other, milliseconds. */
async function waits(pool: Pool, requests: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let index = 0; index < requests; index += 1) {
    const begun = performance.now();
    await one(pool);
    times.push(performance.now() - begun);
  }
  await settle();
  return times;
}

/** Requests a second, with as many on their way as there are connections. */
async function throughput(pool: Pool, requests: number): Promise<number> {
  const begun = performance.now();
  let left = requests;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (; left > 0; left -= 1) await one(pool);
    }),
  );
  const rate = requests / ((performance.now() - begun) / 1000);
  await settle();
  return rate;
}

/** What the proxy still has to judge is not to slow the next one down. */
const settle = () => sleep(1500);

/** What one way adds to the other at a quantile of the requests, as the median of the rounds, milliseconds. */
function added(over: readonly (readonly number[])[], under: readonly (readonly number[])[], part: number): number {
  return median(over.map((times, round) => quantile(times, part) - quantile(under[round]!, part)));
}

export const figures: readonly Figure[] = [
  {
    figure: 'proxy: added latency',
    how: 'the same GET in turns directly, through a bare pass-through and through the judging proxy, one after the other; the median',
    unit: 'ms',
    goal: { atMost: 1 },
    measure: ({ quick, rounds }) =>
      withWays(async (pools) => {
        const times: Record<Way, (readonly number[])[]> = { direct: [], bare: [], proxy: [] };
        const take = (way: Way) => async () => {
          const own = await waits(pools[way], quick ? 100 : 500);
          times[way].push(own);
          return median(own);
        };
        await interleave({ direct: take('direct'), bare: take('bare'), proxy: take('proxy') }, rounds(7));
        const [direct, bare, proxy] = [times.direct.slice(1), times.bare.slice(1), times.proxy.slice(1)];
        const detail = `99th percentile ${added(proxy, direct, 0.99).toFixed(2)} ms; a bare pass-through adds ${added(bare, direct, 0.5).toFixed(2)} ms, 99th percentile ${added(bare, direct, 0.99).toFixed(2)} ms`;
        return { value: added(proxy, direct, 0.5), detail };
      }),
  },
  {
    figure: 'proxy: throughput',
    how: `requests a second through the judging proxy over those through a bare pass-through, ${connections} at a time`,
    unit: 'times',
    goal: { atLeast: 0.5 },
    measure: ({ quick, rounds }) =>
      withWays(async (pools) => {
        const take = (way: Way) => () => throughput(pools[way], quick ? 2000 : 6000);
        const { bare, proxy } = await interleave({ bare: take('bare'), proxy: take('proxy') }, rounds(7));
        const part = ratio(proxy, bare);
        return { value: part.median, detail: `${shown(part)}: ${Math.round(proxy.median)} and ${Math.round(bare.median)} a second` };
      }),
  },
];
