type Schema = Readonly<Record<string, unknown>>;

/**
 * The properties that a schema names, as paths in which `*` stands for any item or key: those that values have, and all.
 * It knows what the schema of the report uses: $ref into its $defs, properties, additionalProperties, items, prefixItems, anyOf.
 */
export function visited(root: Schema, values: readonly unknown[]): readonly [seen: ReadonlySet<string>, all: ReadonlySet<string>] {
  const seen = new Set<string>();
  const all = new Set<string>();

  const walk = (schema: Schema, among: readonly unknown[], path: string): void => {
    if (typeof schema['$ref'] === 'string') walk((root['$defs'] as Record<string, Schema>)[schema['$ref'].replace('#/$defs/', '')]!, among, path);
    for (const alternative of (schema['anyOf'] ?? []) as Schema[]) walk(alternative, among, path);
    const objects = among.filter((each): each is Record<string, unknown> => typeof each === 'object' && each !== null && !Array.isArray(each));
    for (const [name, property] of Object.entries((schema['properties'] ?? {}) as Record<string, Schema>)) {
      const having = objects.filter((each) => Object.hasOwn(each, name));
      all.add(`${path}/${name}`);
      if (having.length > 0) seen.add(`${path}/${name}`);
      walk(property, having.map((each) => each[name]), `${path}/${name}`);
    }
    if (typeof schema['additionalProperties'] === 'object') walk(schema['additionalProperties'] as Schema, objects.flatMap((each) => Object.values(each)), `${path}/*`);
    const lists = among.filter((each) => Array.isArray(each));
    if (typeof schema['items'] === 'object') walk(schema['items'] as Schema, lists.flat(), `${path}/*`);
  };
  walk(root, values, '');
  return [seen, all];
}
