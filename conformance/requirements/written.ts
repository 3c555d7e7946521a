import type { Level } from '../../src/core/requirement.ts';
import { accessRequirements } from './access.ts';
import { limitRequirements } from './limits.ts';
import { messageRequirements } from './messages.ts';
import { protocolRequirements } from './protocol.ts';
import { row, type WrittenRequirement } from './row.ts';
import { stateRequirements } from './state.ts';

export type { Basis } from './row.ts';

/**
 * The rules that no schema says. Sources: OAS = published OpenAPI document; P1 to P5 = reference pages; REF = prose of the
 * API reference; REC = recorded exchanges of the service; ERR = official list of error codes; CLI, TF, AKO = issues and
 * acceptance tests of the official Atlas CLI, Terraform provider and Kubernetes operator.
 */
export const written: readonly WrittenRequirement[] = [
  // answers
  row('write-only.password', 'must', 'contract', 'No answer has a password.', 'OAS DatabaseUser.password, writeOnly; P1'),
  row('write-only.groupId', 'should', 'contract', 'No answer has a field that is published as write-only.', 'OAS DatabaseUser.groupId, writeOnly; OpenAPI 3.1, JSON Schema validation section 9.4'),
  row('secret.password', 'must', 'contract', 'The password that was sent stands nowhere in the answer.', 'P1 password: never in a response'),
  row('media-type.parameters', 'should', 'contract', 'Content-Type is the published media type and nothing more.', 'OAS responses.content'),
  row('headers.present', 'should', 'contract', 'Successes carry the header fields that the contract lists.', 'OAS responses.headers; REC', 'v2'),
  row('headers.present', 'may', 'contract', 'Successes carry the header fields that the contract lists, which over plain HTTP mean nothing.', 'P3, P5; RFC 6797 section 8.1', 'v1.0'),
  // Over plain HTTP the first of them means nothing (RFC 6797 section 8.1), so it is only reported.
  row('headers.security', 'may', 'service', 'Successes carry Strict-Transport-Security, X-Content-Type-Options: nosniff and X-Frame-Options: DENY.', 'REC create, get, list, update, delete', 'v2'),
  row('links.self', 'must', 'service', 'The self link of an answer leads to what the answer is about.', 'REC create, get, update, list'),
  row('error.body', 'must', 'contract', 'An error is an ApiError.', 'OAS ApiError'),
  row('error.published', 'must', 'contract', 'An error is an ApiError to the letter of the published document, where the service is known not to be.', 'OAS ApiError'),
  row('error.media-type', 'must', 'contract', 'An error is application/json.', 'OAS components.responses'),
  row('error.status', 'must', 'contract', 'The field `error` is the HTTP status.', 'OAS ApiError.error'),
  row('error.reason', 'should', 'service', 'The field `reason` is the reason phrase of HTTP.', 'REC 401, 404'),
  row('error.code-header', 'should', 'service', 'X-Error-Code is the errorCode.', 'REC 404'),
  row('date.format', 'must', 'service', 'Dates are answered as YYYY-MM-DDTHH:MM:SSZ.', 'REC create'),
  // create
  row('create.echo', 'must', 'contract', 'A created user has the values that were sent.', 'P1 create: returns the user'),
  row('create.defaults', 'must', 'service', 'Fields that were not sent have their defaults in the answer, and those without one are absent.', 'OAS default; REC create'),
  row('create.stored', 'must', 'contract', 'A created user can be read, and reads as it was created.', 'P1 create, get'),
  row('create.duplicate', 'must', 'contract', 'A user that exists already cannot be created again.', 'OAS create 409; ERR USER_ALREADY_EXISTS'),
  row('create.identity', 'must', 'service', 'The same username may stand on admin and on $external; these are two users.', 'service semantics, confirmed: identity is (databaseName, username)'),
  row('create.temporary', 'must', 'contract', 'A user can be created with an expiry date within a week, in any zone.', 'OAS DatabaseUser.deleteAfterDate'),
  row('create.date-past', 'must', 'contract', 'An expiry date in the past is rejected.', 'OAS deleteAfterDate: a future date; ERR EXPIRATION_DATE_IN_PAST'),
  row('create.date-too-far', 'must', 'contract', 'An expiry date more than a week ahead is rejected.', 'OAS deleteAfterDate: within one week; ERR EXPIRATION_DATE_EXCEEDS_MAX'),
  row('create.unknown-role', 'must', 'service', 'A role that does not exist is rejected.', 'TF ATLAS_INVALID_ROLE'),
  row('create.role-on-collections', 'must', 'service', 'The same role on two collections of a database is two roles.', 'TF acceptance test, confirmed'),
  row('create.group-mismatch', 'should', 'service', 'A groupId in the body that is not the one in the path is rejected.', 'ERR GROUP_MISMATCH, trigger inferred'),
  row('create.common-password', 'must', 'service', 'A common password is rejected.', 'CLI#689 COMMON_PASSWORD'),
  row('create.one-method', 'must', 'service', 'An X.509 user cannot be an LDAP user as well.', 'ERR ATLAS_X509_USER_CANNOT_USE_LDAP'),
  row('create.collection-roles', 'must', 'service', 'A user has at most 100 roles on collections.', 'TF#2300 COLLECTION_ROLES_LIMIT_EXCEEDED'),
  row('create.user-limit', 'must', 'contract', 'A project has at most 100 users.', 'OAS create; ERR GROUP_USERS_LIMIT_EXCEEDED'),
  row('create.atomic', 'must', 'contract', 'A rejected create makes no user.', 'OAS create 400, 403, 409: an error and no user; RFC 9110 section 15.5'),
  row('create.any-cluster', 'must', 'service', 'A scope may name a cluster that does not exist.', 'TF acceptance test'),
  // get
  row('get.not-found', 'must', 'contract', 'A user that does not exist is not found.', 'OAS get 404; CLI#1817'),
  row('get.wrong-database', 'must', 'service', 'A user is not found under the other database.', 'CLI#2338'),
  row('get.encoded-path', 'must', 'service', 'Every legal percent-encoding of a path names the same user.', 'REC; RFC 3986 section 6.2.2.2; Go SDK and others encode differently'),
  // list
  row('list.contains', 'must', 'contract', 'A list has the users that exist, each as it reads by itself.', 'P1 list'),
  row('list.total-count', 'must', 'contract', 'totalCount counts at least the users listed.', 'OAS PaginatedApiAtlasDatabaseUserView.totalCount'),
  row('list.include-count', 'must', 'contract', 'includeCount=false leaves totalCount out, includeCount=true has it.', 'OAS includeCount, totalCount'),
  row('list.page-size', 'must', 'contract', 'A page has at most itemsPerPage users.', 'OAS itemsPerPage'),
  row('list.total-count-exact', 'should', 'service', 'totalCount is the number of users in the project.', 'service semantics, confirmed: counts the whole set; OAS: an estimate'),
  row('list.complete', 'must', 'contract', 'The pages of a list together have every user exactly once, while nothing changes.', 'P5 paging; OAS itemsPerPage, pageNum'),
  row('list.links', 'must', 'service', 'Every page but the last has a link "next", every one but the first a link "previous", that lead there.', 'REF pagination, confirmed'),
  // update
  row('update.echo', 'must', 'contract', 'An updated user has the values that were sent.', 'P1 update; REC update'),
  row('update.replace', 'must', 'service', 'An array that an update sends replaces the stored one.', 'REC update'),
  row('update.merge', 'must', 'contract', 'Fields that an update does not send stay as they were.', 'P1 update: send only what changes; REC update of the password alone'),
  row('update.stored', 'must', 'contract', 'An updated user reads as it was updated.', 'P1 update, get'),
  row('update.password-only', 'must', 'service', 'The password alone can be updated; roles and scopes stay.', 'REC update of the password alone'),
  row('update.empty-roles', 'must', 'service', 'An empty list of roles empties the roles.', 'CLI#3726'),
  row('update.clear', 'must', 'service', 'Empty labels and scopes clear them.', 'service semantics, confirmed: an array given replaces'),
  row('update.unchanged-identity', 'must', 'service', 'An update may repeat the username, databaseName and groupId.', 'service semantics, confirmed'),
  row('update.unchanged-method', 'should', 'service', 'An update may repeat the authentication method.', 'inferred: clients send the whole user'),
  row('update.identity', 'must', 'service', 'An update cannot change the username, the database or the authentication method.', 'P1 update; ERR DATABASE_USERNAME_CANNOT_BE_CHANGED, DATABASE_NAME_CANNOT_BE_CHANGED, AUTH_TYPE_CANNOT_BE_CHANGED'),
  row('update.permanent', 'must', 'contract', 'A permanent user cannot be given an expiry date.', 'P1 update; ERR PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY'),
  row('update.date-past', 'must', 'contract', 'An update to an expiry date in the past is rejected.', 'OAS deleteAfterDate: a future date; ERR EXPIRATION_DATE_IN_PAST'),
  row('update.date-too-far', 'must', 'contract', 'An update to an expiry date more than a week ahead is rejected.', 'OAS deleteAfterDate: within one week; ERR EXPIRATION_DATE_EXCEEDS_MAX'),
  row('update.unknown-role', 'must', 'service', 'An update to a role that does not exist is rejected.', 'TF ATLAS_INVALID_ROLE'),
  row('update.group-mismatch', 'should', 'service', 'An update with a groupId that is not the one in the path is rejected.', 'ERR GROUP_MISMATCH, trigger inferred'),
  row('update.common-password', 'must', 'service', 'An update to a common password is rejected.', 'CLI#689 COMMON_PASSWORD'),
  row('update.make-permanent', 'must', 'contract', 'An expiry of null makes a temporary user permanent.', 'P1 update'),
  row('update.not-found', 'must', 'contract', 'A user that does not exist cannot be updated.', 'OAS update 404; CLI#1817'),
  row('update.atomic', 'must', 'contract', 'A rejected update changes nothing.', 'OAS update 400, 409: an error and no user; RFC 5789 section 2: all changes or none'),
  // delete
  row('delete.gone', 'must', 'contract', 'A deleted user is not found.', 'P1 delete'),
  row('delete.other', 'must', 'contract', 'Deleting a user leaves every other one, also the one of the same name on the other database.', 'P1 delete'),
  row('delete.not-found', 'must', 'contract', 'A user that does not exist cannot be deleted.', 'OAS delete 404; AKO'),
  ...stateRequirements,
  ...protocolRequirements,
  ...messageRequirements,
  ...accessRequirements,
  ...limitRequirements,
];

