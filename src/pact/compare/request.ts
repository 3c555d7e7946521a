import type { View } from '../../core/case.ts';
import { header } from '../../core/exchange.ts';
import type { Finding } from '../../core/finding.ts';
import { atPointer, type Violation } from '../../core/violation.ts';
import { parseJson } from '../../core/exchange.ts';
import { isSuccess, show } from '../../checks/index.ts';
import { parseTarget, type Contract, type Match, type Operation } from '../../contract/index.ts';
import { acceptance, isVersioned } from './accept.ts';
import { unfaulted, type ErrorRules } from './faults.ts';
import { requestFinding } from './finding.ts';

/** What is asked of whoever knows more than the contract's schemas. */
export interface RequestOptions {
  /** The requirement that a violation of a schema is one of; `pact.request` where it says none. */
  readonly requirementOf: (match: Match, violation: Violation, body: unknown) => string | undefined;
  readonly errors: ErrorRules;
}

/** Statuses before which a service has looked at nothing but who asks, how often, or whether it can answer at all. */
const beforeRequest = (status: number) => status === 401 || status === 403 || status === 429 || status >= 500;

/**
 * What is wrong with the request of an interaction, by the contract and by what it is answered. A request that is
 * wrong on purpose, which its error says, is right; one that is to be wrong and is not, is not.
 */
export function requestFindings(contract: Contract, view: View, options: RequestOptions): readonly Finding[] {
  const { request, response } = view.exchange;
  const { status } = response;
  const match = contract.match(request.method, request.target);
  if (match === undefined) {
    if (status === 404 || status === 405) return [];
    return [requestFinding(view, 'pact.operation', { keyword: 'operation', expected: `an operation of the contract: ${contract.operations.map(({ method, path }) => `${method} ${path}`).join(', ')}`, actual: `${request.method} ${request.target}`, message: `the contract has no ${request.method} ${request.target}` })];
  }
  const violations = contract.validateRequest(match, withContentType(match.operation, request));
  const accept = acceptance(header(request.headers, 'accept'), successTypes(match.operation));
  const always = [...queryFindings(view, match), ...bodyFindings(view, match)];

  if (status >= 400 && status < 500) {
    const wrong = errorFindings(view, match, violations, accept, options.errors);
    return [...always, ...wrong, ...(beforeRequest(status) || status === 406 ? [] : acceptFindings(view, match, accept))];
  }
  return [...always, ...violations.map((violation) => ofViolation(view, match, violation, options)), ...(beforeRequest(status) ? [] : acceptFindings(view, match, accept))];
}

/** Where a pact names no Content-Type, its body is judged as JSON; that it names none is a finding of its own. */
function withContentType(operation: Operation, request: View['exchange']['request']): View['exchange']['request'] {
  if (request.body === null || header(request.headers, 'content-type') !== undefined) return request;
  return { ...request, headers: [...request.headers, ['Content-Type', operation.requestBody?.mediaTypes[0] ?? 'application/json']] };
}

function successTypes(operation: Operation): readonly string[] {
  return Object.entries(operation.responses).flatMap(([status, { mediaTypes }]) => (isSuccess(Number(status)) ? mediaTypes : []));
}

function ofViolation(view: View, match: Match, violation: Violation, { requirementOf }: RequestOptions): Finding {
  const { request } = view.exchange;
  const json = parseJson(request.body);
  const body = json.ok ? json.value : undefined;
  const { pointer, keyword, message } = violation;
  const values: Readonly<Record<string, unknown>> = { ...match.path, ...match.query };
  const actual = keyword === 'content-type' ? header(request.headers, 'content-type') : violation.in === 'body' ? atPointer(body, pointer) : values[pointer.slice(1)];
  const requirement = keyword === 'content-type' ? 'pact.content-type' : (requirementOf(match, violation, body) ?? 'pact.request');
  return requestFinding(view, requirement, { in: violation.in, pointer, keyword, expected: message, actual, message: `${violation.in} ${pointer} ${message}` });
}

function queryFindings(view: View, { operation }: Match): readonly Finding[] {
  const known = new Set(operation.parameters.flatMap((parameter) => (parameter.in === 'query' ? [parameter.name] : [])));
  const names = new Set(parseTarget(view.exchange.request.target).query.map(([name]) => name));
  return [...names]
    .filter((name) => !known.has(name))
    .map((name) => requestFinding(view, 'pact.query', { in: 'query', pointer: `/${name}`, keyword: 'unknown', expected: `one of ${[...known].join(', ')}`, actual: name, message: `the contract has no query parameter ${name} here` }));
}

function bodyFindings(view: View, { operation }: Match): readonly Finding[] {
  const { body, headers } = view.exchange.request;
  if (body === null) return [];
  if (operation.requestBody === undefined) return [requestFinding(view, 'pact.request-body', { in: 'body', keyword: 'unknown', expected: 'no body', actual: new TextDecoder().decode(body), message: `${operation.id} takes no body` })];
  if (header(headers, 'content-type') !== undefined) return [];
  return [requestFinding(view, 'pact.content-type-named', { in: 'header', pointer: '/Content-Type', keyword: 'required', expected: operation.requestBody.mediaTypes.join(' or '), actual: undefined, message: 'the request has a body and names no Content-Type' })];
}

function acceptFindings(view: View, { operation }: Match, accept: ReturnType<typeof acceptance>): readonly Finding[] {
  const types = successTypes(operation);
  // Without a version to ask for, HTTP lets a client leave the choice to the server.
  if (types.length === 0 || accept === 'named' || (!isVersioned(types) && accept !== 'other')) return [];
  const actual = header(view.exchange.request.headers, 'accept');
  const about = { in: 'header', pointer: '/Accept', expected: `${types.join(' or ')}${isVersioned(types) ? ', or a later date' : ''}`, actual } as const;
  if (accept === 'covered') return [requestFinding(view, 'pact.accept-version', { ...about, keyword: 'media-type', message: `Accept is ${actual}, which names no version` })];
  return [requestFinding(view, 'pact.accept', { ...about, keyword: 'media-type', message: accept === 'absent' ? 'the request names no Accept, and Pact sends what is named and nothing more' : `Accept is ${show(actual)}, which the answer is not` })];
}

/** Of a request that is answered with an error of the caller's. */
function errorFindings(view: View, match: Match, violations: readonly Violation[], accept: ReturnType<typeof acceptance>, errors: ErrorRules): readonly Finding[] {
  const { status } = view.exchange.response;
  if (status === 400) return violations.length > 0 ? [] : unfaulted(view, match, errors);
  const right = (what: string): Finding => requestFinding(view, 'pact.invalid', { in: 'header', pointer: `/${what}`, keyword: 'valid', expected: `another ${what} than the contract has`, actual: header(view.exchange.request.headers, what), message: `the answer is ${status}, but the request's ${what} is right` });
  if (status === 406) return accept === 'named' ? [right('Accept')] : [];
  if (status === 415) return view.exchange.request.body !== null && !violations.some(({ keyword }) => keyword === 'content-type') ? [right('Content-Type')] : [];
  if (status !== 404 && status !== 409) return [];
  // A malformed path is a reason for a 404 by itself.
  return violations
    .filter((violation) => !(status === 404 && violation.in === 'path'))
    .map(({ in: where, pointer, keyword, message }) => requestFinding(view, 'pact.one-fault', { in: where, pointer, keyword, expected: 'nothing else wrong', actual: message, message: `the answer is ${status}, but ${where} ${pointer} ${message}, too` }));
}
