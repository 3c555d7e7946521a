import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '../../src/core/event.ts';
import type { Figure } from './figure.ts';
import { program, scratch } from './kit.ts';
import { interleave, ratio, sampleOf, shown } from './measure.ts';
import type { MemoryOfProcess } from './programs/report-memory.ts';

/** Runs a program to its end, and gives the milliseconds that it took. @throws when it ends with another status than 0 */
export async function ran(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: scratch(), env });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}`);
  return performance.now() - begun;
}

/** What a program prints. @throws when it ends with another status than 0 */
export async function said(args: readonly string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, [...args], { maxBuffer: 2 ** 26 })).stdout;
}

/** How many exchanges a run makes for each one of --cases, a random user having four and a random update too, and how many besides. */
const exchanges = { each: 8, besides: 2500 } as const;

/** What a long run had of memory (MiB), at its most and at moments that lie equally far apart. */
interface Memory {
  readonly exchanges: number;
  readonly peak: number;
  readonly moments: readonly number[];
}

/** Runs about so many exchanges, with reports, and gives what memory that took. */
async function memoryOf(about: number): Promise<Memory> {
  const folder = mkdtempSync(join(scratch(), 'memory-'));
  const [memory, json, junit] = ['memory', 'json', 'junit'].map((name) => join(folder, name)) as [string, string, string];
  const cases = Math.round((about - exchanges.besides) / exchanges.each);
  await ran(['--import', join(import.meta.dirname, 'programs/report-memory.ts'), program, 'run', '--seed', '1', '--cases', String(cases), '--report', `json=${json}`, '--report', `junit=${junit}`], { ...process.env, BENCH_MEMORY: memory });
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
  const { totals } = read(json) as Report;
  const { peak, moments } = read(memory) as MemoryOfProcess;
  rmSync(folder, { recursive: true });
  return { exchanges: totals.exchanges, peak: peak / 1024, moments: moments.map((bytes) => bytes / 2 ** 20) };
}

/** The most of each hundredth of a run, at how many percent of its time. */
function byTime({ moments }: Memory): readonly (readonly [percent: number, mebibytes: number])[] {
  const size = Math.max(1, Math.ceil(moments.length / 100));
  const most = Array.from({ length: Math.ceil(moments.length / size) }, (_, index) => Math.max(...moments.slice(index * size, (index + 1) * size)));
  return most.map((mebibytes, index) => [(100 * (index + 1)) / most.length, mebibytes]);
}

export const figures: readonly Figure[] = [
  {
    figure: 'default run, embedded',
    how: 'wall clock from the start of the process to its exit, server and reports included',
    unit: 's',
    goal: { atMost: 3 },
    async measure({ rounds }) {
      const { run } = await interleave({ run: () => ran([program, 'run', '--seed', '7']) }, rounds(9));
      return { value: run.median / 1000, detail: shown(sampleOf(run.values.map((value) => value / 1000))) };
    },
  },
  {
    figure: 'engine start to first request',
    how: 'in a new process, from the making of the plan to the first request that a server gets',
    unit: 'ms',
    goal: { atMost: 300 },
    async measure({ rounds }) {
      const { first } = await interleave({ first: async () => Number(await said([join(import.meta.dirname, 'programs/first-request.ts')])) }, rounds(9));
      return { value: first.median, detail: shown(first, 0) };
    },
  },
  {
    figure: 'help over an empty program',
    how: 'wall clock of `--help` over that of `node -e 0`',
    unit: 'times',
    goal: { atMost: 2 },
    async measure({ rounds }) {
      const { help, nothing } = await interleave({ help: () => ran([program, '--help']), nothing: () => ran(['-e', '0']) }, rounds(21));
      const part = ratio(help, nothing);
      return { value: part.median, detail: `${shown(part)}: ${help.median.toFixed(0)} and ${nothing.median.toFixed(0)} ms` };
    },
  },
  {
    figure: 'memory of a long run',
    how: 'peak resident memory of a run of 1,000,000 exchanges over that of one of 10,000, the embedded server and the JSON and JUnit reports included',
    unit: 'times',
    goal: { atMost: 1.2 },
    async measure({ quick }) {
      const few = await memoryOf(10_000);
      const many = await memoryOf(quick ? 30_000 : 1_000_000);
      const named = ({ exchanges: count }: Memory) => `${count.toLocaleString('en')} exchanges`;
      return {
        value: many.peak / few.peak,
        detail: `${few.peak.toFixed(0)} MiB for ${named(few)}, ${many.peak.toFixed(0)} MiB for ${named(many)}`,
        charts: {
          memory: { title: 'Resident memory during a run', x: { title: '% of its time', most: 100 }, y: { title: 'MiB' }, lines: [few, many].map((each) => ({ name: named(each), points: byTime(each) })) },
        },
      };
    },
  },
];
