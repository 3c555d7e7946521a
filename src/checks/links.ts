import type { Check } from '../core/case.ts';
import type { Contract } from '../contract/index.ts';
import { finding, isSuccess } from './finding.ts';

/** The `self` link of an answer names the resource that was asked for, or created, by whatever legal encoding. */
export const selfLink =
  (contract: Contract): Check =>
  (view) => {
    const { request, response } = view.exchange;
    const entity = view.entity as { links?: unknown } | null | undefined;
    if (view.operation === null || !isSuccess(response.status) || typeof entity !== 'object' || entity === null || !Array.isArray(entity.links)) return [];
    const self = (entity.links as { rel?: unknown; href?: unknown }[]).find((link) => link?.rel === 'self');
    if (self === undefined) {
      return [finding(view, 'links.self', { pointer: '/links', keyword: 'contains', expected: 'a link with rel "self"', actual: entity.links, message: 'there is no self link' })];
    }
    const href = typeof self.href === 'string' ? contract.match('GET', self.href) : undefined;
    const asked = contract.match(request.method, request.target)!;
    const wanted = { ...(entity as Record<string, unknown>), ...asked.path };
    const wrong = href === undefined || Object.entries(href.path).some(([name, value]) => String(wanted[name]) !== value);
    if (!wrong) return [];
    return [finding(view, 'links.self', { pointer: '/links', keyword: 'equals', expected: 'the resource itself', actual: self.href, message: 'the self link leads elsewhere' })];
  };
