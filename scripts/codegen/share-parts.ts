/** A JSON Schema for a validator. */
export type ValidationSchema = Readonly<Record<string, unknown>> | boolean;

export interface SharedParts {
  /** Each schema that is to be compiled, by a name of its own; where a shared one stood there is a `$ref` to its name. */
  readonly parts: ReadonlyMap<string, ValidationSchema>;
  /** The name of the part that each of the given schemas is, by its id. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Takes the objects and lists that occur more than once out of the schemas that they stand in, so that each is compiled
 * once. Conditions (`if`, `not`, `contains`, `anyOf`) stay whole: they are asked without errors, and a validator of
 * their own would collect them.
 * @param schemas by id, without `$ref`
 */
export function shareParts(schemas: ReadonlyMap<string, ValidationSchema>): SharedParts {
  const uses = new Map<string, number>();
  const count = (schema: ValidationSchema): ValidationSchema => {
    const text = JSON.stringify(schema);
    uses.set(text, (uses.get(text) ?? 0) + 1);
    // What stands in a part that was seen before is compiled with that.
    return uses.get(text) === 1 ? mapApplied(schema, count) : schema;
  };
  const roots = new Map([...schemas.values()].map((schema) => [JSON.stringify(schema), schema]));
  for (const schema of roots.values()) count(schema);

  const parts = new Map<string, ValidationSchema>();
  const names = new Map<string, string>();
  const nameOf = (schema: ValidationSchema): string => {
    const text = JSON.stringify(schema);
    const name = names.get(text) ?? `part${names.size}`;
    if (!names.has(text)) {
      names.set(text, name);
      parts.set(name, mapApplied(schema, refer));
    }
    return name;
  };
  const refer = (schema: ValidationSchema): ValidationSchema => (isStructure(schema) && uses.get(JSON.stringify(schema))! > 1 ? { $ref: nameOf(schema) } : mapApplied(schema, refer));
  return { parts, names: new Map([...schemas].map(([id, schema]) => [id, nameOf(schema)])) };
}

/** Whether a schema is that of an object or a list; to call a function for less costs more than what it does. */
function isStructure(schema: ValidationSchema): boolean {
  return typeof schema === 'object' && 'type' in schema && ('properties' in schema || 'items' in schema);
}

/** The schema with each schema in it replaced that a value has to satisfy, or an item or property of it. */
function mapApplied(schema: ValidationSchema, replace: (part: ValidationSchema) => ValidationSchema): ValidationSchema {
  if (typeof schema === 'boolean') return schema;
  const mapped = Object.entries(schema).map(([keyword, value]) => {
    if (['items', 'then', 'else'].includes(keyword)) return [keyword, replace(value as ValidationSchema)];
    if (keyword === 'allOf') return [keyword, (value as ValidationSchema[]).map(replace)];
    if (keyword === 'properties') return [keyword, Object.fromEntries(Object.entries(value as Record<string, ValidationSchema>).map(([name, property]) => [name, replace(property)]))];
    return [keyword, value];
  });
  return Object.fromEntries(mapped) as ValidationSchema;
}
