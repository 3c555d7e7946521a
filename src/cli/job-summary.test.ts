import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stepSummary } from './job-summary.ts';
import { cli, folder } from './testing/cli.ts';

const har = join(import.meta.dirname, '..', '..', 'conformance', 'fixtures', 'v2.har');
const judge = ['check', har, '--profile', 'published', '--report', 'github'];
const commands = /^(::(error|warning|notice) title=[^:,\n]+::[^\n]+\n)+$/;

describe('the summary of a step', () => {
  it('is there where GitHub Actions names its file, with the room that is left', () => {
    using work = folder();
    expect(stepSummary({})).toBeUndefined();
    expect(stepSummary({ GITHUB_STEP_SUMMARY: '' })).toBeUndefined();
    writeFileSync(work.at('summary.md'), 'x'.repeat(1000));
    const summary = stepSummary({ GITHUB_STEP_SUMMARY: work.at('summary.md') })!;
    expect(summary.room).toBe(1024 * 1024 - 1000);
    summary.append('# more\n');
    expect(readFileSync(work.at('summary.md'), 'utf8')).toBe(`${'x'.repeat(1000)}# more\n`);
    expect(summary.problem).toBeUndefined();
  });

  it('that cannot be written says so, and throws nothing', () => {
    using work = folder();
    const summary = stepSummary({ GITHUB_STEP_SUMMARY: work.at('no/summary.md') })!;
    summary.append('# more\n');
    expect(summary.problem).toMatch(/^cannot write the job summary .*\/no\/summary\.md, which GITHUB_STEP_SUMMARY names: ENOENT/);
  });
});

describe.concurrent('--report github', () => {
  it('writes annotations to stdout, the summary to its file, and the console to stderr', async () => {
    using work = folder();
    const { status, stdout, stderr } = await cli([...judge, '--report', 'sarif=out.sarif', '--sarif-location', 'src/api.ts'], { cwd: work.path, env: { GITHUB_STEP_SUMMARY: work.at('summary.md') } });
    expect(status).toBe(1);
    expect(stdout).toMatch(commands);
    expect(stderr).toMatch(/\nNOT conformant: /);
    expect(readFileSync(work.at('summary.md'), 'utf8')).toMatch(/^## ❌ NOT conformant/);
    expect(JSON.parse(readFileSync(work.at('out.sarif'), 'utf8'))).toMatchObject({ runs: [{ tool: { driver: { version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string } }, results: expect.arrayContaining([expect.objectContaining({ locations: [expect.objectContaining({ physicalLocation: { artifactLocation: { uri: 'src/api.ts' }, region: { startLine: 1 } } })] })]) as object[] }] });
    expect(work.files()).toEqual(['out.sarif', 'summary.md']);
  });

  it('outside of GitHub Actions writes annotations alone, and says so', async () => {
    const { status, stdout, stderr } = await cli(judge);
    expect(status).toBe(1);
    expect(stdout).toMatch(commands);
    expect(stderr).toMatch(/^atlas-conformance: GITHUB_STEP_SUMMARY is not set, .*: --report github writes annotations, and no job summary\n/);
  });

  it('ends with status 2 when the summary cannot be written', async () => {
    const { status, stderr } = await cli(judge, { env: { GITHUB_STEP_SUMMARY: '/no/such/summary.md' } });
    expect(status).toBe(2);
    expect(stderr).toMatch(/\natlas-conformance: cannot write the job summary \/no\/such\/summary\.md, .*ENOENT.*\n$/);
  });
});

describe.concurrent('run --verbose', () => {
  it('says on the console all there is to say', async () => {
    const args = ['run', '--seed', '7', '--only', 'create/example/scram'];
    const [brief, all] = await Promise.all([cli(args), cli([...args, '--verbose'])]);
    expect({ brief: brief.status, all: all.status }).toEqual({ brief: 0, all: 0 });
    expect(brief.stdout).not.toContain('not reached: no case of this run reached it');
    expect(all.stdout).toMatch(/\nnot reached: no case of this run reached it \(\d+\)\n {2}operation listDatabaseUsers\n/);
  });
});
