import '../testing/expect.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { rightPact } from '../../../conformance/pacts/testing/right.ts';
import { openBroker } from '../../pact/testing/broker.ts';
import { cli, folder, type Folder } from '../testing/cli.ts';

/** A folder with a pact, written as no program writes one. */
function pacts(): Folder {
  const work = folder();
  writeFileSync(work.at('shop.json'), `${JSON.stringify(rightPact(), undefined, 3)}\n\n`);
  return work;
}
const publish = (work: Folder, ...args: string[]) => ['pact', 'publish', '--version', '1.4.0', '--branch', 'main', '--pact-dir', work.path, ...args];

describe.concurrent('pact publish', () => {
  it('publishes byte for byte, prints what the broker says, and what was published', async () => {
    await using broker = await openBroker({ authorization: 'Bearer sesame-open' });
    using work = pacts();
    const { status, stdout, stderr } = await cli(publish(work, '--tag', 'prod', '--tag', 'blue'), { env: { PACT_BROKER_BASE_URL: broker.url, PACT_BROKER_TOKEN: 'sesame-open' } });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      [
        'Pact successfully published for shop version 1.4.0 and provider atlas-database-users.',
        `published: shop 1.4.0 with atlas-database-users, 12 interactions (${work.at('shop.json')})`,
        `  branch main, tags prod, blue, to ${broker.url}/`,
        '',
      ].join('\n'),
    );
    expect(broker.published).toEqual([{ consumer: 'shop', provider: 'atlas-database-users', version: '1.4.0', branch: 'main', tags: ['prod', 'blue'], content: readFileSync(work.at('shop.json'), 'utf8') }]);
  });

  it('takes the broker of the command line before that of the environment, and Basic', async () => {
    await using broker = await openBroker({ authorization: `Basic ${Buffer.from('joe:hunter2').toString('base64')}` });
    using work = pacts();
    const { status } = await cli(publish(work, '--broker-url', broker.url), { env: { PACT_BROKER_BASE_URL: 'http://127.0.0.1:9', PACT_BROKER_USERNAME: 'joe', PACT_BROKER_PASSWORD: 'hunter2' } });
    expect(status).toBe(0);
    expect(broker.published).toHaveLength(1);
  });

  it('shows with --dry-run what would be sent, and sends nothing', async () => {
    await using broker = await openBroker();
    using work = pacts();
    const { status, stdout } = await cli(publish(work, '--dry-run', '--broker-url', broker.url));
    expect(status).toBe(0);
    expect(stdout).toContain('would be published: shop 1.4.0 with atlas-database-users, 12 interactions');
    expect(broker.requests).toEqual([]);
    expect((await cli(publish(work, '--dry-run'))).stdout).toContain('to no broker yet: set PACT_BROKER_BASE_URL or give --broker-url');
  });

  it('refuses a stray file before it sends anything', async () => {
    await using broker = await openBroker();
    using work = pacts();
    writeFileSync(work.at('package.json'), '{"name":"shop"}');
    expect(await cli(publish(work, '--broker-url', broker.url))).toRefuse(2, /package\.json: is no pact: it has no "consumer", "provider", "interactions"$/);
    expect(broker.requests).toEqual([]);
  });

  it('has nothing to publish in an empty folder, which is no success', async () => {
    using work = folder();
    expect(await cli(publish(work, '--broker-url', 'http://127.0.0.1:9292'))).toRefuse(3, /nothing to publish: there are no pacts in /);
  });

  it.each<[string, string[], Record<string, string>, RegExp]>([
    ['no version', ['pact', 'publish', '--branch', 'main'], {}, /required option '--version <version>' not specified/],
    ['no branch', ['pact', 'publish', '--version', '1'], {}, /required option '--branch <branch>' not specified/],
    ['an empty branch, as CI makes it of a missing variable', ['pact', 'publish', '--version', '1', '--branch', ''], {}, /--branch is empty/],
    ['no broker', ['pact', 'publish', '--version', '1', '--branch', 'main'], { PACT_BROKER_BASE_URL: '' }, /which broker\? Set PACT_BROKER_BASE_URL or give --broker-url/],
    ['half of the credentials', ['pact', 'publish', '--version', '1', '--branch', 'main'], { PACT_BROKER_BASE_URL: 'http://127.0.0.1:9292', PACT_BROKER_USERNAME: 'joe' }, /PACT_BROKER_USERNAME is set but PACT_BROKER_PASSWORD is not/],
  ])('refuses %s', async (_, args, env, line) => {
    expect(await cli(args, { env })).toRefuse(2, line);
  });

  it('says that the broker cannot be reached, or refuses, and ends with 3', async () => {
    using work = pacts();
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await cli(publish(work, '--broker-url', `http://127.0.0.1:${port}`))).toRefuse(3, /nothing listens at http:\/\/127\.0\.0\.1:\d+ \(connection refused\): is the broker running/);
    await using broker = await openBroker({ authorization: 'Bearer another' });
    const refused = await cli(publish(work, '--broker-url', broker.url), { env: { PACT_BROKER_TOKEN: 'sesame-open' } });
    expect(refused).toRefuse(3, /refuses the credentials \(401\): look at PACT_BROKER_TOKEN$/);
    expect(refused.stderr).not.toContain('sesame-open');
  });
});
