import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contracts } from '../contract/index.ts';
import { matchesGlob } from '../core/deviation.ts';
import { contractChecks, contractCheckNames, viewOf, type ContractCheckName } from './index.ts';

const contract = contracts.v2;
const names = Object.keys(contractCheckNames) as ContractCheckName[];
const isOf = (name: ContractCheckName, requirement: string) => contractCheckNames[name].requirements.some((pattern) => matchesGlob(pattern, requirement));

describe('what is said of the checks', () => {
  it('names every check', () => {
    expect(names).toEqual(Object.keys(contractChecks(contract)));
  });

  it('is true of all that they find', () => {
    const checks = contractChecks(contract);
    const found = new Set<ContractCheckName>();
    const path = '/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/databaseUsers';
    const json = fc.oneof(fc.json(), fc.constantFrom('{"error":404,"reason":"x","errorCode":"Y"}', '{"password":"a-secret-pass","groupId":"x"}', '{"results":[{"links":[{"rel":"self","href":"x"}]}]}', '{"links":[{"rel":"self","href":"x"}],"username":"u"}'));
    const field = fc.constantFrom<readonly [string, string]>(['Content-Type', 'text/html; charset=x'], ['Content-Type', 'application/vnd.atlas.2023-01-01+json;charset=utf-8'], ['RateLimit-Limit', 'x'], ['Retry-After', 'soon'], ['X-Error-Code', 'Z']);
    fc.assert(
      fc.property(fc.constantFrom('GET', 'POST'), fc.constantFrom(200, 201, 202, 299, 404, 429, 500), fc.uniqueArray(field, { maxLength: 4 }), json, (method, status, headers, body) => {
        const view = viewOf(contract, {
          request: { method, target: path, headers: [], body: Buffer.from('{"password":"a-secret-pass"}') },
          response: { status, headers, body: Buffer.from(body) },
          startedAt: 0,
          durationMs: 0,
        });
        for (const name of names) {
          for (const { requirement } of checks[name](view)) {
            found.add(name);
            expect(isOf(name, requirement), `${name}: ${requirement}`).toBe(true);
          }
        }
      }),
      { numRuns: 1500, seed: 1 },
    );
    expect([...found].toSorted()).toEqual(names.toSorted());
  });
});
