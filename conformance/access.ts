import {
  algorithms,
  anonymous,
  digest,
  fixedAuthorization,
  oauth,
  oddDigest,
  oddToken,
  replaying,
  revokeToken,
  variables,
  type ApiKey,
  type Authorizer,
  type Challenge,
  type Credentials,
  type Keys,
  type OAuthOptions,
  type ServiceAccount,
} from '../src/client/index.ts';
import type { Party } from '../src/core/case.ts';
import { development, type Credential, type Mechanism } from '../src/server/index.ts';
import { UserError } from '../src/core/problem.ts';

export const authMethods = ['none', 'digest', 'oauth'] as const;
export type Auth = (typeof authMethods)[number];

/** How a run authenticates: its own credentials, and those of every other party that it knows how to be. */
export interface Access {
  readonly auth: Auth;
  readonly authorizers: Readonly<Partial<Record<Party, Authorizer>>>;
}

export interface AccessOptions {
  /** The token endpoint; by default where Atlas has it, on the target itself. */
  readonly tokenUrl?: string;
  /** The mechanisms that the target is known to have; that of the run alone when left out. */
  readonly mechanisms?: readonly Mechanism[];
}

/** The environment lacks credentials that are asked for; `message` names the variables. */
export class AccessError extends UserError {
  override readonly name = 'AccessError';
}

/** The embedded server, and `serve` without an environment, take these. */
export const developmentCredentials: Credentials & Required<Keys> = {
  ...keysOf(development),
  readOnly: keysOf(development.readOnly),
  other: { ...keysOf(development.other), projectId: development.other.groupId },
  expired: { accessToken: development.expiredToken },
};

function keysOf({ publicKey, privateKey, clientId, clientSecret }: ApiKey & ServiceAccount): Required<Keys> {
  return { apiKey: { publicKey, privateKey }, serviceAccount: { clientId, clientSecret } };
}

/** How to authenticate when nobody says: by what the environment has. */
export function defaultAuth(credentials: Credentials): Auth {
  if (credentials.apiKey !== undefined) return 'digest';
  return credentials.serviceAccount === undefined ? 'none' : 'oauth';
}

/**
 * The authorizers of a run against `origin`: its own, and those of every party in `partiesOf`.
 * @throws AccessError naming the variables that are not set
 */
export function accessTo(origin: string, auth: Auth, credentials: Credentials, { tokenUrl = `${origin}/api/oauth/token`, mechanisms }: AccessOptions = {}): Access {
  if (auth === 'digest' && credentials.apiKey === undefined) throw missing(auth, variables.publicKey, variables.privateKey);
  if (auth === 'oauth' && credentials.serviceAccount === undefined) throw missing(auth, variables.clientId, variables.clientSecret);
  return { auth, authorizers: Object.fromEntries([...roster(auth, credentials, mechanisms)].map(([party, make]) => [party, make(tokenUrl)])) };
}

function missing(auth: Auth, ...names: string[]): AccessError {
  return new AccessError(`--auth ${auth} needs credentials: set ${names.join(' and ')}`);
}

/** Who a run can be, with these credentials. Without authentication nobody can be told from anybody else. */
export function partiesOf(auth: Auth, credentials: Credentials, mechanisms?: readonly Mechanism[]): ReadonlySet<Party> {
  return new Set(auth === 'none' ? [] : roster(auth, credentials, mechanisms).keys());
}

type Maker = (tokenUrl: string) => Authorizer;

function roster(auth: Auth, credentials: Credentials, mechanisms?: readonly Mechanism[]): Map<Party, Maker> {
  if (auth === 'none') return new Map<Party, Maker>(['own', 'none', 'wrong'].map((party) => [party, () => anonymous]));
  const found = new Map<Party, Maker>([['none', () => anonymous]]);
  const known: readonly Mechanism[] = mechanisms ?? [auth];
  const add = (party: Party, maker: Maker | undefined) => maker && found.set(party, maker);

  add('own', regular(auth, credentials, variables));
  add('reader', regular(auth, credentials.readOnly, variables.readOnly));
  add('stranger', regular(auth, credentials.other, variables.other));
  for (const { slug, value } of malformedAuthorizations) add(malformed(slug), () => fixedAuthorization(value));
  const { apiKey, serviceAccount, expired } = credentials;
  if (auth === 'oauth') add('wrong', () => fixedAuthorization('Bearer not-a-token'));
  else if (apiKey !== undefined) add('wrong', () => digest({ ...apiKey, privateKey: nobody.privateKey }));
  if (known.includes('digest') && apiKey !== undefined) for (const [party, authorizer] of byDigest(apiKey)) add(party, authorizer);
  if (known.includes('oauth') && serviceAccount !== undefined) {
    add('tampered', (tokenUrl) => oddToken({ ...serviceAccount, tokenUrl }, async (token) => tampered(token)));
    add('revoked', (tokenUrl) => revoked({ ...serviceAccount, tokenUrl }));
    if (expired !== undefined) add('expired', () => fixedAuthorization(`Bearer ${expired.accessToken}`));
  }
  return found;
}

