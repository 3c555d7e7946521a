import { contracts, type Api } from '../../src/contract/index.ts';
import { diagnoseConnection } from './connection.ts';
import type { Diagnosis } from './diagnosis.ts';
import { diagnoseEnvironment, diagnoseLedgers, diagnoseNode, diagnoseProxies, type EnvironmentOptions } from './machine.ts';
import { diagnoseTarget } from './target.ts';

export interface DoctorOptions extends EnvironmentOptions {
  /** `embedded`, or scheme, host and port. */
  readonly target: string;
  readonly api: Api;
  /** Seconds that an answer may take. */
  readonly timeout: number;
  readonly env: NodeJS.ProcessEnv;
  /** Where runs are started. */
  readonly folder: string;
  /** The command line that cleans up by a ledger. */
  readonly cleanUp: (file: string) => string;
}

/**
 * Looks at all that a run needs, one thing after the other, as far as each makes the next possible.
 * Sends nothing but GET requests, and what it takes to get a token.
 */
export async function* doctor({ env, folder, cleanUp, api, timeout, target, ...rest }: DoctorOptions): AsyncGenerator<Diagnosis> {
  yield diagnoseNode();
  yield* diagnoseLedgers(folder, cleanUp);
  if (target === 'embedded') return;
  yield* diagnoseProxies(env);
  const { diagnoses, usable } = diagnoseEnvironment(env, { target, ...rest });
  yield* diagnoses;
  const timeoutMs = timeout * 1000;
  const connection = await diagnoseConnection(target, timeoutMs);
  yield* connection;
  if (usable === undefined || connection.some(({ status }) => status === 'fail')) return;
  yield* await diagnoseTarget({ contract: contracts[api], origin: target, timeoutMs, ...usable, ...(rest.tokenUrl !== undefined && { tokenUrl: rest.tokenUrl }) });
}
