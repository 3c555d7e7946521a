import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rightPact } from '../../../conformance/pacts/testing/right.ts';
import { openBroker } from '../../pact/testing/broker.ts';
import { cli, folder } from '../testing/cli.ts';

const command = join(dirname(createRequire(import.meta.url).resolve('@pact-foundation/pact-cli/package.json')), 'bin', 'pact-broker.js');

/** Pact's own broker command line. */
function pactBroker(args: readonly string[], url: string): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], PACT_BROKER_BASE_URL: url, PACT_BROKER_TOKEN: 'sesame-open', PACT_DO_NOT_TRACK: 'true' };
    execFile(process.execPath, [command, ...args], { env, timeout: 50_000 }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code ?? -1), output: stdout + stderr });
    });
  });
}

// Its native part comes in npm packages of its own, for the machines that it is built for.
const { status: works, output: whyNot } = await pactBroker(['--help'], 'http://127.0.0.1:9292');

describe.skipIf(works !== 0)(`beside Pact's own command line${works === 0 ? '' : ` (skipped: it does not run here: ${whyNot.slice(0, 200)})`}`, () => {
  it('the same contracts arrive at the same broker, and its other commands go on from there', async () => {
    await using theirs = await openBroker({ authorization: 'Bearer sesame-open' });
    await using ours = await openBroker({ authorization: 'Bearer sesame-open' });
    using work = folder();
    const billing = { ...rightPact(), consumer: { name: 'billing' } };
    writeFileSync(work.at('shop.json'), JSON.stringify(rightPact()));
    writeFileSync(work.at('billing.json'), JSON.stringify(billing));

    const published = await Promise.all([
      pactBroker(['publish', work.path, '--consumer-app-version', '1.4.0', '--branch', 'main', '--tag', 'prod'], theirs.url),
      cli(['pact', 'publish', '--version', '1.4.0', '--branch', 'main', '--tag', 'prod', '--pact-dir', work.path], { env: { PACT_BROKER_BASE_URL: ours.url, PACT_BROKER_TOKEN: 'sesame-open' } }),
    ]);
    expect(published.map(({ status }) => status), published[0].output).toEqual([0, 0]);

    // It writes the pact anew, sorted, with its own version among the metadata; ours is the file.
    const essence = (double: typeof ours) =>
      double.published
        .map(({ content, ...rest }) => {
          const { metadata: _metadata, interactions, ...pact } = JSON.parse(content) as ReturnType<typeof rightPact>;
          return { ...rest, pact, interactions: interactions.toSorted((a, b) => (a.description < b.description ? -1 : 1)) };
        })
        .toSorted((a, b) => (a.consumer < b.consumer ? -1 : 1));
    expect(essence(ours)).toEqual(essence(theirs));
    expect(ours.published.map(({ content }) => content)).toEqual([JSON.stringify(billing), JSON.stringify(rightPact())]);
    expect(new Set(theirs.requests)).toEqual(new Set(ours.requests));

    for (const broker of [theirs, ours]) {
      const version = ['--pacticipant', 'shop', '--version', '1.4.0'];
      const before = await pactBroker(['can-i-deploy', ...version, '--to-environment', 'production'], broker.url);
      expect(before.status, before.output).not.toBe(0);
      await verified(broker);
      const after = await pactBroker(['can-i-deploy', ...version, '--to-environment', 'production'], broker.url);
      expect(after.status, after.output).toBe(0);
      const deployed = await pactBroker(['record-deployment', ...version, '--environment', 'production'], broker.url);
      expect(deployed.status, deployed.output).toBe(0);
      expect(broker.deployments.at(-1)).toEqual({ pacticipant: 'shop', version: '1.4.0', environment: 'production' });
    }
  });
});

/** The provider's side, as its own pipeline does it: it is deployed, and has verified the pact. */
async function verified({ url }: { readonly url: string }): Promise<void> {
  const headers = { Authorization: 'Bearer sesame-open', 'Content-Type': 'application/json' };
  const post = async (address: string, body: object) => (await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) })).json() as Promise<Record<'_embedded', { pacts: Record<'_links', { self: { href: string } }>[] }>>;
  const { _embedded: found } = await post(`${url}/pacts/provider/atlas-database-users/for-verification`, { consumerVersionSelectors: [{ branch: 'main', consumer: 'shop' }] });
  for (const { _links } of found.pacts) await post(`${_links.self.href}/verification-results`, { success: true, providerApplicationVersion: '7' });
  await post(`${url}/pacticipants/atlas-database-users/versions/7/deployed-versions/environment/16926ef3-590f-4e3f-838e-719717aa88c9`, {});
}
