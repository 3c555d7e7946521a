import type { Contract } from '../../src/contract/index.ts';
import type { Pact } from '../../src/pact/pact.ts';
import type { PactSource, Publication, Verifier } from '../../src/pact/verifier.ts';
import { verifyPacts, type Verified } from '../../src/pact/verify.ts';
import { TargetError } from '../../src/core/problem.ts';
import { createLedger, createSender, createTransport, probe, type Ledger } from '../../src/runner/index.ts';
import { createReferenceServer, listen } from '../../src/server/index.ts';
import type { Access, Auth } from '../access.ts';
import { embeddedTarget } from '../embedded.ts';
import { createSteps } from '../requests.ts';
import { createProvider } from './provider.ts';

/** The tag of what is made on a server that ends with the verification. */
const embeddedTag = 'acembedd';

export interface Verification {
  readonly interactions: readonly Verified[];
  /** What could not be removed from the provider, in words for a person. */
  readonly left: readonly string[];
  /** What no report may show: passwords, and what proves who the caller is. */
  readonly secrets: ReadonlySet<string>;
}

/** What is verified, and by what. */
export interface VerificationOptions {
  readonly verifier: Verifier;
  readonly contract: Contract;
  /** The name of the provider. */
  readonly name: string;
  /** What `source` holds. */
  readonly pacts: readonly Pact[];
  readonly source: PactSource;
  readonly publish?: Publication;
  readonly signal?: AbortSignal;
}

export interface ProviderTarget {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly groupId: string;
  readonly access: Access;
  /** Part of the names of users that no pact names. */
  readonly tag: string;
  /** Where what is made is written down before it is made; in memory alone when left out. */
  readonly ledger?: Ledger;
  /** Milliseconds until an answer must be complete. */
  readonly timeoutMs?: number;
  /** Asks for something harmless first, so that a wrong address or key is one clear line. */
  readonly probes?: boolean;
}

/**
 * Verifies a provider against pacts. What it makes there it removes again, and nothing else.
 * @throws TargetError when the provider cannot be verified at all: unreachable, credentials refused, no Atlas API;
 * VerifierError when Pact's verifier fails, or `signal` is aborted
 */
export async function verifyProvider(options: VerificationOptions, target: ProviderTarget): Promise<Verification> {
  const { contract, signal } = options;
  const { origin, groupId, access, tag, ledger = createLedger(), timeoutMs = 30_000, probes = true } = target;
  const transport = createTransport(origin, { connections: 1, timeoutMs });
  try {
    const send = createSender({ transport, authorizers: access.authorizers });
    if (probes) {
      const { unusable } = await probe(contract, createSteps(contract, groupId, tag).list({ query: { itemsPerPage: '1' } }), send, access.auth, origin);
      if (unusable !== undefined) throw new TargetError(`${origin}: ${unusable}`);
    }
    const provider = createProvider({ contract, groupId, tag, send, access, ledger, signal });
    const interactions = await verifyPacts({ ...options, provider });
    return { interactions, left: provider.left, secrets: provider.secrets };
  } finally {
    await transport.close();
  }
}

/** Verifies a reference server of its own, as it is or with faults built in. */
export async function verifyEmbedded(options: VerificationOptions & { readonly auth?: Auth; readonly faults?: readonly string[] }): Promise<Verification> {
  const { auth = 'digest', faults = [] } = options;
  const embedded = embeddedTarget({ auth, faults });
  const server = await listen(createReferenceServer(embedded.server));
  try {
    return await verifyProvider(options, { origin: server.url, groupId: embedded.plan.groupId, access: embedded.accessTo(server.url), tag: embeddedTag, probes: faults.length === 0 });
  } finally {
    await server.close();
  }
}
