import { credentialsFrom, digest, oauth, variables, type Credentials } from '../client/index.ts';
import { wrongBearer } from '../../conformance/fault-matrix.ts';
import { openAccess, type Access } from '../../conformance/test-target.ts';
import { development, type Credential } from '../server/index.ts';
import { UsageError } from './exit.ts';

export const authMethods = ['none', 'digest', 'oauth'] as const;
export type Auth = (typeof authMethods)[number];

/** The embedded server, and `serve` without an environment, take these. */
export const developmentCredentials: Required<Pick<Credentials, 'apiKey' | 'serviceAccount'>> = {
  apiKey: { publicKey: development.publicKey, privateKey: development.privateKey },
  serviceAccount: { clientId: development.clientId, clientSecret: development.clientSecret },
};

/** How to authenticate when `--auth` does not say: by what the environment has. */
export function defaultAuth(credentials: Credentials): Auth {
  if (credentials.apiKey !== undefined) return 'digest';
  return credentials.serviceAccount === undefined ? 'none' : 'oauth';
}

/**
 * Own and wrong credentials for a run.
 * @throws UsageError naming the variables that are not set
 */
export function accessTo(origin: string, auth: Auth, credentials: Credentials): Access {
  const tokenUrl = `${origin}/api/oauth/token`;
  if (auth === 'none') return openAccess;
  if (auth === 'digest') {
    const key = credentials.apiKey ?? missing('digest', variables.publicKey, variables.privateKey);
    return { auth, own: digest(key), wrong: digest({ publicKey: key.publicKey, privateKey: wrongSecret }) };
  }
  const account = credentials.serviceAccount ?? missing('oauth', variables.clientId, variables.clientSecret);
  return { auth, own: oauth({ ...account, tokenUrl }), wrong: wrongBearer };
}

const wrongSecret = '00000000-0000-0000-0000-000000000000';

function missing(auth: Auth, ...names: string[]): never {
  throw new UsageError(`--auth ${auth} needs credentials: set ${names.join(' and ')}`);
}

/** The credentials of an environment, as the reference server takes them; the development ones where it has none. */
export function serverCredentials(credentials: Credentials): { readonly credentials: readonly Credential[]; readonly development: boolean } {
  const none = credentials.apiKey === undefined && credentials.serviceAccount === undefined;
  const { apiKey, serviceAccount } = none ? developmentCredentials : credentials;
  const made: Credential[] = [];
  if (apiKey !== undefined) made.push({ kind: 'apiKey', publicKey: apiKey.publicKey, privateKey: apiKey.privateKey, access: 'read-write' });
  if (serviceAccount !== undefined) made.push({ kind: 'serviceAccount', clientId: serviceAccount.clientId, clientSecret: serviceAccount.clientSecret, access: 'read-write' });
  return { credentials: made, development: none };
}

/** @throws UsageError when the environment is half set */
export function environment(env: NodeJS.ProcessEnv): Credentials {
  try {
    return credentialsFrom(env);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
