import type { View } from '../core/case.ts';
import { parseJson, type Exchange } from '../core/exchange.ts';
import type { Contract } from '../contract/index.ts';
import { parseTarget } from '../contract/index.ts';

/** An exchange as checks see it: its operation, its body as JSON, and what an envelope holds. */
export function viewOf(contract: Contract, exchange: Exchange): View {
  const json = parseJson(exchange.response.body);
  const value = json.ok ? json.value : undefined;
  return {
    exchange,
    operation: contract.match(exchange.request.method, exchange.request.target)?.operation.id ?? null,
    json: value,
    entity: isEnveloped(exchange) ? contentOf(value) : value,
  };
}

/** Whether the client asked for an envelope (contract: parameter `envelope`). */
export function isEnveloped(exchange: Exchange): boolean {
  const { target } = exchange.request;
  return target.includes('?') && parseTarget(target).query.some(([name, value]) => name === 'envelope' && value === 'true');
}

/**
 * The status that an answer has: that of its envelope, or of an error without one, where the transport says 200, which
 * it may say of every answer for which an envelope is asked.
 */
export function statusOf({ exchange, json }: View): number {
  const { status } = exchange.response;
  if (status !== 200 || !isEnveloped(exchange) || typeof json !== 'object' || json === null) return status;
  const { status: own, error, errorCode } = json as Readonly<Record<string, unknown>>;
  const said = own ?? (typeof errorCode === 'string' ? error : undefined);
  return Number.isInteger(said) ? (said as number) : status;
}

/** One entity stands in `content`; a list's own object is the envelope (reference pages, "envelope"). */
function contentOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('status' in value)) return value;
  if ('content' in value) return value.content;
  const { status: _status, ...rest } = value;
  return rest;
}
