import { readdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { argumentsOf } from '../../conformance/command-line.ts';
import { defaultSettings } from '../../conformance/prepare.ts';
import type { RunEvent } from '../core/event.ts';
import { createReferenceServer, development, listen } from '../server/index.ts';
import { createPlan, run, TargetError, UserError } from './index.ts';

const { groupId, publicKey, privateKey } = development;

describe('run, as a function', () => {
  it('tests the embedded server, tells what happens, and prints nothing', async () => {
    const written = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
    const events: RunEvent[] = [];
    const report = await run({ seed: 7, only: ['create/example'], onEvent: (event) => void events.push(event) });
    for (const stream of written) expect(stream).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    expect(report).toMatchObject({ seed: 7, target: 'embedded', findings: expect.not.arrayContaining([expect.objectContaining({ level: 'must', deviation: undefined })]) as unknown });
    expect(report.totals.passed).toBe(report.totals.planned);
    expect(report.command).toBe('npx atlas-conformance run --seed 7 --auth digest --only create/example');
    expect([events[0]?.type, events.at(-1)]).toEqual(['started', { type: 'finished', report }]);
  });

  it('finds what is wrong with a target, with the credentials that it is given', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'api-'));
    const server = await listen(createReferenceServer({ auth: ['digest'], faults: ['status:create-202'] }));
    try {
      const asked = { target: server.url, groupId, credentials: { publicKey, privateKey }, seed: 7, only: ['create/example/scram'], ledger: join(folder, 'mine.ledger') };
      const report = await run(asked);
      const [finding] = report.findings.filter(({ level, deviation }) => level === 'must' && deviation === undefined);
      expect(finding).toMatchObject({ operation: 'createDatabaseUser', status: 202 });
      expect(report.totals.failed).toBe(1);
      // Nothing is left, so the ledger is not either.
      expect(readdirSync(folder)).toEqual([]);
      expect(JSON.stringify(report)).not.toContain(privateKey);
      await expect(run({ ...asked, credentials: { publicKey, privateKey: 'wrong-wrong-wrong' } })).rejects.toThrow(TargetError);
    } finally {
      await server.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('stops when it is told to, with a report of what was not run', async () => {
    const stop = new AbortController();
    const report = await run({ seed: 7, only: ['create/'], concurrency: 1, signal: stop.signal, onEvent: ({ type }) => type === 'case' && stop.abort() });
    expect(report.totals.unrun).toBeGreaterThan(0);
  });

  it.each([
    ['a target without a project', { target: 'http://127.0.0.1:9', credentials: {} }, /set MONGODB_ATLAS_PROJECT_ID/],
    ['a pattern of nothing', { only: ['craete'] }, /the pattern "craete" matches no case/],
    ['half a pair', { credentials: { publicKey } }, /MONGODB_ATLAS_PRIVATE_API_KEY is not/],
  ])('refuses %s', async (_, options, message) => {
    await expect(run(options)).rejects.toThrow(UserError);
    await expect(run(options)).rejects.toThrow(message);
  });
});

describe('a plan', () => {
  it('has the cases with what they send, and each requirement with its cases', async () => {
    const plan = await createPlan({ target: 'http://127.0.0.1:9', groupId, auth: 'digest', seed: 7, only: ['create/example/scram'] });
    expect(plan).toMatchObject({ seed: 7, cases: [{ id: 'create/example/scram' }] });
    const [first] = plan.cases[0]!.requests();
    expect(first).toMatchObject({ operation: 'createDatabaseUser', method: 'POST', target: `/api/atlas/v2/groups/${groupId}/databaseUsers` });
    expect(JSON.parse(new TextDecoder().decode(first!.body!))).toMatchObject({ databaseName: 'admin' });
    const exercised = plan.requirements.filter(({ cases }) => cases.length > 0);
    expect(exercised.map(({ id }) => id)).toContain('createDatabaseUser.status');
  });
});

describe('the arguments that ask for settings', () => {
  it('are those that differ from the usual ones, under the names of the options', () => {
    expect(argumentsOf(defaultSettings)).toEqual([]);
    expect(argumentsOf({ ...defaultSettings, target: 'http://127.0.0.1:8080', groupId, seed: 0, time: 10_000, customRole: 'a b', fillProject: true, without: ['ldap', 'oidc'], only: ['a', 'b'], skip: ['c'], shard: { index: 2, count: 8 } })).toEqual(
      ['--target', 'http://127.0.0.1:8080', '--group-id', groupId, '--seed', '0', '--custom-role', 'a b', '--fill-project', '--time', '10s', '--without', 'ldap,oidc', '--only', 'a', '--only', 'b', '--skip', 'c', '--shard', '2/8'],
    );
  });
});
