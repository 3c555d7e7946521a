import { globSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { svgOf, type Chart } from './chart.ts';
import { goalOf, inShort, type Row } from './figure.ts';
import { root } from './kit.ts';

const docs = join(root, 'docs');
/** So that the pictures of an earlier page are known, and go with it. */
const pictureFile = (name: string): string => `benchmark-${name}.svg`;

/** Writes docs/benchmarks.md and the pictures that it shows. */
export function writeDocs(rows: readonly Row[], { quick }: { readonly quick: boolean }): void {
  for (const file of globSync('benchmark-*.svg', { cwd: docs })) rmSync(join(docs, file));
  for (const [name, chart] of rows.flatMap(chartsOf)) writeFileSync(join(docs, pictureFile(name)), svgOf(chart));
  writeFileSync(join(docs, 'benchmarks.md'), pageOf(rows, { quick, machine: machine(), date: new Date().toISOString().slice(0, 10) }));
}

/** docs/benchmarks.md, of what was measured when and on what. */
export function pageOf(rows: readonly Row[], { quick, machine: on, date }: { readonly quick: boolean; readonly machine: string; readonly date: string }): string {
  return [
    '# What it costs',
    '',
    `Measured on ${date} with ${on}${quick ? ', **roughly** (`--quick`)' : ''}.`,
    '',
    '```sh',
    'npm run bench                     # builds the package, measures it, prints the table',
    'npm run bench -- --write-docs     # and writes this page and its pictures anew; --help has the rest',
    '```',
    '',
    '| figure | value | goal | met |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row.figure.figure} | ${inShort(row.measurement.value)} ${row.figure.unit} | ${goalOf(row.figure)} | ${row.met ? 'yes' : '**no**'} |`),
    '',
    'Each thing is measured in turns with what it is compared to, and each figure is the median of the rounds, of ratios round by round; ± is half the distance between the quartiles. Each figure has a process of its own. All of it runs what `npm run build` makes: the command itself is `dist/cli.js`, and the parts that no entry point shows are bundled in the same way.',
    '',
    '## What each figure means',
    ...rows.flatMap((row) => ['', ...meaning(row)]),
    '',
    '## What it is compared with',
    '',
    ...comparisons.map((each) => `- ${each}`),
    '',
  ].join('\n');
}

function meaning(row: Row): readonly string[] {
  const { figure, measurement } = row;
  const pictures = chartsOf(row).flatMap(([name, { title }]) => ['', `![${title}](${pictureFile(name)})`]);
  return [`**${figure.figure}**: ${figure.how}.`, ...(measurement.detail === undefined ? [] : [`Measured: ${measurement.detail}.`]), ...pictures];
}

function chartsOf({ measurement: { charts = {} } }: Row): readonly (readonly [name: string, chart: Chart])[] {
  return Object.entries(charts);
}

const comparisons = [
  'The ceiling is `Pool.request` of undici, the fastest HTTP client that Node.js has and the one that the kit sends with: what is missing to it is what checking costs.',
  '`openapi-response-validator` is what jest-openapi, chai-openapi-response-validator and express-openapi validate answers with. It is given all that it takes to be fast: one validator for each operation and status, compiled before the clock starts, and formats that accept everything. It looks at the body alone; the kit judges status, headers, media type, links, and what the request had said as well.',
  '`json-schema-faker` is given the schema with every alternative merged, without which it makes hardly anything valid, and is made once. Payloads of it that are invalid are no payloads: they do not count.',
  'The record by hand is [fast-check arbitraries](../scripts/bench/payloads/by-hand.ts) for the nine kinds of users, of the same sizes as ours.',
  'Bare Ajv is compiled from the same schema, parses the same bytes, and looks at nothing else.',
  'The bare pass-through is a dozen lines of `node:http` with kept connections. It reads nothing.',
];

function machine(): string {
  const [processor] = cpus();
  return `Node.js ${process.version} on ${cpus().length} × ${processor?.model.trim() ?? 'an unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
}
