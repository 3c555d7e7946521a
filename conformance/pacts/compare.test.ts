import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDocument } from '../../src/contract/document.ts';
import { contracts, type Api } from '../../src/contract/index.ts';
import type { Level } from '../../src/core/requirement.ts';
import { createComparator, interactionView, type Comparator, type ComparatorResult } from '../../src/pact/compare/index.ts';
import { parsePact, readPactFolder } from '../../src/pact/read.ts';
import { deviationsOf } from '../deviations.ts';
import { comparePacts } from './compare.ts';
import { misjudgements } from './misjudged.ts';
import { changed, notWrong, rightPact, rightPactOfVersion1, warnings, type RawPact } from './testing/right.ts';
import { comparatorAlone, wrongPacts } from './testing/wrong.ts';

const house = join(import.meta.dirname, '../..');
const apis = ['v2', 'v1.0'] as const;
const comparators = new Map<Api, Comparator>();
beforeAll(async () => {
  for (const api of apis) comparators.set(api, await createComparator(loadDocument(join(house, 'openapi', `${api}.yaml`))));
});

const read = (pact: RawPact, name = 'shop.json') => parsePact(new TextEncoder().encode(JSON.stringify(pact)), name);

interface Found {
  readonly level: Level;
  readonly requirement: string;
}

/** What is wrong with each pact, deviations apart; levels are those that fail and warn. */
async function compared(pacts: Readonly<Record<string, RawPact>>, given: ReadonlyMap<string, Comparator> = comparators): Promise<ReadonlyMap<string, readonly Found[]>> {
  const found = new Map<string, Found[]>(Object.keys(pacts).map((name) => [name, []]));
  await comparePacts({
    pacts: Object.entries(pacts).map(([name, pact]) => read(pact, name)),
    contracts: apis.map((api) => contracts[api]),
    profile: 'atlas',
    deviations: deviationsOf('atlas'),
    comparators: given,
    command: () => '',
    onEvent: (event) => {
      if (event.type !== 'case') return;
      const here = event.findings.filter(({ deviation, level }) => deviation === undefined && level !== 'may');
      found.get(event.id.split('#')[0]!)!.push(...here.map(({ level, requirement }) => ({ level, requirement })));
    },
  });
  return found;
}

/** What the comparator says of each interaction by itself, nothing filtered. */
async function comparatorSays(pact: RawPact, api: Api = 'v2'): Promise<readonly ComparatorResult[]> {
  const said = await Promise.all(read(pact).interactions.map((interaction) => comparators.get(api)!(interaction, interactionView(contracts[api], interaction))));
  return said.flat();
}

const key = ({ code, pointer, keyword, message }: ComparatorResult) => `${code} ${pointer} ${keyword} ${message}`;

describe('a pact that is right', () => {
  it('gives neither an error nor a warning, in either version of the API', async () => {
    expect(Object.fromEntries(await compared({ v2: rightPact(), 'v1.0': rightPactOfVersion1() }))).toEqual({ v2: [], 'v1.0': [] });
  });

  it('is what this project has checked in', async () => {
    const pacts = readPactFolder(join(house, 'pacts'));
    const report = await comparePacts({ pacts, contracts: [contracts.v2], profile: 'atlas', deviations: deviationsOf('atlas'), comparators, command: () => '' });
    expect(report.totals.planned).toBeGreaterThan(25);
    expect(report.findings.filter(({ deviation, level }) => deviation === undefined && level !== 'may')).toEqual([]);
  });

  it('is wrong to the comparator, in places each of which is listed, and each that is listed occurs', async () => {
    const covered = new Set<string>();
    const pacts = [['v2', rightPact()] as const, ['v1.0', rightPactOfVersion1()] as const, ...Object.values(notWrong()).map((pact) => [pact.interactions[0]!.request.path.startsWith('/api/atlas/v1.0/') ? 'v1.0' : 'v2', pact] as const)];
    for (const [api, pact] of pacts) {
      for (const interaction of read(pact).interactions) {
        const view = interactionView(contracts[api], interaction);
        for (const result of await comparators.get(api)!(interaction, view)) for (const { covers, reason } of misjudgements) if (covers(result, view)) covered.add(reason);
      }
    }
    expect([...covered].toSorted()).toEqual(misjudgements.map(({ reason }) => reason).toSorted());
  });
});

