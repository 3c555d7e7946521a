import { isObject, type Json } from '../json.ts';
import type { Sides } from './walk.ts';

/** Which alternatives of two lists belong together: the same ones, then those of one name, then those that are left, in order, when they are as many. */
export function pairChoices(sides: Sides, old: readonly Json[], next: readonly Json[]): { paired: readonly (readonly [number, number])[]; removed: readonly number[]; added: readonly number[] } {
  const paired: [number, number][] = [];
  let removed = [...old.keys()];
  let added = [...next.keys()];
  const pairBy = (keyOfOld: (index: number) => string | undefined, keyOfNext: (index: number) => string | undefined) => {
    for (const a of removed) {
      const key = keyOfOld(a);
      const b = key === undefined ? undefined : added.find((index) => keyOfNext(index) === key);
      if (b === undefined) continue;
      paired.push([a, b]);
      removed = removed.filter((index) => index !== a);
      added = added.filter((index) => index !== b);
    }
  };
  pairBy(
    (index) => sides.old.schemas.digest(sides.old.schemas.node([old[index]!])),
    (index) => sides.next.schemas.digest(sides.next.schemas.node([next[index]!])),
  );
  pairBy((index) => nameOf(old[index]!), (index) => nameOf(next[index]!));
  if (removed.length === added.length) {
    paired.push(...removed.map((a, index): [number, number] => [a, added[index]!]));
    return { paired, removed: [], added: [] };
  }
  return { paired, removed, added };
}

/** What a schema is called: by the reference to it, or by its title. */
export function nameOf(schema: Json): string | undefined {
  if (!isObject(schema)) return undefined;
  if (typeof schema['$ref'] === 'string') return JSON.stringify(schema['$ref'].split('/').at(-1));
  return typeof schema['title'] === 'string' ? JSON.stringify(schema['title']) : undefined;
}
