import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const text = readFileSync(join(root, 'action.yml'), 'utf8');
const action = load(text) as {
  inputs: Record<string, { default?: string; required?: boolean }>;
  outputs: Record<string, { value: string }>;
  runs: { steps: { id?: string; run?: string; env?: Record<string, string>; if?: string }[] };
};
const step = action.runs.steps.find(({ id }) => id === 'run')!;

const work = mkdtempSync(join(tmpdir(), 'atlas-conformance-action-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

// `npx --yes atlas-conformance@VERSION …` is this checkout's command line.
const bin = join(work, 'bin');
mkdirSync(bin);
writeFileSync(join(bin, 'npx'), `#!/bin/sh\necho "$2" > "$0.asked"\nshift 2\nexec '${process.execPath}' '${join(root, 'src/cli/main.ts')}' "$@"\n`);
chmodSync(join(bin, 'npx'), 0o755);

/** Runs the script of the action as GitHub does: in a shell of the runner, its inputs as variables. */
function run(inputs: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(work, 'run-'));
  const given = Object.fromEntries(Object.entries(action.inputs).map(([name, { default: usual = '' }]) => [name, inputs[name] ?? usual]));
  const env = Object.fromEntries(Object.entries(step.env!).map(([name, value]) => [name, value.replaceAll(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => given[input]!)]));
  const output = join(folder, 'output');
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', step.run!], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${bin}${delimiter}${process.env['PATH']}`, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: join(folder, 'summary.md'), ...env },
  });
  return { folder, status, stdout, stderr, outputs: existsSync(output) ? readFileSync(output, 'utf8') : '' };
}

describe('action.yml', () => {
  it('uses each of its inputs, and none that it does not have', () => {
    const used = new Set([...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name!));
    expect([...used].toSorted()).toEqual(Object.keys(action.inputs).toSorted());
    expect(step.run).not.toContain('${{');
  });

  it('runs the suite, writes every report, and says the status', () => {
    const ran = run({ target: 'embedded', seed: '7', args: `--only 'create/example*' --skip create/example/aws-role`, version: '0.1.0' });
    expect(ran).toMatchObject({ status: 0, outputs: 'status=0\n' });
    expect(readFileSync(join(bin, 'npx.asked'), 'utf8')).toBe('atlas-conformance@0.1.0\n');
    expect(readdirSync(join(ran.folder, 'conformance-reports')).toSorted()).toEqual(['events.ndjson', 'junit.xml', 'report.html', 'report.json', 'report.sarif']);
    expect(JSON.parse(readFileSync(join(ran.folder, 'conformance-reports/report.json'), 'utf8'))).toMatchObject({ seed: 7 });
    expect(readFileSync(join(ran.folder, 'summary.md'), 'utf8')).toContain('conformant');
  });

  it('ends as the run does when the target is not there', () => {
    expect(run({ target: 'http://127.0.0.1:9', 'group-id': '32b6e34b3d91647abb20e7b8' })).toMatchObject({ status: 3, outputs: 'status=3\n' });
  });

  it('takes nothing in an input for code', () => {
    const ran = run({ target: '$(touch owned)', args: '; touch owned' });
    expect(ran.status).toBe(2);
    expect(existsSync(join(ran.folder, 'owned'))).toBe(false);
  });

  it('refuses arguments with an open quotation mark', () => {
    expect(run({ target: 'embedded', args: `--only 'create` })).toMatchObject({ status: 2, stdout: expect.stringContaining('a quotation mark is not closed') as string });
  });
});
