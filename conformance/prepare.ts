import { join } from 'node:path';
import { credentialsFrom, variables } from '../src/client/index.ts';
import { contracts, type Api, type Contract } from '../src/contract/index.ts';
import type { Case } from '../src/core/case.ts';
import type { Deviation } from '../src/core/deviation.ts';
import type { Report, RunEvent, Shard } from '../src/core/event.ts';
import type { ReportedFinding } from '../src/core/finding.ts';
import { defined } from '../src/core/json.ts';
import type { Plan } from '../src/core/plan.ts';
import { UserError } from '../src/core/problem.ts';
import { createLedger, ledgersFolder, openLedgerFile, type LedgerFile } from '../src/runner/index.ts';
import { createReferenceServer, development, listen } from '../src/server/index.ts';
import { accessTo, defaultAuth, type Auth } from './access.ts';
import type { Method, Profile } from './context.ts';
import { acceptedDeviations } from './deviations.ts';
import { embeddedTarget } from './embedded.ts';
import { randomTag } from './generators/names.ts';
import { createPlan } from './plan.ts';
import { catalogue } from './requirements/catalogue.ts';
import { drawnSeed } from './seed.ts';
import { selectCases, type Selection } from './select.ts';
import { targetPlan } from './target-plan.ts';
import { testTarget } from './test-target.ts';

/** What a run is asked for, under the names of the options of `run`. It is JSON, so that a report can hold it. */
export interface RunSettings extends Selection {
  /** `embedded`, or scheme, host and port of the server under test. */
  readonly target: string;
  readonly api: Api;
  readonly profile: Profile;
  /** By what the environment has credentials for when left out. */
  readonly auth?: Auth;
  readonly tokenUrl?: string;
  /** The project to test in; that of the environment when left out. */
  readonly groupId?: string;
  readonly customRole?: string;
  readonly fillProject?: boolean;
  /** A random one when left out. */
  readonly seed?: number;
  /** How many random users are created, and how many random updates are made. */
  readonly cases: number;
  readonly without?: readonly Method[];
  /** Milliseconds after which no further case is started. */
  readonly time?: number;
  readonly concurrency: number;
  /** Requests a second, at most. */
  readonly rate?: number;
  /** Seconds until an answer must be complete. */
  readonly timeout: number;
  /** A YAML file of further differences to accept. */
  readonly deviations?: string;
}

/** What is taken for a setting that nobody gives. */
export const defaultSettings = { target: 'embedded', api: 'v2', profile: 'atlas', cases: 45, concurrency: 8, timeout: 30 } as const satisfies RunSettings;

/** The settings do not fit together, or something that they need is missing; `message` says what. */
export class SettingsError extends UserError {
  override readonly name = 'SettingsError';
}

export interface StartOptions {
  /** The command line that repeats the run; with a case's id, that case alone. */
  readonly command: (caseId?: string) => string;
  /** For a shard, the command line that runs the whole plan. */
  readonly wholeCommand?: string;
  /** What is accepted besides the deviations of the settings: the findings of a baseline. */
  readonly baseline?: readonly Deviation[];
  readonly onEvent: (event: RunEvent) => void;
  readonly ledger?: OpenLedger | undefined;
  readonly signal?: AbortSignal;
  readonly enough?: (finding: ReportedFinding) => boolean;
  /** Sent instead of the cases of the plan: some of them, or smaller ones made of them. */
  readonly cases?: readonly Case[];
  /** Whether failures are made small by sending again. Default true. */
  readonly shrink?: boolean;
  /** Whether each exchange of each case is told as an event of its own. Default false. */
  readonly exchanges?: boolean;
}

/** A ledger, and under which path it is. */
export interface OpenLedger extends LedgerFile {
  readonly path: string;
}

/** A run that can begin: what could be wrong with its settings was looked at, and nothing was sent. */
export interface PreparedRun {
  /** The settings with what was left open decided: seed, project and authentication. */
  readonly settings: RunSettings & Required<Pick<RunSettings, 'seed' | 'groupId' | 'auth'>>;
  readonly contract: Contract;
  readonly plan: Plan;
  /** Which part of a larger plan it is, when it is one. */
  readonly shard?: Omit<Shard, 'command'>;
  readonly deviations: readonly Deviation[];
  /**
   * Where what the run makes is written down, so that it is found after a crash; undefined for the embedded target,
   * which ends with the run. @throws LedgerError
   */
  openLedger(path?: string): OpenLedger | undefined;
  /**
   * Sends the plan and gives the report.
   * @throws TargetError when the target cannot be tested at all
   */
  start(options: StartOptions): Promise<Report>;
}

