import type { Check, Premise } from '../../src/core/case.ts';
import { errorCode } from '../../src/checks/index.ts';

/** The rule that a request breaks, where that depends on what went before and its wire form alone does not show it. */
export function breaks(rule: string): Premise {
  return { kind: 'rule', rule, broken: () => true };
}

/** The refusal has this code, which is a requirement of its own. */
export function hasCode(code: string): Check {
  return errorCode(`error-code.${code}`, [code]);
}
