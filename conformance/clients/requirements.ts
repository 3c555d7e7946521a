import type { Level, Requirement } from '../../src/core/requirement.ts';
import { propertyNames, type Contract } from '../../src/contract/index.ts';
import { requestRequirements } from '../../src/sdk/requests/index.ts';
import { answerFields } from './exercised.ts';

// Sources are abbreviated as conformance/requirements/written.ts says. What rests on an RFC alone, and the service is not
// known to do, is at most `should`: a client that never meets it does no harm with this API.
const row = (id: string, level: Level, sentence: string, source: string): Requirement => ({ id: `client.${id}`, level, sentence, source });

/** Every requirement of a client: those that follow from the contract, those of every request, and the written ones. */
export function clientRequirements(contract: Contract): readonly Requirement[] {
  return [...ofContract(contract), ...requestRequirements, ...written];
}

function ofContract(contract: Contract): readonly Requirement[] {
  const { operations } = contract;
  const at = (pointer: string) => `openapi/${contract.api}.yaml${pointer}`;
  const names = (kind: 'path' | 'query') => [...new Set(operations.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === kind).map(({ name }) => name)))];
  const fields = [...new Set(operations.flatMap(({ requestBody }) => propertyNames(contract, requestBody?.schema)))];
  const answered = [...new Set(operations.flatMap(({ id }) => [...answerFields(contract, id)]))];
  const statuses = [...new Set(operations.flatMap(({ responses }) => Object.keys(responses).filter((status) => status >= '400')))].toSorted();
  return [
    ...operations.flatMap(({ id, method, path, pointer }) => [
      row(`${id}.method`, 'must', `${id} is called with ${method}.`, at(pointer)),
      row(`${id}.path`, 'must', `${id} is called at ${path}.`, at(pointer)),
      row(`${id}.answer`, 'must', `The client gives what ${id} answers, and a success only for a success.`, at(`${pointer}/responses`)),
    ]),
    ...names('path').map((name) => row(`path.${name}`, 'must', `The path names the ${name} of the call.`, 'contract, parameters; CLI#2338, TF#292')),
    ...names('query').map((name) => row(`query.${name}`, 'must', `The query says what the call says of ${name}.`, 'contract, parameters')),
    ...fields.map((name) => row(`body.${name}`, 'must', `The body says what the call says of ${name}.`, 'contract, requestBody')),
    ...answered.map((name) => row(`answer.${name}`, 'must', `The client gives ${name} as the answer has it.`, 'contract, responses')),
    ...statuses.map((status) => row(`error.${status}`, 'must', `A ${status} is an error with that status.`, `contract, responses/${status}`)),
    ...(statuses.includes('429') ? [] : [row('error.429', 'must', 'A 429 is an error with that status.', 'service errors, confirmed: 429 with Retry-After')]),
  ];
}

