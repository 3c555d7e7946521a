import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Profile } from '../../conformance/context.ts';
import { acceptedDeviations, staleDeviations } from '../../conformance/deviations.ts';
import { createLiveJudge, type LiveJudge } from '../../conformance/traffic/live.ts';
import { failOns, requirementsOf, type FailOn } from '../../conformance/traffic/sides.ts';
import { contracts, type Api } from '../contract/index.ts';
import type { Report } from '../core/event.ts';
import { startProxy, type Proxy } from '../proxy/index.ts';
import { consoleReporter, counted } from '../reporters/index.ts';
import { HarError, openHarFile, ownName, type HarFile } from '../runner/index.ts';
import { orName, withConfig } from './config/index.ts';
import { exit, statusOf, UsageError } from './exit.ts';
import { liveDisplay } from './live.ts';
import { onInterruption } from './interruption.ts';
import { hushed, openReporters, reportHelp, reportSpec, wantsExchanges, type ReportSpec } from './output.ts';
import { collect, origin, wholeNumber } from './parse.ts';
import { self, word } from './shell.ts';
import { version } from './version.ts';

interface ProxyFlags {
  readonly upstream: string;
  readonly port: number;
  readonly host: string;
  readonly api?: Api;
  readonly profile: Profile;
  readonly failOn: FailOn;
  readonly record?: string;
  readonly deviations?: string;
  readonly strictDeviations?: boolean;
  readonly report?: readonly ReportSpec[];
  readonly exchanges?: boolean;
  readonly sarifLocation?: string;
}

const examples = `
A client talks to the proxy instead of to the server. Every byte goes on as it came, Digest, streams and broken answers
among them; both sides of each exchange are judged once its answer has gone. Ctrl-C ends it, with a summary.

Examples:
  atlas-conformance proxy --upstream https://cloud.mongodb.com --port 8080   then let the client talk to http://127.0.0.1:8080
  atlas-conformance proxy --upstream http://127.0.0.1:9000 --fail-on client  only what the client does wrong decides
  atlas-conformance proxy --upstream http://127.0.0.1:9000 --record traffic.har --report junit=out.xml

Exit status: 0 conformant, 1 a "must" is violated, 2 usage, 3 no exchange could be judged.`;

/** How long what is on its way may take when the proxy is asked to end, milliseconds. */
const grace = 10_000;

/** `proxy`: stands between a client and a server and judges both, until it is interrupted. */
export function addProxy(command: Command, finish: (status: number) => void): void {
  command
    .requiredOption('--upstream <url>', 'scheme, host and port of the server, or its name in conformance.config.ts', orName(upstream))
    .option('--port <n>', 'port to listen on; 0 takes a free one', wholeNumber(0, 65_535), 0)
    .option('--host <address>', 'address to bind', '127.0.0.1')
    .addOption(new Option('--fail-on <side>', 'whose violations decide the exit status; those of the other side are told as warnings').choices([...failOns]).default('both'))
    .option('--record <file.har>', 'write what passes to a HAR, without secrets; "check" reads it')
    .addOption(new Option('--api <version>', 'judge only exchanges of this version of the Administration API').choices(['v2', 'v1.0']))
    .addOption(new Option('--profile <name>', 'which deviations from the published contract are accepted').choices(['atlas', 'published']).default('atlas'))
    .option('--deviations <file>', 'YAML list of further differences to accept')
    .option('--strict-deviations', 'end with status 2 when a deviation of yours has expired')
    .option('--report <format[=file]>', reportHelp, collect(reportSpec))
    .option('--exchanges', 'let reports have every exchange, not those of findings alone; --report har implies it')
    .option('--sarif-location <path>', 'the file of the repository at which SARIF shows results; by default the contract that they violate')
    .addHelpText('after', examples)
    .action(async (flags: ProxyFlags) => finish(await proxy(flags, process.env, version)));
  withConfig(command, { kind: 'targets', option: '--upstream' });
}

/** @throws InvalidArgumentError or UsageError */
function upstream(text: string): string {
  if (!URL.canParse(text)) throw new InvalidArgumentError('It must be a URL such as https://cloud.mongodb.com.');
  return origin(text);
}

