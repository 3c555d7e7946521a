import type { Check, View } from '../core/case.ts';
import { parseJson } from '../core/exchange.ts';
import type { Finding } from '../core/finding.ts';
import { atPointer, type Violation } from '../core/violation.ts';
import type { Contract } from '../contract/index.ts';
import { documented } from './documented.ts';
import { finding, isSuccess, show } from './finding.ts';
import { statusOf } from './view.ts';

/**
 * The body is what the contract says of this operation and status. A violation of the published document that the
 * service is known to commit (the document with its overlays allows it) is one of another requirement,
 * `<operation>.published` or `error.published`, so that a deviation can excuse it and nothing else.
 */
export const body =
  (contract: Contract): Check =>
  (view) => {
    const response = documented(contract, view);
    if (response === undefined) return [];
    const success = isSuccess(view.exchange.response.status);
    const subject = success ? view.operation! : 'error';
    if (response.schema === undefined) return expectEmpty(view, `${subject}.body`);
    const json = view.json === undefined ? parseJson(view.exchange.response.body) : undefined;
    if (json?.ok === false) return [finding(view, `${subject}.body`, { keyword: 'json', expected: 'JSON', actual: text(view), message: json.reason })];

    const asKnown = response.known === undefined ? undefined : contract.validate(response.known, view.entity);
    const published = contract.validate((asKnown?.length === 0 && response.beyond) || response.schema, view.entity);
    const known = asKnown ?? published;
    if (known.length === 0) return published.map((violation) => ofViolation(view, violation, `${subject}.published`));
    const places = (violations: readonly Violation[]) => new Set(violations.map(({ pointer, keyword }) => `${pointer} ${keyword}`));
    const [inPublished, inKnown] = [places(published), places(known)];
    const missing = success ? known.filter(({ pointer, keyword }) => keyword === 'required' && !inPublished.has(`${pointer} ${keyword}`)) : [];
    // Of what the published document forbids it says nothing more; there the known form is what counts.
    const forbidden = published.filter(({ keyword }) => keyword === 'forbidden').map(({ pointer }) => pointer);
    const malformed = known.filter(({ pointer, keyword }) => keyword !== 'forbidden' && forbidden.includes(pointer));
    return [
      ...published.map((violation) => ofViolation(view, violation, inKnown.has(`${violation.pointer} ${violation.keyword}`) ? `${subject}.body` : `${subject}.published`)),
      ...malformed.map((violation) => ofViolation(view, violation, `${subject}.body`)),
      ...missing.map((violation) => ofViolation(view, violation, `${subject}.complete`)),
    ];
  };

function ofViolation(view: View, { pointer, keyword, message }: Violation, requirement: string): Finding {
  const actual = atPointer(view.entity, pointer);
  if (keyword !== 'forbidden') return finding(view, requirement, { pointer, keyword, expected: message, actual, message: `${pointer || 'the body'} ${message}${actual === undefined ? '' : `, and is ${show(actual)}`}` });
  // What the contract calls write-only may not come back: a requirement of its own for each field.
  const field = pointer.slice(pointer.lastIndexOf('/') + 1);
  return finding(view, `write-only.${field}`, { pointer, keyword: 'writeOnly', expected: 'absent', actual: `present (${typeof actual})`, message: `${pointer} is write-only, yet the answer has it` });
}

function expectEmpty(view: View, requirement: string): readonly Finding[] {
  // An envelope around nothing is a body that says no more than the status.
  if (view.exchange.response.body.length === 0 || statusOf(view) !== view.exchange.response.status) return [];
  return [finding(view, requirement, { keyword: 'empty', expected: 'no body', actual: text(view), message: 'the answer has a body' })];
}

function text(view: View): string {
  return new TextDecoder().decode(view.exchange.response.body.subarray(0, 1000));
}
