import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Context, Figure, Measurement } from './figure.ts';
import { program, start, withService } from './kit.ts';
import { interleave, ratio, shown, timed, type Sample } from './measure.ts';
import { ran } from './processes.ts';

const addedMs = 20;
const project = '5f1a2b3c4d5e6f7a8b9c0d1e';
const sizes = [1, 2, 4, 8] as const;

/** The parts of a plan in as many processes at once, to the end of the last. @throws when one of them finds something */
async function inParts(count: number, target: string, cases: number): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, (_, index) =>
      ran([program, 'run', '--target', target, '--auth', 'none', '--group-id', project, '--seed', '1', '--cases', String(cases), '--only', 'create/valid', '--only', 'update/valid', '--concurrency', '4', '--shard', `${index + 1}/${count}`]),
    ),
  );
}

async function speedup({ quick, rounds }: Context): Promise<Measurement> {
  const cases = quick ? 150 : 400;
  return withService(start(join(import.meta.dirname, 'programs', 'slow-server.ts'), [String(addedMs)]), async ({ url }) => {
    const samples = await interleave(Object.fromEntries(sizes.map((size) => [size, () => timed(() => inParts(size, url, cases))])), rounds(2));
    const times = (size: number): Sample => ratio(samples[1]!, samples[size]!);
    // The server and its network take a processor too, so the cores are full when there are as many processes as cores.
    const cores = sizes.findLast((size) => size <= availableParallelism())!;
    return {
      value: times(cores).median / cores,
      detail: `${2 * cases} random users and updates, 4 at a time in each process: ${sizes.map((size) => `${size} in ${(samples[size]!.median / 1000).toFixed(1)} s`).join(', ')}; with ${cores} on ${availableParallelism()} processors ${shown(times(cores))} times as fast as with one`,
      charts: {
        shards: {
          title: `A plan in parts, against a server that adds ${addedMs} ms`,
          x: { title: 'processes', logarithmic: true },
          y: { title: 'times as fast as one', logarithmic: true },
          lines: [
            { name: 'measured', points: sizes.map((size) => [size, times(size).median] as const) },
            { name: 'linear', points: sizes.map((size) => [size, size] as const) },
          ],
        },
      },
    };
  });
}

export const figures: readonly Figure[] = [
  {
    figure: 'shards',
    how: `a plan in parts, each a process from its start to its end, against a server that adds ${addedMs} ms: how much faster as many processes as there are processors are than one, over their number`,
    unit: 'of linear',
    goal: { atLeast: 0.8 },
    measure: speedup,
  },
];
