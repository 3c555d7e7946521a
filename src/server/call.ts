import { securityHeaders, type Answer } from './answer.ts';
import type { Behaviour } from './behaviour.ts';
import type { Problem } from './errors.ts';
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
  return behaviour.success(operation, { status, headers, body: text }, parameters);
}

/** Goes on at once, or after the pause that a spoiled server makes between looking at the users and changing them. */
export function afterPause(call: Call, goOn: () => Answer): Answer | Promise<Answer> {
  const pause = call.behaviour.pause(call.operation);
  return pause === undefined ? goOn() : pause.then(goOn);
}

/** What a refusal needs to know; only a request that was counted has rate headers. */
export type Refusable = Pick<Call, 'behaviour' | 'api'> & Partial<Pick<Call, 'operation' | 'parameters' | 'rateHeaders'>>;

/** The answer to a request that is refused after authentication. `request` is its body, where it was read. */
export function refuse(call: Refusable, refused: Problem, request?: JsonObject): Answer {
  const { behaviour, api, operation, parameters, rateHeaders } = call;
  const answer = behaviour.error(refused, {
    ...(operation && { operation }),
    ...(parameters && { parameters }),
    ...(request && { request }),
  });
  return { ...answer, headers: { ...answer.headers, ...rateHeaders, ...securityHeaders(api) } };
}

/** The first of these offences that this server answers with an error. */
export function offenceOf(
  call: Pick<Call, 'behaviour' | 'operation'>,
  offences: readonly Offence[],
): Offence | undefined {
  return firstEnforced(offences, (each) => call.behaviour.enforces(call.operation, each));
}

/** The members of a body; a value that is no object has none. */
export function membersOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
