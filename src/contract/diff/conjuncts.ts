import { isObject, type Json, type JsonObject } from '../json.ts';
import { canonical } from './source.ts';

/** A limit of a number from one side. */
export interface Bound {
  readonly limit: number;
  readonly exclusive: boolean;
}

const annotations = new Set(['title', 'description', 'summary', 'example', 'examples', 'externalDocs', 'xml', '$comment', '$schema', '$id', '$anchor', '$defs', '$vocabulary']);

/** Whether a keyword says anything of what is allowed. */
export function isMeaningful(keyword: string): boolean {
  return !annotations.has(keyword) && !keyword.startsWith('x-');
}

/** The values of each keyword that says something, over all schemas that hold at once. */
export function collect(conjuncts: readonly JsonObject[]): ReadonlyMap<string, readonly Json[]> {
  const lists = new Map<string, Json[]>();
  for (const conjunct of conjuncts) {
    for (const [keyword, value] of Object.entries(conjunct)) {
      if (!isMeaningful(keyword)) continue;
      const list = lists.get(keyword);
      if (list === undefined) lists.set(keyword, [value]);
      else list.push(value);
    }
  }
  return lists;
}

/** The schemas of each name in several maps. */
export function grouped(list: readonly Json[]): Map<string, Json[]> {
  const byName = new Map<string, Json[]>();
  for (const map of list) {
    // An array, of "prefixItems", has its indexes for names.
    for (const [name, schema] of Object.entries(typeof map === 'object' && map !== null ? (map as JsonObject) : {})) byName.set(name, [...(byName.get(name) ?? []), schema]);
  }
  return byName;
}

/** A discriminator names a schema by reference, or by its name alone. */
export function targetsOf(mapping: JsonObject): JsonObject {
  const references = Object.entries(mapping).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(references.map(([value, target]) => [value, { $ref: /^[\w.-]+$/.test(target) ? `#/components/schemas/${target}` : target }]));
}

/** The names of all properties and patterns. */
export function propertyNames(conjuncts: readonly JsonObject[]): readonly string[] {
  const names = conjuncts.flatMap(({ properties, patternProperties }) => [properties, patternProperties].flatMap((each) => (isObject(each) ? Object.keys(each) : [])));
  return [...new Set(names)].toSorted();
}

/** Members say their types by themselves, so that `type` beside `enum` makes no difference when they agree. */
export function typesAndMembers(conjuncts: readonly JsonObject[]): { readonly types?: readonly string[]; readonly members?: readonly string[] } {
  let types: readonly string[] | undefined;
  let members: readonly string[] | undefined;
  for (const conjunct of conjuncts) {
    const given = conjunct['type'];
    if (given !== undefined) {
      const listed = [...new Set([given, ...(conjunct['nullable'] === true ? ['null'] : [])].flat().filter((type) => typeof type === 'string'))];
      types = types === undefined ? listed : meet(types, listed);
    }
    for (const list of [conjunct['enum'], conjunct['const'] === undefined ? undefined : [conjunct['const']]]) {
      if (!Array.isArray(list)) continue;
      const texts = new Set(list.map(canonical));
      members = members === undefined ? [...texts] : members.filter((member) => texts.has(member));
    }
  }
  if (members === undefined) return types === undefined ? {} : { types: types.filter((type) => type !== 'integer' || !types.includes('number')).toSorted() };
  const possible = members.filter((member) => types === undefined || meet(types, [typeOf(member)]).length > 0).toSorted();
  return { types: [...new Set(possible.map(typeOf))].toSorted(), members: possible };
}

function meet(a: readonly string[], b: readonly string[]): readonly string[] {
  const covers = (types: readonly string[], type: string) => types.includes(type) || (type === 'integer' && types.includes('number'));
  return [...new Set([...a.filter((type) => covers(b, type)), ...b.filter((type) => covers(a, type))])];
}

function typeOf(member: string): string {
  const value = JSON.parse(member) as Json;
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** The tightest limit; of an integer, `> 0` is `>= 1`. In OpenAPI 3.0 the exclusive keyword is a boolean that makes the other one exclusive. */
export function bound(conjuncts: readonly JsonObject[], keyword: 'minimum' | 'maximum', exclusiveKeyword: string, types: readonly string[] | undefined): Bound | undefined {
  const sign = keyword === 'minimum' ? 1 : -1;
  const isInteger = types !== undefined && types.length > 0 && types.every((type) => type === 'integer' || type === 'null');
  const bounds: Bound[] = [];
  for (const { [keyword]: limit, [exclusiveKeyword]: exclusive } of conjuncts) {
    if (typeof limit === 'number') bounds.push({ limit, exclusive: exclusive === true });
    if (typeof exclusive === 'number') bounds.push({ limit: exclusive, exclusive: true });
  }
  const plain = bounds.map((each) => (each.exclusive && isInteger && Number.isInteger(each.limit) ? { limit: each.limit + sign, exclusive: false } : each));
  return plain.toSorted((a, b) => sign * (b.limit - a.limit) || Number(b.exclusive) - Number(a.exclusive))[0];
}
