/**
 * Every error this server answers with: status and text. `%s` stands for the parameters, in order.
 * Codes and texts are those of the public list of Atlas API error codes and of recorded answers where they are known;
 * the others (405, 413, 415, paths) are this server's choice, for the service's own are not known.
 */
export const catalogue = {
  ATLAS_INVALID_AUTH_SETTINGS: [400, 'The authentication settings of this database user are invalid: %s.'],
  ATLAS_INVALID_AWS_IAM_ARN: [400, 'The username %s is not a valid AWS IAM ARN.'],
  ATLAS_INVALID_CUSTOM_ROLE_ASSIGNMENT: [400, 'A database user with a custom role can have no other role.'],
  ATLAS_INVALID_DN_METACHARACTERS: [
    400,
    'The username %s is not a valid RFC 2253 distinguished name with a common name.',
  ],
  ATLAS_INVALID_LDAP_NAME: [400, 'The username %s is not a valid RFC 2253 distinguished name.'],
  ATLAS_INVALID_ROLE: [400, 'The specified role %s@%s does not exist.'],
  ATLAS_INVALID_ROLE_DATABASE: [400, 'The specified role %s only exists for database %s.'],
  ATLAS_INVALID_USERNAME: [400, 'The username %s is invalid.'],
  ATLAS_MANAGED_X509_NAME_INVALID: [400, 'The username %s is not valid for a managed X.509 certificate.'],
  ATLAS_X509_USER_CANNOT_USE_LDAP: [400, 'A database user that authenticates with X.509 cannot use LDAP.'],
  ATLAS_X509_USER_CANNOT_USE_SCRAM: [400, 'A database user that authenticates with X.509 cannot have a password.'],
  AUTH_TYPE_CANNOT_BE_CHANGED: [409, 'The authentication type of a database user cannot be changed.'],
  COLLECTION_ROLES_LIMIT_EXCEEDED: [403, 'A database user can have at most %s roles on collections.'],
  COMMON_PASSWORD: [400, 'The specified password is among the most common passwords.'],
  DATABASE_NAME_CANNOT_BE_CHANGED: [409, 'The authentication database of a database user cannot be changed.'],
  DATABASE_NAME_INVALID_ADMIN: [400, 'The database name of this database user must be admin.'],
  DATABASE_NAME_INVALID_EXTERNAL: [400, 'The database name of this database user must be $external.'],
  DATABASE_USERNAME_CANNOT_BE_CHANGED: [409, 'The username of a database user cannot be changed.'],
  DUPLICATE_DATABASE_ROLES: [400, 'The list of roles holds the same role more than once.'],
  EXPIRATION_DATE_EXCEEDS_MAX: [400, 'The expiration date must be within %s days.'],
  EXPIRATION_DATE_IN_PAST: [400, 'The expiration date must be in the future.'],
  GROUP_MISMATCH: [400, 'The specified group ID %s does not match the URL.'],
  GROUP_NOT_FOUND: [404, 'No group with ID %s exists.'],
  GROUP_USERS_LIMIT_EXCEEDED: [403, 'Groups can contain at most %s database users.'],
  INVALID_ATTRIBUTE: [400, 'Invalid attribute %s specified.'],
  INVALID_ENUM_VALUE: [400, 'An invalid enumeration value %s was specified.'],
  INVALID_GROUP_ID: [404, 'An invalid group ID %s was specified.'],
  INVALID_JSON_ATTRIBUTE: [400, 'Received JSON for the %s attribute does not match expected format.'],
  INVALID_PATH_PARAMETER: [400, 'The path %s is not validly percent-encoded.'],
  INVALID_QUERY_PARAMETER: [400, 'Invalid query parameter %s specified.'],
  INVALID_VERSION_DATE: [406, 'Invalid accept header or version date.'],
  MALFORMED_JSON: [400, 'Received JSON is malformed.'],
  METHOD_NOT_ALLOWED: [405, 'The method %s is not allowed for this resource.'],
  MISSING_ATTRIBUTE: [400, 'The required attribute %s was not specified.'],
  NOT_IN_GROUP: [401, 'The current user is not in the group, or the group does not exist: %s.'],
  PAYLOAD_TOO_LARGE: [413, 'The request body is larger than %s bytes.'],
  PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY: [400, 'A permanent database user cannot be made temporary.'],
  RATE_LIMITED_TOKEN_BUCKET: [429, 'Too many requests for %s: capacity %s, available %s, refill %s every %s seconds.'],
  RESOURCE_NOT_FOUND: [404, 'Cannot find resource %s.'],
  UNEXPECTED_ERROR: [500, 'Unexpected error.'],
  UNSUPPORTED_MEDIA_TYPE: [415, 'The content type %s is not supported.'],
  UNSUPPORTED_ROLE: [400, 'The custom role %s is supported on the admin database only.'],
  USERNAME_NOT_FOUND: [404, 'No user with username %s exists.'],
  USER_ALREADY_EXISTS: [409, 'A user with username %s already exists.'],
  USER_NOT_FOUND: [404, 'No user with username %s exists.'],
  USER_UNAUTHORIZED: [403, 'The current user is not authorized to perform this action.'],
  WEAK_PASSWORD: [400, 'The specified password is too short: it needs at least %s characters.'],
} as const satisfies Record<string, readonly [status: number, detail: string]>;

export type ErrorCode = keyof typeof catalogue;

/** A request that is refused: what an error answer says. */
export interface Problem {
  readonly code: ErrorCode;
  readonly status: number;
  readonly detail: string;
  readonly parameters: readonly (string | number)[];
  /** Header fields that this refusal needs, such as Allow or Retry-After. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The problem with a code of the catalogue, its text completed with the parameters. */
export function problem(
  code: ErrorCode,
  parameters: readonly (string | number)[] = [],
  headers?: Readonly<Record<string, string>>,
): Problem {
  const [status, template] = catalogue[code];
  let next = 0;
  const detail = template.replaceAll('%s', () => String(parameters[next++] ?? ''));
  return headers === undefined ? { code, status, detail, parameters } : { code, status, detail, parameters, headers };
}

/** RFC 9110 section 15: the phrases of the statuses this server uses. */
export const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};
