import { inspect } from 'node:util';
import type { ApiKey } from './digest-authorizer.ts';

/** The names that Atlas tools use. */
export const variables = {
  publicKey: 'MONGODB_ATLAS_PUBLIC_API_KEY',
  privateKey: 'MONGODB_ATLAS_PRIVATE_API_KEY',
  clientId: 'MONGODB_ATLAS_CLIENT_ID',
  clientSecret: 'MONGODB_ATLAS_CLIENT_SECRET',
  projectId: 'MONGODB_ATLAS_PROJECT_ID',
} as const;

/** The environment holds half of a credential, or something malformed; `message` names the variable. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** A service account of the Administration API. */
export interface ServiceAccount {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What the environment says; each part is whole or absent. Secrets do not show when it is printed or written as JSON. */
export interface Credentials {
  /** For Digest. */
  readonly apiKey?: ApiKey;
  /** For OAuth. */
  readonly serviceAccount?: ServiceAccount;
  readonly projectId?: string;
}

/**
 * The credentials of an environment. A variable that is empty counts as unset, since that is what CI makes of a missing secret.
 * @throws EnvironmentError naming the missing variable of a pair, or a malformed project id
 */
export function credentialsFrom(env: Readonly<Record<string, string | undefined>>): Credentials {
  const key = pair(env, variables.publicKey, variables.privateKey);
  const client = pair(env, variables.clientId, variables.clientSecret);
  const projectId = env[variables.projectId] || undefined;
  if (projectId !== undefined && !/^[a-f0-9]{24}$/.test(projectId)) {
    throw new EnvironmentError(`${variables.projectId} must be 24 lower-case hexadecimal digits, not ${JSON.stringify(projectId)}`);
  }
  return {
    ...(key && { apiKey: concealed({ publicKey: key[0], privateKey: key[1] }, 'privateKey') }),
    ...(client && { serviceAccount: concealed({ clientId: client[0], clientSecret: client[1] }, 'clientSecret') }),
    ...(projectId !== undefined && { projectId }),
  };
}

function pair(env: Readonly<Record<string, string | undefined>>, first: string, second: string): [string, string] | undefined {
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
