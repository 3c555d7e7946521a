import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../core/event.ts';
import { cli, folder } from './testing/cli.ts';
import './testing/expect.ts';

/** The default run with what `files` has, and its report. */
async function ranWith(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  using work = folder();
  for (const [name, text] of Object.entries(files)) writeFileSync(work.at(name), text);
  const ran = await cli(['run', '--seed', '5', '--cases', '9', '--report', 'json=report.json', ...args], { cwd: work.path });
  return { ...ran, report: JSON.parse(readFileSync(work.at('report.json'), 'utf8')) as Report };
}

describe.concurrent('--min-coverage', () => {
  it('lets a whole run pass that reached everything, and says of the rest why it cannot be reached', async () => {
    const { status, stderr, stdout, report } = await ranWith(['--min-coverage', '100']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('coverage  100 % of what can be reached');
    const { percent, parameters, constraints, unreached } = report.coverage;
    expect(percent).toBe(100);
    expect(parameters.sent).toBe(parameters.total);
    expect([constraints.accepted, constraints.rejected]).toEqual([constraints.total, constraints.total]);
    expect(unreached.filter(({ reachable }) => reachable)).toEqual([]);
    for (const { kind, reason } of unreached) expect([kind, reason]).toEqual(['status', expect.stringMatching(/\w+ \w+/)]);
  });

  it('ends a run with status 3 that reached less, and says by how much', async () => {
    const { status, stderr, report } = await ranWith(['--min-coverage', '60', '--only', 'get/']);
    expect(report.coverage.percent).toBeLessThan(60);
    expect({ status, stderr }).toEqual({ status: 3, stderr: `atlas-conformance: the run exercised ${report.coverage.percent} % of what can be reached, less than --min-coverage 60\n` });
  });
});

describe.concurrent('a deviation of the user’s', () => {
  const never = { 'my.yaml': '- {id: gone, requirement: create.echo, reason: it was so once, evidence: seen}' };
  const expired = { 'my.yaml': '- {id: old, requirement: create.echo, reason: until the release, evidence: ticket, expires: "2026-01-31"}' };

  it.each([
    ['that no longer occurs', never, /^atlas-conformance: my\.yaml: nothing that was found is what the deviation gone says: it no longer occurs; remove or correct it\n$/],
    ['that has expired', expired, /^atlas-conformance: my\.yaml: the deviation old has expired on 2026-01-31 and covers nothing any more/],
  ])('%s is told, and fails under --strict-deviations', async (_, files, message) => {
    const args = ['--deviations', 'my.yaml', '--skip', 'lifecycle', '--skip', 'race'];
    const whole = ['--deviations', 'my.yaml'];
    const lenient = await ranWith(whole, files);
    expect(lenient.stderr).toMatch(message);
    expect(lenient.status).toBe(0);
    const strict = await ranWith([...whole, '--strict-deviations'], files);
    expect(strict.stderr).toMatch(message);
    expect(strict.status).toBe(2);
    // A part of the plan cannot tell what does not occur.
    if (files === never) expect((await ranWith([...args, '--strict-deviations'], files)).stderr).toBe('');
  });
});

describe.concurrent('--without', () => {
  it('skips the cases with such users, with that reason, and covers all that is left', async () => {
    const { status, report } = await ranWith(['--without', 'ldap,oidc']);
    expect(status).toBe(0);
    expect(new Set(report.skipped.map(({ reason }) => reason))).toEqual(new Set(['the target has no ldap users (--without)', 'the target has no oidc users (--without)']));
    expect(report.totals.failed + report.totals.errored).toBe(0);
    expect(report.coverage.unreached.filter(({ reachable }) => reachable)).toEqual([]);
  });

  it.each(['ldpa', '', 'ldap,', 'scram'])('refuses %j', async (methods) => {
    expect(await cli(['run', '--without', methods])).toRefuse(2, /There is no ".*"; there are x509, ldap, aws, oidc\./);
  });
});
