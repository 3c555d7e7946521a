import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../src/core/event.ts';
import type { ReportedFinding } from '../src/core/finding.ts';
import { atPointer } from '../src/core/violation.ts';
import { contracts } from '../src/contract/index.ts';
import { reportToJson } from '../src/reporters/index.ts';
import { parseHar } from '../src/runner/har/index.ts';
import { checkExchanges, notCovered, type CheckOptions, type Source } from './check-exchanges.ts';
import { deviationsOf } from './deviations.ts';

type Fields = { name: string; value: string }[];
interface Entry {
  request: { method: string; url: string; headers: Fields; postData?: { text?: string } };
  response: { status: number; headers: Fields; content: { size?: number; text?: string; encoding?: string } };
}
interface Har {
  log: { entries: Entry[] };
}

const fixture = (api: 'v2' | 'v1.0'): Har => JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', `${api}.har`), 'utf8')) as Har;
const sourceOf = (har: Har, name = 'a.har'): Source => ({ name, entries: parseHar(new TextEncoder().encode(JSON.stringify(har)), name) });

function check(sources: readonly Source[], { profile = 'atlas', ...options }: Partial<CheckOptions> = {}) {
  const events: RunEvent[] = [];
  const report = checkExchanges({
    sources,
    contracts: Object.values(contracts),
    profile,
    deviations: deviationsOf(profile),
    command: (source) => `check ${source ?? 'all'}`,
    onEvent: (event) => events.push(event),
    ...options,
  });
  const cases = events.filter((event) => event.type === 'case');
  const uncovered: readonly ReportedFinding[] = report.findings.filter(({ deviation }) => deviation === undefined);
  return { report, events, cases, uncovered, violated: [...new Set(uncovered.map(({ requirement }) => requirement))].toSorted() };
}

/** The v2 fixture's entries by what they are. */
const at = { unauthorized: 1, create: 2, get: 3, createX509: 4, getBase64: 5, list: 6, update: 7, updatePassword: 8, getEnveloped: 9, duplicate: 10, noGroup: 11, noUser: 12, noVersion: 13, remove: 14, removeNone: 15 };

const users = 'https://atlas.example/api/atlas/v2/groups/5f9d8c7b6a5e4d3c2b1a0f9e/databaseUsers';

/** The v2 fixture with one entry changed. */
function changed(name: keyof typeof at, change: (entry: Entry) => void): Source {
  const har = fixture('v2');
  change(har.log.entries[at[name] - 1]!);
  return sourceOf(har);
}

type Part = { text?: string; encoding?: string };
/** Values by JSON Pointer; undefined removes. */
type Changes = Readonly<Record<string, unknown>>;

const textOf = (part: Part): string => Buffer.from(part.text!, part.encoding === undefined ? 'utf8' : 'base64').toString();

function edit(part: Part, changes: Changes): void {
  const json: unknown = JSON.parse(textOf(part));
  for (const [pointer, value] of Object.entries(changes)) {
    const end = pointer.lastIndexOf('/');
    const parent = atPointer(json, pointer.slice(0, end)) as Record<string, unknown>;
    if (value === undefined) delete parent[pointer.slice(end + 1)];
    else parent[pointer.slice(end + 1)] = value;
  }
  part.text = JSON.stringify(json);
  delete part.encoding;
}

const answer = (changes: Changes) => (entry: Entry) => edit(entry.response.content, changes);
const sent = (changes: Changes) => (entry: Entry) => edit(entry.request.postData!, changes);
const all = (...changes: ((entry: Entry) => void)[]) => (entry: Entry) => changes.forEach((change) => change(entry));
const status = (code: number) => (entry: Entry) => void (entry.response.status = code);
const text = (body: string) => (entry: Entry) => void (entry.response.content = { text: body });
const field = (name: string, value?: string) => (entry: Entry) => {
  entry.response.headers = entry.response.headers.filter((each) => each.name !== name);
  if (value !== undefined) entry.response.headers.push({ name, value });
};

