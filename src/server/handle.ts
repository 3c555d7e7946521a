import type { Answer } from './answer.ts';
import type { Authenticator } from './auth/authenticator.ts';
import { everyone, type Caller } from './auth/verdict.ts';
import type { Behaviour } from './behaviour.ts';
import { offenceOf, refuse, type Call } from './call.ts';
import { problem, type Problem } from './errors.ts';
import type { Inbound } from './inbound.ts';
import { createUser } from './operations/create.ts';
import { deleteUser } from './operations/delete.ts';
import { getUser, listUsers } from './operations/read.ts';
import { updateUser } from './operations/update.ts';
import { writes, type Api, type OperationId } from './operation.ts';
import { readParameters } from './parameters.ts';
import { resourceLimit, type RateLimit, type RateLimiter } from './rateLimit.ts';
import { allowedMethods, matchRoute, operationOf, type Route } from './routes.ts';
import type { Project, Store } from './store.ts';
import { decodeSegments, parseQuery, parseTarget, type Target } from './target.ts';
import type { User } from './user.ts';
import { offence } from './validation/violation.ts';

/** A request body may hold this many bytes. */
const bodyLimit = 1024 * 1024;

/** What a server is made of. */
export interface Parts {
  readonly behaviour: Behaviour;
  readonly clock: () => number;
  readonly store: Store;
  readonly authenticator: Authenticator;
  readonly limiter: RateLimiter;
  /** The limit that is enforced, if any. */
  readonly enforced: RateLimit | null;
  /** Limits of single projects, which are enforced. */
  readonly limits: ReadonlyMap<string, RateLimit>;
  readonly baseUrl: string | undefined;
}

/**
 * Answers one request. In this order: authentication, path, method, version, project, permission, rate limit,
 * parameters, body. From the moment the body is read everything is synchronous, so each change is atomic.
 */
export function handle(parts: Parts, inbound: Inbound): Answer | Promise<Answer> {
  const answer = respond(parts, inbound);
  if (inbound.method !== 'HEAD') return answer;
  return answer instanceof Promise ? answer.then(parts.behaviour.head) : parts.behaviour.head(answer);
}

function respond(parts: Parts, inbound: Inbound): Answer | Promise<Answer> {
  const { behaviour, authenticator } = parts;
  const now = parts.clock();
  const target = behaviour.target(parseTarget(inbound.rawTarget), inbound.method);
  const tokens = oauthEndpoint(parts, inbound, target, now);
  if (tokens !== null) return tokens;

  const authorization = inbound.header('authorization');
  const verdict = behaviour.authenticate(
    authenticator.verify(authorization, inbound.method, inbound.rawTarget, now, behaviour.holdsTo),
    authorization,
  );
  if (verdict.ok) return admit(parts, inbound, target, verdict.caller, now);
  const refusal = behaviour.unauthorized(authenticator.challenges(now, verdict), authorization);
  if (!behaviour.carriesOut('unauthenticated', inbound.method)) return refusal;
  return Promise.resolve(admit(parts, inbound, target, everyone, now)).then(() => refusal);
}

/** Answers a request whose caller is known. */
function admit(
  parts: Parts,
  inbound: Inbound,
  target: Target,
  caller: Caller,
  now: number,
): Answer | Promise<Answer> {
  const { behaviour } = parts;
  const api: Api = target.path.startsWith('/api/atlas/v1.0/') ? 'v1.0' : 'v2';
  const no = (refused: Problem, operation?: OperationId): Answer =>
    refuse({ behaviour, api, ...(operation && { operation }) }, refused);
  const segments = decodeSegments(target.path, (segment) => behaviour.decode(segment, inbound.method));
  if (segments === null) return no(problem('INVALID_PATH_PARAMETER', [target.path]));
  const route = matchRoute(segments);
  if (route === null) return no(problem('RESOURCE_NOT_FOUND', [target.path]));
  const operation = operationOf(route, behaviour.method(inbound.method));
  if (operation === undefined)
    return no(problem('METHOD_NOT_ALLOWED', [inbound.method], { Allow: allowedMethods(route) }));
  const accept = inbound.header('accept');
  const carryOut = (): Answer | Promise<Answer> => {
    const project = projectOf(parts, route, operation, now);
    if ('code' in project) return no(project, operation);
    const perform = () => call(parts, inbound, { target, route, operation, project, accept, now });
    const forbidden = permission(parts, operation, project, caller, now);
    if (forbidden === null) return perform();
    const key = route.user && behaviour.identity(route.user.databaseName, route.user.username);
    const refusal = no(behaviour.denied(forbidden, project, key), operation);
    return behaviour.carriesOut('forbidden', inbound.method) ? Promise.resolve(perform()).then(() => refusal) : refusal;
  };
  if (!behaviour.negotiates(route.api) || behaviour.acceptable(accept, operation)) return carryOut();
  const unacceptable = no(problem('INVALID_VERSION_DATE'), operation);
  if (!behaviour.carriesOut('unacceptable', inbound.method)) return unacceptable;
  return Promise.resolve(carryOut()).then(() => unacceptable);
}

interface Admitted {
  readonly target: Target;
  readonly route: Route;
  readonly operation: OperationId;
  readonly project: Project;
  readonly accept: string | null;
  readonly now: number;
}

