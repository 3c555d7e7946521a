import type { Step } from '../core/case.ts';
import { parseJson } from '../core/exchange.ts';
import type { Contract } from '../contract/index.ts';
import { TokenError } from '../client/index.ts';
import type { Send } from './sender.ts';
import { TransportError } from './transport.ts';

/** The target cannot be tested at all; `message` says why and what to do. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
}

/**
 * Asks the target for something harmless first, so that a wrong address or key is one clear line and not a
 * thousand findings. An answer of the contract, even a wrong one, lets the run begin.
 * @throws TargetError
 */
export async function probe(contract: Contract, step: Step, send: Send, origin: string): Promise<void> {
  let exchange;
  try {
    exchange = await send(step.request, step.auth);
  } catch (error) {
    if (error instanceof TransportError) throw new TargetError(`${error.message}: is the target running, and is its address right?`, { cause: error });
    if (error instanceof TokenError) throw new TargetError(error.message, { cause: error });
    throw error;
  }
  const { status, body } = exchange.response;
  const json = parseJson(body);
  const said = json.ok && typeof json.value === 'object' && json.value !== null ? (json.value as { errorCode?: unknown; detail?: unknown }) : undefined;
  const reason = typeof said?.detail === 'string' ? ` (${String(said.errorCode ?? status)}: ${said.detail})` : ` (status ${status})`;
  if (status === 401) throw new TargetError(`${origin} refuses the credentials${reason}: check them, and --auth`);
  if (status === 403) throw new TargetError(`${origin} refuses the caller${reason}: check the key's roles and its access list`);
  if (status === 404 && said?.errorCode !== undefined) throw new TargetError(`${origin} does not find the project${reason}: check --group-id`);
  if (!json.ok || said === undefined || (status >= 300 && status < 400)) {
    throw new TargetError(`${origin} does not answer like the ${contract.api} Administration API (${step.request.method} ${step.request.target}: status ${status}, ${json.ok ? 'JSON that is no object' : json.reason}): is the address right?`);
  }
  const known = Object.keys(contract.operation(step.operation!).responses).includes(String(status));
  if (!known) throw new TargetError(`${origin} does not answer like the ${contract.api} Administration API (${step.request.method} ${step.request.target}: status ${status}): is the address right?`);
}
