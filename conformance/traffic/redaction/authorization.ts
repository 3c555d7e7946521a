import type { Secrets } from './secrets.ts';
import { shapeOf } from './shape.ts';

/** Parameters of Digest that are public, or good for nothing without the response (RFC 7616 section 3.4). */
const open = new Set(['realm', 'nonce', 'qop', 'nc', 'cnonce', 'algorithm', 'opaque', 'stale', 'userhash', 'charset', 'domain']);

/**
 * Credentials without what proves anything: of Digest the form with nonce, count and uri stays, a token or a key is
 * replaced by what stands for it, and everything else keeps its form alone.
 * @param target what is to become of a uri
 */
export function redactedAuthorization(value: string, secrets: Secrets, target: (uri: string) => string): string {
  const [, scheme = '', space = '', rest = ''] = /^([A-Za-z]+)([ \t]*)(.*)$/s.exec(value) ?? [];
  if (scheme.toLowerCase() === 'digest') return scheme + space + digest(rest, secrets, target);
  const known = ['bearer', 'basic'].includes(scheme.toLowerCase());
  if (!known) return shapeOf(value);
  return scheme + space + (/^[A-Za-z0-9._~+/-]+=*$/.test(rest) ? secrets.standIn(rest) : shapeOf(rest));
}

/** The secrets that stand in credentials. */
export function secretsIn(value: string): readonly string[] {
  const [, scheme = '', token = ''] = /^(bearer|basic)[ \t]+([A-Za-z0-9._~+/-]+=*)$/i.exec(value) ?? [];
  if (scheme.toLowerCase() === 'bearer') return [token];
  if (scheme === '') return [];
  const pair = Buffer.from(token, 'base64').toString();
  return [token, pair, pair.slice(pair.indexOf(':') + 1)];
}

function digest(parameters: string, secrets: Secrets, target: (uri: string) => string): string {
  const parameter = /([A-Za-z*]+)([ \t]*=[ \t]*)("(?:[^"\\]|\\.)*"|[^\s,"]+)/g;
  let redacted = '';
  let at = 0;
  for (const match of parameters.matchAll(parameter)) {
    const [all, name, equals, raw] = match as unknown as [string, string, string, string];
    const quote = raw.startsWith('"') ? '"' : '';
    const value = quote === '' ? raw : raw.slice(1, -1);
    redacted += `${shapeOf(parameters.slice(at, match.index))}${name}${equals}${quote}${valueOf(name.toLowerCase(), value, secrets, target)}${quote}`;
    at = match.index + all.length;
  }
  return redacted + shapeOf(parameters.slice(at));
}

function valueOf(name: string, value: string, secrets: Secrets, target: (uri: string) => string): string {
  if (open.has(name)) return secrets.hide(value);
  if (name === 'uri') return target(value);
  if (name === 'username') return secrets.standIn(value);
  return name === 'response' && /^[\da-f]+$/i.test(value) ? '0'.repeat(value.length) : shapeOf(value);
}
