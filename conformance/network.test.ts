/** A run over a network with 50 ms of delay that loses one packet of a hundred: it keeps its concurrency and finds nothing. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Report } from '../src/core/event.ts';
import { contracts } from '../src/contract/index.ts';
import { slowNetwork } from '../src/runner/testing/slow-network.ts';
import { createReferenceServer, listen } from '../src/server/index.ts';
import { deviationsOf } from './deviations.ts';
import { embeddedPlan, embeddedTarget } from './embedded.ts';
import { selectCases } from './select.ts';
import { testTarget } from './test-target.ts';

const concurrency = 8;
/** Enough exchanges to lose some, in a few seconds, and no case that has to be alone; all of them take most of a minute. */
const only = ['create/invalid', 'version'];

/** How many requests are under way at the mean (Little: what is sent in a time is what is under way, by how long it takes). */
function underWay({ timings, durationMs }: Report): number {
  return Object.values(timings).reduce((sum, { totalMs }) => sum + totalMs, 0) / durationMs;
}

function expectUndisturbed(report: Report): void {
  expect(report.findings.filter(({ level, deviation }) => level !== 'may' && deviation === undefined)).toEqual([]);
  expect(report.errors).toEqual([]);
  expect(report.totals).toMatchObject({ failed: 0, errored: 0, unrun: 0 });
  // At its end, and while what was lost is sent again, there are fewer; a run that waited for each answer would be at 1.
  expect(underWay(report)).toBeGreaterThan(0.7 * concurrency);
}

describe('over a slow network that loses packets', () => {
  it('a run keeps its concurrency and finds nothing', async () => {
    const contract = contracts.v2;
    const embedded = embeddedTarget({ auth: 'digest' });
    const whole = embeddedPlan({ contract, seed: 1, cases: 9 });
    const plan = { ...whole, cases: selectCases(whole.cases, { only }).cases };
    const server = await listen(createReferenceServer(embedded.server));
    try {
      await using network = await slowNetwork({ to: server.port, delayMs: 50, loss: 0.01 });
      const origin = network.url;
      const report = await testTarget({ contract, profile: 'atlas', plan, origin, access: embedded.accessTo(origin), deviations: deviationsOf('atlas'), concurrency, command: () => 'run' });
      expectUndisturbed(report);
      expect(network.lost).toBeGreaterThan(0);
    } finally {
      await server.close();
    }
  });

  const why = withoutNetem();
  it.skipIf(why !== undefined)(`a run keeps its concurrency and finds nothing, between two network namespaces (${why ?? 'netem'})`, async () => {
    await using place = await namespaces();
    const serving = place.spawn(place.server, ['serve', '--auth', 'none', '--host', place.address]);
    const url = await listening(serving);
    const running = place.spawn(place.kit, ['run', '--target', url, '--auth', 'none', '--group-id', '5f1a2b3c4d5e6f7a8b9c0d1e', '--seed', '1', '--concurrency', String(concurrency), ...only.flatMap((pattern) => ['--only', pattern]), '--report', 'json']);
    const report = JSON.parse(await text(running.stdout!)) as Report;
    expect(report.totals.planned).toBeGreaterThan(100);
    expectUndisturbed(report);
  });
});

/** Where a server listens, once it says so. @throws Error when it ends without */
async function listening({ stdout }: ChildProcess): Promise<string> {
  for await (const line of createInterface(stdout!)) return line.replace('listening on ', '');
  throw new Error('serve ended before it listened');
}

/** Why no network with netem can be made here; undefined when it can. */
function withoutNetem(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'skipped: it takes root on Linux';
  const name = `atlas-conf-try-${process.pid}`;
  try {
    ip('netns', 'add', name);
  } catch (error) {
    return `skipped: no network namespace can be made: ${firstLine(error)}`;
  }
  try {
    execFileSync('ip', ['netns', 'exec', name, 'tc', 'qdisc', 'add', 'dev', 'lo', 'root', 'netem', 'delay', '1ms'], { stdio: 'pipe' });
    return undefined;
  } catch (error) {
    return `skipped: tc takes no netem: ${firstLine(error)}`;
  } finally {
    ip('netns', 'delete', name);
  }
}

interface Namespaces extends AsyncDisposable {
  /** The namespaces of the server and of the kit, and the server's address. */
  readonly server: string;
  readonly kit: string;
  readonly address: string;
  spawn(namespace: string, args: readonly string[]): ChildProcess;
}

/** Two namespaces joined by a pair of interfaces that delays by 50 ms and loses 1 %. All of it is gone afterwards. */
async function namespaces(): Promise<Namespaces> {
  const [server, kit] = [`atlas-conf-srv-${process.pid}`, `atlas-conf-kit-${process.pid}`];
  const children: ChildProcess[] = [];
  const remove = async (): Promise<void> => {
    await Promise.all(
      children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null).map(async (child) => {
        const ended = once(child, 'exit');
        child.kill();
        await ended;
      }),
    );
    // The interfaces go with the namespace that they are in.
    for (const name of [server, kit]) if (ip('netns', 'list').includes(name)) ip('netns', 'delete', name);
  };
  try {
    for (const name of [server, kit]) ip('netns', 'add', name);
    // TEST-NET-1 (RFC 5737): addresses that nothing else has.
    const ends = [[server, 'veth-server', '192.0.2.1/30'], [kit, 'veth-kit', '192.0.2.2/30']] as const;
    ip('link', 'add', 'name', 'veth-server', 'netns', server, 'type', 'veth', 'peer', 'name', 'veth-kit', 'netns', kit);
    for (const [namespace, link, address] of ends) {
      ip('-n', namespace, 'address', 'add', address, 'dev', link);
      ip('-n', namespace, 'link', 'set', link, 'up');
      ip('-n', namespace, 'link', 'set', 'lo', 'up');
    }
    ip('netns', 'exec', server, 'tc', 'qdisc', 'add', 'dev', 'veth-server', 'root', 'netem', 'delay', '50ms', 'loss', '1%');
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    server,
    kit,
    address: '192.0.2.1',
    spawn(namespace, args) {
      const child = spawn('ip', ['netns', 'exec', namespace, process.execPath, join(import.meta.dirname, '../src/cli/main.ts'), ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
      children.push(child);
      return child;
    },
    [Symbol.asyncDispose]: remove,
  };
}

function ip(...args: readonly string[]): string {
  return execFileSync('ip', args, { encoding: 'utf8', stdio: 'pipe' });
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as Error & { stderr?: Buffer | string };
  return (String(stderr ?? '').trim() || message).split('\n')[0]!;
}
