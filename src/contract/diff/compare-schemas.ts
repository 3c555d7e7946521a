import { escapePointer } from '../../core/violation.ts';
import type { Json } from '../json.ts';
import { nameOf, pairChoices } from './choices.ts';
import type { Bound } from './conjuncts.ts';
import { both, breaksOfOffer, either, nobody, shiftOfSets, type Breaks, type Shift } from './difference.ts';
import { anything, type SchemaNode, type Schemas } from './schemas.ts';
import { breaksIn, breaksOfValue, covers, shiftOfTypes } from './shifts.ts';
import type { Findings, Pair, Place, Sides } from './walk.ts';
import { arrow, setChange, typeNames, valueChange } from './words.ts';

/**
 * Compares two schemas and everything below them. Pairs wait in a queue rather than on the stack: schemas contain
 * themselves, and chains of references may be of any length.
 */
export function compareSchemas(sides: Sides, old: readonly Json[], next: readonly Json[], place: Place, findings: Findings): void {
  const queue: Pair[] = [{ old: sides.old.schemas.node(old), next: sides.next.schemas.node(next), place }];
  const met = new Set<string>();
  const betweens = new Set<string>();
  const before = findings.reports;
  for (let pair = queue.shift(); pair !== undefined; pair = queue.shift()) {
    const between = betweenOf(pair).join(' ');
    const key = `${between} ${pair.place.negated} ${pair.place.sent}`;
    if (met.has(key) || sides.equal.has(between)) continue;
    met.add(key);
    betweens.add(between);
    queue.push(...comparePair(sides, pair, findings));
  }
  if (findings.reports === before) for (const between of betweens) sides.equal.add(between);
}

/** Keywords that mean the same when they are absent as with the schema that everything satisfies. */
const saysNothingWhenAbsent = new Set(['items', 'additionalProperties', 'propertyNames']);

/** What a difference of two schemas is between: two definitions, or a definition and nothing in one place. */
function betweenOf({ old, next, place }: Pair): [number, number, ...string[]] {
  return old.id === anything || next.id === anything ? [old.id, next.id, place.pointer] : [old.id, next.id];
}

