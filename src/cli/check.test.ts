import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DeviationError } from '../../conformance/deviations.ts';
import type { Report } from '../core/event.ts';
import { addCheck } from './check.ts';
import { UsageError } from './exit.ts';
import { main } from './testing/cli.ts';

const fixtures = join(import.meta.dirname, '..', '..', 'conformance', 'fixtures');
const v2 = join(fixtures, 'v2.har');
const old = join(fixtures, 'v1.0.har');

let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'check-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The command as a process of its own, in an empty folder. */
function cli(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'check', ...args], { encoding: 'utf8', cwd: work, input, env: { ...process.env, NO_COLOR: '1' } });
  return { status, stdout, stderr };
}

/** The command without a process of its own, which is faster; `error` is what main.ts turns into a line and exit status 2. */
async function inProcess(args: readonly string[]) {
  let status: number | undefined;
  const program = new Command().exitOverride().configureOutput({ writeErr: () => {} });
  addCheck(program.command('check'), (code) => (status = code));
  const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const stderr = vi.spyOn(console, 'error').mockReturnValue();
  try {
    const error = await program.parseAsync(['check', ...args], { from: 'user' }).then(() => undefined, (thrown: unknown) => thrown);
    return { status, error, stdout: stdout.mock.calls.join(''), stderr: stderr.mock.calls.join('\n') };
  } finally {
    vi.restoreAllMocks();
  }
}

/** A file in the folder that the command runs in. */
function file(name: string, text: string): string {
  writeFileSync(join(work, name), text);
  return name;
}

describe('check', () => {
  it('is conformant for good recordings, of both APIs together', () => {
    const { status, stdout, stderr } = cli([v2, old]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('conformant: 16 cases passed, 4 differ in known ways');
    expect(stdout).toContain(`npm run -s atlas-conformance -- check ${v2} ${old}`);
  });

  it('fails by the published contract alone, and writes the reports that were asked for', () => {
    const { status, stdout } = cli([v2, '--profile', 'published', '--report', 'junit', '--report', 'json=out.json']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<\?xml .*<failure type="error\.published"/s);
    const report = JSON.parse(readFileSync(join(work, 'out.json'), 'utf8')) as Report;
    expect(report).toMatchObject({ format: 1, profile: 'published', api: 'v2', target: v2, totals: { planned: 18, failed: 4 } });
    expect(report.findings[0]!.replay).toBe(`npm run -s atlas-conformance -- check ${v2} --profile published`);
  });

  it('reads a recording from stdin', () => {
    const { status, stdout } = cli(['-'], readFileSync(old, 'utf8'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/target +stdin \(API v1\.0.*npm run -s atlas-conformance -- check -\n/s);
  });

  it('takes further deviations', async () => {
    const deviations = file('more.yaml', '- {id: paper, requirement: "error.published", reason: r, evidence: e}');
    const { status, stdout } = await inProcess([v2, '--profile', 'published', '--deviations', join(work, deviations)]);
    expect({ status, known: stdout.includes('4 differ in known ways') }).toEqual({ status: 0, known: true });
  });
});

describe('check finds nothing to judge and says so, with exit status 3', () => {
  const says = 'atlas-conformance: nothing was judged: ';

  it('in a HAR without entries', () => {
    const { status, stdout, stderr } = cli([file('empty.har', '{"log":{"version":"1.2","entries":[]}}')]);
    expect({ status, stderr }).toEqual({ status: 3, stderr: `${says}there are no exchanges in empty.har\n` });
    expect(stdout).toContain('could not finish');
  });

  it('in a HAR of something else, or of another API than was asked for', async () => {
    const entry = (JSON.parse(readFileSync(v2, 'utf8')) as { log: { entries: unknown[] } }).log.entries[15];
    const other = join(work, file('other.har', JSON.stringify({ log: { entries: [entry] } })));
    expect(await inProcess([other])).toMatchObject({ status: 3, stderr: `${says}the only exchange was skipped in ${other}` });
    expect(await inProcess([v2, '--api', 'v1.0'])).toMatchObject({ status: 3, stderr: `${says}all 18 exchanges were skipped in ${v2}` });
    expect(await inProcess([old, '--api', 'v1.0'])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('check refuses nonsense with one line, exit status 2, and nothing written', () => {
  const path = (name: string) => join(work, name);
  beforeAll(() => {
    file('void.har', '');
    file('cut.har', readFileSync(v2, 'utf8').slice(0, 20_000));
    file('package.json', '{"name":"x"}');
    file('bad.har', '{"log":{"entries":[{}]}}');
    file('good.har', '{"log":{"entries":[]}}');
    file('typo.yaml', '- {id: x, requirement: error.boddy, reason: r, evidence: e}');
  });

  it.each<[string, string[], RegExp]>([
    ['nothing on stdin', ['-', '--report', 'json=made.json'], /^atlas-conformance: stdin: is empty\n$/],
    ['a typo in an option', ['good.har', '--profil', 'atlas', '--report', 'json=made.json'], /^atlas-conformance: unknown option '--profil'\n\(Did you mean --profile\?\)\n/],
  ])('as a process: %s', (_, args, line) => {
    const before = readdirSync(work);
    const { status, stdout, stderr } = cli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(readdirSync(work)).toEqual(before);
  });

  it.each<[string, () => string[], new (...args: never[]) => Error, string]>([
    ['a file that is not there', () => [path('none.har')], UsageError, '/none.har: there is no such file'],
    ['a folder', () => [work], UsageError, ': is a folder, not a file'],
    ['a good file and one that is not there', () => [v2, path('none.har')], UsageError, '/none.har: there is no such file'],
    ['an empty file', () => [path('void.har')], UsageError, '/void.har: is empty'],
    ['truncated JSON', () => [path('cut.har')], UsageError, '/cut.har: is not JSON: Un'],
    ['JSON that is no HAR', () => [path('package.json')], UsageError, '/package.json: is no HAR: log.entries is missing'],
    ['a malformed entry', () => [path('bad.har')], UsageError, '/bad.har: entry 1: request.url is missing'],
    ['deviations that are not there', () => [v2, '--deviations', path('none.yaml')], DeviationError, '/none.yaml: cannot be read (ENOENT)'],
    ['a deviation that matches nothing', () => [v2, '--deviations', path('typo.yaml')], DeviationError, '/typo.yaml: the deviation "x" matches nothing: there is no requirement "error.boddy"'],
    ['a report in a folder that is not there', () => [v2, '--report', `json=${path('no/out.json')}`], UsageError, '/no/out.json: its folder does not exist'],
    ['no file at all', () => [], CommanderError, "missing required argument 'file'"],
    ['an unknown profile', () => [v2, '--profile', 'paper'], CommanderError, "'paper' is invalid. Allowed choices are atlas, published."],
    ['an unknown API', () => [v2, '--api', 'v3'], CommanderError, "'v3' is invalid. Allowed choices are v2, v1.0."],
    ['an unknown report', () => [v2, '--report', 'pdf'], CommanderError, 'There is no format "pdf"'],
  ])('%s', async (_, args, kind, line) => {
    const before = readdirSync(work);
    const { status, stdout, error } = await inProcess([...args(), '--report', `json=${path('made.json')}`]);
    expect({ status, stdout }).toEqual({ status: undefined, stdout: '' });
    expect(error).toBeInstanceOf(kind);
    expect((error as Error).message).toContain(line);
    expect((error as Error).message).not.toContain('\n');
    expect(readdirSync(work)).toEqual(before);
  });
});
