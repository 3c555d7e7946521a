import type { View } from '../../core/case.ts';
import { header, type Exchange, type HeaderList } from '../../core/exchange.ts';
import { viewOf } from '../../checks/index.ts';
import type { Contract } from '../../contract/index.ts';
import { targetOf, type Interaction, type PactBody } from '../pact.ts';

/**
 * An interaction as an exchange, so that whatever judges exchanges judges it. A body's Content-Type, where only the
 * body of a V4 pact says it, stands in the headers: Pact sends it there.
 */
export function exchangeOf({ request, response }: Interaction): Exchange {
  return {
    request: { method: request.method, target: targetOf(request), headers: withContentType(request.headers, request.body), body: request.body === undefined || request.body.bytes.length === 0 ? null : request.body.bytes },
    response: { status: response.status, headers: withContentType(response.headers, response.body), body: response.body?.bytes ?? new Uint8Array() },
    startedAt: 0,
    durationMs: 0,
  };
}

/** The interaction as checks see it. */
export function interactionView(contract: Contract, interaction: Interaction): View {
  return viewOf(contract, exchangeOf(interaction));
}

function withContentType(headers: HeaderList, body: PactBody | undefined): HeaderList {
  if (body?.contentType === undefined || body.bytes.length === 0 || header(headers, 'content-type') !== undefined) return headers;
  return [...headers, ['Content-Type', body.contentType]];
}
