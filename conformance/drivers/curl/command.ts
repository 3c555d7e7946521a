import { encodeSegment } from '../../../src/contract/index.ts';
import type { Call } from '../../../src/sdk/protocol.ts';

/** One call of curl. Its configuration, which curl reads from stdin, has what the list of processes must not show. */
export interface CurlCommand {
  readonly args: readonly string[];
  readonly config: string;
}

const collection = '/api/atlas/v2/groups/{groupId}/databaseUsers';
const user = `${collection}/{databaseName}/{username}`;

/** The reference pages' method and path of each operation. */
const operations: Readonly<Record<string, readonly [method: string, path: string]>> = {
  createDatabaseUser: ['POST', collection],
  listDatabaseUsers: ['GET', collection],
  getDatabaseUser: ['GET', user],
  updateDatabaseUser: ['PATCH', user],
  deleteDatabaseUser: ['DELETE', user],
};

/**
 * What every call has: no .curlrc, no progress, the path and its characters as they are written, an end after 30 seconds,
 * and the status on a line of its own after the body.
 */
const always = ['--disable', '--silent', '--show-error', '--path-as-is', '--globoff', '--max-time', '30', '--write-out', '\n%{http_code}', '--config', '-'];

/** curl's configuration file has one option a line; a quoted value escapes backslash, quote and line breaks ("curl --manual", "--config"). */
function line(option: string, value: string): string {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${option} = "${escaped}"\n`;
}

/**
 * The call as curl makes it.
 * @param token the access token, when the call is authenticated by one
 * @returns undefined when there is no such operation
 */
export function commandOf({ operation, baseUrl, auth, path, query = {}, body }: Call, token: string | undefined): CurlCommand | undefined {
  const known = operations[operation];
  if (known === undefined) return undefined;
  const [method, template] = known;
  const target = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeSegment(path[name] ?? ''));
  const search = Object.entries(query).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  const args = [...always, ...(auth.type === 'digest' ? ['--digest'] : []), '--header', 'Accept: application/vnd.atlas.2023-01-01+json', '--request', method];
  if (body !== undefined) args.push('--header', 'Content-Type: application/json');
  args.push(`${baseUrl}${target}${search === '' ? '' : `?${search}`}`);
  const credentials = auth.type === 'digest' ? line('user', `${auth.publicKey}:${auth.privateKey}`) : line('header', `Authorization: Bearer ${token ?? ''}`);
  return { args, config: credentials + (body === undefined ? '' : line('data-binary', JSON.stringify(body))) };
}

/** The request for a token, by the client credentials grant. */
export function tokenCommand(baseUrl: string, clientId: string, clientSecret: string): CurlCommand {
  return {
    args: [...always, '--header', 'Accept: application/json', '--request', 'POST', '--data', 'grant_type=client_credentials', `${baseUrl}/api/oauth/token`],
    config: line('user', `${clientId}:${clientSecret}`),
  };
}
