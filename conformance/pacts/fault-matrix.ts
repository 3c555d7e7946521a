import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contract } from '../../src/contract/index.ts';
import type { Interaction, Pact } from '../../src/pact/pact.ts';
import { parsePact } from '../../src/pact/read.ts';
import type { Verifier } from '../../src/pact/verifier.ts';
import type { Verified } from '../../src/pact/verify.ts';
import { createLedger, createSender, createTransport } from '../../src/runner/index.ts';
import { createReferenceServer, listen, type Fault } from '../../src/server/index.ts';
import type { Auth } from '../access.ts';
import { embeddedTarget } from '../embedded.ts';
import { objectionTo } from './accepts.ts';
import { inMemory, nowhere } from './in-memory.ts';
import { createProvider, type UsersProvider } from './provider.ts';
import { requestOf } from './request-of.ts';
import { verifyEmbedded } from './verify.ts';

/** What the pact's requests see of a fault, asked one by one and judged without Pact's verifier. */
export interface Touch {
  /** The first interaction that the fault shows in; undefined when it shows in none. */
  readonly description?: string;
  /** What shows: the answer is another one, or the server cannot be brought into a state. */
  readonly why?: string;
}

/** What verification made of a server with faults. */
export interface Judged {
  readonly isVerified: boolean;
  /** The interactions that were not passed. */
  readonly complaints: readonly Verified[];
}

export interface PactFaults extends AsyncDisposable {
  /** Whether a fault touches an interaction of the pact. */
  touches(faults: readonly Fault[]): Promise<Touch>;
  /**
   * Verifies a server that has these faults.
   * @param only one interaction of the pact, by its description; all when left out
   */
  verify(faults: readonly Fault[], only?: string): Promise<Judged>;
}

/** Sets the faults of the reference server against a pact: by asking it ourselves, and by Pact's verifier. */
export function createPactFaults({ contract, pact, verifier }: { readonly contract: Contract; readonly pact: Pact; readonly verifier: Verifier }): PactFaults {
  const folder = mkdtempSync(join(tmpdir(), 'pact-faults-'));
  const parts = new Map<string, Pact>();
  const partOf = (description: string): Pact => {
    const known = parts.get(description);
    if (known !== undefined) return known;
    const document = JSON.parse(new TextDecoder().decode(pact.bytes)) as { interactions: { description: string }[] };
    const bytes = new TextEncoder().encode(JSON.stringify({ ...document, interactions: document.interactions.filter((each) => each.description === description) }));
    const file = join(folder, `${parts.size}.json`);
    writeFileSync(file, bytes);
    const part = parsePact(bytes, file);
    parts.set(description, part);
    return part;
  };

  return {
    async touches(faults) {
      const auth = authOf(faults);
      const embedded = embeddedTarget({ auth, faults: faults.map(({ id }) => id) });
      const server = createReferenceServer(embedded.server);
      // A token is fetched over the network, as ever.
      const listening = auth === 'oauth' ? await listen(server) : undefined;
      const transport = listening === undefined ? inMemory(server) : createTransport(listening.url, { connections: 1, timeoutMs: 30_000 });
      try {
        const access = embedded.accessTo(listening?.url ?? nowhere);
        const send = createSender({ transport, authorizers: access.authorizers });
        const provider = createProvider({ contract, groupId: embedded.plan.groupId, tag: 'acembedd', send, access, ledger: createLedger() });
        for (const interaction of pact.interactions) {
          const why = await objection(pact, interaction, provider);
          if (why !== undefined) return { description: interaction.description, why };
        }
        return {};
      } finally {
        await transport.close();
        await listening?.close();
      }
    },
    async verify(faults, only) {
      const chosen = only === undefined ? pact : partOf(only);
      const { interactions } = await verifyEmbedded({ verifier, contract, name: pact.provider, pacts: [chosen], source: { files: [chosen.file] }, auth: authOf(faults), faults: faults.map(({ id }) => id) });
      const complaints = interactions.filter(({ outcome }) => outcome !== 'passed');
      return { isVerified: complaints.length === 0, complaints };
    },
    async [Symbol.asyncDispose]() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function authOf(faults: readonly Fault[]): Auth {
  return faults.find(({ needs }) => needs !== undefined)?.needs ?? 'digest';
}

/** Why an interaction does not come out as its consumer relies on, if it does not. */
async function objection(pact: Pact, interaction: Interaction, provider: UsersProvider): Promise<string | undefined> {
  try {
    for (const state of interaction.states) await provider.prepare(state);
    return objectionTo(interaction.response, await provider.answer(requestOf(pact, interaction, new Date())));
  } catch (error) {
    return (error as Error).message;
  } finally {
    await provider.restore();
  }
}
