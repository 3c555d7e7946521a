import type { View } from '../../core/case.ts';
import type { Finding } from '../../core/finding.ts';
import { isObject } from '../../core/json.ts';
import { parseJson } from '../../core/exchange.ts';
import type { Match } from '../../contract/index.ts';
import { requestFinding } from './finding.ts';

/** A rule that no schema says, by which a request can be wrong. */
export interface ErrorRule {
  /** The error code of an answer to a request that breaks it. */
  readonly code: string;
  /** What is wrong then, as a person says it. */
  readonly sentence: string;
  /** Whether a request breaks it, or, where that depends on what is stored or on the day, may break it. */
  readonly mayBreak: (match: Match, body: unknown) => boolean;
}

/** The errors of 400 whose causes are known. */
export interface ErrorRules {
  readonly rules: readonly ErrorRule[];
  /** Codes that say that a request violates the contract itself. */
  readonly ofContract: ReadonlySet<string>;
  /** Name of the member of an error that has its code. */
  readonly codeMember: string;
}

/** What is to say of a request that is answered 400 although it violates nothing of the contract. */
export function unfaulted(view: View, match: Match, { rules, ofContract, codeMember }: ErrorRules): readonly Finding[] {
  const member = isObject(view.entity) ? view.entity[codeMember] : undefined;
  const code = typeof member === 'string' ? member : undefined;
  const json = parseJson(view.exchange.request.body);
  const candidates = rules.filter((rule) => code === undefined || rule.code === code);
  if (candidates.some(({ mayBreak }) => mayBreak(match, json.ok ? json.value : undefined))) return [];
  const actual = code === undefined ? 'a request without fault' : `a request without fault, and ${code}`;
  if (code !== undefined && candidates.length === 0 && !ofContract.has(code)) {
    return [requestFinding(view, 'pact.error-code', { keyword: 'code', expected: 'an error whose cause is known', actual, message: `the request violates nothing of the contract; whether it is answered ${code} is not known here` })];
  }
  const [rule] = code === undefined ? [] : candidates;
  return [
    requestFinding(view, 'pact.invalid', {
      keyword: 'valid',
      expected: rule === undefined ? 'a request that violates the contract' : `a request of which it is true that ${rule.sentence}`,
      actual,
      message: `the answer is ${view.exchange.response.status}, but the request violates nothing of the contract${rule === undefined ? '' : `, nor is it true of it that ${rule.sentence}`}`,
    }),
  ];
}
