/** Test support: exchanges written by hand, as the checks see them. */
import { contracts } from '../../contract/index.ts';
import type { Check, View } from '../../core/case.ts';
import type { HeaderList } from '../../core/exchange.ts';
import { viewOf } from '../view.ts';

export const contract = contracts.v2;
export const groupId = '32b6e34b3d91647abb20e7b8';
export const collection = `/api/atlas/v2/groups/${groupId}/databaseUsers`;

export const json: HeaderList = [['Content-Type', 'application/json']];
export const vendor: HeaderList = [
  ['Content-Type', 'application/vnd.atlas.2023-01-01+json'],
  ['RateLimit-Limit', '100'],
  ['RateLimit-Remaining', '99'],
];

export const sentUser = { databaseName: 'admin', groupId, username: 'joe', password: 'long enough', roles: [{ databaseName: 'admin', roleName: 'read' }] };
const self = `https://cloud.mongodb.com${collection}/admin/joe`;

/** The user as answers have it. */
export const user = {
  awsIAMType: 'NONE',
  databaseName: 'admin',
  groupId,
  labels: [],
  ldapAuthType: 'NONE',
  links: [{ rel: 'self', href: self }],
  oidcAuthType: 'NONE',
  roles: sentUser.roles,
  scopes: [],
  username: 'joe',
  x509Type: 'NONE',
};
export const page = { links: [{ rel: 'self', href: `https://cloud.mongodb.com${collection}?pageNum=1` }], results: [user], totalCount: 1 };
export const missing = { detail: 'No user with username joe exists.', error: 404, errorCode: 'USERNAME_NOT_FOUND', parameters: ['joe'], reason: 'Not Found' };

export interface Answer {
  readonly status: number;
  readonly headers?: HeaderList;
  /** Text, or what is sent as JSON; absent: no body. */
  readonly body?: unknown;
}

const bytes = (body: unknown) => new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));

/** What a check sees when `request` ("GET /path", with a body if any) is answered so. */
export function view(request: string, { status, headers = status < 300 ? vendor : json, body }: Answer, sent?: unknown): View {
  const [method = '', target = ''] = request.split(' ');
  return viewOf(contract, {
    request: { method, target, headers: sent === undefined ? [] : json, body: sent === undefined ? null : bytes(sent) },
    response: { status, headers, body: body === undefined ? new Uint8Array() : bytes(body) },
    startedAt: 0,
    durationMs: 1,
  });
}

export const getUser = (body: unknown = user, rest: Partial<Answer> = {}): View => view(`GET ${collection}/admin/joe`, { status: 200, body, ...rest });
export const listUsers = (body: unknown = page, rest: Partial<Answer> = {}): View => view(`GET ${collection}`, { status: 200, body, ...rest });
export const createUser = (body: unknown = user, rest: Partial<Answer> = {}, sent: unknown = sentUser): View => view(`POST ${collection}`, { status: 201, body, ...rest }, sent);
export const deleteUser = (rest: Partial<Answer> = {}): View => view(`DELETE ${collection}/admin/joe`, { status: 204, ...rest });
export const noUser = (body: unknown = missing, rest: Partial<Answer> = {}): View => view(`GET ${collection}/admin/joe`, { status: 404, headers: [...json, ['X-Error-Code', 'USERNAME_NOT_FOUND']], body, ...rest });
export const elsewhere = (rest: Partial<Answer> = {}): View => view('GET /other', { status: 500, headers: [['Content-Type', 'text/html']], body: '<html>', ...rest });

/** What a check finds: requirement, pointer and keyword of each finding. */
export function found(check: Check, each: View): readonly string[] {
  return check(each).map(({ requirement, pointer, keyword }) => [requirement, pointer, keyword].filter((part) => part !== '').join(' '));
}