describe('the fixtures', () => {
  it.each(['v2', 'v1.0'] as const)('of %s give no finding under the profile atlas', (api) => {
    const { report, uncovered } = check([sourceOf(fixture(api))]);
    expect(uncovered).toEqual([]);
    expect(report.api).toBe(api);
    expect(report.totals).toMatchObject(api === 'v2' ? { planned: 18, passed: 11, known: 4, skipped: 3, failed: 0, exchanges: 15 } : { planned: 5, passed: 5, skipped: 0, failed: 0, exchanges: 5 });
  });

  it.each([
    ['v2', ['error.published /parameters/[] type', 'media-type.parameters  charset', 'write-only.groupId /groupId writeOnly', 'write-only.groupId /results/[]/groupId writeOnly']],
    ['v1.0', ['write-only.groupId /groupId writeOnly', 'write-only.groupId /results/[]/groupId writeOnly']],
  ] as const)('of %s show the known differences and no others under the profile published', (api, differences) => {
    const { uncovered } = check([sourceOf(fixture(api))], { profile: 'published' });
    expect([...new Set(uncovered.map(({ requirement, pointer, keyword }) => `${requirement} ${pointer.replaceAll(/\d+/g, '[]')} ${keyword}`))].toSorted()).toEqual(differences);
  });

  it('without the known differences are conformant to the published contract', () => {
    const har = fixture('v2');
    for (const entry of har.log.entries) {
      field('Content-Type', entry.response.headers.find(({ name }) => name === 'Content-Type')?.value.split(';')[0])(entry);
      if (entry.response.content.text === undefined) continue;
      entry.response.content = { text: textOf(entry.response.content).replaceAll(/"groupId":"\w+",/g, '').replace(/"parameters":\[[^\]]*\]/, '"parameters":[]') };
    }
    // What only the service is known to do is a `may` here.
    expect(check([sourceOf(har)], { profile: 'published' }).uncovered.filter(({ level }) => level !== 'may')).toEqual([]);
  });
});

