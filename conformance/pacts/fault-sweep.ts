import type { Fault } from '../../src/server/index.ts';
import type { Judged, PactFaults, Touch } from './fault-matrix.ts';

/** What came of one fault. */
export interface Swept {
  readonly fault: Fault;
  readonly touch: Touch;
  /** Whether verification fails with it. */
  readonly isCaught: boolean;
  /** The first complaint of the verification, in one line. */
  readonly complaint?: string;
}

/** How many faults that touch nothing are built into one server, where each by itself would take long. */
const batchSize = 16;

/**
 * Verifies against each fault; verification has to fail with exactly those that touch the pact. Of one that does, the
 * interaction that it touches is verified alone, and all of them if that passes: what it touches may need what others
 * have left. Of the others several are tried at once, and each by itself when that fails.
 * @param alone whether each is tried by itself, though that takes long
 */
export async function* sweepFaults(matrix: PactFaults, faults: readonly Fault[], { alone = false }: { readonly alone?: boolean } = {}): AsyncGenerator<Swept, void, undefined> {
  const harmless: { fault: Fault; touch: Touch }[] = [];
  for (const fault of faults) {
    const touch = await matrix.touches([fault]);
    if (touch.description === undefined) {
      harmless.push({ fault, touch });
      continue;
    }
    const single = await matrix.verify([fault], touch.description);
    yield swept(fault, touch, single.isVerified ? await matrix.verify([fault]) : single);
  }
  // Faults that need one way to authenticate stand in a server that has it.
  for (const group of Map.groupBy(harmless, ({ fault }) => fault.needs).values()) {
    for (let at = 0; at < group.length; at += alone ? 1 : batchSize) {
      const batch = group.slice(at, at + (alone ? 1 : batchSize));
      const together = await matrix.verify(batch.map(({ fault }) => fault));
      for (const { fault, touch } of batch) yield swept(fault, touch, together.isVerified || batch.length === 1 ? together : await matrix.verify([fault]));
    }
  }
}

function swept(fault: Fault, touch: Touch, { isVerified, complaints }: Judged): Swept {
  const [first] = complaints;
  const [difference] = first?.differences ?? [];
  const what = difference === undefined ? first?.reasons[0] : `${difference.where}: ${difference.message}`;
  return { fault, touch, isCaught: !isVerified, ...(first !== undefined && { complaint: `${first.interaction.description}: ${what}` }) };
}
