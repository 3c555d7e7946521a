import { escapePointer } from '../../core/violation.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { canonical, objectAt, type Source } from './source.ts';

/** A parameter or header, its references followed. */
export interface Field {
  readonly name: string;
  readonly definition: JsonObject;
}

/** An operation of a document, with what it inherits from its path and the document. */
export interface Operation {
  /** `METHOD path`, the names of the path's parameters left out: what a request reaches it by. */
  readonly key: string;
  /** `key` without the method. */
  readonly route: string;
  readonly method: string;
  /** As the document writes it. */
  readonly path: string;
  readonly id: string | undefined;
  readonly definition: JsonObject;
  /** By `IN/NAME`; those of the path by their position, because their names are not on the wire. */
  readonly parameters: ReadonlyMap<string, Field>;
  readonly security: readonly string[];
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * The operations of a document.
 * https://spec.openapis.org/oas/v3.1.1.html#path-item-object
 * @throws DocumentError when one is not as OpenAPI says
 */
export function operationsOf(source: Source): readonly Operation[] {
  const base = basePath(source.document);
  return Object.entries((source.document['paths'] ?? {}) as JsonObject).flatMap(([path, value]) => {
    if (path.startsWith('x-')) return [];
    const at = `/paths/${escapePointer(path)}`;
    const item = objectAt(source, value, at);
    const route = (base + path).replaceAll(/\{[^}]*\}/g, '{}');
    const names = [...(base + path).matchAll(/\{([^}]*)\}/g)].map(([, name]) => name!);
    return methods.filter((method) => item[method] !== undefined).map((method): Operation => {
      const definition = objectAt(source, item[method], `${at}/${method}`);
      return {
        key: `${method.toUpperCase()} ${route}`,
        route,
        method,
        path,
        id: typeof definition['operationId'] === 'string' ? definition['operationId'] : undefined,
        definition,
        parameters: new Map([...parametersOf(source, item['parameters'], names, at), ...parametersOf(source, definition['parameters'], names, `${at}/${method}`)]),
        security: securityOf(source, definition['security'] ?? source.document['security']),
      };
    });
  });
}

/** The path of the first server, which stands before each path of the document. */
function basePath({ servers }: JsonObject): string {
  const [server] = Array.isArray(servers) ? servers : [];
  const url = isObject(server) && typeof server['url'] === 'string' ? server['url'] : '';
  return url.replace(/^[a-z][a-z0-9+.-]*:/i, '').replace(/^\/\/[^/]*/, '').replace(/\/+$/, '');
}

/** OpenAPI says that these header parameters are ignored: content negotiation and security describe them. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

function parametersOf(source: Source, list: Json | undefined, namesInPath: readonly string[], at: string): readonly (readonly [string, Field])[] {
  return (Array.isArray(list) ? list : []).flatMap((each, index) => {
    const definition = objectAt(source, each, `${at}/parameters/${index}`);
    const name = String(definition['name']);
    const place = String(definition['in']);
    if (place === 'header' && ignoredHeaders.has(name.toLowerCase())) return [];
    const position = namesInPath.indexOf(name);
    const key = place === 'path' && position >= 0 ? `path/${position}` : `${place}/${place === 'header' ? name.toLowerCase() : name}`;
    return [[key, { name, definition }] as const];
  });
}

/** The alternatives by which a caller may prove who it is, each by what its schemes are; their names are not on the wire. */
function securityOf(source: Source, value: Json | undefined): readonly string[] {
  const schemes = objectAt(source, objectAt(source, source.document['components'], '/components')['securitySchemes'], '/components/securitySchemes');
  const alternatives = (Array.isArray(value) ? value : []).map((requirement) => {
    const parts = Object.entries(isObject(requirement) ? requirement : {}).map(([name, scopes]) => describeScheme(objectAt(source, schemes[name], `/components/securitySchemes/${name}`), scopes));
    return parts.length === 0 ? 'nobody in particular' : parts.toSorted().join(' with ');
  });
  return alternatives.length === 0 ? ['nobody in particular'] : [...new Set(alternatives)].toSorted();
}

function describeScheme(scheme: JsonObject, scopes: Json): string {
  const { type, scheme: name, in: place, name: parameter, flows, openIdConnectUrl } = scheme;
  const described = { scheme: typeof name === 'string' ? name.toLowerCase() : undefined, in: place, name: type === 'apiKey' ? parameter : undefined, flows: flows === undefined ? undefined : withoutProse(flows), openIdConnectUrl, scopes: Array.isArray(scopes) && scopes.length > 0 ? scopes.map(String).toSorted() : undefined };
  const details = Object.fromEntries(Object.entries(described).filter((entry): entry is [string, Json] => entry[1] !== undefined));
  return `${String(type)} ${canonical(details)}`;
}

/** The scopes of a flow by their names; what they are described as is prose. */
function withoutProse(flows: Json): Json {
  if (!isObject(flows)) return flows;
  return Object.fromEntries(Object.entries(flows).filter(([name]) => !name.startsWith('x-')).map(([name, flow]) => [name, isObject(flow) ? { ...flow, scopes: Object.keys(isObject(flow['scopes']) ? flow['scopes'] : {}).toSorted() } : flow]));
}
