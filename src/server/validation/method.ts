import type { JsonObject } from '../json.ts';

/** The nine kinds of user, by the field that chooses the method and its value. */
export type Method =
  | 'SCRAM'
  | 'awsIAMType USER'
  | 'awsIAMType ROLE'
  | 'x509Type CUSTOMER'
  | 'x509Type MANAGED'
  | 'ldapAuthType GROUP'
  | 'ldapAuthType USER'
  | 'oidcAuthType IDP_GROUP'
  | 'oidcAuthType USER';

const methods: ReadonlySet<string> = new Set<Method>([
  'awsIAMType USER',
  'awsIAMType ROLE',
  'x509Type CUSTOMER',
  'x509Type MANAGED',
  'ldapAuthType GROUP',
  'ldapAuthType USER',
  'oidcAuthType IDP_GROUP',
  'oidcAuthType USER',
]);

const fields = ['awsIAMType', 'x509Type', 'ldapAuthType', 'oidcAuthType'];

/** The external methods that a body chooses; values that do not exist choose none. */
export function chosenMethods(body: JsonObject): Method[] {
  return fields
    .map((field) => `${field} ${String(body[field])}`)
    .filter((method): method is Method => methods.has(method));
}

/** The method of a user, or null when the fields choose several, or one that does not exist: no rule by method applies then. */
export function methodOf(body: JsonObject): Method | null {
  if (
    fields.some(
      (field) => body[field] !== undefined && body[field] !== 'NONE' && !methods.has(`${field} ${String(body[field])}`),
    )
  )
    return null;
  const [first, ...others] = chosenMethods(body);
  if (others.length > 0) return null;
  return first ?? 'SCRAM';
}

/** The database on which users of a method stand (official error codes, acceptance tests of official clients). */
export function databaseOf(method: Method): 'admin' | '$external' {
  return method === 'SCRAM' || method === 'ldapAuthType GROUP' || method === 'oidcAuthType IDP_GROUP'
    ? 'admin'
    : '$external';
}
