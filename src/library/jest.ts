// `atlas-conformance/jest`: import it once, in a file of `setupFilesAfterEnv`, and `expect` has the matcher.
import type { Expect } from 'expect';
import type { ContractHandle } from './contracts.ts';
import { toConformTo, type MatcherOptions } from './matcher.ts';

// Under `injectGlobals: false` there is no global `expect`: then `expect.extend({ toConformTo })` is the user's to call.
(globalThis as { readonly expect?: Expect }).expect?.extend({ toConformTo: (received, contract, options) => toConformTo(received as never, contract as ContractHandle, options as MatcherOptions) });

interface Conformance {
  /** Whether a Response, or `{ request, response }`, is what the contract says. Await it. */
  toConformTo(contract: ContractHandle, options?: MatcherOptions): Promise<void>;
}

/** For `expect` of @jest/globals, and the package `expect` itself. */
declare module 'expect' {
  interface Matchers<R> extends Conformance {}
}

/** For the global `expect` of @types/jest. */
declare global {
  namespace jest {
    interface Matchers<R> extends Conformance {}
  }
}

export { toConformTo };
