/**
 * Measures what the built package costs, side by side with what it is compared to, and prints a table.
 * `npm run bench [-- --json FILE] [--only NAME] [--quick] [--write-docs]`. It is no test: a goal that is missed fails nothing.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { figuresOf, parts } from './bench/figures.ts';
import { goalOf, isMet, type Context, type Figure, type Measurement, type Result } from './bench/figure.ts';
import { writeDocs, type Row } from './bench/docs.ts';

const { values: flags } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
    // How the bench starts itself for one figure: what one leaves in memory and in caches is not in the way of the next.
    figure: { type: 'string' },
  },
});

if (flags.figure !== undefined) await measureOne(flags.figure, flags.quick);
else await measureAll();

async function measureOne(name: string, quick: boolean): Promise<void> {
  const figure = (await all()).find((each) => each.figure === name)!;
  const context: Context = { quick, rounds: (usual) => (quick ? Math.min(3, usual) : usual) };
  process.send!(await figure.measure(context));
  process.disconnect();
}

async function measureAll(): Promise<void> {
  const figures = (await all()).filter(({ figure }) => flags.only === undefined || flags.only.some((part) => figure.includes(part)));
  if (figures.length === 0) throw new Error(`no figure has ${flags.only?.join(' or ')} in its name`);
  const rows: Row[] = [];
  for (const figure of figures) {
    const measurement = await inProcess(figure);
    const row: Row = { figure, measurement, met: isMet(figure, measurement.value) };
    console.log(`${row.met ? 'met   ' : 'missed'}  ${figure.figure.padEnd(58)}  ${short(measurement.value).padStart(9)} ${figure.unit.padEnd(8)}  ${goalOf(figure)}${measurement.detail === undefined ? '' : `\n          ${measurement.detail}`}`);
    rows.push(row);
  }
  const results = rows.map(({ figure, measurement: { value }, met }): Result => ({ figure: figure.figure, value, unit: figure.unit, goal: goalOf(figure), met }));
  if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify({ figures: results }, null, 2)}\n`);
  if (flags['write-docs']) writeDocs(rows);
}

async function all(): Promise<readonly Figure[]> {
  return (await Promise.all(parts.map(figuresOf))).flat();
}

async function inProcess({ figure }: Figure): Promise<Measurement> {
  const child = spawn(process.execPath, ['--expose-gc', import.meta.filename, '--figure', figure, ...(flags.quick ? ['--quick'] : [])], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let measurement: Measurement | undefined;
  child.on('message', (message) => {
    measurement = message as Measurement;
  });
  await once(child, 'exit');
  if (measurement === undefined) throw new Error(`"${figure}" could not be measured`);
  return measurement;
}

function short(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}
