import { encodeSegment, type Contract, type Operation } from '../contract/index.ts';
import type { Json } from '../contract/json.ts';
import { withHeader, type HeaderList, type WireRequest } from '../core/exchange.ts';
import { ScenarioError, type ScenarioRequest } from './scenario.ts';

/**
 * The request of a scenario as it stands on the wire. Accept asks for the first media type that the operation answers
 * success in, Content-Type is the first that it takes, unless the scenario has others.
 * @throws ScenarioError when the contract has no such operation, or its path needs a parameter that is not given
 */
export function wireOf(contract: Contract, request: ScenarioRequest): WireRequest & { readonly operation: Operation } {
  const operation = contract.operations.find(({ id }) => id === request.operation);
  if (operation === undefined) throw new ScenarioError(`the contract has no operation ${request.operation}; it has ${contract.operations.map(({ id }) => id).join(', ')}`);
  const rest = new Set(Object.keys(request.path));
  const encoded = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = request.path[name];
    if (value === undefined) throw new ScenarioError(`request.path has no ${name}, which ${operation.path} needs`);
    rest.delete(name);
    return encodeSegment(value);
  });
  if (rest.size > 0) throw new ScenarioError(`request.path has ${[...rest].join(', ')}, which ${operation.path} does not have`);
  const path = request.target ?? encoded;
  const query = new URLSearchParams(Object.entries(request.query ?? {}).map(([name, value]): [string, string] => [name, String(value)])).toString();
  return {
    operation,
    method: operation.method,
    target: query === '' ? path : `${path}?${query}`,
    headers: headersOf(operation, request),
    body: request.body === undefined ? null : new TextEncoder().encode(JSON.stringify(request.body)),
  };
}

function headersOf(operation: Operation, { headers = {}, body }: { readonly headers?: Readonly<Record<string, string>>; readonly body?: Json }): HeaderList {
  const accept = Object.entries(operation.responses).find(([status, { mediaTypes }]) => status.startsWith('2') && mediaTypes.length > 0)?.[1].mediaTypes[0];
  const contentType = body === undefined ? undefined : operation.requestBody?.mediaTypes[0];
  const own: HeaderList = [...(accept === undefined ? [] : [['Accept', accept] as const]), ...(contentType === undefined ? [] : [['Content-Type', contentType] as const])];
  return Object.entries(headers).reduce((list, [name, value]) => withHeader(list, name, value), own);
}
