import { matchesGlob } from '../../core/deviation.ts';
import type { JsonObject } from '../json.ts';
import { DocumentError } from '../read-yaml.ts';
import { compareOperations } from './compare-operations.ts';
import type { Difference } from './difference.ts';
import { operationsOf, type Operation } from './operations.ts';
import { Schemas } from './schemas.ts';
import type { Source } from './source.ts';
import { Findings, type Side } from './walk.ts';

export type { Difference, Effect } from './difference.ts';
export { explain, readExplanations, type Explained, type Explanation } from './explanations.ts';
export { openSource, sourceOf, type Source } from './source.ts';

export interface DiffOptions {
  /** Only operations on the paths on which this document has any. */
  readonly within?: Source;
  /** Only operations whose id, or `METHOD path`, one of these patterns matches; `*` stands for any text. */
  readonly only?: readonly string[];
}

/** What two documents say differently of the operations that were compared. */
export interface Diff {
  readonly operations: readonly string[];
  readonly differences: readonly Difference[];
}

/**
 * Every semantic difference between two OpenAPI documents. Prose, examples, names of components, order and extensions
 * are none. With `old` and `next` exchanged the differences are the same, and hurt the other party.
 * @throws DocumentError when a document is not as OpenAPI says, or has none of the operations to compare.
 */
export function diff(old: Source, next: Source, { within, only }: DiffOptions = {}): Diff {
  try {
    const routes = within && new Set(operationsOf(within).map(({ route }) => route));
    const lists = [old, next].map((source) => {
      const inside = operationsOf(source).filter(({ route }) => routes === undefined || routes.has(route));
      if (inside.length === 0) throw new DocumentError(`${source.file}: has none of the operations to compare${routes === undefined ? '' : `, such as those on ${[...routes][0]}`}; is it the document of this API?`);
      return new Map(inside.map((operation) => [operation.key, operation]));
    });
    const keys = [...new Set(lists.flatMap((list) => [...list.keys()]))].toSorted().filter((key) => only === undefined || lists.some((list) => isChosen(list.get(key), only)));
    if (keys.length === 0) throw new DocumentError(`no operation matches ${only!.map((pattern) => JSON.stringify(pattern)).join(' or ')}; there are ${idsOf(lists[0]!)}`);

    const sides = { old: sideOf(old), next: sideOf(next), equal: new Set<string>() };
    const findings = new Findings();
    for (const key of keys) compareOperations(sides, lists[0]!.get(key), lists[1]!.get(key), findings);
    return { operations: keys, differences: findings.all() };
  } catch (error) {
    if (error instanceof RangeError) throw new DocumentError(`${old.file} or ${next.file}: nested too deeply to be compared`, { cause: error });
    throw error;
  }
}

function isChosen(operation: Operation | undefined, patterns: readonly string[]): boolean {
  return operation !== undefined && patterns.some((pattern) => [operation.id ?? '', operation.key, `${operation.method.toUpperCase()} ${operation.path}`].some((name) => matchesGlob(pattern, name)));
}

function idsOf(operations: ReadonlyMap<string, Operation>): string {
  const ids = [...operations.values()].map(({ id, key }) => id ?? key);
  return ids.length > 10 ? `${ids.slice(0, 10).join(', ')} and ${ids.length - 10} others` : ids.join(', ');
}

function sideOf(source: Source): Side {
  const ids = new WeakMap<JsonObject, number>();
  let last = 0;
  return {
    source,
    schemas: new Schemas(source),
    idOf(value) {
      if (typeof value !== 'object' || value === null) return 0;
      const object = value as JsonObject;
      const id = ids.get(object) ?? (last += 1);
      ids.set(object, id);
      return id;
    },
  };
}
