import { development, type ReferenceServerOptions } from './options.ts';
import { createReferenceServer, type ReferenceServer } from './server.ts';

// For this room's tests: requests that keep the target byte for byte, without a socket.

export const groupId: string = development.groupId;
export const vendor = 'application/vnd.atlas.2023-01-01+json';
export const collection = `/api/atlas/v2/groups/${groupId}/databaseUsers`;
/** The time at which test servers stand still. */
export const noon: number = Date.UTC(2026, 7, 10, 12);

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: Record<string, unknown>;
}

export type Send = (
  method: string,
  target: string,
  body?: unknown,
  headers?: Record<string, string | undefined>,
) => Promise<Reply>;

/** Sends to a server. A body that is no string or bytes goes as JSON; a header of undefined is left out. */
export function sender(server: ReferenceServer): Send {
  return async (method, target, body, headers = {}) => {
    const all = { Accept: vendor, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers };
    const sent = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const content =
      body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
    const init = { method, headers: sent, body: content ?? null };
    const request = new Request(`http://localhost${target}`, init);
    const response = await server.fetch(request, { incoming: { url: target } });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  };
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return undefined as unknown as Record<string, unknown>;
  }
}

/** A sender to a new server whose clock stands still. */
export function start(options: ReferenceServerOptions = {}): Send {
  return sender(createReferenceServer({ clock: () => noon, ...options }));
}

/** A valid create body for a SCRAM user; further members replace its own. */
export function scram(username: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    databaseName: 'admin',
    groupId,
    password: 'correct horse',
    roles: [{ databaseName: 'admin', roleName: 'atlasAdmin' }],
    username,
    ...more,
  };
}

/** A valid create body for a user with an external method. */
export function external(
  username: string,
  method: Record<string, string>,
  databaseName = '$external',
): Record<string, unknown> {
  return { databaseName, groupId, roles: [{ databaseName: 'sales', roleName: 'readWrite' }], username, ...method };
}

/** The `status errorCode` of a reply. */
export function outcome({ status, json }: Reply): string {
  return json?.['errorCode'] === undefined ? String(status) : `${status} ${String(json['errorCode'])}`;
}
