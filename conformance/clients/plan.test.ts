import { describe, expect, it } from 'vitest';
import { contracts } from '../../src/contract/index.ts';
import { createClientPlan } from './plan.ts';
import { clientRequirements } from './requirements.ts';

const auths = ['digest', 'oauth'] as const;
const planOf = (api: keyof typeof contracts, auth: (typeof auths)[number], seed: number, now = 1_800_000_000_000) => createClientPlan({ contract: contracts[api], auth, seed, cases: 2, now });
const calls = ({ cases }: ReturnType<typeof planOf>) => cases.map(({ id, steps }) => ({ id, steps: steps.map(({ operation, path, query, body }) => ({ operation, path, query, body })) }));

describe.each(['v2', 'v1.0'] as const)('the plan for clients of %s', (api) => {
  const ids = clientRequirements(contracts[api]).map(({ id }) => id);

  it('has requirements with ids of their own, a sentence and a source', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(80);
    for (const { id, sentence, source } of clientRequirements(contracts[api])) {
      expect(id).toMatch(/^client\.[\w.-]+$/);
      expect(sentence, id).toMatch(/^\w.+\.$/s);
      expect(source, id).not.toBe('');
    }
  });

  it('has a case for each requirement, with both ways to authenticate taken together', () => {
    const named = new Set(auths.flatMap((auth) => planOf(api, auth, 1).cases.flatMap(({ requirements }) => requirements)));
    expect(ids.filter((id) => !named.has(id))).toEqual([]);
  });

  it.each(auths)('has no case of a requirement that is not in the catalogue, with %s', (auth) => {
    const unknown = planOf(api, auth, 1).cases.flatMap(({ id, requirements }) => requirements.filter((each) => !ids.includes(each)).map((each) => `${each} in ${id}`));
    expect(unknown).toEqual([]);
  });

  it.each(auths)('has distinct ids, which are the same for every seed, with %s', (auth) => {
    const [first, ...others] = [1, 2, 1234567].map((seed) => planOf(api, auth, seed).cases.map(({ id }) => id));
    expect(new Set(first).size).toBe(first!.length);
    for (const each of others) expect(each).toEqual(first);
  });

  it('asks for the same with the same seed, and for something else with another', () => {
    expect(calls(planOf(api, 'digest', 3))).toEqual(calls(planOf(api, 'digest', 3)));
    expect(calls(planOf(api, 'digest', 3))).not.toEqual(calls(planOf(api, 'digest', 4)));
  });

  it('has only calls of the contract, with the parameters that their paths name', () => {
    for (const { id, steps } of planOf(api, 'oauth', 5).cases) {
      for (const { operation, path, query = {} } of steps) {
        const { parameters } = contracts[api].operation(operation);
        const names = (kind: string) => parameters.filter((parameter) => parameter.in === kind).map(({ name }) => name);
        expect(Object.keys(path).toSorted(), id).toEqual(names('path').toSorted());
        expect(names('query'), id).toEqual(expect.arrayContaining(Object.keys(query)));
      }
    }
  });
});
