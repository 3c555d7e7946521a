import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, folder } from './testing/cli.ts';
import './testing/expect.ts';

const house = join(import.meta.dirname, '../..');
const contract = join(house, 'openapi/v2.yaml');
const text = readFileSync(contract, 'utf8');
/** MongoDB's document, which is not part of the project. */
const published = join(house, '../shared/data/atlas-openapi-v2.yaml');
const whyNot = existsSync(published) ? '' : ` (skipped: ${published} is not there)`;

const users = '/paths/~1api~1atlas~1v2~1groups~1{groupId}~1databaseUsers';
const body = `${users}/post/requestBody/content/application~1vnd.atlas.2023-01-01+json/schema`;

/** The contract with one change. */
function changed(from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the contract has no ${from}`);
  return text.replace(from, to);
}

/** Runs `contract diff` in a folder with these files. */
async function diff(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}) {
  using work = folder();
  for (const [name, content] of Object.entries(files)) writeFileSync(work.at(name), content);
  return await cli(['contract', 'diff', ...args], { cwd: work.path });
}

const operationIds = 'the entry for operationId at /paths/* matches no difference; remove it';

describe.skipIf(whyNot !== '').concurrent(`the published document${whyNot}`, () => {
  it('says what the contract says, but for what is explained', async () => {
    const { status, stdout, stderr } = await diff([published]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, -1).filter((line) => !/^\/paths\/\S+ {2}operationId: \w+ -> \w+ {2}compatible {2}explained: \S.*\.$/.test(line))).toEqual([]);
    expect(lines.at(-1)).toBe('5 differences in 5 operations: 0 unexplained, 5 explained');
  });

  it('with a change has a line for it', async () => {
    const lines = readFileSync(published, 'utf8').split('\n');
    const start = lines.indexOf('        CloudDatabaseUser:');
    const password = lines.findIndex((line, index) => index > start && line.trim() === 'minLength: 8');
    expect(Math.min(start, password)).toBeGreaterThan(0);
    const { status, stdout } = await diff(['other.yaml'], { 'other.yaml': lines.with(password, lines[password]!.replace('8', '12')).join('\n') });
    expect(stdout).toContain(`${body}/properties/password  minLength: 8 -> 12  breaks clients  (and in 3 other operations)\n`);
    expect(stdout).toMatch(/\n6 differences in 5 operations: 1 unexplained, 5 explained\n$/);
    expect(status).toBe(1);
  });
});

describe.concurrent('against the contract', () => {
  it('itself has no difference, and an explanation of what is none is reported', async () => {
    const { status, stdout, stderr } = await diff([contract]);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `openapi/differences.yaml: ${operationIds}\nno differences in 5 operations: 0 unexplained, 0 explained\n`, stderr: '' });
  });

  it('v1.0 is another document', async () => {
    const old = join(house, 'openapi/v1.0.yaml');
    expect(await diff(['--api', 'v1.0', old])).toMatchObject({ status: 0, stdout: 'no differences in 5 operations: 0 unexplained, 0 explained\n' });
    expect(await diff([old])).toRefuse(2, /v1\.0\.yaml: has none of the operations to compare, such as those on \/api\/atlas\/v2\/groups\/\{\}\/databaseUsers; is it the document of this API\?/);
  });

  it('gives JSON', async () => {
    const { status, stdout } = await diff(['new.json.yaml', '--json', '--operation', 'updateDatabaseUser'], { 'new.json.yaml': changed('maxLength: 1024', 'maxLength: 1023') });
    expect(status).toBe(1);
    const pointer = `${users}~1{databaseName}~1{username}/patch/requestBody/content/application~1vnd.atlas.2023-01-01+json/schema/properties/username`;
    expect(JSON.parse(stdout)).toEqual({
      format: 1,
      old: 'openapi/v2.yaml',
      new: 'new.json.yaml',
      totals: { operations: 1, differences: 1, unexplained: 1, explained: 0 },
      operations: ['PATCH /api/atlas/v2/groups/{}/databaseUsers/{}/{}'],
      differences: [{ pointer, keyword: 'maxLength', change: '1024 -> 1023', effect: 'breaks both', places: [pointer], operations: ['PATCH /api/atlas/v2/groups/{}/databaseUsers/{}/{}'] }],
      unmatchedExplanations: [],
    });
  });
});

describe.concurrent('between two versions', () => {
  it('says who is broken by what, in an order that is always the same', async () => {
    const next = changed('maximum: 500', 'maximum: 1000').replace('enum: [CLUSTER, DATA_LAKE, STREAM]', 'enum: [CLUSTER, DATA_LAKE]').replace('operationId: deleteDatabaseUser', 'operationId: removeDatabaseUser').replace(/\n {8}'409':\n.*\n/, '\n');
    const { status, stdout, stderr } = await diff(['old.yaml', 'new.yaml'], { 'old.yaml': text, 'new.yaml': next });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      `${users}/get/parameters/query/itemsPerPage/schema  maximum: <= 500 -> <= 1000  breaks servers`,
      `${body}/properties/scopes/items/properties/type  enum: "STREAM" removed  breaks both  (and in 3 other operations)`,
      `${users}/post/responses/409  responses: removed  breaks servers`,
      `${users}~1{databaseName}~1{username}/delete  operationId: deleteDatabaseUser -> removeDatabaseUser  compatible`,
      '4 differences in 5 operations: 2 break servers, 1 breaks both, 1 compatible',
      '',
    ]);
  });

  it('ends with 0 when nothing breaks', async () => {
    const next = changed('operationId: deleteDatabaseUser', 'operationId: removeDatabaseUser');
    expect(await diff(['old.yaml', 'new.yaml'], { 'old.yaml': text, 'new.yaml': next })).toMatchObject({ status: 0, stdout: expect.stringMatching(/\n1 difference in 5 operations: 1 compatible\n$/) as string });
  });

  it('compares any operation with --all, YAML with JSON, and keeps each difference on its line', async () => {
    const document = (name: string) => JSON.stringify({ openapi: '3.0.3', paths: { '/other': { get: { parameters: [{ name, in: 'query' }], responses: {} } } } });
    const { status, stdout } = await diff(['old.json', 'new.yaml', '--all'], { 'old.json': document('a'), 'new.yaml': document('b\u001b[31m\nc') });
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      '/paths/~1other/get/parameters/query/a  parameters: removed  breaks clients',
      String.raw`/paths/~1other/get/parameters/query/b\u001b[31m\u000ac  parameters: added  breaks servers`,
      '2 differences in 1 operation: 1 breaks clients, 1 breaks servers',
      '',
    ]);
  });

  it('gives JSON', async () => {
    const { stdout } = await diff(['old.yaml', 'new.yaml', '--json'], { 'old.yaml': text, 'new.yaml': changed('maximum: 500', 'maximum: 100') });
    expect(JSON.parse(stdout)).toMatchObject({ format: 1, old: 'old.yaml', new: 'new.yaml', totals: { operations: 5, differences: 1, breaksClients: 1, breaksServers: 0, breaksBoth: 0, compatible: 0 }, differences: [{ keyword: 'maximum', effect: 'breaks clients' }] });
  });
});

describe.concurrent('what cannot be compared is refused with exit status 2 and one line', () => {
  const bomb = ['a: &a0 [lol, lol]', ...Array.from({ length: 12 }, (_, index) => `b${index}: &a${index + 1} [${Array.from({ length: 9 }, () => `*a${index}`).join(', ')}]`)].join('\n');
  const withReference = (reference: string) => changed("$ref: '#/components/schemas/PaginatedDatabaseUsers'", `$ref: '${reference}'`);

  it.each<[string, string[], Readonly<Record<string, string>>, RegExp]>([
    ['nothing', [], {}, /missing required argument 'file'/],
    ['three files', ['a', 'b', 'c'], {}, /too many arguments/],
    ['a folder', ['.'], {}, /\.: is a directory; give the document in it$/],
    ['an empty file', ['a.yaml'], { 'a.yaml': '' }, /a\.yaml: is empty, so not a YAML object$/],
    ['no YAML', ['a.yaml'], { 'a.yaml': 'openapi: 3.1.0\npaths: [\n' }, /a\.yaml:3: no YAML: \S/],
    ['no JSON', ['a.json'], { 'a.json': '{"openapi": "3.1.0",\n"paths" {}}' }, /a\.json:2: no YAML: \S/],
    ['Swagger', ['a.yaml'], { 'a.yaml': 'swagger: "2.0"' }, /a\.yaml: is no OpenAPI 3 document: it is Swagger "2\.0"; convert it first$/],
    ['another API', ['a.yaml'], { 'a.yaml': 'openapi: 3.1.0\npaths: { /a: { get: {} } }' }, /a\.yaml: has none of the operations to compare, such as those on \/api\/atlas\/v2\/groups\/\{\}\/databaseUsers; is it the document of this API\?$/],
    ['a bomb of aliases', ['a.yaml'], { 'a.yaml': bomb }, /a\.yaml: has more than 5000000 values once its aliases are expanded/],
    ['a reference to another machine', ['a.yaml'], { 'a.yaml': withReference('http://127.0.0.1:1/a.yaml#/A') }, /a\.yaml: the reference "http:\/\/127\.0\.0\.1:1\/a\.yaml#\/A" leads away from the files at hand, and nothing is fetched; bundle it into the document$/],
    ['files that refer to each other without end', ['a.yaml'], { 'a.yaml': withReference('b.yaml#/A'), 'b.yaml': 'A: { allOf: [{ $ref: "b.yaml#/A" }] }' }, /a\.yaml: the references between its files go round in a circle; bundle them into one file$/],
    ['an operation that there is none of', [contract, '--operation', 'dropDatabaseUser'], {}, /no operation matches "dropDatabaseUser"; there are listDatabaseUsers, /],
    ['--all with one file', [contract, '--all'], {}, /--all needs two files/],
  ])('%s', async (_name, args, files, line) => {
    const ran = await diff(args, files);
    expect(ran).toRefuse(2, line);
  });
});

describe.concurrent('help', () => {
  it('has the options, examples and exit statuses', async () => {
    const [whole, diff] = await Promise.all([cli(['contract', '--help']), cli(['contract', 'diff', '--help'])]);
    expect([whole.status, diff.status]).toEqual([0, 0]);
    expect(whole.stdout).toMatch(/^ {2}diff /m);
    for (const word of ['<file> [new]', '--api', '--operation', '--all', '--json', 'Examples:', 'Exit status: 0 ']) expect(diff.stdout).toContain(word);
  });
});