/** Error codes whose meaning is known, with the rule that they stand for. */
export const codes: readonly (readonly [code: string, level: Level, when: string, source: string])[] = [
  ['USER_ALREADY_EXISTS', 'must', 'the user exists already', 'ERR; confirmed for duplicate creates'],
  ['EXPIRATION_DATE_IN_PAST', 'must', 'the expiry date is in the past', 'ERR'],
  ['EXPIRATION_DATE_EXCEEDS_MAX', 'must', 'the expiry date is more than a week ahead', 'ERR'],
  ['ATLAS_INVALID_ROLE', 'must', 'a role does not exist', 'TF'],
  ['COLLECTION_ROLES_LIMIT_EXCEEDED', 'must', 'a user is to have more than 100 roles on collections', 'TF#2300'],
  ['GROUP_USERS_LIMIT_EXCEEDED', 'must', 'the project is full', 'ERR'],
  ['COMMON_PASSWORD', 'must', 'the password is a common one', 'CLI#689'],
  ['ATLAS_X509_USER_CANNOT_USE_LDAP', 'must', 'an X.509 user is to be an LDAP user as well', 'ERR'],
  ['MALFORMED_JSON', 'must', 'the body is no JSON', 'ERR'],
  ['USERNAME_NOT_FOUND', 'must', 'the user to read or update does not exist', 'CLI#1817'],
  ['USER_NOT_FOUND', 'must', 'the user to delete does not exist', 'AKO'],
  ['DATABASE_USERNAME_CANNOT_BE_CHANGED', 'must', 'an update changes the username', 'ERR'],
  ['PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY', 'must', 'a permanent user is given an expiry date', 'ERR; P1'],
  ['GROUP_NOT_FOUND', 'must', 'the project does not exist', 'REC'],
  ['RESOURCE_NOT_FOUND', 'must', 'the path does not exist', 'REF errors'],
  ['INVALID_VERSION_DATE', 'must', 'the version is missing or unknown', 'REF versioned API'],
];
