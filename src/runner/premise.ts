import type { Step } from '../core/case.ts';
import type { Contract } from '../contract/index.ts';

/**
 * Proves of a step's wire form what the case claims of it, independently of what generated it.
 * @returns why the claim does not hold, or undefined when it does.
 */
export function disprove(contract: Contract, step: Step): string | undefined {
  const { premise, request } = step;
  if (premise.kind === 'rule' && !premise.broken(request)) return `the request does not break the rule "${premise.rule}" that it is meant to break`;
  if (step.operation === null) return undefined;
  const match = contract.match(request.method, request.target);
  if (match?.operation.id !== step.operation) return `the request is for ${match?.operation.id ?? 'no operation'}, not for ${step.operation}`;
  const violations = contract.validateRequest(match, request);
  const said = violations.map((violation) => `${violation.in} ${violation.pointer} ${violation.keyword}`).join(', ');
  // What is no JSON is no body of the contract either; any other second violation might be why it is refused.
  if (premise.kind === 'rule') return violations.every(({ keyword }) => keyword === 'json') ? undefined : `the request is meant to break only a rule but violates the contract: ${said}`;
  if (premise.kind === 'valid') return violations.length === 0 ? undefined : `the request is meant to be valid but violates the contract: ${said}`;
  const named = violations.some(({ pointer, keyword }) => pointer === premise.pointer && keyword === premise.keyword);
  if (named && violations.every(({ pointer }) => pointer === premise.pointer)) return undefined;
  return `the request is meant to violate ${premise.pointer} ${premise.keyword}, but ${said === '' ? 'is valid' : `violates ${said}`}`;
}
