import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figure } from './figure.ts';
import { program } from './kit.ts';
import { interleave, ratio, sampleOf, shown } from './measure.ts';

/** Runs a program to its end, and gives the milliseconds that it took. @throws when it ends with another status than 0 */
async function ran(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}`);
  return performance.now() - begun;
}

/** What a program prints. @throws when it ends with another status than 0 */
async function said(args: readonly string[]): Promise<string> {
  return (await promisify(execFile)(process.execPath, [...args])).stdout;
}

/** How many exchanges a run makes for each one of --cases: a random user has four, and a random update too. */
const exchangesPerCase = 8;

/** The peak memory of a run of so many exchanges, MiB. */
async function peak(exchanges: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const file = join(folder, 'peak');
  try {
    const reports = ['json', 'junit'].flatMap((format) => ['--report', `${format}=${join(folder, format)}`]);
    await ran(['--import', join(import.meta.dirname, 'programs/report-peak.ts'), program, 'run', '--seed', '1', '--cases', String(Math.ceil(exchanges / exchangesPerCase)), ...reports], { ...process.env, BENCH_PEAK: file });
    return Number(readFileSync(file, 'utf8')) / 1024;
  } finally {
    rmSync(folder, { recursive: true });
  }
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
    how: 'peak resident memory of a run of 1,000,000 exchanges over one of 10,000, the embedded server and the JSON and JUnit reports included',
    unit: 'times',
    goal: { atMost: 1.2 },
    async measure({ quick }) {
      const many = quick ? 50_000 : 1_000_000;
      const [few, most] = [await peak(10_000), await peak(many)];
      return { value: most / few, detail: `${few.toFixed(0)} MiB for 10,000 exchanges, ${most.toFixed(0)} MiB for ${many.toLocaleString('en')}` };
    },
  },
];