describe('a broken answer is caught by the right requirement', () => {
  it.each<[string, string[], keyof typeof at, (entry: Entry) => void]>([
    ['a password', ['write-only.password'], 'get', answer({ '/password': 'another one' })],
    ['a password in a list', ['write-only.password'], 'list', answer({ '/results/2/password': 'another one' })],
    ['the password that was sent, in an error', ['secret.password'], 'duplicate', answer({ '/detail': 'not with Fixture-pass-41' })],
    ['an error field that is not the status', ['error.status'], 'noGroup', answer({ '/error': 400 })],
    ['another reason phrase', ['error.reason'], 'noUser', answer({ '/reason': 'Gone' })],
    ['another X-Error-Code', ['error.code-header'], 'noUser', field('X-Error-Code', 'USER_NOT_FOUND')],
    ['an error field that is text', ['error.body'], 'noUser', answer({ '/error': '404' })],
    ['an error that is no JSON', ['error.body', 'error.media-type'], 'unauthorized', all(text('<p>no</p>'), field('Content-Type', 'text/html'))],
    ['plain JSON for a versioned answer', ['getDatabaseUser.media-type'], 'get', field('Content-Type', 'application/json')],
    ['no Content-Type', ['listDatabaseUsers.media-type'], 'list', field('Content-Type')],
    ['another charset', ['getDatabaseUser.media-type'], 'getBase64', field('Content-Type', 'application/vnd.atlas.2023-01-01+json;charset=latin1')],
    ['another version date', ['updateDatabaseUser.media-type'], 'update', field('Content-Type', 'application/vnd.atlas.2024-01-01+json')],
    ['a missing required field', ['getDatabaseUser.body'], 'get', answer({ '/username': undefined })],
    ['a missing field that every answer has', ['getDatabaseUser.complete'], 'get', answer({ '/labels': undefined })],
    ['a field of another type', ['getDatabaseUser.body'], 'getEnveloped', answer({ '/content/scopes': {} })],
    ['a wrong user in a list', ['listDatabaseUsers.body'], 'list', answer({ '/results/8/x509Type': 'OTHER' })],
    ['no JSON', ['getDatabaseUser.body'], 'get', text('{"username":')],
    ['no body', ['createDatabaseUser.body', 'create.echo'], 'create', all(field('Content-Length'), (entry) => Object.assign(entry.response, { content: { size: 0 }, bodySize: 0 }))],
    ['a link to another user', ['links.self'], 'get', answer({ '/links/0/href': `${users}/admin/sam` })],
    ['a link to another project', ['links.self'], 'list', answer({ '/links/0/href': users.replace('5f9d', '5f9e') })],
    ['no self link', ['links.self'], 'createX509', answer({ '/links': [] })],
    ['an undocumented status', ['error.body', 'error.media-type', 'getDatabaseUser.documented'], 'get', status(418)],
    ['200 for a create', ['createDatabaseUser.documented'], 'create', status(200)],
    ['a body where there is none', ['deleteDatabaseUser.body'], 'remove', text('{}')],
    ['a missing header field', ['headers.present'], 'get', field('RateLimit-Remaining')],
    ['a malformed header field', ['getDatabaseUser.headers'], 'get', field('RateLimit-Limit', 'many')],
    ['another description than was sent', ['create.echo'], 'create', answer({ '/description': 'nightly' })],
    ['another project than was sent', ['create.echo'], 'createX509', answer({ '/groupId': '5f9d8c7b6a5e4d3c2b1a0f9f' })],
    ['a role less than was sent', ['create.echo'], 'create', answer({ '/roles': [{ databaseName: 'sales', roleName: 'readWrite' }] })],
    ['another instant than was sent', ['create.echo'], 'create', answer({ '/deleteAfterDate': '2026-03-05T14:00:00Z' })],
    ['the roles from before the update', ['update.echo'], 'update', sent({ '/roles/0/roleName': 'backup' })],
    ['a date that an update took away', ['update.echo'], 'update', sent({ '/deleteAfterDate': null })],
    ['a date in another zone', ['date.format'], 'create', answer({ '/deleteAfterDate': '2026-03-05T13:00:00+01:00' })],
  ])('%s: %j', (_, requirements, name, change) => {
    const { violated, uncovered, report } = check([changed(name, change)]);
    expect(violated).toEqual(requirements.toSorted());
    expect(new Set(uncovered.map((finding) => finding.case))).toEqual(new Set([`a.har#${at[name]}`]));
    expect(report.totals.failed).toBe(uncovered.some(({ level }) => level === 'must') ? 1 : 0);
  });

  it('of v1.0: the media type of v2', () => {
    const har = fixture('v1.0');
    field('Content-Type', 'application/vnd.atlas.2023-01-01+json')(har.log.entries[1]!);
    expect(check([sourceOf(har)]).violated).toEqual(['getDatabaseUser.media-type']);
  });
});

describe('what no recording can show is not judged', () => {
  const without = (entry: Entry) => void delete entry.request.postData;
  it.each<[string, keyof typeof at, (entry: Entry) => void]>([
    ['a refusal of a valid request', 'create', (entry) => Object.assign(entry.response, fixture('v2').log.entries[at.duplicate - 1]!.response)],
    ['the answer to a request whose body was not recorded', 'create', all(without, answer({ '/username': 'other', '/links/0/href': `${users}/admin/other` }))],
    ['what became of a field that the contract does not have', 'update', sent({ '/nickname': 'iris' })],
    ['what became of a null that the contract does not have', 'update', sent({ '/description': null })],
    ['what became of a wrong value', 'update', sent({ '/roles': 'all' })],
    ['what became of a body of another media type', 'update', all(sent({ '/description': 'x' }), (entry) => void (entry.request.headers = [{ name: 'Content-Type', value: 'text/plain' }]))],
    ['an answer whose body was not recorded', 'get', (entry) => (entry.response.content = { size: 300 })],
  ])('%s', (_, name, change) => {
    // What the client is at fault for, the server is not.
    expect(check([changed(name, change)]).violated.filter((id) => !id.startsWith('client.'))).toEqual([]);
  });

  it('an expiry date that an update took away is rightly absent', () => {
    expect(check([changed('update', all(sent({ '/deleteAfterDate': null }), answer({ '/deleteAfterDate': undefined })))]).violated).toEqual([]);
  });

  it('but a password that was blotted out, or left out, leaves the rest judged', () => {
    for (const password of ['*', undefined]) {
      const source = changed('create', sent({ '/password': password, '/description': 'other' }));
      expect(check([source]).violated).toEqual(['create.echo']);
    }
  });
});