export interface PrepareOptions {
  /** Where credentials are. */
  readonly env: NodeJS.ProcessEnv;
  /** Whether the run is only to be looked at: it needs no credentials then. */
  readonly dryRun?: boolean;
}

/**
 * Looks at everything that can be wrong before anything is sent, and plans the run.
 * @throws UserError when settings, environment or deviations are not as they must be
 */
export function prepareRun(settings: RunSettings, { env, dryRun = false }: PrepareOptions): PreparedRun {
  const credentials = credentialsFrom(env);
  const { target, tokenUrl, customRole, without, rate } = settings;
  const isEmbedded = target === 'embedded';
  const groupId = settings.groupId ?? credentials.projectId ?? (isEmbedded ? development.groupId : undefined);
  if (groupId === undefined) throw new SettingsError(`a target needs a project to test in: set ${variables.projectId} or give --group-id`);
  if (isEmbedded && tokenUrl !== undefined) throw new SettingsError('--token-url is for a target of yours: the embedded server has its own token endpoint');
  const auth = settings.auth ?? (isEmbedded ? 'digest' : defaultAuth(credentials));
  const role = customRole !== undefined && { customRole };
  const embedded = isEmbedded ? embeddedTarget({ auth, groupId, ...role }) : undefined;
  const seed = settings.seed ?? drawnSeed();
  const contract = contracts[settings.api];

  // What can be wrong is looked at before the plan is made, which takes longer.
  const deviations = acceptedDeviations(settings, catalogue(contract, settings.profile), [contract]);
  const access = isEmbedded || dryRun ? undefined : accessTo(target, auth, credentials, { ...(tokenUrl !== undefined && { tokenUrl }) });
  const tag = dryRun ? 'acdryrun' : randomTag();
  const whole = createPlan({
    contract,
    profile: settings.profile,
    seed,
    cases: settings.cases,
    tag,
    now: Date.now(),
    ...(embedded?.plan ?? targetPlan({ origin: target, groupId, auth, credentials, fill: settings.fillProject === true, ...role })),
    ...(without !== undefined && { without: new Set(without) }),
  });
  const { cases, shard } = selectCases(whole.cases, settings);
  const plan = { ...whole, cases };

  const decided = { ...only(settings), seed, groupId, auth };
  return {
    settings: decided,
    contract,
    plan,
    ...(shard !== undefined && { shard }),
    deviations,
    openLedger(path = join(ledgersFolder, `${tag}.ledger`)) {
      if (isEmbedded) return undefined;
      return { ...openLedgerFile(path, { target, api: settings.api, auth, groupId, tag, ...(tokenUrl !== undefined && { tokenUrl }) }), path };
    },
    async start({ command, wholeCommand = command(), baseline = [], onEvent, ledger, signal, enough, cases = plan.cases, shrink, exchanges }) {
      const server = embedded && (await listen(createReferenceServer(embedded.server)));
      try {
        const origin = server?.url ?? target;
        return await testTarget({
          contract,
          profile: settings.profile,
          plan: { ...plan, cases },
          origin,
          target,
          access: access ?? embedded!.accessTo(origin),
          deviations: [...deviations, ...baseline],
          ...(shard !== undefined && { shard: { ...shard, command: wholeCommand } }),
          concurrency: settings.concurrency,
          timeoutMs: settings.timeout * 1000,
          ...(settings.time !== undefined && { timeMs: settings.time }),
          command,
          settings: decided,
          onEvent,
          ...(rate !== undefined && { rate }),
          ...(signal !== undefined && { signal }),
          ...(enough !== undefined && { enough }),
          ...(shrink !== undefined && { shrink }),
          ...(exchanges !== undefined && { exchanges }),
          ...(ledger !== undefined && { ledger: createLedger(ledger.write), ledgerFile: ledger.path }),
        });
      } finally {
        await server?.close();
      }
    },
  };
}

/** The settings alone, of something that may have more. */
function only({ target, api, profile, auth, tokenUrl, groupId, customRole, fillProject, seed, cases, without, concurrency, rate, time, timeout, deviations, only, skip, shard }: RunSettings): RunSettings {
  return defined({ target, api, profile, auth, tokenUrl, groupId, customRole, fillProject, seed, cases, without, concurrency, rate, time, timeout, deviations, only, skip, shard });
}
