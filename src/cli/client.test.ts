import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { timeIsUp } from '../core/case.ts';
import type { Report } from '../core/event.ts';
import { cli, folder, start } from './testing/cli.ts';

const root = join(import.meta.dirname, '..', '..');
const node = `'${process.execPath}'`;
const own = `${node} '${join(root, 'conformance/drivers/typescript/driver.ts')}'`;
/** A driver that behaves as its argument says. */
const odd = (behaviour: string) => `${node} '${join(root, 'src/sdk/testing/driver-program.ts')}' '${behaviour}'`;

describe.concurrent('client', () => {
  it("finds nothing wrong with the kit's own client, and says what it did", async () => {
    using place = folder();
    const ran = await cli(['client', '--driver', own, '--seed', '11', '--cases', '1', '--parallel', '2', '--report', `json=${place.at('out.json')}`]);
    expect(ran.stdout).toMatch(/^conformant: \d+ cases passed$/m);
    expect(ran.status).toBe(0);
    const report = JSON.parse(readFileSync(place.at('out.json'), 'utf8')) as Report;
    expect(report.target).toMatch(/^atlas-conformance \S+ \(TypeScript\)$/);
    expect(report.totals.calls).toBeGreaterThan(report.totals.planned);
    expect(report.coverage).toMatchObject({ percent: 100, unreached: [] });
    expect(report.requirements.filter(({ outcome }) => outcome !== 'passed')).toMatchObject([{ id: 'client.retry-after.waits', level: 'may' }]);
  });

  it('shows what is wrong, how to see it again, and ends with 1', async () => {
    const ran = await cli(['client', '--driver', odd('good'), '--seed', '1', '--only', 'get/kind/scram']);
    expect(ran.stdout).toContain('The client makes every call that the contract allows. [client.call.issued]');
    expect(ran.stdout).toMatch(/replay {4}.* replay get\/kind\/scram --driver .*driver-program\.ts.* --seed 1$/m);
    expect(ran.status).toBe(1);
  });

  it.each([
    ['crash with status', /exit status 3/],
    ['stray line in a call', /Sending…/],
    ['wrong id', /other/],
    ['two objects on a line', /two|no JSON/],
    ['half a line', /in the middle of a line/],
  ])('counts a case as errored when the driver does this: %s', async (behaviour, reason) => {
    const ran = await cli(['client', '--driver', odd(behaviour), '--seed', '1', '--only', 'get/kind', '--report', 'json']);
    expect(ran.status).toBe(3);
    const { errors, totals } = JSON.parse(ran.stdout) as Report;
    expect(totals).toMatchObject({ planned: 9, errored: 3, unrun: 6, failed: 0 });
    expect(errors[0]!.reason).toMatch(reason);
  });

  it('starts no further case when its time is up, and is not conformant when it started none', async () => {
    const ran = await cli(['client', '--driver', odd('good'), '--time', '0.000001s', '--only', 'get/kind', '--report', 'json']);
    const { totals, skipped } = JSON.parse(ran.stdout) as Report;
    expect(totals).toMatchObject({ planned: 9, skipped: 9, unrun: 0 });
    expect(skipped).toEqual([{ reason: timeIsUp, count: 9 }]);
    expect(ran.status).toBe(3);
  });

  it('counts a call that takes too long as errored', async () => {
    const ran = await cli(['client', '--driver', odd('reply after timeout'), '--timeout', '1', '--only', 'get/kind/scram']);
    expect(ran.stdout).toMatch(/did not write [^)]*\([^)]*\)\s+within 1000 ms/);
    expect(ran.status).toBe(3);
  });

  it.each([
    ['crash before the greeting', /exit status 4/],
    ['stray line before the greeting', /Starting up…/],
    ['another protocol', /protocol/],
  ])('ends with 3 when there is no greeting: %s', async (behaviour, reason) => {
    const ran = await cli(['client', '--driver', odd(behaviour)]);
    expect(ran.stderr).toMatch(reason);
    expect(ran.stderr).toContain('started as: ');
    expect(ran.status).toBe(3);
  });

  it('ends with 3 when the driver is none', async () => {
    const ran = await cli(['client', '--driver', '/no/such/driver --really']);
    expect(ran.stderr).toMatch(/not found|127/);
    expect(ran.status).toBe(3);
  });

  it('skips what the client does not support, and is not conformant by skipping all', async () => {
    using place = folder();
    writeFileSync(place.at('driver.sh'), `echo '{"protocol":1,"driver":{"name":"none","version":"0","language":"sh"}}'\nwhile read -r line; do id=\${line#*'"id":"'}; echo "{\\"id\\":\\"\${id%%'"'*}\\",\\"unsupported\\":\\"nothing is\\"}"; done\n`);
    const ran = await cli(['client', '--driver', `sh ${place.at('driver.sh')}`, '--only', 'path']);
    expect(ran.stdout).toContain('the client does not support it: nothing is');
    expect(ran.stdout).toMatch(/could not finish: all \d+ cases were skipped/);
    expect(ran.status).toBe(3);
  });

  it('accepts what a list of deviations says, and notices what it says no longer', async () => {
    using place = folder();
    const list = (requirement: string) => writeFileSync(place.at('known.yaml'), `- id: ours\n  requirement: ${requirement}\n  reason: it is so\n  evidence: this test\n`);
    list('client.call.issued');
    const known = await cli(['client', '--driver', odd('good'), '--only', 'get/kind/scram', '--deviations', place.at('known.yaml')]);
    expect(known.stdout).toMatch(/1 differ|known deviations: 1 of 1 seen/);
    expect(known.status).toBe(0);
    list('client.path.slash');
    const stale = await cli(['client', '--driver', own, '--cases', '1', '--strict-deviations', '--deviations', place.at('known.yaml')]);
    expect(stale.stderr).toContain('no longer occurs');
    expect(stale.status).toBe(2);
  });

  it('shows its plan and starts nothing', async () => {
    const ran = await cli(['client', '--driver', '/no/such/driver', '--dry-run', '--verbose', '--seed', '1', '--only', 'path/slash']);
    expect(ran.stdout).toMatch(/^ {12}path\/slash\/get +A slash in a username is no separator\.$/m);
    expect(ran.stdout).toMatch(/nothing was started$/m);
    expect(ran.status).toBe(0);
  });

  it.each([
    [[], /required option '--driver <command>'/],
    [['--driver', ' '], /--driver needs a command line/],
    [['--driver', own, '--only', 'nonsense'], /the pattern "nonsense" matches no case/],
    [['--driver', own, '--auth', 'none'], /Allowed choices are digest, oauth/],
    [['--driver', own, '--parallel', '0'], /whole number from 1 to 64/],
    [['--driver', own, '--deviations', '/no/such/file'], /\/no\/such\/file/],
  ])('refuses %j', async (args, message) => {
    const ran = await cli(['client', ...args]);
    expect(ran.stderr).toMatch(message);
    expect(ran.stdout).toBe('');
    expect(ran.status).toBe(2);
  });

  it('stops in order when it is interrupted', async () => {
    await using running = start(['client', '--driver', own, '--seed', '1']);
    await running.says(/ 25 %/);
    running.signal('SIGINT');
    const { status, stdout } = await running.ended;
    expect(stdout).toMatch(/not run/);
    expect(status).toBe(3);
  });
});
