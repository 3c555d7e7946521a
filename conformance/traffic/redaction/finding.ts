import type { Finding } from '../../../src/core/finding.ts';
import { shapeOf } from './shape.ts';

/** Schemes of Authorization that a client may take for the right one; another word in that place may be a key or a token. */
const schemes = /^(?:basic|negotiate|ntlm|oauth|token|apikey|api-key|hawk|mutual|aws4-hmac-sha256)$/;

/**
 * A finding about a request without what it quotes of it where nobody can tell what is secret: a body that is no JSON, a
 * query, credentials of no known scheme.
 * @param target what a request target should look like
 */
export function withoutQuotes<T extends Finding>(finding: T, target: (text: string) => string): T {
  const { requirement, actual, expected, message } = finding;
  if (requirement === 'client.body.json') return { ...finding, actual: shapeOf(actual), message: message.replace(/, (?:\.{3})?".*$/s, '') };
  if (requirement === 'client.authorization.scheme') return schemes.test(actual) ? finding : { ...finding, actual: shapeOf(actual) };
  if (!requirement.startsWith('client.')) return finding;
  const shown = (text: string) => (/^(?:\/|https?:\/\/)[^ ]*\?/i.test(text) ? target(text) : text);
  return { ...finding, actual: shown(actual), expected: shown(expected) };
}
