import type { View } from '../../core/case.ts';
import type { Finding } from '../../core/finding.ts';
import { header, parseJson, type HeaderList } from '../../core/exchange.ts';
import { isObject } from '../../core/json.ts';
import { escapePointer } from '../../core/violation.ts';
import { differences, finding, isSuccess, show, type Same } from '../../checks/index.ts';
import { successOf, type Contract, type Schema } from '../../contract/index.ts';
import type { Call, CallResult } from '../protocol.ts';
import type { Answer } from '../record.ts';

/** What a client is to make of an answer, where it is not what every answer is for. */
export interface Reading {
  /** The requirement that is violated when the client does not understand the answer; that of the operation or the status when left out. */
  readonly requirement?: string;
  /** The requirement that is violated when the client does not even send the request; the case's own, or that calls are made, when left out. */
  readonly unsent?: string;
  /** Pointers to members with values that the contract does not know: whatever the client makes of them is right, so long as it reads the rest. */
  readonly open?: readonly string[];
}

/** Whether the client made of an answer what it says. */
export function resultFindings(contract: Contract, call: Call, result: CallResult, answer: Answer | undefined, view: View, same: Same, reading: Reading = {}): readonly Finding[] {
  const { status } = view.exchange.response;
  const told = show(resultOf(result));
  const wrong = (requirement: string, keyword: string, expected: string, message: string): Finding[] => [finding(view, requirement, { keyword, expected, actual: told, message })];
  const { requirement } = reading;
  // Whether a redirect is followed is the client's business; where its secrets go is judged elsewhere.
  if (status >= 300 && status < 400) return [];

  if (answer === undefined || !isReadable(answer, view.exchange.response.headers)) {
    if (!('response' in result)) return [];
    return wrong(requirement ?? 'client.broken', 'result', 'an error', answer === undefined ? 'the client takes a lost connection for a success' : 'the client takes a broken answer for a success');
  }
  if (!isSuccess(status)) {
    if (!('apiError' in result)) return wrong(requirement ?? `client.error.${status}`, 'result', `apiError with status ${status}`, 'response' in result ? `the client takes a ${status} for a success` : `the client cannot tell that the answer was ${status}`);
    return errorFindings(result.apiError, answer, view, requirement);
  }
  const expected = answer.body === null || answer.body.length === 0 ? null : entityOf(answer.body);
  if (!('response' in result)) return wrong(requirement ?? `client.${call.operation}.answer`, 'result', expected === null ? 'response with the body null' : 'response with the body of the answer', `the client does not understand the answer ${status}`);
  if (expected === null) return result.response.body === null ? [] : wrong(requirement ?? `client.${call.operation}.answer`, 'result', 'response with the body null', 'the client reads a body where there is none');
  return bodyFindings(contract, call, result.response.body, expected, view, same, reading);
}

function resultOf(result: CallResult): unknown {
  if ('response' in result) return { response: result.response };
  if ('apiError' in result) return { apiError: result.apiError };
  return 'unsupported' in result ? { unsupported: result.unsupported } : { error: result.error };
}

/** Whether an answer is whole and, where it is a success with a body, JSON. */
function isReadable(answer: Answer, sent: HeaderList): boolean {
  // Where a body ends with the connection, as it does for a client of HTTP/1.0 in place of chunks, nothing tells that its end is no end.
  const isFramed = header(sent, 'content-length') !== undefined || header(sent, 'transfer-encoding') !== undefined;
  if (answer.cutAfter !== undefined && (isFramed || answer.cutAfter < (answer.body?.length ?? 0))) return false;
  if (!isSuccess(answer.status)) return true;
  if (answer.body === null || answer.body.length === 0) return answer.status === 204;
  return parseJson(answer.body).ok;
}

function entityOf(body: Uint8Array): unknown {
  const json = parseJson(body);
  return json.ok ? json.value : undefined;
}

