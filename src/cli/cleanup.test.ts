import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { DatabaseUser } from '../client/index.ts';
import { createReferenceServer, development, listen } from '../server/index.ts';
import { cli, folder, main, type Ran } from './testing/cli.ts';
import './testing/expect.ts';
import { projectOf, residents, type Project } from './testing/project.ts';

interface Crowded extends AsyncDisposable {
  readonly url: string;
  readonly project: Project;
  readonly before: readonly DatabaseUser[];
  /** Calls back before the n-th request from now is answered. */
  atRequest(n: number, act: () => void): void;
}

/** A server without authentication, whose project has 50 users of somebody else's. */
async function crowded(): Promise<Crowded> {
  const server = createReferenceServer({ auth: [] });
  let left = Infinity;
  let act = () => {};
  const listening = await listen({
    ...server,
    fetch: (request, env) => {
      left -= 1;
      if (left === 0) act();
      return server.fetch(request, env);
    },
  });
  const project = projectOf(listening.url);
  for (let index = 0; index < 50; index += 1) {
    const template = residents[index % residents.length]!;
    await project.add({ ...template, username: template.username.replace('resident', `resident${index}`) });
  }
  const before = await project.users();
  expect(before).toHaveLength(50);
  return {
    url: listening.url,
    project,
    before,
    atRequest(n, then) {
      left = n;
      act = then;
    },
    [Symbol.asyncDispose]: () => listening.close(),
  };
}

const run = ({ url }: Pick<Crowded, 'url'>, ...args: readonly string[]) => ['run', '--target', url, '--group-id', development.groupId, '--auth', 'none', '--custom-role', 'reportingRole', ...args];

/** Hundreds of cases that make and remove a user as others do. */
const repetitive = ['create/boundary', 'update/invalid', 'update/boundary'].flatMap((pattern) => ['--skip', pattern]);

/** Runs the suite until the server is about to answer the n-th request, and kills it there. */
async function killedAt(house: Crowded, n: number, cwd: string): Promise<void> {
  const child = spawn(process.execPath, [main, ...run(house, '--seed', String(n), '--cases', '9', ...repetitive)], { cwd, stdio: 'ignore' });
  house.atRequest(n, () => child.kill('SIGKILL'));
  await once(child, 'close');
  expect(child.signalCode, 'the run was over before its time').toBe('SIGKILL');
  // What was on its way when the run died has been answered once this is.
  await house.project.users();
}

const own = (users: readonly DatabaseUser[]) => users.filter(({ username }) => !username.includes('resident'));

describe('what a killed run has left', { timeout: 60_000 }, () => {
  // Lanes have a server each; both together have 20 moments.
  const lanes = [0, 1].map(() => Array.from({ length: 10 }, () => 1 + Math.floor(Math.random() * 800)));

  /** Kills a run at each of the moments, cleans up after it, and gives how many users there were to clean up. */
  async function killedAtEach(moments: readonly number[]): Promise<number> {
    await using house = await crowded();
    let left = 0;
    for (const moment of moments) {
      using work = folder();
      await killedAt(house, moment, work.path);
      const after = await house.project.users();
      left += own(after).length;
      expect(after.filter((user) => !own([user]).length)).toEqual(house.before);
      const ledgers = existsSync(work.at('.atlas-conformance')) ? readdirSync(work.at('.atlas-conformance')) : [];
      if (ledgers.length === 0) expect(own(after)).toEqual([]);
      else {
        const { status, stdout, stderr } = await cli(['cleanup', `.atlas-conformance/${ledgers[0]!}`], { cwd: work.path });
        expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        // Exactly what is left: each is named, and what was gone already is not called left.
        expect(stdout).toMatch(/: nothing is left of the run in /);
        expect(work.files()).toEqual([]);
      }
      expect(await house.project.users()).toEqual(house.before);
    }
    return left;
  }

  it(`is removed by its ledger, and nothing else is touched: killed at requests ${lanes.flat().join(', ')}`, { timeout: 300_000 }, async () => {
    const left = await Promise.all(lanes.map(killedAtEach));
    expect(left[0]! + left[1]!, 'no moment left anything, which proves nothing').toBeGreaterThan(0);
  });

  it('is shown by --dry-run, which sends nothing', async () => {
    await using house = await crowded();
    using work = folder();
    await killedAt(house, 200, work.path);
    const ledger = `.atlas-conformance/${readdirSync(work.at('.atlas-conformance'))[0]!}`;
    house.atRequest(1, () => expect.unreachable('something was sent'));
    const { status, stdout } = await cli(['cleanup', ledger, '--dry-run'], { cwd: work.path });
    expect(status).toBe(0);
    expect(stdout).toMatch(/nothing was sent\n$/);
    expect(existsSync(work.at(ledger))).toBe(true);
  });
});

