import type { Deviation } from '../../src/core/deviation.ts';
import type { Report, RunEvent, Shard } from '../../src/core/event.ts';
import { defined } from '../../src/core/json.ts';
import { contracts, type Api, type Contract } from '../../src/contract/index.ts';
import { spawnDriver } from '../../src/sdk/driver.ts';
import { acceptedDeviations } from '../deviations.ts';
import { drawnSeed } from '../seed.ts';
import { selectCases, type Selection } from '../select.ts';
import type { ClientAuth, ClientCase } from './case.ts';
import { createClientPlan, type ClientPlan } from './plan.ts';
import { runClient } from './run.ts';

/** What a run against a client is asked for, under the names of the options of `client`. It is JSON, so that a report can hold it. */
export interface ClientSettings extends Selection {
  /** The command line that starts the driver; the shell reads it. */
  readonly driver: string;
  readonly api: Api;
  /** How the client authenticates where a case leaves it open. */
  readonly auth: ClientAuth;
  /** A random one when left out. */
  readonly seed?: number;
  /** How many random users of each kind are created, and how many random updates are made. */
  readonly cases: number;
  /** How many drivers run at once. */
  readonly parallel: number;
  /** Milliseconds after which no further case is started. */
  readonly time?: number;
  /** Seconds that a call may take. */
  readonly timeout: number;
  /** A YAML file of differences to accept. */
  readonly deviations?: string;
}

/** What is taken for a setting that nobody gives. */
export const defaultClientSettings = { api: 'v2', auth: 'digest', cases: 3, parallel: 1, timeout: 30 } as const satisfies Partial<ClientSettings>;

export interface ClientStartOptions {
  /** The command line that repeats the run; with a case's id, that case alone. */
  readonly command: (caseId?: string) => string;
  /** For a shard, the command line that runs the whole plan. */
  readonly wholeCommand?: string;
  /** What is accepted besides the deviations of the settings: the findings of a baseline. */
  readonly baseline?: readonly Deviation[];
  readonly onEvent: (event: RunEvent) => void;
  readonly signal?: AbortSignal;
  /** Asked for instead of the cases of the plan. */
  readonly cases?: readonly ClientCase[];
  /** Whether each exchange of each case is told as an event of its own. Default false. */
  readonly exchanges?: boolean;
}

/** A run against a client that can begin: no driver was started yet. */
export interface PreparedClientRun {
  /** The settings with the seed decided. */
  readonly settings: ClientSettings & { readonly seed: number };
  readonly contract: Contract;
  readonly plan: ClientPlan;
  /** Which part of a larger plan it is, when it is one. */
  readonly shard?: Omit<Shard, 'command'>;
  readonly deviations: readonly Deviation[];
  /**
   * Asks the client for every call, and gives the report.
   * @throws DriverError when the driver does not greet at all
   */
  start(options: ClientStartOptions): Promise<Report>;
}

/**
 * Plans a run against a client.
 * @throws UserError when a pattern matches nothing, or deviations are not as they must be
 */
export function prepareClientRun(settings: ClientSettings): PreparedClientRun {
  const seed = settings.seed ?? drawnSeed();
  const contract = contracts[settings.api];
  const whole = createClientPlan({ contract, auth: settings.auth, seed, cases: settings.cases, now: Date.now() });
  const { cases, shard } = selectCases(whole.cases, settings);
  const plan: ClientPlan = { ...whole, cases };
  const deviations = acceptedDeviations(settings.deviations === undefined ? {} : { deviations: settings.deviations }, plan.requirements, [contract]);
  const decided = { ...only(settings), seed };
  return {
    settings: decided,
    contract,
    plan,
    ...(shard !== undefined && { shard }),
    deviations,
    start: ({ command, wholeCommand = command(), baseline = [], onEvent, signal, cases = plan.cases, exchanges }) =>
      runClient({
        contract,
        plan: { ...plan, cases },
        auth: settings.auth,
        openDriver: () => spawnDriver(settings.driver, { greetingTimeoutMs: Math.max(settings.timeout, 30) * 1000 }),
        info: ({ name, version, language }) => ({
          target: `${name} ${version} (${language})`,
          api: settings.api,
          contractVersion: contract.version,
          profile: 'atlas',
          seed,
          planned: cases.length,
          command: command(),
          startedAt: new Date().toISOString(),
          settings: decided,
          ...(shard !== undefined && { shard: { ...shard, command: wholeCommand } }),
        }),
        parallel: settings.parallel,
        timeoutMs: settings.timeout * 1000,
        ...(settings.time !== undefined && { timeMs: settings.time }),
        deviations: [...deviations, ...baseline],
        replay: command,
        onEvent,
        ...(signal !== undefined && { signal }),
        ...(exchanges !== undefined && { exchanges }),
      }),
  };
}

/** The settings alone, of something that may have more. */
function only({ driver, api, auth, seed, cases, parallel, time, timeout, deviations, only, skip, shard }: ClientSettings): ClientSettings & Record<string, unknown> {
  return defined({ driver, api, auth, seed, cases, parallel, time, timeout, deviations, only, skip, shard });
}
