import { problem, type Problem } from '../errors.ts';
import { parseTimestamp } from '../dates.ts';
import type { JsonObject } from '../json.ts';
import { identityFields, type User } from '../user.ts';
import { chosenMethods, databaseOf, methodOf, type Method } from './method.ts';
import { commonPasswords } from './passwords.ts';
import { roleOffences } from './roles.ts';
import { usernameProblem } from './usernames.ts';
import { offence, type Offence } from './violation.ts';

/** A temporary user ends within this many days. */
const maximumDays = 7;

/** What the rules need to know beside the body. */
export interface Circumstances {
  readonly groupId: string;
  readonly customRoles: ReadonlySet<string>;
  readonly now: number;
}

/** What is wrong with a create body beyond its shape. */
export function createOffences(body: JsonObject, circumstances: Circumstances): Offence[] {
  const found = [...sharedOffences(body, circumstances), ...dateOffences(body, circumstances.now)];
  const method = methodOf(body);
  if (method === null) return found;
  const { databaseName, username } = body;
  const expected = databaseOf(method);
  if ((databaseName === 'admin' || databaseName === '$external') && databaseName !== expected) {
    const wrong = problem(expected === 'admin' ? 'DATABASE_NAME_INVALID_ADMIN' : 'DATABASE_NAME_INVALID_EXTERNAL');
    found.push(offence('body', '/databaseName', 'const', wrong));
  }
  if (typeof username === 'string' && username !== '') {
    const wrong = usernameProblem(username, method);
    if (wrong) found.push(offence('body', '/username', 'pattern', wrong));
  }
  if (method === 'SCRAM' && !Object.hasOwn(body, 'password')) {
    found.push(offence('body', '/password', 'required', problem('MISSING_ATTRIBUTE', ['password'])));
  }
  return [...found, ...externalPassword(body, method)];
}

/** What is wrong with a PATCH body beyond its shape, whatever the user. */
export function updateOffences(body: JsonObject, circumstances: Circumstances): Offence[] {
  return [...sharedOffences(body, circumstances), ...dateOffences(body, circumstances.now)];
}

/** What is wrong with a PATCH body for the user it is meant for; the unchanged identity may be repeated. */
export function changeOffences(
  body: JsonObject,
  user: User,
  changes: (stored: unknown, sent: unknown) => boolean,
): Offence[] {
  const found: Offence[] = [];
  for (const field of identityFields) {
    const stored = user.fields[field] ?? (field === 'databaseName' ? 'admin' : 'NONE');
    if (Object.hasOwn(body, field) && changes(stored, body[field])) {
      found.push(offence('body', `/${field}`, 'unchanged', problem(identityCode(field))));
    }
  }
  if (user.expiresAt === null && body['deleteAfterDate'] !== undefined && body['deleteAfterDate'] !== null) {
    found.push(offence('body', '/deleteAfterDate', 'permanent', problem('PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY')));
  }
  const method = methodOf(user.fields);
  return method === null ? found : [...found, ...externalPassword(body, method)];
}

function sharedOffences(body: JsonObject, { groupId, customRoles }: Circumstances): Offence[] {
  const found: Offence[] = [];
  if (typeof body['groupId'] === 'string' && body['groupId'] !== groupId) {
    found.push(offence('body', '/groupId', 'mismatch', problem('GROUP_MISMATCH', [body['groupId']])));
  }
  const chosen = chosenMethods(body);
  if (chosen.length > 1) found.push(offence('body', '', 'oneOf', severalMethods(chosen)));
  if (typeof body['password'] === 'string' && commonPasswords.has(body['password'].toLowerCase())) {
    found.push(offence('body', '/password', 'common', problem('COMMON_PASSWORD')));
  }
  found.push(...roleOffences(body['roles'], customRoles));
  return found;
}

/** The date must be in the future and within a week; exactly a week is refused already, as seen of the service. */
function dateOffences(body: JsonObject, now: number): Offence[] {
  const instant = typeof body['deleteAfterDate'] === 'string' ? parseTimestamp(body['deleteAfterDate']) : null;
  if (instant === null) return [];
  if (instant <= now) return [offence('body', '/deleteAfterDate', 'past', problem('EXPIRATION_DATE_IN_PAST'))];
  const limit = Math.floor(now / 1000) * 1000 + maximumDays * 86_400_000;
  if (instant < limit) return [];
  return [offence('body', '/deleteAfterDate', 'tooFar', problem('EXPIRATION_DATE_EXCEEDS_MAX', [maximumDays]))];
}

function externalPassword(body: JsonObject, method: Method): Offence[] {
  if (method === 'SCRAM' || !Object.hasOwn(body, 'password')) return [];
  const wrong = method.startsWith('x509Type')
    ? problem('ATLAS_X509_USER_CANNOT_USE_SCRAM')
    : problem('ATLAS_INVALID_AUTH_SETTINGS', ['a user who authenticates externally has no password']);
  return [offence('body', '/password', 'forbidden', wrong)];
}

function severalMethods(chosen: readonly string[]): Problem {
  const has = (field: string): boolean => chosen.some((method) => method.startsWith(field));
  if (has('x509Type') && has('ldapAuthType')) return problem('ATLAS_X509_USER_CANNOT_USE_LDAP');
  return problem('ATLAS_INVALID_AUTH_SETTINGS', ['a user has one authentication method']);
}

function identityCode(field: (typeof identityFields)[number]): Parameters<typeof problem>[0] {
  if (field === 'username') return 'DATABASE_USERNAME_CANNOT_BE_CHANGED';
  return field === 'databaseName' ? 'DATABASE_NAME_CANNOT_BE_CHANGED' : 'AUTH_TYPE_CANNOT_BE_CHANGED';
}
