import { row, type WrittenRequirement } from './row.ts';

/** Paths, methods, projects and versions. */
export const protocolRequirements: readonly WrittenRequirement[] = [
  // versions
  row('version.later', 'must', 'service', 'A later version date gets the latest version not after it.', 'REF versioned API; P2, P4', 'v2'),
  row('version.content-type', 'should', 'service', 'Content-Type names the version that the answer has, not the date that was asked for.', 'inferred from REF versioned API', 'v2'),
  row('version.missing', 'must', 'service', 'A request without a version is not acceptable.', 'REF versioned API: 406 INVALID_VERSION_DATE', 'v2'),
  row('version.malformed', 'must', 'service', 'A version that is no date is not acceptable.', 'REF versioned API: 406 INVALID_VERSION_DATE', 'v2'),
  row('version.earlier', 'should', 'service', 'A version before the first one is not acceptable.', 'inferred from REF versioned API', 'v2'),
  row('version.plain-json', 'should', 'service', 'application/json and wildcards name no version and are not acceptable.', 'inferred from REF versioned API', 'v2'),
  row('version.future', 'may', 'service', 'A date far in the future gets the latest version.', 'unknown; REF versioned API would have it so', 'v2'),
  row('version.several', 'should', 'service', 'One acceptable range among several is enough, wherever it stands.', 'RFC 9110 section 12.5.1', 'v2'),
  row('version.quality', 'should', 'service', 'A range of weight 0 is not acceptable; one of any other weight is.', 'RFC 9110 sections 12.4.2, 12.5.1', 'v2'),
  row('version.case', 'may', 'service', 'Media types in Accept compare without case.', 'RFC 9110 section 8.3.1', 'v2'),
  row('version.atomic', 'should', 'service', 'A write that is refused for its Accept changes nothing.', 'RFC 9110 section 15.5: a 4xx was not carried out', 'v2'),
  row('version.none', 'must', 'service', 'Any Accept that JSON satisfies is acceptable, and so is none.', 'service, confirmed: v1.0 has plain application/json and no version negotiation', 'v1.0'),
  // methods
  row('path.method', 'must', 'service', 'A method that a path does not have is not allowed.', 'REF errors: 405; RFC 9110 section 15.5.6'),
  row('path.allow', 'may', 'service', 'A 405 lists in Allow the methods that the path has, and not the one that was refused.', 'RFC 9110 sections 10.2.1, 15.5.6; unknown of the service'),
  row('method.head', 'may', 'service', 'HEAD is answered as GET is, but for the body, or not allowed.', 'RFC 9110 section 9.3.2; unknown of the service'),
  row('method.options', 'may', 'service', 'OPTIONS is answered with what may be asked, or not allowed.', 'RFC 9110 section 9.3.7; unknown of the service'),
  row('method.unknown', 'should', 'service', 'A method that HTTP has and the API does not is not allowed or not implemented.', 'RFC 9110 section 9.1'),
  row('method.token', 'may', 'service', 'Methods compare with case, and a name that no method has is refused.', 'RFC 9110 section 9.1; unknown of the service'),
  // paths
  row('path.unknown', 'must', 'service', 'A path that does not exist is not found.', 'REF errors: RESOURCE_NOT_FOUND'),
  row('path.certificates', 'must', 'contract', 'The certificates of a user are another resource than the user.', 'OAS paths: /databaseUsers/{username}/certs'),
  row('path.api-version', 'should', 'service', 'A version of the API that there is not is not found.', 'inferred from REF errors: RESOURCE_NOT_FOUND'),
  row('path.trailing-slash', 'may', 'service', 'A slash at the end of a path is ignored, or makes it a path that does not exist.', 'unknown'),
  row('path.doubled-slash', 'may', 'service', 'A doubled slash is taken for one, or makes it a path that does not exist.', 'unknown'),
  row('path.empty-username', 'may', 'service', 'A path with an empty username names nothing.', 'unknown; OAS paths'),
  row('path.case', 'may', 'service', 'Paths compare with case.', 'RFC 3986 section 6.2.2.1; unknown of the service'),
  row('path.encoded-dots', 'should', 'service', 'Percent-encoded dot segments are names; what they would lead to is not answered.', 'inferred from RFC 3986 section 5.2.4: dot segments are resolved where references are'),
  // Proxies and clients may have removed these before the server sees them.
  row('path.literal-dots', 'may', 'service', 'Dot segments are not removed from a path.', 'unknown; RFC 3986 section 5.2.4 has clients remove them'),
  row('path.dots-in-names', 'should', 'service', 'Dots in a username are part of it, also between encoded slashes.', 'inferred: a path segment is decoded once, after the path is split'),
  row('path.double-encoding', 'must', 'service', 'A username that is encoded twice names another user: segments are decoded once.', 'CLI#1817: the service did not find the user'),
  row('path.raw-slash', 'should', 'service', 'A username whose slashes are not encoded names nobody.', 'go-client#189; RFC 3986 section 3.3'),
  row('path.ill-formed', 'should', 'service', 'A path that is not validly percent-encoded UTF-8 is refused, and names nobody.', 'RFC 3986 section 2.1; RFC 9110 section 15.5.1'),
  row('update.encoded-path', 'must', 'service', 'Every legal percent-encoding of a path names the same user for an update.', 'REC; RFC 3986 section 6.2.2.2; Go SDK and others encode differently'),
  row('delete.encoded-path', 'must', 'service', 'Every legal percent-encoding of a path names the same user for a delete.', 'REC; RFC 3986 section 6.2.2.2; go-client#189'),
  row('group.not-found', 'must', 'service', 'A project that does not exist is not found.', 'REC 404 GROUP_NOT_FOUND'),
  // queries
  row('query.unknown', 'may', 'service', 'A query parameter that there is not is ignored or refused.', 'unknown'),
  row('query.repeated', 'may', 'service', 'A query parameter that is there twice is read once or refused.', 'unknown'),
  row('query.empty', 'may', 'service', 'A query parameter without a value is taken for its default or refused.', 'unknown'),
];
