import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Reporter, RunEvent } from '../core/event.ts';
import { consoleReporter, createReporter, formats, isFormat, type ConsoleOptions, type Format } from '../reporters/index.ts';
import { UsageError } from './exit.ts';
import { stepSummary } from './job-summary.ts';
import { openSink, openStream, stdoutSink, type Sink } from './sink.ts';
import { version } from './version.ts';

/** A report that was asked for: `junit=out.xml`, or a format alone for stdout. */
export interface ReportSpec {
  readonly format: Format;
  readonly file?: string;
}

/** @throws InvalidArgumentError for a format that there is none of */
export function reportSpec(text: string): ReportSpec {
  const [format = '', ...rest] = text.split('=');
  const file = rest.join('=');
  if (!isFormat(format)) throw new InvalidArgumentError(`There is no format ${JSON.stringify(format)}; there are ${Object.keys(formats).join(', ')}.`);
  if (text.includes('=') && file === '') throw new InvalidArgumentError('The file after "=" is missing.');
  return file === '' ? { format } : { format, file };
}

/** What `--help` says of an option that takes a `ReportSpec`. */
export const reportHelp = `${Object.keys(formats).join(', ').replace(/, (?=\w+$)/, ' or ')}, to a file or to stdout; may be repeated`;

/** What flags say of reports. */
export interface ReportFlags {
  readonly report?: readonly ReportSpec[];
  readonly exchanges?: boolean;
  readonly sarifLocation?: string;
  readonly verbose?: boolean;
}

/** Whether a run has to tell of each exchange: because that was asked for, or because a report is made of them. */
export function wantsExchanges({ report = [], exchanges = false }: ReportFlags): boolean {
  return exchanges || report.some(({ format }) => format === 'har');
}

/** The reporters of a run, and where they write. */
export interface OpenReporters {
  readonly on: (event: RunEvent) => void;
  /**
   * Puts each file under its name, or, when the run was not completed, leaves none behind but NDJSON.
   * @throws UsageError when a file could not be written
   */
  close(complete: boolean): Promise<void>;
  /** Leaves no file behind but NDJSON, at once. */
  discard(): void;
}

/**
 * The reporters of a run. A file appears under its name only when its report is complete, but for NDJSON, which is there
 * from the first event on: it says itself whether it is complete, and tells how far a run came that was killed.
 * When a report goes to stdout, the console's own lines go to stderr.
 * @param consoleOf what a command says on the console, where that is not the summary of a run
 * @throws UsageError when a file cannot be written
 */
export function openReporters({ report: specs = [], sarifLocation, verbose = false }: ReportFlags, env: NodeJS.ProcessEnv, consoleOf: (options: ConsoleOptions) => Reporter = consoleReporter): OpenReporters {
  const toStdout = specs.filter(({ file, format }) => file === undefined && format !== 'console');
  if (toStdout.length > 1) throw new UsageError('only one --report can go to stdout; give the others a file: --report FORMAT=FILE');
  const paths = specs.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]));
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new UsageError(`two reports cannot go to one file: ${twice}`);
  const jobSummary = specs.some(({ format }) => format === 'github') ? stepSummary(env) : undefined;
  if (jobSummary === undefined && specs.some(({ format }) => format === 'github')) process.stderr.write('atlas-conformance: GITHUB_STEP_SUMMARY is not set, as GitHub Actions sets it: --report github writes annotations, and no job summary\n');
  const extras = { version, ...(jobSummary !== undefined && { jobSummary }), ...(sarifLocation !== undefined && { location: sarifLocation }) };
  const sinks: Sink[] = [];
  const reporters: Reporter[] = [];
  try {
    for (const { format, file } of specs) {
      if (file === undefined) continue;
      const sink = format === 'ndjson' ? openStream(file) : openSink(file);
      sinks.push(sink);
      reporters.push(format === 'console' ? consoleOf({ write: sink.write, color: false, interactive: false, verbose }) : createReporter({ format, write: sink.write, spool: sink.spool, ...extras }));
    }
  } catch (error) {
    for (const sink of sinks) sink.close(false);
    throw error;
  }
  if (!specs.some(({ format, file }) => format === 'console' && file !== undefined)) {
    const stream = toStdout.length > 0 ? process.stderr : process.stdout;
    const interactive = stream.isTTY && env['TERM'] !== 'dumb' && !env['CI'];
    reporters.push(consoleOf({ write: (text) => void stream.write(text), interactive, verbose, color: colors(stream, env), ...(stream.columns !== undefined && { columns: stream.columns }), ...(stream.rows !== undefined && { rows: stream.rows }) }));
  }
  for (const { format } of toStdout) {
    const sink = stdoutSink();
    sinks.push(sink);
    reporters.push(createReporter({ format, write: sink.write, spool: sink.spool, ...extras }));
  }
  return {
    on: (event) => {
      for (const reporter of reporters) reporter.on(event);
    },
    async close(complete) {
      for (const reporter of reporters) await reporter.close?.();
      const problems = [...sinks.map((sink) => sink.close(complete)), jobSummary?.problem].filter((problem) => problem !== undefined);
      if (complete && problems.length > 0) throw new UsageError(problems.join('; '));
    },
    discard() {
      for (const sink of sinks) sink.close(false);
    },
  };
}

/** A reporter that learns of a run when it is over: how it began, as it was told last, what to look at, and its end. */
export function hushed(reporter: Reporter): Reporter {
  let started: Extract<RunEvent, { type: 'started' }> | undefined;
  return {
    on(event) {
      if (event.type === 'started') started = event;
      else if (event.type === 'finished') {
        if (started !== undefined) reporter.on(started);
        for (const message of event.report.warnings) reporter.on({ type: 'warning', message });
        reporter.on(event);
      }
    },
    close: () => reporter.close?.(),
  };
}

/** https://no-color.org and https://force-color.org */
export function colors(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}
