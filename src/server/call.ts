import { securityHeaders, type Answer } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import { problem, type Problem } from './errors.ts';
import { isObject, type JsonObject } from './json.ts';
import type { Api, OperationId } from './operation.ts';
import type { Parameters } from './parameters.ts';
import type { Project } from './store.ts';
import type { View } from './render.ts';
import { firstEnforced, type Offence } from './validation/violation.ts';

/** One request that got as far as its operation, and what an operation needs to answer it. */
export interface Call {
  readonly behaviour: Behaviour;
  readonly api: Api;
  readonly operation: OperationId;
  readonly project: Project;
  readonly user: { readonly databaseName: string; readonly username: string } | undefined;
  readonly parameters: Parameters;
  readonly view: View;
  readonly now: number;
  readonly accept: string | null;
  readonly rateHeaders: Readonly<Record<string, string>>;
}

/** A success: the body as asked for, under the headers of this API. */
export function succeed(call: Call, body: JsonObject | null, request?: JsonObject): Answer {
  const { behaviour, operation, parameters, api } = call;
  const status = behaviour.status(operation);
  let text: string | null = null;
  if (body !== null && status !== 204) {
    const shown = behaviour.body(operation, body, request);
    text = behaviour.write(
      parameters.envelope ? behaviour.envelope(operation, status, shown) : shown,
      parameters.pretty,
    );
  }
  const headers = {
    'Content-Type': behaviour.contentType(api, call.accept),
    ...call.rateHeaders,
    ...securityHeaders(api),
  };
  return behaviour.success(operation, { status, headers, body: text });
}

/** What a refusal needs to know; only a request that was counted has rate headers. */
export type Refusable = Pick<Call, 'behaviour' | 'api'> & Partial<Pick<Call, 'operation' | 'rateHeaders'>>;

/** The answer to a request that is refused after authentication. `request` is its body, where it was read. */
export function refuse(call: Refusable, refused: Problem, request?: JsonObject): Answer {
  const { behaviour, api, operation, rateHeaders } = call;
  const answer = behaviour.error(refused, { ...(operation && { operation }), ...(request && { request }) });
  return { ...answer, headers: { ...answer.headers, ...rateHeaders, ...securityHeaders(api) } };
}

/** The first of these offences that this server answers with an error. */
export function offenceOf(
  call: Pick<Call, 'behaviour' | 'operation'>,
  offences: readonly Offence[],
): Offence | undefined {
  return firstEnforced(offences, (each) => call.behaviour.enforces(call.operation, each));
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The JSON value of a request body, or the problem with its text (RFC 8259). */
export function readJson(bytes: Uint8Array): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: JSON.parse(decoder.decode(bytes)) };
  } catch {
    return { problem: problem('MALFORMED_JSON') };
  }
}

/** The members of a body; a value that is no object has none. */
export function membersOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
