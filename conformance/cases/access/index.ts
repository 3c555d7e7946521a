import type { Case, Check } from '../../../src/core/case.ts';
import { header } from '../../../src/core/exchange.ts';
import { finding } from '../../../src/checks/index.ts';
import { parseChallenges, strongest } from '../../../src/client/index.ts';
import { identityOf } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { scram } from '../create-rules.ts';

/** Who may do what. */
export function accessCases(suite: Suite): Case[] {
  return authentication(suite);
}

/** A Digest challenge that a client can answer (RFC 7616 section 3.3), with the qop that the service has. */
const challenge: Check = (view) => {
  const fields = view.exchange.response.headers.filter(([name]) => name.toLowerCase() === 'www-authenticate').map(([, value]) => value);
  const found = parseChallenges(fields).filter(({ scheme }) => scheme.toLowerCase() === 'digest');
  const usable = found.some(({ parameters }) => parameters.has('realm') && parameters.has('nonce') && (parameters.get('qop') ?? '').split(/[ ,]+/).includes('auth'));
  if (usable && strongest(found) !== undefined) return [];
  return [finding(view, 'auth.challenge', { pointer: '/WWW-Authenticate', keyword: 'required', expected: 'a Digest challenge with realm, nonce and qop="auth"', actual: fields.join(', ') || undefined, message: 'the 401 has no Digest challenge that a client can answer' })];
};

/** Nonces must not come twice among the challenges that it sees. */
function freshNonce(): Check {
  const seen = new Set<string>();
  return (view) => {
    const nonce = parseChallenges(header(view.exchange.response.headers, 'www-authenticate') ?? '')[0]?.parameters.get('nonce');
    if (nonce === undefined || !seen.has(nonce)) {
      if (nonce !== undefined) seen.add(nonce);
      return [];
    }
    return [finding(view, 'auth.nonce', { pointer: '/WWW-Authenticate', keyword: 'uniqueItems', expected: 'another nonce than before', actual: nonce, message: 'two challenges have the same nonce' })];
  };
}

function authentication(suite: Suite): Case[] {
  const { steps, options } = suite;
  const skip = options.auth === 'none' ? { skip: 'the target is tested without authentication (--auth none)' } : {};
  const digest = options.auth !== 'oauth';
  const cases: Case[] = [];
  for (const [auth, requirement, title] of [['none', 'auth.required', 'no credentials'], ['wrong', 'auth.wrong-key', 'a wrong key']] as const) {
    const user = scram(suite);
    const described = { id: `auth/${auth}`, title, requirements: [requirement, ...(digest ? ['auth.challenge', 'auth.nonce'] : [])], anonymous: auth === 'none', ...skip };
    cases.push(
      fixed(described, () => {
        const nonce = freshNonce();
        const expectation = { auth, requirement, statuses: [401], premise: { kind: 'rule', rule: 'a request has credentials', broken: () => true } as const, checks: digest ? [challenge, nonce] : [] };
        return [
          steps.list(expectation),
          steps.create(user, expectation),
          steps.get(identityOf(user), expectation),
          steps.update(identityOf(user), { labels: [] }, expectation),
          steps.remove(identityOf(user), expectation),
        ];
      }),
    );
  }
  return cases;
}
