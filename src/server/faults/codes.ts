import type { ErrorCode } from '../errors.ts';
import { fault, type Fault } from './fault.ts';

/** The codes that are known of the service for a rule of this resource. */
const known: readonly ErrorCode[] = [
  'ATLAS_INVALID_AWS_IAM_ARN',
  'ATLAS_INVALID_CUSTOM_ROLE_ASSIGNMENT',
  'ATLAS_INVALID_ROLE',
  'ATLAS_INVALID_ROLE_DATABASE',
  'ATLAS_X509_USER_CANNOT_USE_LDAP',
  'COMMON_PASSWORD',
  'DATABASE_NAME_INVALID_ADMIN',
  'DATABASE_NAME_INVALID_EXTERNAL',
  'DATABASE_USERNAME_CANNOT_BE_CHANGED',
  'DUPLICATE_DATABASE_ROLES',
  'EXPIRATION_DATE_EXCEEDS_MAX',
  'EXPIRATION_DATE_IN_PAST',
  'GROUP_MISMATCH',
  'GROUP_NOT_FOUND',
  'INVALID_ATTRIBUTE',
  'INVALID_GROUP_ID',
  'INVALID_VERSION_DATE',
  'MALFORMED_JSON',
  'COLLECTION_ROLES_LIMIT_EXCEEDED',
  'GROUP_USERS_LIMIT_EXCEEDED',
  'RESOURCE_NOT_FOUND',
  'MISSING_ATTRIBUTE',
  'PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY',
  'UNSUPPORTED_ROLE',
  'USERNAME_NOT_FOUND',
  'USER_ALREADY_EXISTS',
  'USER_NOT_FOUND',
];

const miscoded = (id: string, description: string, codes: readonly ErrorCode[]): Fault =>
  fault(
    id,
    description,
    codes.map((code) => `error-code.${code}`),
    (sound) => ({
      error: (problem, refused) =>
        sound.error(codes.includes(problem.code) ? { ...problem, code: 'UNEXPECTED_ERROR' } : problem, refused),
    }),
  );

/** Faults in error codes: the status is right, the code is not. */
export const codeFaults: readonly Fault[] = [
  miscoded('error:one-code', 'answers every error with the code UNEXPECTED_ERROR', known),
  ...known.map((code) => miscoded(`miscodes:${code}`, `answers UNEXPECTED_ERROR instead of ${code}`, [code])),
];
