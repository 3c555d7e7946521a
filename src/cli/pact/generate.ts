import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Option, type Command } from 'commander';
import { kitClient, scenarios as kitScenarios } from '../../../conformance/pacts/index.ts';
import { contracts, type Api } from '../../contract/index.ts';
import { differences } from '../../pact/assemble.ts';
import { openFolder } from '../../pact/folder.ts';
import { generate } from '../../pact/generate.ts';
import { ConsumerError, type ConsumerClient } from '../../pact/record.ts';
import { counted, duration } from '../../reporters/index.ts';
import { exit, UsageError } from '../exit.ts';
import { self } from '../shell.ts';
import { partyName } from './parties.ts';

interface GenerateFlags {
  readonly api: Api;
  readonly consumer: string;
  readonly provider: string;
  readonly out: string;
  readonly scenarios?: string;
  readonly client?: string;
  readonly check?: boolean;
}

const examples = `
Each scenario is proven against the contract, and then carried out by a client against Pact's mock server; only what the
client really sent and read becomes a pact. The same scenarios give the same file, byte for byte. The folder is rebuilt
from nothing; one that has anything else in it is refused.

Examples:
  atlas-conformance pact generate                                             the pact of this kit's own client
  atlas-conformance pact generate --check                                     in CI: is the pact that is checked in the same?
  atlas-conformance pact generate --consumer billing --scenarios billing.yaml --out billing/pacts
                                                                              your scenarios, carried out by this kit's client
  atlas-conformance pact generate --consumer billing --scenarios billing.yaml --client ./client.mjs --out billing/pacts
                                                                              by your client

A client module exports a default function (scenario, { baseUrl, signal }) that carries the scenario out and resolves to
{ status, body }: what it read of the answer. docs/pacts.md has an example.

Exit status: 0 the pact is written (or, with --check, is the same), 1 the client violates a scenario or the pact differs,
2 usage, a scenario that does not agree with the contract, or a missing package.`;

/** `pact generate`: the pact of a consumer, from scenarios and a run of its client. */
export function addGenerate(pact: Command, finish: (status: number) => void): void {
  pact
    .command('generate')
    .description("write a consumer's pact, from scenarios that its client carries out")
    .option('--consumer <name>', 'who relies on the answers', partyName, 'atlas-conformance')
    .option('--provider <name>', 'who answers', partyName, 'atlas-database-users')
    .option('--out <folder>', 'where the pact is written', 'pacts')
    .option('--scenarios <file>', "YAML or JSON list of scenarios (default: this kit's own)")
    .option('--client <module>', "JavaScript or TypeScript module that carries scenarios out (default: this kit's typed client)")
    .addOption(new Option('--api <version>', 'version of the Administration API; v1.0 needs --scenarios and --client').choices(['v2', 'v1.0']).default('v2'))
    .option('--check', 'write nothing; fail when the pact in the folder is not what would be written')
    .addHelpText('after', examples)
    .action(async (flags: GenerateFlags) => finish(await run(flags)));
}

/** @throws UsageError, ScenarioError, PactFolderError or PackageError when something of the user's is wrong */
async function run({ api, consumer, provider, out, scenarios: scenarioFile, client: clientModule, check }: GenerateFlags): Promise<number> {
  if (api !== 'v2' && (scenarioFile === undefined || clientModule === undefined)) throw new UsageError(`--api ${api} needs --scenarios and --client: this kit's own are for v2`);
  const parties = { consumer, provider };
  const folder = openFolder(out, parties);
  const scenarios = scenarioFile === undefined ? kitScenarios : (await import('../../pact/scenario-file.ts')).readScenarios(scenarioFile);
  const client = clientModule === undefined ? kitClient : await loadClient(clientModule);
  const started = performance.now();
  let text: string;
  try {
    text = await generate({ ...parties, contract: contracts[api], scenarios, source: scenarioFile ?? "the kit's table of scenarios", client });
  } catch (error) {
    if (!(error instanceof ConsumerError)) throw error;
    console.error(`atlas-conformance: ${error.message}`);
    return exit.violated;
  }
  const interactions = `${counted(scenarios.length, 'interaction')} in ${duration(performance.now() - started)}`;
  if (!check) {
    folder.write(text);
    console.log(`${folder.file}: ${interactions}`);
    return exit.conformant;
  }
  const found = folder.current === undefined ? ['there is no such file'] : differences(folder.current, text);
  if (found.length === 0) {
    console.log(`${folder.file} is up to date: ${interactions}`);
    return exit.conformant;
  }
  console.log(`${folder.file} is not what ${self} pact generate writes:\n  ${found.join('\n  ')}`);
  return exit.violated;
}

async function loadClient(module: string): Promise<ConsumerClient> {
  let loaded: { readonly default?: unknown };
  try {
    loaded = (await import(pathToFileURL(resolve(module)).href)) as { readonly default?: unknown };
  } catch (error) {
    throw new UsageError(`--client ${module} cannot be loaded: ${(error as Error).message}`);
  }
  if (typeof loaded.default !== 'function') throw new UsageError(`--client ${module} has no default export that is a function (scenario, { baseUrl, signal })`);
  return loaded.default as ConsumerClient;
}
