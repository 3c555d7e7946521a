import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { formats, isFormat } from '../reporters/index.ts';
import { commands } from './commands.ts';
import { folder, main, shell } from './testing/cli.ts';

const root = join(import.meta.dirname, '..', '..');

interface Workflow {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<'shard' | 'verdict', { readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } }; readonly steps: readonly { readonly run?: string; readonly with?: Readonly<Record<string, unknown>> }[] }>>;
}

const workflow = load(readFileSync(join(root, 'docs', 'github-actions-shards.yml'), 'utf8')) as Workflow;
const linesOf = (job: 'shard' | 'verdict'): readonly string[] => workflow.jobs[job].steps.flatMap(({ run }) => (run?.includes('atlas-conformance') ? [run] : []));

describe('the workflow of eight shards', () => {
  it('calls commands that there are, with options and formats that they have', async () => {
    const lines = [...linesOf('shard'), ...linesOf('verdict')];
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      const [, name, rest] = /^npx atlas-conformance (\S+) (.*)$/.exec(line)!;
      const command = new Command();
      (await commands.find((each) => each.name === name)!.load())(command, () => {});
      const options = command.options.map(({ long }) => long);
      for (const [option] of rest!.matchAll(/--[a-z-]+/g)) expect(options).toContain(option);
      for (const [, format] of rest!.matchAll(/--report (\w+)/g)) expect(isFormat(format!), `${format} is none of ${Object.keys(formats).join(', ')}`).toBe(true);
    }
  });

  it('has as many shards as it says', () => {
    const { shard } = workflow.jobs.shard.strategy!.matrix;
    expect(shard).toEqual(Array.from({ length: 8 }, (_, at) => at + 1));
    expect(linesOf('shard')[0]).toContain(`--shard \${{ matrix.shard }}/${shard.length} `);
  });

  it('makes one report of what its shards leave, and says what was violated', async () => {
    using work = folder();
    writeFileSync(work.at('summary.md'), '');
    const env = { SEED: '7', GITHUB_STEP_SUMMARY: work.at('summary.md') };
    // As the runner does it, with two shards instead of eight, and few cases.
    const run = (line: string) => shell(`npx() { shift; '${process.execPath}' '${main}' "$@"; }; cd '${work.path}'; ${line}`, { env });
    const few = (line: string) => line.replace('conformance run', 'conformance run --only create/example --only list/ --profile published');
    for (const index of ['1', '2']) {
      const { status, stderr } = await run(few(linesOf('shard')[0]!).replaceAll('${{ matrix.shard }}', index).replace('/8', '/2'));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
    expect(work.files()).toEqual(['shard-1.ndjson', 'shard-2.ndjson', 'summary.md']);

    const merged = await run(linesOf('verdict')[0]!);
    expect(merged.status).toBe(1);
    expect(merged.stdout).toMatch(/^::error /m);
    expect(work.files()).toEqual(['conformance.html', 'conformance.json', 'conformance.ndjson', 'conformance.xml', 'shard-1.ndjson', 'shard-2.ndjson', 'summary.md']);
    expect(readFileSync(work.at('summary.md'), 'utf8')).not.toBe('');
    const { command, totals, shard } = JSON.parse(readFileSync(work.at('conformance.json'), 'utf8')) as { command: string; totals: { planned: number; failed: number }; shard?: unknown };
    expect({ command, shard }).toEqual({ command: expect.stringMatching(/ run --profile published --seed 7 --only create\/example --only list\/$/) as string, shard: undefined });
    expect(totals.failed).toBeGreaterThan(0);

    const missing = await run(linesOf('verdict')[0]!.replace('shard-*', 'shard-2'));
    expect(missing.status).toBe(2);
    expect(missing.stderr).toMatch(/^atlas-conformance: of the 2 shards 1\/2 is missing/m);
  });
});
