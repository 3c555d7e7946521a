import { isObject } from '../../src/core/json.ts';
import type { Contract, SchemaObject } from '../../src/contract/index.ts';
import type { ErrorRule, ErrorRules } from '../../src/pact/compare/index.ts';
import { constraints } from '../../src/payloads/index.ts';

const member = (body: unknown, name: string): unknown => (isObject(body) ? body[name] : undefined);
const has = (name: string) => (_: unknown, body: unknown): boolean => typeof member(body, name) === 'string';

const builtIn = new Set(['atlasAdmin', 'backup', 'clusterMonitor', 'dbAdmin', 'dbAdminAnyDatabase', 'enableSharding', 'read', 'readAnyDatabase', 'readWrite', 'readWriteAnyDatabase']);
const hasCustomRole = (_: unknown, body: unknown): boolean => {
  const roles = member(body, 'roles');
  return Array.isArray(roles) && roles.some((role) => typeof member(role, 'roleName') === 'string' && !builtIn.has(member(role, 'roleName') as string));
};
const methodFields = ['awsIAMType', 'ldapAuthType', 'oidcAuthType', 'x509Type', 'password'] as const;

/**
 * What the service answers 400 to although the contract's schemas have nothing against it. Whether it does may depend
 * on what is stored, or on the day. Sources: ERR = official list of API error codes; CLI, TF = issues of the official
 * Atlas CLI and Terraform provider; P1 = reference page; REF = prose of the API reference.
 */
const rules: readonly ErrorRule[] = [
  { code: 'EXPIRATION_DATE_IN_PAST', sentence: 'it has a deleteAfterDate (ERR)', mayBreak: has('deleteAfterDate') },
  { code: 'EXPIRATION_DATE_EXCEEDS_MAX', sentence: 'it has a deleteAfterDate (ERR)', mayBreak: has('deleteAfterDate') },
  { code: 'PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY', sentence: 'it updates a user with a deleteAfterDate (ERR; P1)', mayBreak: (match, body) => match.operation.id === 'updateDatabaseUser' && has('deleteAfterDate')(match, body) },
  { code: 'ATLAS_INVALID_ROLE', sentence: 'it has a role that is not built in (TF)', mayBreak: hasCustomRole },
  { code: 'COMMON_PASSWORD', sentence: 'it has a password (CLI#689)', mayBreak: has('password') },
  { code: 'WEAK_PASSWORD', sentence: 'it has a password (ERR)', mayBreak: has('password') },
  { code: 'GROUP_MISMATCH', sentence: 'its groupId is not the one in its path (ERR)', mayBreak: (match, body) => has('groupId')(match, body) && member(body, 'groupId') !== match.path['groupId'] },
  { code: 'ATLAS_INVALID_AUTH_SETTINGS', sentence: 'it has a password or an authentication method (ERR)', mayBreak: (match, body) => methodFields.some((field) => has(field)(match, body)) },
  ...['ATLAS_INVALID_AWS_IAM_ARN', 'ATLAS_INVALID_LDAP_NAME', 'ATLAS_INVALID_DN_METACHARACTERS', 'ATLAS_MANAGED_X509_NAME_INVALID', 'ATLAS_INVALID_USERNAME', 'BLOCKED_USERNAME'].map(
    (code): ErrorRule => ({ code, sentence: 'it has a username (ERR)', mayBreak: has('username') }),
  ),
];

/** Codes of the official list that say that a request violates the contract itself (ERR), wherever it does. */
const general = ['MISSING_ATTRIBUTE', 'INVALID_ENUM_VALUE', 'INVALID_JSON_ATTRIBUTE', 'MALFORMED_JSON', 'INVALID_ATTRIBUTE', 'INVALID_QUERY_PARAMETER', 'ATTRIBUTE_NEGATIVE_OR_ZERO', 'ATLAS_X509_USER_CANNOT_USE_LDAP', 'ATLAS_X509_USER_CANNOT_USE_SCRAM'];

/** The causes of a 400 that are known: those rules, and the codes that overlays give to constraints of the contract. */
export function errorRules(contract: Contract): ErrorRules {
  const ofConstraints = contract.operations.flatMap(({ requestBody, parameters }) => [
    ...(requestBody === undefined ? [] : constraints(contract.schema(requestBody.schema)).map(({ grade }) => grade.code)),
    ...parameters.flatMap(({ schema }) => Object.values((contract.schema(schema) as SchemaObject)['x-conformance'] ?? {}).map(({ code }) => code)),
  ]);
  return { rules, ofContract: new Set([...general, ...ofConstraints.filter((code) => code !== undefined)]), codeMember: 'errorCode' };
}
