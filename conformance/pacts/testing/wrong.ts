import { changed, refuse, type RawInteraction, type RawPact } from './right.ts';

/** A pact that is wrong in one place, and who has to see it. */
export interface WrongPact {
  readonly name: string;
  readonly pact: RawPact;
  /** The same without what is wrong. */
  readonly right: RawPact;
  /** Our own requirement that it violates. */
  readonly requirement: string;
  /** What openapi-pact-comparator says of the change, by its code; undefined when it says nothing. */
  readonly comparator: string | undefined;
}

type Json = Record<string, unknown>;
const sent = (each: RawInteraction): Json => each.request.body!.content as Json;
const answered = (each: RawInteraction): Json => each.response.body!.content as Json;
const vendor = (date: string) => `application/vnd.atlas.${date}+json`;

function wrong(name: string, description: string, requirement: string, comparator: string | undefined, change: (each: RawInteraction) => void): WrongPact {
  return { name, pact: changed(description, change), right: changed(description, () => {}), requirement, comparator };
}

/** Each is one interaction of the right pact, but for one change. */
export const wrongPacts = (): readonly WrongPact[] => [
  // media types and versions
  wrong('Accept is plain JSON', 'a get', 'pact.accept', undefined, ({ request }) => { request.headers['Accept'] = ['application/json']; }),
  wrong('Accept names a version before the first', 'a get', 'pact.accept', undefined, ({ request }) => { request.headers['Accept'] = [vendor('2022-12-31')]; }),
  wrong('Accept names a day that no calendar has', 'a get', 'pact.accept', undefined, ({ request }) => { request.headers['Accept'] = [vendor('2023-02-31')]; }),
  wrong('Accept is missing', 'a get', 'pact.accept', undefined, ({ request }) => { delete request.headers['Accept']; }),
  wrong('Accept is of another vendor', 'a list', 'pact.accept', undefined, ({ request }) => { request.headers['Accept'] = ['application/vnd.example.v1+json']; }),
  wrong('Accept is HTML', 'a list', 'pact.accept', 'request.accept.incompatible', ({ request }) => { request.headers['Accept'] = ['text/html']; }),
  wrong('the request is a form', 'a create', 'pact.content-type', 'request.content-type.incompatible', ({ request }) => { request.headers['Content-Type'] = ['application/x-www-form-urlencoded']; }),
  wrong('the Content-Type of the request has a version before the first', 'a create', 'pact.content-type', undefined, ({ request }) => { request.headers['Content-Type'] = [vendor('2022-12-31')]; }),
  wrong('the answer is plain JSON', 'a get', 'getDatabaseUser.media-type', undefined, ({ response }) => { response.headers['Content-Type'] = ['application/json']; }),
  wrong('the answer has a version that there is none of', 'a get', 'getDatabaseUser.media-type', undefined, ({ response }) => { response.headers['Content-Type'] = [vendor('2024-05-30')]; }),
  wrong('an error has the media type of a success', 'a get of nobody', 'error.media-type', undefined, ({ response }) => { response.headers['Content-Type'] = [vendor('2023-01-01')]; }),
  wrong('the answer is in another charset', 'a get', 'getDatabaseUser.media-type', undefined, ({ response }) => { response.headers['Content-Type'] = [`${vendor('2023-01-01')};charset=iso-8859-1`]; }),
  // the answer's body
  wrong('a required field is missing in the answer', 'a get', 'getDatabaseUser.body', undefined, (each) => { delete answered(each)['username']; }),
  wrong('the results of a list are missing', 'a list', 'listDatabaseUsers.body', undefined, (each) => { delete answered(each)['results']; }),
  wrong('an error has no code', 'a get of nobody', 'error.body', undefined, (each) => { delete answered(each)['errorCode']; }),
  wrong('a required field of a nested object is missing', 'a get', 'getDatabaseUser.body', undefined, (each) => { answered(each)['roles'] = [{ roleName: 'read' }]; }),
  wrong('the answer has a password', 'a create', 'write-only.password', undefined, (each) => { answered(each)['password'] = 'Zq7correctHorse'; }),
  wrong('an entry of a list has a password', 'a list', 'write-only.password', undefined, (each) => { (answered(each)['results'] as Json[])[0]!['password'] = 'Zq7correctHorse'; }),
  wrong('the password stands elsewhere in the answer', 'a create', 'secret.password', undefined, (each) => { answered(each)['labels'] = [{ key: 'note', value: 'Zq7correctHorse' }]; }),
  wrong('a field of the answer has another type', 'a get', 'getDatabaseUser.body', 'response.body.incompatible', (each) => { answered(each)['labels'] = 'none'; }),
  wrong('a field of the answer is outside of its closed enum', 'a get', 'getDatabaseUser.body', 'response.body.incompatible', (each) => { answered(each)['x509Type'] = 'SELF_SIGNED'; }),
  wrong('a total count is text', 'a list', 'listDatabaseUsers.body', 'response.body.incompatible', (each) => { answered(each)['totalCount'] = '1'; }),
  wrong("an error's number is not its status", 'a get of nobody', 'error.status', undefined, (each) => { answered(each)['error'] = 400; }),
  wrong('a delete is answered with a body', 'a delete', 'deleteDatabaseUser.body', 'response.body.unknown', ({ response }) => { response.body = { content: { done: true }, contentType: vendor('2023-01-01'), encoded: false }; }),
  wrong('the status is one that no operation has', 'a create', 'createDatabaseUser.documented', 'response.status.unknown', ({ response }) => { response.status = 202; }),
  wrong('a create is answered 200', 'a create', 'createDatabaseUser.documented', 'response.status.unknown', ({ response }) => { response.status = 200; }),
  // the request
  wrong('the request has a field that there is none of', 'a create', 'createDatabaseUser.body/*.additionalProperties', undefined, (each) => { sent(each)['email'] = 'alice@example.com'; }),
  wrong('the request has a read-only field', 'an update', 'updateDatabaseUser.body/*.additionalProperties', undefined, (each) => { sent(each)['links'] = []; }),
  wrong('a required field of the request is missing', 'a create', 'createDatabaseUser.body/username.required', 'request.body.incompatible', (each) => { delete sent(each)['username']; }),
  wrong('a field of the request has another type', 'an update', 'updateDatabaseUser.body/roles.type', 'request.body.incompatible', (each) => { sent(each)['roles'] = 'read'; }),
  wrong('a SCRAM user stands on $external', 'a create', 'createDatabaseUser.body/databaseName.const[scram-sha]', undefined, (each) => { sent(each)['databaseName'] = '$external'; }),
  wrong('a role of the admin database stands on another', 'a create', 'createDatabaseUser.body/roles/[]/databaseName.const[role-of-the-admin-database]', undefined, (each) => { sent(each)['roles'] = [{ databaseName: 'sales', roleName: 'atlasAdmin' }]; }),
  wrong('the body of the request is no JSON', 'a create', 'pact.request', 'request.body.incompatible', ({ request }) => { request.body!.content = '{"databaseName": "admin",'; }),
  wrong('the request has no body', 'a create', 'pact.request', 'request.body.incompatible', ({ request }) => { delete request.body; }),
  wrong('the path is none of the contract', 'a get', 'pact.operation', 'request.path-or-method.unknown', ({ request }) => { request.path = request.path.replace('databaseUsers', 'users'); }),
  wrong('the path is that of another resource', 'a get', 'pact.operation', undefined, ({ request }) => { request.path = request.path.replace('/admin/alice', '/alice/certs'); }),
  wrong('the method is none of the path', 'an update', 'pact.operation', 'request.path-or-method.unknown', ({ request }) => { request.method = 'PUT'; }),
  wrong('the query has a parameter that there is none of', 'a list', 'pact.query', undefined, ({ request }) => { request.query = { filter: ['alice'] }; }),
  // errors on purpose
  wrong('a request without fault is called malformed', 'a create without roles', 'pact.invalid', undefined, (each) => { sent(each)['roles'] = [{ databaseName: 'sales', roleName: 'readWrite' }]; }),
  wrong('a date is refused that was not sent', 'a create with a date that is over', 'pact.invalid', undefined, (each) => { delete sent(each)['deleteAfterDate']; }),
  wrong('a right Accept is refused', 'a get', 'pact.invalid', 'response.status.unknown', (each) => refuse(each, 406)),
  wrong('a right Content-Type is refused', 'a create', 'pact.invalid', 'response.status.unknown', (each) => refuse(each, 415)),
];

/** What the comparator sees and our own checks do not ask: the published answers are open, and so are their headers. */
export const comparatorAlone = (): readonly WrongPact[] => [
  wrong('the answer has a field that there is none of', 'a get', 'pact.comparator', 'response.body.incompatible', (each) => { answered(each)['email'] = 'alice@example.com'; }),
  wrong('a nested object of the answer has a field that there is none of', 'a get', 'pact.comparator', 'response.body.incompatible', (each) => { answered(each)['roles'] = [{ databaseName: 'sales', roleName: 'read', inherited: true }]; }),
  wrong('the answer has a header that there is none of', 'a get', 'pact.comparator', 'response.header.unknown', ({ response }) => { response.headers['X-Total'] = ['1']; }),
];
