import type { Check } from '../../core/case.ts';
import type { Exchange } from '../../core/exchange.ts';
import type { Finding } from '../../core/finding.ts';
import { viewOf } from '../../checks/index.ts';
import type { Contract } from '../../contract/index.ts';
import { accept } from './accept.ts';
import { content } from './content.ts';
import { authorization, secretsInTarget } from './credentials.ts';
import { nonceCounts, patience, resignation } from './sequence.ts';
import { target } from './target.ts';

export { readOnlyNames } from './content.ts';
export { isSameTarget } from './credentials.ts';
export { requestRequirements } from './requirements.ts';
export { isLegalVersion } from './version.ts';

/** Pure checks of a single request. */
export function requestChecks(contract: Contract): Readonly<Record<string, Check>> {
  return { target: target(contract), accept: accept(contract), content: content(contract), 'secrets-in-target': secretsInTarget, authorization };
}

/**
 * Judges what a client sends, without knowing what it was asked for. Exchanges are given in the order in which their
 * requests went; those that the contract does not cover find nothing.
 * @returns a function from an exchange, and the scheme, host and port that it went to, to what is wrong with its request
 */
export function createRequestWatch(contract: Contract): (exchange: Exchange, origin: string) => readonly Finding[] {
  const checks = Object.values(requestChecks(contract));
  const sequences = [nonceCounts(), patience(), resignation()];
  return (exchange, origin) => {
    if (contract.match(exchange.request.method, exchange.request.target) === undefined) return [];
    const view = viewOf(contract, exchange);
    return [...checks.flatMap((check) => check(view)), ...sequences.flatMap((sequence) => sequence(view, origin))];
  };
}
