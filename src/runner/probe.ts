import type { Step } from '../core/case.ts';
import type { PartyProbe } from '../core/plan.ts';
import { header, parseJson, type Exchange, type HeaderList } from '../core/exchange.ts';
import { isSuccess, show } from '../checks/index.ts';
import { redact, type Contract } from '../contract/index.ts';
import { parseChallenges, strongest, TokenError, variables } from '../client/index.ts';
import type { Send } from './sender.ts';
import { TransportError } from './transport.ts';
import { TargetError } from '../core/problem.ts';

/** The target refuses the credentials; it may be at fault itself. */
export class RefusedError extends TargetError {}

/** A target that can be tested. */
export interface Probed {
  readonly exchange: Exchange;
  /**
   * Why credentials cannot be used, when it is the target's challenge that nobody could answer: that is for the cases
   * without credentials to judge.
   */
  readonly unusable?: string;
}

/**
 * Asks the target for something harmless first, so that a wrong address or key is one clear line and not a
 * thousand findings. An answer of the contract, even a wrong one, lets the run begin.
 * @throws TargetError
 */
export async function probe(contract: Contract, step: Step, send: Send, auth: 'none' | 'digest' | 'oauth', origin: string): Promise<Probed> {
  let exchange;
  try {
    exchange = await send(step.request, step.auth);
  } catch (error) {
    if (error instanceof TransportError) throw new TargetError(`${error.message}: is the target running, and is its address right?`, { cause: error });
    if (error instanceof TokenError) throw new TargetError(`${error.message}${error.isAboutUrl ? '; --token-url names another' : ''}`, { cause: error });
    throw error;
  }
  // What is said to the user must not have the credentials in it, should the target repeat them.
  const { status, body } = redact(contract, exchange).response;
  const json = parseJson(body);
  const said = json.ok && typeof json.value === 'object' && json.value !== null ? (json.value as { errorCode?: unknown; detail?: unknown }) : undefined;
  const reason = typeof said?.detail === 'string' ? ` (${show(said.errorCode ?? status)}: ${show(said.detail)})` : ` (status ${status})`;
  const bare = header(exchange.request.headers, 'authorization') === undefined;
  if (auth === 'digest' && bare && (status === 403 || status === 404)) return { exchange, unusable: `the target answers ${status} to a request without credentials, so it never asks for any` };
  if (status === 401 && auth === 'digest' && !answerable(exchange.response.headers)) return { exchange, unusable: 'the 401 has no Digest challenge that a client can answer' };
  if (status === 401 && auth === 'none') throw new RefusedError(`${origin} asks for credentials${reason}, and the run has none: set ${variables.publicKey} and ${variables.privateKey}, or ${variables.clientId} and ${variables.clientSecret}`);
  if (status === 401) throw new RefusedError(`${origin} refuses the credentials${reason}: check them, and --auth`);
  if (status === 403) throw new TargetError(`${origin} refuses the caller${reason}: check the key's roles and its access list`);
  if (status === 404 && said?.errorCode !== undefined) throw new TargetError(`${origin} does not find the project${reason}: check --group-id`);
  const type = header(exchange.response.headers, 'content-type') ?? '';
  const likely = status === 200 || said?.errorCode !== undefined ? json.ok || /\bjson\b/i.test(type) : isSuccess(status);
  if (!likely) {
    throw new TargetError(`${origin} does not answer like the ${contract.api} Administration API (${step.request.method} ${step.request.target} is answered ${status}${type === '' ? '' : `, ${show(type)}`}): is the address right?`);
  }
  return { exchange };
}

/**
 * Asks in the name of every other party whose credentials the run was given. A wrong key is refused by a sound target
 * too: cases of that party would then fail without its fault, or pass without having shown anything.
 * @throws TargetError naming what to check
 */
export async function probeParties(probes: readonly PartyProbe[], send: Send, origin: string): Promise<void> {
  for (const { step, credentials, advice } of probes) {
    let status;
    try {
      ({ status } = (await send(step.request, step.auth)).response);
    } catch (error) {
      if (error instanceof TransportError) throw new TargetError(`${error.message}: is the target running, and is its address right?`, { cause: error });
      if (error instanceof TokenError) throw new TargetError(`${error.message}${error.isAboutUrl ? '; --token-url names another' : ''}`, { cause: error });
      throw error;
    }
    // Whether one who is known may do it is for the cases to judge.
    if (status === 401 || status === 404) throw new TargetError(`${origin} answers ${status} to ${credentials}: ${advice}`);
  }
}

function answerable(headers: HeaderList): boolean {
  const fields = headers.filter(([name]) => name.toLowerCase() === 'www-authenticate').map(([, value]) => value);
  return strongest(parseChallenges(fields)) !== undefined;
}
