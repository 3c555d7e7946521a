import type { Api } from '../../../src/contract/index.ts';
import { prove, readChallenge, writeCredentials } from './digest.ts';
import type { Habits } from './habits.ts';
import type { Fields, Framing } from './message.ts';
import { readTokenAnswer, requestToken, tokenFrom } from './oauth.ts';

export type { Api };

const methods: Readonly<Record<string, string>> = { createDatabaseUser: 'POST', listDatabaseUsers: 'GET', getDatabaseUser: 'GET', updateDatabaseUser: 'PATCH', deleteDatabaseUser: 'DELETE' };
const isMember = (operation: string) => operation !== 'createDatabaseUser' && operation !== 'listDatabaseUsers';
const types: Readonly<Record<Api, string>> = { v2: 'application/vnd.atlas.2023-01-01+json', 'v1.0': 'application/json' };

/** The longest time that a call waits to be asked again, milliseconds. */
const longestWait = 10_000;

/** The habits of a client that does everything right. */
export function proper(api: Api): Habits {
  return {
    refuses: () => undefined,
    method: (operation) => methods[operation]!,
    path: (operation) => `/api/atlas/${api}/groups/{groupId}/databaseUsers${isMember(operation) ? '/{databaseName}/{username}' : ''}`,
    value: (_name, value) => value,
    // A segment of dots alone would be taken for a step in the path (RFC 3986 section 5.2.4).
    segment: (value) => (/^\.{1,2}$/.test(value) ? value.replaceAll('.', '%2E') : encodeURIComponent(value)),
    query: ({ query = {} }) => Object.entries(query).map(([name, value]) => [name, String(value)]),
    search: (query) => query.map((pair) => pair.map(encodeURIComponent).join('=')).join('&'),
    target: (target) => target,
    body: ({ body }) => body,
    write: (value) => Buffer.from(JSON.stringify(value)),
    accept: types[api],
    contentType: types[api],
    length: (body) => body.length,
    fields: (fields) => fields,
    head: (text) => text,

    unasked: () => undefined,
    challenge: readChallenge,
    keepsChallenge: true,
    probe: (request) => request,
    probes: 1,
    count: (uses) => (uses + 1).toString(16).padStart(8, '0'),
    proof: prove,
    digest: writeCredentials,
    persists: (refusals, challenge, hadCredentials) => refusals === 0 && (!hadCredentials || challenge.get('stale')?.toLowerCase() === 'true'),
    tokenRequest: requestToken,
    token: (answer, now) => tokenFrom(readTokenAnswer(answer), now),
    withoutToken(reason) {
      throw reason;
    },
    isGood: ({ expiresAt }, now) => now < expiresAt,
    bearer: (token) => `Bearer ${token}`,
    renews: ({ fields }) => fields.some(([name, value]) => name.toLowerCase() === 'www-authenticate' && /^bearer\b.*error="?invalid_token/i.test(value)),

    outgoing: (request) => request,
    again({ status, fields }, attempt) {
      const wait = status === 429 && attempt === 0 ? waitOf(fields) : undefined;
      return wait !== undefined && wait <= longestWait ? wait : undefined;
    },
    againAfterLoss: () => false,
    follows: () => undefined,
    afterwards() {},

    keeps: ({ isWhole, fields }, framing) => isWhole && framing !== 'close' && !/\bclose\b/i.test(fieldOf(fields, 'Connection') ?? ''),
    isUsable: (isEnded) => !isEnded,

    isInterim: (status) => status < 200,
    field: fieldOf,
    received: (fields) => fields,
    framing: framingOf,
    takesHalves: false,
    lost: ({ message }) => ({ error: message }),
    isSuccess: (status) => status >= 200 && status < 300,
    isEmpty: ({ status }) => status === 204,
    isJson: (type) => type === undefined || /[/+]json\s*(;|$)/i.test(type),
    decode: (parts) => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)),
    parse: (text) => JSON.parse(text) as unknown,
    model: (value) => value,
    error: (status, body) => ({ apiError: { status, ...told(body, 'errorCode'), ...told(body, 'detail') } }),
    unreadable: (status) => ({ apiError: { status } }),
    result: (result) => result,
  };
}

/** The value of a header field, whatever the case of its name. */
function fieldOf(fields: Fields, name: string): string | undefined {
  return fields.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
}

/** RFC 9112 section 6.3. */
function framingOf(status: number, fields: Fields): Framing | undefined {
  if (status === 204 || status === 304) return undefined;
  if (fieldOf(fields, 'Transfer-Encoding')?.toLowerCase() === 'chunked') return 'chunked';
  const length = fieldOf(fields, 'Content-Length');
  return length === undefined ? 'close' : { length: Number(length) };
}

/** Milliseconds that Retry-After says (RFC 9110 section 10.2.3): seconds, or a date. */
function waitOf(fields: Fields): number | undefined {
  const value = fieldOf(fields, 'Retry-After');
  if (value === undefined) return undefined;
  const time = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(time) ? undefined : Math.max(0, time);
}

function told(body: unknown, name: string): Readonly<Record<string, string>> {
  const value = (body as Readonly<Record<string, unknown>> | null)?.[name];
  return typeof value === 'string' ? { [name]: value } : {};
}
