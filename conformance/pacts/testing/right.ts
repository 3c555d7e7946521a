/** A pact that is right by the contract and by what the service does, written by hand: the ground for wrong ones. */

const groupId = '32b6e34b3d91647abb20e7b8';
const users = `/api/atlas/v2/groups/${groupId}/databaseUsers`;
const vendor = 'application/vnd.atlas.2023-01-01+json';
const user = {
  awsIAMType: 'NONE',
  databaseName: 'admin',
  groupId,
  labels: [{ key: 'team', value: 'sales' }],
  ldapAuthType: 'NONE',
  links: [{ href: `https://cloud.mongodb.com${users}/admin/alice`, rel: 'self' }],
  oidcAuthType: 'NONE',
  roles: [{ databaseName: 'sales', roleName: 'readWrite' }],
  scopes: [],
  username: 'alice',
  x509Type: 'NONE',
};
const newUser = { databaseName: 'admin', groupId, username: 'alice', password: 'Zq7correctHorse', roles: [{ databaseName: 'sales', roleName: 'readWrite' }] };

type Json = Record<string, unknown>;

interface RawBody {
  content: unknown;
  contentType?: string;
  encoded: boolean | string;
}

/** One interaction of a V4 pact; plain enough to be changed by hand. */
export interface RawInteraction {
  type: string;
  description: string;
  pending: boolean;
  providerStates: { name: string; params: Json }[];
  request: { method: string; path: string; query?: Record<string, string[]>; headers: Record<string, string[]>; body?: RawBody; matchingRules?: Json };
  response: { status: number; headers: Record<string, string[]>; body?: RawBody; matchingRules?: Json };
}

export interface RawPact {
  consumer: { name: string };
  provider: { name: string };
  interactions: RawInteraction[];
  metadata: Json;
}

function body(content: unknown, contentType: string): { content: unknown; contentType: string; encoded: boolean } {
  return { content, contentType, encoded: false };
}

function interaction(description: string, method: string, path: string, sent: unknown, status: number, answered: unknown): RawInteraction {
  const type = status < 400 ? vendor : 'application/json';
  return {
    type: 'Synchronous/HTTP',
    description,
    pending: false,
    providerStates: [{ name: 'the project has no database users', params: { groupId } }],
    request: { method, path, headers: { Accept: [vendor], ...(sent !== undefined && { 'Content-Type': [vendor] }) }, ...(sent !== undefined && { body: body(sent, vendor) }) },
    response: { status, headers: answered === undefined ? {} : { 'Content-Type': [status < 400 ? `${type};charset=utf-8` : type] }, ...(answered !== undefined && { body: body(answered, type) }) },
  };
}

const error = (status: number, reason: string, errorCode: string, detail: string, parameters: unknown[] = []) => ({ detail, error: status, errorCode, parameters, reason });

/** A fresh one at each call, so that a test may change it. */
export function rightPact(): RawPact {
  const list = interaction('a list', 'GET', users, undefined, 200, { links: [{ href: `https://cloud.mongodb.com${users}?includeCount=true&pageNum=1&itemsPerPage=100`, rel: 'self' }], results: [user], totalCount: 1 });
  list.request.query = { pageNum: ['1'] };
  list.response.matchingRules = { body: { '$.results': { combine: 'AND', matchers: [{ match: 'type', min: 1 }] }, '$.totalCount': { combine: 'AND', matchers: [{ match: 'integer' }] } } };
  const custom = { databaseName: 'admin', roleName: 'reportingRole' };
  // By way of JSON, so that no two interactions share a part, and what is undefined is absent.
  return JSON.parse(JSON.stringify({
    consumer: { name: 'shop' },
    provider: { name: 'atlas-database-users' },
    interactions: [
      interaction('a create', 'POST', users, newUser, 201, user),
      interaction('a create with a custom role', 'POST', users, { ...newUser, roles: [custom] }, 201, { ...user, roles: [custom] }),
      interaction('a create of a user that exists', 'POST', users, newUser, 409, error(409, 'Conflict', 'USER_ALREADY_EXISTS', 'A user with username alice already exists.', ['alice'])),
      interaction('a create without roles', 'POST', users, { ...newUser, roles: undefined }, 400, error(400, 'Bad Request', 'MISSING_ATTRIBUTE', 'The required attribute roles was not specified.', ['roles'])),
      interaction('a create with a date that is over', 'POST', users, { ...newUser, deleteAfterDate: '2023-01-01T00:00:00Z' }, 400, error(400, 'Bad Request', 'EXPIRATION_DATE_IN_PAST', 'The date is in the past.')),
      list,
      interaction('a get', 'GET', `${users}/admin/alice`, undefined, 200, user),
      interaction('a get of nobody', 'GET', `${users}/admin/nobody`, undefined, 404, error(404, 'Not Found', 'USERNAME_NOT_FOUND', 'No user with username nobody exists.', ['nobody'])),
      interaction('a get without credentials', 'GET', `${users}/admin/alice`, undefined, 401, error(401, 'Unauthorized', 'UNEXPECTED_ERROR', 'You are not authorized for this resource.')),
      interaction('an update', 'PATCH', `${users}/admin/alice`, { password: 'An0therSecret!' }, 200, user),
      interaction('an update that ends the expiry', 'PATCH', `${users}/admin/alice`, { deleteAfterDate: null }, 200, user),
      interaction('a delete', 'DELETE', `${users}/admin/alice`, undefined, 204, undefined),
    ],
    metadata: { pactSpecification: { version: '4.0' } },
  })) as RawPact;
}

