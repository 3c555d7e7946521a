import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contracts } from '../../src/contract/index.ts';
import type { JsonObject } from '../../src/contract/json.ts';
import { generate } from '../../src/pact/generate.ts';
import { parseScenarios } from '../../src/pact/scenario-file.ts';
import type { Scenario } from '../../src/pact/scenario.ts';
import { examples } from '../examples.ts';
import { kitClient, scenarios } from './index.ts';

const contract = contracts.v2;
const parties = { consumer: 'atlas-conformance', provider: 'atlas-database-users' };
const make = (table: readonly Scenario[]) => generate({ ...parties, contract, source: 'table', scenarios: table, client: kitClient });
const of = (operation: string, status: number) => scenarios.filter(({ request, response }) => request.operation === operation && response.status === status);

describe('the scenarios', () => {
  it('are plain data in the form of a file', () => {
    expect(parseScenarios(JSON.parse(JSON.stringify(scenarios)), 'table')).toEqual(scenarios);
  });

  it('have each operation with its success, and not found where there is something to find', () => {
    for (const [operation, status] of [['createDatabaseUser', 201], ['listDatabaseUsers', 200], ['getDatabaseUser', 200], ['updateDatabaseUser', 200], ['deleteDatabaseUser', 204]] as const) {
      expect(of(operation, status), operation).not.toEqual([]);
      if (operation !== 'createDatabaseUser') expect(of(operation, 404), operation).not.toEqual([]);
    }
  });

  it('create a user of each kind', () => {
    const methods = (user: object) => Object.entries(user).filter(([name]) => name.endsWith('Type')).map(String).join();
    const created = of('createDatabaseUser', 201).map(({ request }) => methods(request.body as JsonObject));
    const kinds = examples({ contract, groupId: '5f1a2b3c4d5e6f7a8b9c0d1e', profile: 'atlas' }).map(({ user }) => methods(user));
    expect(kinds).toHaveLength(9);
    expect(created).toEqual(expect.arrayContaining(kinds));
  });

  it('are brought about by states that conformance/pacts knows, with their parameters', () => {
    const known: Readonly<Record<string, readonly string[]>> = {
      'the project has no database users': ['groupId'],
      'a database user exists': ['databaseName', 'groupId', 'kind', 'username'],
      'a temporary database user exists': ['databaseName', 'groupId', 'username'],
      'no database user exists': ['databaseName', 'groupId', 'username'],
      'the project has several database users': ['count', 'groupId'],
      'the caller has no valid credentials': [],
      'the caller may only read': ['groupId'],
      'no project exists': ['groupId'],
    };
    const slugs = examples({ contract, groupId: '5f1a2b3c4d5e6f7a8b9c0d1e', profile: 'atlas' }).map(({ slug }) => slug);
    for (const { description, states } of scenarios) {
      for (const { name, parameters = {} } of states) {
        expect(Object.keys(parameters).toSorted(), description).toEqual(known[name]);
        if ('kind' in parameters) expect(slugs).toContain(parameters.kind);
      }
    }
    expect(new Set(scenarios.flatMap(({ states }) => states.map(({ name }) => name)))).toEqual(new Set(Object.keys(known)));
  });

  it('rely on no code that is not confirmed', () => {
    // shared/atlas-facts.md, section 1: grade C.
    const confirmed = ['USERNAME_NOT_FOUND', 'USER_NOT_FOUND', 'GROUP_NOT_FOUND', 'USER_ALREADY_EXISTS', 'DATABASE_USERNAME_CANNOT_BE_CHANGED', 'PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY', 'MISSING_ATTRIBUTE', 'INVALID_ATTRIBUTE', 'ATLAS_INVALID_ROLE_DATABASE', 'EXPIRATION_DATE_IN_PAST'];
    const relied = scenarios.flatMap(({ response: { body, matchers = {} } }) => {
      const code = (body as JsonObject | undefined)?.['errorCode'];
      return code === undefined || '/errorCode' in matchers ? [] : [code as string];
    });
    expect(new Set(relied)).toEqual(new Set(confirmed));
    expect(scenarios.filter(({ response: { status } }) => status === 401 || status === 403).map(({ response }) => response.body)).toEqual([undefined, undefined]);
  });
});

describe("the pact of the kit's client", () => {
  let text: string;
  beforeAll(async () => {
    text = await make(scenarios);
  });

  it('is the one that is checked in', () => {
    expect(readFileSync(join(import.meta.dirname, '..', '..', 'pacts', `${parties.consumer}-${parties.provider}.json`), 'utf8')).toBe(text);
  });

  it('is the same, byte for byte, when it is made again from the scenarios in another order', async () => {
    const shuffled = scenarios.map((_, index) => scenarios[(index * 5 + 3) % scenarios.length]!);
    expect(new Set(shuffled).size).toBe(scenarios.length);
    expect(await make(shuffled)).toBe(text);
  });

  it('has each scenario once', () => {
    const { interactions } = JSON.parse(text) as { interactions: { description: string }[] };
    expect(interactions.map(({ description }) => description)).toEqual(scenarios.map(({ description }) => description).toSorted());
  });

  it('has nothing of this moment: no date but that of the examples, no address of the mock server', () => {
    expect(new Set(text.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g))).toEqual(new Set(['2023-01-05T10:00:00Z']));
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|1[67]\d{8}/);
  });
});

it('what the typed client cannot send is refused', async () => {
  const [scenario] = scenarios;
  await expect(kitClient({ ...scenario!, request: { ...scenario!.request, operation: 'getOrganization' } }, { baseUrl: 'http://127.0.0.1:1', signal: AbortSignal.abort() })).rejects.toThrow("the kit's client has no operation getOrganization");
});
