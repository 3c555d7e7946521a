import type { Check } from '../core/case.ts';
import type { Contract } from '../contract/index.ts';
import { finding } from './finding.ts';
import { isEnveloped } from './view.ts';

/** Statuses that HTTP itself calls for and no contract has to list (RFC 9110 section 15; 429: RFC 6585 section 4). */
const httpsOwn = new Set([304, 405, 406, 408, 410, 411, 413, 414, 415, 429, 431, 501, 502, 503, 504, 505]);

/** The status is one that the contract lists for the operation, or one that HTTP itself calls for. */
export const documentedStatus =
  (contract: Contract): Check =>
  (view) => {
    if (view.operation === null) return [];
    const { status } = view.exchange.response;
    const { responses } = contract.operation(view.operation);
    // With an envelope the body has the status; what the transport then says is unknown.
    if (Object.hasOwn(responses, status) || httpsOwn.has(status) || (status === 200 && isEnveloped(view.exchange))) return [];
    const listed = Object.keys(responses);
    return [
      finding(view, `${view.operation}.documented`, {
        keyword: 'status',
        expected: `one of ${listed.join(', ')}`,
        actual: String(status),
        message: `the contract does not list the status ${status} for ${view.operation}`,
      }),
    ];
  };