describe('a ledger', () => {
  it('is not there before something is made, nor after all of it is removed', async () => {
    await using house = await crowded();
    using work = folder();
    const made: boolean[] = [];
    house.atRequest(40, () => made.push(existsSync(work.at('here.ledger'))));
    const ran = await cli(run(house, '--only', 'create/valid', '--cases', '20', '--ledger', 'here.ledger'), { cwd: work.path });
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(made).toEqual([true]);
    expect(work.files()).toEqual([]);
    const nothing = await cli(run(house, '--only', 'get/absent', '--ledger', 'here.ledger'), { cwd: work.path });
    expect(nothing).toMatchObject({ status: 0, stderr: '' });
    expect(work.files()).toEqual([]);
  });

  it('has each user before it is asked for, and no secret', async () => {
    using work = folder();
    const asked: string[] = [];
    // Takes a request and never answers it.
    const deaf = createServer((socket) => {
      socket.on('error', () => {}).on('data', (bytes: Buffer) => {
        const text = bytes.toString();
        asked.push(text);
        if (text.startsWith('GET ')) socket.write('HTTP/1.1 200 OK\r\nContent-Type: application/vnd.atlas.2023-01-01+json\r\nContent-Length: 43\r\n\r\n{"results":[],"links":[],"totalCount":0   }');
      });
    }).listen(0, '127.0.0.1');
    await once(deaf, 'listening');
    const { port } = deaf.address() as { port: number };
    try {
      const ran = await cli(run({ url: `http://127.0.0.1:${port}` }, '--only', 'create/example/scram', '--timeout', '1', '--ledger', 'deaf.ledger'), { cwd: work.path });
      expect(ran.status).toBe(3);
      expect(ran.stderr).toMatch(/something may be left of the run; to remove it: .* cleanup deaf\.ledger\n/);
      const body = asked.find((text) => text.startsWith('POST '))!;
      const username = /"username":"([^"]+)"/.exec(body)![1]!;
      const text = readFileSync(work.at('deaf.ledger'), 'utf8');
      expect(text).toContain(`/admin/${username}`);
      expect(text).not.toContain(/"password":"([^"]+)"/.exec(body)![1]);
      // Nobody is there to remove it from: it stays.
      const again = await cli(['cleanup', 'deaf.ledger', '--timeout', '1'], { cwd: work.path });
      expect(again.status).toBe(3);
      expect(again.stdout).toMatch(new RegExp(`^LEFT .*${username}`));
      expect(existsSync(work.at('deaf.ledger'))).toBe(true);
    } finally {
      deaf.close();
    }
  });

  const head = { ledger: 1, target: 'http://127.0.0.1:9', api: 'v2', auth: 'none', groupId: development.groupId, tag: 'acabcdef', host: 'elsewhere', pid: 1, startedAt: '2026-11-22T00:00:00Z' };
  const refusals: [string, string | undefined, RegExp][] = [
    ['that is not there', undefined, /no-such.*: there is no such file/],
    ['that is empty', '', /is no ledger of a run/],
    ['that is something else', '{"format":1}\n', /is no ledger of a run/],
    ['whose middle is damaged', `${JSON.stringify(head)}\n{"n":1,"pa\n{"n":1,"gone":true}\n`, /line 2 is no line of a ledger.*acabcdef/],
    ['of another version of the kit', `${JSON.stringify({ ...head, api: 'v3' })}\n`, /another version of this kit/],
    ['whose target is no URL', `${JSON.stringify({ ...head, target: 'file:///etc' })}\n`, /no scheme, host and port/],
  ];
  it.each(refusals)('%s is refused, and nothing is sent', async (_, text, message) => {
    using work = folder();
    if (text !== undefined) writeFileSync(work.at('no-such.ledger'), text);
    const ran: Ran = await cli(['cleanup', 'no-such.ledger'], { cwd: work.path });
    expect(ran).toRefuse(2, message);
    expect(existsSync(work.at('no-such.ledger'))).toBe(text !== undefined);
  });

  it('of a run that is still going is left alone', async () => {
    using work = folder();
    const { hostname } = await import('node:os');
    writeFileSync(work.at('going.ledger'), `${JSON.stringify({ ...head, host: hostname(), pid: process.pid })}\n`);
    expect(await cli(['cleanup', 'going.ledger'], { cwd: work.path })).toRefuse(2, /still going \(process \d+\)/);
  });

  it.runIf(existsSync('/proc/self/stat'))('of a run that is dead, though its parent has not noticed, is not left alone', async () => {
    using work = folder();
    const { hostname } = await import('node:os');
    // A parent that never asks after its child, which ends when the shell, which might, has become that parent.
    const parent = spawn('sh', ['-c', 'sleep 0.5 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const pid = Number(String(((await once(parent.stdout, 'data')) as [Buffer])[0]));
      await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).toMatch(/\) Z /);
      writeFileSync(work.at('dead.ledger'), `${JSON.stringify({ ...head, host: hostname(), pid })}\n`);
      const { stdout } = await cli(['cleanup', 'dead.ledger', '--timeout', '1'], { cwd: work.path });
      expect(stdout).toMatch(/^LEFT {2}the project could not be searched/);
    } finally {
      parent.kill();
    }
  });

  it('that is there already is not written over', async () => {
    using work = folder();
    writeFileSync(work.at('mine.ledger'), 'precious');
    expect(await cli(run({ url: 'http://127.0.0.1:9' }, '--ledger', 'mine.ledger'), { cwd: work.path })).toRefuse(2, /cleanup mine\.ledger/);
    expect(readFileSync(work.at('mine.ledger'), 'utf8')).toBe('precious');
  });

  it('that cannot be written is told before anything is sent', async () => {
    await using house = await crowded();
    using work = folder();
    writeFileSync(work.at('file'), '');
    const ran = await cli(run(house, '--only', 'create/example', '--ledger', 'file/x.ledger'), { cwd: work.path });
    expect(ran).toRefuse(2, /cannot write the ledger file\/x\.ledger/);
    expect(await house.project.users()).toEqual(house.before);
  });
});
