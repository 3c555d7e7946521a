import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../core/event.ts';
import { selfSigned } from '../runner/testing/certificate.ts';
import { bytes, deep, drip, forEver, gzipOfMembers, hostile, json, whole, type Answer, type HostileOptions } from '../runner/testing/hostile.ts';
import { cli, folder, type Ran } from './testing/cli.ts';
import './testing/expect.ts';

interface Tested extends Ran {
  /** The requests that arrived. */
  readonly received: readonly string[];
  readonly report?: Report;
  /** The most memory that the command held, in MiB. */
  readonly peak: number;
}

/** Loaded before the command, it writes down how much memory that took. */
const witness = "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS / 1024)));";

/** Runs a part of the suite against a server that answers so. */
async function attempt(answer: Answer, { only = ['listDatabaseUsers'], env = {}, ...kind }: HostileOptions & { readonly only?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {}): Promise<Tested> {
  await using server = await hostile(answer, kind);
  using work = folder();
  writeFileSync(work.at('witness.mjs'), witness);
  const args = ['run', '--target', server.origin, '--group-id', '5f1a2b3c4d5e6f7a8b9c0d1e', '--timeout', '2', '--cases', '2', '--seed', '1', '--report', 'console', '--report', 'json=report.json', '--report', 'junit=report.xml'];
  const ran = await cli([...args, ...only.flatMap((pattern) => ['--only', pattern])], { cwd: work.path, env: { ...env, NODE_OPTIONS: `--import=file://${work.at('witness.mjs')}`, PEAK_FILE: work.at('peak') } });
  const report = work.files().includes('report.json') ? { report: JSON.parse(readFileSync(work.at('report.json'), 'utf8')) as Report } : {};
  return { ...ran, ...report, received: server.received, peak: Number(readFileSync(work.at('peak'), 'utf8')) };
}

/** What no output may have, whatever a target does: escape sequences of its making, or that the kit is to blame. */
function expectDecent({ stdout, stderr, peak }: Tested): void {
  // oxlint-disable-next-line no-control-regex
  expect(stdout + stderr).not.toMatch(/[\0-\x08\x0b-\x1f\x7f]|bug of the kit|\n {4}at /);
  expect(peak).toBeLessThan(700);
}

const ok = 'HTTP/1.1 200 OK\r\n';

describe.concurrent('a target that cannot be talked to', () => {
  it.each<[string, Answer, RegExp]>([
    ['whose body never ends', forEver(`${ok}${json}\r\n\r\n`, 'x'.repeat(65_536)), /the answer is larger than 16777216 bytes/],
    ['whose body drips', drip(`${ok}${json}\r\n\r\n`, ' '), /did not answer within 2 s/],
    ['whose header drips', drip(ok, 'X: x\r\n'), /did not answer within 2 s/],
    ['whose 10 MB inflate to 10 GB', gzipOfMembers(10_000), /the answer is too large once it is decompressed/],
    ['whose header is huge', whole(200, [`X: ${'x'.repeat(1024 * 1024)}`]), /the header of the answer is larger than 16 KiB/],
    ['that continues for ever', bytes('HTTP/1.1 100 Continue\r\n\r\n'.repeat(100_000)), /sent what nobody asked for/],
    ['that wants to be left alone for 30 years', whole(429, ['Retry-After: 1000000000']), /wants to be left alone for 1000000000 s/],
    ['that says in colour why it refuses', whole(403, ['Content-Type: application/json'], JSON.stringify({ error: 403, errorCode: 'X', detail: `\u001b[2J\u001b[31m${'x'.repeat(1_000_000)}` })), /refuses the caller \(X: \\u001b\[2J\\u001b\[31mx+… \(1000009 characters\)\)/],
  ])('%s gets one clear line', async (_name, answer, line) => {
    const tested = await attempt(answer);
    expect(tested).toRefuse(3, line);
    expectDecent(tested);
  });

  it('whose certificate nobody vouches for gets one clear line', async () => {
    const tested = await attempt(whole(200), { certificate: selfSigned() });
    expect(tested).toRefuse(3, /the certificate of \S+ is not accepted: it is self-signed/);
    expect(tested.received).toEqual([]);
  });
});

describe.concurrent('a target that answers nonsense is found out', () => {
  const page = (results: string): string => `{"links":[],"totalCount":1,"results":${results}}`;
  const list = (count: number, item: string): string => `[${Array.from({ length: count }, () => item).join(',')}]`;
  it.each<[string, Answer, RegExp]>([
    ['a list of 100,000', whole(200, [json], page(list(100_000, '{}'))), /more than 2000 members/],
    ['a list of 500', whole(200, [json], page(list(500, '{}'))), /./],
    ['2000 links', whole(200, [json], page(`[{"links":${list(2000, '{"rel":"self","href":"////////////////////////"}')}}]`)), /./],
    ['lists 100,000 deep', whole(200, [json], page(deep(100_000))), /nests more than 256 levels deep/],
    ['objects 100,000 deep', whole(200, [json], page(deep(100_000, '{"a":', '}').replace(':}', ':1}'))), /nests more than 256 levels deep/],
    ['lists 250 deep', whole(200, [json], page(deep(250))), /./],
    ['bytes that are no UTF-8', whole(200, [json], Buffer.from([0x22, 0xff, 0x22])), /not UTF-8/],
    ['a number of a megabyte', whole(200, [json], page('9'.repeat(1024 * 1024))), /./],
    ['a text of a megabyte', whole(200, [json], page(`["${'x'.repeat(1_000_000)}"]`)), /./],
    ['the status 999', whole(999, [json], '{"errorCode":"X"}'), /999/],
    ['an error in colour', whole(500, ['Content-Type: application/json'], JSON.stringify({ error: 500, errorCode: '\u001b[31m'.repeat(100_000), detail: '\u001b[2J' })), /500/],
    ['404 for everything', whole(404, ['Content-Type: application/json'], '{}'), /404|does not answer like/],
  ])('%s', async (_name, answer, said) => {
    const tested = await attempt(answer);
    expectDecent(tested);
    expect([1, 3]).toContain(tested.status);
    expect(tested.stdout + tested.stderr + JSON.stringify(tested.report ?? '')).toMatch(said);
  });
});
