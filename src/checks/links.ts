import type { Check } from '../core/case.ts';
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
    if (!Array.isArray(results)) return findingsAt('', faultOf(contract, asked, view.entity, request.method === 'POST'));
    const findings = [...findingsAt('', faultOf(contract, asked, view.entity, false))];
    for (const [index, entry] of results.entries()) {
      const fault = isObject(entry) ? faultOf(contract, asked, entry, true) : undefined;
      if (fault !== undefined) findings.push(...findingsAt(`/results/${index}`, fault));
    }
    return findings;

    function findingsAt(pointer: string, fault: Fault | undefined): readonly Finding[] {
      return fault === undefined ? [] : [finding(view, 'links.self', { ...fault, pointer: `${pointer}/links` })];
    }
  };

/** Whether an answer's entity, or an entry of its list, has links to judge. */
export function hasLinks(entity: unknown): boolean {
  if (!isObject(entity)) return false;
  const entries: readonly unknown[] = Array.isArray(entity['results']) ? entity['results'] : [];
  return [entity, ...entries].some((each) => isObject(each) && Array.isArray(each['links']));
}

interface Fault {
  readonly keyword: string;
  readonly expected: string;
  readonly actual: unknown;
  readonly message: string;
}

/**
 * What is wrong with an entity's self link, if it has links and anything is.
 * @param below whether the entity has a path of its own below the one that was asked for, as what is created or listed has
 */
function faultOf(contract: Contract, asked: Match, entity: Readonly<Record<string, unknown>>, below: boolean): Fault | undefined {
  const { links } = entity;
  if (!Array.isArray(links)) return undefined;
  const self = (links as { rel?: unknown; href?: unknown }[]).find((link) => link?.rel === 'self');
  if (self === undefined) return { keyword: 'contains', expected: 'a link with rel "self"', actual: links, message: 'there is no self link' };
  const leads = typeof self.href === 'string' ? contract.match('GET', self.href) : undefined;
  const right = leads !== undefined && (leads.operation.path === asked.operation.path) !== below && isOf(leads.path, asked.path, entity);
  return right ? undefined : { keyword: 'equals', expected: 'the resource itself', actual: self.href, message: 'the self link leads elsewhere' };
}

/** Whether a link's parameters are those that were asked for, and beyond them the entity's own. */
function isOf(path: Match['path'], asked: Match['path'], entity: Readonly<Record<string, unknown>>): boolean {
  for (const name in path) if (path[name] !== (Object.hasOwn(asked, name) ? asked[name] : entity[name])) return false;
  return true;
}
