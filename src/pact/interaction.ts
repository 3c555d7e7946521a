import { isJson, isObject } from '../core/json.ts';
import type { HeaderList } from '../core/exchange.ts';
import type { Interaction, PactBody, PactRequest, PactResponse, ProviderState } from './pact.ts';
import { readRules } from './rules.ts';

/** Refuses the file: says what is wrong at a JSON Pointer of it. */
export type Fail = (pointer: string, message: string) => never;
type Version = 2 | 3 | 4;

/**
 * One HTTP interaction of a pact file.
 * @param value an object, `pointer` is where it stands
 * @throws by `fail` when it is none of the specification
 */
export function readInteraction(value: Readonly<Record<string, unknown>>, version: Version, pointer: string, fail: Fail): Interaction {
  return {
    pointer,
    description: text(value['description'], `${pointer}/description`, fail),
    states: statesOf(value, pointer, fail),
    pending: value['pending'] === true,
    request: requestOf(value['request'], version, `${pointer}/request`, fail),
    response: responseOf(value['response'], version, `${pointer}/response`, fail),
  };
}

function text(value: unknown, pointer: string, fail: Fail): string {
  return typeof value === 'string' && value !== '' ? value : fail(pointer, value === undefined ? 'is missing' : 'must be a text that is not empty');
}

/** Version 2 has one state, as text; later versions a list, with parameters. */
function statesOf(value: Readonly<Record<string, unknown>>, pointer: string, fail: Fail): readonly ProviderState[] {
  const states = value['providerStates'] ?? value['providerState'] ?? value['provider_state'];
  const at = `${pointer}/${'providerStates' in value ? 'providerStates' : 'providerState'}`;
  if (states === undefined || states === null || states === '') return [];
  if (typeof states === 'string') return [{ name: states, params: {} }];
  if (!Array.isArray(states)) return fail(at, 'must be a list of states');
  return states.map((state, index) => {
    if (!isObject(state)) return fail(`${at}/${index}`, 'must be an object');
    const params = state['params'] ?? {};
    if (!isObject(params)) return fail(`${at}/${index}/params`, 'must be an object');
    return { name: text(state['name'], `${at}/${index}/name`, fail), params };
  });
}

function requestOf(value: unknown, version: Version, pointer: string, fail: Fail): PactRequest {
  if (!isObject(value)) return fail(pointer, value === undefined ? 'is missing' : 'must be an object');
  const headers = headersOf(value['headers'], `${pointer}/headers`, fail);
  const path = text(value['path'], `${pointer}/path`, fail);
  if (!path.startsWith('/')) return fail(`${pointer}/path`, `must begin with "/", not ${JSON.stringify(path.slice(0, 80))}`);
  return {
    method: text(value['method'], `${pointer}/method`, fail).toUpperCase(),
    path,
    query: queryOf(value['query'], `${pointer}/query`, fail),
    headers,
    body: bodyOf(value, headers, version, `${pointer}/body`, fail),
    rules: readRules(value['matchingRules'], version, `${pointer}/matchingRules`, fail),
  };
}

function responseOf(value: unknown, version: Version, pointer: string, fail: Fail): PactResponse {
  if (!isObject(value)) return fail(pointer, value === undefined ? 'is missing' : 'must be an object');
  const status = value['status'] ?? 200;
  if (!Number.isInteger(status) || (status as number) < 100 || (status as number) > 599) return fail(`${pointer}/status`, 'must be an HTTP status');
  const headers = headersOf(value['headers'], `${pointer}/headers`, fail);
  return {
    status: status as number,
    headers,
    body: bodyOf(value, headers, version, `${pointer}/body`, fail),
    rules: readRules(value['matchingRules'], version, `${pointer}/matchingRules`, fail),
  };
}

/** A header's value is text, or a list of texts from version 3 on. */
function headersOf(value: unknown, pointer: string, fail: Fail): HeaderList {
  if (value === undefined || value === null) return [];
  if (!isObject(value)) return fail(pointer, 'must be an object');
  return Object.entries(value).flatMap(([name, given]) =>
    (Array.isArray(given) ? given : [given]).map((each) => [name, typeof each === 'string' || typeof each === 'number' ? String(each) : fail(`${pointer}/${name}`, 'must be a text, or a list of texts')] as const),
  );
}

/** Version 2 has the query as it is sent, later versions the values of each parameter. */
function queryOf(value: unknown, pointer: string, fail: Fail): PactRequest['query'] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [...new URLSearchParams(value)];
  if (!isObject(value)) return fail(pointer, 'must be a text or an object');
  return Object.entries(value).flatMap(([name, given]) =>
    (Array.isArray(given) ? given : [given]).map((each) => [name, each === null || typeof each === 'string' ? each : fail(`${pointer}/${name}`, 'must be a list of texts')] as const),
  );
}

const none = new Uint8Array();

function bodyOf(message: Readonly<Record<string, unknown>>, headers: HeaderList, version: Version, pointer: string, fail: Fail): PactBody | undefined {
  const value = message['body'];
  if (value === undefined) return undefined;
  if (value === null) return { bytes: none };
  return version === 4 ? bodyOfVersion4(value, pointer, fail) : { bytes: plainBody(value, headers) };
}

/** Text under a JSON type is JSON already, or else a JSON string: so do Pact's own readers. */
function plainBody(value: unknown, headers: HeaderList): Uint8Array {
  if (typeof value !== 'string') return bytesOf(JSON.stringify(value));
  const contentType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  return bytesOf(value === '' || !/[/+]json\b/i.test(contentType) || isJson(value) ? value : JSON.stringify(value));
}

/** `content` is JSON, or text; `encoded` says how else to take it: "base64", or "JSON" for a value that is one even if it is text. */
function bodyOfVersion4(value: unknown, pointer: string, fail: Fail): PactBody | undefined {
  if (!isObject(value)) return fail(pointer, 'must be an object with "content" (Pact Specification version 4)');
  const { content, contentType, encoded } = value;
  if (content === undefined) return undefined;
  if (contentType !== undefined && typeof contentType !== 'string') return fail(`${pointer}/contentType`, 'must be a text');
  const type = typeof contentType === 'string' ? { contentType } : {};
  if (content === null) return { bytes: none, ...type };
  const encoding = encoded === true ? 'base64' : typeof encoded === 'string' ? encoded.toLowerCase() : '';
  if (encoding === 'base64') {
    if (typeof content !== 'string' || !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(content)) return fail(`${pointer}/content`, 'must be base64, as "encoded" says');
    return { bytes: new Uint8Array(Buffer.from(content, 'base64')), ...type };
  }
  if (encoding !== '' && encoding !== 'json') return fail(`${pointer}/encoded`, `must be false, "base64" or "JSON", not ${JSON.stringify(encoded)}`);
  return { bytes: bytesOf(typeof content === 'string' && encoding === '' ? content : JSON.stringify(content)), ...type };
}

function bytesOf(body: string): Uint8Array {
  return new TextEncoder().encode(body);
}
