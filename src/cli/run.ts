import { Option, type Command } from 'commander';
import { authMethods } from '../../conformance/access.ts';
import { methods } from '../../conformance/context.ts';
import { answersJudged } from '../../conformance/overview.ts';
import { defaultSettings, prepareRun, type PreparedRun, type RunSettings } from '../../conformance/prepare.ts';
import { variables } from '../client/index.ts';
import { contracts } from '../contract/index.ts';
import { stepsOf } from '../core/case.ts';
import { counted } from '../reporters/index.ts';
import { ledgersFolder } from '../runner/index.ts';
import { baselineHelp, baselineOf } from './baseline.ts';
import { orName, withConfig } from './config/index.ts';
import { endOf } from './ending.ts';
import { exit, UsageError } from './exit.ts';
import { onInterruption } from './interruption.ts';
import { gatherLessGarbage } from './memory.ts';
import { openReporters, reportHelp, reportSpec, wantsExchanges, type ReportSpec } from './output.ts';
import { amount, collect, duration, groupId, shard, target, tokenUrl, wholeNumber, withoutMethods } from './parse.ts';
import { planLines } from './plan.ts';
import { tellDrawnSeed } from './shard.ts';
import { self, word } from './shell.ts';

interface RunFlags extends RunSettings {
  readonly baseline?: string;
  readonly report?: readonly ReportSpec[];
  readonly verbose?: boolean;
  readonly exchanges?: boolean;
  readonly sarifLocation?: string;
  /** The configuration that was read, if there is one. */
  readonly config?: string;
  readonly ledger?: string;
  readonly minCoverage?: number;
  readonly strictDeviations?: boolean;
  readonly dryRun?: boolean;
}

const examples = `
Examples:
  atlas-conformance run                                      the suite against the embedded reference server
  atlas-conformance run --target http://127.0.0.1:8080       against a server of yours
  atlas-conformance run --target staging                     against one that conformance.config.ts names ("init" writes it)
  atlas-conformance run --dry-run --verbose                  what would be sent, and for which requirement
  atlas-conformance run --seed 7 --only create/invalid       the invalid creates of seed 7
  atlas-conformance run --report junit=out.xml --report json=out.json
  atlas-conformance run --baseline out.json                  only what that report has not found yet fails
  atlas-conformance run --seed 7 --shard 1/8 --report ndjson=1.ndjson    an eighth of it, for "merge"

Exit status: 0 conformant, 1 a "must" is violated, 2 usage, 3 the run could not be finished, or covered too little.`;

/** `run`: the suite against a target. */
export function addRun(command: Command, finish: (status: number) => void): void {
  const text = (value: string) => value;
  command
    .option('--target <url>', '"embedded", or scheme, host and port of the server under test, or its name in conformance.config.ts', orName(target), defaultSettings.target)
    .addOption(new Option('--api <version>', 'version of the Administration API').choices(['v2', 'v1.0']).default(defaultSettings.api))
    .addOption(new Option('--profile <name>', 'which deviations from the published contract are accepted').choices(['atlas', 'published']).default(defaultSettings.profile))
    .addOption(new Option('--auth <method>', 'how to authenticate; by default what the environment has credentials for').choices([...authMethods]))
    .option('--token-url <url>', 'the OAuth token endpoint; by default /api/oauth/token of the target. Tokens are revoked beside it', tokenUrl)
    .option('--group-id <hex>', `the project to test in; by default ${variables.projectId}`, groupId)
    .option('--custom-role <name>', 'a custom role that the project has, for the cases that need one')
    .option('--fill-project', 'also test the limit of 100 users; not in a project that others use (always done when embedded)')
    .option('--seed <n>', 'seed of everything random; the same seed makes the same plan', wholeNumber(0, 2 ** 31 - 1))
    .option('--cases <n>', 'how many random users to create, and as many random updates to make', wholeNumber(1), defaultSettings.cases)
    .option('--only <pattern>', 'only cases whose id or requirement begins with this; * stands for any text; may be repeated', collect(text))
    .option('--skip <pattern>', 'leave these out; may be repeated', collect(text))
    .option('--shard <i/n>', 'the i-th of n parts of the plan', shard)
    .option('--time <duration>', 'start no further case after so long, such as 10s or 2m: those that find most come first, the rest is skipped', duration)
    .option('--concurrency <n>', 'how many cases run at once', wholeNumber(1, 64), defaultSettings.concurrency)
    .option('--rate <n>', 'at most so many requests a second', amount(0.001, 100_000))
    .option('--timeout <seconds>', 'how long an answer may take', amount(0.001, 86_400), defaultSettings.timeout)
    .option('--without <methods>', `ways to authenticate users that the target does not have, separated by commas: ${methods.join(', ')}`, withoutMethods)
    .option('--ledger <file>', `where to write down what is created, for "cleanup" after a crash; by default ${ledgersFolder}/TAG.ledger`)
    .option('--min-coverage <percent>', 'end with status 3 when less than this of what can be reached was exercised', amount(0, 100))
    .option('--strict-deviations', 'end with status 2 when a deviation of yours has expired or no longer occurs')
    .option('--deviations <file>', 'YAML list of further differences to accept')
    .option('--baseline <file>', baselineHelp)
    .option('--report <format[=file]>', reportHelp, collect(reportSpec))
    .option('--verbose', 'on the console, all there is to say instead of a screen of it; with --dry-run the cases too')
    .option('--exchanges', 'let reports have every exchange, not those of findings alone; --report har implies it')
    .option('--sarif-location <path>', 'the file of the repository at which SARIF shows results; by default the contract that they violate')
    .option('--dry-run', 'show the plan by requirement, and send nothing')
    .addHelpText('after', examples)
    .action(async (flags: RunFlags) => finish(await run(flags, process.env)));
  withConfig(command, { kind: 'targets', option: '--target', byDefault: true });
}

