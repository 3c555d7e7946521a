import { errorAnswer, unauthorized, type Answer } from './answer.ts';
import { readJson, writeJson, type JsonObject, type Read } from './json.ts';
import { pageLinks, type Link, type Paging } from './links.ts';
import { isAcceptable, isReadable, vendorType } from './mediaTypes.ts';
import type { Api, OperationId } from './operation.ts';
import { problem, type Problem } from './errors.ts';
import type { Parameters } from './parameters.ts';
import type { Caller, HoldsTo, Verdict } from './auth/verdict.ts';
import { renderUser, type View } from './render.ts';
import type { Project } from './store.ts';
import type { Target } from './target.ts';
import { mergePatch, newUser, type User } from './user.ts';
import type { Offence } from './validation/violation.ts';

/** The request that was refused, as far as it was understood: its operation and parameters, and the body that was read. */
export interface Refused {
  readonly operation?: OperationId;
  readonly request?: JsonObject;
  readonly parameters?: Parameters;
}

/**
 * The decisions in which this server conforms or not. The server asks this record and nothing else about them,
 * so that a fault can replace one of them and leave the rest alone.
 */
export interface Behaviour {
  // What is understood of a request
  /** The method that a request is taken to have. */
  method(method: string): string;
  /** The target that a request is taken to have, before its path is split. */
  target(target: Target, method: string): Target;
  /** One path segment, decoded. */
  decode(segment: string, method: string): string;
  /** Whether Accept chooses a version. */
  negotiates(api: Api): boolean;
  acceptable(accept: string | null, operation: OperationId): boolean;
  /** What the query asks for, as it was read. */
  asked(parameters: Parameters, query: ReadonlyMap<string, string>): Parameters;
  /** Whether a body of this Content-Type is read. */
  readable(contentType: string | null, api: Api): boolean;
  /** The value of a body. */
  read(bytes: Uint8Array): Read;
  /** What is refused of a request that has a body though its method has no use for one: nothing. */
  refusesStray(operation: OperationId): Problem | null;
  /** What credentials are held to. */
  readonly holdsTo: HoldsTo;
  /** Whether a verdict on credentials stands as it is; a fault may let in whom it should not, or refuse whom it should let in. */
  authenticate(verdict: Verdict, authorization: string | null): Verdict;
  /** Whether a caller may act in a project at all. */
  reaches(caller: Caller, groupId: string, operation: OperationId): boolean;
  mayRead(access: Caller['access'], operation: OperationId): boolean;
  mayWrite(access: Caller['access'], operation: OperationId): boolean;
  /** Whether a request is carried out though its answer says that it is not: for want of credentials, of permission or of a version. */
  carriesOut(refusal: 'unauthenticated' | 'forbidden' | 'unacceptable', method: string): boolean;
  /** Where the users of a project are kept. */
  housed(project: Project): Project;
  /** Whether what is wrong with a request is answered with an error. */
  enforces(operation: OperationId, offence: Offence): boolean;
  /** What is refused of a body beyond the rules: nothing. */
  refuses(operation: OperationId, body: JsonObject): Problem | null;

  /** Whether a request is let through, given whether its project has one left. */
  admits(isLeft: boolean): boolean;

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
  remove(users: Map<string, User>, key: string, project: Project): void;
  /** Puts an updated user where it is kept. */
  store(users: Map<string, User>, key: string, user: User): void;
  expired(user: User, now: number): boolean;
  /** What stands between looking at the users and changing or showing them: nothing, so that each request is one step. */
  pause(operation: OperationId): Promise<void> | undefined;

  // What answers say
  status(operation: OperationId): number;
  render(user: User, view: View): JsonObject;
  /** The users that a list shows, of all that are stored. */
  listed(users: readonly User[], project: Project): readonly User[];
  page(users: readonly User[], paging: Paging): readonly User[];
  /** totalCount, or undefined to leave it out. */
  totalCount(total: number, paging: Paging, onPage: number): number | undefined;
  pageLinks(collectionUrl: string, paging: Paging, total: number): readonly Link[];
  /** The last word on the JSON body of a success, before the envelope; `request` is the body that was sent. */
  body(operation: OperationId, body: JsonObject, request: JsonObject | undefined): unknown;
  envelope(operation: OperationId, status: number, body: unknown): unknown;
  write(value: unknown, pretty: boolean): string;
  contentType(api: Api, accept: string | null): string;
  /** The last word on a success; `parameters` are those of the request. */
  success(operation: OperationId, answer: Answer, parameters: Parameters): Answer;
  /** The answer to HEAD, made of the one to GET; whatever carries it leaves the body out. */
  head(answer: Answer): Answer;
  /** The answer to a refused request. */
  error(problem: Problem, refused: Refused): Answer;
  /** The answer to a request whose method is none that this server's parser knows. */
  unknownMethod(method: string): Answer;
  /** The answer to a request without valid credentials; `authorization` is what it had for such. */
  unauthorized(challenges: readonly string[], authorization: string | null): Answer;
  /** What a caller is told who may not do what it asked for; `key` is that of the user it asked about. */
  denied(problem: Problem, project: Project, key: string | undefined): Problem;
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
  method: (method) => method,
  target: (target) => target,
  decode: decodeURIComponent,
  // v1.0 has no versions to choose from (confirmed).
  negotiates: (api) => api === 'v2',
  acceptable: isAcceptable,
  asked: (parameters) => parameters,
  readable: isReadable,
  read: readJson,
  refusesStray: () => null,
  holdsTo: () => true,
  authenticate: (verdict) => verdict,
  reaches: ({ groupIds }, groupId) => groupIds === undefined || groupIds.includes(groupId),
  mayRead: () => true,
  mayWrite: (access) => access === 'read-write',
  carriesOut: () => false,
  housed: (project) => project,
  enforces: () => true,
  refuses: () => null,
  admits: (isLeft) => isLeft,

  identity: (databaseName, username) => `${databaseName}/${username}`,
  changesIdentity: (stored, sent) => stored !== sent,
  create: newUser,
  merge: mergePatch,
  keep: (user) => user,
  keepUpdate: (_before, after) => after,
  keepRefused: (before) => before,
  keepUncreated: () => null,
  remove: (users, key) => void users.delete(key),
  store: (users, key, user) => void users.set(key, user),
  pause: () => undefined,
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
  head: (answer) => answer,
  error: errorAnswer,
  unknownMethod: (method) => errorAnswer(problem('METHOD_NOT_ALLOWED', [method])),
  unauthorized,
  denied: (problem) => problem,
};
