import type { View } from '../core/case.ts';
import { header } from '../core/exchange.ts';
import { writeOnlyValues, type Contract } from '../contract/index.ts';
import { documented } from './documented.ts';
import { carriesCode } from './error-shape.ts';
import { isSuccess } from './finding.ts';
import { hasLinks } from './links.ts';
import { isVersioned } from './security-headers.ts';

/**
 * The requirements that the checks of every answer judge in this one. What no answer was judged by was not tested,
 * and a report says so.
 */
export function judged(contract: Contract, view: View): readonly string[] {
  const { operation, exchange } = view;
  if (operation === null) return [];
  const { status, headers } = exchange.response;
  const ids = [`${operation}.documented`];
  const response = documented(contract, view);
  if (status >= 400) {
    if (status === 429) ids.push('rate-limit.retry-after');
    if (response !== undefined) ids.push('error.body', 'error.published', 'error.media-type', 'error.status', 'error.reason');
    if (carriesCode(status) || header(headers, 'x-error-code') !== undefined) ids.push('error.code-header');
  } else if (isSuccess(status) && response !== undefined) {
    ids.push(`${operation}.body`);
    if (response.mediaTypes.length > 0 && (header(headers, 'content-type') !== undefined || exchange.response.body.length > 0)) ids.push(`${operation}.media-type`, 'media-type.parameters', 'version.content-type');
    if (response.headers.length > 0) ids.push('headers.present');
    if (isVersioned(response)) ids.push('headers.security');
    if (response.headers.some(({ name }) => header(headers, name) !== undefined)) ids.push(`${operation}.headers`);
    if (response.known !== undefined) ids.push(`${operation}.complete`, `${operation}.published`);
    if (response.schema !== undefined) ids.push(...forbiddenFields(contract, response.schema));
  }
  if (isSuccess(status) && hasLinks(view.entity)) ids.push('links.self');
  for (const [name] of writeOnlyValues(contract, exchange.request)) ids.push(`secret.${name}`);
  return ids;
}

const cache = new WeakMap<Contract, Map<string, readonly string[]>>();

function forbiddenFields(contract: Contract, id: Parameters<Contract['schema']>[0]): readonly string[] {
  let ids = cache.get(contract);
  if (ids === undefined) cache.set(contract, (ids = new Map()));
  if (!ids.has(id)) {
    const names = new Set<string>();
    JSON.stringify(contract.schema(id), (key, value: unknown) => {
      if (key !== '' && value === false) names.add(key);
      return value;
    });
    ids.set(id, [...names].filter((name) => !['additionalProperties', 'uniqueItems'].includes(name)).map((name) => `write-only.${name}`));
  }
  return ids.get(id)!;
}
