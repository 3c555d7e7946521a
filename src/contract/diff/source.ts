import { isRemote, loadDocument, resolve } from '../document.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { DocumentError, readYaml } from '../read-yaml.ts';

/** An OpenAPI 3 document that is being compared, and the file that errors name. */
export interface Source {
  readonly file: string;
  readonly document: JsonObject;
  /** OpenAPI 3.0 ignores what stands beside a reference, and says null and exclusive limits in its own way. */
  readonly isVersion30: boolean;
}

/**
 * Opens an OpenAPI 3 document, YAML or JSON. References to other files are followed, to other machines never.
 * @throws DocumentError when it cannot be read or is none.
 */
export function openSource(file: string): Source {
  const document = readYaml(file);
  return sourceOf(leadsToFiles(document) ? withItsFiles(file) : document, file);
}

/** @throws DocumentError when `document` is no OpenAPI 3 document */
export function sourceOf(document: JsonObject, file: string): Source {
  const version = document['openapi'];
  if (typeof version !== 'string' || !/^3\.\d/.test(version)) {
    const found = version === undefined ? (document['swagger'] === undefined ? 'it has no "openapi"' : `it is Swagger ${show(document['swagger'])}; convert it first`) : `its "openapi" is ${show(version)}`;
    throw new DocumentError(`${file}: is no OpenAPI 3 document: ${found}`);
  }
  if (document['paths'] !== undefined && !isObject(document['paths'])) throw new DocumentError(`${file}: #/paths must be an object`);
  return { file, document, isVersion30: version.startsWith('3.0') };
}

function withItsFiles(file: string): JsonObject {
  try {
    return loadDocument(file);
  } catch (error) {
    if (error instanceof RangeError) throw new DocumentError(`${file}: the references between its files go round in a circle; bundle them into one file`, { cause: error });
    throw error;
  }
}

function leadsToFiles(document: JsonObject): boolean {
  const look = (node: Json): boolean => {
    if (Array.isArray(node)) return node.some(look);
    if (!isObject(node)) return false;
    const reference = node['$ref'];
    return (typeof reference === 'string' && !reference.startsWith('#') && !isRemote(reference)) || Object.values(node).some(look);
  };
  return look(document['paths'] ?? null) || look(document['components'] ?? null);
}

/**
 * What a reference names, one step.
 * @throws DocumentError when it leads to another machine or to nothing.
 */
export function step(source: Source, reference: string): Json {
  if (!reference.startsWith('#')) throw new DocumentError(`${source.file}: the reference ${show(reference)} leads away from the files at hand, and nothing is fetched; bundle it into the document`);
  return resolve(source.document, reference.slice(1), source.file);
}

/**
 * The object that stands at a place, references followed; an empty one where nothing stands.
 * @throws DocumentError when it is no object, or its references go round in a circle.
 */
export function objectAt(source: Source, value: Json | undefined, pointer: string): JsonObject {
  const passed = new Set<string>();
  let node: Json = value ?? {};
  while (isObject(node) && typeof node['$ref'] === 'string') {
    const reference = node['$ref'];
    if (passed.has(reference)) throw new DocumentError(`${source.file}: the reference ${show(reference)} leads only back to itself`);
    passed.add(reference);
    node = step(source, reference);
  }
  if (!isObject(node)) throw new DocumentError(`${source.file}: an object must stand at #${pointer}, not ${show(node)}`);
  return node;
}

/** A value in a line: JSON, cut short when it is long. */
export function show(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** JSON with its keys in order, so that equal values give equal text. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value).toSorted().map((key) => `${JSON.stringify(key)}:${canonical(value[key]!)}`);
  return `{${members.join(',')}}`;
}
