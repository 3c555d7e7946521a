import type { Check, Party, Premise, Step, View } from '../src/core/case.ts';
import type { HeaderList, WireRequest } from '../src/core/exchange.ts';
import { encodeSegment, type Contract } from '../src/contract/index.ts';
import type { Identity } from './user.ts';

/** What a step may differ in from the plain one of its operation. */
export interface StepOptions {
  readonly requirement?: string;
  readonly statuses?: readonly number[];
  readonly checks?: readonly Check[];
  readonly premise?: Premise;
  readonly auth?: Party;
  /** Who removes what it creates; the run's own credentials when left out. */
  readonly owner?: Party;
  readonly notBefore?: number;
  readonly mayVanish?: boolean;
  /** Why the answer says nothing about the target, if it does not. */
  readonly unavailable?: Step['unavailable'];
  /** Whether the target may break the connection off instead of answering (RFC 9110 section 15.5.14). */
  readonly mayBreak?: boolean;
  readonly query?: Readonly<Record<string, string>>;
  readonly groupId?: string;
  /** The raw path, when it is not the usual spelling. */
  readonly target?: string;
  /** Replaces the header of that name; undefined leaves it out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** The body's bytes, when they are not those of a JSON value. */
  readonly raw?: string | Uint8Array;
}

/** Builds the steps of cases: one method an operation, each expecting success unless told otherwise. */
export interface Steps {
  create(user: unknown, options?: StepOptions): Step;
  list(options?: StepOptions): Step;
  get(identity: Identity, options?: StepOptions): Step;
  update(identity: Identity, patch: unknown, options?: StepOptions): Step;
  remove(identity: Identity, options?: StepOptions): Step;
  /** A request that is for no operation. */
  other(method: string, target: string, options: StepOptions): Step;
  /** The raw path of a user. */
  path(identity: Identity, groupId?: string): string;
}

const valid: Premise = { kind: 'valid' };
const success = { createDatabaseUser: 201, listDatabaseUsers: 200, getDatabaseUser: 200, updateDatabaseUser: 200, deleteDatabaseUser: 204 } as const;
type OperationId = keyof typeof success;
const encoder = new TextEncoder();

/** @param tag what the name of every user has in it that is the run's own. */
export function createSteps(contract: Contract, projectId: string, tag: string): Steps {
  const accept = contract.operation('getDatabaseUser').responses['200']!.mediaTypes[0]!;
  const collectionOf = (groupId: string) => contract.operation('listDatabaseUsers').path.replace('{groupId}', encodeSegment(groupId));
  const own = collectionOf(projectId);
  const collection = (groupId = projectId) => (groupId === projectId ? own : collectionOf(groupId));
  const path = (identity: Identity, groupId = projectId) => `${collection(groupId)}/${encodeSegment(identity.databaseName)}/${encodeSegment(identity.username)}`;

  const plain: HeaderList = [['Accept', accept]];
  const withContent: HeaderList = [...plain, ['Content-Type', accept]];

  const step = (operation: OperationId, target: string, options: StepOptions, body?: unknown): Step => {
    const query = options.query === undefined ? '' : new URLSearchParams(options.query).toString();
    const content = options.raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const request: WireRequest = {
      method: contract.operation(operation).method,
      target: (options.target ?? target) + (query === '' ? '' : `?${query}`),
      headers: options.headers === undefined ? (content === undefined ? plain : withContent) : headersOf({ Accept: accept, 'Content-Type': content === undefined ? undefined : accept, ...options.headers }),
      body: typeof content === 'string' ? encoder.encode(content) : (content ?? null),
    };
    const premise = options.premise ?? valid;
    return {
      operation: options.target === undefined ? operation : (contract.match(request.method, request.target)?.operation.id ?? null),
      request,
      auth: options.auth ?? 'own',
      ...(options.owner !== undefined && { owner: options.owner }),
      ...(options.notBefore !== undefined && { notBefore: options.notBefore }),
      ...(options.mayVanish !== undefined && { mayVanish: options.mayVanish }),
      ...(options.unavailable !== undefined && { unavailable: options.unavailable }),
      ...(options.mayBreak !== undefined && { mayBreak: options.mayBreak }),
      premise,
      statuses: options.statuses ?? [success[operation]],
      requirement: options.requirement ?? `${operation}.status`,
      checks: options.checks ?? [],
    };
  };

  /** Where the user stands by what the answer says. */
  const created = (view: View): string | undefined => {
    const identity = identityOfAny(view.entity);
    return identity === undefined ? undefined : path(identity);
  };

  return {
    path,
    other(method, target, options) {
      const { request, ...rest } = step('listDatabaseUsers', target, options);
      return { ...rest, operation: null, request: { ...request, method, target } };
    },
    create(user, options = {}) {
      const made = step('createDatabaseUser', collection(options.groupId), options, user);
      const identity = identityOfAny(user);
      if (identity === undefined) return { ...made, created };
      const mine = identity.username.includes(tag);
      return { ...made, creates: path(identity, options.groupId), ...(!mine && { foreign: true }), created, ...(!made.statuses.includes(403) && { unavailable: (view: View) => fullProject(view) ?? options.unavailable?.(view) }) };
    },
    list: (options = {}) => step('listDatabaseUsers', collection(options.groupId), options),
    get: (identity, options = {}) => step('getDatabaseUser', path(identity, options.groupId), options),
    // A target at fault may make a user of an update: of one that does not exist, or under a new name.
    update(identity, patch, options = {}) {
      const at = path(identity, options.groupId);
      return { ...step('updateDatabaseUser', at, options, patch), creates: at, ...(!identity.username.includes(tag) && { foreign: true }), created };
    },
    remove(identity, options = {}) {
      const at = path(identity, options.groupId);
      return { ...step('deleteDatabaseUser', at, options), removes: at };
    },
  };
}

function headersOf(fields: Readonly<Record<string, string | undefined>>): HeaderList {
  return Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** A valid user that a full project has no room for says nothing about the target. */
function fullProject({ exchange, json }: View): string | undefined {
  const code = (json as { errorCode?: unknown } | null | undefined)?.errorCode;
  return exchange.response.status === 403 && code === 'GROUP_USERS_LIMIT_EXCEEDED' ? 'the project is full of users; test in one with room for some more' : undefined;
}

/** Under which identity a target that takes anything could make a user of this body, so that it is removed again. */
function identityOfAny(user: unknown): Identity | undefined {
  const { username, databaseName } = (user ?? {}) as { username?: unknown; databaseName?: unknown };
  if (username === undefined || username === null || username === '' || typeof username === 'object') return undefined;
  return { username: String(username), databaseName: typeof databaseName === 'string' && databaseName !== '' ? databaseName : 'admin' };
}
