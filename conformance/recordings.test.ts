import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../src/core/event.ts';
import type { Exchange, HeaderList } from '../src/core/exchange.ts';
import { contracts } from '../src/contract/index.ts';
import { main } from '../src/cli/testing/cli.ts';
import { parseHar, toHar } from '../src/runner/har/index.ts';
import { checkExchanges } from './check-exchanges.ts';
import type { Profile } from './context.ts';
import { deviationsOf } from './deviations.ts';

// Answers of the real service, recorded in August 2026. They are not ours to publish, so they stay outside of the project.
const root = join(import.meta.dirname, '..');
const folder = join(root, '..', 'shared', 'data', 'recorded');
const present = existsSync(folder);

const recordedIn = 'http://recorded.example';

/** `TEST__POST_api_atlas_v2_groups_ID_databaseUsers[_DATABASE_USERNAME]_N.http`: status line, header fields, empty line, body. */
function exchangeOf(file: string): Exchange {
  const [, method, groupId, databaseName, username] = /__(GET|POST|PATCH|DELETE)_api_atlas_v2_groups_([0-9a-f]{24})_databaseUsers(?:_([^_]+)_(.+))?_\d+\.http$/.exec(file) ?? [];
  if (method === undefined) throw new Error(`${file}: the name does not say which request it answers`);
  const text = readFileSync(join(folder, file), 'utf8');
  const [, head = '', body = ''] = /^(.*?)\r?\n\r?\n(.*)$/s.exec(text) ?? [];
  const [statusLine = '', ...fields] = head.split(/\r?\n/);
  const headers: HeaderList = fields.map((field) => {
    const colon = field.indexOf(':');
    return [field.slice(0, colon), field.slice(colon + 1).trim()];
  });
  const collection = `/api/atlas/v2/groups/${groupId}/databaseUsers`;
  return {
    request: { method, target: username === undefined ? collection : `${collection}/${databaseName}/${username}`, headers: [], body: null },
    response: { status: Number(statusLine.split(' ')[1]), headers, body: new TextEncoder().encode(body) },
    startedAt: Date.parse(headers.find(([name]) => name === 'Date')![1]),
    durationMs: 0,
  };
}

describe.skipIf(!present)(`recorded answers of the service${present ? '' : ' (skipped: ../shared/data/recorded is not here)'}`, () => {
  let work: string;
  let har: string;
  let exchanges: readonly Exchange[];

  beforeAll(() => {
    exchanges = readdirSync(folder).filter((file) => file.endsWith('.http')).map(exchangeOf);
    work = mkdtempSync(join(tmpdir(), 'recordings-'));
    har = join(work, 'recorded.har');
    writeFileSync(har, JSON.stringify(toHar(exchanges, recordedIn, { name: 'atlas-conformance', version: '0' })));
  });
  afterAll(() => rmSync(work, { recursive: true, force: true }));

  const judge = (profile: Profile): Report =>
    checkExchanges({
      sources: [{ name: 'recorded.har', entries: parseHar(readFileSync(har), har) }],
      contracts: Object.values(contracts),
      profile,
      deviations: deviationsOf(profile),
      command: () => '',
    });
  const cli = (...args: string[]) => spawnSync(process.execPath, [main, 'check', har, ...args], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  const uncovered = (report: Report) => report.findings.filter(({ deviation }) => deviation === undefined);

  it('are of every operation, and of statuses 200, 201, 204, 401 and 404', () => {
    const { totals, coverage } = judge('atlas');
    expect(totals.skipped).toBe(0);
    expect(totals.planned).toBe(exchanges.length);
    expect(Object.keys(coverage.operations).toSorted()).toEqual(['createDatabaseUser', 'deleteDatabaseUser', 'getDatabaseUser', 'listDatabaseUsers', 'updateDatabaseUser']);
    expect([...new Set(Object.values(coverage.statuses).flatMap((statuses) => Object.keys(statuses)))].toSorted()).toEqual(['200', '201', '204', '401', '404']);
  });

  it('give no finding of any level under the profile atlas', () => {
    const report = judge('atlas');
    expect(uncovered(report)).toEqual([]);
    expect(report.totals).toMatchObject({ failed: 0, errored: 0, unrun: 0 });
  });

  it('show under the profile published exactly three known differences', () => {
    const differences = new Set(uncovered(judge('published')).map(({ requirement, pointer, keyword }) => `${requirement} ${pointer.replaceAll(/\d+/g, '[]')} ${keyword}`));
    expect([...differences].toSorted()).toEqual(['error.published /parameters/[] type', 'media-type.parameters  charset', 'write-only.groupId /groupId writeOnly', 'write-only.groupId /results/[]/groupId writeOnly']);
  });

  it('are conformant by the command, under the profile atlas', () => {
    const { status, stdout, stderr } = cli('--report', 'json');
    expect({ status, stderr: stderr.includes('conformant: ') }).toEqual({ status: 0, stderr: true });
    expect(uncovered(JSON.parse(stdout) as Report)).toEqual([]);
  });

  it('violate the published contract by the command, under the profile published', () => {
    const { status, stdout } = cli('--profile', 'published', '--report', 'json');
    expect(status).toBe(1);
    expect(new Set((JSON.parse(stdout) as Report).findings.map(({ requirement }) => requirement))).toEqual(new Set(['error.published', 'media-type.parameters', 'write-only.groupId']));
  });
});
