import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';

/** A parsed OpenAPI document or overlay: plain JSON, nothing shared between two places. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/**
 * Reads a YAML or JSON file.
 * @throws Error that names the file when it cannot be read or is no YAML object.
 */
export function readYaml(file: string): JsonObject {
  let value: unknown;
  try {
    value = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
  if (!isObject(value)) throw new Error(`${file}: not a YAML object`);
  return structuredCloneJson(value);
}

/** YAML aliases make one object stand in two places; a document must not share, or an overlay would change both. */
function structuredCloneJson(value: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(value)) as JsonObject;
}

/**
 * An OpenAPI document in which every reference is local: components of other files are taken in under their own names.
 * @throws Error when a reference leads nowhere, or two files define one name differently.
 */
export function loadDocument(file: string): JsonObject {
  const document = readYaml(file);
  const components = (document['components'] ??= {}) as JsonObject;
  const own = basename(file);
  const others = new Map<string, JsonObject>([[own, document]]);
  /** Where each component was taken from; the file's own are not listed. */
  const homes = new Map<string, string>();

  const localize = (node: Json, home: string): Json => {
    if (Array.isArray(node)) return node.map((item) => localize(item, home));
    if (!isObject(node)) return node;
    const reference = node['$ref'];
    if (typeof reference !== 'string') return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, localize(value, home)]));
    const [path, pointer = ''] = reference.split('#');
    const name = path === '' || path === undefined ? home : path;
    if (!others.has(name)) others.set(name, readYaml(join(dirname(file), name)));
    const target = resolve(others.get(name)!, pointer);
    if (name === own) return { ...node, $ref: `#${pointer}` };
    const [, root, kind, key, ...rest] = pointer.split('/');
    if (root !== 'components' || kind === undefined || key === undefined || rest.length > 0) return localize(structuredClone(target), name);
    const section = (components[kind] ??= {}) as JsonObject;
    if (!Object.hasOwn(section, key)) {
      homes.set(pointer, name);
      section[key] = null; // a place holder, in case the component refers to itself
      section[key] = localize(structuredClone(target), name);
    }
    const definedBy = homes.get(pointer) ?? own;
    if (definedBy !== name && JSON.stringify(resolve(others.get(definedBy)!, pointer)) !== JSON.stringify(target)) {
      throw new Error(`${definedBy} and ${name} both define #${pointer}, differently`);
    }
    return { ...node, $ref: `#${pointer}` };
  };

  document['paths'] = localize(document['paths'] ?? {}, own);
  const local = localize(components, own) as JsonObject;
  document['components'] = mergeSections(components, local);
  return document;
}

function mergeSections(grown: JsonObject, local: JsonObject): JsonObject {
  const out: JsonObject = {};
  for (const kind of new Set([...Object.keys(grown), ...Object.keys(local)])) out[kind] = { ...(grown[kind] as JsonObject), ...(local[kind] as JsonObject) };
  return out;
}

/**
 * What an RFC 6901 pointer names.
 * @throws Error when it names nothing.
 */
export function resolve(document: JsonObject, pointer: string): Json {
  let node: Json = document;
  for (const token of pointer.split('/').slice(1)) {
    const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) throw new Error(`nothing stands at #${pointer}`);
    node = (node as JsonObject)[key]!;
  }
  return node;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
