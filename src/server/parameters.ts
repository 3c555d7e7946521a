import { problem } from './errors.ts';
import type { Paging } from './links.ts';
import type { OperationId } from './operation.ts';
import { offence, type Offence } from './validation/violation.ts';

/** The query parameters of a request, defaults filled in. */
export interface Parameters extends Paging {
  readonly envelope: boolean;
  readonly pretty: boolean;
}

/** What each query parameter may be (published contract). */
export const queryParameters = {
  envelope: { type: 'boolean', default: false },
  pretty: { type: 'boolean', default: false },
  includeCount: { type: 'boolean', default: true },
  itemsPerPage: { type: 'integer', minimum: 1, maximum: 500, default: 100 },
  pageNum: { type: 'integer', minimum: 1, default: 1 },
} as const;

/** The query parameters of an operation; others are ignored. */
export function parameterNames(operation: OperationId): readonly (keyof typeof queryParameters)[] {
  const common = ['envelope', 'pretty'] as const;
  return operation === 'listDatabaseUsers' ? [...common, 'includeCount', 'itemsPerPage', 'pageNum'] : common;
}

const defaults: Parameters = { envelope: false, pretty: false, includeCount: true, itemsPerPage: 100, pageNum: 1 };

/**
 * Reads the query parameters of an operation.
 * What the real service does with a value out of range is not known; this one refuses it.
 */
export function readParameters(
  operation: OperationId,
  query: ReadonlyMap<string, string>,
): { parameters: Parameters; offences: Offence[] } {
  if (query.size === 0) return { parameters: defaults, offences: [] };
  const parameters: Record<string, boolean | number> = { ...defaults };
  const offences: Offence[] = [];
  const refuse = (name: string, keyword: string): void => {
    offences.push(offence('query', `/${name}`, keyword, problem('INVALID_QUERY_PARAMETER', [name])));
  };
  for (const name of parameterNames(operation)) {
    const text = query.get(name);
    if (text === undefined) continue;
    const rule = queryParameters[name];
    if (rule.type === 'boolean') {
      if (text === 'true' || text === 'false') parameters[name] = text === 'true';
      else refuse(name, 'type');
    } else if (/^-?\d+$/.test(text)) {
      parameters[name] = Number(text);
      if (Number(text) < rule.minimum) refuse(name, 'minimum');
      if ('maximum' in rule && Number(text) > rule.maximum) refuse(name, 'maximum');
    } else {
      refuse(name, 'type');
    }
  }
  return { parameters: parameters as unknown as Parameters, offences };
}