async function run(flags: RunFlags, env: NodeJS.ProcessEnv): Promise<number> {
  if (flags.target === 'embedded' && flags.ledger !== undefined) throw new UsageError('--ledger is for a target of yours: what is made on the embedded server ends with it');
  const baseline = baselineOf(flags.baseline, { api: flags.api, contractVersion: contracts[flags.api].version, profile: flags.profile, party: 'server' });
  const prepared = prepareRun(flags, { env, dryRun: flags.dryRun === true });
  if (flags.dryRun) return showPlan(prepared, flags.verbose);
  tellDrawnSeed(flags, prepared.settings.seed);

  gatherLessGarbage();
  const ledger = prepared.openLedger(flags.ledger);
  const reporters = openReporters(flags, env);
  let complete = false;
  const stop = new AbortController();
  const endLedger = () => {
    if (ledger?.close()) process.stderr.write(`atlas-conformance: something may be left of the run; to remove it: ${self} cleanup ${word(ledger.path)}\n`);
  };
  const over = onInterruption(
    'no further case is started, and what was made is removed',
    () => stop.abort(),
    () => {
      reporters.discard();
      endLedger();
    },
  );
  try {
    const { seed, groupId } = prepared.settings;
    const { shard: _, ...whole } = flags;
    const report = await prepared.start({ command: (caseId) => commandLine({ ...flags, seed, groupId }, caseId), wholeCommand: commandLine({ ...whole, seed, groupId }), ...(baseline && { baseline: baseline.deviations }), onEvent: reporters.on, exchanges: wantsExchanges(flags), ledger, signal: stop.signal });
    complete = true;
    return endOf(report, flags, baseline);
  } finally {
    over();
    endLedger();
    await reporters.close(complete);
  }
}

function showPlan({ plan, contract }: PreparedRun, verbose?: boolean): number {
  const requests = plan.cases.reduce((sum, each) => sum + (each.skip === undefined ? stepsOf(each).length : 0), 0);
  const lines = planLines({ ...plan, effort: counted(requests, 'request'), undone: 'nothing was sent', answers: answersJudged(contract, plan) }, verbose);
  for (const line of lines) console.log(line);
  return exit.conformant;
}

/** A command line that repeats this run, or one case of it. */
function commandLine(flags: RunFlags, caseId?: string): string {
  const words = [self, ...(caseId === undefined ? ['run'] : ['replay', word(caseId)])];
  const add = (name: string, value: unknown, usual?: unknown) => {
    if (value !== undefined && value !== usual) words.push(`${name} ${word(String(value))}`);
  };
  // A configuration may have a target that is meant when none is given.
  add('--target', flags.target, flags.config === undefined ? defaultSettings.target : undefined);
  add('--api', flags.api, defaultSettings.api);
  add('--profile', flags.profile, defaultSettings.profile);
  add('--auth', flags.auth);
  add('--token-url', flags.tokenUrl);
  if (flags.target !== 'embedded') add('--group-id', flags.groupId);
  add('--custom-role', flags.customRole);
  if (flags.fillProject) words.push('--fill-project');
  add('--seed', flags.seed);
  add('--cases', flags.cases, defaultSettings.cases);
  add('--rate', flags.rate);
  add('--timeout', flags.timeout, defaultSettings.timeout);
  add('--without', flags.without?.join(','));
  add('--deviations', flags.deviations);
  if (caseId !== undefined) return words.join(' ');
  // What a baseline knows is still to be seen when its case is run again.
  add('--baseline', flags.baseline);
  if (flags.strictDeviations) words.push('--strict-deviations');
  add('--min-coverage', flags.minCoverage);
  for (const pattern of flags.only ?? []) add('--only', pattern);
  for (const pattern of flags.skip ?? []) add('--skip', pattern);
  if (flags.shard !== undefined) add('--shard', `${flags.shard.index}/${flags.shard.count}`);
  if (flags.time !== undefined) add('--time', `${flags.time / 1000}s`);
  return words.join(' ');
}
