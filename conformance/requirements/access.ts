import { row, type WrittenRequirement } from './row.ts';

/** Who may do what: authentication, authorization, and projects apart from each other. */
export const accessRequirements: readonly WrittenRequirement[] = [
  row('auth.required', 'must', 'contract', 'A request without credentials is not carried out.', 'OAS security, 401; REC 401'),
  row('auth.challenge', 'must', 'service', 'A 401 has a Digest challenge that a client can answer.', 'REC 401; RFC 9110 section 11.6.1'),
  row('auth.nonce', 'should', 'service', 'Each challenge has a nonce of its own.', 'REC 401; RFC 7616 section 3.3'),
  row('auth.wrong-key', 'must', 'contract', 'A request with a wrong key is not carried out.', 'OAS 401; REC 401 with a wrong key'),
  row('auth.unknown-key', 'must', 'contract', 'A request with a key that nobody has is not carried out.', 'OAS 401; REC 401'),
  row('auth.malformed', 'must', 'contract', 'An Authorization that is no credentials of the API is refused as none.', 'OAS security, 401; REC 401; of a malformed Bearer 400 is right too, RFC 6750 section 3.1'),
  row('auth.atomic', 'must', 'contract', 'A request that is refused for its credentials changes nothing.', 'OAS 401; RFC 9110 section 15.5.2: it was not applied'),
  row('auth.digest-response', 'must', 'contract', 'A Digest response that is wrong in one digit is refused.', 'OAS 401; RFC 7616 section 3.4.1'),
  row('auth.digest-uri', 'should', 'service', 'Digest credentials made for another request target are refused.', 'RFC 7616 section 3.4.6'),
  row('auth.digest-nonce', 'should', 'service', 'Digest credentials with a nonce that the server never gave are refused.', 'RFC 7616 sections 3.3 and 5.4'),
  // Whether the service lets a nonce be used again is not known.
  row('auth.digest-replay', 'may', 'service', 'Digest credentials that were used before, count and all, are refused.', 'RFC 7616 section 5.5'),
  row('auth.algorithms', 'must', 'service', 'Of the Digest algorithms that a 401 offers, each is accepted.', 'RFC 7616 section 3.7; REC 401 offers MD5'),
  row('auth.digest-spellings', 'must', 'service', 'Digest credentials are taken with the algorithm quoted, qop bare, a query in the uri, and a challenge for each request.', 'the Digest library of official Go clients, confirmed; RFC 7616 section 3.4'),
  row('auth.bearer-tampered', 'must', 'contract', 'A bearer token with one character changed is refused.', 'OAS security, 401; RFC 6750 section 3.1'),
  row('auth.bearer-revoked', 'must', 'contract', 'A bearer token that was revoked is refused.', 'OAS security, 401; RFC 6750 section 3.1; RFC 7009 section 2'),
  row('auth.bearer-expired', 'must', 'contract', 'A bearer token that has expired is refused.', 'OAS security, 401; RFC 6750 section 3.1'),
  row('auth.read-only', 'must', 'contract', 'Read-only credentials cannot create, update or delete, and what they try changes nothing.', 'OAS create, update, delete: roles that the caller needs, 401, 403'),
  row('auth.read-only-reads', 'must', 'contract', 'Read-only credentials can get and list.', 'OAS get, list: Project Read Only'),
  row('secret.credentials', 'should', 'service', 'No answer repeats the credentials of its request.', 'RFC 9110 section 17.16.1'),
  row('project.foreign-credentials', 'must', 'contract', 'Credentials of another project are refused, and what they try changes nothing.', 'OAS security, 401, 403, 404; REF NOT_IN_GROUP'),
  row('project.not-seen', 'must', 'contract', 'A refusal for credentials of another project shows nothing of the users of this one.', 'OAS 401, 403, 404: an ApiError and no user'),
  row('project.no-oracle', 'should', 'service', 'A refusal for credentials of another project is the same whether the user exists or not.', 'REF NOT_IN_GROUP: the refusal is about the project; RFC 9110 section 15.5.4'),
  row('project.isolated', 'must', 'contract', 'The same identity in two projects is two users, and nothing that is done in one project shows in the other.', 'OAS groupId: the project that the user is in'),
];
