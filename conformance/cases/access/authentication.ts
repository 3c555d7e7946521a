import type { Case, Check, Party } from '../../../src/core/case.ts';
import { header } from '../../../src/core/exchange.ts';
import { echo, finding } from '../../../src/checks/index.ts';
import { parseChallenges, strongest } from '../../../src/client/index.ts';
import { malformed, malformedAuthorizations } from '../../access.ts';
import { identityOf, sameValue, shown } from '../../user.ts';
import { fixed, type Suite } from '../case.ts';
import { scram } from '../scram.ts';
import { refused, unlessKnown } from './party.ts';

/** Nobody gets in without credentials, with wrong ones, or with none that are any; and what is refused is not done. */
export function authenticationCases(suite: Suite): Case[] {
  return [...strangersToAll(suite), ...malformedFields(suite), ...intruders.map((intruder) => refusedCase(suite, intruder))];
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

const noCredentials = 'a request has credentials';

/** Each operation without credentials, and with wrong ones; nothing needs to exist for that. */
function strangersToAll(suite: Suite): Case[] {
  const { steps, options } = suite;
  const digest = options.auth !== 'oauth';
  return ([['none', 'auth.required', 'no credentials'], ['wrong', 'auth.wrong-key', 'a wrong key']] as const).map(([party, requirement, title]) => {
    const user = scram(suite);
    const described = { id: `auth/${party}`, title, requirements: [requirement, 'secret.credentials', ...(digest ? ['auth.challenge', 'auth.nonce'] : [])], anonymous: party === 'none', ...(options.auth === 'none' && unlessKnown(suite)) };
    return fixed(described, () => {
      const expectation = refused(party, requirement, noCredentials, [401], digest ? [challenge, freshNonce()] : []);
      return [
        steps.list(expectation),
        steps.create(user, expectation),
        steps.get(identityOf(user), expectation),
        steps.update(identityOf(user), { labels: [] }, expectation),
        steps.remove(identityOf(user), expectation),
      ];
    });
  });
}

function malformedFields(suite: Suite): Case[] {
  return malformedAuthorizations.map(({ slug, value }) => {
    const party = malformed(slug);
    const statuses = value.startsWith('Bearer') ? [400, 401] : [401];
    return fixed({ id: `auth/${party}`, title: `an Authorization of ${JSON.stringify(value)}`, requirements: ['auth.malformed'], anonymous: true, ...unlessKnown(suite, party) }, () => [
      suite.steps.list(refused(party, 'auth.malformed', 'Authorization has credentials', statuses)),
    ]);
  });
}

/** Somebody who must be refused, and by which requirement. */
interface Intruder {
  readonly id: string;
  readonly party: Party;
  readonly requirement: string;
  readonly title: string;
  readonly rule: string;
}

const intruders: readonly Intruder[] = [
  { id: 'auth/atomic/none', party: 'none', requirement: 'auth.required', title: 'what is tried without credentials changes nothing', rule: noCredentials },
  { id: 'auth/atomic/wrong', party: 'wrong', requirement: 'auth.wrong-key', title: 'what is tried with a wrong key changes nothing', rule: noCredentials },
  { id: 'auth/unknown-key', party: 'unknown-key', requirement: 'auth.unknown-key', title: 'a key that nobody has', rule: 'a key is one of the API' },
  { id: 'auth/digest-response', party: 'wrong-response', requirement: 'auth.digest-response', title: 'a Digest response that is wrong in its last digit', rule: 'the response of Digest is right' },
  { id: 'auth/bearer-tampered', party: 'tampered', requirement: 'auth.bearer-tampered', title: 'a token with one character changed', rule: 'a token is one that was given' },
  { id: 'auth/bearer-revoked', party: 'revoked', requirement: 'auth.bearer-revoked', title: 'a token that was revoked', rule: 'a token is not revoked' },
  { id: 'auth/bearer-expired', party: 'expired', requirement: 'auth.bearer-expired', title: 'a token that has expired', rule: 'a token has not expired' },
];

/** Each operation is refused the intruder, on a user that exists; which is afterwards as it was. */
function refusedCase(suite: Suite, { id, party, requirement, title, rule }: Intruder): Case {
  const { steps, options } = suite;
  const [user, another] = [scram(suite, { labels: [{ key: 'kept', value: 'as it was' }] }), scram(suite)];
  const described = { id, title, requirements: [requirement, 'auth.atomic', 'secret.credentials'], occupies: 2, ...unlessKnown(suite, party) };
  return fixed(described, () => {
    const expectation = refused(party, requirement, rule);
    return [
      steps.create(user),
      steps.list(expectation),
      steps.get(identityOf(user), expectation),
      steps.create(another, expectation),
      steps.update(identityOf(user), { labels: [] }, expectation),
      steps.get(identityOf(user), { requirement: 'auth.atomic', checks: [echo('auth.atomic', shown(user, options.profile), { same: sameValue })] }),
      steps.get(identityOf(another), { requirement: 'auth.atomic', statuses: [404] }),
      steps.remove(identityOf(user), expectation),
      steps.get(identityOf(user), { requirement: 'auth.atomic' }),
      steps.remove(identityOf(user)),
    ];
  });
}
