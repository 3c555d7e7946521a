import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DatabaseUser } from '../client/index.ts';
import type { Report } from '../core/event.ts';
import { formats } from '../reporters/index.ts';
import { cli, folder, main, serve, shell, start, type Serving } from './testing/cli.ts';
import './testing/expect.ts';
import { projectOf, residents, type Project } from './testing/project.ts';

interface Inhabited extends AsyncDisposable {
  readonly server: Serving;
  readonly project: Project;
  readonly before: readonly DatabaseUser[];
}

/** A server without authentication whose project has users before the first run. */
async function inhabited(...faults: readonly string[]): Promise<Inhabited> {
  const server = await serve(['--auth', 'none', ...faults.flatMap((fault) => ['--fault', fault])]);
  const stop = () => server[Symbol.asyncDispose]();
  try {
    const project = projectOf(server.url);
    for (const user of residents) await project.add(user);
    const before = await project.users();
    expect(before).toHaveLength(residents.length);
    return { server, project, before, [Symbol.asyncDispose]: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const against = ({ server: { url }, project: { groupId } }: Inhabited) => ['run', '--target', url, '--group-id', groupId, '--custom-role', 'reportingRole'];

/** The report of a run, and whether every planned case is in one of its totals. */
function reportIn(file: string): Report {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const { planned, passed, failed, known, skipped, errored, unrun } = report.totals;
  expect(passed + failed + known + skipped + errored + unrun).toBe(planned);
  return report;
}

describe.concurrent('a run leaves the project of a target as it was', () => {
  it.each<[string, string[], number, string[]]>([
    ['that conforms', [], 0, ['--cases', '3', '--fill-project', '--skip', 'create/invalid', '--skip', 'create/boundary', '--skip', 'update/invalid', '--skip', 'update/boundary']],
    [
      'that takes what it should refuse, and does not do what it says',
      ['unenforced:createDatabaseUser.body/username.pattern', 'state:update-not-stored'],
      1,
      ['--cases', '3', '--only', 'create/invalid', '--only', 'update/valid', '--only', 'update/rule'],
    ],
    ['that creates users and says that it failed', ['status:unicode-500', 'status:create-202'], 1, ['--cases', '10', '--only', 'create/valid', '--only', 'create/example']],
  ])('%s', async (_, faults, status, args) => {
    await using house = await inhabited(...faults);
    const ran = await cli([...against(house), '--seed', '7', ...args]);
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status, stderr: '' });
    expect(await house.project.users()).toEqual(house.before);
  });
});

describe.concurrent('a run that fails shows nobody else’s users', () => {
  it.each([
    [['secret:list', 'header:no-limit', 'list:count-of-rest']],
    [['version:takes-anything', 'envelope:list-ignored']],
    [['list:next-loops', 'list:order-turns', 'history:list-stale']],
  ])('by %j, in any report', async (faults) => {
    await using house = await inhabited(...faults);
    using work = folder();
    const reports = Object.keys(formats).flatMap((format) => ['--report', `${format}=report.${format}`]);
    const ran = await cli([...against(house), '--cases', '1', '--only', 'list', '--only', 'envelope', '--only', 'pretty', '--only', 'version', '--only', 'path', '--only', 'lifecycle/commands/1', ...reports], { cwd: work.path });
    expect(ran.status).toBe(1);
    for (const [name, text] of [['stdout', ran.stdout], ['stderr', ran.stderr], ...work.files().map((file): [string, string] => [file, readFileSync(work.at(file), 'utf8')])]) expect(text, name).not.toMatch(/resident/i);
  });
});

describe('a run that does not come to its end', () => {
  let house: Inhabited;
  beforeAll(async () => {
    house = await inhabited();
  });
  afterAll(() => house[Symbol.asyncDispose]());

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s, reports what was not run, with exit status 3, and removes what it made', async (signal) => {
    using work = folder();
    await using running = start([...against(house), '--cases', '3', '--only', 'create', '--rate', '200', '--report', 'json=report.json', '--report', 'junit=report.xml'], { cwd: work.path });
    await running.says(/ 25 %/);
    running.signal(signal);
    const { status, stdout, stderr } = await running.ended;
    expect({ status, stderr }).toEqual({ status: 3, stderr: '\nstopping: no further case is started, and what was made is removed (again to leave at once)\n' });
    expect(stdout).toMatch(/could not finish: .* not run/);
    expect(work.files()).toEqual(['report.json', 'report.xml']);
    const { totals, errors } = reportIn(work.at('report.json'));
    expect(totals).toMatchObject({ failed: 0, errored: 0 });
    expect(totals.passed).toBeGreaterThan(0);
    expect(totals.unrun).toBeGreaterThan(0);
    expect(errors.map(({ reason }) => reason).filter((reason) => !/^the run was stopped before (this case|the end of this case)$/.test(reason))).toEqual([]);
    expect(errors.reduce((sum, { count }) => sum + count, 0)).toBe(totals.unrun);
    expect(await house.project.users()).toEqual(house.before);
  });

  it('by a second SIGINT, ends at once and leaves no half-written report', async () => {
    using work = folder();
    await using running = start([...against(house), '--only', 'listDatabaseUsers/parameter', '--rate', '0.01', '--report', 'json=report.json'], { cwd: work.path });
    await running.says(/^testing /);
    running.signal('SIGINT');
    await running.says(/^\nstopping: /);
    expect(work.files()).toEqual([expect.stringMatching(/\.tmp$/)]);
    running.signal('SIGINT');
    expect((await running.ended).status).toBe(130);
    expect(work.files()).toEqual([]);
  });

  it('because nobody reads its output any more, removes what it made all the same', async () => {
    const { stdout, stderr } = await shell(`"${process.execPath}" "${main}" ${against(house).join(' ')} --only create/example --only create/rule | head -n 1`);
    expect(stdout).toMatch(/^testing [^\n]+\n$/);
    expect(stderr).toBe('');
    expect(await house.project.users()).toEqual(house.before);
  });

  it('because its report cannot be written, removes what it made and says so', async () => {
    using work = folder();
    const { status, stdout, stderr } = await cli([...against(house), '--only', 'create/example', '--report', 'junit=/dev/full', '--report', 'json=report.json'], { cwd: work.path });
    expect(stdout).toContain('conformant: ');
    expect({ status, stdout: '', stderr }).toRefuse(2, /cannot write \/dev\/full: ENOSPC/);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    expect(reportIn(work.at('report.json')).totals.unrun).toBe(0);
    expect(await house.project.users()).toEqual(house.before);
  });

  it('because the target goes away, says what may be left', async () => {
    await using lost = await inhabited();
    using work = folder();
    await using running = start([...against(lost), '--only', 'create/example', '--only', 'create/rule', '--rate', '50', '--report', 'json=report.json'], { cwd: work.path });
    await running.says(/ 25 %/);
    lost.server.signal('SIGKILL');
    expect((await running.ended).status).toBe(3);
    const { totals, errors } = reportIn(work.at('report.json'));
    expect(totals.failed).toBe(0);
    expect(totals.errored).toBeGreaterThan(0);
    expect(errors.map(({ reason }) => reason).join('\n')).toMatch(/nothing listens at |(reset|closed) the connection/);
  });
});
