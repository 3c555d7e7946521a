import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contracts } from '../../../src/contract/index.ts';
import { DriverError, spawnDriver } from '../../../src/sdk/driver.ts';
import { createClientPlan } from '../plan.ts';
import { runClient } from '../run.ts';
import { clientFaults } from './faults/index.ts';

const cwd = join(import.meta.dirname, '..', '..', '..');
const quoted = (text: string) => `'${text}'`;
const open = (...args: readonly string[]) => spawnDriver([process.execPath, 'conformance/clients/wrong/driver.ts', ...args].map(quoted).join(' '), { cwd, greetingTimeoutMs: 30_000 });

/** Tests the client as a process, with the cases that begin with `only`. */
async function test(only: string, ...args: readonly string[]) {
  const contract = contracts.v2;
  const plan = createClientPlan({ contract, auth: 'digest', seed: 9, cases: 1, now: Date.now() });
  const cases = plan.cases.filter(({ id }) => id.startsWith(only));
  expect(cases).not.toEqual([]);
  const report = await runClient({
    contract,
    plan: { ...plan, cases },
    auth: 'digest',
    openDriver: () => open(...args),
    info: ({ name }) => ({ target: name, api: 'v2', contractVersion: contract.version, profile: 'atlas', seed: 9, planned: cases.length, command: '', startedAt: new Date().toISOString() }),
    parallel: 1,
    timeoutMs: 30_000,
    deviations: [],
    replay: () => '',
    onEvent: () => {},
  });
  expect(report.errors).toEqual([]);
  return { target: report.target, violated: [...new Set(report.findings.map(({ requirement }) => requirement))] };
}

describe.concurrent('the small client as a process', () => {
  it('is conformant without a fault', async () => {
    expect(await test('path/')).toEqual({ target: 'small-client', violated: [] });
  });

  it.each([
    ['client-path:twice', 'path/once', 'client.path.once'],
    ['client-accept:json', 'get/kind/scram', 'client.accept.version'],
    ['client-oauth:token-per-call', 'auth/oauth/several', 'client.oauth.reuse'],
    ['client-broken:connection', 'broken/connection/get', 'client.broken.connection'],
  ])('has the fault that it is given: %s', async (id, only, requirement) => {
    expect(clientFaults.map((fault) => fault.id)).toContain(id);
    expect(await test(only, '--fault', id)).toEqual({ target: `small-client with ${id}`, violated: [requirement] });
  });

  it('says that it knows no such fault', async () => {
    await expect(open('--fault', 'client-path:thrice')).rejects.toThrow(DriverError);
    await expect(open('--fault', 'client-path:thrice')).rejects.toThrow(/no fault of a client has the id client-path:thrice/);
  });
});
