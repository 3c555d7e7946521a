import type { WireRequest, WireResponse } from '../core/exchange.ts';
import { serveLoopback } from './loopback.ts';
import type { Interaction, Pact, ProviderState } from './pact.ts';
import { createProgress, type Seen } from './progress.ts';
import { serveStates } from './states.ts';
import { VerifierError, type Mismatch, type Publication, type PactSource, type Verifier, type VerifierReport } from './verifier.ts';

/** The provider under verification, one interaction at a time. */
export interface Provider {
  /** Brings it into a state. @throws Error whose message says why it cannot be brought into it */
  prepare(state: ProviderState): Promise<void>;
  /** Sends the request of the interaction, with credentials. @throws Error whose message says why there is no answer */
  answer(request: WireRequest): Promise<Pick<WireResponse, 'status' | 'headers' | 'body'>>;
  /** Undoes what the states and the request of the interaction have made. Never throws. */
  restore(): Promise<void>;
}

export interface VerifyOptions {
  readonly verifier: Verifier;
  /** What `source` holds, in its order: every interaction of these must be verified. */
  readonly pacts: readonly Pact[];
  readonly source: PactSource;
  readonly provider: Provider;
  /** The provider's name. */
  readonly name: string;
  readonly publish?: Publication;
  readonly signal?: AbortSignal;
}

/** One thing in which an answer is not what the consumer relies on. */
export interface Difference {
  /** `status`, `header Content-Type`, `body $.roles[0].roleName`. */
  readonly where: string;
  readonly expected: string;
  readonly actual: string;
  /** In Pact's words. */
  readonly message: string;
}

/** What became of one interaction. */
export interface Verified {
  readonly pact: Pact;
  readonly interaction: Interaction;
  /** `errored`: nothing is known of it, since the provider could not be brought into a state, or asked. `unrun`: the verifier did not come to it. */
  readonly outcome: 'passed' | 'failed' | 'errored' | 'unrun';
  /** Whether the consumer's pact is not binding yet, so that a failure only warns. */
  readonly pending: boolean;
  readonly differences: readonly Difference[];
  /** Why it is errored or unrun. */
  readonly reasons: readonly string[];
}

/**
 * Verifies a provider against pacts: by Pact's own verifier, but with states, requests and the count of interactions in
 * our own hands, since it passes where a state is missing, and where nothing was verified.
 * @returns one entry for each interaction of `pacts`, in their order
 * @throws VerifierError when the verifier itself fails or is stopped; the provider is then restored
 */
export async function verifyPacts({ verifier, pacts, source, provider, name, publish, signal }: VerifyOptions): Promise<readonly Verified[]> {
  const others = pacts.flatMap(({ file, others: messages }) => messages.map(({ description }) => `${file}: ${JSON.stringify(description)}`));
  if (others.length > 0) throw new VerifierError(`only interactions over HTTP can be verified, and this is none: ${others[0]}`);
  const expected = pacts.flatMap((pact) => pact.interactions.map((interaction) => ({ pact, interaction })));
  const progress = createProgress(expected.map(({ interaction }) => interaction), provider);
  const states = await serveStates({ setUp: progress.setUp, tearDown: progress.tearDown });
  const hop = await serveLoopback(progress.forward);
  let report: VerifierReport;
  try {
    report = await verifier.verify({ provider: name, providerUrl: hop.url, statesUrl: states.url, source, ...(publish !== undefined && { publish }) }, signal);
  } finally {
    await Promise.all([states.close(), hop.close()]);
    await progress.settled();
    await provider.restore();
  }
  return attribute(expected, report, progress.seen());
}

type Expected = Pick<Verified, 'pact' | 'interaction'>;
type Result = VerifierReport['interactionResults'][number];

/** What the verifier says and what we saw must be about the same interactions, each of them once. */
function attribute(expected: readonly Expected[], { interactionResults: results, errors }: VerifierReport, seen: readonly (Seen | undefined)[]): readonly Verified[] {
  const isOf = ({ pact, interaction }: Expected, result: Result) => result.consumer === pact.consumer && result.description === interaction.description;
  const aligned = results.length === expected.length && expected.every((each, index) => isOf(each, results[index]!));
  const left = [...results];
  const complaint = errors.find(({ mismatch }) => mismatch?.message !== undefined)?.mismatch?.message;
  return expected.map((each, index) => {
    const at = left.findIndex((result) => isOf(each, result));
    if (at === -1) return { ...each, outcome: 'unrun', pending: each.interaction.pending, differences: [], reasons: [`Pact's verifier does not say that it was verified${complaint === undefined ? '' : `: ${complaint}`}`] };
    const [result] = left.splice(at, 1);
    return judge(each, result!, seen[index], aligned);
  });
}

function judge(each: Expected, { result, pending, mismatch }: Result, seen: Seen | undefined, aligned: boolean): Verified {
  const entry = (outcome: Verified['outcome'], reasons: readonly string[] = [], differences: readonly Difference[] = []): Verified => ({ ...each, outcome, pending, reasons, differences });
  if (!aligned || seen === undefined) return entry('errored', ["what Pact's verifier says it verified is not what the pacts hold, or not in their order"]);
  if (seen.problems.length > 0) return entry('errored', seen.problems);
  if (seen.exchanges !== 1) return entry('errored', [`the provider was asked ${seen.exchanges} times instead of once`]);
  if (result === 'OK') return entry('passed');
  const differences = (mismatch?.mismatches ?? []).map(differenceOf).toSorted(byPlace);
  return differences.length > 0 ? entry('failed', [], differences) : entry('errored', [mismatch?.message ?? "Pact's verifier does not say what is wrong"]);
}

function differenceOf({ type, path, key, expected, actual, mismatch }: Mismatch): Difference {
  const where = { BodyMismatch: `body ${path ?? ''}`, BodyTypeMismatch: 'body', HeaderMismatch: `header ${key ?? ''}`, StatusMismatch: 'status' }[type] ?? type;
  const text = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
  return { where, expected: text(expected), actual: text(actual), message: mismatch ?? type };
}

/** Status, header fields, body; the verifier has them in an order that differs from run to run. */
function byPlace(a: Difference, b: Difference): number {
  const rank = ({ where }: Difference) => ['status', 'header', 'body'].findIndex((part) => where.startsWith(part));
  return rank(a) - rank(b) || (a.where < b.where ? -1 : 1);
}
