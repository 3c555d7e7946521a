import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapePointer } from '../../core/violation.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { diff, openSource, sourceOf } from './index.ts';
import { objectAt } from './source.ts';
import { documents } from './testing/arbitraries.ts';
import { differences } from './testing/documents.ts';

const runs = { numRuns: 300 };

/** The same document with the members of each object the other way round. */
function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).toReversed().map(([key, item]) => [key, reversed(item)]));
}

/** The same document with each component under another name. */
function renamed(document: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(document).replaceAll(/#\/components\/schemas\/(\w+)/g, '#/components/schemas/Other$1').replaceAll(/"(A|B|C)":/g, '"Other$1":')) as JsonObject;
}

/** Each schema of the body wrapped in an `allOf` of one. */
function wrapped(document: JsonObject): JsonObject {
  const components = document['components'] as { schemas: JsonObject };
  return { ...document, components: { schemas: Object.fromEntries(Object.entries(components.schemas).map(([name, schema]) => [name, { allOf: [schema], description: 'wrapped' }])) } };
}

describe('a diff', () => {
  it('of a document with itself is empty', () => {
    fc.assert(fc.property(documents, (document) => void expect(differences(document, document)).toEqual([])), runs);
  });

  it('does not see order, names of components, or an allOf of one', () => {
    for (const same of [reversed, renamed, wrapped]) {
      fc.assert(fc.property(documents, (document) => void expect(differences(document, same(document) as JsonObject)).toEqual([])), runs);
    }
  });

  it('of the documents exchanged has the same pointers and hurts the other party', () => {
    const exchanged = { 'breaks clients': 'breaks servers', 'breaks servers': 'breaks clients', 'breaks both': 'breaks both', compatible: 'compatible' } as const;
    const key = ({ pointer, keyword, effect }: { pointer: string; keyword: string; effect: string }) => `${pointer} ${keyword} ${effect}`;
    let found = 0;
    fc.assert(
      fc.property(documents, documents, (old, next) => {
        const [there, back] = [differences(old, next), differences(next, old)];
        found += there.length;
        expect(back.map((each) => key({ ...each, effect: exchanged[each.effect] })).toSorted()).toEqual(there.map(key).toSorted());
      }),
      runs,
    );
    expect(found).toBeGreaterThan(runs.numRuns);
  });
});

/** The contract of the project with every reference replaced by what it names, so that a change is in one place only. */
function inlined(): JsonObject {
  const source = openSource(join(import.meta.dirname, '../../../openapi/v2.yaml'));
  const inline = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(inline);
    if (!isObject(node)) return node;
    const target = typeof node['$ref'] === 'string' ? objectAt(source, node, '') : node;
    return Object.fromEntries(Object.entries(target).map(([key, value]) => [key, inline(value)]));
  };
  return { ...(inline(source.document) as JsonObject), components: { securitySchemes: (source.document['components'] as JsonObject)['securitySchemes']! } };
}

/** Another value of a keyword, which means something else. */
function changed(keyword: string, value: Json): Json | undefined {
  if (keyword === 'type') return Array.isArray(value) ? [value[0]!] : value === 'string' ? 'boolean' : 'string';
  if (keyword === 'enum') return (value as Json[]).slice(1);
  if (keyword === 'required') return (value as Json[]).slice(1);
  if (keyword === 'readOnly' || keyword === 'writeOnly') return !value;
  if (keyword === 'pattern' || keyword === 'format') return `${String(value)}x`;
  if (typeof value === 'number') return value + 1;
  if (keyword === 'default') return typeof value === 'boolean' ? !value : 'other';
  return undefined;
}

interface Spot {
  readonly schema: JsonObject;
  /** In the document, and in a difference. */
  readonly pointer: string;
}

