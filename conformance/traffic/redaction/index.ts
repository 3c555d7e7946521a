import { header, type Exchange, type WireRequest } from '../../../src/core/exchange.ts';
import type { Contract } from '../../../src/contract/index.ts';
import { toHarEntry, toUnansweredEntry, type HarEntry } from '../../../src/runner/index.ts';
import { redactedAuthorization, secretsIn } from './authorization.ts';
import { namesOf, redactedBody, secretsInBody, type Names } from './bodies.ts';
import { redactedFields, type FieldRules } from './fields.ts';
import { createSecrets } from './secrets.ts';
import { shapeOf } from './shape.ts';

/** What token endpoints send and are sent (RFC 6749 sections 2.3.1, 4.4 and 5.1, RFC 7009 section 2.1). */
const tokenNames = new Set(['access_token', 'refresh_token', 'id_token', 'client_secret', 'token', 'password', 'client_assertion']);

/** What becomes of exchanges before anybody but those who judge them sees them. */
export interface Redaction {
  /**
   * An exchange without its secrets. What its contract does not cover has no body: nobody can tell what is secret in it.
   */
  exchange(exchange: Exchange): Exchange;
  /** A text of a request's, such as its target, as what stands in its query should be seen. */
  target(request: WireRequest, text: string): string;
  /** @param startedAt when an entry without an answer began, milliseconds since the epoch */
  entry(entry: HarEntry, startedAt: number): object;
}

/**
 * Takes secrets out of traffic: no password, no credentials, no token, no cookie. What is judged by stays, so that a
 * recording is judged as the traffic was: what a secret is replaced by is as long and comes back where it came back, and
 * Digest keeps its nonce and its count.
 */
export function createRedaction(contracts: readonly Contract[]): Redaction {
  const secrets = createSecrets();
  const rules = new Map(contracts.map((contract) => [contract, { names: namesOf(contract), fields: fieldsOf(contract) }]));
  const nothing: ReadonlySet<string> = new Set();
  const contractOf = ({ method, target }: WireRequest): Contract | undefined => contracts.find((each) => each.match(method, target) !== undefined);

  const requestOf = (request: WireRequest): WireRequest => {
    const { method, target, headers, body } = request;
    return { method, target: targetOf(request, target), headers: redactedFields(headers, fieldRules(request)), body: bodyOf(body, namesFor(request)) };
  };
  const exchangeOf = (exchange: Exchange): Exchange => {
    const { request, response } = exchange;
    const headers = redactedFields(response.headers, fieldRules(request));
    return { ...exchange, request: requestOf(request), response: { status: response.status, headers, body: bodyOf(response.body, namesFor(request)) ?? new Uint8Array() } };
  };
  return {
    exchange(exchange) {
      learn(exchange.request, exchange);
      return exchangeOf(exchange);
    },
    target: targetOf,
    entry(entry, startedAt) {
      const { request } = entry;
      const exchange = 'exchange' in entry ? entry.exchange : undefined;
      learn(request, exchange);
      const covered = contractOf(request) !== undefined;
      const requestLeftOut = !covered && request.body !== null;
      if (exchange === undefined) return toUnansweredEntry(requestOf(request), entry.origin, startedAt, 'skipped' in entry ? entry.skipped : '', requestLeftOut);
      const leftOut = [...(requestLeftOut ? (['request'] as const) : []), ...(!covered && exchange.response.body.length > 0 ? (['response'] as const) : [])];
      return toHarEntry(exchangeOf(exchange), entry.origin, leftOut);
    },
  };

  function namesFor(request: WireRequest): Names | undefined {
    const contract = contractOf(request);
    return contract && rules.get(contract)!.names;
  }

  function fieldRules(request: WireRequest): FieldRules {
    const contract = contractOf(request);
    return {
      known: contract === undefined ? nothing : rules.get(contract)!.fields,
      credentials: (value) => redactedAuthorization(value, secrets, (uri) => targetOf(request, uri)),
      other: secrets.hide,
    };
  }

  function bodyOf(body: Uint8Array | null, names: Names | undefined): Uint8Array | null {
    if (body === null || names === undefined) return null;
    return redactedBody(body, names, secrets);
  }

  /** The path as it is, and of the query the values of parameters that the contract has. */
  function targetOf({ method, target }: WireRequest, text: string): string {
    const bare = text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1redacted@');
    const [, path = bare, query] = /^([^?]*)\?(.*)$/s.exec(bare) ?? [];
    if (query === undefined) return secrets.hide(path);
    const known = new Set(contracts.flatMap((contract) => contract.match(method, target)?.operation.parameters ?? []).map(({ name }) => name));
    const pairs = query.split('&').map((pair) => {
      const [, name = pair, equals = '', value = ''] = /^([^=]*)(=)(.*)$/s.exec(pair) ?? [];
      return `${name}${equals}${known.has(name) ? value : shapeOf(value)}`;
    });
    return secrets.hide(`${path}?${pairs.join('&')}`);
  }

  function learn(request: WireRequest, exchange: Exchange | undefined): void {
    const names = namesFor(request)?.secret ?? tokenNames;
    const form = new URLSearchParams(/^application\/x-www-form-urlencoded\b/i.test(header(request.headers, 'content-type') ?? '') ? new TextDecoder().decode(request.body ?? new Uint8Array()) : '');
    const found = [
      ...secretsIn(header(request.headers, 'authorization') ?? ''),
      ...secretsInBody(request.body, names),
      ...[...form].flatMap(([name, value]) => (tokenNames.has(name) ? [value] : [])),
      ...(exchange === undefined ? [] : secretsInBody(exchange.response.body, names)),
    ];
    for (const secret of found) secrets.learn(secret);
  }
}

/** The names of the header fields that a contract has, in lower case. */
function fieldsOf(contract: Contract): ReadonlySet<string> {
  const ofAnswers = contract.operations.flatMap(({ responses }) => Object.values(responses).flatMap(({ headers }) => headers.map(({ name }) => name)));
  const ofRequests = contract.operations.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name));
  return new Set([...ofAnswers, ...ofRequests].map((name) => name.toLowerCase()));
}