describe('a report', () => {
  it('has one case an exchange, in the order of the recording', () => {
    const { cases, events } = check([sourceOf(fixture('v2'))]);
    expect(events[0]).toMatchObject({ type: 'started', info: { target: 'a.har', api: 'v2', contractVersion: '2023-01-01', planned: 18, command: 'check all' } });
    expect(events.at(-1)!.type).toBe('finished');
    expect(cases.map(({ id }) => id)).toEqual(Array.from({ length: 18 }, (_, index) => `a.har#${index + 1}`));
    expect(cases[1]).toMatchObject({ group: 'createDatabaseUser', title: 'POST /api/atlas/v2/groups/5f9d8c7b6a5e4d3c2b1a0f9e/databaseUsers 201', outcome: 'passed', exchanges: 1 });
    expect(cases[1]!.requirements).toContain('create.echo');
    expect(cases[10]).toMatchObject({ outcome: 'known', group: 'createDatabaseUser' });
  });

  it('says why an exchange was skipped, and nothing of its query', () => {
    const { cases, report } = check([sourceOf(fixture('v2'))]);
    expect(cases.filter(({ outcome }) => outcome === 'skipped').map(({ id, group, title, reason }) => ({ id, group, title, reason }))).toEqual([
      { id: 'a.har#16', group: '(none)', title: 'GET /api/atlas/v2/groups/5f9d8c7b6a5e4d3c2b1a0f9e/databaseUsers/admin/iris/certs', reason: notCovered },
      { id: 'a.har#17', group: '(none)', title: 'POST /api/oauth/token', reason: notCovered },
      { id: 'a.har#18', group: '(none)', title: 'GET /api/atlas/v2/groups/5f9d8c7b6a5e4d3c2b1a0f9e/databaseUsers', reason: 'no response was recorded' },
    ]);
    expect(report.skipped).toEqual([{ reason: notCovered, count: 2 }, { reason: 'no response was recorded', count: 1 }]);
    expect(report.errors).toEqual([]);
  });

  it('leaves requirements unrun that no exchange was judged by, and counts no case for them', () => {
    const har = fixture('v2');
    har.log.entries = [har.log.entries[at.get - 1]!];
    const { report } = check([sourceOf(har)]);
    const outcomes = Object.fromEntries(report.requirements.map(({ id, outcome }) => [id, outcome]));
    expect(outcomes).toMatchObject({ 'getDatabaseUser.body': 'passed', 'write-only.groupId': 'known', 'listDatabaseUsers.body': 'unrun', 'create.echo': 'unrun' });
    expect(report.totals).toMatchObject({ planned: 1, passed: 1, unrun: 0 });
    expect(report.requirements.find(({ id }) => id === 'getDatabaseUser.body')!.cases).toBe(1);
  });

  it('of both APIs has the requirements of both', () => {
    const { report, cases } = check([sourceOf(fixture('v2'), 'new.har'), sourceOf(fixture('v1.0'), 'old.har')]);
    expect([report.api, report.target]).toEqual(['v2, v1.0', 'new.har, old.har']);
    expect(cases.at(-1)!.id).toBe('old.har#5');
    const sentence = report.requirements.find(({ id }) => id === 'getDatabaseUser.media-type')!.sentence;
    expect(sentence).toBe('getDatabaseUser answers 200 as application/vnd.atlas.2023-01-01+json. In v1.0: getDatabaseUser answers 200 as application/json.');
  });

  it('restricted to one API skips the other', () => {
    const { report } = check([sourceOf(fixture('v2'))], { contracts: [contracts['v1.0']] });
    expect(report.totals).toMatchObject({ planned: 18, skipped: 18, exchanges: 0 });
    expect(report.api).toBe('v1.0');
  });

  it('counts one cause once, with every time it was seen', () => {
    const har = fixture('v2');
    for (const number of [at.get, at.getBase64]) answer({ '/password': 'another one' })(har.log.entries[number - 1]!);
    const { uncovered, report, cases } = check([sourceOf(har)]);
    expect(uncovered.map(({ count, case: id }) => [count, id])).toEqual([[2, 'a.har#3']]);
    for (const number of [at.get, at.getBase64]) expect(cases[number - 1]!.findings).toContain(uncovered[0]);
    expect(report.totals.failed).toBe(2);
  });

  it('lets a deviation excuse a finding until it expires', () => {
    const source = changed('get', field('Content-Type', 'application/json'));
    const deviation = { id: 'plain', requirement: 'getDatabaseUser.media-type', reason: 'r', evidence: 'e' };
    const excused = check([source], { deviations: [deviation, ...deviationsOf('atlas')] });
    expect(excused.violated).toEqual([]);
    expect(excused.cases[2]!.outcome).toBe('known');
    expect(check([source], { deviations: [{ ...deviation, expires: '2020-01-01' }, ...deviationsOf('atlas')] }).violated).toEqual(['getDatabaseUser.media-type']);
  });

  it('shows how to send the request again, and no secret', () => {
    const source = changed('create', (entry) => {
      entry.request.headers.push({ name: 'Cookie', value: 'session=fixture-session' }, { name: 'content-length', value: '402' }, { name: 'Accept-Encoding', value: 'gzip' });
      answer({ '/description': 'Fixture-pass-41', '/labels': [] })(entry);
    });
    const { report, uncovered } = check([source]);
    expect(uncovered.map(({ requirement }) => requirement).toSorted()).toEqual(['create.echo', 'create.echo', 'secret.password']);
    for (const { curl, replay } of uncovered) {
      expect(curl).toMatch(/^curl -i --path-as-is --digest .* -X POST .*\$PASSWORD.* 'https:\/\/atlas\.example\/api\/atlas\/v2\/groups\/[0-9a-f]{24}\/databaseUsers'$/);
      expect(curl).not.toMatch(/Host:|content-length|Accept-Encoding|Cookie/i);
      expect(replay).toBe('check a.har');
    }
    const json = reportToJson(report);
    for (const secret of ['Fixture-pass-4', 'fixture-session', 'kitfixt', 'fixture-token', 'Zml4dHVyZTpmaXh0dXJl']) expect(json).not.toContain(secret);
  });

  it('shows no secret where nobody can tell what is one: in a body that is no JSON, in a query, as credentials of no known scheme', () => {
    const secrets = ['Hidden-pass-77', 'secret-token-78', 'secret-key-79', 'secret-uri-80'];
    const sources = [
      changed('create', (entry) => void (entry.request.postData!.text = `{"password": "${secrets[0]}", tru`)),
      changed('get', (entry) => void (entry.request.url += `?access_token=${secrets[1]}`)),
      changed('get', (entry) => void (entry.request.headers = entry.request.headers.map((each) => (each.name === 'Authorization' ? { ...each, value: secrets[2]! } : each)))),
      changed('get', (entry) => void (entry.request.headers = entry.request.headers.map((each) => (each.name === 'Authorization' ? { ...each, value: `Digest username="a", realm="r", nonce="n", uri="/x?token=${secrets[3]}", response="${'0'.repeat(32)}"` } : each)))),
    ];
    const { violated, report, events } = check(sources);
    expect(violated).toEqual(['client.authorization.scheme', 'client.body.json', 'client.digest.uri', 'client.query.known', 'client.secret.url']);
    const shown = reportToJson(report) + JSON.stringify(events);
    for (const secret of secrets) expect(shown.toLowerCase()).not.toContain(secret.toLowerCase());
    expect(shown).toContain('access_token=zaazaz-zzzaz-00');
  });

  it('warns of a recording without exchanges', () => {
    const { events, report } = check([{ name: 'none.har', entries: [] }, sourceOf(fixture('v2'))]);
    expect(events.filter(({ type }) => type === 'warning')).toEqual([{ type: 'warning', message: 'none.har has no exchanges' }]);
    expect(report.totals.planned).toBe(18);
  });
});
