import { isObject, type JsonObject } from './json.ts';
import { userLinks } from './links.ts';
import type { Api } from './operation.ts';
import type { User } from './user.ts';

/** Where a user is shown. */
export interface View {
  readonly api: Api;
  readonly groupId: string;
  /** The absolute URL of the project's users, which links start with. */
  readonly collectionUrl: string;
}

/**
 * A user as an answer shows it: defaults filled in, keys in alphabetical order, never a password (recorded answers).
 * groupId is returned although the published contract calls it write-only. v1.0 knows no oidcAuthType and no description.
 */
export function renderUser(user: User, view: View): JsonObject {
  const { fields } = user;
  const databaseName = fields['databaseName'] ?? 'admin';
  const body: Record<string, unknown> = {
    awsIAMType: fields['awsIAMType'] ?? 'NONE',
    databaseName,
  };
  if (fields['deleteAfterDate'] !== undefined) body['deleteAfterDate'] = fields['deleteAfterDate'];
  if (fields['description'] !== undefined && view.api !== 'v1.0') body['description'] = fields['description'];
  body['groupId'] = view.groupId;
  body['labels'] = renderItems(fields['labels'], ['key', 'value']);
  body['ldapAuthType'] = fields['ldapAuthType'] ?? 'NONE';
  body['links'] = userLinks(view.collectionUrl, databaseName, fields['username']);
  if (view.api !== 'v1.0') body['oidcAuthType'] = fields['oidcAuthType'] ?? 'NONE';
  body['roles'] = renderItems(fields['roles'], ['collectionName', 'databaseName', 'roleName']);
  body['scopes'] = renderItems(fields['scopes'], ['name', 'type']);
  body['username'] = fields['username'];
  body['x509Type'] = fields['x509Type'] ?? 'NONE';
  return body;
}

/** The items with their known members in alphabetical order; a value that is no list of objects stays as it is. */
function renderItems(items: unknown, names: readonly string[]): unknown {
  if (items === undefined) return [];
  if (!Array.isArray(items)) return items;
  return items.map((item: unknown) => {
    if (!isObject(item)) return item;
    const shown: Record<string, unknown> = {};
    for (const name of names) {
      if (Object.hasOwn(item, name)) shown[name] = item[name];
    }
    return shown;
  });
}
