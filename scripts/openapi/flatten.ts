import { resolve } from '../../src/contract/document.ts';
import { isObject, type Json, type JsonObject } from '../../src/contract/json.ts';
import { merge, type Schema, type SchemaObject } from '../../src/contract/schema.ts';

export type Direction = 'request' | 'response';

/**
 * A schema of the document as it holds for one direction: references resolved, `allOf` merged into one,
 * read-only properties left out of requests, write-only ones forbidden in responses (OpenAPI 3.1, JSON Schema
 * validation section 9.4), and `unevaluatedProperties` turned into `additionalProperties`, which flat schemas can say.
 */
export function flatten(document: JsonObject, schema: Json, direction: Direction): Schema {
  if (typeof schema === 'boolean') return schema;
  if (!isObject(schema)) throw new Error(`not a schema: ${JSON.stringify(schema)}`);
  const { $ref, allOf, description: _description, ...own } = schema;

  const local: JsonObject = {};
  for (const [keyword, value] of Object.entries(own)) {
    if (keyword === 'properties') local[keyword] = flattenProperties(document, value as JsonObject, direction);
    else if (keyword === 'items' || keyword === 'contains') local[keyword] = flatten(document, value, direction) as Json;
    else if (keyword === 'oneOf') local[keyword] = (value as Json[]).map((branch) => flatten(document, branch, direction) as Json);
    else if (keyword === 'unevaluatedProperties') local['additionalProperties'] = value;
    else local[keyword] = value;
  }

  const parts: Schema[] = [];
  if (typeof $ref === 'string') parts.push(flatten(document, resolve(document, $ref.slice(1)), direction));
  for (const part of (allOf as Json[] | undefined) ?? []) parts.push(flatten(document, part, direction));
  const flat = [...parts, local as SchemaObject].reduce<Schema>(merge, true);
  return typeof flat === 'boolean' ? flat : forDirection(flat, direction);
}

function flattenProperties(document: JsonObject, properties: JsonObject, direction: Direction): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, flatten(document, property, direction) as Json]));
}

function forDirection(schema: SchemaObject, direction: Direction): SchemaObject {
  if (schema.properties === undefined) return schema;
  const properties: Record<string, Schema> = {};
  const gone = new Set<string>();
  for (const [name, property] of Object.entries(schema.properties)) {
    const { readOnly, writeOnly } = typeof property === 'boolean' ? ({} as SchemaObject) : property;
    if (direction === 'request' && readOnly) gone.add(name);
    else if (direction === 'response' && writeOnly) {
      gone.add(name);
      properties[name] = false;
    } else properties[name] = property;
  }
  const required = (schema.required ?? []).filter((name) => !gone.has(name));
  const { required: _required, ...rest } = schema;
  return { ...rest, properties, ...(required.length > 0 && { required }) };
}
