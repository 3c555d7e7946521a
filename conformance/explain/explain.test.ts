import { describe, expect, it } from 'vitest';
import { contractChecks } from '../../src/checks/index.ts';
import { contracts } from '../../src/contract/index.ts';
import { faults } from '../../src/server/index.ts';
import { closest } from '../closest.ts';
import { clientFaults } from '../clients/wrong/faults/index.ts';
import { catalogue } from '../requirements/catalogue.ts';
import { judgedBy } from './checks.ts';
import { explain as explainBy } from './explain.ts';
import { createKnown, type ExplainOptions, type Known } from './known.ts';
import { pactExamples } from './pact-example.ts';
import { sourcesOf } from './sources.ts';

const options = { api: 'v2', profile: 'atlas' } as const;
const kept = new Map<string, Known>();
const know = (wanted: ExplainOptions): Known => {
  const known = kept.get(wanted.api) ?? createKnown(wanted);
  kept.set(wanted.api, known);
  return known;
};
const explain = (id: string, wanted: ExplainOptions) => explainBy(id, wanted, undefined, know);

describe('explain', () => {
  it.each<[string, string, string, RegExp]>([
    ['a constraint', 'createDatabaseUser.body/username.maxLength', 'requirement', /maxLength: 1024/],
    ['a rule', 'create.duplicate', 'requirement', /error-codes|error codes/],
    ['what every answer is judged by', 'getDatabaseUser.body', 'requirement', /"200"|schema|description/],
    ['a requirement of a client', 'client.path.once', 'requirement', /mongodb-atlas-cli\/issues\/1817/],
    ['a requirement of a pact', 'pact.accept', 'requirement', /rfc9110#section-12\.5\.1/],
    ['a check', 'secrets', 'check', /secret\.password/],
    ['a fault', 'status:create-202', 'fault', /createDatabaseUser\.status/],
    ['a fault of a client', 'client-path:twice', 'fault', /client\.path\.once/],
    ['a deviation', 'group-id-answered', 'deviation', /write-only\.groupId/],
    ['a case', 'create/example/scram', 'case', /POST/],
    ['a case of a client', 'path/once/get', 'case', /client\.path\.once/],
  ])('%s, with exchanges that were made', async (_, id, kind, says) => {
    const explanation = await explain(id, options);
    expect(explanation).toMatchObject({ kind, id });
    expect(explanation.sentence).not.toBe('');
    expect(JSON.stringify({ ...explanation, examples: [] })).toMatch(says);
    expect(explanation.examples.find(({ isRight }) => isRight)?.exchange).toBeDefined();
    // What is violated on purpose is shown violated, and found.
    if (kind === 'fault' || kind === 'requirement') expect(explanation.examples.find(({ isRight }) => !isRight)?.finding).toBeDefined();
  });

  it('of the other API when only that has it, and by how an id begins', async () => {
    expect(await explain('version.none', options)).toMatchObject({ id: 'version.none', facts: expect.arrayContaining([{ label: 'of', text: 'a server, API v1.0' }]) });
    expect(await explain('pact.comp', options)).toMatchObject({ id: 'pact.comparator', examples: [], noExample: expect.any(String) });
  });

  it.each<[string, string, RegExp]>([
    ['a typo', 'create.dupilcate', /nothing has the id "create\.dupilcate"; close to it are create\.duplicate/],
    ['several', 'pact.ac', /2 ids begin with "pact\.ac": pact\.accept, pact\.accept-version/],
    ['a finding without its report', 'F08blqfv88u', /give the report that has it: --report FILE/],
    ['nothing near', '¤¤¤¤¤¤¤¤¤¤¤¤', /nothing has the id "¤¤¤¤¤¤¤¤¤¤¤¤"; "list/],
  ])('says what to do about %s', async (_, id, message) => {
    await expect(explain(id, options)).rejects.toThrow(message);
  });
});

describe('what explanations are made of', () => {
  it('knows what each check judges', () => {
    const known = catalogue(contracts.v2, 'atlas');
    for (const check of Object.keys(contractChecks(contracts.v2))) expect(judgedBy(check, known)).not.toEqual([]);
  });

  it('violates every requirement of pacts but the one that another program judges', async () => {
    const known = createKnown(options);
    for (const { id } of known.pact) {
      const [right, wrong] = await pactExamples(known, id);
      expect([id, right?.finding === undefined, wrong?.finding?.requirement]).toEqual([id, true, id === 'pact.comparator' ? undefined : id]);
    }
  });

  it('reads every source, and finds in the contract what it names there', () => {
    for (const { contract, source } of Object.values(contracts).flatMap((contract) => catalogue(contract, 'atlas').filter((_, index) => index % 40 === 0).map(({ source }) => ({ contract, source })))) {
      for (const { text, says } of sourcesOf(source, contract)) if (text.startsWith('openapi/') && text.includes('#')) expect(says?.trim()).toMatch(/\w/);
    }
    const named = ['create 409', 'ApiError.error', 'deleteAfterDate: a future date', 'itemsPerPage, pageNum'];
    expect(named.map((place) => sourcesOf(`OAS ${place}`, contracts.v2)[0]!.says)).toEqual([/stored/, /error/, /deleteAfterDate/, /itemsPerPage/].map((wanted) => expect.stringMatching(wanted)));
    expect(sourcesOf('TF#728; RFC 3986 section 6.2.2.2', contracts.v2)).toMatchObject([{ link: expect.stringMatching(/terraform-provider-mongodbatlas\/issues\/728$/) }, { link: 'https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2.2' }]);
  });

  it('finds what is nearest', () => {
    const ids = [...faults, ...clientFaults].map(({ id }) => id);
    expect(closest('status:creat-202', ids)[0]).toBe('status:create-202');
    expect(closest('PATH:TWICE', ids)[0]).toBe('client-path:twice');
    expect(closest('', ['a'])).toEqual([]);
  });
});
