import type { ListedCase, PlannedRequirement } from '../../conformance/overview.ts';
import type { PreparedRun, RunSettings } from '../../conformance/prepare.ts';
import type { Report, RunEvent } from '../core/event.ts';
import type { HeaderList } from '../core/exchange.ts';

/** Who to be at the target, where the environment is not to say it. Each pair is whole or absent. */
export interface RunCredentials {
  /** For Digest. */
  readonly publicKey?: string;
  readonly privateKey?: string;
  /** For OAuth. */
  readonly clientId?: string;
  readonly clientSecret?: string;
}

/** What a run is asked for, under the names of the options of the command `run`; what is left out is as there. */
export interface RunOptions extends Partial<RunSettings> {
  /** Instead of what the environment has; then nothing of the environment is used, the project's id neither. */
  readonly credentials?: RunCredentials;
  /** Told of everything while it happens. */
  readonly onEvent?: (event: RunEvent) => void;
  /** Ends the run in order: no further case is started, and what was made is removed. */
  readonly signal?: AbortSignal;
  /** The file in which what is created is written down before it is, for `cleanup` after a crash; by default in .atlas-conformance. */
  readonly ledger?: string;
}

/** A request as a plan has it, without credentials. */
export interface PlannedRequest {
  readonly operation: string | null;
  readonly method: string;
  /** Path and query, byte for byte. */
  readonly target: string;
  readonly headers: HeaderList;
  readonly body: Uint8Array | null;
}

/** One unit of work of a plan. */
export interface PlannedCase extends ListedCase {
  /** Where it stands in reports; `/` separates levels. */
  readonly group: string;
  /** What it sends, as far as it does not depend on answers. */
  requests(): readonly PlannedRequest[];
}

/** What a run would do. */
export interface RunPlan {
  readonly seed: number;
  readonly cases: readonly PlannedCase[];
  /** Every requirement, with the cases that are for it. */
  readonly requirements: readonly PlannedRequirement[];
}

/**
 * Runs the suite against a target, the embedded reference server when none is named, and gives the report that
 * `run --report json` writes. It prints nothing, ends no process, and rejects only when there is no report: violations
 * are in it. Whatever happens, what the run made in the target is removed.
 * @throws UserError when options, environment or deviations are not as they must be; `message` says what
 * @throws TargetError when the target cannot be tested at all: unreachable, credentials refused, no Atlas API
 */
export async function run(options: RunOptions = {}): Promise<Report> {
  const { onEvent = () => {}, signal, ledger: file } = options;
  const [{ argumentsOf }, { word }] = await Promise.all([import('../../conformance/command-line.ts'), import('../../conformance/shell-word.ts')]);
  const prepared = await prepare(options, false);
  const ledger = prepared.openLedger(file);
  const { target, groupId, ...settings } = prepared.settings;
  const command = (caseId?: string) => {
    const { only: _only, skip: _skip, shard: _shard, ...whole } = settings;
    const asked = { ...(caseId === undefined ? settings : { ...whole, only: [caseId] }), target, ...(target !== 'embedded' && { groupId }) };
    return ['npx atlas-conformance run', ...argumentsOf(asked).map(word)].join(' ');
  };
  try {
    return await prepared.start({ command, onEvent, ledger, ...(signal !== undefined && { signal }) });
  } finally {
    ledger?.close();
  }
}

/**
 * The plan of a run: everything that would be sent, and why. Nothing is sent, and no credentials are needed.
 * @throws UserError when options, environment or deviations are not as they must be
 */
export async function createPlan(options: RunOptions = {}): Promise<RunPlan> {
  const { stepsOf } = await import('../core/case.ts');
  const { answersJudged, overviewOf } = await import('../../conformance/overview.ts');
  const { plan, contract } = await prepare(options, true);
  return {
    seed: plan.seed,
    requirements: overviewOf(plan, answersJudged(contract, plan)),
    cases: plan.cases.map((each) => ({
      id: each.id,
      group: each.group,
      title: each.title,
      requirements: each.requirements,
      ...(each.skip !== undefined && { skip: each.skip }),
      requests: () => stepsOf(each).map(({ operation, request: { method, target, headers, body } }) => ({ operation, method, target, headers, body })),
    })),
  };
}

/** What a run needs is loaded when there is one: whoever judges exchanges alone does not wait for it. */
async function prepare({ credentials, onEvent: _onEvent, signal: _signal, ledger: _ledger, ...settings }: RunOptions, dryRun: boolean): Promise<PreparedRun> {
  const { defaultSettings, prepareRun } = await import('../../conformance/prepare.ts');
  const { variables } = await import('../client/index.ts');
  const { publicKey, privateKey, clientId, clientSecret } = credentials ?? {};
  const given = { [variables.publicKey]: publicKey, [variables.privateKey]: privateKey, [variables.clientId]: clientId, [variables.clientSecret]: clientSecret };
  return prepareRun({ ...defaultSettings, ...settings }, { env: credentials === undefined ? process.env : given, dryRun });
}
