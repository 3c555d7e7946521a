import { isObject } from '../../../../src/core/json.ts';
import type { Call } from '../../../../src/sdk/protocol.ts';
import type { Change, Memory } from '../habits.ts';
import type { Fields } from '../message.ts';

export type Members = Readonly<Record<string, unknown>>;

/** A change of the body of a create or an update. */
export function onBody(change: (body: Members, call: Call, memory: Memory) => unknown): Change {
  return ({ body }) => ({
    body(call, memory) {
      const asked = body(call, memory);
      return isObject(asked) ? change(asked, call, memory) : asked;
    },
  });
}

/** A change of what is read of a success. */
export function onModel(change: (value: unknown, call: Call, memory: Memory) => unknown): Change {
  return ({ model }) => ({ model: (value, call, memory) => change(model(value, call, memory), call, memory) });
}

/** A change of the query. */
export function onQuery(change: (query: Fields, call: Call) => Fields): Change {
  return ({ query }) => ({ query: (call) => change(query(call), call) });
}

/** A change of one parameter's value on its way into the path. */
export function onSegment(change: (value: string, encoded: string, name: string) => string): Change {
  return ({ segment }) => ({ segment: (value, name) => change(value, segment(value, name), name) });
}

/** A change of the header fields of requests to the API, those of credentials not among them. */
export function onFields(change: (fields: Fields, call: Call) => Fields): Change {
  return ({ fields }) => ({ fields: (all, call) => change(fields(all, call), call) });
}

/** A value, and where it is an envelope or a page what is in it, changed. */
export function inEach(value: unknown, change: (members: Members) => unknown): unknown {
  if (!isObject(value)) return value;
  const { content, results } = value;
  const inner = { ...value, ...(isObject(content) && { content: inEach(content, change) }), ...(Array.isArray(results) && { results: results.map((each) => inEach(each, change)) }) };
  return change(inner);
}

/** Looks at a value, and where it is an envelope or a page at what is in it. @throws what `look` throws */
export function each(value: unknown, look: (user: Members) => void): unknown {
  return inEach(value, (members) => {
    if (!('results' in members) && !('content' in members)) look(members);
    return members;
  });
}

/** A copy without a member. */
export function without(value: Members, ...names: readonly string[]): Members {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** A copy with one member changed, where it is there. */
export function edited(value: Members, name: string, change: (member: unknown) => unknown): Members {
  return Object.hasOwn(value, name) ? { ...value, [name]: change(value[name]) } : value;
}

/** The items of a list. */
export function items(value: unknown): readonly Members[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** @throws Error when something does not hold, as a strict model does */
export function insist(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