/** The same for the deprecated API, which has no vendor media types. */
export function rightPactOfVersion1(): RawPact {
  const pact = JSON.parse(JSON.stringify(rightPact()).replaceAll('/api/atlas/v2/', '/api/atlas/v1.0/').replaceAll(vendor, 'application/json')) as RawPact;
  for (const { request } of pact.interactions) delete request.headers['Accept'];
  return pact;
}

/** One interaction of the right pact, changed. */
export function changed(description: string, change: (interaction: RawInteraction) => void): RawPact {
  const pact = rightPact();
  pact.interactions = pact.interactions.filter((each) => each.description === description);
  change(pact.interactions[0]!);
  return pact;
}

const sent = ({ request }: RawInteraction): Json => request.body!.content as Json;
const answered = ({ response }: RawInteraction): Json => response.body!.content as Json;

/** Makes the answer an error, of which the pact names no more than the status when there is no code. */
export function refuse({ response }: RawInteraction, status: number, reason?: string, code?: string): void {
  Object.assign(response, code === undefined ? { status, headers: {}, body: undefined } : { status, headers: { 'Content-Type': ['application/json'] }, body: body(error(status, reason!, code, 'No.'), 'application/json') });
}

/** What a pact should not have, and may. */
export const warnings = (): Readonly<Record<string, { readonly pact: RawPact; readonly requirement: string }>> => ({
  'an Accept that names no version': { requirement: 'pact.accept-version', pact: changed('a get', ({ request }) => (request.headers['Accept'] = ['*/*'])) },
  'a status that HTTP itself has': {
    requirement: 'pact.status',
    pact: changed('a get', (each) => {
      each.request.headers['Accept'] = ['text/html'];
      refuse(each, 406, 'Not Acceptable', 'INVALID_VERSION_DATE');
    }),
  },
  'a field less than every real answer has': { requirement: 'getDatabaseUser.complete', pact: changed('a get', (each) => delete answered(each)['scopes']) },
  'an example that its own rule does not match': { requirement: 'pact.matcher', pact: changed('a get', ({ response }) => (response.matchingRules = { body: { '$.roles[0].roleName': { combine: 'AND', matchers: [{ match: 'regex', regex: '^admin' }] } } })) },
  'an error code whose cause is not known': { requirement: 'pact.error-code', pact: changed('a create', (each) => refuse(each, 400, 'Bad Request', 'SOMETHING_ELSE')) },
  'a second fault in a request for what is not there': {
    requirement: 'pact.one-fault',
    pact: changed('an update', (each) => {
      sent(each)['email'] = 'alice@example.com';
      refuse(each, 404);
    }),
  },
  'a request that does not name its Content-Type': {
    requirement: 'pact.content-type-named',
    pact: changed('a create', ({ request }) => {
      delete request.headers['Content-Type'];
      delete request.body!.contentType;
    }),
  },
  'an answer that does not name its Content-Type': {
    requirement: 'pact.answer-content-type',
    pact: changed('a get', ({ response }) => {
      response.headers = {};
      delete response.body!.contentType;
    }),
  },
  'a body where none belongs': { requirement: 'pact.request-body', pact: changed('a delete', ({ request }) => (request.body = body({}, 'application/json'))) },
  'a nested field that there is none of': { requirement: 'createDatabaseUser.body/roles/[]/*.additionalProperties', pact: changed('a create', (each) => (sent(each)['roles'] = [{ databaseName: 'sales', roleName: 'read', inherited: true }])) },
});

/** What looks wrong to some, and is right. */
export const notWrong = (): Readonly<Record<string, RawPact>> => ({
  'an Accept of a later date, beside another': changed('a get', ({ request }) => (request.headers['Accept'] = ['text/html, application/vnd.atlas.2025-03-12+json;q=0.5'])),
  'a request of plain JSON': changed('a create', ({ request }) => (request.headers['Content-Type'] = ['application/json'])),
  'an answer of which no body is named': changed('a get', ({ response }) => Object.assign(response, { headers: {}, body: undefined })),
  'an unknown path that is not found': changed('a get of nobody', (each) => {
    each.request.path = '/api/atlas/v2/nothing';
    refuse(each, 404);
  }),
  'a method that is not allowed': changed('an update', (each) => {
    each.request.method = 'PUT';
    refuse(each, 405);
  }),
  'a role that does not exist': changed('a create with a custom role', (each) => refuse(each, 400, 'Bad Request', 'ATLAS_INVALID_ROLE')),
  'an error with its code in a header': changed('a get of nobody', ({ response }) => (response.headers['X-Error-Code'] = ['USERNAME_NOT_FOUND'])),
  'an enveloped answer': changed('a get', ({ request, response }) => {
    request.query = { envelope: ['true'] };
    response.body!.content = { status: 200, content: response.body!.content };
  }),
  'an error whose parameters are null': changed('a get of nobody', (each) => (answered(each)['parameters'] = null)),
  'a password of the length that the service takes': changed('a create', (each) => (sent(each)['password'] = 'abcd')),
  'a malformed project that is not found': changed('a list', (each) => {
    each.request.path = each.request.path.replace(/groups\/[^/]+/, 'groups/xyz');
    refuse(each, 404);
  }),
  'a body in base64': changed('a create', ({ request }) => (request.body = { ...request.body!, content: Buffer.from(JSON.stringify(request.body!.content)).toString('base64'), encoded: 'base64' })),
  'a request in another media type, refused': changed('a create', (each) => {
    each.request.headers['Content-Type'] = ['text/plain'];
    refuse(each, 400);
  }),
  'a STREAM scope in v1.0': changed('a get', ({ request, response }) => {
    request.path = request.path.replace('/v2/', '/v1.0/');
    request.headers = {};
    response.headers['Content-Type'] = ['application/json'];
    response.body = body({ ...(response.body!.content as Json), scopes: [{ name: 'workspace', type: 'STREAM' }] }, 'application/json');
  }),
});
