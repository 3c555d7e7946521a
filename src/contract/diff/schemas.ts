import { hash } from 'node:crypto';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { DocumentError } from '../read-yaml.ts';
import { bound, collect, grouped, isMeaningful, propertyNames, targetsOf, typesAndMembers, type Bound } from './conjuncts.ts';
import { canonical, show, step, type Source } from './source.ts';

/**
 * What a schema means, whichever way it is written: references and `allOf` merged, the keywords of OpenAPI 3.0 and
 * JSON Schema 2020-12 in one form, what says nothing left out. Children are made when they are asked for, so that
 * schemas may contain themselves.
 */
export interface SchemaNode {
  /** The same for the same schema of the same document. */
  readonly id: number;
  readonly types?: readonly string[];
  /** `enum` and `const`, as canonical JSON, in order. */
  readonly members?: readonly string[];
  readonly minimum?: Bound;
  readonly maximum?: Bound;
  /** The other keywords with a value of their own: canonical JSON, or a number for the limits of lengths and counts. */
  readonly values: ReadonlyMap<string, string | number>;
  readonly required: readonly string[];
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** `items`, `additionalProperties` and others that hold one schema. */
  readonly parts: ReadonlyMap<string, readonly Json[]>;
  /** `properties` and others that hold schemas by name. */
  readonly maps: ReadonlyMap<string, ReadonlyMap<string, readonly Json[]>>;
  /** `oneOf` and `anyOf`. */
  readonly choices: ReadonlyMap<string, readonly Json[]>;
}

