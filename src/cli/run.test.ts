import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, it, vi } from 'vitest';
import type { Report } from '../core/event.ts';
import { pointerPattern } from '../core/violation.ts';
import { elements, parseXml } from '../reporters/testing/xml.ts';
import { development } from '../server/index.ts';
import { cli, folder, serve, type Ran } from './testing/cli.ts';
import { addRun } from './run.ts';
import { recorderTo } from './testing/recorder.ts';
import { assertReport } from './testing/report.ts';

const escape = '\u001b';

/** The report of a run that is written to stdout, in the promised form. */
function reportIn({ stdout }: Pick<Ran, 'stdout'>): Report {
  const report: unknown = JSON.parse(stdout);
  assertReport(report);
  return report as Report;
}

async function dryRun(...args: readonly string[]): Promise<{ readonly cases: readonly string[]; readonly text: string }> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const command = new Command();
  let status: number | undefined;
  addRun(command, (ended) => (status = ended));
  await command.parseAsync(['--dry-run', '--verbose', '--seed', '7', ...args], { from: 'user' }).finally(() => log.mockRestore());
  expect(status).toBe(0);
  const text = lines.join('\n');
  // A case stands below each of its requirements.
  const cases = new Set(lines.flatMap((line) => /^ {12}(\S+)/.exec(line)?.[1] ?? []));
  expect(lines.pop()).toMatch(new RegExp(`^${cases.size} cases?, (\\d+ of them skipped, )?[\\d,]+ requests?, \\d+ of 446 requirements, seed 7; nothing was sent$`));
  return { cases: [...cases], text };
}

