import type { Check, Step, View } from '../core/case.ts';
import type { Finding } from '../core/finding.ts';
import { contractChecks, finding } from '../checks/index.ts';
import type { Contract } from '../contract/index.ts';

/** What was expected of one exchange, and what is wrong with it. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** Whether the status was a right one, so that the next step of the case makes sense. */
  readonly expected: boolean;
}

export type Judge = (view: View, step?: Step) => Judgement;

/** Judges exchanges: what the contract says of every answer, and what a step expects of its own. */
export function createJudge(contract: Contract): Judge {
  const general: readonly Check[] = Object.values(contractChecks(contract));
  return (view, step) => {
    const { exchange } = view;
    const findings = general.flatMap((check) => check(view));
    if (step === undefined) return { findings, expected: true };
    if (step.statuses.includes(exchange.response.status)) return { findings: [...findings, ...step.checks.flatMap((check) => check(view))], expected: true };
    const expected = step.statuses.join(' or ');
    const unexpected = finding(view, step.requirement, { keyword: 'status', expected, actual: String(exchange.response.status), message: `the answer is ${exchange.response.status}, not ${expected}${because(step)}` });
    return { findings: [...findings, unexpected], expected: false };
  };
}

function because({ premise }: Step): string {
  if (premise.kind === 'invalid') return `, to a request that violates ${premise.keyword} at ${premise.pointer === '' ? 'its root' : premise.pointer}`;
  return premise.kind === 'rule' ? `, to a request that breaks the rule: ${premise.rule}` : ', to a valid request';
}
