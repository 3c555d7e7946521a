import type { Check, View } from '../core/case.ts';
import type { Finding } from '../core/finding.ts';
import { isObject } from '../core/json.ts';
import type { Contract, Match } from '../contract/index.ts';
import { finding, isSuccess } from './finding.ts';

/** The `self` link of an answer, and of each entry of a list, leads to what it is about, in whatever legal encoding. */
export const selfLink =
  (contract: Contract): Check =>
  (view) => {
    const { request, response } = view.exchange;
    const asked = contract.match(request.method, request.target);
    if (asked === undefined || !isSuccess(response.status) || !isObject(view.entity)) return [];
    const { results } = view.entity;
    if (!Array.isArray(results)) return linkOf(contract, view, asked, view.entity, '', request.method === 'POST');
    const entries = results.flatMap((entry, index) => (isObject(entry) ? linkOf(contract, view, asked, entry, `/results/${index}`, true) : []));
    return [...linkOf(contract, view, asked, view.entity, '', false), ...entries];
  };

/** Whether an answer's entity, or an entry of its list, has links to judge. */
export function hasLinks(entity: unknown): boolean {
  if (!isObject(entity)) return false;
  const entries: readonly unknown[] = Array.isArray(entity['results']) ? entity['results'] : [];
  return [entity, ...entries].some((each) => isObject(each) && Array.isArray(each['links']));
}

/** @param below whether the entity has a path of its own below the one that was asked for, as what is created or listed has. */
function linkOf(contract: Contract, view: View, asked: Match, entity: Readonly<Record<string, unknown>>, pointer: string, below: boolean): readonly Finding[] {
  if (!Array.isArray(entity['links'])) return [];
  const at = { pointer: `${pointer}/links`, keyword: 'contains' };
  const self = (entity['links'] as { rel?: unknown; href?: unknown }[]).find((link) => link?.rel === 'self');
  if (self === undefined) return [finding(view, 'links.self', { ...at, expected: 'a link with rel "self"', actual: entity['links'], message: 'there is no self link' })];
  const leads = typeof self.href === 'string' ? contract.match('GET', self.href) : undefined;
  const wanted: Readonly<Record<string, unknown>> = { ...entity, ...asked.path };
  const right =
    leads !== undefined && (leads.operation.path === asked.operation.path) !== below && Object.entries(leads.path).every(([name, value]) => wanted[name] === value);
  return right ? [] : [finding(view, 'links.self', { ...at, keyword: 'equals', expected: 'the resource itself', actual: self.href, message: 'the self link leads elsewhere' })];
}
