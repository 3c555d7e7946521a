/** Loaded with --import before a program: at its exit it writes what memory that had, as JSON, to the file that BENCH_MEMORY names. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What is written. */
export interface MemoryOfProcess {
  /** The most that was ever resident, KiB. */
  readonly peak: number;
  /** What was resident every 100 ms, bytes. */
  readonly moments: readonly number[];
}

// Threads of the program load this too, and have the same memory.
if (isMainThread) {
  const moments: number[] = [];
  setInterval(() => moments.push(process.memoryUsage.rss()), 100).unref();
  process.on('exit', () => {
    moments.push(process.memoryUsage.rss());
    const memory: MemoryOfProcess = { peak: process.resourceUsage().maxRSS, moments };
    writeFileSync(process.env['BENCH_MEMORY']!, JSON.stringify(memory));
  });
}
