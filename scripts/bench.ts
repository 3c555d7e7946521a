/** Measures what the built package costs, side by side with what it is compared to. `npm run bench -- --help` says how. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../src/core/problem.ts';
import { endMeasuring, measureApart } from './bench/apart.ts';
import { writeDocs } from './bench/docs.ts';
import { goalOf, inShort, isMet, type Figure, type Result, type Row } from './bench/figure.ts';
import { figures as all } from './bench/figures.ts';
import { flagsOf, usage, type Flags } from './bench/flags.ts';
import { root } from './bench/kit.ts';
import { bundleEntries } from './build/bundle.ts';

try {
  const flags = flagsOf(process.argv.slice(2));
  if (flags.help) console.log(usage);
  else if (flags.list) for (const figure of chosen(flags)) console.log(`${figure.figure.padEnd(50)}  ${goalOf(figure)}`);
  else process.exitCode = await measureAll(chosen(flags), flags);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(`bench: ${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

/** @throws UserError when there is none */
function chosen({ only }: Flags): readonly Figure[] {
  const figures = all.filter(({ figure }) => only?.some((part) => figure.includes(part)) ?? true);
  if (figures.length === 0) throw new UserError(`no figure has ${only!.map((part) => JSON.stringify(part)).join(' or ')} in its name: --list shows them all`);
  return figures;
}

/** @returns the exit status: 1 when something could not be measured, which is not to say that it misses its goal */
async function measureAll(figures: readonly Figure[], flags: Flags): Promise<number> {
  const folder = ownFolder();
  // Half an hour is not to be spent on what cannot be written.
  writeResults([], flags.json);
  await import('./build.ts');
  await bundleEntries({ kit: join(import.meta.dirname, 'bench/kit-parts.ts') }, join(folder, 'kit'));
  const rows: Row[] = [];
  for (const [index, figure] of figures.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`${index + 1} of ${figures.length}: ${figure.figure} …\r`);
    const begun = performance.now();
    try {
      const measurement = await measureApart(figure, { folder, quick: flags.quick });
      rows.push({ figure, measurement, met: isMet(figure, measurement.value) });
      console.log(line(rows.at(-1)!, performance.now() - begun));
    } catch (error) {
      console.log(`FAILED  ${figure.figure}: ${(error as Error).message}`);
    }
    writeResults(rows, flags.json);
  }
  const isWhole = rows.length === figures.length;
  if (flags.writeDocs && isWhole) writeDocs(rows, { quick: flags.quick });
  if (flags.writeDocs && !isWhole) console.error('bench: docs/benchmarks.md stays as it was, for not everything could be measured');
  return isWhole ? 0 : 1;
}

/** A folder that goes with this process, whatever ends it; so does what is being measured. In node_modules what is built finds the packages that it needs. */
function ownFolder(): string {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'atlas-bench-'));
  process.on('exit', () => {
    endMeasuring();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [signal, status] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) process.on(signal, () => process.exit(status));
  return folder;
}

/** @throws UserError when the file cannot be written */
function writeResults(rows: readonly Row[], file: string | undefined): void {
  if (file === undefined) return;
  const figures = rows.map(({ figure, measurement: { value }, met }): Result => ({ figure: figure.figure, value, unit: figure.unit, goal: goalOf(figure), met }));
  try {
    writeFileSync(file, `${JSON.stringify({ figures }, null, 2)}\n`);
  } catch (error) {
    throw new UserError(`--json: ${(error as Error).message}`, { cause: error });
  }
}

function line({ figure, measurement: { value, detail }, met }: Row, tookMs: number): string {
  const seconds = `${Math.round(tookMs / 1000)} s`.padStart(6);
  return `${met ? 'met   ' : 'missed'}  ${figure.figure.padEnd(48)}  ${inShort(value).padStart(9)} ${figure.unit.padEnd(12)}  ${goalOf(figure).padEnd(24)} ${seconds}${detail === undefined ? '' : `\n          ${detail}`}`;
}
