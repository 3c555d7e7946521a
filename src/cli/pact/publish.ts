import type { Command } from 'commander';
import { BrokerError } from '../../pact/broker/http.ts';
import { publish, publishRequests, type Publication } from '../../pact/broker/publish.ts';
import { brokerFrom, brokerVariables, type BrokerSettings } from '../../pact/broker/settings.ts';
import type { Pact } from '../../pact/pact.ts';
import { counted, shown } from '../../reporters/index.ts';
import { exit, UsageError } from '../exit.ts';
import { collect } from '../parse.ts';
import { nothing, pactsOf, type PactFlags } from './files.ts';

interface PublishFlags extends PactFlags {
  readonly version: string;
  readonly branch: string;
  readonly tag?: readonly string[];
  readonly brokerUrl?: string;
  readonly dryRun?: boolean;
}

const examples = `
Environment, under Pact's own names:
  ${brokerVariables.url}                          the broker
  ${brokerVariables.token}                             for Bearer, as PactFlow takes it
  ${brokerVariables.username}, ${brokerVariables.password}   for Basic

Examples:
  atlas-conformance pact publish --version "$(git rev-parse HEAD)" --branch "$(git branch --show-current)"
  atlas-conformance pact publish --version 1.4.0 --branch main --tag prod --pact-dir build/pacts
  atlas-conformance pact publish --version 1.4.0 --branch main --dry-run      show what would be published

Every file is read before anything is sent. A .json file in the folder that is no pact is refused, not published.

Exit status: 0 published, 2 usage or a file that is no pact, 3 there is nothing to publish, or the broker cannot be reached or refuses.`;

/** `pact publish`: pacts to a Pact Broker or PactFlow. */
export function addPublish(pact: Command, finish: (status: number) => void): void {
  pact
    .command('publish')
    .description('publish pacts to a Pact Broker or PactFlow')
    .requiredOption('--version <version>', 'version of the consumer: one for each change of it, best the commit')
    .requiredOption('--branch <branch>', 'branch of the consumer')
    .option('--tag <tag>', 'tag of the version; may be repeated', collect((text) => text))
    .option('--pact-dir <folder>', 'folder of pacts (default: "pacts", unless --pact is given)')
    .option('--pact <file>', 'a pact; may be repeated', collect((text) => text))
    .option('--broker-url <url>', `the broker (default: ${brokerVariables.url})`)
    .option('--dry-run', 'send nothing; show what would be sent')
    .addHelpText('after', examples)
    .action(async (flags: PublishFlags) => finish(await run(flags, process.env)));
}

/** @throws UsageError, BrokerSettingsError, PactFileError or PactTwiceError, before anything is sent */
async function run(flags: PublishFlags, env: NodeJS.ProcessEnv): Promise<number> {
  const publication: Publication = { version: named(flags.version, '--version'), branch: named(flags.branch, '--branch'), tags: [...new Set(flags.tag)].map((tag) => named(tag, '--tag')) };
  // A dry run may be without a broker, yet what is said of one has to be right.
  const hasBroker = flags.brokerUrl !== undefined || Boolean(env[brokerVariables.url]);
  const settings = flags.dryRun && !hasBroker ? undefined : brokerFrom(env, flags.brokerUrl);
  const pacts = pactsOf(flags);
  if (pacts.length === 0) return nothing('publish', flags);
  const requests = publishRequests(pacts, publication);
  if (flags.dryRun || settings === undefined) {
    describe(pacts, publication, settings, 'would be published');
    return exit.conformant;
  }
  try {
    for await (const notices of publish(settings, requests)) {
      for (const { type, text } of notices) if (type !== 'debug') for (const line of text.split('\n')) console.log(shown(line, 1000));
    }
  } catch (error) {
    if (!(error instanceof BrokerError)) throw error;
    const [first = '', ...details] = error.message.split('\n');
    console.error([`atlas-conformance: ${shown(first, 1000)}`, ...details.map((line) => shown(line, 1000))].join('\n'));
    return exit.incomplete;
  }
  describe(pacts, publication, settings, 'published');
  return exit.conformant;
}

function named(text: string, option: string): string {
  if (text.trim() === '') throw new UsageError(`${option} is empty`);
  return text;
}

function describe(pacts: readonly Pact[], { version, branch, tags }: Publication, settings: BrokerSettings | undefined, what: string): void {
  for (const { file, consumer, provider, interactions, others } of pacts) {
    console.log(`${what}: ${shown(consumer)} ${shown(version)} with ${shown(provider)}, ${counted(interactions.length + others.length, 'interaction')} (${shown(file)})`);
  }
  console.log(`  branch ${shown(branch)}${tags.length === 0 ? '' : `, tags ${tags.map((tag) => shown(tag)).join(', ')}`}, to ${settings === undefined ? `no broker yet: set ${brokerVariables.url} or give --broker-url` : settings.url.href}`);
}
