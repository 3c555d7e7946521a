import type { Exchange } from '../core/exchange.ts';
import type { Finding } from '../core/finding.ts';
import { redact, type Contract } from '../contract/index.ts';

/**
 * The finding with the secrets of its exchange hidden in what it quotes.
 * @param context exchanges of the same case, whose secrets are hidden too
 */
export function redactFinding(contract: Contract, finding: Finding, exchange: Exchange, context: readonly Exchange[] = []): Finding {
  const texts = [finding.actual, finding.expected, finding.message].map((text) => ['quoted', text] as const);
  const quoted = { ...exchange, request: { ...exchange.request, headers: [...exchange.request.headers, ...texts] } };
  const [actual, expected, message] = redact(contract, quoted, context).request.headers.slice(-texts.length).map(([, text]) => text) as [string, string, string];
  return { ...finding, actual, expected, message };
}