const written: readonly Requirement[] = [
  // requests
  row('call.issued', 'must', 'The client makes every call that the contract allows.', 'contract, operations'),
  row('http.syntax', 'must', 'Requests can be read as HTTP.', 'RFC 9112 sections 2 and 3'),
  row('path.slash', 'must', 'A slash in a path value goes as %2F.', 'service, how real clients write the path, confirmed; go-client#189'),
  row('path.once', 'must', 'A path value is percent-encoded once.', 'service, how real clients write the path, confirmed; CLI#1817'),
  row('path.percent', 'must', 'A percent sign in a path value goes as %25.', 'RFC 3986 section 2.4; service, confirmed: decodes once'),
  row('path.dots', 'must', 'A path value that is a dot segment does not move the path: it is encoded, or refused.', 'RFC 3986 section 5.2.4; contract, paths'),
  row('path.space', 'must', 'A space in a path value goes as %20.', 'RFC 3986 section 2.1; service, confirmed: a plus stays a plus'),
  row('path.plus', 'must', 'A plus sign in a path value stays one.', 'service, how real clients write the path, confirmed'),
  row('path.reserved', 'must', 'A question mark or a number sign in a path value is percent-encoded.', 'RFC 3986 section 3.3; service, confirmed'),
  row('path.utf-8', 'must', 'Characters beyond ASCII in a path value go as percent-encoded UTF-8.', 'RFC 3986 section 2.5; contract, parameters'),
  row('query.invented', 'must', 'The query says nothing that the call does not say, but for defaults.', 'contract, parameters'),
  row('body.null', 'must', 'A null goes as null.', 'P2 update: a null expiry removes it, SEED'),
  row('body.empty', 'must', 'A list that is empty goes as an empty list, where leaving it out means something else.', 'service semantics, confirmed: CLI#3726'),
  row('body.invented', 'must', 'The body says nothing that the call does not say, but for what a new user has anyway.', 'contract, requestBody; service semantics, confirmed: omitted is kept'),
  row('requests.once', 'must', 'A call that is answered is not sent again.', 'contract, operations: create and update are not idempotent'),
  row('requests.unasked', 'should', 'No request goes out when no call is under way.', 'contract, operations; a call that was given up may still be carried out'),
  row('requests.repeated', 'should', 'A create or an update that may have been carried out is not sent again.', 'RFC 9110 section 9.2.2'),
  row('requests.bounded', 'should', 'A call that fails is not sent again without end.', 'service errors, confirmed: requests are limited'),
  row('requests.challenges', 'should', 'A challenge is asked for once for each request at most.', 'RFC 7616 section 3.3'),
  row('secret.sent', 'must', 'The private key or the client secret is not sent with a request to the API.', 'contract, security; RFC 7616 section 5.1'),
  // Digest
  row('digest.answers', 'must', 'A challenge is answered with Digest credentials.', 'REC 401; contract, security'),
  ...(
    [
      ['syntax', 'are well-formed'],
      ['username', 'name the public key'],
      ['realm', 'name the realm of the challenge'],
      ['nonce', 'have a nonce of the server'],
      ['algorithm', 'name the algorithm of the challenge'],
      ['qop', 'name a quality of protection that the challenge offers'],
      ['cnonce', 'have a nonce of the client'],
      ['response', 'have the right response'],
    ] as const
  ).map(([part, what]) => row(`digest.${part}`, 'must', `Digest credentials ${what}.`, 'REC 401; RFC 7616 section 3.4')),
  row('digest.opaque', 'should', 'What a challenge has as opaque comes back unchanged.', 'RFC 7616 section 3.4; the service sends none'),
  row('digest.stale', 'should', 'After stale=true the request is sent again with the new nonce.', 'RFC 7616 section 3.3, stale; unknown of the service'),
  row('digest.unknown-parameter', 'should', 'Parameters of a challenge that are unknown are ignored.', 'RFC 7616 section 3.3; the service sends none'),
  row('digest.quotes', 'should', 'Parameters of a challenge are read with and without quotes.', 'RFC 9110 section 11.2'),
  row('digest.qop-list', 'should', 'Of several qualities of protection one is chosen.', 'RFC 7616 section 3.3, qop-options'),
  row('digest.default-algorithm', 'should', 'A challenge without an algorithm is answered with MD5.', 'RFC 7616 section 3.3, algorithm'),
  row('digest.spelling', 'should', 'Scheme and parameters of a challenge compare without case, and spaces around them mean nothing.', 'RFC 9110 sections 11.1, 11.2 and 5.6.1'),
  row('digest.escapes', 'may', 'Escapes in quoted parameters are understood.', 'RFC 9110 section 5.6.4; RFC 7616 is silent on how they are hashed'),
  row('digest.choice', 'should', 'Digest is chosen among challenges of several schemes, each in its field.', 'RFC 9110 section 11.6.1; contract, security'),
  row('digest.one-field', 'may', 'Digest is found among challenges of several schemes in one field.', 'RFC 9110 section 11.6.1'),
  row('digest.sha-256', 'may', 'A challenge with SHA-256 is answered.', 'RFC 7616 section 3.3; the service asks for MD5'),
  row('digest.no-qop', 'may', 'A challenge without a quality of protection is answered.', 'RFC 2069 section 2.1.2; the service offers auth'),
  // OAuth
  row('oauth.bearer', 'must', 'Requests go with the token that was given.', 'service authentication, confirmed; RFC 6750 section 2.1'),
  row('oauth.basic', 'must', 'The client authenticates to the token endpoint by Basic, with its id and secret.', 'service authentication, confirmed; RFC 6749 section 2.3.1'),
  row('oauth.grant', 'must', 'A token is asked for by POST, with grant_type=client_credentials in a form.', 'service authentication, confirmed; RFC 6749 section 4.4.2'),
  row('oauth.reuse', 'must', 'A token is used until it expires.', 'service authentication, confirmed: ten tokens a minute'),
  row('oauth.expired', 'must', 'A token that has expired is replaced.', 'service authentication, confirmed: expires_in 3600'),
  row('oauth.revoked', 'may', 'A token that is refused before its time is replaced.', 'RFC 6750 section 3.1, invalid_token'),
  row('oauth.denied', 'must', 'Without a token there is an error, and no request.', 'service authentication, confirmed: 401 invalid_client'),
  row('oauth.unknown-field', 'should', 'Members of a token answer that are unknown are ignored.', 'RFC 6749 section 5.1'),
  row('oauth.token-type', 'should', 'The token type compares without case.', 'RFC 6749 section 5.1'),
  row('oauth.no-lifetime', 'should', 'A token without a lifetime is used.', 'RFC 6749 section 5.1, expires_in'),
  // successes
  row('answer.absent', 'must', 'What an answer does not have is not made up.', 'contract, responses'),
  row('answer.optional', 'must', 'Fields that the contract does not require may be absent.', 'contract, responses'),
  row('answer.no-group', 'must', 'groupId may be absent from an answer.', 'contract, writeOnly'),
  row('answer.unknown-field', 'must', 'Fields that are unknown are passed over.', 'contract, responses: objects are open'),
  row('answer.unknown-member', 'must', 'Members of lists may have fields that are unknown.', 'contract, responses: objects are open'),
  row('answer.custom-role', 'must', 'A role may have any name.', 'service differences, confirmed: real custom names work'),
  row('answer.unknown-value', 'should', 'A value that is new to an enumeration does not keep the client from reading the rest.', 'REF versioned API: values may be added; inferred'),
  row('answer.unknown-rel', 'should', 'A link may have any relation.', 'contract, Link: rel is a string'),
  row('answer.charset', 'must', 'A media type with a charset is read.', 'REC; service differences, confirmed'),
  row('answer.charset-spelling', 'should', 'A charset may be quoted, and spelt in any case.', 'RFC 9110 section 8.3.1'),
  row('answer.no-charset', 'must', 'A media type without a charset is read as UTF-8.', 'contract, responses.content; RFC 8259 section 8.1'),
  row('answer.chunked', 'must', 'A body in chunks is read.', 'RFC 9112 section 7.1: a recipient must'),
  row('answer.pieces', 'must', 'A body is read in whatever pieces it arrives.', 'contract, responses; RFC 9112 section 6'),
  row('answer.until-close', 'should', 'A body that ends with the connection is read.', 'RFC 9112 section 6.3'),
  row('answer.header-case', 'must', 'Names of header fields have any case.', 'RFC 9110 section 5.1; HTTP/2 gateways send lower case'),
  row('answer.unknown-header', 'must', 'Header fields that are unknown are ignored.', 'RFC 9110 section 5.1'),
  row('answer.interim', 'should', 'An interim answer is followed by the answer.', 'RFC 9110 section 15.2'),
  row('answer.key-order', 'must', 'The order of the members of an answer means nothing.', 'RFC 8259 section 4; service envelope: no promise of field order'),
  row('answer.whitespace', 'must', 'Whitespace between the parts of an answer means nothing.', 'RFC 8259 section 2'),
  row('answer.envelope', 'must', 'An answer in an envelope that was asked for is read.', 'REF envelope; OAS envelope'),
  row('answer.pretty', 'must', 'A pretty answer that was asked for is read.', 'OAS pretty'),
  row('answer.created-200', 'may', 'A create that is answered with 200 has succeeded.', 'P1 lists 200; service differences: the wire says 201'),
  row('answer.gone', 'must', 'A 204 has no body, whatever its header fields.', 'REC 204; RFC 9110 section 15.3.5'),
  row('list.empty', 'must', 'A list may be empty.', 'service paging, confirmed'),
  row('list.full', 'must', 'A list is given whole.', 'contract, PaginatedDatabaseUsers'),
  row('list.total', 'must', 'totalCount may be greater than the number of objects on a page.', 'REF: may be greater than the number of objects in results'),
  row('list.pages', 'must', 'Each page is the one that was asked for.', 'contract, pageNum, itemsPerPage'),
  // errors
  row('error.code', 'should', 'The client tells the errorCode.', 'contract, ApiError: errorCode is required'),
  row('error.detail', 'should', 'The client tells the detail.', 'contract, ApiError'),
  row('error.parameters', 'must', 'An error whose parameters are strings is read.', 'service errors, confirmed: strings or numbers'),
  row('error.number-parameters', 'must', 'An error whose parameters are numbers is read.', 'service errors, confirmed: strings or numbers'),
  row('error.null-parameters', 'must', 'An error whose parameters are null is read.', 'service errors, confirmed: sometimes null'),
  row('error.no-parameters', 'must', 'An error without parameters is read.', 'REC 401; contract: not required'),
  row('error.no-code', 'must', 'An error without an errorCode is read.', 'service differences, confirmed: can be absent'),
  row('error.no-detail', 'must', 'An error without a detail is read.', 'contract: not required'),
  row('error.unknown-field', 'must', 'An error with fields that are unknown is read.', 'contract: objects are open'),
  row('error.bad-request', 'must', 'An error with details of each field is read.', 'contract, badRequestDetail'),
  row('error.charset', 'should', 'An error that names its charset is read.', 'RFC 9110 section 8.3.1'),
  row('error.media-type', 'should', 'An error with a versioned media type is read.', 'inferred: successes have one'),
  row('error.unicode', 'must', 'A detail beyond ASCII is read.', 'contract, ApiError; details repeat usernames'),
  row('error.undocumented', 'must', 'A status that the contract does not list is an error with that status.', 'service differences, confirmed: 405, 406, 410, 415'),
  row('error.unavailable', 'must', 'A 503 is an error with that status.', 'RFC 9110 section 15.6.4'),
  row('error.html', 'must', 'An error that is no JSON is an error with its status.', 'RFC 9110 section 15: a client understands the class of any status'),
  row('error.empty', 'must', 'An error without a body is an error with its status.', 'RFC 9110 section 15'),
  row('error.broken-json', 'must', 'An error that is broken JSON is an error with its status.', 'RFC 9110 section 15'),
  row('error.cut-off', 'must', 'An error that is cut off is no success.', 'RFC 9112 section 8'),
  row('retry-after.waits', 'may', 'After a 429 the client waits as it is told, and asks again.', 'service errors, confirmed: 429 with Retry-After'),
  // broken answers
  row('broken.length', 'must', 'An answer that ends before its length is an error.', 'RFC 9112 section 8'),
  row('broken.chunks', 'must', 'An answer whose chunks do not end is an error.', 'RFC 9112 section 8'),
  row('broken.chunks-end', 'should', 'An answer is an error though only the end of its chunks is missing.', 'RFC 9112 section 8'),
  row('broken.json', 'must', 'A success that is no JSON is an error.', 'contract, responses'),
  row('broken.page', 'must', 'A success that is a page of a gateway is an error.', 'contract, responses.content'),
  row('broken.empty', 'should', 'A success without the body that it should have is an error.', 'contract, responses'),
  row('broken.connection', 'must', 'A lost connection is an error.', 'RFC 9112 section 9.5'),
  row('connection.close', 'must', 'After a connection is closed as announced the next call succeeds.', 'RFC 9112 section 9.6'),
  row('connection.idle', 'should', 'After an idle connection is closed the next read succeeds.', 'RFC 9112 section 9.5'),
  row('redirect.credentials', 'must', 'Credentials do not follow a redirect to another server.', 'RFC 6750 section 5.3; RFC 9110 section 15.4'),
  row('redirect.body', 'should', 'A body with secrets does not follow a redirect to another server.', 'RFC 9110 section 15.4'),
];
