import { parseJson, type Exchange, type WireRequest } from '../core/exchange.ts';
import type { Contract } from './contract.ts';

/** The names of the write-only properties of an operation's request body (OpenAPI 3.1, `writeOnly`). */
export function writeOnlyProperties(contract: Contract, operation: string | null): readonly string[] {
  const id = operation === null ? undefined : contract.operation(operation).requestBody?.schema;
  const schema = id === undefined ? false : contract.schema(id);
  if (typeof schema === 'boolean') return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => (typeof property === 'object' && property.writeOnly ? [name] : []));
}

/** The strings that a request carries in write-only properties, by the property's name. */
export function writeOnlyValues(contract: Contract, request: WireRequest): readonly (readonly [name: string, value: string])[] {
  const operation = contract.match(request.method, request.target)?.operation.id ?? null;
  const names = writeOnlyProperties(contract, operation);
  const json = names.length === 0 ? ({ ok: false } as const) : parseJson(request.body);
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return [];
  const members = json.value as Record<string, unknown>;
  return names.flatMap((name) => (typeof members[name] === 'string' && members[name] !== '' ? [[name, members[name]] as const] : []));
}

const credentialFields = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);

/** The exchange without its secrets: credentials, and whatever was sent in write-only properties, wherever it stands. */
export function redact(contract: Contract, exchange: Exchange): Exchange {
  const secrets = writeOnlyValues(contract, exchange.request);
  const hide = (text: string) => secrets.reduce((left, [name, value]) => left.replaceAll(JSON.stringify(value).slice(1, -1), `<${name}>`), text);
  const body = (bytes: Uint8Array) => (secrets.length === 0 ? bytes : new TextEncoder().encode(hide(new TextDecoder().decode(bytes))));
  const fields = (headers: Exchange['request']['headers']) =>
    headers.map(([name, value]) => [name, credentialFields.has(name.toLowerCase()) ? '<redacted>' : hide(value)] as const);
  const { request, response } = exchange;
  return {
    ...exchange,
    request: { ...request, headers: fields(request.headers), body: request.body === null ? null : body(request.body) },
    response: { ...response, headers: fields(response.headers), body: body(response.body) },
  };
}
