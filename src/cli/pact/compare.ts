import { Option, type Command } from 'commander';
import { comparePacts, compareRequirements } from '../../../conformance/pacts/compare.ts';
import type { Profile } from '../../../conformance/context.ts';
import { acceptedDeviations } from '../../../conformance/deviations.ts';
import { contracts, type Api, type Contract } from '../../contract/index.ts';
import { loadDocument } from '../../contract/document.ts';
import { ownFile } from '../../contract/own-files.ts';
import { createComparator, type Comparator } from '../../pact/compare/index.ts';
import { statusOf } from '../exit.ts';
import { openReporters, reportHelp, reportSpec, type ReportSpec } from '../output.ts';
import { collect } from '../parse.ts';
import { self, word } from '../shell.ts';
import { compareConsole } from './compare-console.ts';
import { nothing, pactsOf, type PactFlags } from './files.ts';

interface CompareFlags extends PactFlags {
  readonly api?: Api;
  readonly profile: Profile;
  readonly deviations?: string;
  readonly report?: readonly ReportSpec[];
  readonly sarifLocation?: string;
}

const examples = `
Each interaction is judged by the contract: path, query, media types with their version, the body of the request and
that of the answer. An answer may be given in part, but not without its required fields. A request that is wrong on
purpose, because it is answered with an error, is right, but it has to be wrong.

Examples:
  atlas-conformance pact compare                                     the pacts in pacts/
  atlas-conformance pact compare --pact-dir build/pacts --api v2     of another folder, by one version of the API
  atlas-conformance pact compare --pact shop.json --report junit=out.xml

Exit status: 0 the pacts agree with the contract, 1 one does not, 2 usage, a file that is no pact, or a missing package, 3 there is nothing to compare.`;

/** `pact compare`: pacts against the contract, without any provider. */
export function addCompare(pact: Command, finish: (status: number) => void): void {
  pact
    .command('compare')
    .description('compare pacts with the contract, without a provider')
    .option('--pact-dir <folder>', 'folder of pacts (default: "pacts", unless --pact is given)')
    .option('--pact <file>', 'a pact; may be repeated', collect((text) => text))
    .addOption(new Option('--api <version>', 'only by this version of the Administration API (default: by the one of each path)').choices(['v2', 'v1.0']))
    .addOption(new Option('--profile <name>', 'which deviations from the published contract are accepted').choices(['atlas', 'published']).default('atlas'))
    .option('--deviations <file>', 'YAML list of further differences to accept')
    .option('--report <format[=file]>', reportHelp, collect(reportSpec))
    .option('--sarif-location <path>', 'the file of the repository at which SARIF shows results; by default the contract that they violate')
    .addHelpText('after', examples)
    .action(async (flags: CompareFlags) => finish(await compare(flags, process.env)));
}

/** @throws UsageError, PactFileError, DeviationError or PackageError, before any report is begun */
async function compare(flags: CompareFlags, env: NodeJS.ProcessEnv): Promise<number> {
  const pacts = pactsOf(flags);
  if (pacts.length === 0) return nothing('compare', flags);
  const chosen = flags.api === undefined ? Object.values(contracts) : [contracts[flags.api]];
  const deviations = acceptedDeviations(flags, compareRequirements(chosen, flags.profile), chosen);
  const comparators = await comparatorsOf(chosen);

  const reporters = openReporters(flags, env, compareConsole);
  let complete = false;
  try {
    const report = await comparePacts({
      pacts,
      contracts: chosen,
      profile: flags.profile,
      deviations,
      comparators,
      command: (file) => commandLine(flags, file === undefined ? pacts.map((pact) => pact.file) : [file]),
      onEvent: reporters.on,
    });
    complete = true;
    return statusOf(report);
  } finally {
    await reporters.close(complete);
  }
}

/** The published document is what the comparator is right about; what overlays know better is ours to judge. */
async function comparatorsOf(chosen: readonly Contract[]): Promise<ReadonlyMap<string, Comparator>> {
  const made = await Promise.all(chosen.map(async ({ api }) => [api, await createComparator(loadDocument(ownFile(`openapi/${api}.yaml`)))] as const));
  return new Map(made);
}

function commandLine({ api, profile, deviations }: CompareFlags, files: readonly string[]): string {
  const words = [`${self} pact compare`, ...files.map((file) => `--pact ${word(file)}`)];
  if (api !== undefined) words.push(`--api ${api}`);
  if (profile !== 'atlas') words.push(`--profile ${profile}`);
  if (deviations !== undefined) words.push(`--deviations ${word(deviations)}`);
  return words.join(' ');
}
