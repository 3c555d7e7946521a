import { describe, expect, it } from 'vitest';
import type { HeaderList, WireRequest } from '../core/exchange.ts';
import { contracts, createContract, type Api } from './index.ts';

const groupId = '32b6e34b3d91647abb20e7b8';
const collection = `/api/atlas/v2/groups/${groupId}/databaseUsers`;
const { v2 } = contracts;

const scram = { databaseName: 'admin', groupId, username: 'joe', password: 'long enough', roles: [{ databaseName: 'admin', roleName: 'read' }] };
const json: HeaderList = [['Content-Type', 'application/json']];

function post(body: string | null, headers: HeaderList = json): WireRequest {
  return { method: 'POST', target: collection, headers, body: body === null ? null : new TextEncoder().encode(body) };
}

function violations(request: WireRequest) {
  const match = v2.match(request.method, request.target);
  return v2.validateRequest(match!, request).map((violation) => `${violation.in} ${violation.pointer} ${violation.keyword}`);
}

describe('match', () => {
  it.each([
    ['GET', '', 'listDatabaseUsers'],
    ['POST', '', 'createDatabaseUser'],
    ['GET', '/admin/joe', 'getDatabaseUser'],
    ['PATCH', '/admin/joe', 'updateDatabaseUser'],
    ['DELETE', '/admin/joe', 'deleteDatabaseUser'],
  ])('%s databaseUsers%s is %s, in both APIs', (method, rest, operation) => {
    for (const api of ['v2', 'v1.0'] satisfies Api[]) {
      const target = `/api/atlas/${api}/groups/${groupId}/databaseUsers${rest}`;
      expect(contracts[api].match(method, target)?.operation.id).toBe(operation);
      expect(contracts[api === 'v2' ? 'v1.0' : 'v2'].match(method, target)).toBeUndefined();
    }
  });

  it.each([
    ['GET', `${collection}/`],
    ['GET', `${collection}/admin`],
    ['GET', `${collection}/admin/`],
    ['GET', `${collection}//joe`],
    ['GET', `${collection}/admin/joe/`],
    ['GET', `${collection}/admin/joe/more`],
    ['GET', `/${collection}`],
    ['GET', collection.toLowerCase()],
    ['GET', collection.slice(1)],
    ['GET', `/api/atlas/v2/groups//databaseUsers`],
    ['GET', `/api/atlas/v2/groups/${groupId}/x/../databaseUsers`],
    ['GET', `/api/atlas/v3/groups/${groupId}/databaseUsers`],
    ['GET', `${collection}/admin/50%`],
    ['GET', `${collection}/admin/%FF`],
    ['GET', `${collection}%2Fadmin%2Fjoe`],
    ['get', collection],
    ['PUT', collection],
    ['HEAD', collection],
    ['PATCH', collection],
    ['POST', `${collection}/admin/joe`],
  ])('%s %s is no operation', (method, target) => {
    expect(v2.match(method, target)).toBeUndefined();
  });

  it.each(['GET', 'POST', 'PATCH', 'DELETE'])('%s of a certificate is another resource', (method) => {
    for (const path of ['joe/certs', 'CN%3Djoe/certs', 'admin/certs', 'joe/%63erts']) expect(v2.match(method, `${collection}/${path}`)).toBeUndefined();
    expect(contracts['v1.0'].match(method, `${collection.replace('v2', 'v1.0')}/joe/certs`)).toBeUndefined();
  });

  it.each([
    ['$external/CN=a', '$external', 'CN=a'],
    ['%24external/CN%3Da', '$external', 'CN=a'],
    ['$external/a%2Fb', '$external', 'a/b'],
    ['$external/a%252Fb', '$external', 'a%2Fb'],
    ['admin/a+b', 'admin', 'a+b'],
    ['admin/a%2Bb', 'admin', 'a+b'],
    ['admin/a%20b', 'admin', 'a b'],
    ['admin/..', 'admin', '..'],
    ['admin/%2E%2e', 'admin', '..'],
    ['./joe', '.', 'joe'],
    ['../..', '..', '..'],
    ['admin/%E2%82%AC', 'admin', '€'],
    ['admin/cert', 'admin', 'cert'],
    ['certs/joe', 'certs', 'joe'],
  ])('decodes %s once, and splits and drops nothing', (path, databaseName, username) => {
    expect(v2.match('GET', `${collection}/${path}`)?.path).toEqual({ groupId, databaseName, username });
  });

  it('takes an encoded spelling of what the path says literally', () => {
    expect(v2.match('GET', collection.replace('groups', '%67roups'))?.operation.id).toBe('listDatabaseUsers');
  });

  it('takes the absolute form, and the last of several values of a query parameter', () => {
    expect(v2.match('GET', `https://cloud.mongodb.com${collection}?pageNum=1&pretty=true&pageNum=2`)).toMatchObject({ operation: { id: 'listDatabaseUsers' }, query: { pageNum: '2', pretty: 'true' } });
  });
});

