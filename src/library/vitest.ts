// `atlas-conformance/vitest`: import it once, in a file of `setupFiles`, and `expect` has the matcher.
import { expect } from 'vitest';
import type { ContractHandle } from './contracts.ts';
import { toConformTo, type MatcherOptions } from './matcher.ts';

expect.extend({ toConformTo });

declare module 'vitest' {
  // Without type parameters, since they are others in each major version, and all of them have defaults.
  interface Matchers {
    /** Whether a Response, or `{ request, response }`, is what the contract says. Await it. */
    toConformTo(contract: ContractHandle, options?: MatcherOptions): Promise<void>;
  }
}

export { toConformTo };
