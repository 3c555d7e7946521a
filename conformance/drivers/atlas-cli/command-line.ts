import type { Call } from '../../../src/sdk/protocol.ts';

/** What the CLI's flags cannot say; `message` says what. */
export class Unsayable extends Error {
  override readonly name = 'Unsayable';
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The arguments that make a call.
 * @throws Unsayable when no command and flags of this release make it
 */
export function argumentsOf({ operation, auth, path, query = {}, body }: Call): readonly string[] {
  if (auth.type !== 'digest') throw new Unsayable('this release knows API keys only');
  const { groupId = '', databaseName = '', username = '' } = path;
  const project = `--projectId=${groupId}`;
  if (operation === 'listDatabaseUsers') return ['atlas', 'dbusers', 'list', project, ...Object.entries(query).map(pageFlag)];
  for (const name of Object.keys(query)) throw new Unsayable(`"dbusers" has no flag for the query parameter ${name}`);
  switch (operation) {
    case 'createDatabaseUser':
      return ['atlas', 'dbusers', 'create', project, ...creationFlags(body as Fields, groupId)];
    case 'getDatabaseUser':
      throw new Unsayable('"dbusers" has no command that shows one user');
    case 'updateDatabaseUser':
      if (databaseName !== 'admin') throw new Unsayable('"dbusers update" has no flag for the authentication database');
      return ['atlas', 'dbusers', 'update', project, ...updateFlags(body as Fields, groupId, username), '--', username];
    case 'deleteDatabaseUser':
      return ['atlas', 'dbusers', 'delete', project, `--authDB=${databaseName}`, '--force', '--', username];
    default:
      throw new Unsayable(`"dbusers" has no command for ${operation}`);
  }
}

function pageFlag([name, value]: readonly [string, unknown]): string {
  const flag = { pageNum: '--page', itemsPerPage: '--limit' }[name];
  if (flag === undefined) throw new Unsayable(`"dbusers list" has no flag for the query parameter ${name}`);
  if (!Number.isInteger(value) || value === 0) throw new Unsayable(`${flag} takes whole numbers, and 0 says that it is not given`);
  return `${flag}=${String(value)}`;
}

function creationFlags(user: Fields, groupId: string): readonly string[] {
  onlyHas(user, ['username', 'password', 'databaseName', 'groupId', 'roles'], 'create');
  if (typeof user['password'] !== 'string' || user['password'] === '') throw new Unsayable('"dbusers create" makes no user without a password: it asks for one at the terminal');
  const roles = roleFlags(user['roles']);
  if (roles.length === 0) throw new Unsayable('"dbusers create" makes no user without roles');
  project(user, groupId);
  return [`--username=${text(user, 'username')}`, `--password=${user['password']}`, ...(user['databaseName'] === undefined ? [] : [`--authDB=${text(user, 'databaseName')}`]), ...roles];
}

function updateFlags(changes: Fields, groupId: string, username: string): readonly string[] {
  onlyHas(changes, ['username', 'password', 'groupId', 'roles'], 'update');
  project(changes, groupId);
  if (changes['username'] !== undefined && changes['username'] !== username) throw new Unsayable('"dbusers update" cannot rename');
  if (changes['password'] === '') throw new Unsayable('an empty --password says that it is not given');
  const roles = changes['roles'] === undefined ? [] : roleFlags(changes['roles']);
  if (changes['roles'] !== undefined && roles.length === 0) throw new Unsayable('"dbusers update" cannot take all roles away: no --role says that they stay');
  return [...(changes['password'] === undefined ? [] : [`--password=${text(changes, 'password')}`]), ...roles];
}

function onlyHas(body: Fields, names: readonly string[], command: string): void {
  const other = Object.keys(body).filter((name) => !names.includes(name));
  if (other.length > 0) throw new Unsayable(`"dbusers ${command}" has no flag for ${other.join(', ')}`);
}

function text(body: Fields, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new Unsayable(`${name} is no text`);
  return value;
}

function project(body: Fields, groupId: string): void {
  if (body['groupId'] !== undefined && body['groupId'] !== groupId) throw new Unsayable('--projectId is for path and body alike');
}

/** Each role is `roleName@databaseName`, and pflag reads each value as a line of comma-separated values (RFC 4180). */
function roleFlags(roles: unknown): readonly string[] {
  if (!Array.isArray(roles)) throw new Unsayable('roles are no list');
  return roles.map((role: Fields) => {
    onlyHas(role, ['roleName', 'databaseName'], '--role');
    const [name, database] = [text(role, 'roleName'), text(role, 'databaseName')];
    if (name === '' || database === '' || /[@\r\n]/.test(name + database)) throw new Unsayable(`--role cannot say ${JSON.stringify(role)}`);
    return `--role="${`${name}@${database}`.replaceAll('"', '""')}"`;
  });
}