const partKeywords = new Set(['items', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames', 'contains', 'not', 'if', 'then', 'else']);
/** Two of these at once are not one of both: what holds for some item, or does not hold. */
const unmergeable = new Set(['contains', 'not', 'if', 'then', 'else']);
const mapKeywords = new Set(['properties', 'patternProperties', 'dependentSchemas', 'prefixItems']);
const choiceKeywords = new Set(['oneOf', 'anyOf']);
/** The tightest of several holds. The value that says nothing is 0 or none. */
export const leasts: ReadonlySet<string> = new Set(['minLength', 'minItems', 'minProperties']);
export const mosts: ReadonlySet<string> = new Set(['maxLength', 'maxItems', 'maxProperties']);
const flags = new Set(['uniqueItems', 'deprecated']);
/** Handled by name below. */
const own = new Set(['$ref', 'allOf', 'type', 'nullable', 'enum', 'const', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'required', 'readOnly', 'writeOnly', 'discriminator']);

/** The schemas of one document. */
export class Schemas {
  readonly #source: Source;
  readonly #ids = new WeakMap<JsonObject, number>();
  readonly #targets = new Map<string, Json>();
  readonly #nodes = new Map<string, SchemaNode>();
  readonly #digests = new Map<string, string>();
  #last = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /**
   * What holds when all of these hold.
   * @throws DocumentError when one is no schema, or refers to nothing.
   */
  node(schemas: readonly Json[]): SchemaNode {
    const conjuncts = new Set<JsonObject>();
    const impossible = schemas.map((schema) => this.#gather(schema, conjuncts)).includes(false);
    const key = impossible ? 'never' : [...conjuncts].map((conjunct) => this.#idOf(conjunct)).toSorted((a, b) => a - b).join(',');
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const id = key === '' ? anything : (this.#last += 1);
    const made = impossible ? { ...nothing, id } : this.#merge([...conjuncts], id);
    this.#nodes.set(key, made);
    return made;
  }

  /** Short text that is the same for schemas that mean the same, as far as `depth` levels go. */
  digest(node: SchemaNode, depth = 5): string {
    const key = `${node.id} ${depth}`;
    const known = this.#digests.get(key);
    if (known !== undefined) return known;
    const inner = (schemas: readonly Json[]) => (depth === 0 ? '' : this.digest(this.node(schemas), depth - 1));
    const { id: _id, values, parts, maps, choices, ...rest } = node;
    const text = canonical([
      rest as unknown as Json,
      Object.fromEntries(values),
      Object.fromEntries([...parts].map(([keyword, part]) => [keyword, inner(part)])),
      Object.fromEntries([...maps].map(([keyword, map]) => [keyword, Object.fromEntries([...map].map(([name, part]) => [name, inner(part)]))])),
      Object.fromEntries([...choices].map(([keyword, list]) => [keyword, list.map((choice) => inner([choice])).toSorted()])),
    ]);
    const digest = hash('sha256', text);
    this.#digests.set(key, digest);
    return digest;
  }

  /** Adds the objects whose keywords all hold in `schema`. @returns false when nothing can satisfy it */
  #gather(schema: Json, into: Set<JsonObject>): boolean {
    const passed = new Set<JsonObject>();
    const left: Json[] = [schema];
    while (left.length > 0) {
      const next = left.pop()!;
      if (next === false) return false;
      if (next === true) continue;
      if (!isObject(next)) throw new DocumentError(`${this.#source.file}: ${show(next)} is no schema`);
      if (passed.has(next)) continue;
      passed.add(next);
      const { $ref: reference, allOf } = next;
      if (typeof reference === 'string') {
        left.push(this.#target(reference));
        if (this.#source.isVersion30) continue;
      }
      if (Array.isArray(allOf)) left.push(...allOf);
      if (Object.keys(next).some((keyword) => keyword !== '$ref' && keyword !== 'allOf' && isMeaningful(keyword))) into.add(next);
    }
    return true;
  }

  #target(reference: string): Json {
    const known = this.#targets.get(reference);
    if (known !== undefined) return known;
    const target = step(this.#source, reference);
    this.#targets.set(reference, target);
    return target;
  }

  #idOf(object: JsonObject): number {
    let id = this.#ids.get(object);
    if (id === undefined) {
      id = this.#last += 1;
      this.#ids.set(object, id);
    }
    return id;
  }

  #merge(conjuncts: readonly JsonObject[], id: number): SchemaNode {
    const lists = collect(conjuncts);
    const values = new Map<string, string | number>();
    const parts = new Map<string, readonly Json[]>();
    const maps = new Map<string, Map<string, Json[]>>();
    const choices = new Map<string, readonly Json[]>();

    for (const [keyword, list] of lists) {
      if (own.has(keyword)) continue;
      if (partKeywords.has(keyword)) {
        const telling = list.filter((schema) => keyword === 'not' || keyword === 'contains' || !this.#isTrivial(schema));
        if (telling.length > 1 && unmergeable.has(keyword)) choices.set(keyword, telling);
        else if (telling.length > 0) parts.set(keyword, telling);
      } else if (mapKeywords.has(keyword)) maps.set(keyword, grouped(list));
      else if (choiceKeywords.has(keyword)) choices.set(keyword, list.flat());
      else if (leasts.has(keyword) || mosts.has(keyword)) {
        const limits = list.filter((limit) => typeof limit === 'number');
        if (leasts.has(keyword) && Math.max(0, ...limits) > 0) values.set(keyword, Math.max(...limits));
        if (mosts.has(keyword) && limits.length > 0) values.set(keyword, Math.min(...limits));
      } else if (flags.has(keyword)) {
        if (list.includes(true)) values.set(keyword, 'true');
      } else values.set(keyword, [...new Set(list.map(canonical))].toSorted().join(' and '));
    }
    const scope = this.#scopeOfAdditional(conjuncts);
    if (scope !== undefined) values.set('additionalProperties', scope);
    for (const discriminator of lists.get('discriminator') ?? []) {
      if (!isObject(discriminator)) continue;
      values.set('discriminator', canonical(discriminator['propertyName'] ?? null));
      maps.set('discriminator', grouped([isObject(discriminator['mapping']) ? targetsOf(discriminator['mapping']) : {}]));
    }
    // By OpenAPI 3.0.3, "nullable" means nothing without "type" beside it; who wrote it meant something nevertheless.
    if (conjuncts.some((each) => each['nullable'] === true && each['type'] === undefined)) values.set('nullable', 'true');

    const allowed = typesAndMembers(conjuncts);
    const minimum = bound(conjuncts, 'minimum', 'exclusiveMinimum', allowed.types);
    const maximum = bound(conjuncts, 'maximum', 'exclusiveMaximum', allowed.types);
    return {
      id,
      ...allowed,
      ...(minimum && { minimum }),
      ...(maximum && { maximum }),
      values,
      required: [...new Set((lists.get('required') ?? []).flat().filter((name) => typeof name === 'string'))].toSorted(),
      readOnly: (lists.get('readOnly') ?? []).includes(true),
      writeOnly: (lists.get('writeOnly') ?? []).includes(true),
      parts,
      maps,
      choices,
    };
  }

  #isTrivial(schema: Json): boolean {
    const conjuncts = new Set<JsonObject>();
    return this.#gather(schema, conjuncts) && conjuncts.size === 0;
  }

  /** Which properties are not additional, where that is not said of the properties of the whole, as inside of `allOf`. */
  #scopeOfAdditional(conjuncts: readonly JsonObject[]): string | undefined {
    const all = propertyNames(conjuncts);
    const scopes = conjuncts.filter((each) => each['additionalProperties'] !== undefined && !this.#isTrivial(each['additionalProperties'])).map((each) => propertyNames([each]));
    if (scopes.every((scope) => scope.length === all.length)) return undefined;
    return [...new Set(scopes.map((scope) => `beside ${scope.join(', ') || 'none'}`))].toSorted().join(' and ');
  }
}

/** The id of the schema that says nothing, which stands in many places without being one definition. */
export const anything = 0;

/** The schema `false`. */
const nothing: Omit<SchemaNode, 'id'> = { types: [], values: new Map(), required: [], readOnly: false, writeOnly: false, parts: new Map(), maps: new Map(), choices: new Map() };
