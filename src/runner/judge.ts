import type { Check, Step, View } from '../core/case.ts';
import type { Finding } from '../core/finding.ts';
import { pointerPattern } from '../core/violation.ts';
import { contractChecks, finding, isSuccess } from '../checks/index.ts';
import type { Contract } from '../contract/index.ts';

/** What was expected of one exchange, and what is wrong with it. */
export interface Judgement {
  readonly findings: readonly Finding[];
  /** Whether the status was a right one, so that the next step of the case makes sense. */
  readonly expected: boolean;
}

export type Judge = (view: View, step?: Step) => Judgement;

/**
 * Judges exchanges: what the contract says of every answer, and what a step expects of its own.
 * @param accepted whether a deviation covers a finding: another success than the right one then counts as one
 */
export function createJudge(contract: Contract, accepted: (finding: Finding) => boolean = () => false): Judge {
  const general: readonly Check[] = Object.values(contractChecks(contract));
  return (view, step) => {
    const { exchange } = view;
    const findings = withoutCrowds(all(general, view));
    if (step === undefined) return { findings, expected: true };
    if (step.statuses.includes(exchange.response.status)) return { findings: [...findings, ...all(step.checks, view)], expected: true };
    const expected = step.statuses.join(' or ');
    const unexpected = finding(view, step.requirement, { keyword: 'status', expected, actual: String(exchange.response.status), message: `the answer is ${exchange.response.status}, not ${expected}${because(step)}` });
    const counts = isSuccess(exchange.response.status) && step.statuses.some(isSuccess) && accepted(unexpected);
    return { findings: [...findings, unexpected, ...(counts ? all(step.checks, view) : [])], expected: counts };
  };
}

/** What several checks find. */
function all(checks: readonly Check[], view: View): Finding[] {
  const findings: Finding[] = [];
  for (const check of checks) for (const each of check(view)) findings.push(each);
  return findings;
}

/** Of an answer with more findings than this each cause is told a tenth as often: a page that is right in nothing shows tens of thousands. */
const crowd = 1000;

function withoutCrowds(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= crowd) return findings;
  const counts = new Map<string, number>();
  return findings.filter(({ requirement, pointer, keyword }) => {
    const cause = `${requirement} ${pointerPattern(pointer)} ${keyword}`;
    const count = (counts.get(cause) ?? 0) + 1;
    counts.set(cause, count);
    return count <= crowd / 10;
  });
}

function because({ premise }: Step): string {
  if (premise.kind === 'invalid') return `, to a request that violates ${premise.keyword} at ${premise.pointer === '' ? 'its root' : premise.pointer}`;
  return premise.kind === 'rule' ? `, to a request that breaks the rule: ${premise.rule}` : ', to a valid request';
}
