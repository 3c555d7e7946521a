import { existsSync } from 'node:fs';
import { Option, type Command } from 'commander';
import { authMethods } from '../../conformance/access.ts';
import { defaultClientSettings, type ClientSettings } from '../../conformance/clients/prepare.ts';
import { methods } from '../../conformance/context.ts';
import { defaultSettings, type OpenLedger, type RunSettings } from '../../conformance/prepare.ts';
import { clientAttempts } from '../../conformance/replay/client.ts';
import { replayCase, replayFindings, type Attempt } from '../../conformance/replay/replay.ts';
import { chosenFindings } from '../../conformance/replay/report.ts';
import { serverAttempts } from '../../conformance/replay/server.ts';
import { recordedSettings, withoutMissingDeviations, type Overrides, type RecordedSettings } from '../../conformance/replay/settings.ts';
import type { Replayed, TryEnd } from '../../conformance/replay/verdict.ts';
import { drawnSeed } from '../../conformance/seed.ts';
import { variables } from '../client/index.ts';
import { defined } from '../core/json.ts';
import { DriverError, killDrivers } from '../sdk/driver.ts';
import { orName, withConfig } from './config/index.ts';
import { exit, UsageError } from './exit.ts';
import { onInterruption } from './interruption.ts';
import { amount, collect, groupId, target, tokenUrl, wholeNumber, withoutMethods } from './parse.ts';
import { readReport } from './report-file.ts';
import { replayed, replayedJson, type ReplayHead } from './replay-output.ts';
import { self, word } from './shell.ts';
import { terminal, type Terminal } from './terminal.ts';

/** The options, as they are given: what is left out stands in the report, or is what `run` or `client` takes for it. */
export type ReplayFlags = Partial<Omit<RunSettings, 'only' | 'skip' | 'shard'>> &
  Pick<Overrides, 'driver'> & {
    readonly finding?: readonly string[];
    readonly tries: number;
    readonly json?: boolean;
  };

const help = `
FILE is a report of "run" or "client" (--report json=FILE or ndjson=FILE): what shows its findings is sent again, as small as the run made
it, at the target that the report names and with the credentials of the environment; of a client's report, the driver that
it names is started. Use it with reports that you trust. CASE is the id of a case: it is made anew from the options, which
are those of "run", or with --driver those of "client".

Of each finding it says: "still failing" when every try shows it, "flaky" when some do, "fixed" when none does, "fails
otherwise" when the requirement is violated in another way now, "not tried" when it cannot be told.

Examples:
  atlas-conformance replay report.json                                 everything that the report has of "must" and "should"
  atlas-conformance replay report.json --finding F0c2m                 one finding, by the beginning of its id
  atlas-conformance replay report.json --target http://127.0.0.1:8081  the server is somewhere else now
  atlas-conformance replay create/valid/scram/0 --seed 7               one case, at the embedded server
  atlas-conformance replay get/kind/scram --driver 'node my-driver.js' --seed 7

Exit status: 0 all is fixed, 1 a "must" is violated still or sometimes, 2 usage, 3 something could not be tried.`;

/** `replay`: sends what shows a finding again. */
export function addReplay(command: Command, finish: (status: number) => void): void {
  command
    .argument('<file|case>', 'a report as JSON or NDJSON, or the id of a case')
    .option('--finding <id>', 'only this finding of the report, by its id or how that begins; may be repeated', collect((text) => text))
    .option('--tries <n>', 'how often each is sent', wholeNumber(1, 1000), 5)
    .option('--target <url>', '"embedded", or scheme, host and port of the server under test, or its name in conformance.config.ts', orName(target))
    .option('--driver <command>', 'the command line that starts the driver of a client')
    .addOption(new Option('--api <version>', 'of a case: version of the Administration API').choices(['v2', 'v1.0']))
    .addOption(new Option('--profile <name>', 'of a case: which deviations from the published contract are accepted').choices(['atlas', 'published']))
    .addOption(new Option('--auth <method>', 'how to authenticate').choices([...authMethods]))
    .option('--token-url <url>', 'the OAuth token endpoint', tokenUrl)
    .option('--group-id <hex>', `the project to test in; by default that of the report, or ${variables.projectId}`, groupId)
    .option('--custom-role <name>', 'a custom role that the project has')
    .option('--fill-project', 'of a case: also test the limit of 100 users')
    .option('--seed <n>', 'of a case: seed of everything random', wholeNumber(0, 2 ** 31 - 1))
    .option('--cases <n>', 'of a case: how many random users its run creates', wholeNumber(1))
    .option('--without <methods>', `of a case: ways to authenticate users that the target does not have: ${methods.join(', ')}`, withoutMethods)
    .option('--concurrency <n>', 'how many cases run at once', wholeNumber(1, 64))
    .option('--rate <n>', 'at most so many requests a second', amount(0.001, 100_000))
    .option('--timeout <seconds>', 'how long an answer, or a call, may take', amount(0.001, 86_400))
    .option('--deviations <file>', 'YAML list of further differences to accept')
    .option('--json', 'write the result as JSON')
    .addHelpText('after', help)
    .action(async (what: string, { config: _config, ...flags }: ReplayFlags & { readonly config?: string }) => finish(await replay(what, flags, process.env)));
  // What is replayed stands in the report, or on the command line that the report shows.
  withConfig(command, { kind: 'targets', option: '--target', takes: ['auth', 'tokenUrl', 'groupId', 'customRole', 'rate', 'timeout', 'concurrency', 'deviations'] });
}

