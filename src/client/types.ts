import type { Readable, SchemasV2, Writable } from '../contract/index.ts';

type Schemas = SchemasV2['schemas'];

/** A user as the service answers it; it has no password. */
export type DatabaseUser = Readable<Schemas['DatabaseUserView']>;

/**
 * A user to create. Its authentication method decides what else it has: a SCRAM user needs a password, no other may
 * have one; X.509, LDAP, AWS IAM and OIDC users stand on the database of their method. `groupId` may be left to the client.
 */
export type NewDatabaseUser = WithOptional<Writable<Schemas['DatabaseUserCreate']>, 'groupId'>;

/** What changes of a user; what is left out stays. */
export type DatabaseUserChanges = Writable<Schemas['DatabaseUserUpdate']>;

/** One page of the users of a project. */
export type DatabaseUserPage = Readable<Schemas['PaginatedDatabaseUsers']>;

/** The body of an error. */
export type ApiError = Readable<Schemas['ApiError']>;

/** A database that users authenticate against. */
export type AuthenticationDatabase = DatabaseUser['databaseName'];

/** An entity with `envelope=true`. */
export interface Enveloped<T> {
  readonly status: number;
  readonly content: T;
}

/** What an operation returns: `data` of a success, or `error` of a failure, and the response either way. */
export type Result<T> =
  | { data: T; error?: never; response: Response }
  | { data?: never; error: ApiError; response: Response };

/** Of each member of a union, so that the members stay apart. */
type WithOptional<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> & { [P in K & keyof T]?: T[P] } : never;