describe('a pact with one thing wrong', () => {
  let [ours, all]: ReadonlyMap<string, readonly Found[]>[] = [];
  beforeAll(async () => {
    const pacts = Object.fromEntries([...wrongPacts(), ...comparatorAlone()].map(({ name, pact }) => [name, pact]));
    ours = await compared(pacts, new Map());
    all = await compared(pacts);
  });
  const errors = (found: readonly Found[]) => found.filter(({ level }) => level === 'must').map(({ requirement }) => requirement);

  it('there are more than twenty of, all different', () => {
    const names = wrongPacts().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(20);
  });

  it.each(wrongPacts())('$name: is found, by our own checks', ({ name, requirement }) => {
    expect(errors(ours!.get(name)!)).toContain(requirement);
  });

  it.each([...wrongPacts(), ...comparatorAlone()])('$name: openapi-pact-comparator says of it $comparator', async ({ pact, right, comparator }) => {
    const before = new Set((await comparatorSays(right)).map(key));
    const news = (await comparatorSays(pact)).filter((result) => !before.has(key(result))).map(({ code }) => code);
    expect([...new Set(news)]).toEqual(comparator === undefined ? [] : [comparator]);
  });

  it.each(comparatorAlone())('$name: is found by the comparator, and by it alone', ({ name, requirement }) => {
    expect(errors(all!.get(name)!)).toEqual([requirement]);
    expect(errors(ours!.get(name)!)).toEqual([]);
  });

  it('is not told twice', () => {
    for (const { name } of wrongPacts()) expect(all!.get(name)!.map(({ requirement }) => requirement), name).not.toContain('pact.comparator');
  });
});

it('what is a warning is no error', async () => {
  const pacts = warnings();
  const found = await compared(Object.fromEntries(Object.entries(pacts).map(([name, { pact }]) => [name, pact])));
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(Object.entries(pacts).map(([name, { requirement }]) => [name, [{ level: 'should', requirement }]])));
});

it('what is right in an unusual way is neither', async () => {
  const pacts = notWrong();
  expect(Object.fromEntries(await compared(pacts))).toEqual(Object.fromEntries(Object.keys(pacts).map((name) => [name, []])));
});

it('an interaction of v1.0 is judged by v1.0', async () => {
  const pact = rightPactOfVersion1();
  for (const { response } of pact.interactions) if (response.status === 201) response.headers['Content-Type'] = ['application/vnd.atlas.2023-01-01+json'];
  expect((await compared({ pact })).get('pact')!.map(({ requirement }) => requirement)).toEqual(['createDatabaseUser.media-type', 'createDatabaseUser.media-type']);
});

it('no report shows a password of a pact', async () => {
  const pact = changed('a create', ({ response }) => {
    (response.body!.content as Record<string, unknown>)['labels'] = [{ key: 'Zq7correctHorse', value: 7 }];
  });
  const report = await comparePacts({ pacts: [read(pact)], contracts: [contracts.v2], profile: 'atlas', deviations: [], comparators, command: () => '' });
  expect(report.findings.length).toBeGreaterThan(0);
  const text = JSON.stringify(report.findings.map(({ exchanges, ...rest }) => ({ ...rest, bodies: exchanges.map(({ request, response }) => [request, response].map(({ body }) => Buffer.from(body ?? []).toString())) })));
  expect(text).not.toContain('Zq7correctHorse');
});

it('any JSON, headers and queries are judged, and break nothing', async () => {
  const anything = fc.record({ sent: fc.jsonValue(), answered: fc.jsonValue(), name: fc.string({ minLength: 1 }), value: fc.string({ unit: 'binary' }), path: fc.string({ unit: 'binary' }), status: fc.integer({ min: 100, max: 599 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { minLength: 20, maxLength: 20 }), async (given) => {
      const pact = rightPact();
      pact.interactions = given.map(({ sent, answered, name, value, path, status }, index) => {
        const { request, response, ...rest } = structuredClone(rightPact().interactions[index % 12]!);
        return {
          ...rest,
          request: { ...request, path: index % 3 === 0 ? `/${path}` : request.path, query: { [name]: [value] }, headers: { ...request.headers, [name]: [value] }, body: { content: sent as unknown, encoded: false } },
          response: { ...response, status, headers: { ...response.headers, [name]: [value] }, body: { content: answered as unknown, encoded: false } },
        };
      });
      const report = await comparePacts({ pacts: [read(pact)], contracts: [contracts.v2], profile: 'atlas', deviations: [], comparators, command: () => '' });
      expect(report.totals).toMatchObject({ planned: 20, errored: 0, unrun: 0 });
    }),
    { numRuns: 5 },
  );
});

it('what the comparator cannot judge is told, and judged by ours', async () => {
  const pact = changed('a get', ({ request, response }) => {
    request.headers['X-Name'] = ['✓'];
    delete (response.body!.content as Record<string, unknown>)['username'];
  });
  const report = await comparePacts({ pacts: [read(pact)], contracts: [contracts.v2], profile: 'atlas', deviations: [], comparators, command: () => '' });
  expect(report.warnings).toEqual([expect.stringMatching(/^shop\.json#\/interactions\/0: openapi-pact-comparator cannot judge it \(.+\); our own checks did$/)]);
  expect(report.totals).toMatchObject({ failed: 1 });
});

it('messages are told as not judged', async () => {
  const pact = rightPact();
  pact.interactions = [{ ...pact.interactions[0]!, type: 'Asynchronous/Messages' }];
  const report = await comparePacts({ pacts: [read(pact)], contracts: [contracts.v2], profile: 'atlas', deviations: [], comparators, command: () => '' });
  expect(report.totals).toMatchObject({ planned: 1, skipped: 1, exchanges: 0 });
});
