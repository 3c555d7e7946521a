import type { JointFinding, View } from '../../src/core/case.ts';
import type { Contract } from '../../src/contract/index.ts';
import type { Reading } from '../../src/sdk/judge/index.ts';
import type { Call } from '../../src/sdk/protocol.ts';
import type { CallRecord, Recorded, Script } from '../../src/sdk/record.ts';
import type { Identity, User } from '../user.ts';
import { createAnswers, type Answers, type Place } from './answers.ts';
import { exercised } from './exercised.ts';

/** How a client authenticates. */
export type ClientAuth = 'digest' | 'oauth';

/** One call of a case, and what the recording server does about it. */
export interface ClientStep extends Pick<Call, 'operation' | 'path' | 'query' | 'body'> {
  /** The answer to the n-th request of the call that is let in; the last one stands for all further ones. */
  responses(place: Place): Script['responses'];
  readonly gatekeeping?: Script['gatekeeping'];
  readonly reading?: Reading;
  /** How long the kit waits before the call, milliseconds. */
  readonly waitMs?: number;
  /** Whether a token of before is good no longer, so that another one may be asked for. */
  readonly renews?: boolean;
}

/** One planned unit of work for a client: calls in one process, with credentials of their own. */
export interface ClientCase {
  /** Stable: the same for the same contract and options, whatever the seed. */
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly requirements: readonly string[];
  /** How it authenticates; as the run does when left out. */
  readonly auth?: ClientAuth;
  /** Whether the client may refuse to make the calls at all. */
  readonly mayRefuse?: boolean;
  /** The requirement that is violated when the client does not get past the server's challenge; by what is wrong when left out. */
  readonly access?: string;
  readonly steps: readonly ClientStep[];
  /** What must hold of all its calls together. */
  check?(records: readonly CallRecord[], view: (each: Recorded) => View): readonly JointFinding[];
}

/** What the modules that make cases share. */
export interface ClientSuite {
  readonly contract: Contract;
  readonly auth: ClientAuth;
  readonly groupId: string;
  readonly seed: number;
  /** How many random users of each kind are created, and how many random updates are made. */
  readonly cases: number;
  /** The time of the run, milliseconds since the epoch. */
  readonly now: number;
  readonly answers: Answers;
  readonly calls: Calls;
  /** Hand-written users, one of each kind, with names of their own. */
  readonly users: readonly { readonly slug: string; readonly kind: string; readonly user: User }[];
}

export type StepOptions = Partial<Omit<ClientStep, 'operation' | 'path' | 'body'>>;

/** Calls with the answers that they get where nothing else is said. */
export interface Calls {
  create(user: User, options?: StepOptions): ClientStep;
  list(users: readonly User[], options?: StepOptions): ClientStep;
  get(user: User, options?: StepOptions): ClientStep;
  update(user: User, patch: User, options?: StepOptions): ClientStep;
  remove(user: Identity | User, options?: StepOptions): ClientStep;
}

export function createCalls(contract: Contract, groupId: string): Calls {
  const answers = createAnswers(contract, groupId);
  const member = (user: Identity | User) => ({ groupId, databaseName: String(user.databaseName), username: String(user.username) });
  return {
    create: (user, options) => ({ operation: 'createDatabaseUser', path: { groupId }, body: user, responses: (place) => [answers.user(user, place, 201)], ...options }),
    list: (users, options) => ({ operation: 'listDatabaseUsers', path: { groupId }, responses: (place) => [answers.page(users, place)], ...options }),
    get: (user, options) => ({ operation: 'getDatabaseUser', path: member(user as User), responses: (place) => [answers.user(user, place, 200)], ...options }),
    update: (user, patch, options) => ({ operation: 'updateDatabaseUser', path: member(user), body: patch, responses: (place) => [answers.user(merged(user, patch), place, 200)], ...options }),
    remove: (user, options) => ({ operation: 'deleteDatabaseUser', path: member(user), responses: () => [answers.gone()], ...options }),
  };
}

/** The user after an update: what is sent replaces what was, and a null removes it (reference pages, "update"). */
function merged(user: User, patch: User): User {
  return Object.fromEntries(Object.entries({ ...user, ...patch }).filter(([, value]) => value !== null));
}

/** A case; what its calls exercise anyway is added to its requirements. */
export function clientCase(suite: ClientSuite, described: Omit<ClientCase, 'group' | 'requirements'> & { readonly requirements?: readonly string[] }): ClientCase {
  const auth = described.auth ?? suite.auth;
  const requirements = [...(described.requirements ?? []), ...described.steps.flatMap((step) => exercised(suite.contract, step, auth))];
  return { ...described, group: described.id.split('/').slice(0, 2).join('/'), requirements: [...new Set(requirements)] };
}
