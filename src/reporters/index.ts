import type { Reporter } from '../core/event.ts';
import { consoleReporter } from './console.ts';
import { ctrfReporter } from './ctrf.ts';
import { githubReporter, type JobSummary } from './github/index.ts';
import { harReporter } from './har.ts';
import { htmlReporter } from './html/index.ts';
import { jsonReporter } from './json.ts';
import { junitReporter } from './junit.ts';
import { ndjsonReporter } from './ndjson.ts';
import { sarifReporter } from './sarif/index.ts';
import type { Spool } from './spool.ts';

export { consoleReporter, type ConsoleOptions } from './console.ts';
export { ctrfReporter, type CtrfOptions } from './ctrf.ts';
export { githubReporter, type GitHubOptions, type JobSummary } from './github/index.ts';
export { harReporter, type HarOptions } from './har.ts';
export { htmlReporter, type HtmlOptions } from './html/index.ts';
export { jsonBody, jsonExchange, jsonReporter, reportToJson, type JsonBody, type JsonOptions } from './json.ts';
export { junitReporter, type JUnitOptions } from './junit.ts';
export { ndjsonFormat, ndjsonReporter, type NdjsonOptions } from './ndjson.ts';
export { readEvents, reportOf } from './read-events.ts';
export { sarifReporter, type SarifOptions } from './sarif/index.ts';
export type { Spool } from './spool.ts';
export { violatedRequirements, type ViolatedRequirement } from './findings.ts';
export { counted, duration, shown, times } from './text.ts';
export { verdict, type Verdict } from './verdict.ts';

/** Where a report goes, how that place can show it, and what some formats say beside the events. */
export interface ReporterOptions {
  write(text: string): void;
  readonly color?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  readonly interactive?: boolean;
  readonly now?: () => number;
  /** Of `console`: all there is to say, however long. */
  readonly verbose?: boolean;
  /** Of this kit, for the formats that name the tool. */
  readonly version?: string;
  /** Of `junit`: where cases wait until the run has finished. */
  readonly spool?: Spool;
  /** Of `github`. */
  readonly jobSummary?: JobSummary;
  /** Of `sarif`: the file at which results are shown, relative to the repository. */
  readonly location?: string;
}

/** The formats that `--report` knows. */
export const formats = {
  console: ({ color = false, interactive = false, ...rest }: ReporterOptions) => consoleReporter({ ...rest, color, interactive }),
  html: htmlReporter,
  json: jsonReporter,
  junit: junitReporter,
  github: githubReporter,
  sarif: sarifReporter,
  ctrf: ctrfReporter,
  har: harReporter,
  ndjson: ndjsonReporter,
} satisfies Readonly<Record<string, (options: ReporterOptions) => Reporter>>;

export type Format = keyof typeof formats;

/** Whether a name is that of a format; `Object.keys(formats)` lists them. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}

/** A reporter of the given format. */
export function createReporter({ format, ...options }: ReporterOptions & { readonly format: Format }): Reporter {
  return formats[format](options);
}
