import { both, breaksOf, clients, nobody, servers, type Breaks, type Shift } from './difference.ts';
import { leasts, mosts } from './schemas.ts';
import type { Place } from './walk.ts';

/** Whom a shift of what a schema allows breaks, in its place. */
export function breaksIn({ direction, negated }: Place, shift: Shift): Breaks {
  const opposite = { narrows: 'widens', widens: 'narrows', alters: 'alters', keeps: 'keeps' } as const;
  return breaksOf(negated ? opposite[shift] : shift, direction);
}

/** Whom another value of a keyword breaks; undefined is a keyword that is not there. */
export function breaksOfValue(place: Place, keyword: string, old: string | number | undefined, next: string | number | undefined): Breaks {
  if (keyword === 'deprecated') return nobody;
  // What an absent value means: who relied on it misses it, who did not know it does otherwise.
  if (keyword === 'default') return old === undefined ? servers : next === undefined ? clients : both;
  if (keyword === 'discriminator') return both;
  if (keyword === 'nullable') return breaksIn(place, next === undefined ? 'narrows' : 'widens');
  return breaksIn(place, shiftOfValue(keyword, old, next));
}

const widerFormats: Readonly<Record<string, string>> = { '"int32"': '"int64"', '"float"': '"double"' };

function shiftOfValue(keyword: string, old: string | number | undefined, next: string | number | undefined): Shift {
  if (old === undefined) return 'narrows';
  if (next === undefined) return 'widens';
  if (leasts.has(keyword)) return next > old ? 'narrows' : 'widens';
  if (mosts.has(keyword)) return next < old ? 'narrows' : 'widens';
  if (keyword === 'format' && widerFormats[old] === next) return 'widens';
  if (keyword === 'format' && widerFormats[next] === old) return 'narrows';
  if (keyword === 'multipleOf') {
    if (Number.isInteger(Number(next) / Number(old))) return 'narrows';
    if (Number.isInteger(Number(old) / Number(next))) return 'widens';
  }
  return 'alters';
}

/** Whether some types allow all that others allow. */
export function covers(types: readonly string[], others: readonly string[]): boolean {
  return others.every((type) => types.includes(type) || (type === 'integer' && types.includes('number')));
}

/** What another list of types does to what is allowed; undefined allows every type. */
export function shiftOfTypes(old: readonly string[] | undefined, next: readonly string[] | undefined): Shift {
  if (old === undefined) return 'narrows';
  if (next === undefined) return 'widens';
  if (covers(next, old)) return 'widens';
  return covers(old, next) ? 'narrows' : 'alters';
}