/** Status, code and detail of an error, as far as the answer has them. */
function errorFindings(told: { readonly status: number; readonly errorCode?: string | null; readonly detail?: string | null }, answer: Answer, view: View, requirement: string | undefined): readonly Finding[] {
  const found: Finding[] = [];
  const compare = (which: string, pointer: string, expected: unknown, actual: unknown) => {
    if (expected === undefined || expected === null || expected === actual) return;
    found.push(finding(view, which, { pointer, keyword: 'equals', expected: show(expected), actual: actual ?? undefined, message: `the client tells another ${pointer.slice(1)} than the answer` }));
  };
  const body = answer.body === null ? undefined : entityOf(answer.body);
  compare(requirement ?? `client.error.${answer.status}`, '/status', answer.status, told.status);
  compare('client.error.code', '/errorCode', isObject(body) ? body['errorCode'] : undefined, told.errorCode);
  compare('client.error.detail', '/detail', isObject(body) ? body['detail'] : undefined, told.detail);
  return found;
}

/** Every field of the answer that the contract knows reads as it was sent, and nothing is there that was not. */
function bodyFindings(contract: Contract, call: Call, told: unknown, answered: unknown, view: View, same: Same, { requirement, open = [] }: Reading): readonly Finding[] {
  const operation = contract.operation(call.operation);
  const success = operation.responses[successOf(operation)]!;
  const id = success.known ?? success.schema;
  const schema: Schema = id === undefined ? true : contract.schema(id);
  // A client may give the envelope, or what is in it.
  const entity = call.query?.['envelope'] === true && isObject(answered) && 'content' in answered ? answered['content'] : answered;
  const read = entity !== answered && isObject(told) && 'content' in told ? told['content'] : told;
  const isOpen: Same = (pointer, expected, actual) => {
    // A model may have no other word for an empty list, or for what is absent, than null.
    const isEmpty = isNothing(expected) && isNothing(actual);
    return isEmpty || open.includes(pointer) ? true : same(pointer, expected, actual);
  };

  const found: Finding[] = [];
  const add = (what: string, pointer: string, expected: unknown, actual: unknown, message: string) => found.push(finding(view, what, { pointer, keyword: 'equals', expected: show(expected), actual, message }));
  for (const { pointer, expected, actual } of differences(known(entity, schema), known(read, schema), '', isOpen)) {
    const [, field] = pointer.split('/');
    const own = field === undefined ? undefined : `client.answer.${field}`;
    // A field that a client does not know is lost in every answer, whatever that answer's case is about.
    const isLost = actual === undefined && isObject(read) && Object.keys(read).length > 1;
    add((isLost ? own : undefined) ?? requirement ?? own ?? `client.${call.operation}.answer`, pointer, expected, actual, `${pointer || 'the body'} reads otherwise than the answer says`);
  }
  for (const [pointer, value] of invented(read, entity, schema, isOpen)) add(requirement ?? 'client.answer.absent', pointer, undefined, value, `${pointer} reads as something, and the answer does not have it`);
  return found;
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** A value without the members that its schema does not know, which a client may pass over. */
function known(value: unknown, schema: Schema): unknown {
  if (typeof schema === 'boolean') return value;
  if (Array.isArray(value)) return schema.items === undefined ? value : value.map((item) => known(item, schema.items!));
  if (!isObject(value) || schema.properties === undefined) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, member]) => (schema.properties![name] === undefined ? [] : [[name, known(member, schema.properties![name])] as const])));
}

/** What a client reads at the top of an entity, or of each of a page's, that is not there; null, nothing and the default say the same as absence. */
function* invented(told: unknown, answered: unknown, schema: Schema, same: Same, at = ''): Generator<readonly [pointer: string, value: unknown]> {
  if (!isObject(told) || !isObject(answered) || typeof schema === 'boolean') return;
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const pointer = `${at}/${escapePointer(name)}`;
    const [value, sent] = [told[name], answered[name]];
    if (Array.isArray(value) && Array.isArray(sent) && typeof property === 'object' && property.items !== undefined) {
      if (name === 'results') for (const [index, item] of value.entries()) yield* invented(item, sent[index], property.items, same, `${pointer}/${index}`);
      continue;
    }
    if (sent !== undefined || value === undefined || value === null) continue;
    const standard = typeof property === 'object' ? (property as { readonly default?: unknown }).default : undefined;
    if (value === standard || (Array.isArray(value) && value.length === 0) || same(pointer.replace(/^\/results\/\d+/, ''), undefined, value) === true) continue;
    yield [pointer, value];
  }
}
