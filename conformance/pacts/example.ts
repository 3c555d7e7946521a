import type { Json, JsonObject } from '../../src/contract/json.ts';
import type { Matchers, Scenario, ScenarioRequest, ScenarioResponse } from '../../src/pact/scenario.ts';
import { development } from '../../src/server/index.ts';

/** The project of every scenario but those about one that does not exist. */
export const groupId: string = development.groupId;

/** A user as it is created; `kind` is its slug in conformance/examples.ts. */
export interface ExampleUser {
  readonly kind: string;
  readonly title: string;
  readonly body: JsonObject & { readonly databaseName: string; readonly username: string };
}

const roles = [{ databaseName: 'sales', roleName: 'readWrite' }];

/** A user of each kind, as the reference pages write them. */
export const users: readonly [ExampleUser, ...ExampleUser[]] = [
  { kind: 'scram', title: 'a user with a password', body: { groupId, databaseName: 'admin', username: 'alice', password: 'Zq7correctHorse', roles } },
  { kind: 'x509-customer', title: 'an X.509 user with a certificate of the customer', body: { groupId, databaseName: '$external', x509Type: 'CUSTOMER', username: 'CN=alice,OU=sales,O=Example,C=DE', roles } },
  { kind: 'x509-managed', title: 'an X.509 user with a certificate of Atlas', body: { groupId, databaseName: '$external', x509Type: 'MANAGED', username: 'alice', roles } },
  { kind: 'ldap-user', title: 'an LDAP user', body: { groupId, databaseName: '$external', ldapAuthType: 'USER', username: 'CN=alice,OU=people,DC=example,DC=com', roles } },
  { kind: 'ldap-group', title: 'an LDAP group', body: { groupId, databaseName: 'admin', ldapAuthType: 'GROUP', username: 'CN=sales,OU=groups,DC=example,DC=com', roles } },
  { kind: 'aws-user', title: 'an AWS IAM user', body: { groupId, databaseName: '$external', awsIAMType: 'USER', username: 'arn:aws:iam::123456789012:user/sales/alice', roles } },
  { kind: 'aws-role', title: 'an AWS IAM role', body: { groupId, databaseName: '$external', awsIAMType: 'ROLE', username: 'arn:aws:iam::123456789012:role/sales', roles } },
  { kind: 'oidc-group', title: 'an OIDC Workforce group', body: { groupId, databaseName: 'admin', oidcAuthType: 'IDP_GROUP', username: '5dd7496c7a3e5a648454341c/sales', roles } },
  { kind: 'oidc-user', title: 'an OIDC Workload user', body: { groupId, databaseName: '$external', oidcAuthType: 'USER', username: '5dd7496c7a3e5a648454341c/alice', roles } },
];

/** The user with a password, whom most scenarios are about. */
export const alice: ExampleUser['body'] = users[0].body;
export const identity = { databaseName: alice.databaseName, username: alice.username };

/** A date in the past, for examples only: providers are asked with one that is made when they are verified. */
export const expiry = '2023-01-05T10:00:00Z';
const dateTime = "yyyy-MM-dd'T'HH:mm:ssXXX";
/** Within the week that the service allows. */
export const soon: Matchers[string] = { match: 'datetime', format: dateTime, expression: '+3 days' };
export const anyDate: Matchers[string] = { match: 'datetime', format: dateTime };

/** What the service answers of a user (recorded exchanges): everything but the password, defaults filled in, and a link. */
export function answered(user: ExampleUser['body']): JsonObject {
  const { password: _password, ...shown } = user;
  const href = `https://cloud.mongodb.com/api/atlas/v2/groups/${groupId}/databaseUsers/${user.databaseName}/${encodeURIComponent(user.username)}`;
  return {
    awsIAMType: 'NONE',
    labels: [],
    ldapAuthType: 'NONE',
    links: [{ href, rel: 'self' }],
    oidcAuthType: 'NONE',
    scopes: [],
    x509Type: 'NONE',
    ...shown,
  };
}

/** Whoever creates a user with these attributes knows all of them again, but not where the service stands. */
export const anyLinks: Matchers = { '/links': { match: 'type', min: 1 } };
/** Roles, labels and scopes of a user that somebody else created. */
export const anyAccess: Matchers = { '/roles': { match: 'type', min: 1 } };

/** Vendor media type of the contract's version, with or without a charset (recorded exchanges have one, the contract has none). */
const versioned = { match: 'regex', regex: String.raw`^application/vnd\.atlas\.2023-01-01\+json(;.*)?$`, example: 'application/vnd.atlas.2023-01-01+json' } as const;
const plain = { match: 'regex', regex: '^application/json(;.*)?$', example: 'application/json' } as const;

export function success(status: number, body: Json, matchers: Matchers = {}): ScenarioResponse {
  return { status, headers: { 'Content-Type': versioned }, body, ...(Object.keys(matchers).length > 0 && { matchers }) };
}

/** The status in words, as `reason` has it. */
const reasons: Readonly<Record<number, string>> = { 400: 'Bad Request', 404: 'Not Found', 409: 'Conflict' };

/**
 * An error. A consumer decides by status and code; the texts are for people.
 * @param code.sure whether the code is confirmed (shared/atlas-facts.md); of another, only that there is one can be relied on
 */
export function error(status: number, errorCode: string, detail: string, { sure }: { readonly sure: boolean } = { sure: true }): ScenarioResponse {
  const any = { match: 'type' } as const;
  return {
    status,
    headers: { 'Content-Type': plain },
    body: { detail, error: status, errorCode, reason: reasons[status]! },
    matchers: { '/detail': any, '/reason': any, ...(!sure && { '/errorCode': any }) },
  };
}

/** A request about alice. */
export function aboutAlice(operation: string, rest: Omit<ScenarioRequest, 'operation' | 'path'> = {}): ScenarioRequest {
  return { operation, path: { groupId, ...identity }, ...rest };
}

export function toProject(operation: string, rest: Omit<ScenarioRequest, 'operation' | 'path'> = {}): ScenarioRequest {
  return { operation, path: { groupId }, ...rest };
}

/** The provider states of these scenarios; conformance/pacts/states.ts brings a provider into them. */
export const states = {
  noUsers: { name: 'the project has no database users', parameters: { groupId } },
  several: (count: number) => ({ name: 'the project has several database users', parameters: { groupId, count } }),
  exists: ({ kind, body: { databaseName, username } }: ExampleUser) => ({ name: 'a database user exists', parameters: { groupId, databaseName, username, kind } }),
  temporary: { name: 'a temporary database user exists', parameters: { groupId, ...identity } },
  absent: ({ databaseName, username }: { readonly databaseName: string; readonly username: string }) => ({ name: 'no database user exists', parameters: { groupId, databaseName, username } }),
  noCredentials: { name: 'the caller has no valid credentials' },
  readOnly: { name: 'the caller may only read', parameters: { groupId } },
  noProject: (id: string) => ({ name: 'no project exists', parameters: { groupId: id } }),
} satisfies Record<string, Scenario['states'][number] | ((...given: never[]) => Scenario['states'][number])>;