/** What is to be done, once it is known what with. */
interface Task {
  readonly head: ReplayHead;
  readonly recorded: RecordedSettings;
  run(attempts: Attempts): Promise<{ readonly results: readonly Replayed[]; readonly ends?: readonly TryEnd[] }>;
}

interface Attempts {
  readonly attempt: Attempt;
  once(caseId: string, shrink: boolean): Promise<TryEnd>;
}

/**
 * @param out where the result goes
 * @returns the exit status
 * @throws UserError, or TargetError when the target cannot be tested at all
 */
export async function replay(what: string, flags: ReplayFlags, env: NodeJS.ProcessEnv, out: Terminal = terminal(process.stdout, env)): Promise<number> {
  const warn = (message: string): void => void process.stderr.write(`atlas-conformance: ${message}\n`);
  const stop = new AbortController();
  const task = existsSync(what) || /\.(?:nd)?json$/i.test(what) ? fileTask(what, flags, stop.signal) : caseTask(what, flags, stop.signal);
  const { recorded } = task;
  let ledger: OpenLedger | undefined;
  const over = onInterruption(
    'nothing further is sent, and what was made is removed',
    () => stop.abort(),
    () => {
      if (ledger?.close()) warn(`something may be left of the last try; to remove it: ${self} cleanup ${word(ledger.path)}`);
      killDrivers();
    },
  );
  const missing = (file: string): void => warn(`${file}, with deviations that the run accepted, is not here: it goes without; --deviations names another`);
  try {
    if (flags.json !== true) out.write(replayed.head(task.head, out));
    const attempts: Attempts =
      recorded.kind === 'server'
        ? serverAttempts({ settings: withoutMissingDeviations(recorded.settings, missing), env, signal: stop.signal, warn, onLedger: (opened) => (ledger = opened) })
        : clientAttempts({ settings: withoutMissingDeviations(recorded.settings, missing), signal: stop.signal, warn });
    const { results, ends = [] } = await task.run(attempts);
    out.write(flags.json === true ? replayedJson(task.head, results, ends) : replayed.results(task.head, results, ends, out));
    return statusOf(results, ends);
  } catch (error) {
    if (!(error instanceof DriverError)) throw error;
    warn(`${error.message}${recorded.kind === 'client' ? `\nstarted as: ${recorded.settings.driver}` : ''}`);
    return exit.incomplete;
  } finally {
    over();
  }
}

const planOptions = { api: '--api', profile: '--profile', seed: '--seed', cases: '--cases', without: '--without', fillProject: '--fill-project' } as const;

/** @throws UserError when the report cannot be used, or options contradict it */
function fileTask(file: string, flags: ReplayFlags, signal: AbortSignal): Task {
  const given = Object.keys(planOptions).find((name) => flags[name as keyof typeof planOptions] !== undefined) as keyof typeof planOptions | undefined;
  if (given !== undefined) throw new UsageError(`${planOptions[given]} is for a case; what ${file} is of was made with what stands in it`);
  const report = readReport(file);
  const { target, tokenUrl, groupId, customRole, auth, rate, timeout, concurrency, deviations, driver } = flags;
  const overrides: Overrides = defined({ target, tokenUrl, groupId, customRole, auth, rate, timeout, concurrency, deviations, driver });
  const recorded = recordedSettings(report, overrides, file);
  const findings = chosenFindings(report, flags.finding, file);
  const before = report.settings?.['target'];
  return {
    head: { what: file, findings: findings.length, tries: flags.tries, recorded, ...(target !== undefined && target !== before && { before: String(before) }) },
    recorded,
    run: async ({ attempt }) => ({ results: await replayFindings(findings, { attempt, tries: flags.tries, signal }) }),
  };
}

/** @throws UsageError when options do not fit together */
function caseTask(caseId: string, flags: ReplayFlags, signal: AbortSignal): Task {
  if (flags.finding !== undefined) throw new UsageError(`--finding is for a report, and there is no file ${JSON.stringify(caseId)}`);
  const { finding: _finding, tries, json: _json, driver, ...settings } = flags;
  const seed = flags.seed ?? drawnSeed();
  if (driver !== undefined && (flags.target !== undefined || flags.auth === 'none')) throw new UsageError('--driver is for a case of a client: it goes with no --target, and with --auth digest or oauth');
  const recorded: RecordedSettings =
    driver === undefined ? { kind: 'server', settings: { ...defaultSettings, ...settings, seed } } : { kind: 'client', settings: { ...defaultClientSettings, ...(settings as Partial<ClientSettings>), driver, seed } };
  return {
    head: { what: caseId, tries, recorded },
    recorded,
    async run({ once }) {
      const { replayed: results, ends } = await replayCase((isNew) => once(caseId, isNew), { tries, signal });
      return { results, ends };
    },
  };
}

/** What is violated decides, then what could not be told. */
function statusOf(results: readonly Replayed[], ends: readonly TryEnd[]): number {
  const isViolated = ({ verdict, finding }: Replayed) => finding.level === 'must' && ['still failing', 'flaky', 'fails otherwise'].includes(verdict);
  if (results.some(isViolated)) return exit.violated;
  const isUntold = results.some(({ verdict }) => verdict === 'not tried') || ends.some(({ outcome }) => ['errored', 'unrun', 'skipped'].includes(outcome));
  return isUntold ? exit.incomplete : exit.conformant;
}