/** One who authenticates as it should be done. */
function regular(auth: 'digest' | 'oauth', keys: Keys | undefined, names: NonNullable<OAuthOptions['names']>): Maker | undefined {
  const { apiKey, serviceAccount } = keys ?? {};
  if (auth === 'digest') return apiKey && (() => digest(apiKey));
  return serviceAccount && ((tokenUrl) => oauth({ ...serviceAccount, tokenUrl, names }));
}

/** A key that nobody was given. */
const nobody: ApiKey = { publicKey: 'nosuchky', privateKey: '00000000-0000-0000-0000-000000000000' };

/** Values of Authorization that are no credentials; Basic is a scheme that the API does not have. */
export const malformedAuthorizations: readonly { readonly slug: string; readonly value: string }[] = [
  { slug: 'digest-alone', value: 'Digest' },
  { slug: 'digest-garbage', value: 'Digest garbage' },
  { slug: 'digest-username', value: 'Digest username="nosuchky"' },
  { slug: 'basic', value: 'Basic bm9zdWNoa3k6bm90aGluZw==' },
  { slug: 'bearer-alone', value: 'Bearer' },
  { slug: 'bearer-two', value: 'Bearer not a-token' },
  { slug: 'scheme', value: 'Nonsense abc' },
  { slug: 'empty', value: '' },
];

/** The party that sends one of them. */
export const malformed = (slug: string): Party => `malformed/${slug}`;

/** The party that answers only challenges of one algorithm; compares without case. */
export const byAlgorithm = (algorithm: string): Party => `digest/${algorithm.toLowerCase()}`;

/** Those who answer a Digest challenge in ways of their own, right and wrong ones. */
function* byDigest(key: ApiKey): Generator<[Party, Maker]> {
  yield ['unknown-key', () => digest(nobody)];
  yield ['digest/plain', () => oddDigest(key)];
  yield ['digest/quoted-algorithm', () => oddDigest(key, { spell: (text) => text.replace(/\balgorithm=([^\s,"]+)/, 'algorithm="$1"') })];
  yield ['digest/quoted-qop', () => oddDigest(key, { spell: (text) => text.replace(/\bqop=auth\b/, 'qop="auth"') })];
  yield ['wrong-response', () => oddDigest(key, { spell: (text) => text.replace(/(\bresponse="[\da-f]+)([\da-f])"/, (_, head: string, digit: string) => `${head}${digit === '0' ? '1' : '0'}"`) })];
  yield ['wrong-uri', () => oddDigest(key, { uri: (target) => `${target}${target.includes('?') ? '&' : '?'}other=1` })];
  yield ['unissued-nonce', () => oddDigest(key, { understand: withOwnNonce })];
  yield ['replayed', () => replaying(oddDigest(key))];
  for (const algorithm of algorithms) yield [byAlgorithm(algorithm), () => oddDigest(key, { choose: (offered) => offered.find((challenge) => algorithmOf(challenge) === algorithm.toLowerCase()) })];
}

/** The algorithm of a Digest challenge in lower case; MD5 when it names none (RFC 7616 section 3.3). Undefined when it is no Digest challenge. */
export function algorithmOf({ scheme, parameters }: Challenge): string | undefined {
  return scheme.toLowerCase() === 'digest' ? (parameters.get('algorithm') ?? 'MD5').toLowerCase() : undefined;
}

/** The same challenge with a nonce of the same form that the server never gave. */
function withOwnNonce(challenge: Challenge): Challenge {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64');
  return { ...challenge, parameters: new Map([...challenge.parameters, ['nonce', nonce]]) };
}

/** A token with one character changed: of a token that carries a signature, in the middle of that, where each bit counts. */
function tampered(token: string): string {
  const start = token.lastIndexOf('.') + 1;
  const at = start + Math.floor((token.length - start) / 2);
  return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
}

function revoked(options: OAuthOptions): Authorizer {
  return oddToken(options, async (token) => {
    await revokeToken(token, options);
    return token;
  });
}

/** The credentials as the reference server takes them, each for its own project alone, and the run's own for the busy one. */
export function serverCredentials({ readOnly, other, ...own }: Credentials, groupId: string, otherGroupId?: string, busyGroupId?: string): readonly Credential[] {
  return [
    ...limited(own, 'read-write', [groupId, ...(busyGroupId === undefined ? [] : [busyGroupId])]),
    ...limited(readOnly ?? {}, 'read-only', [groupId]),
    ...(otherGroupId === undefined ? [] : limited(other ?? {}, 'read-write', [otherGroupId])),
  ];
}

function limited({ apiKey, serviceAccount }: Keys, access: Credential['access'], groupIds: readonly string[]): Credential[] {
  return [
    ...(apiKey === undefined ? [] : [{ kind: 'apiKey' as const, publicKey: apiKey.publicKey, privateKey: apiKey.privateKey, access, groupIds }]),
    ...(serviceAccount === undefined ? [] : [{ kind: 'serviceAccount' as const, clientId: serviceAccount.clientId, clientSecret: serviceAccount.clientSecret, access, groupIds }]),
  ];
}
