import type { ClientAuth } from './clients/case.ts';
import type { RunSettings } from './prepare.ts';

/** Settings that `run` and `client` have in common, under the names of their options. */
interface Reported {
  /** As `--report` takes them: a format, or `format=file`. */
  readonly report?: readonly string[];
  /** A JSON or NDJSON report of an earlier run; what it found already does not fail this one. */
  readonly baseline?: string;
  /** Whether the run ends with status 2 when a deviation of yours has expired or no longer occurs. */
  readonly strictDeviations?: boolean;
  /** All there is to say on the console, instead of a screen of it. */
  readonly verbose?: boolean;
  /** Every exchange in reports that have exchanges, not those of findings alone. */
  readonly exchanges?: boolean;
  /** The file of the repository at which SARIF shows results. */
  readonly sarifLocation?: string;
}

/**
 * A server to test, under the names of the options of `run`. Credentials have no place here: they come from the
 * environment. A part of a plan (`--shard`) is for the command line too.
 */
export interface TargetConfig extends Partial<Omit<RunSettings, 'target' | 'shard' | 'time'>>, Reported {
  /** `embedded`, or scheme, host and port. */
  readonly target: string;
  /** Where what is created is written down, for `cleanup` after a crash. */
  readonly ledger?: string;
  /** Percent of what can be reached; less makes the run end with status 3. */
  readonly minCoverage?: number;
}

/** A client to test, under the names of the options of `client`. */
export interface ClientConfig extends Pick<Partial<RunSettings>, 'api' | 'seed' | 'cases' | 'only' | 'skip' | 'timeout' | 'deviations'>, Reported {
  /** The command line that starts the driver; the shell reads it. */
  readonly driver: string;
  readonly auth?: ClientAuth;
  /** How many drivers run at once. */
  readonly parallel?: number;
}

/** What conformance.config.ts exports as its default. */
export interface Config<Name extends string = string> {
  /** Servers, by the names that `--target` takes. */
  readonly targets?: Readonly<Record<Name, TargetConfig>>;
  /** Clients, by the names that `--driver` takes. */
  readonly clients?: Readonly<Record<string, ClientConfig>>;
  /** The target of a run that is given none; the embedded server when left out. */
  readonly default?: NoInfer<Name>;
  /** Reports where neither the command line nor the target or client names any. */
  readonly report?: readonly string[];
}

/**
 * Gives a configuration as it is; an editor knows its type from it.
 * @example export default defineConfig({ targets: { staging: { target: 'https://staging.example.com', rate: 20 } }, default: 'staging' });
 */
export function defineConfig<const Name extends string>(config: Config<Name>): Config<Name> {
  return config;
}
