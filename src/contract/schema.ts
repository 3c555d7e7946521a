/**
 * The part of JSON Schema 2020-12 that the contract uses, and how two schemas become one.
 * https://json-schema.org/draft/2020-12/json-schema-validation
 */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';

/** How the kit grades one constraint; see openapi/overlays/conformance.yaml. */
export interface Grade {
  readonly level?: 'must' | 'should' | 'may';
  readonly source?: string;
  /** Whether it rests on the published documents, which is the case unless stated, or only on what the service does. */
  readonly basis?: 'contract' | 'service';
  readonly code?: string;
  /** The level of the code, when it is not that of the rejection. */
  readonly codeLevel?: 'must' | 'should' | 'may';
  readonly status?: readonly number[];
}

export interface SchemaObject {
  readonly title?: string;
  readonly description?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly contains?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  /** Alternatives; which one a value must satisfy is decided by its discriminators alone. */
  readonly oneOf?: readonly SchemaObject[];
  /** Names of the properties (or the keyword `contains`) whose part of a branch says whether the branch applies. */
  readonly 'x-discriminators'?: readonly string[];
  /** Name of the generator that makes values of this string. */
  readonly 'x-generator'?: string;
  /** Grades by keyword; `required` and `forbidden` stand with the property that they are about. */
  readonly 'x-conformance'?: Readonly<Record<string, Grade>>;
}

/** `false` is the schema that nothing satisfies: as a property it is one that may not be there. */
export type Schema = boolean | SchemaObject;

/** The types that a schema allows, or undefined when it allows every type. */
export function typesOf(schema: SchemaObject): readonly JsonType[] | undefined {
  if (schema.type === undefined) return undefined;
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}

/**
 * The schema that holds exactly when both hold (`allOf` of the two), or `false` when none can.
 * @throws when the two cannot be expressed as one flat schema: two patterns, two `oneOf`, two `contains`.
 */
export function merge(a: Schema, b: Schema): Schema {
  if (a === false || b === false) return false;
  if (a === true) return b;
  if (b === true) return a;

  const merged: Record<string, unknown> = { ...a, ...b };
  for (const keyword of ['pattern', 'oneOf', 'contains', 'format', 'const'] as const) {
    if (a[keyword] === undefined || b[keyword] === undefined || same(a[keyword], b[keyword])) continue;
    if (keyword === 'const') return false;
    throw new Error(`cannot merge two values of "${keyword}": ${JSON.stringify(a[keyword])} and ${JSON.stringify(b[keyword])}`);
  }

  const types = intersectTypes(typesOf(a), typesOf(b));
  if (types !== undefined) {
    if (types.length === 0) return false;
    merged['type'] = types.length === 1 ? types[0] : types;
  }
  const tightest = { minLength: Math.max, minItems: Math.max, minimum: Math.max, maxLength: Math.min, maxItems: Math.min, maximum: Math.min };
  for (const [keyword, pick] of Object.entries(tightest) as [keyof typeof tightest, typeof Math.max][]) {
    const limits = [a[keyword], b[keyword]].filter((limit) => limit !== undefined);
    if (limits.length > 0) merged[keyword] = pick(...limits);
  }
  for (const keyword of ['readOnly', 'writeOnly', 'uniqueItems'] as const) {
    if (a[keyword] || b[keyword]) merged[keyword] = true;
  }
  if (a.additionalProperties === false || b.additionalProperties === false) merged['additionalProperties'] = false;
  if (a['x-conformance'] || b['x-conformance']) merged['x-conformance'] = { ...a['x-conformance'], ...b['x-conformance'] };

  const members = allowedMembers(a, b);
  if (members !== undefined) {
    if (members.length === 0) return false;
    merged['enum'] = members;
  }
  if (a.items !== undefined && b.items !== undefined) merged['items'] = merge(a.items, b.items);
  if (a.required || b.required) merged['required'] = [...new Set([...(a.required ?? []), ...(b.required ?? [])])].toSorted();
  if (a.properties && b.properties) {
    const properties: Record<string, Schema> = { ...a.properties };
    for (const [name, schema] of Object.entries(b.properties)) properties[name] = Object.hasOwn(properties, name) ? merge(properties[name]!, schema) : schema;
    merged['properties'] = properties;
  }
  const result = merged as SchemaObject;
  if (typeof result.const === 'string' && result.pattern !== undefined && !new RegExp(result.pattern, 'u').test(result.const)) return false;
  const isImpossible = (result.required ?? []).some((name) => result.properties?.[name] === false);
  return isImpossible && result.type === 'object' ? false : result;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function intersectTypes(a: readonly JsonType[] | undefined, b: readonly JsonType[] | undefined): readonly JsonType[] | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  const covers = (types: readonly JsonType[], type: JsonType) => types.includes(type) || (type === 'integer' && types.includes('number'));
  return [...new Set([...a.filter((type) => covers(b, type)), ...b.filter((type) => covers(a, type))])];
}

/** The enum of both, less what `const` or `pattern` of the other side rules out altogether. */
function allowedMembers(a: SchemaObject, b: SchemaObject): readonly unknown[] | undefined {
  const lists = [a.enum, b.enum].filter((list) => list !== undefined);
  if (lists.length === 0) return undefined;
  const both = lists.reduce((left, right) => left.filter((member) => right.some((other) => same(member, other))));
  const pattern = a.pattern ?? b.pattern;
  const constant = a.const === undefined ? b.const : a.const;
  const possible = both.filter(
    (member) =>
      (pattern === undefined || typeof member !== 'string' || new RegExp(pattern, 'u').test(member)) &&
      (constant === undefined || same(member, constant)),
  );
  // A const narrows the choice to itself, but the enum stays: each is a constraint of its own, with its own violation.
  return possible.length > 0 && constant !== undefined ? both : possible;
}
