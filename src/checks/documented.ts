import type { View } from '../core/case.ts';
import { header } from '../core/exchange.ts';
import type { Contract, ResponseTable } from '../contract/index.ts';
import { statusOf } from './view.ts';

/** Several checks ask in turns of the same answer. */
let last: { readonly contract: Contract; readonly view: View; readonly response: ResponseTable | undefined } | undefined;

/**
 * What the contract says of a response with this status. An error that the operation does not list is still an error
 * of the API, so what the contract says of the others holds of it.
 */
export function documented(contract: Contract, view: View): ResponseTable | undefined {
  if (last?.view !== view || last.contract !== contract) last = { contract, view, response: find(contract, view) };
  return last.response;
}

function find(contract: Contract, view: View): ResponseTable | undefined {
  if (view.operation === null) return undefined;
  const { responses } = contract.operation(view.operation);
  const status = statusOf(view);
  // An error that the transport calls a success: whether there are such, and of what media type, is unknown.
  if (status >= 400 && view.exchange.response.status === 200) return undefined;
  if (isBearerFailure(view)) return undefined;
  return responses[status] ?? (status >= 400 && !bodyUnknown.has(status) ? responses['500'] : undefined);
}

/** Errors of HTTP itself, often answered by what stands before the service; what their body is, is unknown (RFC 9110 section 15.5). */
const bodyUnknown = new Set([405, 408, 411, 413, 414, 415, 431]);

/** A refused bearer token may be answered as RFC 6750 section 3 says instead, malformed ones with 400; which of the two is unknown. */
function isBearerFailure(view: View): boolean {
  const { request, response } = view.exchange;
  if (response.status !== 401 && response.status !== 400) return false;
  const isChallenged = /\bbearer\b/i.test(header(response.headers, 'www-authenticate') ?? '');
  return (response.status === 401 || isChallenged) && /^bearer(?: |$)/i.test(header(request.headers, 'authorization') ?? '');
}
