import { describe, expect, it } from 'vitest';
import { contracts } from '../contract/index.ts';
import type { Premise, Step } from '../core/case.ts';
import type { WireRequest } from '../core/exchange.ts';
import { disprove } from './premise.ts';

const contract = contracts.v2;
const target = '/api/atlas/v2/groups/32b6e34b3d91647abb20e7b8/databaseUsers';
const user = { databaseName: 'admin', groupId: '32b6e34b3d91647abb20e7b8', username: 'joe', password: 'long enough', roles: [{ databaseName: 'admin', roleName: 'read' }] };

function create(body: unknown, premise: Premise, rest: Partial<Step> = {}): Step {
  const request: WireRequest = { method: 'POST', target, headers: [['Content-Type', 'application/json']], body: new TextEncoder().encode(JSON.stringify(body)) };
  return { operation: 'createDatabaseUser', request, auth: 'own', premise, statuses: [201], requirement: 'r', checks: [], ...rest };
}

const valid: Premise = { kind: 'valid' };
const invalid = (pointer: string, keyword: string): Premise => ({ kind: 'invalid', pointer, keyword });

describe('a premise', () => {
  it('of a valid request holds when the contract finds nothing wrong', () => {
    expect(disprove(contract, create(user, valid))).toBeUndefined();
    expect(disprove(contract, create({ ...user, username: 7 }, valid))).toBe('the request is meant to be valid but violates the contract: body /username type');
  });

  it('of an invalid request holds when the violation is the one that is named', () => {
    const wrong = { ...user, username: 7 };
    expect(disprove(contract, create(wrong, invalid('/username', 'type')))).toBeUndefined();
    expect(disprove(contract, create(wrong, invalid('/username', 'maxLength')))).toBe('the request is meant to violate /username maxLength, but violates body /username type');
    expect(disprove(contract, create(wrong, invalid('/password', 'type')))).toBe('the request is meant to violate /password type, but violates body /username type');
    expect(disprove(contract, create(user, invalid('/username', 'type')))).toBe('the request is meant to violate /username type, but is valid');
  });

  it('of a broken rule is what the rule says of the wire form', () => {
    const rule = (broken: boolean): Premise => ({ kind: 'rule', rule: 'a date is near', broken: () => broken });
    expect(disprove(contract, create(user, rule(true)))).toBeUndefined();
    expect(disprove(contract, create({}, rule(true)))).toMatch(/^the request is meant to break only a rule but violates the contract: /);
    expect(disprove(contract, create({}, rule(false)))).toBe('the request does not break the rule "a date is near" that it is meant to break');
    const seen: WireRequest[] = [];
    const step = create(user, { kind: 'rule', rule: 'r', broken: (request) => seen.push(request) > 0 });
    disprove(contract, step);
    expect(seen).toEqual([step.request]);
  });

  it('fails when the request is for another operation, or for none', () => {
    expect(disprove(contract, create(user, valid, { operation: 'getDatabaseUser' }))).toBe('the request is for createDatabaseUser, not for getDatabaseUser');
    expect(disprove(contract, create(user, valid, { request: { method: 'POST', target: '/', headers: [], body: null } }))).toBe('the request is for no operation, not for createDatabaseUser');
  });

  it('has nothing to hold of a request that is for none', () => {
    expect(disprove(contract, create(user, valid, { operation: null }))).toBeUndefined();
  });
});
