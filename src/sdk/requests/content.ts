import type { Check, View } from '../../core/case.ts';
import type { Finding } from '../../core/finding.ts';
import { header, parseJson } from '../../core/exchange.ts';
import { isObject } from '../../core/json.ts';
import { finding } from '../../checks/index.ts';
import { parseMediaType, propertyNames, successOf, versionDate, writeOnlyProperties, type Contract, type Match, type Operation } from '../../contract/index.ts';
import { isLegalVersion } from './version.ts';

/** The body of a request: its media type, that it is JSON, and what the contract says of it. */
export function content(contract: Contract): Check {
  return (view) => {
    const { request } = view.exchange;
    const match = contract.match(request.method, request.target);
    if (match === undefined) return [];
    const bytes = request.body?.length ?? 0;
    if (match.operation.requestBody === undefined) return bytes === 0 ? [] : [stray(view, bytes)];
    // The first of two requests, to which a challenge is the answer, need not have its body yet.
    if (bytes === 0) return view.exchange.response.status === 401 ? [] : [finding(view, 'client.body.json', { keyword: 'required', expected: 'a body', actual: undefined, message: 'the body is missing' })];
    return [...mediaType(contract, match.operation, view), ...json(contract, match, view)];
  };
}

function stray(view: View, bytes: number): Finding {
  return finding(view, 'client.body.none', { keyword: 'forbidden', expected: 'no body', actual: `${bytes} bytes`, message: `${view.operation} has no use for a body` });
}

function mediaType(contract: Contract, { requestBody }: Operation, view: View): readonly Finding[] {
  const field = header(view.exchange.request.headers, 'content-type');
  const parsed = parseMediaType(field ?? '');
  const type = parsed?.type ?? '';
  const legal = type === 'application/json' || requestBody!.mediaTypes.includes(type) || isLegalVersion(type, contract);
  if (!legal) {
    const expected = [...new Set(['application/json', ...requestBody!.mediaTypes])].join(' or ');
    const message = field === undefined ? 'Content-Type is missing' : versionDate(type) === undefined ? 'Content-Type is not one of the contract' : 'Content-Type names no version of the contract';
    return [finding(view, 'client.content-type', { pointer: '/Content-Type', keyword: field === undefined ? 'required' : 'media-type', expected, actual: field, message })];
  }
  const charset = parsed!.parameters['charset'];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return [];
  return [finding(view, 'client.content-type.charset', { pointer: '/Content-Type', keyword: 'charset', expected: 'UTF-8', actual: charset, message: 'JSON is in UTF-8' })];
}

function json(contract: Contract, match: Match, view: View): readonly Finding[] {
  const { request } = view.exchange;
  const parsed = parseJson(request.body);
  if (!parsed.ok) return [finding(view, 'client.body.json', { keyword: 'json', expected: 'JSON in UTF-8', actual: new TextDecoder().decode(request.body!), message: parsed.reason })];
  const { operation } = match;
  const readOnly = isObject(parsed.value) ? Object.keys(parsed.value).filter((name) => readOnlyNames(contract, operation).has(name)) : [];
  const hidden = new Set([...readOnly, ...writeOnlyProperties(contract, operation.id)].map((name) => `/${name}`));
  // What is wrong inside a write-only value, such as a password that a recording has blotted out, is nobody's business here.
  const violations = contract.validate(operation.requestBody!.schema, parsed.value).filter(({ pointer }) => !hidden.has(pointer));
  return [
    ...readOnly.map((name) => finding(view, 'client.body.read-only', { pointer: `/${name}`, keyword: 'readOnly', expected: 'absent', actual: (parsed.value as Record<string, unknown>)[name], message: `${name} is for answers only` })),
    ...violations.map(({ pointer, keyword, message }) => finding(view, 'client.body.valid', { pointer, keyword, expected: 'what the contract says', actual: 'another value', message })),
  ];
}

const cache = new WeakMap<Operation, ReadonlySet<string>>();

/** The names that the answers of an operation have and its requests have not (OpenAPI 3.1, `readOnly`). */
export function readOnlyNames(contract: Contract, operation: Operation): ReadonlySet<string> {
  let names = cache.get(operation);
  if (names === undefined) {
    const asked = new Set(propertyNames(contract, operation.requestBody?.schema));
    const success = operation.responses[successOf(operation)]!;
    names = new Set(propertyNames(contract, success.known ?? success.schema).filter((name) => !asked.has(name)));
    cache.set(operation, names);
  }
  return names;
}
