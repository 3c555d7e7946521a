import type { Exchange } from '../core/exchange.ts';
import type { Finding } from '../core/finding.ts';
import { redact, type Contract } from '../contract/index.ts';

/**
 * The finding with the secrets of its exchange hidden in what it quotes.
 * @param context exchanges of the same case, whose secrets are hidden too
 */
export function redactFinding(contract: Contract, finding: Finding, exchange: Exchange, context: readonly Exchange[] = []): Finding {
  const hide = (text: string): string => {
    const quoted = { ...exchange, request: { ...exchange.request, headers: [...exchange.request.headers, ['quoted', text] as const] } };
    return redact(contract, quoted, context).request.headers.at(-1)![1];
  };
  return { ...finding, actual: hide(finding.actual), expected: hide(finding.expected), message: hide(finding.message) };
}
