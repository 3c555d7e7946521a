import type { View } from '../src/core/case.ts';
import { isObject } from '../src/core/json.ts';
import { isSuccess } from '../src/checks/index.ts';

/**
 * JSON Pointers to the users in an answer that are not this run's: those without the run's tag in their names. Reports
 * of a run are shared; other people's users have no place in them.
 * @returns `['']` for an answer that may hold users where nobody can tell
 */
export function foreignUsers({ exchange, json }: View, tag: string): readonly string[] {
  const { status, body } = exchange.response;
  if (!isSuccess(status) || body.length === 0) return [];
  const isOwn = (user: unknown) => JSON.stringify(user).includes(tag);
  if (!isObject(json)) return isOwn(json ?? new TextDecoder().decode(body)) && exchange.request.method !== 'GET' ? [] : [''];
  // An envelope's content may be the list.
  for (const [pointer, entity] of [['', json], ['/content', json['content']]] as const) {
    if (!isObject(entity) || !('results' in entity)) continue;
    const { results } = entity;
    if (!Array.isArray(results)) return [`${pointer}/results`];
    return results.flatMap((user: unknown, index) => (isOwn(user) ? [] : [`${pointer}/results/${index}`]));
  }
  return isOwn(json) ? [] : [''];
}
