import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createColors } from 'picocolors';
import { prepareClientRun, defaultClientSettings } from '../../conformance/clients/prepare.ts';
import { defaultSettings, prepareRun } from '../../conformance/prepare.ts';
import { moodyServer } from '../../conformance/replay/testing/moody.ts';
import { createReporter, reportToJson } from '../reporters/index.ts';
import { development, type Listening } from '../server/index.ts';
import { replay, type ReplayFlags } from './replay.ts';
import { folder, type Folder } from './testing/cli.ts';

const root = join(import.meta.dirname, '..', '..');
const driver = (behaviour: string) => `'${process.execPath}' '${join(root, 'src/sdk/testing/driver-program.ts')}' '${behaviour}'`;
const environment = { MONGODB_ATLAS_PROJECT_ID: development.groupId };

let work: Folder;
const home = process.cwd();
const servers: Listening[] = [];
beforeAll(() => {
  work = folder();
  process.chdir(work.path);
});
afterAll(async () => {
  process.chdir(home);
  work[Symbol.dispose]();
  for (const server of servers) await server.close();
});

/** Runs the command in this process. */
async function run(what: string, flags: Partial<ReplayFlags> = {}): Promise<{ status: number; text: string }> {
  let text = '';
  const status = await replay(what, { tries: 2, ...flags }, environment, { write: (part) => (text += part), paint: createColors(false), columns: 120 });
  return { status, text };
}

async function serverWith(...faults: string[]): Promise<string> {
  const server = await moodyServer(faults, () => true);
  servers.push(server);
  return server.url;
}

describe('replay of a report of a run', () => {
  let target: string;
  beforeAll(async () => {
    target = await serverWith('status:create-202');
    // A file of deviations that is only where the run was.
    const prepared = prepareRun({ ...defaultSettings, target, auth: 'none', seed: 7, cases: 2, only: ['create/example/scram'] }, { env: environment });
    const report = await prepared.start({ command: () => 'replay', onEvent: () => {} });
    writeFileSync('report.json', reportToJson({ ...report, settings: { ...report.settings, deviations: 'not-here.yaml' } }));
  });

  it('shows what still fails, then and now, with the curl line', async () => {
    const { status, text } = await run('report.json');
    expect(status).toBe(1);
    expect(text).toMatch(/^replaying 2 findings of report\.json at http:\/\/127\.0\.0\.1:\d+: API v2, seed 7, 2 times each\n/);
    expect(text).toMatch(/^still failing \(2 tries\) {2}F\w+ {2}must {2}createDatabaseUser\.status: the answer is 202, not 201/m);
    expect(text).toMatch(/in the report +│ now\n/);
    expect(text).toMatch(/^ {2}curl +curl -i /m);
    expect(text).toMatch(/\n2 still failing\n$/);
  });

  it('takes NDJSON too', async () => {
    const lines: string[] = [];
    const reporter = createReporter({ format: 'ndjson', write: (text) => void lines.push(text) });
    const prepared = prepareRun({ ...defaultSettings, target: await serverWith('status:unicode-500'), auth: 'none', seed: 7, cases: 2, only: ['create/valid'] }, { env: environment });
    await prepared.start({ command: () => 'replay', onEvent: reporter.on });
    await reporter.close?.();
    writeFileSync('report.ndjson', lines.join(''));
    const { status, text } = await run('report.ndjson', { tries: 1 });
    expect([status, text]).toEqual([1, expect.stringMatching(/, as small as it was made; .*createDatabaseUser 500/)]);
  });

  it('asks another target when it is told to, and says so', async () => {
    const sound = await serverWith();
    const { status, text } = await run('report.json', { target: sound, tries: 1 });
    expect({ status, last: text.split('\n').at(-2) }).toEqual({ status: 0, last: '2 fixed' });
    expect(text).toContain(`at ${sound} (the report is of ${target})`);
  });

  it('writes JSON for programs', async () => {
    const id = (JSON.parse(readFileSync('report.json', 'utf8')) as { findings: { id: string; requirement: string }[] }).findings.find(({ requirement }) => requirement === 'createDatabaseUser.status')!.id;
    const { status, text } = await run('report.json', { finding: [id.slice(0, 8)], json: true, tries: 1 });
    expect([status, JSON.parse(text)]).toMatchObject([1, { format: 1, target, seed: 7, tries: 1, results: [{ id, verdict: 'still failing', shown: 1, judged: 1, then: { response: { status: 202 } }, exchange: { response: { status: 202 } } }] }]);
  });

  it.each<[string, string, Partial<ReplayFlags>, RegExp]>([
    ['a file that there is none of', 'nothing.json', {}, /nothing\.json.*no such file/],
    ['options that made the plan', 'report.json', { seed: 3 }, /--seed is for a case; what report\.json is of was made with what stands in it/],
    ['a finding that there is none of', 'report.json', { finding: ['F9'] }, /has no finding F9; it has F/],
    ['a finding of a case', 'create/example/scram', { finding: ['F9'] }, /--finding is for a report/],
    ['a driver and a target', 'get/kind/scram', { driver: 'true', target: 'http://127.0.0.1:1' }, /goes with no --target/],
  ])('refuses %s', async (_, what, flags, message) => {
    await expect(run(what, flags)).rejects.toThrow(message);
  });
});

describe('replay of a case', () => {
  it('says that nothing is violated, and ends with 0', async () => {
    const { status, text } = await run('create/example/scram', { tries: 1 });
    expect([status, text.split('\n').at(-2)]).toEqual([0, 'nothing is violated in 1 try']);
  });

  it('says that there is no such case, and ends with 3', async () => {
    const { status, text } = await run('create/exampel/scram');
    expect([status, text]).toEqual([3, expect.stringContaining('unrun: no plan of these settings has a case')]);
  });
});

describe('replay of a report of a client', () => {
  it('starts its driver again, each time a new one', async () => {
    const prepared = prepareClientRun({ ...defaultClientSettings, driver: driver('good'), seed: 1, cases: 1, only: ['get/kind/scram'] });
    const report = await prepared.start({ command: () => 'replay', onEvent: () => {} });
    writeFileSync('client.json', reportToJson(report));
    const { status, text } = await run('client.json', { tries: 2 });
    expect(status).toBe(1);
    expect(text).toMatch(/^replaying 1 finding of client\.json by the driver .*driver-program\.ts/);
    expect(text).toMatch(/^still failing \(2 tries\) {2}F\w+ {2}must {2}client\.call\.issued/m);
    expect(await run('client.json', { tries: 1, driver: driver('crash before the greeting') })).toMatchObject({ status: 3 });
    expect(await run('get/kind/scram', { tries: 1, driver: driver('good'), seed: 1 })).toMatchObject({ status: 1, text: expect.stringContaining('client.call.issued') });
  });
});
