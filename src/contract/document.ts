import { basename, dirname, join } from 'node:path';
import { isObject, type Json, type JsonObject } from './json.ts';
import { DocumentError, readYaml } from './read-yaml.ts';

/**
 * An OpenAPI document in which every reference is local: components of other files are taken in under their own names.
 * A reference to another machine stays as it is: nothing is fetched.
 * @throws DocumentError when a file cannot be read, a reference leads nowhere, or two files define one name differently.
 */
export function loadDocument(file: string): JsonObject {
  const document = readYaml(file);
  const given = document['components'] ?? {};
  if (!isObject(given)) throw new DocumentError(`${file}: "components" must be an object`);
  const components = given;
  document['components'] = components;
  const own = basename(file);
  const others = new Map<string, JsonObject>([[own, document]]);
  /** Where each component was taken from; the file's own are not listed. */
  const homes = new Map<string, string>();

  const localize = (node: Json, home: string): Json => {
    if (Array.isArray(node)) return node.map((item) => localize(item, home));
    if (!isObject(node)) return node;
    const reference = node['$ref'];
    if (typeof reference !== 'string') return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, localize(value, home)]));
    if (isRemote(reference)) return node;
    const [path, pointer = ''] = reference.split('#');
    const name = path === '' || path === undefined ? home : path;
    if (!others.has(name)) others.set(name, readYaml(join(dirname(file), name)));
    const target = resolve(others.get(name)!, pointer, name === own ? file : join(dirname(file), name));
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
      throw new DocumentError(`${file}: ${definedBy} and ${name} both define #${pointer}, differently`);
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

/** Whether a reference has a scheme or a host, and so leads away from the files at hand. */
export function isRemote(reference: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(reference);
}

/**
 * What an RFC 6901 pointer, in the form of a URI fragment, names. `file` is what an error calls the document.
 * @throws DocumentError when it names nothing.
 */
export function resolve(document: JsonObject, pointer: string, file?: string): Json {
  const nothing = () => new DocumentError(`${file === undefined ? '' : `${file}: `}nothing stands at #${pointer}`);
  if (pointer !== '' && !pointer.startsWith('/')) throw nothing();
  let node: Json = document;
  for (const token of pointer.split('/').slice(1)) {
    const key = decoded(token)?.replaceAll('~1', '/').replaceAll('~0', '~');
    if (key === undefined || typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) throw nothing();
    node = (node as JsonObject)[key]!;
  }
  return node;
}

function decoded(token: string): string | undefined {
  try {
    return decodeURIComponent(token);
  } catch {
    return undefined;
  }
}
