import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { accessTo, authMethods, defaultAuth, type Auth } from '../../../conformance/access.ts';
import { randomTag } from '../../../conformance/generators/names.ts';
import { verifyEmbedded, verifyProvider, type Verification, type VerificationOptions } from '../../../conformance/pacts/verify.ts';
import { credentialsFrom, variables } from '../../client/index.ts';
import { contracts, type Api } from '../../contract/index.ts';
import { BrokerError } from '../../pact/broker/http.ts';
import { brokerFrom, brokerVariables } from '../../pact/broker/settings.ts';
import { pactsForVerification, type Selector } from '../../pact/broker/verification.ts';
import type { Pact } from '../../pact/pact.ts';
import { startVerifier, VerifierError, type PactSource, type Publication } from '../../pact/verifier.ts';
import { shown } from '../../reporters/index.ts';
import { createLedger, ledgersFolder, openLedgerFile } from '../../runner/index.ts';
import { orName, withConfig } from '../config/index.ts';
import { exit, UsageError } from '../exit.ts';
import { amount, collect, groupId, origin, tokenUrl } from '../parse.ts';
import { self, word } from '../shell.ts';
import { pactsOf as pactsInFiles, nothing } from './files.ts';
import { partyName } from './parties.ts';
import { selector, usualSelectors } from './selectors.ts';
import { heading, linesOf, statusOf, summary } from './verify-lines.ts';

export interface VerifyFlags {
  readonly providerUrl?: string;
  readonly embedded?: boolean;
  readonly pactDir?: string;
  readonly pact?: readonly string[];
  readonly brokerUrl?: string;
  readonly selector?: readonly Selector[];
  readonly provider: string;
  readonly api: Api;
  readonly auth?: Auth;
  readonly tokenUrl?: string;
  readonly groupId?: string;
  readonly timeout: number;
  readonly ledger?: string;
  readonly publishResults?: boolean;
  readonly providerVersion?: string;
  readonly branch?: string;
}

const help = `
Provider states are set up through the provider's own API, and what is made for them is removed again. A user that was
there before is never touched: what needs its name fails. The project that a pact names stands for the one of --group-id.

A --selector is mainBranch, deployedOrReleased, or pairs such as branch=main,consumer=billing, or JSON; without any it is
mainBranch and deployedOrReleased. The broker's credentials come from ${brokerVariables.token}, or ${brokerVariables.username} and ${brokerVariables.password}.

Examples:
  atlas-conformance pact verify --embedded                                    the pacts in pacts/, against the reference server
  atlas-conformance pact verify --provider-url http://127.0.0.1:8080          against a server of yours
  atlas-conformance pact verify --provider-url http://127.0.0.1:8080 --broker-url https://broker.example.com \\
    --publish-results --provider-version "$(git rev-parse HEAD)" --branch main

Exit status: 0 every interaction is verified, 1 a pact is violated, 2 usage, 3 provider or broker unreachable, nothing to
verify, or an interaction that could not be verified.`;

/** `pact verify`: whether a provider keeps the pacts of its consumers. */
export function addVerify(pact: Command, finish: (status: number) => void): void {
  const command = pact
    .command('verify')
    .description('verify a provider against the pacts of its consumers')
    .option('--provider-url <url>', 'scheme, host and port of the provider, or its name in conformance.config.ts', orName(origin))
    .option('--embedded', 'verify the embedded reference server')
    .option('--pact-dir <folder>', 'folder of pacts (default: "pacts", unless --pact or a broker is given)')
    .option('--pact <file>', 'this pact; may be repeated', collect((text) => text))
    .option('--broker-url <url>', `the pacts of a Pact Broker; by default ${brokerVariables.url} when there is a --selector`)
    .option('--selector <selector>', 'which of them, by the version of the consumer; may be repeated', collect(selector))
    .option('--provider <name>', 'the name of the provider, as the broker knows it', partyName, 'atlas-database-users')
    .addOption(new Option('--api <version>', 'version of the Administration API').choices(['v2', 'v1.0']).default('v2'))
    .addOption(new Option('--auth <method>', 'how to authenticate; by default what the environment has credentials for').choices([...authMethods]))
    .option('--token-url <url>', 'the OAuth token endpoint; by default /api/oauth/token of the provider', tokenUrl)
    .option('--group-id <hex>', `the project to verify in; by default ${variables.projectId}`, groupId)
    .option('--timeout <seconds>', 'how long an answer may take', amount(0.001, 86_400), 30)
    .option('--ledger <file>', `where to write down what is created, for "cleanup" after a crash; by default ${ledgersFolder}/TAG.ledger`)
    .option('--publish-results', 'tell the broker what came out')
    .option('--provider-version <version>', 'the version of the provider that the results are for')
    .option('--branch <name>', 'the branch of that version')
    .addHelpText('after', help)
    .action(async (flags: VerifyFlags) => finish(await run(flags, process.env)));
  withConfig(command, { kind: 'targets', option: '--provider-url' });
}

