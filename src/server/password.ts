import { hash, randomBytes } from 'node:crypto';

/** What is kept of a password. Nothing reads it back: the API never returns a password, nor checks one. */
export interface PasswordHash {
  readonly salt: string;
  readonly digest: string;
}

/**
 * A salted SHA-256 of a password.
 * A slow hash such as scrypt protects a stolen database; this one lives in the memory of a development server,
 * is never compared or written anywhere, and must not slow down thousands of creates a second.
 */
export function hashPassword(password: string): PasswordHash {
  const salt = randomBytes(16).toString('hex');
  return { salt, digest: hash('sha256', salt + password) };
}
