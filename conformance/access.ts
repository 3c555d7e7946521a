import { anonymous, digest, oauth, variables, type ApiKey, type Authorizer, type Credentials, type ServiceAccount } from '../src/client/index.ts';
import { development, type Credential } from '../src/server/index.ts';

export const authMethods = ['none', 'digest', 'oauth'] as const;
export type Auth = (typeof authMethods)[number];

/** How a run authenticates: its own credentials, and wrong ones for the cases that want them refused. */
export interface Access {
  readonly auth: Auth;
  readonly own: Authorizer;
  readonly wrong: Authorizer;
}

/** The environment lacks credentials that are asked for; `message` names the variables. */
export class AccessError extends Error {
  override readonly name = 'AccessError';
}

/** The embedded server, and `serve` without an environment, take these. */
export const developmentCredentials: { readonly apiKey: ApiKey; readonly serviceAccount: ServiceAccount } = {
  apiKey: { publicKey: development.publicKey, privateKey: development.privateKey },
  serviceAccount: { clientId: development.clientId, clientSecret: development.clientSecret },
};

/** How to authenticate when nobody says: by what the environment has. */
export function defaultAuth(credentials: Credentials): Auth {
  if (credentials.apiKey !== undefined) return 'digest';
  return credentials.serviceAccount === undefined ? 'none' : 'oauth';
}

/**
 * Own and wrong credentials for a run against `origin`, whose token endpoint is where Atlas has it.
 * @throws AccessError naming the variables that are not set
 */
export function accessTo(origin: string, auth: Auth, credentials: Credentials): Access {
  if (auth === 'none') return { auth, own: anonymous, wrong: anonymous };
  if (auth === 'digest') {
    const key = credentials.apiKey ?? missing('digest', variables.publicKey, variables.privateKey);
    return { auth, own: digest(key), wrong: digest({ ...key, privateKey: '00000000-0000-0000-0000-000000000000' }) };
  }
  const account = credentials.serviceAccount ?? missing('oauth', variables.clientId, variables.clientSecret);
  return { auth, own: oauth({ ...account, tokenUrl: `${origin}/api/oauth/token` }), wrong: wrongBearer };
}

/** A token that nobody was given. */
const wrongBearer: Authorizer = {
  authorize: async () => [['Authorization', 'Bearer not-a-token']],
  challenged: async () => false,
};

function missing(auth: Auth, ...names: string[]): never {
  throw new AccessError(`--auth ${auth} needs credentials: set ${names.join(' and ')}`);
}

/** Credentials as the reference server takes them. */
export function serverCredentials({ apiKey, serviceAccount }: Credentials): readonly Credential[] {
  return [
    ...(apiKey === undefined ? [] : [{ kind: 'apiKey' as const, publicKey: apiKey.publicKey, privateKey: apiKey.privateKey, access: 'read-write' as const }]),
    ...(serviceAccount === undefined ? [] : [{ kind: 'serviceAccount' as const, clientId: serviceAccount.clientId, clientSecret: serviceAccount.clientSecret, access: 'read-write' as const }]),
  ];
}
