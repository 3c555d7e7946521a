import { viewOf } from '../checks/index.ts';
import type { Contract, ResponseTable, Schema, SchemaObject } from '../contract/index.ts';
import type { Json } from '../contract/json.ts';
import { isObject } from '../core/json.ts';
import { atPointer, escapePointer, type Violation } from '../core/violation.ts';
import { problemOfMatcher } from './matchers.ts';
import { ScenarioError, type Scenario } from './scenario.ts';
import { wireOf } from './wire.ts';

/**
 * Proves each scenario against the contract, before any client runs: a pact must not ask of a provider what the
 * contract does not promise.
 * @throws ScenarioError that names every scenario that is wrong, the place in it, and why
 */
export function proveScenarios(contract: Contract, scenarios: readonly Scenario[], source: string): void {
  const problems = scenarios.flatMap((scenario) => problemsOf(contract, scenario).map((problem) => `"${scenario.description}": ${problem}`));
  if (problems.length > 0) throw new ScenarioError(`${source} does not agree with the contract:\n  ${problems.join('\n  ')}`);
}

/** Everything that is wrong with one scenario, each as one line. */
export function problemsOf(contract: Contract, scenario: Scenario): readonly string[] {
  try {
    return [...problemsOfRequest(contract, scenario), ...problemsOfResponse(contract, scenario), ...problemsOfMatchers(scenario)];
  } catch (error) {
    if (error instanceof ScenarioError) return [error.message];
    throw error;
  }
}

/** A request is right, or wrong in the one way that its scenario names. */
function problemsOfRequest(contract: Contract, { request }: Scenario): string[] {
  const wire = wireOf(contract, request);
  const match = contract.match(wire.method, wire.target);
  if (match?.operation.id !== request.operation) return [`request: ${wire.method} ${wire.target} is not ${request.operation}`];
  const other = Object.entries(request.path).find(([name, value]) => match.path[name] !== value);
  if (other !== undefined) return [`request.target: its ${other[0]} is ${JSON.stringify(match.path[other[0]])}, and that of request.path is ${JSON.stringify(other[1])}`];
  const unknown = Object.keys(match.query).filter((name) => !match.operation.parameters.some((parameter) => parameter.in === 'query' && parameter.name === name));
  if (unknown.length > 0) return [`request.query: ${request.operation} has no parameter ${unknown.join(', ')}`];
  if (wire.body !== null && match.operation.requestBody === undefined) return [`request.body: ${request.operation} takes no body`];

  const found = contract.validateRequest(match, wire);
  const { violation } = request;
  if (violation === undefined) return found.map((each) => `request: ${show(each)}; if that is meant, request.violation says so`);
  const named = { in: violation.in ?? 'body', pointer: violation.pointer, keyword: violation.keyword };
  const is = (each: Violation) => each.in === named.in && each.pointer === named.pointer && each.keyword === named.keyword;
  const problems = found.filter((each) => !is(each)).map((each) => `request: ${show(each)}, beside what request.violation names`);
  return found.some(is) ? problems : [...problems, `request.violation: the contract finds no ${named.keyword} at ${named.in} ${named.pointer || '/'} in this request`];
}

function problemsOfResponse(contract: Contract, { request, response }: Scenario): string[] {
  const { operation, ...wire } = wireOf(contract, request);
  const { status, statuses = [status], body } = response;
  const undocumented = statuses.filter((each) => operation.responses[each] === undefined);
  if (undocumented.length > 0) return [`response.status: the contract does not say that ${request.operation} answers ${undocumented.join(' or ')}; it says ${Object.keys(operation.responses).join(', ')}`];
  if (!statuses.includes(status)) return [`response.statuses: does not have ${status}, the status of the example`];
  if (request.violation !== undefined && statuses.some((each) => each < 400)) return [`response.status: the request is wrong (${request.violation.keyword} at ${request.violation.pointer}), so the answer is an error`];

  const answer = operation.responses[status]!;
  return [...problemsOfContentType(contract, answer, response), ...problemsOfBody()];

  function problemsOfBody(): string[] {
    const id = answer.known ?? answer.schema;
    if (body === undefined) return [];
    if (id === undefined) return [`response.body: ${request.operation} answers ${status} without a body`];
    const exchange = { request: wire, response: { status, headers: [], body: new TextEncoder().encode(JSON.stringify(body)) }, startedAt: 0, durationMs: 0 };
    const { entity } = viewOf(contract, exchange);
    return [
      ...contract.validate(id, entity).map((each) => `response.body: ${show(each)}`),
      ...unknownFields(contract.schema(id), entity).map((pointer) => `response.body: ${pointer} is no property of the contract`),
    ];
  }
}

function problemsOfContentType(contract: Contract, answer: ResponseTable, { headers = {} }: Scenario['response']): string[] {
  const [, value] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  if (value === undefined || answer.mediaTypes.length === 0) return [];
  const example = typeof value === 'string' ? value : value.example;
  return contract.accepts(answer, example) ? [] : [`response.headers: Content-Type is ${example}, and the contract says ${answer.mediaTypes.join(' or ')}`];
}

/** Pointers to what an answer has and its schema does not name. Answers may have more, but no consumer may rely on it. */
function unknownFields(schema: Schema | undefined, value: unknown, at = ''): readonly string[] {
  if (typeof schema !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => unknownFields(schema.items, item, `${at}/${index}`));
  const { properties } = schema as SchemaObject;
  if (!isObject(value) || properties === undefined) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const pointer = `${at}/${escapePointer(name)}`;
    return Object.hasOwn(properties, name) ? unknownFields(properties[name], member, pointer) : [pointer];
  });
}

function problemsOfMatchers({ request, response }: Scenario): string[] {
  const inBody = (part: 'request' | 'response', body: Json | undefined, matchers: Scenario['response']['matchers'] = {}) =>
    Object.entries(matchers).flatMap(([pointer, matcher]) => {
      const example = atPointer(body, pointer);
      const problem = example === undefined ? 'there is nothing in the body there' : problemOfMatcher(matcher, example, part);
      return problem === undefined ? [] : [`${part}.matchers ${pointer || '""'}: ${problem}`];
    });
  const inHeaders = Object.entries(response.headers ?? {}).flatMap(([name, value]) => {
    const problem = typeof value === 'string' ? undefined : problemOfMatcher(value, value.example, 'response');
    return problem === undefined ? [] : [`response.headers ${name}: ${problem}`];
  });
  return [...inBody('request', request.body, request.matchers), ...inBody('response', response.body, response.matchers), ...inHeaders];
}

function show({ in: location, pointer, keyword, message }: Violation): string {
  return `${location === 'body' ? '' : `${location} `}${pointer || 'the body'} ${message} (${keyword})`;
}
