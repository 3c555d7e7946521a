import type { HeaderList } from '../../src/core/exchange.ts';
import type { Contract } from '../../src/contract/index.ts';
import type { Answer } from '../../src/sdk/record.ts';
import type { User } from '../user.ts';

/** Where the recording server is. */
export interface Place {
  readonly url: string;
  /** A second server, at which no client has any business. */
  readonly otherUrl: string;
}

/** What an answer may differ in from the plain one. */
export type Delivery = Omit<Partial<Answer>, 'body'>;

/** Answers as the service gives them (recorded exchanges): header fields, order of members, defaults filled in. */
export interface Answers {
  /** A user as answers show it, with this status. */
  user(user: User, place: Place, status: 200 | 201, delivery?: Delivery): Answer;
  /** What `user` has in its body. */
  shown(user: User, place: Place): User;
  page(users: readonly User[], place: Place, options?: { readonly page?: number; readonly size?: number; readonly total?: number | null; readonly delivery?: Delivery }): Answer;
  /** 204. */
  gone(delivery?: Delivery): Answer;
  /** A success with any body. */
  success(status: 200 | 201, body: unknown, delivery?: Delivery): Answer;
  error(status: number, errorCode: string, detail: string, more?: ErrorDetails): Answer;
}

export interface ErrorDetails {
  readonly parameters?: unknown;
  /** Members that replace the plain ones; undefined leaves one out. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: HeaderList;
  readonly delivery?: Delivery;
}

/** The answers of one API for one project. */
export function createAnswers(contract: Contract, groupId: string): Answers {
  const get = contract.operation('getDatabaseUser');
  const mediaType = `${get.responses['200']!.mediaTypes[0]};charset=utf-8`;
  const headers: HeaderList = [
    ['Content-Type', mediaType],
    ['RateLimit-Limit', '10000'],
    ['RateLimit-Remaining', '9999'],
    ['Strict-Transport-Security', 'max-age=31536000; includeSubdomains;'],
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
  ];
  const collection = (place: Place) => `${place.url}${contract.operation('listDatabaseUsers').path.replace('{groupId}', groupId)}`;
  const success = (status: number, body: unknown, delivery: Delivery = {}): Answer => ({ status, headers, body: body === null ? null : bytes(body), ...delivery });
  const shown = (user: User, place: Place): User => {
    const { password: _password, ...rest } = user;
    const standard = { awsIAMType: 'NONE', groupId, labels: [], ldapAuthType: 'NONE', roles: [], scopes: [], x509Type: 'NONE', ...(contract.api === 'v2' && { oidcAuthType: 'NONE' }) };
    const expiry = typeof rest['deleteAfterDate'] === 'string' && { deleteAfterDate: new Date(rest['deleteAfterDate']).toISOString().replace(/\.\d+Z$/, 'Z') };
    const href = `${collection(place)}/${segment(user['databaseName'])}/${segment(user['username'])}`;
    return sorted({ ...standard, ...rest, ...expiry, links: [{ href, rel: 'self' }] });
  };
  return {
    shown,
    success,
    user: (user, place, status, delivery) => success(status, shown(user, place), delivery),
    page(users, place, { page = 1, size = 100, total = users.length, delivery } = {}) {
      const link = (rel: string, number: number) => ({ href: `${collection(place)}?includeCount=true&pageNum=${number}&itemsPerPage=${size}`, rel });
      const links = [link('self', page), ...(page > 1 ? [link('previous', page - 1)] : []), ...(total !== null && page * size < total ? [link('next', page + 1)] : [])];
      return success(200, { links, results: users.map((user) => shown(user, place)), ...(total !== null && { totalCount: total }) }, delivery);
    },
    gone: (delivery) => success(204, null, delivery),
    error(status, errorCode, detail, { parameters = [], members = {}, headers: more = [], delivery } = {}) {
      const body = sorted({ detail, error: status, errorCode, parameters, reason: reasons[status] ?? 'Error', ...members });
      return { status, headers: [['Content-Type', 'application/json'], ['X-Error-Code', errorCode], ...more], body: bytes(body), ...delivery };
    },
  };
}

/** RFC 9110 section 15. */
const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  410: 'Gone',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** A value as compact JSON in UTF-8. */
export function bytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function sorted(value: Readonly<Record<string, unknown>>): User {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** As links have it: the slash encoded, `$` and `:` as they are (recorded exchanges). */
function segment(value: unknown): string {
  return encodeURIComponent(String(value).toWellFormed()).replaceAll('%24', '$').replaceAll('%3A', ':');
}
