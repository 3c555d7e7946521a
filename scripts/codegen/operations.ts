import { resolve } from '../../src/contract/document.ts';
import { isObject, type Json, type JsonObject } from '../../src/contract/json.ts';
import type { Schema } from '../../src/contract/schema.ts';
import type { JsonSchemaId, OperationTable, ParameterTable, ResponseTable } from '../../src/contract/table.ts';
import { flatten } from '../openapi/flatten.ts';
import { remainder } from './remainder.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options', 'trace'];

/**
 * The operations of a contract as a TypeScript module, and the schemas that it refers to by id.
 * What is sent is described by the document with its overlays; what is answered by the published document, and,
 * as `known`, by the document with its overlays.
 */
export function operationsTable(api: string, published: JsonObject, document: JsonObject): { code: string; schemas: ReadonlyMap<JsonSchemaId, Schema> } {
  const ids = new Map<string, JsonSchemaId>();
  const schemas = new Map<JsonSchemaId, Schema>();
  const idOf = (schema: Schema): JsonSchemaId => {
    const text = JSON.stringify(schema);
    if (!ids.has(text)) {
      const id: JsonSchemaId = `s${ids.size}`;
      ids.set(text, id);
      schemas.set(id, schema);
    }
    return ids.get(text)!;
  };

  const operations: OperationTable[] = [];
  const otherPaths: string[] = [];
  for (const [path, item] of Object.entries(document['paths'] as JsonObject)) {
    if (!methods.some((method) => method in (item as JsonObject))) otherPaths.push(path);
    for (const [method, operation] of Object.entries(item as JsonObject)) {
      if (!methods.includes(method)) continue;
      const here = `#/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`;
      operations.push(oneOperation(path, item as JsonObject, method, operation as JsonObject, here));
    }
  }

  function oneOperation(path: string, item: JsonObject, method: string, operation: JsonObject, pointer: string): OperationTable {
    const paper = resolve(published, pointer.slice(1)) as JsonObject;
    const parameters = [...list(item['parameters']), ...list(operation['parameters'])].map((entry) => parameter(deref(document, entry)));
    const body = operation['requestBody'] === undefined ? undefined : deref(document, operation['requestBody']);
    return {
      id: operation['operationId'] as string,
      method: method.toUpperCase(),
      path,
      pointer,
      parameters,
      ...(body !== undefined && { requestBody: requestBody(body) }),
      responses: Object.fromEntries(
        Object.entries(paper['responses'] as JsonObject).map(([status, entry]) => [
          status,
          response(deref(published, entry), deref(document, (operation['responses'] as JsonObject)[status]!)),
        ]),
      ),
    };
  }

  function parameter(entry: JsonObject): ParameterTable {
    return { name: entry['name'] as string, in: entry['in'] as ParameterTable['in'], required: entry['required'] === true, schema: idOf(flatten(document, entry['schema']!, 'request')) };
  }

  function requestBody(entry: JsonObject): NonNullable<OperationTable['requestBody']> {
    const content = entry['content'] as JsonObject;
    const [media] = Object.values(content) as JsonObject[];
    return { required: entry['required'] === true, mediaTypes: Object.keys(content), schema: idOf(closed(flatten(document, media!['schema']!, 'request'))) };
  }

  function response(paper: JsonObject, known: JsonObject): ResponseTable {
    const content = (paper['content'] ?? {}) as JsonObject;
    const schemaOf = (root: JsonObject, entry: JsonObject) => {
      const [media] = Object.values((entry['content'] ?? {}) as JsonObject) as JsonObject[];
      return media?.['schema'] === undefined ? undefined : flatten(root, media['schema'], 'response');
    };
    const schema = schemaOf(published, paper);
    const knownSchema = schemaOf(document, known);
    return {
      mediaTypes: Object.keys(content),
      headers: Object.entries((paper['headers'] ?? {}) as JsonObject).map(([name, entry]) => ({
        name,
        schema: idOf(flatten(published, deref(published, entry)['schema']!, 'response')),
      })),
      ...(schema !== undefined && { schema: idOf(schema) }),
      ...(knownSchema !== undefined && { known: idOf(knownSchema) }),
      ...(schema !== undefined && knownSchema !== undefined && { beyond: idOf(remainder(schema, knownSchema)) }),
    };
  }

  const code = [
    `import type { ContractTable } from '../../src/contract/table.ts';\n`,
    `export const table: ContractTable = ${JSON.stringify({ api, version: (document['info'] as JsonObject)['version'], operations, otherPaths, schemas: Object.fromEntries(schemas) }, null, 1)};\n`,
  ].join('\n');
  return { code, schemas };
}

/** The service rejects unknown fields of a body; that it does so inside of nested objects too is inferred. */
function closed(schema: Schema, nested = false): Schema {
  if (typeof schema === 'boolean') return schema;
  const { properties, items } = schema;
  return {
    ...schema,
    ...(properties !== undefined && { properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, closed(property, true)])) }),
    ...(items !== undefined && { items: closed(items, true) }),
    ...(nested && properties !== undefined && { additionalProperties: false, 'x-conformance': { ...schema['x-conformance'], additionalProperties: { level: 'should', basis: 'service', source: 'REF: unknown fields are rejected; inferred for nested objects' } } }),
  };
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function deref(document: JsonObject, value: Json): JsonObject {
  if (!isObject(value)) throw new Error(`not an object: ${JSON.stringify(value)}`);
  return typeof value['$ref'] === 'string' ? deref(document, resolve(document, value['$ref'].slice(1))) : value;
}
