import { errorAnswer, unauthorized, type Answer } from './answer.ts';
import { writeJson, type JsonObject } from './json.ts';
import { pageLinks, type Link, type Paging } from './links.ts';
import { isAcceptable, vendorType } from './mediaTypes.ts';
import type { Api, OperationId } from './operation.ts';
import type { Problem } from './errors.ts';
import type { Verdict } from './auth/verdict.ts';
import { renderUser, type View } from './render.ts';
import { mergePatch, newUser, type User } from './user.ts';
import type { Offence } from './validation/violation.ts';

/** The request that was refused, as far as it was understood: its operation, and the body that was read. */
export interface Refused {
  readonly operation?: OperationId;
  readonly request?: JsonObject;
}

/**
 * The decisions in which this server conforms or not. The server asks this record and nothing else about them,
 * so that a fault can replace one of them and leave the rest alone.
 */
export interface Behaviour {
  // What is understood of a request
  /** One path segment, decoded. */
  decode(segment: string): string;
  acceptable(accept: string | null): boolean;
  /** Whether a verdict on credentials stands as it is; a fault may let in whom it should not. */
  authenticate(verdict: Verdict): Verdict;
  mayWrite(access: 'read-write' | 'read-only'): boolean;
  /** Whether what is wrong with a request is answered with an error. */
  enforces(operation: OperationId, offence: Offence): boolean;
  /** What is refused of a body beyond the rules: nothing. */
  refuses(operation: OperationId, body: JsonObject): Problem | null;

  // What happens to the users
  /** The key of a user within its project. */
  identity(databaseName: string, username: string): string;
  /** Whether a PATCH that sends this value of an identity field would change the stored one. */
  changesIdentity(stored: unknown, sent: unknown): boolean;
  create(body: JsonObject): User;
  merge(user: User, patch: JsonObject): User;
  /** What is kept of a created user; null for nothing. */
  keep(user: User): User | null;
  /** What is kept of an updated user. */
  keepUpdate(before: User, after: User): User;
  /** What is kept of a user whose PATCH was refused. */
  keepRefused(before: User, patch: JsonObject): User;
  /** What is kept of a user whose create was refused; null for nothing. */
  keepUncreated(body: JsonObject): User | null;
  remove(users: Map<string, User>, key: string): void;
  expired(user: User, now: number): boolean;

  // What answers say
  status(operation: OperationId): number;
  render(user: User, view: View): JsonObject;
  /** The users that a list shows, of all that are stored. */
  listed(users: readonly User[]): readonly User[];
  page(users: readonly User[], paging: Paging): readonly User[];
  /** totalCount, or undefined to leave it out. */
  totalCount(total: number, paging: Paging, onPage: number): number | undefined;
  pageLinks(collectionUrl: string, paging: Paging, total: number): readonly Link[];
  /** The last word on the JSON body of a success, before the envelope; `request` is the body that was sent. */
  body(operation: OperationId, body: JsonObject, request: JsonObject | undefined): unknown;
  envelope(operation: OperationId, status: number, body: unknown): unknown;
  write(value: unknown, pretty: boolean): string;
  contentType(api: Api, accept: string | null): string;
  /** The last word on a success. */
  success(operation: OperationId, answer: Answer): Answer;
  /** The answer to a refused request. */
  error(problem: Problem, refused: Refused): Answer;
  /** The answer to a request without valid credentials. */
  unauthorized(challenges: readonly string[]): Answer;
}

const statuses: Readonly<Record<OperationId, number>> = {
  createDatabaseUser: 201,
  listDatabaseUsers: 200,
  getDatabaseUser: 200,
  updateDatabaseUser: 200,
  deleteDatabaseUser: 204,
};

/** The behaviour of the real service, as far as it is known. */
export const conformant: Behaviour = {
  decode: decodeURIComponent,
  acceptable: isAcceptable,
  authenticate: (verdict) => verdict,
  mayWrite: (access) => access === 'read-write',
  enforces: () => true,
  refuses: () => null,

  identity: (databaseName, username) => `${databaseName}/${username}`,
  changesIdentity: (stored, sent) => stored !== sent,
  create: newUser,
  merge: mergePatch,
  keep: (user) => user,
  keepUpdate: (_before, after) => after,
  keepRefused: (before) => before,
  keepUncreated: () => null,
  remove: (users, key) => void users.delete(key),
  expired: (user, now) => user.expiresAt !== null && user.expiresAt <= now,

  status: (operation) => statuses[operation],
  render: renderUser,
  listed: (users) => users,
  page: (users, { itemsPerPage, pageNum }) => users.slice((pageNum - 1) * itemsPerPage, pageNum * itemsPerPage),
  totalCount: (total, { includeCount }) => (includeCount ? total : undefined),
  pageLinks,
  body: (_operation, body) => body,
  // Official API reference: a list takes the status beside its results, an entity goes into `content`.
  envelope: (operation, status, body) =>
    operation === 'listDatabaseUsers' ? { ...(body as JsonObject), status } : { status, content: body },
  write: writeJson,
  contentType: (api) => (api === 'v2' ? vendorType : 'application/json'),
  success: (_operation, answer) => answer,
  error: errorAnswer,
  unauthorized,
};