describe('validateRequest', () => {
  const get = (query: string, path = collection): WireRequest => ({ method: 'GET', target: `${path}${query}`, headers: [], body: null });

  it.each([
    ['?pageNum=1&itemsPerPage=500&includeCount=false&pretty=true&envelope=true', []],
    ['?pageNum=0', ['query /pageNum minimum']],
    ['?itemsPerPage=501', ['query /itemsPerPage maximum']],
    ['?pageNum=one', ['query /pageNum type']],
    ['?pageNum=', ['query /pageNum type']],
    ['?pageNum=1.5', ['query /pageNum type']],
    ['?pageNum=1e1', ['query /pageNum type']],
    ['?pageNum=01', ['query /pageNum type']],
    ['?pageNum=+1', ['query /pageNum type']],
    ['?pretty=True', ['query /pretty type']],
    ['?pretty=1&envelope=', ['query /envelope type', 'query /pretty type']],
    ['?unknown=1', []],
  ])('of the query %s finds %j', (query, expected) => {
    expect(violations(get(query))).toEqual(expected);
  });

  it('finds a group id of the wrong form', () => {
    expect(violations(get('', collection.replace(groupId, 'XYZ')))).toEqual(['path /groupId pattern']);
  });

  it.each<[string, WireRequest, string[]]>([
    ['a right one', post(JSON.stringify(scram)), []],
    ['none', post(null), ['body  required']],
    ['an empty one', post(''), ['body  json']],
    ['no JSON', post('{"a":'), ['body  json']],
    ['one of the wrong type', post('[]'), ['body  type']],
    ['two wrong fields', post(JSON.stringify({ ...scram, username: 7, extra: 1 })), ['body /extra additionalProperties', 'body /username type']],
    ['a read-only field', post(JSON.stringify({ ...scram, links: [] })), ['body /links additionalProperties']],
    ['no Content-Type', post(JSON.stringify(scram), []), ['body  content-type']],
  ])('of a body that is %s finds its violations', (_name, request, expected) => {
    expect(violations(request)).toEqual(expected);
  });

  it('finds a body that is no UTF-8', () => {
    expect(violations({ ...post(null), body: Uint8Array.of(0x22, 0xff, 0x22) })).toEqual(['body  json']);
  });

  it.each([
    ['application/json', true],
    ['application/json; charset=utf-8', true],
    ['APPLICATION/JSON', true],
    ['application/vnd.atlas.2023-01-01+json', true],
    ['application/vnd.atlas.2023-01-01+json;charset=utf-8', true],
    ['application/vnd.atlas.2023-02-01+json', true],
    ['application/vnd.atlas.2025-03-12+json', true],
    ['application/vnd.atlas.2022-12-31+json', false],
    ['application/vnd.atlas.2023-01-01+csv', false],
    ['text/plain', false],
    ['json', false],
  ])('of v2 takes the Content-Type %s: %s', (type, isTaken) => {
    expect(violations(post(JSON.stringify(scram), [['content-type', type]]))).toEqual(isTaken ? [] : ['body  content-type']);
  });

  it('of v1.0 takes plain JSON, and no version', () => {
    const target = collection.replace('v2', 'v1.0');
    const match = contracts['v1.0'].match('POST', target)!;
    const codes = (type: string) => contracts['v1.0'].validateRequest(match, { ...post(JSON.stringify(scram), [['Content-Type', type]]), target }).map(({ keyword }) => keyword);
    expect(codes('application/json')).toEqual([]);
    expect(codes('application/vnd.atlas.2023-01-01+json')).toEqual(['content-type']);
  });

  it('finds more wrong with the body of a create than with that of an update', () => {
    const body = new TextEncoder().encode('{"description":"new"}');
    expect(violations(post('{"description":"new"}'))).toContain('body /username required');
    expect(violations({ method: 'PATCH', target: `${collection}/admin/joe`, headers: json, body })).toEqual([]);
  });

  it('reads header parameters, and says which required parameter is missing', () => {
    const contract = createContract(
      {
        api: 'test',
        version: '1',
        otherPaths: [],
        schemas: { s0: { type: 'integer' } },
        operations: [{ id: 'get', method: 'GET', path: '/', pointer: '', responses: {}, parameters: [{ name: 'X-Count', in: 'header', required: true, schema: 's0' }, { name: 'q', in: 'query', required: true, schema: 's0' }] }],
      },
      { s0: (value) => Number.isInteger(value) },
    );
    const places = (target: string, headers: HeaderList) => contract.validateRequest(contract.match('GET', target)!, { method: 'GET', target, headers, body: null }).map((each) => `${each.in} ${each.pointer} ${each.keyword}`);
    expect(places('/', [])).toEqual(['header /X-Count required', 'query /q required']);
    expect(places('/?q=1', [['x-count', '2']])).toEqual([]);
  });
});

