import type { Check, View } from '../core/case.ts';
import { parseJson } from '../core/exchange.ts';
import type { Finding } from '../core/finding.ts';
import { atPointer } from '../core/violation.ts';
import type { Contract, ResponseTable } from '../contract/index.ts';
import { finding, isSuccess, show } from './finding.ts';

/** The body is what the published contract says of this operation and status. */
export const body =
  (contract: Contract): Check =>
  (view) => {
    const response = documented(contract, view);
    if (response === undefined) return [];
    const requirement = isSuccess(view.exchange.response.status) ? `${view.operation}.body` : 'error.body';
    if (response.schema === undefined) return expectEmpty(view, requirement);
    const json = parseJson(view.exchange.response.body);
    if (!json.ok) return [finding(view, requirement, { keyword: 'json', expected: 'JSON', actual: text(view), message: json.reason })];
    return contract.validate(response.schema, view.entity).map((violation) => {
      // What the contract calls write-only may not come back: a requirement of its own, field by field.
      const leaked = violation.keyword === 'forbidden';
      const field = violation.pointer.split('/').at(-1)!;
      const actual = atPointer(view.entity, violation.pointer);
      return finding(view, leaked ? `write-only.${field}` : requirement, {
        pointer: violation.pointer,
        keyword: leaked ? 'writeOnly' : violation.keyword,
        expected: leaked ? 'absent' : violation.message,
        actual: leaked ? `present (${typeof actual})` : actual,
        message: leaked ? `${violation.pointer} is write-only, yet the answer has it` : `${violation.pointer || 'the body'} ${violation.message}, and is ${show(actual)}`,
      });
    });
  };

/** The body has every field that answers are known always to have, beyond what the published contract requires. */
export const complete =
  (contract: Contract): Check =>
  (view) => {
    const response = documented(contract, view);
    if (response?.known === undefined || !isSuccess(view.exchange.response.status) || typeof view.entity !== 'object') return [];
    const published = new Set(response.schema === undefined ? [] : contract.validate(response.schema, view.entity).map((violation) => violation.pointer));
    return contract
      .validate(response.known, view.entity)
      .filter((violation) => violation.keyword === 'required' && !published.has(violation.pointer))
      .map((violation) =>
        finding(view, `${view.operation}.complete`, {
          pointer: violation.pointer,
          keyword: 'required',
          expected: 'present',
          actual: undefined,
          message: `${violation.pointer} is missing, which every answer of the service has`,
        }),
      );
  };

function documented(contract: Contract, view: View): ResponseTable | undefined {
  return view.operation === null ? undefined : contract.operation(view.operation).responses[String(view.exchange.response.status)];
}

function expectEmpty(view: View, requirement: string): readonly Finding[] {
  if (view.exchange.response.body.length === 0) return [];
  return [finding(view, requirement, { keyword: 'empty', expected: 'no body', actual: text(view), message: 'the answer has a body' })];
}

function text(view: View): string {
  return new TextDecoder().decode(view.exchange.response.body.subarray(0, 1000));
}
