import type { View } from '../../core/case.ts';
import type { Finding } from '../../core/finding.ts';
import { parseJson } from '../../core/exchange.ts';
import { isObject } from '../../core/json.ts';
import { escapePointer } from '../../core/violation.ts';
import { differences, finding, type Same } from '../../checks/index.ts';
import type { Contract, Operation, Schema, SchemaObject } from '../../contract/index.ts';
import type { Call } from '../protocol.ts';
import { readOnlyNames } from '../requests/index.ts';

/**
 * Whether a request's body says what its call asks: nothing dropped, nothing changed, nothing invented. What a new
 * resource has anyway may be said or left unsaid; in an update everything counts, for what is left out stays.
 */
export function bodyFindings(contract: Contract, call: Call, view: View, same: Same): readonly Finding[] {
  const { body } = view.exchange.request;
  const operation = contract.operation(call.operation);
  const json = body === null || body.length === 0 ? undefined : parseJson(body);
  // What is no JSON is found by the checks of every request.
  if (operation.requestBody === undefined || json === undefined || !json.ok) return [];
  const asked = call.body;
  const found: Finding[] = [];
  const { required = [], properties = {} } = contract.schema(operation.requestBody.schema) as SchemaObject;
  for (const { pointer, expected, actual } of differences(asked, json.value, '', same)) {
    const name = pointer.slice(1);
    if (operation.method === 'POST' && actual === undefined && !required.includes(name) && isUsual(expected, properties[name])) continue;
    found.push(finding(view, requirementOf(pointer, expected, actual), { pointer, keyword: actual === undefined ? 'required' : 'equals', expected: JSON.stringify(expected), actual, message: `${pointer || 'the body'} is not what the call asks` }));
  }
  for (const pointer of inventions(contract, operation, call, json.value, same)) {
    found.push(finding(view, 'client.body.invented', { pointer, keyword: 'additionalProperties', expected: 'absent', actual: (json.value as Record<string, unknown>)[pointer.slice(1)], message: `the call does not ask for ${pointer}` }));
  }
  return found;
}

function requirementOf(pointer: string, expected: unknown, actual: unknown): string {
  if (expected === null) return 'client.body.null';
  if (Array.isArray(expected) && expected.length === 0 && actual === undefined) return 'client.body.empty';
  const [, field = ''] = pointer.split('/');
  return field === '' ? 'client.body.json' : `client.body.${field}`;
}

/** Whether a new resource has this value of a member anyway: no items, or the default. */
function isUsual(value: unknown, schema: Schema | undefined): boolean {
  if (Array.isArray(value)) return value.length === 0;
  const standard = typeof schema === 'object' ? (schema as { readonly default?: unknown }).default : undefined;
  return standard !== undefined && value === standard;
}

/** The members that the call does not ask for and that change what the request means. */
function inventions(contract: Contract, operation: Operation, call: Call, sent: unknown, same: Same): readonly string[] {
  const asked = call.body;
  if (!isObject(sent) || !isObject(asked)) return [];
  const properties = (contract.schema(operation.requestBody!.schema) as SchemaObject).properties ?? {};
  const creates = operation.method === 'POST';
  const harmless = (name: string, value: unknown): boolean => {
    // To name the resource in the body as the path does changes nothing (service semantics: unchanged identity may be sent).
    if (call.path[name] !== undefined && value === call.path[name]) return true;
    if (!creates) return false;
    return isUsual(value, properties[name]) || same(`/${name}`, undefined, value) === true;
  };
  return Object.entries(sent)
    .filter(([name, value]) => asked[name] === undefined && !readOnlyNames(contract, operation).has(name) && !harmless(name, value))
    .map(([name]) => `/${escapePointer(name)}`);
}
