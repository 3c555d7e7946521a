import type { View } from '../../core/case.ts';
import type { Finding } from '../../core/finding.ts';
import { finding } from '../../checks/index.ts';
import { parseTarget, type Contract, type SchemaObject } from '../../contract/index.ts';
import type { Call } from '../protocol.ts';

/**
 * Whether a request's query says what its call asks. A parameter may be left out when it is asked to be what it is by
 * default, and may be sent unasked with its default.
 */
export function queryFindings(contract: Contract, call: Call, view: View): readonly Finding[] {
  const { parameters } = contract.operation(call.operation);
  const defaults = new Map(parameters.filter((parameter) => parameter.in === 'query').map(({ name, schema }) => [name, defaultOf(contract.schema(schema) as SchemaObject)]));
  const sent = new Map<string, string[]>();
  for (const [name, value] of parseTarget(view.exchange.request.target).query) sent.set(name, [...(sent.get(name) ?? []), value]);

  const found: Finding[] = [];
  for (const [name, value] of Object.entries(call.query ?? {})) {
    const expected = String(value);
    const actual = sent.get(name);
    if (actual === undefined ? expected === defaults.get(name) : actual.every((each) => each === expected)) continue;
    found.push(finding(view, `client.query.${name}`, { pointer: `/${name}`, keyword: actual === undefined ? 'required' : 'equals', expected: `${name}=${expected}`, actual: actual?.map((each) => `${name}=${each}`).join('&'), message: `the query parameter ${name} is not what the call asks` }));
  }
  for (const [name, values] of sent) {
    if (call.query?.[name] !== undefined || values.every((value) => value === defaults.get(name))) continue;
    found.push(finding(view, 'client.query.invented', { pointer: `/${name}`, keyword: 'additionalProperties', expected: 'absent, or its default', actual: values.map((value) => `${name}=${value}`).join('&'), message: `the call does not ask for the query parameter ${name}` }));
  }
  return found;
}

function defaultOf(schema: SchemaObject): string | undefined {
  const { default: value } = schema as { readonly default?: unknown };
  return value === undefined ? undefined : String(value);
}