/** Every schema of the document. */
function* schemasOf(node: Json, pointer: string): Generator<Spot> {
  if (Array.isArray(node)) for (const [index, item] of node.entries()) yield* schemasOf(item, isObject(item) && typeof item['in'] === 'string' ? `${pointer}/${item['in']}/${String(item['name'])}` : `${pointer}/${index}`);
  if (!isObject(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'schema' && isObject(value)) yield* below(value, `${pointer}/schema`);
    else yield* schemasOf(value, `${pointer}/${escapePointer(key)}`);
  }
}

function* below(schema: JsonObject, pointer: string): Generator<Spot> {
  yield { schema, pointer };
  if (isObject(schema['items'])) yield* below(schema['items'], `${pointer}/items`);
  for (const [name, property] of Object.entries((schema['properties'] ?? {}) as JsonObject)) yield* below(property as JsonObject, `${pointer}/properties/${escapePointer(name)}`);
}

describe('each keyword of the contract', () => {
  const original = inlined();
  const mutant = structuredClone(original);
  const paths = Object.values(mutant['paths'] as JsonObject);
  // What stands with a path holds for each of its operations.
  for (const item of paths as JsonObject[]) for (const method of ['get', 'post', 'patch', 'delete']) if (isObject(item[method])) item[method]['parameters'] = structuredClone([...((item['parameters'] ?? []) as Json[]), ...((item[method]['parameters'] ?? []) as Json[])]);
  for (const item of paths as JsonObject[]) delete item['parameters'];
  // The other operations have these schemas again, and the other errors that of 429.
  for (const item of paths as JsonObject[]) {
    for (const [method, operation] of Object.entries(item)) {
      if (!isObject(operation) || !isObject(operation['responses'])) continue;
      if (['getDatabaseUser', 'updateDatabaseUser'].includes(String(operation['operationId']))) delete item[method];
      for (const status of ['400', '401', '403', '404', '409', '500']) delete operation['responses'][status];
    }
  }
  const before = structuredClone(mutant);
  const compare = () => diff(sourceOf(before, 'before'), sourceOf(mutant, 'mutant')).differences;
  const spots = [...schemasOf(mutant['paths']!, '/paths')];

  it('is found, all of them', () => {
    expect(differences(original, before).filter(({ keyword }) => !['responses', 'operation'].includes(keyword))).toEqual([]);
    expect(spots.length).toBeGreaterThan(100);
  });

  /** Every change of one keyword, with what the differences must be. */
  const mutations = spots.flatMap(({ schema, pointer }) =>
    Object.entries(schema).flatMap(([keyword, value]) => {
      const other = changed(keyword, value);
      const at = keyword === 'required' ? `${pointer}/properties/${String((value as Json[])[0])}` : pointer;
      return other === undefined ? [] : [{ schema, keyword, value, other, at }];
    }),
  );

  it('when it is changed, is listed at its pointer, and nothing else is', () => {
    expect(new Set(mutations.map(({ keyword }) => keyword))).toEqual(new Set(['type', 'enum', 'required', 'readOnly', 'writeOnly', 'pattern', 'format', 'default', 'minimum', 'maximum', 'minLength', 'maxLength']));
    const missed = mutations.filter(({ schema, keyword, value, other, at }) => {
      schema[keyword] = other;
      const found = compare();
      schema[keyword] = value;
      // A type that none of the members has leaves no member.
      const keywords = keyword === 'type' && schema['enum'] !== undefined ? ['enum', 'type'] : [keyword];
      return found.length !== keywords.length || !found.every((each) => each.pointer === at && keywords.includes(each.keyword));
    });
    expect(missed.map(({ at, keyword }) => `${at} ${keyword}`)).toEqual([]);
  });

  it('when it is gone, is listed at its pointer', () => {
    const missed = mutations.filter(({ schema, keyword, value, at }) => {
      // The members say their type by themselves.
      if (keyword === 'type' && schema['enum'] !== undefined) return false;
      if (value === false) return false;
      delete schema[keyword];
      const found = compare();
      schema[keyword] = value;
      return !found.some((each) => each.pointer === at && each.keyword === keyword);
    });
    expect(missed.map(({ at, keyword }) => `${at} ${keyword}`)).toEqual([]);
  });
});
