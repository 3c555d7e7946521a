import { row, type WrittenRequirement } from './row.ts';

/** Paths, methods, projects and versions. */
export const protocolRequirements: readonly WrittenRequirement[] = [
  row('path.unknown', 'must', 'service', 'A path that does not exist is not found.', 'REF errors: RESOURCE_NOT_FOUND'),
  row('path.method', 'must', 'service', 'A method that a path does not have is not allowed.', 'REF errors: 405; RFC 9110 section 15.5.6'),
  row('group.not-found', 'must', 'service', 'A project that does not exist is not found.', 'REC 404 GROUP_NOT_FOUND'),
  row('version.later', 'must', 'service', 'A later version date gets the latest version not after it.', 'REF versioned API; P2, P4', 'v2'),
  row('version.content-type', 'should', 'service', 'Content-Type names the version that the answer has, not the date that was asked for.', 'inferred from REF versioned API', 'v2'),
  row('version.missing', 'must', 'service', 'A request without a version is not acceptable.', 'REF versioned API: 406 INVALID_VERSION_DATE', 'v2'),
  row('version.earlier', 'should', 'service', 'A version before the first one is not acceptable.', 'inferred from REF versioned API', 'v2'),
];
