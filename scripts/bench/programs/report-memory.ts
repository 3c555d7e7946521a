/** Loaded with --import before a program: at its exit it writes its peak memory (KiB) to the file that BENCH_PEAK names. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env['BENCH_PEAK']!, String(process.resourceUsage().maxRSS)));
