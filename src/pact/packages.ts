import { UserError } from '../core/problem.ts';
/**
 * Pact's own packages are optional peers: their native part is 18 MB, and whoever does not use pacts has no use for it.
 * This is the only file that imports them, and it does so when they are asked for.
 */
import type * as Comparator from '@pactflow/openapi-pact-comparator';
import type * as Pact from '@pact-foundation/pact';

/** What each command needs, with the versions that `peerDependencies` in package.json names. */
export const packages = {
  '@pact-foundation/pact': '^17.1.4',
  '@pactflow/openapi-pact-comparator': '^2.3.1',
} as const;

/** A package is not installed, or cannot be loaded on this machine; `message` says what to do. */
export class PackageError extends UserError {
  override readonly name = 'PackageError';
}

/**
 * Pact itself: the mock server that records a pact, and the verifier.
 * @throws PackageError when it is not installed or has no native part for this machine
 */
export async function loadPact(): Promise<typeof Pact> {
  // It would send statistics of every use to its makers; what is tested with this kit may be a live project.
  process.env['PACT_DO_NOT_TRACK'] ??= 'true';
  const { LOG_LEVEL: level } = process.env;
  // Its log says which native library was found, which is news to nobody.
  if (level === undefined) process.env['LOG_LEVEL'] = 'error';
  try {
    return await load('@pact-foundation/pact', () => import('@pact-foundation/pact'));
  } finally {
    if (level === undefined) delete process.env['LOG_LEVEL'];
  }
}

/**
 * PactFlow's comparison of a pact with an OpenAPI document.
 * @throws PackageError when it is not installed
 */
export async function loadComparator(): Promise<typeof Comparator> {
  return load('@pactflow/openapi-pact-comparator', () => import('@pactflow/openapi-pact-comparator'));
}

/** Loads a package, and turns its absence into a message that says what to install. */
export async function load<T>(name: keyof typeof packages, importIt: () => Promise<T>): Promise<T> {
  try {
    return await importIt();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const absent = (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND') && message.includes(`'${name}'`);
    const problem = absent ? `${name} is not installed` : `${name} cannot be loaded: ${message}`;
    throw new PackageError(`${problem}; this command needs it: npm install --save-dev "${name}@${packages[name]}"`);
  }
}