describe('an answer', () => {
  const ok = v2.operation('getDatabaseUser').responses['200']!;

  it.each([
    ['application/vnd.atlas.2023-01-01+json', true],
    ['application/vnd.atlas.2023-01-01+json;charset=utf-8', true],
    ['application/vnd.atlas.2023-02-01+json', false],
    ['application/json', false],
    ['', false],
  ])('of the type %j is accepted: %s', (type, isAccepted) => {
    expect(v2.accepts(ok, type)).toBe(isAccepted);
  });

  it('may have no password', () => {
    const places = v2.validate(ok.schema!, { ...scram, links: [] }).map(({ pointer, keyword }) => `${pointer} ${keyword}`);
    expect(places).toContain('/password forbidden');
  });
});

describe('a contract', () => {
  it('has an operation for each id, and says so of one that it lacks', () => {
    for (const contract of Object.values(contracts)) for (const { id } of contract.operations) expect(contract.operation(id).id).toBe(id);
    expect(() => v2.operation('dropDatabase')).toThrow('the contract has no operation dropDatabase');
  });

  it('has a schema and a validator for whatever its operations name', () => {
    for (const contract of Object.values(contracts)) {
      for (const { parameters, requestBody, responses } of contract.operations) {
        const answers = Object.values(responses).flatMap(({ schema, known, headers }) => [schema, known, ...headers.map((each) => each.schema)]);
        for (const id of [...parameters.map((each) => each.schema), requestBody?.schema, ...answers]) {
          if (id === undefined) continue;
          expect(contract.schema(id)).toBeDefined();
          expect(() => contract.validate(id, null)).not.toThrow();
        }
      }
    }
  });

  it('names the validator that is missing', () => {
    expect(() => v2.validate('s9999', null)).toThrow('generated/ has no validator s9999: run npm run codegen');
  });
});

describe('v1.0', () => {
  const contract = contracts['v1.0'];
  const request = (body: object): WireRequest => ({ method: 'PATCH', target: `${collection.replace('v2', 'v1.0')}/admin/joe`, headers: json, body: new TextEncoder().encode(JSON.stringify(body)) });
  const refused = (body: object) => contract.validateRequest(contract.match('PATCH', request(body).target)!, request(body)).map(({ pointer, keyword }) => `${pointer} ${keyword}`);

  it('takes in requests nothing that its pages do not have', () => {
    expect(refused({ scopes: [{ name: 'c', type: 'STREAM' }] })).toEqual(['/scopes/0/type enum']);
    expect(refused({ description: 'd' })).toEqual(['/description additionalProperties']);
    expect(refused({ oidcAuthType: 'NONE' })).toEqual(['/oidcAuthType additionalProperties']);
    expect(refused({ scopes: [{ name: 'c', type: 'CLUSTER' }] })).toEqual([]);
  });

  it('knows that an answer may show a scope that v2 made, which its pages do not', () => {
    const success = contract.operation('listDatabaseUsers').responses['200']!;
    const user = { awsIAMType: 'NONE', databaseName: 'admin', groupId, labels: [], ldapAuthType: 'NONE', links: [], roles: [], scopes: [{ name: 's', type: 'STREAM' }], username: 'joe', x509Type: 'NONE' };
    const found = (id: NonNullable<typeof success.schema>) => contract.validate(id, { results: [user] }).map(({ pointer, keyword }) => `${pointer} ${keyword}`);
    expect(found(success.known!)).toEqual([]);
    expect(found(success.schema!)).toContain('/results/0/scopes/0/type enum');
  });

  it('has a time in Strict-Transport-Security, whatever stands around it', () => {
    const [field] = contract.operation('updateDatabaseUser').responses['200']!.headers;
    expect(field!.name).toBe('Strict-Transport-Security');
    const isValid = (value: string) => contract.validate(field!.schema, value).length === 0;
    expect(['max-age=300', 'max-age=31536000; includeSubdomains;', 'includeSubDomains; Max-Age="0"'].filter((value) => !isValid(value))).toEqual([]);
    expect(['', 'always', 'max-age', 'max-age=', 'includeSubDomains'].filter(isValid)).toEqual([]);
  });
});
