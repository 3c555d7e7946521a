import type { Mechanism } from './auth/authenticator.ts';
import type { DigestAlgorithm } from './auth/digest.ts';
import type { Credential } from './auth/verdict.ts';
import type { RateLimit } from './rateLimit.ts';

export interface ReferenceServerOptions {
  /** Milliseconds since the epoch; everything that has to do with time asks this. */
  readonly clock?: () => number;
  /** By default the development projects. */
  readonly projects?: readonly {
    readonly groupId: string;
    readonly customRoles?: readonly string[];
    /** A limit of its own, which is enforced. */
    readonly rateLimit?: RateLimit;
  }[];
  /** By default the development credentials. */
  readonly credentials?: readonly Credential[];
  /** Ways to authenticate; none means that the server is open, which is the default. */
  readonly auth?: readonly Mechanism[];
  /** The Digest algorithms that are offered and taken; MD5 alone by default, as the service has it. */
  readonly digestAlgorithms?: readonly DigestAlgorithm[];
  /** Enforces a limit; without it nothing is refused, and the RateLimit header fields count down and begin again before nothing is left. */
  readonly rateLimit?: RateLimit;
  /** How many OAuth tokens a client gets a minute. The service gives 10; unlimited by default. */
  readonly tokensPerMinute?: number;
  /** A token of the first service account whose time is over: a run cannot wait an hour for one. */
  readonly expiredToken?: string;
  /** Where links start, such as `https://cloud.mongodb.com`; by default the host that was asked. */
  readonly baseUrl?: string;
  /** Ids of the faults to build in. */
  readonly faults?: readonly string[];
}

/** A project and credentials to develop against. They open nothing but a reference server. */
export const development = {
  groupId: '5f1a2b3c4d5e6f7a8b9c0d1e',
  customRole: 'reportingRole',
  publicKey: 'devpublk',
  privateKey: '00000000-de7e-4000-8000-000000000001',
  clientId: 'mdb_sa_id_5f1a2b3c4d5e6f7a8b9c0d1f',
  clientSecret: 'mdb_sa_sk_development_only',
  readOnly: {
    publicKey: 'devreado',
    privateKey: '00000000-de7e-4000-8000-000000000002',
    clientId: 'mdb_sa_id_5f1a2b3c4d5e6f7a8b9c0d20',
    clientSecret: 'mdb_sa_sk_development_read_only',
  },
  /** Another project, and who may write to it and to no other. */
  other: {
    groupId: '5f1a2b3c4d5e6f7a8b9c0d2e',
    publicKey: 'devother',
    privateKey: '00000000-de7e-4000-8000-000000000003',
    clientId: 'mdb_sa_id_5f1a2b3c4d5e6f7a8b9c0d21',
    clientSecret: 'mdb_sa_sk_development_other',
  },
  /** A project that has no requests left. */
  busyGroupId: '5f1a2b3c4d5e6f7a8b9c0d3e',
  expiredToken: 'development-token-that-expired-long-ago-0001',
} as const;

/** The development credentials, as options take them. */
export const developmentCredentials: readonly Credential[] = [
  { kind: 'apiKey', publicKey: development.publicKey, privateKey: development.privateKey, access: 'read-write' },
  {
    kind: 'serviceAccount',
    clientId: development.clientId,
    clientSecret: development.clientSecret,
    access: 'read-write',
  },
  {
    kind: 'apiKey',
    publicKey: development.readOnly.publicKey,
    privateKey: development.readOnly.privateKey,
    access: 'read-only',
  },
  {
    kind: 'serviceAccount',
    clientId: development.readOnly.clientId,
    clientSecret: development.readOnly.clientSecret,
    access: 'read-only',
  },
];
