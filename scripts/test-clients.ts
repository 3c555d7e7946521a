/**
 * Tests the clients that this project has drivers for: `npm run test:clients`, or `npm run test:clients -- NAME…` for some.
 * A driver whose tools are not on the machine is skipped. Exits 0 when none failed, 1 when one did, 2 when a name is unknown.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DriverProgram, Tool } from '../conformance/drivers/program.ts';
import { runProcess } from '../conformance/drivers/run-process.ts';
import { programs } from '../conformance/drivers/index.ts';
import type { Report } from '../src/core/event.ts';

const root = join(import.meta.dirname, '..');

/** What shows that a tool is there, by ending with status 0. */
const probes: Readonly<Record<Tool, readonly [command: string, ...args: string[]]>> = {
  go: ['go', 'version'],
  java: ['java', '-version'],
  maven: ['mvn', '-v'],
  // Some systems have venv without what it needs to install into one.
  python: ['python3', '-c', 'import venv, ensurepip'],
  curl: ['curl', '--version'],
};

/** What the report of a driver's test shows. */
export interface Figures {
  readonly version: string;
  readonly calls: number;
  /** Requirements that at least one case judged. */
  readonly requirements: number;
  /** New ones; what is only noted (`may`) is none. */
  readonly findings: number;
  /** Known deviations that occurred. */
  readonly known: number;
}

/** What became of one driver. `failure` says why it failed. */
export type Row =
  | { readonly name: string; readonly figures: Figures }
  | { readonly name: string; readonly failure: string; readonly figures?: Figures }
  | { readonly name: string; readonly skipped: string };

/**
 * The drivers of these names, in the order of all; every driver when no name is given.
 * @throws Error that lists what there is when a name is none
 */
export function choose(all: readonly DriverProgram[], names: readonly string[]): readonly DriverProgram[] {
  const unknown = names.filter((name) => !all.some((each) => each.name === name));
  if (unknown.length > 0) throw new Error(`there is no driver ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}`);
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

/** Whether a command can be started and ends with status 0. */
export async function succeeds([command, ...args]: readonly [string, ...string[]]): Promise<boolean> {
  try {
    return (await runProcess(command, args)).status === 0;
  } catch {
    return false;
  }
}

/** Why a driver cannot be tested on this machine, or undefined when all that it needs is there. */
export async function lacking(needs: readonly Tool[], isThere: typeof succeeds = succeeds): Promise<string | undefined> {
  const found = await Promise.all(needs.map(async (tool) => ({ tool, probe: probes[tool], is: await isThere(probes[tool]) })));
  const missing = found.filter(({ is }) => !is).map(({ tool, probe }) => `${tool} is not here ("${probe.join(' ')}" fails)`);
  return missing.length === 0 ? undefined : missing.join(', ');
}

/** The kit's arguments for a test of this driver, which write its report to a file. */
export function clientArguments({ command, auth, api, deviations }: DriverProgram, report: string): readonly string[] {
  const known = deviations === undefined ? [] : ['--deviations', deviations];
  return ['client', '--driver', command, '--auth', auth, ...(api === undefined ? [] : ['--api', api]), ...known, '--strict-deviations', '--report', `json=${report}`];
}

/** What a JSON report of the kit shows of a driver. */
export function figuresOf({ target, totals, requirements, findings, deviations }: Report): Figures {
  const judged = new Set(['passed', 'failed', 'known']);
  return {
    // The target of such a report is the driver as it greets: name, version and, in brackets, language.
    version: / (\S+) \([^()]*\)$/.exec(target)?.[1] ?? target,
    calls: totals.calls ?? 0,
    requirements: requirements.filter(({ outcome }) => judged.has(outcome)).length,
    findings: findings.filter(({ level, deviation }) => level !== 'may' && deviation === undefined).length,
    known: deviations.filter(({ matched }) => matched > 0).length,
  };
}

/** What an exit status of the kit other than 0 says. */
function failureOf(status: number | null): string {
  const known: Readonly<Record<number, string>> = { 1: 'a must is violated', 2: 'wrong usage, or deviations that are not so', 3: 'the test could not be finished' };
  return (status !== null && known[status]) || `the kit ended with status ${status}`;
}

/** The rows as text, in columns; what has no figures has its reason instead. */
export function table(rows: readonly Row[]): string {
  const head = ['driver', 'version', 'calls', 'requirements', 'findings', 'known', ''];
  const cells = rows.map((row) => {
    const figures = 'figures' in row ? row.figures : undefined;
    const note = 'skipped' in row ? `skipped: ${row.skipped}` : 'failure' in row ? `FAILED: ${row.failure}` : 'conformant';
    const numbers = figures === undefined ? ['', '', '', '', ''] : [figures.version, ...[figures.calls, figures.requirements, figures.findings, figures.known].map(String)];
    return [row.name, ...numbers, note];
  });
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((line) => line[column]!.length)));
  const isNumber = (column: number) => column >= 2 && column <= 5;
  return [head, ...cells].map((line) => line.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  ').trimEnd()).join('\n');
}

/** What was left out, in a sentence that nobody overlooks; undefined when nothing was. */
export function leftOut(rows: readonly Row[], isCi: boolean): string | undefined {
  const skipped = rows.filter((row) => 'skipped' in row);
  if (skipped.length === 0) return undefined;
  return `${isCi ? 'WARNING: this CI machine lacks tools. ' : ''}NOT TESTED: ${skipped.map(({ name }) => name).join(', ')}`;
}

/** Builds a driver and has the kit test it. */
async function test(program: DriverProgram, folder: string): Promise<Row> {
  const { name } = program;
  const missing = await lacking(program.needs);
  if (missing !== undefined) return { name, skipped: missing };
  try {
    await program.build?.();
  } catch (error) {
    console.log((error as Error).message);
    return { name, failure: 'it could not be built' };
  }
  const report = join(folder, `${name}.json`);
  const { status, stdout, stderr } = await runProcess(process.execPath, ['src/cli/main.ts', ...clientArguments(program, report)], { cwd: root });
  const figures = existsSync(report) ? { figures: figuresOf(JSON.parse(readFileSync(report, 'utf8')) as Report) } : undefined;
  if (status === 0 && figures !== undefined) return { name, ...figures };
  console.log(stdout.toString() + stderr);
  return { name, failure: status === 0 ? 'the kit wrote no report' : failureOf(status), ...figures };
}

async function main(names: readonly string[]): Promise<number> {
  let chosen;
  try {
    chosen = choose(programs, names);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'test-clients-'));
  const rows: Row[] = [];
  try {
    for (const program of chosen) {
      console.log(`== ${program.name}`);
      rows.push(await test(program, folder));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${table(rows)}`);
  const note = leftOut(rows, process.env['CI'] !== undefined);
  if (note !== undefined) console.log(`\n${note}`);
  return rows.some((row) => 'failure' in row) ? 1 : 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
