import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Json } from '../contract/json.ts';
import { parseScenarios, readScenarios } from './scenario-file.ts';
import { ScenarioError } from './scenario.ts';
import { creating, deleting, listing, refused } from './testing/scenarios.ts';

const right = [creating, refused, deleting, listing];

/** A copy of the first scenario with one member changed, by its path; undefined takes it away. */
function changed(path: string, value: Json | undefined): Json {
  const table = structuredClone(right) as unknown as Json;
  const names = path.split('.');
  const last = names.pop()!;
  const parent = names.reduce<Record<string, Json>>((node, name) => node[name] as Record<string, Json>, (table as Json[])[0] as Record<string, Json>);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return table;
}

describe('a table of scenarios', () => {
  it('is taken in every form that it may have', () => {
    expect(parseScenarios(structuredClone(right) as unknown as Json, 'table')).toEqual(right);
  });

  it.each<[string, Json | undefined, string]>([
    ['description', undefined, '/0/description: is missing'],
    ['description', '', '/0/description: must NOT have fewer than 1 characters'],
    ['sates', [], '/0/sates ("creates"): there is no such key'],
    ['states', 'somebody', '/0/states ("creates"): must be array'],
    ['states.0.params', {}, '/0/states/0/params ("creates"): there is no such key'],
    ['request.operation', undefined, '/0/request/operation ("creates"): is missing'],
    ['request.method', 'POST', '/0/request/method ("creates"): there is no such key'],
    ['request.path.groupId', 7, '/0/request/path/groupId ("creates"): must be string'],
    ['request.target', 'groups', '/0/request/target ("creates"): must match pattern "^/[^?#]*$"'],
    ['request.query.pretty', null, '/0/request/query/pretty ("creates"): must be string,number,boolean'],
    ['request.violation', { keyword: 'type' }, '/0/request/violation/pointer ("creates"): is missing'],
    ['response.status', '201', '/0/response/status ("creates"): must be integer'],
    ['response.headers.Content-Type', { match: 'regex', regex: 'a' }, '/0/response/headers/Content-Type/example ("creates"): is missing'],
    ['response.matchers', { '/links': { match: 'types' } }, '/0/response/matchers/~1links ("creates"): value of tag "match" must be in oneOf'],
    ['response.matchers', { '/links': { match: 'type', max: 3 } }, '/0/response/matchers/~1links/max ("creates"): there is no such key'],
    ['response.matchers', { '/links': { match: 'regex' } }, '/0/response/matchers/~1links/regex ("creates"): is missing'],
  ])('is refused with %s as %j', (path, value, message) => {
    const parse = () => parseScenarios(changed(path, value), 'table.yaml');
    expect(parse).toThrow(ScenarioError);
    expect(parse).toThrow(`table.yaml is no list of scenarios:\n  ${message}`);
  });

  it('is refused whole when it is none, is empty, or has a description twice', () => {
    expect(() => parseScenarios({ scenarios: [] }, 'table')).toThrow('table is no list of scenarios:\n  the file: must be array');
    expect(() => parseScenarios([], 'table')).toThrow('the file: must NOT have fewer than 1 items');
    expect(() => parseScenarios([creating, creating] as unknown as Json, 'table')).toThrow('table has two scenarios with the description "creates"');
  });

  it('names every place that is wrong', () => {
    const table = changed('sates', []) as Record<string, Json>[];
    table[2]!['status'] = 204;
    expect(() => parseScenarios(table, 'table')).toThrow(/\/0\/sates \("creates"\).*\n {2}\/2\/status \("deletes"\)/);
  });
});

describe('a scenario file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scenario-file-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is YAML or JSON', () => {
    writeFileSync(join(folder, 'a.json'), JSON.stringify(right));
    expect(readScenarios(join(folder, 'a.json'))).toEqual(right);
    writeFileSync(join(folder, 'a.yaml'), '- description: deletes\n  states: [{name: somebody}]\n  request:\n    operation: deleteDatabaseUser\n    path: {groupId: 5f1a2b3c4d5e6f7a8b9c0d1e, databaseName: $external, username: CN=a/b}\n  response: {status: 204}\n');
    expect(readScenarios(join(folder, 'a.yaml'))).toEqual([deleting]);
  });

  it('that cannot be read is named', () => {
    expect(() => readScenarios(join(folder, 'absent.yaml'))).toThrow(new ScenarioError(`${join(folder, 'absent.yaml')}: cannot be read (ENOENT)`));
    writeFileSync(join(folder, 'bad.yaml'), '- description: [\n');
    expect(() => readScenarios(join(folder, 'bad.yaml'))).toThrow(/bad\.yaml:\d+: no YAML/);
  });
});
