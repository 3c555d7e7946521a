import '../testing/expect.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changed, rightPact, type RawPact } from '../../../conformance/pacts/testing/right.ts';
import { cli, folder, type Folder } from '../testing/cli.ts';
import { assertReport } from '../testing/report.ts';

/** A folder with these pacts in it, by the names of their files. */
function pacts(files: Readonly<Record<string, RawPact | string>>): Folder {
  const work = folder();
  for (const [name, content] of Object.entries(files)) writeFileSync(work.at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return work;
}

const wrong = () =>
  changed('a create', ({ request, response }) => {
    request.headers['Accept'] = ['application/json'];
    (response.body!.content as Record<string, unknown>)['password'] = 'Zq7correctHorse';
  });

describe.concurrent('pact compare', () => {
  it('says that pacts agree', async () => {
    using work = pacts({ 'a.json': rightPact(), 'b.json': { ...rightPact(), consumer: { name: 'billing' } } });
    const { status, stdout, stderr } = await cli(['pact', 'compare', '--pact-dir', work.path]);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: expect.stringMatching(/^24 interactions agree with the contract; \d+ differ from the published document in known ways\n$/), stderr: '' });
  });

  it('says what is wrong and where, and shows no password', async () => {
    using work = pacts({ 'a.json': wrong() });
    const { status, stdout } = await cli(['pact', 'compare', '--pact', work.at('a.json')]);
    expect(status).toBe(1);
    expect(stdout).toContain(`${work.at('a.json')}#/interactions/0  "a create"\n`);
    expect(stdout).toContain('wrong  createDatabaseUser 201 /request/header/Accept: Accept is application/json, which the answer is not  [pact.accept]');
    expect(stdout).toContain('    expected  application/vnd.atlas.2023-01-01+json, or a later date\n    actual    application/json\n');
    expect(stdout).toContain('/password is write-only, yet the answer has it  [write-only.password]');
    expect(stdout).toMatch(/\n1 of 1 interaction does NOT agree with the contract; .*\n$/);
    expect(stdout).not.toContain('Zq7correctHorse');
  });

  it('writes the reports of a run', async () => {
    using work = pacts({ 'a.json': wrong() });
    const { status, stdout } = await cli(['pact', 'compare', '--pact', 'a.json', '--report', 'junit=out.xml', '--report', 'json=out.json', '--report', 'console=out.txt'], { cwd: work.path });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const report = JSON.parse(readFileSync(work.at('out.json'), 'utf8')) as { totals: object; findings: { case: string; replay: string }[] };
    assertReport(report);
    expect(report.totals).toMatchObject({ planned: 1, failed: 1 });
    expect(report.findings[0]).toMatchObject({ case: 'a.json#/interactions/0', replay: 'npm run -s atlas-conformance -- pact compare --pact a.json' });
    expect(readFileSync(work.at('out.xml'), 'utf8')).toContain('<testsuite name="createDatabaseUser" tests="1" failures="1"');
    expect(readFileSync(work.at('out.txt'), 'utf8')).toContain('NOT agree');
  });

  it('by one version of the API has no operation for another', async () => {
    using work = pacts({ 'a.json': changed('a get', () => {}) });
    const { status, stdout } = await cli(['pact', 'compare', '--pact-dir', work.path, '--api', 'v1.0']);
    expect(status).toBe(1);
    expect(stdout).toContain('[pact.operation]');
  });

  it('accepts what a deviation covers', async () => {
    using work = pacts({ 'a.json': changed('a list', ({ request }) => (request.query = { filter: ['alice'] })), 'mine.yaml': '- {id: filter, requirement: pact.query, pointer: /request/query/filter, reason: a proxy takes it, evidence: ours}\n' });
    expect((await cli(['pact', 'compare', '--pact-dir', work.path])).status).toBe(1);
    expect((await cli(['pact', 'compare', '--pact-dir', work.path, '--deviations', work.at('mine.yaml')])).status).toBe(0);
  });

  it('refuses what is no pact, by its name', async () => {
    using work = pacts({ 'a.json': rightPact(), 'tsconfig.json': '{"compilerOptions":{}}' });
    expect(await cli(['pact', 'compare', '--pact-dir', work.path])).toRefuse(2, /tsconfig\.json: is no pact: it has no "consumer", "provider", "interactions"$/);
    expect(await cli(['pact', 'compare', '--pact-dir', work.at('none')])).toRefuse(2, /none: there is no such folder$/);
  });

  it('has nothing to compare in an empty folder, which is no success', async () => {
    using work = folder();
    expect(await cli(['pact', 'compare', '--pact-dir', work.path])).toRefuse(3, /nothing to compare: there are no pacts in /);
  });

  it('has nothing to compare in messages, either', async () => {
    const pact = rightPact();
    pact.interactions = [{ ...pact.interactions[0]!, type: 'Asynchronous/Messages' }];
    using work = pacts({ 'a.json': pact });
    const { status, stdout } = await cli(['pact', 'compare', '--pact-dir', work.path]);
    expect(status).toBe(3);
    expect(stdout).toContain('nothing could be compared');
  });
});