describe.concurrent('run, against the embedded server', () => {
  it('is conformant, says so, and writes the reports that were asked for', async () => {
    using work = folder();
    const { status, stdout, stderr } = await cli(['run', '--seed', '7', '--report', 'json=report.json', '--report', 'junit=report.xml'], { cwd: work.path });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(work.files()).toEqual(['report.json', 'report.xml']);

    const report = reportIn({ stdout: readFileSync(work.at('report.json'), 'utf8') });
    const { planned, passed, failed, errored, unrun, skipped, exchanges } = report.totals;
    expect(report).toMatchObject({ seed: 7, profile: 'atlas', api: 'v2', target: 'embedded' });
    expect({ failed, errored, unrun, skipped }).toEqual({ failed: 0, errored: 0, unrun: 0, skipped: 0 });
    expect(exchanges).toBeGreaterThanOrEqual(500);
    expect(report.findings.filter(({ deviation }) => deviation === undefined)).toEqual([]);

    expect(stdout).not.toContain(escape);
    expect(stdout).toMatch(new RegExp(`^testing embedded: ${planned} cases, profile atlas, seed 7\n`));
    expect(stdout).toContain(`\nconformant: ${passed} cases passed`);
    expect(stdout).toMatch(/\n {2}repeat +\S.* run --seed 7\n$/);

    const [suite] = elements(parseXml(readFileSync(work.at('report.xml'), 'utf8')), 'testsuites');
    expect(suite!.attributes).toMatchObject({ tests: String(planned), failures: '0', errors: '0' });
  });

  it('by the published document alone, differs exactly where the service is known to', async () => {
    const ran = await cli(['run', '--profile', 'published', '--seed', '7', '--cases', '9', '--skip', '*/invalid/*', '--skip', '*/boundary/*', '--report', 'json']);
    expect(ran.status).toBe(1);
    // The report has stdout to itself.
    expect(ran.stderr).toMatch(/^testing embedded: .*\nNOT conformant: /s);
    const report = reportIn(ran);
    expect(report.profile).toBe('published');
    const differences = new Set(report.findings.filter(({ level }) => level !== 'may').map(({ requirement, level, pointer, keyword, status }) => `${level} ${requirement} ${status} ${pointerPattern(pointer)} ${keyword}`.replaceAll('  ', ' ')));
    const inUsers = (where: string) => ['createDatabaseUser 201', 'getDatabaseUser 200', 'updateDatabaseUser 200'].map((each) => where.replace('OPERATION', each.split(' ')[0]!).replace('STATUS', each.split(' ')[1]!));
    const known = [
      // 1. groupId is write-only, yet always returned.
      'should write-only.groupId 200 /groupId writeOnly', 'should write-only.groupId 201 /groupId writeOnly', 'should write-only.groupId 200 /results/[]/groupId writeOnly',
      // 3. `<a custom role name>` is a literal member of an enum.
      ...inUsers('must OPERATION.published STATUS /roles/[]/roleName enum'), 'must listDatabaseUsers.published 200 /results/[]/roles/[]/roleName enum',
      // 5. GET and DELETE declare no 400.
      ...['listDatabaseUsers', 'getDatabaseUser', 'deleteDatabaseUser'].map((operation) => `must ${operation}.documented 400 status`),
      // 6. The items of `parameters` are typed object.
      ...[400, 401, 403, 404, 406, 409, 429].map((status) => `must error.published ${status} /parameters/[] type`),
      // 11. `;charset=utf-8` is not in the contract.
      ...[200, 201, 204].map((status) => `should media-type.parameters ${status} charset`),
    ];
    expect([...differences].filter((each) => !known.includes(each))).toEqual([]);
    for (const one of [known[1]!, known[3]!, known[7]!, known[8]!, known[9]!, known[13]!, known[17]!]) expect(differences).toContain(one);
  });

  it('takes v1.0', async () => {
    const ran = await cli(['run', '--api', 'v1.0', '--cases', '3', '--skip', 'create/invalid', '--skip', 'update/invalid', '--report', 'json']);
    expect({ status: ran.status, api: reportIn(ran).api }).toEqual({ status: 0, api: 'v1.0' });
    expect(reportIn(ran).totals.exchanges).toBeGreaterThan(100);
  });

  it.each<['none' | 'digest' | 'oauth', string, Record<string, string>, boolean]>([
    ['none', 'without colours, as it is no terminal', {}, false],
    ['digest', 'without colours by NO_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['oauth', 'in colours by FORCE_COLOR', { FORCE_COLOR: '1' }, true],
  ])('takes --auth %s, and reports %s', async (auth, _, env, colours) => {
    using work = folder();
    const { status, stdout } = await cli(['run', '--auth', auth, '--only', 'create/example', ...(auth === 'none' ? [] : ['--only', 'auth/']), '--report', 'json=report.json'], { env, cwd: work.path });
    expect({ status, colours: stdout.includes(`${escape}[`) }).toEqual({ status: 0, colours });
    const { totals, coverage } = reportIn({ stdout: readFileSync(work.at('report.json'), 'utf8') });
    expect(totals.passed).toBe(totals.planned);
    // Who asks for credentials refuses those who come without.
    expect(Object.values(coverage.statuses).some((statuses) => statuses['401'] !== undefined)).toBe(auth !== 'none');
  });
});

describe('run --seed', () => {
  it('sends the same for the same seed, and something else for another', async () => {
    await using server = await serve(['--auth', 'none']);
    /** What a run creates, without the tag of its usernames and without dates, which are counted from today. */
    const created = async (seed: string) => {
      await using recorder = await recorderTo(server.url);
      const { status } = await cli(['run', '--target', recorder.url, '--group-id', development.groupId, '--seed', seed, '--cases', '6', '--only', 'create/valid', '--concurrency', '1']);
      expect(status).toBe(0);
      return recorder.passed.flatMap(({ sent }) => (sent === '' ? [] : [sent.replaceAll(/ac[a-z0-9]{6}(?=0)/g, 'TAG').replaceAll(/"\d{4}-\d\d-\d\dT[^"]+"/g, 'DATE')]));
    };
    const [first, second, other] = await Promise.all([created('7'), created('7'), created('8')]);
    expect(first).toHaveLength(6);
    expect(second).toEqual(first);
    expect(other).not.toEqual(first);
  });
});

describe('run --dry-run', () => {
  it('shows the same plan for the same seed', async () => {
    const [first, second] = [await dryRun(), await dryRun()];
    expect(second.text).toBe(first.text);
  });

  it('--only, --skip and --shard choose among the cases', async () => {
    const [whole, only, without, exact, one, two] = [
      await dryRun(),
      await dryRun('--only', 'create/invalid', '--only', '*.body/labels*'),
      await dryRun('--only', 'create/', '--skip', 'create/invalid'),
      await dryRun('--only', 'create/valid/scram/0'),
      await dryRun('--shard', '1/2'),
      await dryRun('--shard', '2/2'),
    ];
    expect(new Set(whole.cases).size).toBe(whole.cases.length);
    expect(only.cases).toEqual(expect.arrayContaining(whole.cases.filter((id) => id.startsWith('create/invalid'))));
    expect(only.cases).toContainEqual(expect.stringMatching(/^update\/invalid\/labels/));
    expect(only.cases.length).toBeLessThan(whole.cases.length / 2);
    expect(without.cases).toEqual(whole.cases.filter((id) => id.startsWith('create/') && !id.startsWith('create/invalid')));
    expect(exact.cases).toEqual(['create/valid/scram/0']);
    expect(one.cases.filter((id) => two.cases.includes(id))).toEqual([]);
    expect([...one.cases, ...two.cases].toSorted()).toEqual(whole.cases.toSorted());
    for (const { cases } of [one, two]) expect(cases.length).toBeGreaterThan(whole.cases.length / 4);
  });

  it('--cases says how many random users and updates there are', async () => {
    const { cases } = await dryRun('--cases', '11');
    for (const group of ['create/valid/', 'update/valid/']) expect(cases.filter((id) => id.startsWith(group))).toHaveLength(11);
  });

  it('sends nothing and needs no credentials', async () => {
    const { cases } = await dryRun('--target', 'http://127.0.0.1:1', '--group-id', '5f1a2b3c4d5e6f7a8b9c0d1e', '--auth', 'digest');
    expect(cases.length).toBeGreaterThan(100);
  });
});
