import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';
import type { PathsV2 } from '../contract/index.ts';
import { anonymous, type Authorizer } from './authorizer.ts';
import { authorizedFetch } from './fetch.ts';
import { fillPath } from './path.ts';
import { ApiFailure, toResult } from './result.ts';
import type { AuthenticationDatabase, DatabaseUser, DatabaseUserChanges, DatabaseUserPage, Enveloped, NewDatabaseUser, Result } from './types.ts';
import { httpUrl } from './url.ts';

export interface ClientOptions {
  /** Where the Administration API is, without `/api/atlas/v2`. */
  readonly baseUrl: string;
  readonly authorizer?: Authorizer;
  /** Sends a request; globalThis.fetch if absent. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** The resource version to ask for: a date not before 2023-01-01, which is the default. */
  readonly version?: string;
}

/** What every operation takes. */
export interface CallOptions {
  readonly groupId: string;
  readonly pretty?: boolean;
  readonly signal?: AbortSignal;
}

/** Which user an operation is about. */
export interface UserIdentity {
  readonly databaseName: AuthenticationDatabase;
  /** Not encoded. */
  readonly username: string;
}

export interface ListOptions extends CallOptions {
  readonly includeCount?: boolean;
  readonly itemsPerPage?: number;
  readonly pageNum?: number;
}

/** Asks for the answer in an envelope, which changes its form. */
interface EnvelopeOption<E extends boolean> {
  readonly envelope?: E;
}
type MaybeEnveloped<T, E extends boolean> = E extends true ? Enveloped<T> : T;
type MaybeEnvelopedPage<E extends boolean> = E extends true ? DatabaseUserPage & { readonly status: number } : DatabaseUserPage;

/**
 * The five operations. Each resolves to `data` or `error` and never rejects for what the service answers, unless the
 * body of a success is no JSON or not there; it rejects with PathError, with what the authorizer throws, and with what fetch throws.
 */
export interface Client {
  /** Adds one user to a project. */
  createDatabaseUser<const E extends boolean = false>(options: CallOptions & EnvelopeOption<E> & { readonly body: NewDatabaseUser }): Promise<Result<MaybeEnveloped<DatabaseUser, E>>>;
  /** One page of the users of a project. */
  listDatabaseUsers<const E extends boolean = false>(options: ListOptions & EnvelopeOption<E>): Promise<Result<MaybeEnvelopedPage<E>>>;
  /** One user. */
  getDatabaseUser<const E extends boolean = false>(options: CallOptions & EnvelopeOption<E> & UserIdentity): Promise<Result<MaybeEnveloped<DatabaseUser, E>>>;
  /** Changes one user; what `body` leaves out stays. */
  updateDatabaseUser<const E extends boolean = false>(options: CallOptions & EnvelopeOption<E> & UserIdentity & { readonly body: DatabaseUserChanges }): Promise<Result<MaybeEnveloped<DatabaseUser, E>>>;
  /** Removes one user. A success has no body; what becomes of an envelope then is not published, so it may be there or not. */
  deleteDatabaseUser<const E extends boolean = false>(options: CallOptions & EnvelopeOption<E> & UserIdentity): Promise<Result<MaybeEnveloped<undefined, E> | undefined>>;
  /**
   * All pages of the users of a project, one after the other, from `pageNum` on.
   * @throws ApiFailure (while iterating) when a page is answered with an error
   */
  databaseUserPages(options: ListOptions): AsyncGenerator<DatabaseUserPage, void, undefined>;
  /** The openapi-fetch client underneath, for what the methods above do not do. */
  readonly http: FetchClient<PathsV2>;
}

const users = '/api/atlas/v2/groups/{groupId}/databaseUsers';
const user = `${users}/{databaseName}/{username}` as const;
/** The contract's only resource version; later dates resolve to it. */
const firstVersion = '2023-01-01';
/** The contract's default of itemsPerPage. */
const defaultPageSize = 100;

/**
 * A client of the Database Users API, v2. Redirects are not followed: credentials go to `baseUrl` and nowhere else.
 * @throws Error when `baseUrl` is no plain http or https URL, or `version` no date from 2023-01-01 on
 */
export function createClient({ baseUrl, authorizer = anonymous, fetch = (request) => globalThis.fetch(request), version = firstVersion }: ClientOptions): Client {
  const base = httpUrl(baseUrl, 'baseUrl');
  if (base.search !== '' || base.hash !== '') throw new Error('baseUrl must have neither query nor fragment');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(version) || version < firstVersion) {
    throw new Error(`version must be a date like 2023-01-01, and not before it: ${JSON.stringify(version)}`);
  }
  const mediaType = `application/vnd.atlas.${version}+json`;

  const http = createFetchClient<PathsV2>({
    baseUrl: base.href,
    fetch: authorizedFetch(authorizer, fetch),
    headers: { Accept: mediaType, 'Content-Type': mediaType },
    pathSerializer: fillPath,
    redirect: 'manual',
  });
  http.use({
    onRequest({ request }) {
      if (request.body === null) request.headers.delete('Content-Type');
    },
  });

  const client: Client = {
    http,
    createDatabaseUser: async ({ groupId, body, signal, ...rest }) =>
      toResult(await http.POST(users, { params: { path: { groupId }, query: queryOf(rest) }, body: { groupId, ...body }, ...options(signal) })),
    listDatabaseUsers: async ({ groupId, signal, ...rest }) => toResult(await http.GET(users, { params: { path: { groupId }, query: queryOf(rest) }, ...options(signal) })),
    getDatabaseUser: async ({ groupId, databaseName, username, signal, ...rest }) =>
      toResult(await http.GET(user, { params: { path: { groupId, databaseName, username }, query: queryOf(rest) }, ...options(signal) })),
    updateDatabaseUser: async ({ groupId, databaseName, username, body, signal, ...rest }) =>
      toResult(await http.PATCH(user, { params: { path: { groupId, databaseName, username }, query: queryOf(rest) }, body, ...options(signal) })),
    deleteDatabaseUser: async ({ groupId, databaseName, username, signal, ...rest }) =>
      toResult(await http.DELETE(user, { params: { path: { groupId, databaseName, username }, query: queryOf(rest) }, ...options(signal) })),

    async *databaseUserPages({ pageNum = 1, ...list }) {
      for (let next = pageNum; ; next += 1) {
        const { data, error, response } = await client.listDatabaseUsers({ ...list, pageNum: next });
        if (error !== undefined) throw new ApiFailure(error, response);
        yield data;
        // The next page is counted, not taken from its link: credentials do not follow an address that an answer names.
        const hasNext = data.links === undefined ? data.results.length >= (list.itemsPerPage ?? defaultPageSize) : data.links.some(({ rel }) => rel === 'next');
        if (!hasNext || data.results.length === 0) return;
      }
    },
  };
  return client;
}

const queryNames = ['envelope', 'pretty', 'includeCount', 'itemsPerPage', 'pageNum'] as const;
interface Query {
  readonly envelope?: boolean;
  readonly pretty?: boolean;
  readonly includeCount?: boolean;
  readonly itemsPerPage?: number;
  readonly pageNum?: number;
}

/** Only what is a query parameter: an options object may have more, such as the fields of a user that was spread into it. */
function queryOf(given: Query): Query {
  return Object.fromEntries(queryNames.map((name) => [name, given[name]]));
}

function options(signal: AbortSignal | undefined): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}
