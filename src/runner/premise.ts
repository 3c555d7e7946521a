import type { Step } from '../core/case.ts';
import type { Contract } from '../contract/index.ts';

/**
 * Proves of a step's wire form what the case claims of it, independently of what generated it.
 * @returns why the claim does not hold, or undefined when it does.
 */
export function disprove(contract: Contract, step: Step): string | undefined {
  const { premise, request } = step;
  if (premise.kind === 'rule') return premise.broken(request) ? undefined : `the request does not break the rule "${premise.rule}" that it is meant to break`;
  if (step.operation === null) return undefined;
  const match = contract.match(request.method, request.target);
  if (match?.operation.id !== step.operation) return `the request is for ${match?.operation.id ?? 'no operation'}, not for ${step.operation}`;
  const violations = contract.validateRequest(match, request);
  const said = violations.map((violation) => `${violation.in} ${violation.pointer} ${violation.keyword}`).join(', ');
  if (premise.kind === 'valid') return violations.length === 0 ? undefined : `the request is meant to be valid but violates the contract: ${said}`;
  if (violations.some((violation) => violation.pointer === premise.pointer && violation.keyword === premise.keyword)) return undefined;
  return `the request is meant to violate ${premise.pointer} ${premise.keyword}, but ${said === '' ? 'is valid' : `violates ${said}`}`;
}
