import { jsonpath } from 'json-p3';
import { isObject, type Json, type JsonObject } from './document.ts';

/**
 * Applies an OpenAPI Overlay 1.0 to a document, in place.
 * https://spec.openapis.org/overlay/v1.0.0.html#action-object
 * @returns the targets that matched nothing, which the specification allows and a caller may want to know.
 * @throws Error when the overlay is none, or an action has no target.
 */
export function applyOverlay(document: JsonObject, overlay: JsonObject): string[] {
  if (typeof overlay['overlay'] !== 'string' || !Array.isArray(overlay['actions'])) throw new Error('not an OpenAPI Overlay: "overlay" or "actions" is missing');
  const unmatched: string[] = [];
  for (const action of overlay['actions'] as JsonObject[]) {
    const target = action['target'];
    if (typeof target !== 'string') throw new Error('an overlay action has no target');
    const nodes = [...jsonpath.query(target, document as never)];
    if (nodes.length === 0) unmatched.push(target);
    // Last first, so that removing from an array does not move what is still to be removed.
    for (const { location } of nodes.toReversed()) {
      const parent = parentOf(document, location);
      const key = location.at(-1)!;
      if (action['remove'] === true) remove(parent, key);
      else if (action['update'] !== undefined) parent[key] = update(parent[key]!, structuredClone(action['update']) as Json);
    }
  }
  return unmatched;
}

function parentOf(document: JsonObject, location: readonly (string | number)[]): JsonObject {
  if (location.length === 0) throw new Error('an overlay action may not replace the whole document');
  return location.slice(0, -1).reduce<Json>((node, key) => (node as JsonObject)[key]!, document) as JsonObject;
}

function remove(parent: JsonObject | Json[], key: string | number): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** Objects merge recursively; an array takes the update as new items; anything else is replaced. */
function update(value: Json, change: Json): Json {
  if (Array.isArray(value)) return [...value, ...(Array.isArray(change) ? change : [change])];
  if (!isObject(value) || !isObject(change)) return change;
  for (const [key, item] of Object.entries(change)) value[key] = key in value ? mergeMember(value[key]!, item) : item;
  return value;
}

function mergeMember(value: Json, change: Json): Json {
  if (isObject(value) && isObject(change)) return update(value, change);
  if (Array.isArray(value) && Array.isArray(change)) return [...value, ...change];
  return change;
}