/** What asks a verification to stop, as for a run. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function run(flags: VerifyFlags, env: NodeJS.ProcessEnv): Promise<number> {
  const verify = verificationOf(flags, env);
  const stop = new AbortController();
  const interrupted = () => {
    if (stop.signal.aborted) process.exit(130);
    process.stderr.write('\nstopping: what was made is removed (again to leave at once)\n');
    stop.abort();
  };
  for (const signal of signals) process.on(signal, interrupted);
  try {
    const { pacts, source } = await pactsOf(flags, env);
    if (pacts.every(({ interactions, others }) => interactions.length + others.length === 0)) {
      if ('files' in source) return nothing('verify', flags);
      console.error(`atlas-conformance: nothing to verify: the broker at ${source.broker.settings.url.href} has no pact of ${flags.provider} for these selectors`);
      return exit.incomplete;
    }
    const verifier = await startVerifier();
    const start = performance.now();
    try {
      const publish = publicationOf(flags);
      const verification = await verify({ verifier, contract: contracts[flags.api], name: flags.provider, pacts, source, signal: stop.signal, ...(publish !== undefined && { publish }) });
      return report(verification, performance.now() - start);
    } finally {
      await verifier.close();
    }
  } catch (error) {
    if (!(error instanceof VerifierError || error instanceof BrokerError)) throw error;
    for (const [index, line] of error.message.split('\n').entries()) console.error(`${index === 0 ? 'atlas-conformance: ' : ''}${shown(line, 1000)}`);
    return exit.incomplete;
  } finally {
    for (const signal of signals) process.off(signal, interrupted);
  }
}

/** Checks everything that can be wrong with flags and environment before anything is sent. @throws UsageError, AccessError, LedgerError */
export function verificationOf(flags: VerifyFlags, env: NodeJS.ProcessEnv): (options: VerificationOptions) => Promise<Verification> {
  const { providerUrl, embedded } = flags;
  if ((providerUrl === undefined) === (embedded !== true)) throw new UsageError(embedded ? '--embedded and --provider-url exclude each other' : 'say which provider to verify: --provider-url URL, or --embedded');
  if (flags.publishResults && flags.providerVersion === undefined) throw new UsageError('--publish-results needs the version that they are for: --provider-version');
  if (!flags.publishResults && (flags.providerVersion ?? flags.branch) !== undefined) throw new UsageError('--provider-version and --branch are for --publish-results');
  if (isFromBroker(flags) && (flags.pactDir ?? flags.pact) !== undefined) throw new UsageError('pacts come from files or from a broker, not from both');
  if (flags.publishResults && !isFromBroker(flags)) throw new UsageError('--publish-results tells the broker that the pacts are from: give --broker-url');

  if (providerUrl === undefined) {
    const given = Object.entries({ 'token-url': flags.tokenUrl, 'group-id': flags.groupId, ledger: flags.ledger }).find(([, value]) => value !== undefined);
    if (given !== undefined) throw new UsageError(`--${given[0]} is for a provider of yours: the embedded server has its own`);
    return (options) => {
      console.log(heading(options.pacts, 'the embedded reference server'));
      return verifyEmbedded({ ...options, ...(flags.auth !== undefined && { auth: flags.auth }) });
    };
  }
  const credentials = credentialsFrom(env);
  const project = flags.groupId ?? credentials.projectId;
  if (project === undefined) throw new UsageError(`a provider needs a project to verify in: set ${variables.projectId} or give --group-id`);
  const auth = flags.auth ?? defaultAuth(credentials);
  const access = accessTo(providerUrl, auth, credentials, { ...(flags.tokenUrl !== undefined && { tokenUrl: flags.tokenUrl }) });
  const tag = randomTag();
  const file = flags.ledger ?? join(ledgersFolder, `${tag}.ledger`);
  const onDisk = openLedgerFile(file, { target: providerUrl, api: flags.api, auth, groupId: project, tag, ...(flags.tokenUrl !== undefined && { tokenUrl: flags.tokenUrl }) });
  const endLedger = () => {
    if (onDisk.close()) process.stderr.write(`atlas-conformance: something may be left of the verification; to remove it: ${self} cleanup ${word(file)}\n`);
  };
  return async (options) => {
    console.log(heading(options.pacts, `${providerUrl}, project ${project}`));
    process.once('exit', endLedger);
    try {
      return await verifyProvider(options, { origin: providerUrl, groupId: project, access, tag, ledger: createLedger(onDisk.write), timeoutMs: flags.timeout * 1000 });
    } finally {
      process.off('exit', endLedger);
      endLedger();
    }
  };
}

function publicationOf({ publishResults, providerVersion, branch }: VerifyFlags): Publication | undefined {
  return publishResults && providerVersion !== undefined ? { providerVersion, ...(branch !== undefined && { branch }) } : undefined;
}

/** @throws PactFileError, BrokerSettingsError or BrokerError */
async function pactsOf(flags: VerifyFlags, env: NodeJS.ProcessEnv): Promise<{ readonly pacts: readonly Pact[]; readonly source: PactSource }> {
  if (!isFromBroker(flags)) {
    const pacts = pactsInFiles(flags);
    return { pacts, source: { files: pacts.map(({ file }) => file) } };
  }
  const settings = brokerFrom(env, flags.brokerUrl);
  const selectors = flags.selector ?? usualSelectors;
  const pacts = await pactsForVerification(settings, { provider: flags.provider, selectors, ...(flags.branch !== undefined && { providerBranch: flags.branch }) });
  return { pacts, source: { broker: { settings, selectors } } };
}

function isFromBroker({ brokerUrl, selector: selectors }: VerifyFlags): boolean {
  return (brokerUrl ?? selectors) !== undefined;
}

function report(verification: Verification, milliseconds: number): number {
  for (const line of linesOf(verification)) console.log(line);
  for (const reason of verification.left) console.error(`atlas-conformance: ${reason}`);
  console.log(summary(verification, milliseconds));
  return statusOf(verification);
}