function call(
  parts: Parts,
  inbound: Inbound,
  { target, route, operation, project, accept, now }: Admitted,
): Answer | Promise<Answer> {
  const { behaviour, limiter } = parts;
  const enforced = parts.limits.get(project.groupId) ?? parts.enforced;
  const { capacity, refill, perSeconds } = enforced ?? resourceLimit;
  const admission = limiter.take(project.groupId, now, enforced ?? resourceLimit, enforced !== null);
  const rateHeaders = { 'RateLimit-Limit': String(capacity), 'RateLimit-Remaining': String(admission.remaining) };
  const api = route.api;
  if (enforced !== null && !behaviour.admits(admission.admitted)) {
    const retry = { 'Retry-After': String(admission.retryAfter) };
    const limited = problem(
      'RATE_LIMITED_TOKEN_BUCKET',
      [target.path, capacity, admission.remaining, refill, perSeconds],
      retry,
    );
    return refuse({ behaviour, api, operation, rateHeaders }, limited);
  }
  const query = parseQuery(target.query);
  const { parameters: read, offences } = readParameters(operation, query);
  const found = offenceOf({ behaviour, operation }, offences);
  if (found) return refuse({ behaviour, api, operation, rateHeaders }, found.problem);

  const parameters = behaviour.asked(read, query);
  const origin = parts.baseUrl ?? inbound.origin;
  const collectionUrl = `${origin}/api/atlas/${api}/groups/${project.groupId}/databaseUsers`;
  const view = { api, groupId: project.groupId, collectionUrl };
  return dispatch(
    { behaviour, api, operation, project, user: route.user, parameters, view, now, accept, rateHeaders },
    inbound,
  );
}

function dispatch(call: Call, inbound: Inbound): Answer | Promise<Answer> {
  const { databaseName = '', username = '' } = call.user ?? {};
  const hasBody = Number(inbound.header('content-length') ?? 0) > 0;
  const stray = hasBody && !takesBody.has(call.operation) ? call.behaviour.refusesStray(call.operation) : null;
  if (stray !== null) return refuse(call, stray);
  const key = call.behaviour.identity(databaseName, username);
  switch (call.operation) {
    case 'listDatabaseUsers':
      return listUsers(call);
    case 'getDatabaseUser':
      return getUser(call, key, username);
    case 'deleteDatabaseUser':
      return deleteUser(call, key, username);
    case 'createDatabaseUser':
      return withBody(call, inbound, (bytes) => createUser(call, bytes));
    case 'updateDatabaseUser':
      return withBody(call, inbound, (bytes) => updateUser(call, key, bytes));
  }
}

/** The operations whose requests have a body. */
const takesBody: ReadonlySet<OperationId> = new Set(['createDatabaseUser', 'updateDatabaseUser']);

async function withBody(call: Call, inbound: Inbound, change: (bytes: Uint8Array) => Answer | Promise<Answer>): Promise<Answer> {
  const contentType = inbound.header('content-type');
  if (!call.behaviour.readable(contentType, call.api))
    return refuse(call, problem('UNSUPPORTED_MEDIA_TYPE', [contentType ?? 'none']));
  const bytes = await inbound.body(bodyLimit);
  return bytes === null ? refuse(call, problem('PAYLOAD_TOO_LARGE', [bodyLimit])) : change(bytes);
}

/** The project of a route. On a spoiled server that takes any id, an id that names none stands for the first project. */
function projectOf({ behaviour, store }: Parts, route: Route, operation: OperationId, now: number): Project | Problem {
  const { groupId } = route;
  const isExpired = (user: User): boolean => behaviour.expired(user, now);
  const project = store.project(groupId, isExpired);
  if (project !== undefined) return behaviour.housed(project);
  const isId = /^[a-f0-9]{24}$/.test(groupId);
  const missing = isId
    ? offence('path', '/groupId', 'exists', problem('GROUP_NOT_FOUND', [groupId]))
    : offence('path', '/groupId', 'pattern', problem('INVALID_GROUP_ID', [groupId]));
  if (offenceOf({ behaviour, operation }, [missing])) return missing.problem;
  return store.project(store.first ?? '', isExpired) ?? missing.problem;
}

function permission(
  parts: Parts,
  operation: OperationId,
  project: Project,
  caller: Caller,
  now: number,
): Problem | null {
  if (!parts.behaviour.reaches(caller, project.groupId, operation)) {
    const challenges = parts.authenticator.challenges(now);
    return problem(
      'NOT_IN_GROUP',
      [project.groupId],
      challenges.length > 0 ? { 'WWW-Authenticate': challenges.join(', ') } : undefined,
    );
  }
  const { mayRead, mayWrite } = parts.behaviour;
  return (writes.has(operation) ? mayWrite : mayRead)(caller.access, operation) ? null : problem('USER_UNAUTHORIZED');
}

/** The answer of /api/oauth/token and /api/oauth/revoke, or null for every other target. */
function oauthEndpoint(
  { authenticator: { oauth } }: Parts,
  inbound: Inbound,
  target: Target,
  now: number,
): Promise<Answer> | null {
  if (oauth === null || inbound.method !== 'POST' || !target.path.startsWith('/api/oauth/')) return null;
  const authorization = inbound.header('authorization');
  const contentType = inbound.header('content-type');
  const form = async (): Promise<string> => Buffer.from((await inbound.body(bodyLimit)) ?? []).toString();
  if (target.path === '/api/oauth/token')
    return form().then((text) => oauth.token(authorization, contentType, text, now));
  if (target.path === '/api/oauth/revoke') return form().then((text) => oauth.revoke(authorization, contentType, text));
  return null;
}
