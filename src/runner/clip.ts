import type { Exchange } from '../core/exchange.ts';

/** Bytes of an answer that a report quotes: the largest page of users is smaller. */
const most = 512 * 1024;

/** The exchange as a report quotes it: without the rest of a body that is too large to keep, whose size it says instead. */
export function clipped(exchange: Exchange): Exchange {
  const { body } = exchange.response;
  if (body.length <= most) return exchange;
  const rest = new TextEncoder().encode(`… (${body.length} bytes)`);
  return { ...exchange, response: { ...exchange.response, body: Buffer.concat([body.subarray(0, most), rest]) } };
}
