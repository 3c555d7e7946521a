import { check, type CheckedExchange, type CheckOptions } from './check-exchange.ts';
import { contractsOf, type ContractHandle } from './contracts.ts';
import { answerAlone, ExchangeError, exchangeOf, isResponse } from './exchange.ts';
import { failureText, notCoveredText, successText } from './failure.ts';

export interface MatcherOptions extends Omit<CheckOptions, 'contract'> {
  /** Lets a request pass that no operation of the contract is for; without, it fails, under `.not` too, since nothing was judged. */
  readonly allowUncovered?: boolean;
}

/** What `expect` takes for `toConformTo`: an answer with its request, or an answer alone, as far as its URL tells what it answers. */
export type Conformable = Response | { readonly request: Request; readonly response: Response };

/** The result of a matcher, as Vitest and Jest take it. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/**
 * The matcher: whether an exchange conforms to a contract. Await it.
 * Of a Response alone the server's part is judged, as the answer to the method of its path that it fits best: a GET and a
 * PATCH of one user look alike.
 * @throws ExchangeError when what was given cannot be judged, or is not covered by the contract
 */
export async function toConformTo(received: Conformable, contract: ContractHandle, options: MatcherOptions = {}): Promise<MatcherResult> {
  const { allowUncovered = false, ...rest } = options;
  contractsOf(contract);
  const { method, target, status, checked } = await judged(received, { ...rest, contract });
  if (checked.operation === null) {
    const text = notCoveredText(method, target, contract);
    if (!allowUncovered) throw new ExchangeError(text);
    return { pass: true, message: () => text };
  }
  return checked.conforms ? { pass: true, message: () => successText(checked, contract, status) } : { pass: false, message: () => failureText(checked, contract, status) };
}

interface Judged {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly checked: CheckedExchange;
}

async function judged(received: Conformable, options: CheckOptions & { readonly contract: ContractHandle }): Promise<Judged> {
  if (isResponse(received)) return alone(received, options);
  if (typeof received !== 'object' || received === null || !('request' in received) || !('response' in received)) throw new ExchangeError('toConformTo takes a Response, or { request, response } of the Fetch API');
  const placed = await exchangeOf(received.request, received.response);
  const { request, response } = placed.exchange;
  return { method: request.method, target: request.target, status: response.status, checked: check(placed, options) };
}

async function alone(response: Response, options: CheckOptions & { readonly contract: ContractHandle }): Promise<Judged> {
  if (options.side === 'client') throw new ExchangeError('of a response alone the client cannot be judged: give { request, response }');
  const of = await answerAlone(response);
  const methods = new Set(contractsOf(options.contract).flatMap((contract) => contract.operations.map(({ method }) => method)));
  const candidates = [...methods].map((method) => {
    const placed = of(method);
    return { method, target: placed.exchange.request.target, status: response.status, checked: check(placed, { ...options, side: 'server' }) };
  });
  const covered = candidates.filter(({ checked }) => checked.operation !== null);
  if (covered.length === 0) return { ...candidates[0]!, method: 'a response from' };
  return covered.toSorted((a, b) => violationsOf(a) - violationsOf(b))[0]!;
}

function violationsOf({ checked }: Judged): number {
  return checked.findings.filter(({ level }) => level === 'must').length;
}
