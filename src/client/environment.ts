import { inspect } from 'node:util';
import type { ApiKey } from './digest-authorizer.ts';
import { UserError } from '../core/problem.ts';

/** The names that Atlas tools use; those of read-only credentials and of another project are the kit's own, made after them. */
export const variables = {
  publicKey: 'MONGODB_ATLAS_PUBLIC_API_KEY',
  privateKey: 'MONGODB_ATLAS_PRIVATE_API_KEY',
  clientId: 'MONGODB_ATLAS_CLIENT_ID',
  clientSecret: 'MONGODB_ATLAS_CLIENT_SECRET',
  projectId: 'MONGODB_ATLAS_PROJECT_ID',
  readOnly: {
    publicKey: 'MONGODB_ATLAS_READ_ONLY_PUBLIC_API_KEY',
    privateKey: 'MONGODB_ATLAS_READ_ONLY_PRIVATE_API_KEY',
    clientId: 'MONGODB_ATLAS_READ_ONLY_CLIENT_ID',
    clientSecret: 'MONGODB_ATLAS_READ_ONLY_CLIENT_SECRET',
  },
  other: {
    publicKey: 'MONGODB_ATLAS_OTHER_PUBLIC_API_KEY',
    privateKey: 'MONGODB_ATLAS_OTHER_PRIVATE_API_KEY',
    clientId: 'MONGODB_ATLAS_OTHER_CLIENT_ID',
    clientSecret: 'MONGODB_ATLAS_OTHER_CLIENT_SECRET',
    projectId: 'MONGODB_ATLAS_OTHER_PROJECT_ID',
  },
  expiredToken: 'MONGODB_ATLAS_EXPIRED_ACCESS_TOKEN',
} as const;

/** The environment holds half of a credential, or something malformed; `message` names the variable. */
export class EnvironmentError extends UserError {
  override readonly name = 'EnvironmentError';
}

/** A service account of the Administration API. */
export interface ServiceAccount {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** An access token of the run's own service account that is good no more. */
export interface ExpiredToken {
  readonly accessToken: string;
}

/** The two ways to prove who is there; each is whole or absent. */
export interface Keys {
  /** For Digest. */
  readonly apiKey?: ApiKey;
  /** For OAuth. */
  readonly serviceAccount?: ServiceAccount;
}

/** What the environment says; each part is whole or absent. Secrets do not show when it is printed or written as JSON. */
export interface Credentials extends Keys {
  readonly projectId?: string;
  /** Those who may read the project, and not write to it. */
  readonly readOnly?: Keys;
  /** Those who may write to another project, and have nothing to do with this one; and that project. */
  readonly other?: Keys & { readonly projectId?: string };
  readonly expired?: ExpiredToken;
}

/**
 * The credentials of an environment. A variable that is empty counts as unset, since that is what CI makes of a missing secret.
 * @throws EnvironmentError naming the missing variable of a pair, or a malformed project id or token
 */
export function credentialsFrom(env: Environment): Credentials {
  const readOnly = keysFrom(env, variables.readOnly);
  const other = { ...keysFrom(env, variables.other), ...projectFrom(env, variables.other.projectId) };
  const expired = env[variables.expiredToken] || undefined;
  if (expired !== undefined && !/^[A-Za-z0-9._~+/-]+=*$/.test(expired)) throw new EnvironmentError(`${variables.expiredToken} is not of the form of a bearer token (RFC 6750 section 2.1)`);
  return {
    ...keysFrom(env, variables),
    ...projectFrom(env, variables.projectId),
    ...(Object.keys(readOnly).length > 0 && { readOnly }),
    ...(Object.keys(other).length > 0 && { other }),
    ...(expired !== undefined && { expired: concealed({ accessToken: expired }, 'accessToken') }),
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

function keysFrom(env: Environment, names: { readonly publicKey: string; readonly privateKey: string; readonly clientId: string; readonly clientSecret: string }): Keys {
  const key = pair(env, names.publicKey, names.privateKey);
  const client = pair(env, names.clientId, names.clientSecret);
  return {
    ...(key && { apiKey: concealed({ publicKey: key[0], privateKey: key[1] }, 'privateKey') }),
    ...(client && { serviceAccount: concealed({ clientId: client[0], clientSecret: client[1] }, 'clientSecret') }),
  };
}

function projectFrom(env: Environment, name: string): { readonly projectId?: string } {
  const projectId = env[name] || undefined;
  if (projectId === undefined) return {};
  if (!/^[a-f0-9]{24}$/.test(projectId)) throw new EnvironmentError(`${name} must be 24 lower-case hexadecimal digits, not ${JSON.stringify(projectId)}`);
  return { projectId };
}

function pair(env: Environment, first: string, second: string): [string, string] | undefined {
  const [a, b] = [env[first], env[second]];
  if (!a && !b) return undefined;
  if (!a) throw new EnvironmentError(`${second} is set but ${first} is not; set both or neither`);
  if (!b) throw new EnvironmentError(`${first} is set but ${second} is not; set both or neither`);
  return [a, b];
}

/** Own and enumerable, so that spreading the record keeps the secret; hidden only where records are shown. */
function concealed<T extends object>(record: T, secret: keyof T): T {
  const shown = { ...record, [secret]: '***' };
  return Object.defineProperties(record, { toJSON: { value: () => shown }, [inspect.custom]: { value: () => shown } });
}
