import type { Check, View } from '../../core/case.ts';
import type { Finding } from '../../core/finding.ts';
import { header } from '../../core/exchange.ts';
import { finding } from '../../checks/index.ts';
import { parseChallenges } from '../../client/index.ts';
import { parseTarget } from '../../contract/index.ts';

/** Names under which a secret may be found in a URL, where logs and proxies keep it (RFC 6750 section 5.3). */
const secretNames = /^(?:access_token|refresh_token|client_secret|password|private_?key|api_?key|secret|token)$/i;

/** No secret stands in the request target. What it is that stands there is not repeated. */
export const secretsInTarget: Check = (view) => {
  const { target } = view.exchange.request;
  const names = parseTarget(target).query.filter(([name, value]) => secretNames.test(name) && value !== '').map(([name]) => name);
  if (/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*@/i.test(target)) names.push('userinfo');
  return names.map((name) => finding(view, 'client.secret.url', { pointer: `/${name}`, keyword: 'forbidden', expected: 'no secret in the URL', actual: name, message: `the URL has a secret: ${name}` }));
};

/** What Authorization says, as far as it can be seen without the secret. */
export const authorization: Check = (view) => {
  const field = header(view.exchange.request.headers, 'authorization');
  if (field === undefined) return [];
  const scheme = /^[^\s,]*/.exec(field)![0].toLowerCase();
  if (scheme === 'digest') return digest(view, field);
  if (scheme === 'bearer') return /^bearer +[A-Za-z0-9._~+/-]+=*$/i.test(field) ? [] : [flaw(view, 'client.bearer.form', 'syntax', 'Bearer and one token (RFC 6750 section 2.1)', 'something else', 'Authorization is not of the form of a bearer token')];
  if (scheme === 'basic') return [flaw(view, 'client.secret.basic', 'forbidden', 'Digest or Bearer', 'Basic', 'Basic sends the private key itself, and the API does not take it')];
  return [flaw(view, 'client.authorization.scheme', 'scheme', 'Digest or Bearer', scheme, 'Authorization is of a scheme that the API does not have')];
};

/** RFC 7616 section 3.4: what the answer to a challenge has, and that it is for this request. */
function digest(view: View, field: string): readonly Finding[] {
  const [credentials] = parseChallenges(field);
  const parameters = credentials?.parameters ?? new Map<string, string>();
  const found: Finding[] = [];
  const form = (name: string, expected: string) => found.push(flaw(view, 'client.digest.form', parameters.has(name) ? 'format' : 'required', expected, parameters.get(name) ?? 'absent', `${name} of the Digest credentials ${parameters.has(name) ? 'is malformed' : 'is missing'}`, name));
  if (!parameters.has('username') && !parameters.has('username*')) form('username', 'a username');
  for (const name of ['realm', 'nonce', 'uri', 'response']) if (!parameters.has(name)) form(name, `a ${name}`);
  if (parameters.has('qop')) {
    if (!/^[\da-f]{8}$/i.test(parameters.get('nc') ?? '')) form('nc', 'eight hexadecimal digits');
    if (!parameters.get('cnonce')) form('cnonce', 'a nonce of the client');
  }
  const uri = parameters.get('uri');
  const { target } = view.exchange.request;
  if (uri !== undefined && !isSameTarget(uri, target)) found.push(flaw(view, 'client.digest.uri', 'equals', target, uri, 'uri of the Digest credentials is not the request target, query included', 'uri'));
  return found;
}

/** The target as it went, or the absolute form of it (RFC 7616 section 3.4.6). */
export function isSameTarget(uri: string, target: string): boolean {
  return uri === target || (/^https?:\/\/[^/?#]+/i.test(uri) && uri.replace(/^https?:\/\/[^/?#]+/i, '') === target);
}

function flaw(view: View, requirement: string, keyword: string, expected: string, actual: string, message: string, parameter?: string): Finding {
  return finding(view, requirement, { pointer: parameter === undefined ? '/Authorization' : `/Authorization/${parameter}`, keyword, expected, actual, message });
}
