import type { Reporter } from '../core/event.ts';
import { consoleReporter } from './console.ts';
import { jsonReporter } from './json.ts';
import { junitReporter } from './junit.ts';

export { consoleReporter, type ConsoleOptions } from './console.ts';
export { jsonBody, jsonReporter, reportToJson, type JsonBody, type JsonOptions } from './json.ts';
export { junitReporter, type JUnitOptions } from './junit.ts';
export { violatedRequirements, type ViolatedRequirement } from './findings.ts';
export { counted, duration, shown } from './text.ts';
export { verdict, type Verdict } from './verdict.ts';

/** Where a report goes, and how that place can show it; only `console` looks at more than `write`. */
export interface ReporterOptions {
  write(text: string): void;
  readonly color?: boolean;
  readonly columns?: number;
  readonly interactive?: boolean;
  readonly now?: () => number;
}

/** The formats that `--report` knows. */
export const formats = {
  console: ({ color = false, interactive = false, ...rest }: ReporterOptions) => consoleReporter({ ...rest, color, interactive }),
  json: jsonReporter,
  junit: junitReporter,
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
