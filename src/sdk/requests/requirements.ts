import type { Level, Requirement } from '../../core/requirement.ts';

const row = (id: string, level: Level, sentence: string, source: string): Requirement => ({ id, level, sentence, source });

/** What requests alone show of a client, without knowing what it was asked for. */
export const requestRequirements: readonly Requirement[] = [
  row('client.target.syntax', 'must', 'The request target has only characters that a URI may have, and each percent sign begins an encoding.', 'RFC 3986 sections 2.1, 3.3, 3.4; RFC 9112 section 3.2'),
  row('client.parameters', 'should', 'Path and query parameters are what the contract says.', 'contract, parameters; what the client was asked for is not known'),
  row('client.query.known', 'should', 'A request has no query parameter that the contract does not know.', 'contract, parameters; what the service does with others is unknown'),
  row('client.query.once', 'should', 'A query parameter is there once.', 'contract, parameters; which of two values counts is unknown'),
  row('client.accept.version', 'must', 'Accept names a version that the contract answers: its own date or a later one.', 'contract, responses.content; service versions, confirmed: 406 without'),
  row('client.accept.wildcard', 'should', 'Accept does not leave the version open.', 'service versions, inferred: 406 for */*'),
  row('client.content-type', 'must', 'A body goes as application/json or as a versioned media type of the contract.', 'contract, requestBody.content; service versions, confirmed'),
  row('client.content-type.charset', 'should', 'A content type that names a charset names UTF-8.', 'RFC 8259 section 8.1'),
  row('client.body.json', 'must', 'A body is JSON in UTF-8.', 'contract, requestBody; RFC 8259 section 8.1'),
  row('client.body.valid', 'should', 'A body is what the contract says.', 'contract, requestBody.schema; what the client was asked for is not known'),
  row('client.body.read-only', 'must', 'A body has no field that is for answers only.', 'contract, readOnly; REF: unmodifiable fields are rejected with 400'),
  row('client.body.none', 'should', 'A request that has no use for a body has none.', 'RFC 9110 sections 9.3.1 and 9.3.5'),
  row('client.secret.url', 'must', 'No password, key, secret or token stands in a URL.', 'RFC 6750 section 5.3; RFC 6749 section 2.3.1'),
  row('client.secret.basic', 'must', 'The private key itself is not sent: no Basic authentication at the API.', 'contract, security: digest and bearer'),
  row('client.authorization.scheme', 'must', 'Authorization is Digest or Bearer.', 'contract, security'),
  row('client.bearer.form', 'must', 'A bearer token goes as the word Bearer and the token.', 'RFC 6750 section 2.1'),
  row('client.digest.form', 'must', 'Digest credentials have username, realm, nonce, uri and response; with qop, nc and cnonce too.', 'RFC 7616 section 3.4'),
  row('client.digest.uri', 'must', 'The uri of Digest credentials is the request target, with its query.', 'RFC 7616 section 3.4.6'),
  row('client.digest.nc', 'must', 'A nonce that is used again is counted.', 'RFC 7616 section 3.4, nc'),
  row('client.auth.loop', 'should', 'A request whose credentials are refused is not sent again and again.', 'RFC 9110 section 15.5.2; RFC 7616 section 3.3, stale'),
  row('client.retry-after.early', 'must', 'After a 429 the same is not asked again before the time that Retry-After says.', 'service errors, confirmed: 429 with Retry-After; RFC 9110 section 10.2.3'),
];
