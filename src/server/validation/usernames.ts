import { problem, type Problem } from '../errors.ts';
import { hasCommonName, parseDistinguishedName } from './distinguishedName.ts';
import type { Method } from './method.ts';

const arn = /^arn:aws[-a-z]*:iam::\d{12}:(?:user|role)\/[\w+=,.@/-]+$/;
const federated = /^[a-f0-9]{24}\/./su;
const unprintable = /[\p{Cc}\p{Cs}]/u;

/**
 * What is wrong with a username for its method, or null.
 * ARN for AWS IAM, RFC 2253 distinguished name for LDAP and customer-managed X.509 (with a CN), IdP id and name for OIDC.
 * A managed X.509 user may have a plain name. A SCRAM name is called alphanumeric, but names such as `user-253`
 * are in use: every printable character is taken.
 */
export function usernameProblem(username: string, method: Method): Problem | null {
  if (unprintable.test(username)) return problem('ATLAS_INVALID_USERNAME', [username]);
  switch (method) {
    case 'awsIAMType USER':
    case 'awsIAMType ROLE':
      return arn.test(username) ? null : problem('ATLAS_INVALID_AWS_IAM_ARN', [username]);
    case 'ldapAuthType GROUP':
    case 'ldapAuthType USER':
      return parseDistinguishedName(username) ? null : problem('ATLAS_INVALID_LDAP_NAME', [username]);
    case 'x509Type CUSTOMER': {
      const attributes = parseDistinguishedName(username);
      return attributes && hasCommonName(attributes) ? null : problem('ATLAS_INVALID_DN_METACHARACTERS', [username]);
    }
    case 'x509Type MANAGED':
      return username.trim() === '' ? problem('ATLAS_MANAGED_X509_NAME_INVALID', [username]) : null;
    case 'oidcAuthType IDP_GROUP':
    case 'oidcAuthType USER':
      return federated.test(username) ? null : problem('ATLAS_INVALID_USERNAME', [username]);
    case 'SCRAM':
      return null;
  }
}
