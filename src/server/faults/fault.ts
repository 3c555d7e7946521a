import type { Behaviour } from '../behaviour.ts';
import type { Problem } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { Api, OperationId } from '../operation.ts';

/** A deliberate violation, built into the server to prove that the suite catches it. */
export interface Fault {
  readonly id: string;
  /** What the spoiled server does, as one sentence. */
  readonly description: string;
  /** Ids of the requirements that it violates. */
  readonly violates: readonly string[];
  /** The mechanism that must be on for the fault to show; none for most. */
  readonly needs?: 'digest' | 'oauth';
  /** The API in which it shows, where it shows in one alone. */
  readonly api?: Api;
  /** The behaviour with this fault in it. */
  spoil(behaviour: Behaviour): Behaviour;
}

/** A fault that replaces some decisions; `change` may use those it replaces. `api` is the one API that it shows in, if it is one. */
export function fault(
  id: string,
  description: string,
  violates: readonly string[],
  change: (sound: Behaviour) => Partial<Behaviour>,
  api?: Api,
): Fault {
  const spoil = (behaviour: Behaviour): Behaviour => ({ ...behaviour, ...change(behaviour) });
  return { id, description, violates, ...(api !== undefined && { api }), spoil };
}

/** A change of the JSON body of some operations' successes. */
export function onBody(
  operations: readonly OperationId[],
  edit: (body: JsonObject, request: JsonObject) => unknown,
): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    body: (operation, body, request) => {
      const shown = sound.body(operation, body, request);
      return operations.includes(operation) ? edit(shown as JsonObject, request ?? {}) : shown;
    },
  });
}

/** Lets what is wrong with a request pass, where `passes` says so. */
export function unenforced(
  passes: (operation: OperationId, keyword: string, pointer: string) => boolean,
): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    enforces: (operation, offence) =>
      !passes(operation, offence.keyword, offence.pointer) && sound.enforces(operation, offence),
  });
}

/** Refusals that `matches` picks get another status, and a body that says so too. */
export function refusesWith(
  status: number,
  matches: (problem: Problem, operation: OperationId | undefined) => boolean,
): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    error: (problem, refused) =>
      sound.error(matches(problem, refused.operation) ? { ...problem, status } : problem, refused),
  });
}

/** A copy of an object without some of its members. */
export function omit(value: JsonObject, ...names: string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** A change of one field of the answer, where it is there. */
export function onField(
  operations: readonly OperationId[],
  name: string,
  change: (value: unknown) => unknown,
): (sound: Behaviour) => Partial<Behaviour> {
  return onBody(operations, (body) => (Object.hasOwn(body, name) ? { ...body, [name]: change(body[name]) } : body));
}