/** Reports what two schemas say differently by themselves. @returns the pairs below them */
function comparePair(sides: Sides, pair: Pair, findings: Findings): readonly Pair[] {
  const { old, next, place } = pair;
  const { pointer } = place;
  const report = (keyword: string, change: string, breaks: Breaks, at = pointer, name = '') =>
    findings.report({ pointer: at, keyword, change, breaks: place.sent ? breaks : nobody, between: [...betweenOf(pair), name] });
  const shifted = (keyword: string, change: string, shift: Shift) => report(keyword, change, breaksIn(place, shift));

  if (old.members === undefined || next.members === undefined || old.members.length === 0 || next.members.length === 0) compareTypes();
  if (text(old.members) !== text(next.members)) shifted('enum', setChange(old.members, next.members), shiftOfSets(old.members, next.members));
  for (const keyword of ['minimum', 'maximum'] as const) compareBounds(keyword);
  for (const keyword of union(old.values, next.values)) {
    const [a, b] = [old.values.get(keyword), next.values.get(keyword)];
    if (a !== b) report(keyword, valueChange(a, b), breaksOfValue(place, keyword, a, b));
  }
  // A read-only field cannot be sent in a request. A write-only one cannot be answered: who reads it misses it, who answers it leaks it.
  if (old.readOnly !== next.readOnly) report('readOnly', next.readOnly ? 'added' : 'removed', place.direction === 'request' ? breaksIn(place, next.readOnly ? 'narrows' : 'widens') : nobody);
  if (old.writeOnly !== next.writeOnly) report('writeOnly', next.writeOnly ? 'added' : 'removed', place.direction === 'response' ? both : nobody);

  const pairs: Pair[] = [];
  const below = (a: readonly Json[], b: readonly Json[], at: string, change: Partial<Place> = {}) => {
    const [oldNode, nextNode] = [sides.old.schemas.node(a), sides.next.schemas.node(b)];
    pairs.push({ old: oldNode, next: nextNode, place: { ...place, pointer: at, ...change } });
  };
  const isSent = ({ readOnly, writeOnly }: SchemaNode) => (place.direction === 'request' ? !readOnly : !writeOnly);
  compareProperties();
  compareRequired();
  for (const keyword of union(old.parts, next.parts)) comparePart(keyword);
  for (const keyword of union(old.choices, next.choices)) compareChoices(keyword);
  // After the alternatives, which a discriminator only names again.
  for (const keyword of union(old.maps, next.maps)) if (keyword !== 'properties') compareMap(keyword);
  return pairs;

  function compareTypes(): void {
    if (text(old.types) === text(next.types)) return;
    // A set of members in one of the two says the types by itself.
    if (old.members === undefined && next.members !== undefined && (old.types === undefined || covers(old.types, next.types!))) return;
    if (next.members === undefined && old.members !== undefined && (next.types === undefined || covers(next.types, old.types!))) return;
    shifted('type', `${typeNames(old.types)} -> ${typeNames(next.types)}`, shiftOfTypes(old.types, next.types));
  }

  function compareBounds(keyword: 'minimum' | 'maximum'): void {
    const [a, b] = [old[keyword], next[keyword]];
    const signs = keyword === 'minimum' ? ['>', '>='] : ['<', '<='];
    const said = (bound: Bound | undefined) => (bound === undefined ? undefined : `${signs[bound.exclusive ? 0 : 1]} ${bound.limit}`);
    if (said(a) === said(b)) return;
    const isTighter = a === undefined || (b !== undefined && (a.limit === b.limit ? b.exclusive : keyword === 'minimum' ? b.limit > a.limit : b.limit < a.limit));
    shifted(keyword, arrow(said(a), said(b)), isTighter ? 'narrows' : 'widens');
  }

  function compareProperties(): void {
    const [mine, theirs] = [old.maps.get('properties'), next.maps.get('properties')];
    for (const name of union(mine ?? new Map<string, Json[]>(), theirs ?? new Map<string, Json[]>())) {
      const [a, b] = [mine?.get(name), theirs?.get(name)];
      const at = `${pointer}/properties/${escapePointer(name)}`;
      if (a !== undefined && b !== undefined) {
        const sent = place.sent && (isSent(sides.old.schemas.node(a)) || isSent(sides.next.schemas.node(b)));
        below(a, b, at, { sent });
      } else {
        const change = a === undefined ? 'added' : 'removed';
        const node = a === undefined ? sides.next.schemas.node(b!) : sides.old.schemas.node(a);
        const other = a === undefined ? old : next;
        // An object that takes no other properties refuses this one.
        const isRefused = isFalse(a === undefined ? sides.old.schemas : sides.next.schemas, other.parts.get('additionalProperties')) && place.direction === 'response';
        const refusal = isRefused ? breaksIn(place, change === 'added' ? 'widens' : 'narrows') : nobody;
        report('properties', change, isSent(node) ? either(breaksOfOffer(change), refusal) : nobody, at, name);
      }
    }
  }

  /** `required` stands with the property that it is about, as in the findings of the kit. */
  function compareRequired(): void {
    for (const name of new Set([...old.required, ...next.required].toSorted())) {
      const [a, b] = [old.required.includes(name), next.required.includes(name)];
      if (a === b) continue;
      const nodes = [sides.old, sides.next].flatMap((side, index) => {
        const property = (index === 0 ? old : next).maps.get('properties')?.get(name);
        return property === undefined ? [] : [side.schemas.node(property)];
      });
      const breaks = nodes.length === 0 || nodes.some(isSent) ? breaksIn(place, b ? 'narrows' : 'widens') : nobody;
      report('required', b ? 'added' : 'removed', breaks, `${pointer}/properties/${escapePointer(name)}`, name);
    }
  }

  function compareMap(keyword: string): void {
    const [mine, theirs] = [old.maps.get(keyword), next.maps.get(keyword)];
    const segment = keyword === 'discriminator' ? 'discriminator/mapping' : keyword;
    for (const name of union(mine ?? new Map<string, Json[]>(), theirs ?? new Map<string, Json[]>())) {
      const [a, b] = [mine?.get(name), theirs?.get(name)];
      const at = `${pointer}/${segment}/${escapePointer(name)}`;
      if (a !== undefined && b !== undefined) below(a, b, at);
      else report(keyword, a === undefined ? 'added' : 'removed', keyword === 'discriminator' ? both : breaksIn(place, a === undefined ? 'narrows' : 'widens'), at, name);
    }
  }

  function comparePart(keyword: string): void {
    const [a, b] = [old.parts.get(keyword), next.parts.get(keyword)];
    const states = [stateOf(sides.old.schemas, a), stateOf(sides.next.schemas, b)] as const;
    if (a !== undefined && b !== undefined && states[0] === states[1]) {
      below(a, b, `${pointer}/${keyword}`, keyword === 'not' ? { negated: !place.negated } : {});
      return;
    }
    // Absent is the same as a schema that says nothing; but of nothing nothing is asked, or a circle would have no end.
    if (saysNothingWhenAbsent.has(keyword) && !states.includes('false') && old.id !== anything && next.id !== anything) {
      below(a ?? [], b ?? [], `${pointer}/${keyword}`);
      return;
    }
    // How much a state allows; "not" of what nothing satisfies allows everything.
    const room = { absent: 2, false: keyword === 'not' ? 2 : 0, 'a schema': 1 } as const;
    const less = room[states[1]] - room[states[0]];
    const shift = less === 0 ? 'keeps' : less < 0 ? 'narrows' : 'widens';
    shifted(keyword, arrow(...states), keyword === 'if' ? 'alters' : shift);
  }

  function compareChoices(keyword: string): void {
    const lists = [old.choices.get(keyword) ?? [], next.choices.get(keyword) ?? []] as const;
    const { paired, removed, added } = pairChoices(sides, lists[0], lists[1]);
    const isChoice = keyword === 'oneOf' || keyword === 'anyOf';
    const negated = keyword === 'not' ? !place.negated : place.negated;
    for (const [a, b] of paired) below([lists[0][a]!], [lists[1][b]!], `${pointer}/${keyword}/${Math.min(a, b)}`, { negated });
    // The first alternative makes a choice where everything was allowed, and the last one to go unmakes it.
    const [isNew, isGone] = [lists[0].length === 0, lists[1].length === 0];
    if (isNew || isGone) {
      if (isNew !== isGone) report(keyword, isNew ? 'added' : 'removed', breaksIn(place, isNew ? 'narrows' : 'widens'));
      return;
    }
    for (const [indexes, list, change] of [[removed, lists[0], 'removed'], [added, lists[1], 'added']] as const) {
      for (const index of indexes) {
        const shift = isChoice ? (change === 'added' ? 'widens' : 'narrows') : 'alters';
        report(keyword, `${nameOf(list[index]!) ?? 'an alternative'} ${change}`, breaksIn(place, shift), pointer, `${change} ${nameOf(list[index]!) ?? index}`);
      }
    }
  }
}

function isFalse(schemas: Schemas, part: readonly Json[] | undefined): boolean {
  return part !== undefined && schemas.node(part).types?.length === 0;
}

function stateOf(schemas: Schemas, part: readonly Json[] | undefined): 'absent' | 'false' | 'a schema' {
  if (part === undefined) return 'absent';
  return isFalse(schemas, part) ? 'false' : 'a schema';
}

function union(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): readonly string[] {
  return [...new Set([...a.keys(), ...b.keys()])].toSorted();
}

function text(list: readonly string[] | undefined): string | undefined {
  return list?.join('\n');
}
