import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { svgOf } from './chart.ts';
import { goalOf, type Figure, type Measurement } from './figure.ts';
import { root } from './kit.ts';

/** A figure and what it turned out to be. */
export interface Row {
  readonly figure: Figure;
  readonly measurement: Measurement;
  readonly met: boolean;
}

/** Writes docs/benchmarks.md and the pictures that it shows. */
export function writeDocs(rows: readonly Row[]): void {
  const charts = rows.flatMap(({ measurement }) => Object.entries(measurement.charts ?? {}));
  for (const [name, chart] of charts) writeFileSync(join(root, 'docs', `${name}.svg`), svgOf(chart));
  writeFileSync(join(root, 'docs', 'benchmarks.md'), page(rows, charts.map(([name, { title }]) => `![${title}](${name}.svg)`)));
}

function page(rows: readonly Row[], pictures: readonly string[]): string {
  const [processor] = cpus();
  return [
    '# What it costs',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)} with Node.js ${process.version} on ${cpus().length} × ${processor?.model.trim() ?? 'an unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, on the package as it is built. Everything is measured in turns with what it is compared to, and the median of the rounds counts; ± is half the distance between the quartiles.`,
    '',
    '```sh',
    'npm run bench -- --write-docs    # writes this page again; --json FILE, --only NAME, --quick',
    '```',
    '',
    '| figure | value | goal | met | how |',
    '|---|---|---|---|---|',
    ...rows.map(({ figure, measurement: { value, detail }, met }) => `| ${figure.figure} | ${value >= 100 ? Math.round(value) : Number(value.toPrecision(3))} ${figure.unit} | ${goalOf(figure)} | ${met ? 'yes' : '**no**'} | ${figure.how}${detail === undefined ? '' : `<br>${detail}`} |`),
    ...pictures.flatMap((picture) => ['', picture]),
    '',
  ].join('\n');
}
