import { parseJson, type WireRequest } from '../src/core/exchange.ts';
import type { Same } from '../src/checks/index.ts';
import type { Contract } from '../src/contract/index.ts';
import type { Profile } from './context.ts';

/** A database user as JSON; the kit sends wrong ones too, so nothing is promised of its members. */
export type User = Readonly<Record<string, unknown>>;

/** What makes a user the one it is: the same name may stand on both databases. */
export interface Identity {
  readonly databaseName: string;
  readonly username: string;
}

/** A user by its database and its name, as one text. */
export function keyOf({ databaseName, username }: { readonly databaseName?: unknown; readonly username?: unknown }): string {
  return `${String(databaseName)}/${String(username)}`;
}

/** The body of a request as a user, when it is a JSON object; one without members otherwise. */
export function bodyOf({ body }: WireRequest): User {
  const json = parseJson(body);
  return json.ok && typeof json.value === 'object' && json.value !== null ? (json.value as User) : {};
}

/** What makes this user the one it is. */
export function identityOf(user: User): Identity {
  return { databaseName: user['databaseName'] as string, username: user['username'] as string };
}

/**
 * What an answer has for a field that the user was created without (recorded exchanges; contract, `default`). By the
 * published document alone, which requires few fields of an answer, one that was not sent may be absent as well.
 */
export function defaults(contract: Contract, profile: Profile): User {
  return {
    ...(profile !== 'published' && {
      awsIAMType: 'NONE',
      ldapAuthType: 'NONE',
      ...(contract.api === 'v2' && { oidcAuthType: 'NONE' }),
      x509Type: 'NONE',
      labels: [],
      scopes: [],
    }),
    deleteAfterDate: undefined,
    ...(contract.api === 'v2' && { description: undefined }),
  };
}

/**
 * What answers show of a user that was sent: everything but the password; by the published document alone, which
 * calls the project's id write-only, not that either.
 */
export function shown(user: User, profile: Profile): User {
  const { password: _password, groupId, ...rest } = user;
  // By that document a method that is not used, which is the default, may be absent.
  if (profile === 'published') return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== 'NONE'));
  return groupId === undefined ? rest : { ...rest, groupId };
}

/**
 * The user after an update: each field that is sent replaces the stored one, arrays whole; a `null` expiry
 * removes it (reference pages, "update"; recorded exchanges).
 */
export function updated(user: User, patch: User): User {
  const after: Record<string, unknown> = { ...user, ...patch };
  if (after['deleteAfterDate'] === null) after['deleteAfterDate'] = undefined;
  return after;
}

/** Dates compare as instants, to the second: any zone goes in, UTC comes out. An empty collection or description may read back absent. */
export const sameValue: Same = (pointer, expected, actual) => {
  if (pointer === '/deleteAfterDate' && typeof expected === 'string' && typeof actual === 'string') {
    return Math.floor(Date.parse(expected) / 1000) === Math.floor(Date.parse(actual) / 1000);
  }
  if ((expected ?? '') === '' && (actual ?? '') === '' && /\/(?:collectionName|description)$/.test(pointer)) return true;
  // The published answers are open: an item may have more than was sent, but none of the fields that sending leaves out.
  if (actual === undefined && /^\/(?:roles|labels|scopes)\/\[\]\/[^/]+$/.test(pointer) && !itemFields.has(pointer)) return true;
  return undefined;
};

const itemFields = new Set(['roleName', 'databaseName', 'collectionName'].map((name) => `/roles/[]/${name}`).concat(['/labels/[]/key', '/labels/[]/value', '/scopes/[]/name', '/scopes/[]/type']));
