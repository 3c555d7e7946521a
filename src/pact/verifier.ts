import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { isObject } from '../core/json.ts';
import type { BrokerSettings } from './broker/settings.ts';
import type { Selector } from './broker/verification.ts';
import { load } from './packages.ts';

/** The verifier cannot work, or what it works with cannot be had; `message` says why. */
export class VerifierError extends Error {
  override readonly name = 'VerifierError';
}

/** Where pacts come from: files, or a broker by the selectors of consumer versions. */
export type PactSource = { readonly files: readonly string[] } | { readonly broker: BrokerSource };

export interface BrokerSource {
  readonly settings: BrokerSettings;
  readonly selectors: readonly Selector[];
}

/** The version of the provider that results are published for. */
export interface Publication {
  readonly providerVersion: string;
  readonly branch?: string;
}

export interface VerifierOptions {
  readonly provider: string;
  /** Scheme, host, port and base path that requests go to. */
  readonly providerUrl: string;
  /** Where provider states are set up and torn down. */
  readonly statesUrl: string;
  readonly source: PactSource;
  readonly publish?: Publication;
}

/** What Pact's native verifier reports, as far as it is used here. */
export interface VerifierReport {
  /** In the order in which they were verified. */
  readonly interactionResults: readonly {
    readonly consumer: string;
    readonly description: string;
    readonly pending: boolean;
    readonly result: string;
    readonly mismatch?: { readonly type: string; readonly message?: string; readonly mismatches?: readonly Mismatch[] };
  }[];
  readonly errors: readonly { readonly interaction: string; readonly mismatch?: { readonly message?: string } }[];
  readonly notices: readonly unknown[];
}

export interface Mismatch {
  /** `BodyMismatch`, `HeaderMismatch`, `StatusMismatch`, … */
  readonly type: string;
  /** Of a body: a Pact path expression such as `$.roles[0]`. */
  readonly path?: string;
  /** Of a header: its name. */
  readonly key?: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  readonly mismatch?: string;
}

/** What the process is asked, in the words of pact-core. */
export interface Question {
  readonly options: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly report: string;
}

/** Pact's verifier in a process of its own. */
export interface Verifier {
  /**
   * Verifies all interactions of a source, one after the other; one verification at a time.
   * @throws VerifierError when it fails other than by an interaction, or `signal` is aborted, which ends the process
   */
  verify(options: VerifierOptions, signal?: AbortSignal): Promise<VerifierReport>;
  close(): Promise<void>;
}

/** Milliseconds: whoever answers the verifier has time limits of its own, and waits for a provider that is too busy. */
const patience = 600_000;

/**
 * Starts the verifier.
 * @throws PackageError when Pact is not installed
 */
export async function startVerifier(): Promise<Verifier> {
  await load('@pact-foundation/pact', async () => createRequire(import.meta.url).resolve('@pact-foundation/pact'));
  const child = fork(join(import.meta.dirname, `verifier-process${extname(import.meta.filename)}`), { env: environment(process.env), execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  let said = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-2000)));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    async verify(options, signal) {
      const { report } = await ask(child, { options: wordsOf(options) }, () => said, signal);
      return read(report);
    },
    async close() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function ask(child: ChildProcess, question: Question, said: () => string, signal: AbortSignal | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      child.off('message', answered).off('close', gone);
      signal?.removeEventListener('abort', stop);
      act();
    };
    const answered = (answer: unknown) => settle(() => resolve(answer as Answer));
    const gone = () => settle(() => reject(new VerifierError(signal?.aborted ? 'the verification was stopped' : `Pact's verifier has ended before its time: ${said().trim() || 'it does not say why'}`)));
    const stop = () => child.kill('SIGKILL');
    child.on('message', answered).on('close', gone);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
    if (!child.connected) return gone();
    child.send(question, (error) => error && gone());
  });
}

/**
 * The environment without Pact's own variables, which filter interactions, add brokers and publish; without credentials;
 * with no proxy before this machine; and with the statistics off that Pact sends to its makers.
 */
function environment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^(?:PACT_(?!PREBUILD_)|MONGODB_ATLAS_|LOG_LEVEL$|RUST_LOG$)/.test(name));
  const noProxy = [env['NO_PROXY'] ?? env['no_proxy'] ?? '', '127.0.0.1'].filter((each) => each !== '').join(',');
  return { ...Object.fromEntries(kept), NO_PROXY: noProxy, no_proxy: noProxy, PACT_DO_NOT_TRACK: 'true' };
}

function wordsOf({ provider, providerUrl, statesUrl, source, publish }: VerifierOptions): Readonly<Record<string, unknown>> {
  return {
    provider,
    providerBaseUrl: providerUrl,
    providerStatesSetupUrl: statesUrl,
    timeout: patience,
    logLevel: 'error',
    failIfNoPactsFound: true,
    followRedirects: false,
    ...('files' in source ? { pactUrls: source.files } : fromBroker(source.broker)),
    ...(publish !== undefined && { publishVerificationResult: true, providerVersion: publish.providerVersion, ...(publish.branch !== undefined && { providerVersionBranch: publish.branch }) }),
  };
}

function fromBroker({ settings: { url, token, username, password }, selectors }: BrokerSource): Readonly<Record<string, unknown>> {
  return {
    pactBrokerUrl: url.href,
    consumerVersionSelectors: selectors,
    ...(token !== undefined && { pactBrokerToken: token }),
    ...(username !== undefined && { pactBrokerUsername: username, pactBrokerPassword: password }),
  };
}

function read(text: string): VerifierReport {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch {
    throw new VerifierError(`Pact's verifier could not be run: ${text.slice(0, 500)}`);
  }
  if (!isObject(report) || !Array.isArray(report['interactionResults'])) throw new VerifierError("Pact's verifier gave a report that has no results of interactions: is it another version?");
  return { errors: [], notices: [], ...report } as unknown as VerifierReport;
}
