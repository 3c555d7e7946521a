import { jsonpath } from 'json-p3';
import { isObject, type Json, type JsonObject } from '../../src/contract/json.ts';

/**
 * Applies an OpenAPI Overlay 1.0 to a document, in place.
 * https://spec.openapis.org/overlay/v1.0.0.html#action-object
 * @returns the targets that matched nothing, which the specification allows and a caller may want to know.
 * @throws Error when the overlay is none, or an action is none, or it would remove or replace the whole document.
 */
export function applyOverlay(document: JsonObject, overlay: JsonObject): string[] {
  if (typeof overlay['overlay'] !== 'string' || !Array.isArray(overlay['actions'])) throw new Error('not an OpenAPI Overlay: "overlay" or "actions" is missing');
  const unmatched: string[] = [];
  for (const action of overlay['actions']) {
    const { target, update: change, remove } = isObject(action) ? action : {};
    if (typeof target !== 'string') throw new Error('an overlay action has no target');
    if (remove !== true && change === undefined) throw new Error(`the overlay action on ${target} has neither "update" nor "remove"`);
    const locations = [...jsonpath.query(target, document as never)].map(({ location }) => location);
    if (locations.length === 0) unmatched.push(target);
    for (const [parent, keys] of byParent(document, locations)) {
      for (const key of keys) {
        if (parent === undefined) mergeIntoRoot(document, remove === true ? undefined : change);
        else if (remove !== true) parent[key] = update(parent[key]!, structuredClone(change!));
        else if (Array.isArray(parent)) parent.splice(Number(key), 1);
        else delete parent[key];
      }
    }
  }
  return unmatched;
}

/**
 * Each place once, however often it is selected, below the node that holds it (undefined: the document itself). Inner
 * nodes come before outer ones and last items before first, so that no change moves what is still to be changed.
 */
function byParent(document: JsonObject, locations: readonly (readonly (string | number)[])[]): ReadonlyMap<JsonObject | undefined, readonly (string | number)[]> {
  const places = new Map<JsonObject | undefined, Set<string | number>>();
  for (const location of locations.toReversed()) {
    const parent = location.length === 0 ? undefined : (location.slice(0, -1).reduce<Json>((node, key) => (node as JsonObject)[key]!, document) as JsonObject);
    places.set(parent, (places.get(parent) ?? new Set()).add(location.at(-1) ?? ''));
  }
  return new Map([...places].map(([parent, keys]) => [parent, [...keys].toSorted((a, b) => Number(b) - Number(a))]));
}

function mergeIntoRoot(document: JsonObject, change: Json | undefined): void {
  if (change === undefined) throw new Error('an overlay action may not remove the whole document');
  if (!isObject(change)) throw new Error('an overlay action may only merge an object into the whole document');
  update(document, structuredClone(change));
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
