import { merge, type Schema, type SchemaObject } from './schema.ts';

/** One alternative of a schema, as a flat schema of its own. */
export interface Branch {
  readonly title: string | undefined;
  /** The schema and this alternative, merged; it has no `oneOf` at its top. */
  readonly schema: SchemaObject;
  /** The condition on the discriminators alone under which this alternative applies; undefined when there is only one. */
  readonly when: SchemaObject | undefined;
  /** The schema without its alternatives. */
  readonly base: SchemaObject;
}

/** Schemas do not change, so their alternatives are merged once. */
const merged = new WeakMap<SchemaObject, readonly Branch[]>();

/** The alternatives of a schema (one, the schema itself, when it has no `oneOf`); impossible ones are left out. */
export function branches(schema: SchemaObject): readonly Branch[] {
  let found = merged.get(schema);
  if (found === undefined) merged.set(schema, (found = alternativesOf(schema)));
  return found;
}

function alternativesOf(schema: SchemaObject): readonly Branch[] {
  const { oneOf, 'x-discriminators': discriminators = [], ...base } = schema;
  if (oneOf === undefined) return [{ title: schema.title, schema, when: undefined, base }];
  const found: Branch[] = [];
  for (const branch of oneOf) {
    const merged = merge(base, branch);
    if (merged === false || merged === true) continue;
    found.push({ title: branch.title, schema: merged, when: condition(base, branch, oneOf, discriminators), base });
  }
  return found;
}

function condition(base: SchemaObject, branch: SchemaObject, all: readonly SchemaObject[], discriminators: readonly string[]): SchemaObject {
  if (discriminators.includes('contains')) {
    if (branch.contains !== undefined) return { contains: branch.contains };
    const others = all.flatMap((other) => (other.contains === undefined ? [] : [{ contains: other.contains }]));
    return { not: { anyOf: others } } as SchemaObject;
  }
  const properties: Record<string, Schema> = {};
  for (const name of discriminators) {
    const own = branch.properties?.[name];
    if (own !== undefined) properties[name] = merge(base.properties?.[name] ?? true, own);
  }
  const required = [...(base.required ?? []), ...(branch.required ?? [])].filter((name) => discriminators.includes(name));
  return { properties, ...(required.length > 0 && { required }) };
}

/**
 * The same schema for a JSON Schema validator: each `oneOf` becomes `if`/`then` by its discriminators, so that a
 * validator names the one place that is wrong instead of every alternative's complaints. Annotations are dropped.
 * @returns a JSON Schema 2020-12 without `oneOf` and `x-` keywords.
 */
export function toValidationSchema(schema: Schema): Record<string, unknown> | boolean {
  if (typeof schema === 'boolean') return schema;
  const out: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword.startsWith('x-') || ['title', 'description', 'default', 'oneOf', 'readOnly', 'writeOnly'].includes(keyword)) continue;
    if (keyword === 'items' || keyword === 'contains' || keyword === 'not') out[keyword] = toValidationSchema(value as Schema);
    else if (keyword === 'anyOf') out[keyword] = (value as Schema[]).map(toValidationSchema);
    else if (keyword === 'properties') {
      out[keyword] = Object.fromEntries(Object.entries(value as Record<string, Schema>).map(([name, property]) => [name, toValidationSchema(property)]));
    } else out[keyword] = value;
  }
  if (schema.oneOf !== undefined) out['allOf'] = conditionals(schema);
  return out;
}

function conditionals(schema: SchemaObject): unknown[] {
  const { oneOf = [], 'x-discriminators': discriminators = [], ...base } = schema;
  const rules = oneOf.map((branch) => ({
    if: toValidationSchema(asTest(condition(base, branch, oneOf, discriminators))),
    then: toValidationSchema(withoutDiscriminators(branch, discriminators)),
  }));
  if (discriminators.includes('contains')) return rules;
  // When every discriminator is right by itself and yet no alternative applies, the combination is what is wrong.
  const each = Object.fromEntries(discriminators.map((name) => [name, base.properties?.[name] ?? true]));
  const wellFormed = toValidationSchema({ properties: each, required: (base.required ?? []).filter((name) => discriminators.includes(name)) });
  // The alternatives exclude one another, so each needs to be asked only where those before it do not apply.
  return [rules.reduceRight<object>((otherwise, rule) => ({ ...rule, else: otherwise }), { if: wellFormed, then: false })];
}

/** The same condition where only whether it holds is asked: a value that must be one constant is not asked for its type too. */
function asTest(condition: SchemaObject): SchemaObject {
  if (condition.properties === undefined) return condition;
  const properties = Object.entries(condition.properties).map(([name, schema]) => [name, typeof schema === 'object' && schema.const !== undefined ? { const: schema.const } : schema]);
  return { ...condition, properties: Object.fromEntries(properties) as Record<string, Schema> };
}

function withoutDiscriminators(branch: SchemaObject, discriminators: readonly string[]): SchemaObject {
  const { properties = {}, required = [], contains, ...rest } = branch;
  return {
    ...rest,
    ...(contains !== undefined && !discriminators.includes('contains') && { contains }),
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !discriminators.includes(name))),
    required: required.filter((name) => !discriminators.includes(name)),
  };
}
