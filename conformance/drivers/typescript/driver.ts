/** The driver of this kit's own client: `src/client`, as a program that imports it would use it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient, digest, oauth, type Client, type DatabaseUserChanges, type NewDatabaseUser, type Result, type UserIdentity } from '../../../src/client/index.ts';
import type { Call, CallResult } from '../../../src/sdk/protocol.ts';
import { speak } from '../speak.ts';

/** The query parameters that the client has for every operation, and those of the list. */
const common = ['envelope', 'pretty'];
const paging = ['includeCount', 'itemsPerPage', 'pageNum'];

/** One client for each base URL and credentials, so that tokens, nonces and connections are kept as in a real program. */
const clients = new Map<string, Client>();

function clientOf({ baseUrl, auth }: Call): Client {
  const key = JSON.stringify([baseUrl, auth]);
  const known = clients.get(key);
  if (known !== undefined) return known;
  const authorizer = auth.type === 'digest' ? digest(auth) : oauth({ ...auth, tokenUrl: `${baseUrl}/api/oauth/token` });
  const client = createClient({ baseUrl, authorizer });
  clients.set(key, client);
  return client;
}

async function make(call: Call): Promise<CallResult> {
  const { operation, path, query = {}, body } = call;
  const parameters = operation === 'listDatabaseUsers' ? [...common, ...paging] : common;
  const unknown = Object.keys(query).find((name) => !parameters.includes(name));
  if (unknown !== undefined) return { unsupported: `${operation} has no query parameter ${unknown}` };

  const client = clientOf(call);
  // The client's types say which values are good; the kit may want others sent, as a program without types may.
  const options = { groupId: path['groupId']!, ...query };
  const user = { ...options, ...path } as typeof options & UserIdentity;
  switch (operation) {
    case 'createDatabaseUser':
      return toResult(await client.createDatabaseUser({ ...options, body: body as NewDatabaseUser }));
    case 'listDatabaseUsers':
      return toResult(await client.listDatabaseUsers(options));
    case 'getDatabaseUser':
      return toResult(await client.getDatabaseUser(user));
    case 'updateDatabaseUser':
      return toResult(await client.updateDatabaseUser({ ...user, body: body as DatabaseUserChanges }));
    case 'deleteDatabaseUser':
      return toResult(await client.deleteDatabaseUser(user));
    default:
      return { unsupported: `the client has no operation ${operation}` };
  }
}

function toResult({ data, error, response }: Result<unknown>): CallResult {
  if (error === undefined) return { response: { body: data ?? null } };
  // The client fills an absent errorCode with an empty text, which tells nothing.
  const { errorCode, detail } = error;
  return { apiError: { status: response.status, ...(errorCode !== '' && { errorCode }), ...(detail !== undefined && { detail }) } };
}

const { name, version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', '..', 'package.json'), 'utf8')) as { name: string; version: string };
await speak({ name, version, language: 'TypeScript' }, make);
