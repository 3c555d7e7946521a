import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contracts } from '../contract/index.ts';
import { generate } from './generate.ts';
import { ConsumerError, record, type ConsumerClient } from './record.ts';
import type { Scenario } from './scenario.ts';
import { creating, deleting, listing, refused } from './testing/scenarios.ts';
import { wireOf } from './wire.ts';

const contract = contracts.v2;
const parties = { consumer: 'c', provider: 'p' };

/** A client that sends a scenario as it is, or with something changed. */
const sending =
  (change: (request: Request) => Request | Promise<Request> = (request) => request): ConsumerClient =>
  async (scenario, { baseUrl }) => {
    const { method, target, headers, body } = wireOf(contract, scenario.request);
    const response = await fetch(await change(new Request(baseUrl + target, { method, headers: headers as [string, string][], body: body && new TextDecoder().decode(body) })));
    const text = await response.text();
    return { status: response.status, ...(text !== '' && { body: JSON.parse(text) as unknown }) };
  };

const play = (scenario: Scenario, client: ConsumerClient, limit?: number) => record(contract, scenario, client, parties, limit);

/** Stands in for the folder of temporary files, so that what is left in it is what was left here. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-'));
  vi.stubEnv('TMPDIR', folder);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('a pact of one scenario', () => {
  it('is what Pact wrote of a run of the client', async () => {
    const pact = await play(creating, sending());
    expect(pact).toMatchObject({
      consumer: { name: 'c' },
      provider: { name: 'p' },
      interactions: [
        {
          type: 'Synchronous/HTTP',
          description: 'creates',
          providerStates: [{ name: 'nobody', params: creating.states[0].parameters }],
          request: {
            method: 'POST',
            path: `/api/atlas/v2/groups/${creating.request.path.groupId}/databaseUsers`,
            query: { pretty: ['true'] },
            headers: { Accept: ['application/vnd.atlas.2023-01-01+json'], 'Content-Type': ['application/vnd.atlas.2023-01-01+json'] },
            body: { content: creating.request.body },
            matchingRules: { body: { '$.deleteAfterDate': { matchers: [{ match: 'datetime' }] } } },
            generators: { body: { '$.deleteAfterDate': { type: 'DateTime', expression: '+3 days' } } },
          },
          response: {
            status: 201,
            body: { content: creating.response.body },
            matchingRules: { body: { '$.links': { matchers: [{ match: 'type', min: 1 }] } }, header: { 'Content-Type': { matchers: [{ match: 'regex', regex: '^application/vnd' }] } } },
          },
        },
      ],
    });
    expect((pact['interactions'] as unknown[]).length).toBe(1);
  });

  it.each<Scenario>([refused, deleting, listing, { ...deleting, response: { status: 403, statuses: [401, 403] } }])('is written of every form: $description', async (scenario) => {
    const [interaction] = (await play(scenario, sending()))['interactions'] as Record<string, unknown>[];
    expect(interaction).toMatchObject({ description: scenario.description, response: { status: scenario.response.status } });
  });

  it('has the path as the client spells it', async () => {
    const target = '/api/atlas/v2/groups/5f1a2b3c4d5e6f7a8b9c0d1e/databaseUsers/$external/CN=a%2Fb';
    const pact = await play({ ...deleting, request: { ...deleting.request, target } }, sending());
    expect(pact).toMatchObject({ interactions: [{ request: { path: target } }] });
  });
});

describe('a client that does something else', () => {
  it.each<[string, Scenario, (request: Request) => Request | Promise<Request>, RegExp]>([
    ['another path', deleting, (request) => new Request(request.url.replace('CN%3Da%2Fb', 'CN'), request), /was not expected:\n {4}Method: DELETE\n {4}Path: \S+\/CN\n.*was expected but not received:\n {4}Method: DELETE\n {4}Path: \S+%24external\/CN%3Da%2Fb$/s],
    ['another method', deleting, (request) => new Request(request.url, { method: 'PUT', headers: request.headers }), /Method: PUT/],
    ['another query', listing, (request) => new Request(request.url.replace('=2', '=3'), request), /Expected query parameter 'itemsPerPage' with value '2' but was '3'/],
    ['another version', listing, (request) => new Request(request, { headers: { Accept: 'application/vnd.atlas.2024-01-01+json' } }), /Expected header 'Accept' to have value 'application\/vnd\.atlas\.2023-01-01\+json' but was 'application\/vnd\.atlas\.2024-01-01\+json'/],
    ['another value', creating, async (request) => new Request(request, { method: 'POST', body: (await request.text()).replace('alice', 'bob') }), /\$\.username: Expected 'bob' \(String\) to be equal to 'alice' \(String\)/],
    ['an attribute more', creating, async (request) => new Request(request, { method: 'POST', body: (await request.text()).replace('{', '{"labels":[],') }), /\$: Expected a Map with keys \[.*\] but received one with keys \[.*labels.*\]/],
    ['a date of another form', creating, async (request) => new Request(request, { method: 'POST', body: (await request.text()).replace('2023-01-05T10:00:00Z', 'tomorrow') }), /\$\.deleteAfterDate: Expected 'tomorrow' to match a timestamp pattern/],
  ])('%s: fails with the reason of Pact', async (_, scenario, change, reason) => {
    const failure: unknown = await play(scenario, sending(change)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConsumerError);
    expect((failure as Error).message).toMatch(new RegExp(`^"${scenario.description}": the client did not send what the scenario says:\n`));
    expect((failure as Error).message).toMatch(reason);
  });

  it('shows no credentials', async () => {
    const failing = play(deleting, sending((request) => new Request(new URL('/x', request.url), { method: 'POST', headers: { Authorization: 'Bearer t0p' }, body: '{"q":1}' })));
    await expect(failing).rejects.toThrow(/Path: \/x\n.*Body: /s);
    await expect(failing).rejects.not.toThrow(/t0p/);
  });

  it('sends nothing, and says why', async () => {
    const failing = play(deleting, () => Promise.reject(new Error('no such method')));
    await expect(failing).rejects.toThrow(/was expected but not received:\n.*\n {4}and it failed: no such method$/s);
  });

  it('fails on the answer, or cannot read it', async () => {
    const after = (made: unknown): ConsumerClient => async (scenario, context) => {
      await sending()(scenario, context);
      if (made instanceof Error) throw made;
      return made as never;
    };
    await expect(play(listing, after(new Error('bad JSON')))).rejects.toThrow(new ConsumerError('"lists": the client failed: bad JSON'));
    await expect(play(listing, after({ status: 200, body: {} }))).rejects.toThrow('"lists": the client did not read the answer: /status is 200, and the client made nothing of it');
    await expect(play(listing, after(undefined))).rejects.toThrow('"lists": the client made nothing of the answer, and not {status, body}');
  });

  it('hangs, and is given up', async () => {
    await expect(play(listing, async (scenario, context) => {
      await sending()(scenario, context);
      return new Promise(() => {});
    }, 500)).rejects.toThrow('"lists": the client failed: it made nothing of the answer within 0.5 s');
  });

  it('leaves no file behind, and no pact of the others', async () => {
    const failing = generate({ ...parties, contract, source: 'table', scenarios: [creating, listing, deleting], client: async (scenario, context) => (scenario === creating ? sending()(scenario, context) : { status: 0 }) });
    await expect(failing).rejects.toThrow(/^the client violates 2 of 3 scenarios; no pact is written\n {2}"lists": .*\n {2}"deletes": /s);
    expect(readdirSync(folder)).toEqual([]);
  });
});

it('a table that does not agree with the contract is refused before any client runs', async () => {
  let ran = 0;
  const client: ConsumerClient = (scenario, context) => {
    ran += 1;
    return sending()(scenario, context);
  };
  const scenarios: readonly Scenario[] = [listing, { ...deleting, response: { status: 200 } }];
  await expect(generate({ ...parties, contract, source: 'table.yaml', scenarios, client })).rejects.toThrow(/^table\.yaml does not agree with the contract:\n {2}"deletes": response\.status: /);
  expect(ran).toBe(0);
});

it('the same scenarios in another order give the same file', async () => {
  const make = (scenarios: readonly Scenario[]) => generate({ ...parties, contract, source: 'table', scenarios, client: sending() });
  const text = await make([creating, refused, deleting, listing]);
  expect(await make([listing, deleting, creating, refused])).toBe(text);
  expect(text.match(/"description"/g)).toHaveLength(4);
});
