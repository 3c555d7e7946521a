import { formatTimestamp, parseTimestamp } from './dates.ts';
import { isObject, type JsonObject } from './json.ts';
import { hashPassword, type PasswordHash } from './password.ts';

/** The fields that choose the authentication method; each is `NONE` unless set. */
export const typeFields = ['awsIAMType', 'ldapAuthType', 'oidcAuthType', 'x509Type'] as const;

/** The fields that say who a user is; a PATCH may repeat but not change them. */
export const identityFields = ['databaseName', 'username', ...typeFields] as const;

const mutableFields = ['deleteAfterDate', 'description', 'labels', 'roles', 'scopes'] as const;

/**
 * A stored user. `fields` holds what was sent, normalized, without password and groupId; what was not sent is absent.
 * Field values are `unknown` since a spoiled server stores what it did not check.
 */
export interface User {
  readonly fields: JsonObject;
  readonly password: PasswordHash | null;
  /** When the user ends, in milliseconds since the epoch; null for a permanent user. */
  readonly expiresAt: number | null;
}

/** The user that a create body describes. */
export function newUser(body: JsonObject): User {
  return apply({ fields: {}, password: null, expiresAt: null }, body, [...identityFields, ...mutableFields]);
}

/**
 * The user after a PATCH: a field that is sent replaces the stored one whole, one that is omitted stays
 * (recorded: a PATCH of the password alone keeps roles and scopes), and `deleteAfterDate: null` makes the user permanent.
 */
export function mergePatch(user: User, patch: JsonObject): User {
  return apply(user, patch, mutableFields);
}

function apply(user: User, body: JsonObject, names: readonly string[]): User {
  const fields: Record<string, unknown> = { ...user.fields };
  for (const name of names) {
    if (Object.hasOwn(body, name)) fields[name] = normalize(name, body[name]);
  }
  if (fields['deleteAfterDate'] === null) delete fields['deleteAfterDate'];
  const date = fields['deleteAfterDate'];
  const password = body['password'];
  return {
    fields,
    password: typeof password === 'string' ? hashPassword(password) : user.password,
    expiresAt: typeof date === 'string' ? parseTimestamp(date) : null,
  };
}

function normalize(name: string, value: unknown): unknown {
  if (name === 'deleteAfterDate' && typeof value === 'string') {
    const instant = parseTimestamp(value);
    return instant === null ? value : formatTimestamp(instant);
  }
  if (name === 'roles' && Array.isArray(value)) return value.map(normalizeRole);
  return value;
}

/** A role on the whole database may be sent with an empty collectionName; it reads back without one. */
function normalizeRole(role: unknown): unknown {
  if (!isObject(role) || role['collectionName'] !== '') return role;
  const { collectionName: _, ...rest } = role;
  return rest;
}
