import { describe, expect, it } from 'vitest';
import { contracts } from '../contract/index.ts';
import { problemsOf, proveScenarios } from './prove.ts';
import { ScenarioError, type Scenario } from './scenario.ts';
import { creating, deleting, listing, refused } from './testing/scenarios.ts';

const contract = contracts.v2;
const problems = (scenario: Scenario) => problemsOf(contract, scenario);
const withRequest = (scenario: Scenario, request: object): Scenario => ({ ...scenario, request: { ...scenario.request, ...request } });
const withResponse = (scenario: Scenario, response: object): Scenario => ({ ...scenario, response: { ...scenario.response, ...response } });

describe('a scenario that agrees with the contract', () => {
  it.each([creating, refused, deleting, listing])('has no problem: $description', (scenario) => {
    expect(problems(scenario)).toEqual([]);
  });

  it('may spell its path as its client does', () => {
    const target = '/api/atlas/v2/groups/5f1a2b3c4d5e6f7a8b9c0d1e/databaseUsers/$external/CN=a%2Fb';
    expect(problems(withRequest(deleting, { target }))).toEqual([]);
    expect(problems(withRequest(deleting, { target: target.replace('%2Fb', 'b') }))).toEqual(['request.target: its username is "CN=ab", and that of request.path is "CN=a/b"']);
    expect(problems(withRequest(deleting, { target: '/elsewhere' }))).toEqual(['request: DELETE /elsewhere is not deleteDatabaseUser']);
  });
});

describe('a wrong request', () => {
  it.each<[string, object, string[]]>([
    ['an operation that there is not', { operation: 'dropDatabaseUser' }, ['the contract has no operation dropDatabaseUser; it has listDatabaseUsers, createDatabaseUser, getDatabaseUser, updateDatabaseUser, deleteDatabaseUser']],
    ['a path parameter too few', { path: {} }, ['request.path has no groupId, which /api/atlas/v2/groups/{groupId}/databaseUsers needs']],
    ['a path parameter too many', { path: { groupId: creating.request.path.groupId, username: 'a' } }, ['request.path has username, which /api/atlas/v2/groups/{groupId}/databaseUsers does not have']],
    ['a path parameter out of its pattern', { path: { groupId: 'x' } }, ['request: path /groupId must match pattern "^([a-f0-9]{24})$" (pattern); if that is meant, request.violation says so']],
    ['a query parameter that there is not', { query: { page: 1 } }, ['request.query: createDatabaseUser has no parameter page']],
    ['a query parameter of the wrong type', { query: { pretty: 'yes' } }, ['request: query /pretty must be boolean (type); if that is meant, request.violation says so']],
    ['another media type', { headers: { 'content-type': 'text/plain' } }, ['request: the body Content-Type is text/plain (content-type); if that is meant, request.violation says so']],
    ['a body with an unknown attribute', { body: { ...creating.request.body, passwrd: 'x' } }, ['request: /passwrd is no property of the contract (additionalProperties); if that is meant, request.violation says so']],
    ['a violation that it does not have', { violation: { pointer: '/roles', keyword: 'type' } }, ['request.violation: the contract finds no type at body /roles in this request', 'response.status: the request is wrong (type at /roles), so the answer is an error']],
    ['a matcher of nothing', { matchers: { '/age': { match: 'integer' } } }, ['request.matchers /age: there is nothing in the body there']],
  ])('%s', (_, request, expected) => {
    expect(problems(withRequest(creating, request))).toEqual(expected);
  });

  it('that has a second violation beside the one that is named', () => {
    const body = { ...refused.request.body, roles: 'read' };
    expect(problems(withRequest(refused, { body }))).toEqual(['request: /roles must be array (type), beside what request.violation names']);
  });

  it('with a body where there is none', () => {
    expect(problems(withRequest(deleting, { body: {} }))).toEqual(['request.body: deleteDatabaseUser takes no body']);
  });
});

describe('a wrong response', () => {
  const { links: _links, ...withoutLinks } = creating.response.body;
  it.each<[string, object, string[]]>([
    ['a status that is not documented', { status: 200 }, ['response.status: the contract does not say that createDatabaseUser answers 200; it says 201, 400, 401, 403, 404, 409, 429, 500']],
    ['statuses without that of the example', { statuses: [400, 403] }, ['response.statuses: does not have 201, the status of the example']],
    ['another media type', { headers: { 'content-type': 'application/json' } }, ['response.headers: Content-Type is application/json, and the contract says application/vnd.atlas.2023-01-01+json']],
    ['a password', { body: { ...creating.response.body, password: 'password1' } }, ['response.body: /password may not be here (forbidden)']],
    ['a field of the wrong type', { body: { ...creating.response.body, labels: 'none' } }, ['response.body: /labels must be array (type)']],
    ['a field that the contract does not name', { body: { ...creating.response.body, links: [{ href: 'x', rel: 'self', type: 'GET' }] } }, ['response.body: /links/0/type is no property of the contract']],
    ['a required field too few', { body: withoutLinks, matchers: {} }, ['response.body: /links is missing (required)']],
    ['a matcher that the example does not match', { matchers: { '/username': { match: 'regex', regex: '^bob$' } } }, ['response.matchers /username: "alice" does not match ^bob$']],
    ['a header whose example does not match', { headers: { ETag: { match: 'regex', regex: '^"', example: 'W' } } }, ['response.headers ETag: "W" does not match ^"']],
  ])('%s', (_, response, expected) => {
    expect(problems(withResponse(creating, response))).toEqual(expected);
  });

  it('a success for a request that is wrong on purpose', () => {
    const { body, matchers } = creating.response;
    expect(problems(withResponse(refused, { status: 201, headers: {}, body, matchers }))).toEqual(['response.status: the request is wrong (additionalProperties at /passwrd), so the answer is an error']);
  });

  it('a body where there is none', () => {
    expect(problems(withResponse(deleting, { body: {} }))).toEqual(['response.body: deleteDatabaseUser answers 204 without a body']);
  });
});

it('every scenario that is wrong is named at once', () => {
  const prove = () => proveScenarios(contract, [withResponse(creating, { status: 200 }), refused, withRequest(deleting, { body: {} })], 'table.yaml');
  expect(prove).toThrow(ScenarioError);
  expect(prove).toThrow(/^table\.yaml does not agree with the contract:\n {2}"creates": response\.status: .*\n {2}"deletes": request\.body: deleteDatabaseUser takes no body$/);
});
