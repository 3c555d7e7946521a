import type { View } from '../../core/case.ts';
import { header } from '../../core/exchange.ts';
import type { Finding } from '../../core/finding.ts';
import { contractChecks, finding } from '../../checks/index.ts';
import type { Contract } from '../../contract/index.ts';
import type { Interaction } from '../pact.ts';

/** Of what a pact does not name it says nothing: these are about what every real answer has. */
const aboutAbsent = (found: Finding): boolean => found.requirement === 'headers.present' || (found.requirement === 'error.code-header' && found.actual === 'absent');

/** The checks of every answer that hold of an example too; links and headers of the service's own lead nowhere in one. */
const checked = ['documented-status', 'media-type', 'body', 'headers', 'error-shape', 'secrets'] as const;

/** What is wrong with the answer that a consumer was tested against: what the contract says of every answer. */
export function answerFindings(contract: Contract, view: View, { response }: Interaction): readonly Finding[] {
  if (view.operation === null) return [];
  const checks = contractChecks(contract);
  const named = checked.filter((name) => !(name === 'body' && response.body === undefined) && !(name === 'media-type' && header(view.exchange.response.headers, 'content-type') === undefined));
  const found = named.flatMap((name) => checks[name]!(view)).filter((each) => !aboutAbsent(each));
  return [...found, ...statusFindings(contract, view, found), ...contentTypeFindings(contract, view)];
}

function statusFindings(contract: Contract, view: View, found: readonly Finding[]): readonly Finding[] {
  const { status } = view.exchange.response;
  const listed = Object.keys(contract.operation(view.operation!).responses);
  if (listed.includes(String(status)) || found.some(({ keyword }) => keyword === 'status')) return [];
  return [finding(view, 'pact.status', { keyword: 'status', expected: `one of ${listed.join(', ')}`, actual: String(status), message: `the contract does not list ${status}; HTTP itself has it` })];
}

function contentTypeFindings(contract: Contract, view: View): readonly Finding[] {
  const { status, headers, body } = view.exchange.response;
  const expected = contract.operation(view.operation!).responses[String(status)]?.mediaTypes ?? [];
  if (body.length === 0 || expected.length === 0 || header(headers, 'content-type') !== undefined) return [];
  return [finding(view, 'pact.answer-content-type', { keyword: 'media-type', pointer: '/Content-Type', expected: expected.join(' or '), actual: undefined, message: 'the answer has a body, and the pact names no Content-Type for it' })];
}
