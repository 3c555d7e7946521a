import { problem } from '../errors.ts';
import { isObject, type JsonObject } from '../json.ts';
import { offence, type Offence } from './violation.ts';

/** Built-in roles that exist on the admin database only; the others below exist on every database. */
const onAdmin: ReadonlySet<string> = new Set([
  'atlasAdmin',
  'backup',
  'clusterMonitor',
  'dbAdminAnyDatabase',
  'enableSharding',
  'readAnyDatabase',
  'readWriteAnyDatabase',
]);
const onAnyDatabase: ReadonlySet<string> = new Set(['dbAdmin', 'read', 'readWrite']);
const onCollections: ReadonlySet<string> = new Set(['read', 'readWrite']);

/** A user can have roles on at most this many collections. */
const collectionRoles = 100;

/** What is wrong with a list of roles beyond its shape; a list that is no list, or an item that is no role, is left alone. */
export function roleOffences(roles: unknown, customRoles: ReadonlySet<string>): Offence[] {
  if (!Array.isArray(roles)) return [];
  const found: Offence[] = [];
  const seen = new Set<string>();
  let custom = 0;
  let collections = 0;
  let roleCount = 0;
  for (const [index, role] of (roles as unknown[]).entries()) {
    if (!isObject(role)) continue;
    const { roleName, databaseName, collectionName = '' } = role;
    if (typeof roleName === 'string') {
      if (!onAdmin.has(roleName) && !onAnyDatabase.has(roleName)) custom++;
      singleRole(role, roleName, `/roles/${index}`, customRoles, found);
    }
    if (collectionName !== '') collections++;
    seen.add(JSON.stringify([roleName, databaseName, collectionName]));
    roleCount++;
  }
  if (seen.size < roleCount) found.push(offence('body', '/roles', 'uniqueItems', problem('DUPLICATE_DATABASE_ROLES')));
  if (custom > 0 && roles.length > 1) {
    found.push(offence('body', '/roles', 'maxItems', problem('ATLAS_INVALID_CUSTOM_ROLE_ASSIGNMENT')));
  }
  if (collections > collectionRoles) {
    found.push(offence('body', '/roles', 'limit', problem('COLLECTION_ROLES_LIMIT_EXCEEDED', [collectionRoles])));
  }
  return found;
}

function singleRole(
  role: JsonObject,
  roleName: string,
  pointer: string,
  customRoles: ReadonlySet<string>,
  found: Offence[],
): void {
  const { databaseName, collectionName } = role;
  const isBuiltIn = onAdmin.has(roleName) || onAnyDatabase.has(roleName);
  if (!isBuiltIn && !customRoles.has(roleName)) {
    found.push(
      offence('body', `${pointer}/roleName`, 'exists', problem('ATLAS_INVALID_ROLE', [roleName, String(databaseName)])),
    );
  }
  if (!onAnyDatabase.has(roleName) && typeof databaseName === 'string' && databaseName !== 'admin') {
    const wrong = isBuiltIn
      ? problem('ATLAS_INVALID_ROLE_DATABASE', [roleName, 'admin'])
      : problem('UNSUPPORTED_ROLE', [roleName]);
    found.push(offence('body', `${pointer}/databaseName`, 'const', wrong));
  }
  if (!onCollections.has(roleName) && collectionName !== undefined && collectionName !== '') {
    found.push(
      offence('body', `${pointer}/collectionName`, 'forbidden', problem('INVALID_ATTRIBUTE', ['collectionName'])),
    );
  }
}