/** @throws UsageError or DeviationError when a file or the address is wrong */
async function proxy(flags: ProxyFlags, env: NodeJS.ProcessEnv, version: string): Promise<number> {
  const chosen = flags.api === undefined ? Object.values(contracts) : [contracts[flags.api]];
  const deviations = acceptedDeviations(flags, requirementsOf(chosen, flags.profile), chosen);
  const interactive = process.stderr.isTTY === true && env['TERM'] !== 'dumb' && !env['CI'];
  const reporters = openReporters(flags, env, (options) => hushed(consoleReporter(options)));
  const asked = Promise.withResolvers<void>();
  const over = onInterruption('what is on its way comes to its end', asked.resolve, () => reporters.discard());
  let complete = false;
  let record: HarFile | undefined;
  let running: Proxy | undefined;
  let judge: LiveJudge | undefined;
  try {
    running = await started(flags, () => judge!);
    // Nothing has passed yet, and an address that is taken costs no older recording.
    record = flags.record === undefined ? undefined : recording(flags.record, version);
    const display = liveDisplay({ write: (text) => void process.stderr.write(text), interactive, columns: process.stderr.columns });
    judge = createLiveJudge({
      target: flags.upstream,
      contracts: chosen,
      profile: flags.profile,
      deviations,
      failOn: flags.failOn,
      command: () => commandLine(flags),
      onEvent: (event) => {
        if (event.type === 'finished') display.close();
        else display.on(event);
        reporters.on(event);
      },
      exchanges: wantsExchanges(flags),
      isBusy: () => (running?.inFlight ?? 0) > 0,
      ...(record !== undefined && { record }),
    });
    console.log(`listening on ${running.url}`);
    await asked.promise;
    const cut = await running.close(grace);
    if (cut > 0) console.error(`atlas-conformance: ${counted(cut, 'request')} took longer than ${grace / 1000} s and ${cut === 1 ? 'was' : 'were'} cut off`);
    const report = await judge.finish();
    complete = true;
    return statusWith(report, flags, record?.close());
  } finally {
    over();
    await running?.close(0);
    await reporters.close(complete);
  }
}

/** @param judge asked for when something has passed */
function started({ upstream: server, port, host }: ProxyFlags, judge: () => LiveJudge): Promise<Proxy> {
  return startProxy({ upstream: server, port, host, onPassed: (passed) => judge().passed(passed), onRefused: (reason) => judge().refused(reason) }).catch((error: Error) => {
    throw new UsageError(error.message);
  });
}

/** @throws UsageError when the file cannot be written */
function recording(file: string, version: string): HarFile {
  try {
    return openHarFile(file, { name: ownName, version });
  } catch (error) {
    if (error instanceof HarError) throw new UsageError(error.message);
    throw error;
  }
}

/** The exit status, once what else there is to say is said. */
function statusWith(report: Report, flags: ProxyFlags, unrecorded: string | undefined): number {
  const { planned, skipped } = report.totals;
  if (skipped === planned) console.error(`atlas-conformance: nothing was judged: ${planned === 0 ? 'nothing passed' : planned === 1 ? 'the only exchange could not be' : `of ${planned} exchanges none could be`}`);
  if (unrecorded !== undefined) console.error(`atlas-conformance: the recording is not complete: ${unrecorded}`);
  // What did not pass this time may occur all the same.
  const stale = staleDeviations(flags, report, false);
  for (const message of stale) console.error(`atlas-conformance: ${message}`);
  const status = statusOf(report);
  if (status !== exit.conformant) return status;
  if (unrecorded !== undefined) return exit.incomplete;
  return stale.length > 0 && flags.strictDeviations ? exit.usage : status;
}

/** A command line that stands where this one stood, or that judges the recording again. */
function commandLine({ upstream: server, api, profile, failOn, deviations, record }: ProxyFlags): string {
  const words = record === undefined ? [`${self} proxy --upstream ${word(server)}`] : [`${self} check ${word(record)}`];
  if (api !== undefined) words.push(`--api ${api}`);
  if (profile !== 'atlas') words.push(`--profile ${profile}`);
  if (failOn !== 'both') words.push(`--fail-on ${failOn}`);
  if (deviations !== undefined) words.push(`--deviations ${word(deviations)}`);
  return words.join(' ');
}
