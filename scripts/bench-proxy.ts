/**
 * What the proxy costs: the same requests go directly to a server, through a bare pass-through of the same libraries, and
 * through `proxy` with its judging, in turns, so that whatever else the machine does falls on all three alike.
 * Run by `node scripts/bench-proxy.ts [ROUNDS]`; each program is a process of its own, on loopback.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';

const path = '/api/atlas/v2/groups/5f1a2b3c4d5e6f7a8b9c0d1e/databaseUsers/admin/joe';
const accept = 'application/vnd.atlas.2023-01-01+json';
const user = {
  awsIAMType: 'NONE',
  databaseName: 'admin',
  groupId: '5f1a2b3c4d5e6f7a8b9c0d1e',
  labels: [{ key: 'team', value: 'sales' }],
  ldapAuthType: 'NONE',
  links: [{ href: `https://cloud.mongodb.com${path}`, rel: 'self' }],
  oidcAuthType: 'NONE',
  roles: [{ databaseName: 'sales', roleName: 'readWrite' }],
  scopes: [],
  username: 'joe',
  x509Type: 'NONE',
};
const answerFields = ['Content-Type', `${accept};charset=utf-8`, 'RateLimit-Limit', '10000', 'RateLimit-Remaining', '9999', 'Strict-Transport-Security', 'max-age=31536000', 'X-Content-Type-Options', 'nosniff', 'X-Frame-Options', 'DENY'];

const roles: Readonly<Record<string, (argument: string) => void>> = {
  upstream() {
    const body = Buffer.from(JSON.stringify(user));
    listen((_incoming, outgoing) => outgoing.writeHead(200, [...answerFields, 'Content-Length', String(body.length)]).end(body));
  },
  bare(upstream) {
    const { hostname, port } = new URL(upstream);
    const agent = new Agent({ keepAlive: true });
    listen((incoming, outgoing) => {
      const onward = request({ agent, hostname, port, method: incoming.method, path: incoming.url, headers: incoming.rawHeaders }, (answer) => {
        outgoing.writeHead(answer.statusCode!, answer.statusMessage, answer.rawHeaders);
        answer.pipe(outgoing);
      });
      incoming.pipe(onward);
    });
  },
};

function listen(answer: Parameters<typeof createServer>[1] & {}): void {
  const server = createServer(answer).listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`));
}

const started: ChildProcess[] = [];

/** Starts a program that says where it listens. */
async function start(file: string, ...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  started.push(child);
  for await (const line of createInterface(child.stdout)) {
    const [, url] = /^listening on (\S+)$/.exec(line) ?? [];
    if (url !== undefined) {
      child.stdout.resume();
      return url;
    }
  }
  throw new Error(`${args.join(' ')} did not start`);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function one(pool: Pool): Promise<void> {
  const { body } = await pool.request({ method: 'GET', path, headers: { accept } });
  await body.arrayBuffer();
}

/** The median of so many requests one after the other, in milliseconds. */
async function latency(pool: Pool, requests: number): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < requests; index += 1) {
    const begun = performance.now();
    await one(pool);
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** Requests a second, with so many on their way at a time. */
async function throughput(pool: Pool, requests: number, concurrency: number): Promise<number> {
  const begun = performance.now();
  let left = requests;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (; left > 0; left -= 1) await one(pool);
    }),
  );
  return requests / ((performance.now() - begun) / 1000);
}

async function bench(rounds: number): Promise<void> {
  const upstream = await start(import.meta.filename, 'upstream');
  const urls = {
    direct: upstream,
    bare: await start(import.meta.filename, 'bare', upstream),
    proxy: await start(join(import.meta.dirname, '..', 'src', 'cli', 'main.ts'), 'proxy', '--upstream', upstream),
  };
  const names = Object.keys(urls) as (keyof typeof urls)[];
  const pools = Object.fromEntries(names.map((name) => [name, new Pool(urls[name], { connections: 16, pipelining: 1 })])) as Record<keyof typeof urls, Pool>;
  for (const name of names) await throughput(pools[name], 2000, 16);

  const waits = { direct: [] as number[], bare: [] as number[], proxy: [] as number[] };
  const rates = { direct: [] as number[], bare: [] as number[], proxy: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      waits[name].push(await latency(pools[name], 300));
      rates[name].push(await throughput(pools[name], 6000, 16));
      // What the proxy still has to judge is not to slow the next one down.
      await setTimeout(2000);
    }
  }
  for (const name of names) console.log(`${name.padEnd(6)}  ${median(waits[name]).toFixed(3)} ms at the median, ${Math.round(median(rates[name]))} requests a second`);
  const added = (over: 'direct' | 'bare') => median(waits.proxy.map((wait, round) => wait - waits[over][round]!));
  console.log(`the proxy adds ${added('direct').toFixed(3)} ms at the median, ${added('bare').toFixed(3)} ms more than the bare pass-through`);
  console.log(`the proxy carries ${median(rates.proxy.map((rate, round) => rate / rates.bare[round]!)).toFixed(2)} of what the bare pass-through carries (medians of ${rounds} rounds)`);
  await Promise.all(names.map((name) => pools[name].close()));
}

const [role = '', argument = ''] = process.argv.slice(2);
if (Object.hasOwn(roles, role)) roles[role]!(argument);
else {
  try {
    await bench(Number(role) || 7);
  } finally {
    for (const child of started) child.kill();
  }
}
