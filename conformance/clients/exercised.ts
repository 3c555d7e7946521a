import { parseJson } from '../../src/core/exchange.ts';
import { isObject } from '../../src/core/json.ts';
import { successOf, type Contract } from '../../src/contract/index.ts';
import type { Answer } from '../../src/sdk/record.ts';
import type { ClientAuth, ClientStep } from './case.ts';

const place = { url: 'http://127.0.0.1', otherUrl: 'http://127.0.0.1' };

/** The requirements that a call exercises whatever its case is about. */
export function exercised(contract: Contract, step: ClientStep, auth: ClientAuth): readonly string[] {
  const { operation } = step;
  const body = isObject(step.body) ? Object.entries(step.body) : [];
  return [
    'client.call.issued',
    'client.http.syntax',
    `client.${operation}.method`,
    `client.${operation}.path`,
    ...Object.keys(step.path).map((name) => `client.path.${name}`),
    ...Object.keys(step.query ?? {}).map((name) => `client.query.${name}`),
    ...body.map(([name, value]) => (value === null ? 'client.body.null' : Array.isArray(value) && value.length === 0 && contract.operation(operation).method !== 'POST' ? 'client.body.empty' : `client.body.${name}`)),
    ...requests,
    ...(step.body === undefined ? ['client.body.none'] : bodies),
    ...(auth === 'digest' ? digest : bearer),
    ...ofAnswer(contract, step),
  ];
}

const requests = ['client.target.syntax', 'client.parameters', 'client.query.known', 'client.query.once', 'client.query.invented', 'client.accept.version', 'client.accept.wildcard', 'client.secret.url', 'client.secret.sent', 'client.secret.basic', 'client.authorization.scheme', 'client.requests.once', 'client.requests.unasked', 'client.requests.bounded', 'client.requests.challenges'];
const bodies = ['client.content-type', 'client.content-type.charset', 'client.body.json', 'client.body.valid', 'client.body.read-only', 'client.body.invented'];
const digest = ['client.digest.form', ...['answers', 'syntax', 'username', 'realm', 'nonce', 'uri', 'algorithm', 'qop', 'nc', 'cnonce', 'response'].map((part) => `client.digest.${part}`)];
const bearer = ['client.bearer.form', 'client.oauth.bearer', 'client.oauth.basic', 'client.oauth.grant', 'client.oauth.reuse'];

/** What the client has to make of the last answer. */
function ofAnswer(contract: Contract, step: ClientStep): readonly string[] {
  const answer = step.responses(place).at(-1)!;
  if (typeof answer !== 'object' || answer.cutAfter !== undefined) return [step.reading?.requirement ?? 'client.broken'];
  const { requirement } = step.reading ?? {};
  if (answer.status >= 300 && answer.status < 400) return [];
  if (answer.status >= 400) return [requirement ?? `client.error.${answer.status}`, ...errorParts(answer)];
  if (requirement !== undefined) return [requirement];
  return [`client.${step.operation}.answer`, ...fieldsOf(contract, step.operation, answer).map((name) => `client.answer.${name}`), ...(answer.status === 204 ? [] : ['client.answer.absent'])];
}

function errorParts(answer: Answer): readonly string[] {
  const json = parseJson(answer.body);
  if (!json.ok || !isObject(json.value)) return [];
  return [...(json.value['errorCode'] === undefined ? [] : ['client.error.code']), ...(json.value['detail'] === undefined ? [] : ['client.error.detail'])];
}

/** The fields that an answer has and the contract knows; those of a page's items too. */
function fieldsOf(contract: Contract, operation: string, answer: Answer): readonly string[] {
  const json = parseJson(answer.body);
  if (!json.ok || !isObject(json.value)) return [];
  const entity = isObject(json.value['content']) ? json.value['content'] : json.value;
  const { results } = entity;
  const names = new Set([...Object.keys(entity), ...(Array.isArray(results) ? results.flatMap((item) => (isObject(item) ? Object.keys(item) : [])) : [])]);
  const known = answerFields(contract, operation);
  return [...names].filter((name) => known.has(name));
}

/** The fields of the success answer of an operation; those of a page's items too. */
export function answerFields(contract: Contract, id: string): ReadonlySet<string> {
  const operation = contract.operation(id);
  const success = operation.responses[successOf(operation)]!;
  const answer = success.known ?? success.schema;
  const schema = answer === undefined ? false : contract.schema(answer);
  if (typeof schema === 'boolean') return new Set();
  const { properties = {} } = schema;
  const results = properties['results'];
  const items = typeof results === 'object' && typeof results.items === 'object' ? results.items.properties : undefined;
  const readable = Object.entries({ ...properties, ...items }).filter(([, property]) => property !== false);
  return new Set(readable.map(([name]) => name));
}
