import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Chart } from './chart.ts';
import type { Figure } from './figure.ts';
import { program, start, withService, type Service } from './kit.ts';
import { interleave, median, quantile, ratio, shown } from './measure.ts';

const connections = 16;
const path = '/api/atlas/v2/groups/5f1a2b3c4d5e6f7a8b9c0d1e/databaseUsers/admin/joe';
const headers = { accept: 'application/vnd.atlas.2023-01-01+json' };

type Way = 'direct' | 'bare' | 'proxy';

/** A way to the server behind: a bare pass-through, or `proxy` with its judging. */
function startWay(way: 'bare' | 'proxy', upstream: string): Promise<Service> {
  return way === 'bare' ? start(own('pass-through'), [upstream]) : start(program, ['proxy', '--upstream', upstream]);
}

const own = (name: string): string => join(import.meta.dirname, 'programs', `${name}.ts`);

async function withPool<Value>(url: string, work: (pool: Pool) => Promise<Value>): Promise<Value> {
  const pool = new Pool(url, { connections, pipelining: 1 });
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}

/** Works with a pool for each way to one server. */
function withWays<Value>(work: (pools: Readonly<Record<Way, Pool>>) => Promise<Value>): Promise<Value> {
  return withService(start(own('upstream'), []), ({ url: upstream }) =>
    withService(startWay('bare', upstream), (bare) =>
      withService(startWay('proxy', upstream), (proxy) =>
        withPool(upstream, (direct) => withPool(bare.url, (past) => withPool(proxy.url, (through) => work({ direct, bare: past, proxy: through })))),
      ),
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

/** Sends so many requests, as many at a time as there are connections. */
async function sendMany(pool: Pool, requests: number): Promise<void> {
  let left = requests;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (; left > 0; left -= 1) await one(pool);
    }),
  );
}

/** Requests a second by one way that is started for them, until it has ended: `proxy` has judged all of them then. */
async function throughput(way: 'bare' | 'proxy', upstream: string, requests: number): Promise<number> {
  const running = await startWay(way, upstream);
  let begun = 0;
  try {
    await withPool(running.url, async (pool) => {
      await sendMany(pool, 1000);
      await settle();
      begun = performance.now();
      await sendMany(pool, requests);
    });
  } finally {
    await running.stop();
  }
  return requests / ((performance.now() - begun) / 1000);
}

/** What the proxy still has to judge is not to slow the next one down. */
const settle = () => sleep(1500);

/** What one way adds to the other at a quantile of the requests, as the median of the rounds, milliseconds. */
function added(over: readonly (readonly number[])[], under: readonly (readonly number[])[], part: number): number {
  return median(over.map((times, round) => quantile(times, part) - quantile(under[round]!, part)));
}

/** How many percent of the requests took no longer than so many milliseconds, of all rounds together. */
function latencies(times: Readonly<Record<string, readonly (readonly number[])[]>>): Chart {
  const percents = Array.from({ length: 199 }, (_, index) => (index + 1) / 2);
  return {
    title: 'How long one request takes',
    x: { title: 'milliseconds', logarithmic: true },
    y: { title: '% of the requests', most: 100 },
    lines: Object.entries(times).map(([name, rounds]) => {
      const all = rounds.flat();
      return { name, points: percents.map((percent) => [quantile(all, percent / 100), percent] as const) };
    }),
  };
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
        const detail = `the 99th percentile grows by ${added(proxy, direct, 0.99).toFixed(2)} ms; a bare pass-through adds ${added(bare, direct, 0.5).toFixed(2)} ms at the median, and ${added(bare, direct, 0.99).toFixed(2)} ms at the 99th percentile`;
        return { value: added(proxy, direct, 0.5), detail, charts: { 'proxy-latency': latencies({ direct, 'bare pass-through': bare, 'judging proxy': proxy }) } };
      }),
  },
  {
    figure: 'proxy: throughput',
    how: `requests a second through the judging proxy, until the last of them is judged, over those through a bare pass-through, ${connections} at a time`,
    unit: 'times',
    goal: { atLeast: 0.5 },
    measure: ({ quick, rounds }) =>
      withService(start(own('upstream'), []), async ({ url }) => {
        const take = (way: 'bare' | 'proxy') => () => throughput(way, url, quick ? 2000 : 6000);
        const { bare, proxy } = await interleave({ bare: take('bare'), proxy: take('proxy') }, rounds(7));
        const part = ratio(proxy, bare);
        return { value: part.median, detail: `${shown(part)}: ${Math.round(proxy.median)} and ${Math.round(bare.median)} a second` };
      }),
  },
];
