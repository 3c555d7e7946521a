import { expect, test } from 'vitest';
import { development } from '../options.ts';
import { groupId } from '../testing.ts';
import { Authenticator } from './authenticator.ts';
import { digestResponse, realm, userHash } from './digest.ts';
import type { CredentialRule, Verdict } from './verdict.ts';

const now = Date.UTC(2026, 7, 10, 12);
const expiredToken = 'a-token-of-long-ago-0123456789';

function authenticator(): Authenticator {
  const { publicKey, privateKey, clientId, clientSecret } = development;
  const access = 'read-write';
  return new Authenticator({
    mechanisms: ['digest', 'oauth'],
    credentials: [
      { kind: 'apiKey', publicKey, privateKey, access, groupIds: [groupId] },
      { kind: 'serviceAccount', clientId, clientSecret, access },
    ],
    digestAlgorithms: ['MD5'],
    tokensPerMinute: Infinity,
    expiredToken,
  });
}

interface Spoiled {
  readonly uri?: string;
  readonly nonce?: string;
  readonly response?: (right: string) => string;
  readonly username?: string;
}

function digestOf(nonce: string, { uri = '/x', nonce: sent = nonce, response = (right) => right, username = development.publicKey }: Spoiled): string {
  const ha1 = userHash('MD5', username, realm, development.privateKey);
  const parts = { method: 'GET', uri, nonce: sent, nc: '00000001', cnonce: 'c' };
  const right = response(digestResponse('MD5', ha1, parts));
  return `Digest username="${username}", realm="${realm}", nonce="${sent}", uri="${uri}", qop=auth, nc=00000001, cnonce="c", response="${right}"`;
}

const challenged = (server: Authenticator): string => /nonce="([^"]+)"/.exec(server.challenges(now)[0]!)![1]!;
const basic = `Basic ${Buffer.from(`${development.clientId}:${development.clientSecret}`).toString('base64')}`;
const form = 'application/x-www-form-urlencoded';

/** Credentials that break one rule and no other, made on a server that gives them. */
const broken: Readonly<Record<CredentialRule, (server: Authenticator) => string>> = {
  uri: (server) => digestOf(challenged(server), { uri: '/y' }),
  nonce: (server) => digestOf(challenged(server), { nonce: 'A'.repeat(32) }),
  count: (server) => {
    const once = digestOf(challenged(server), {});
    server.verify(once, 'GET', '/x', now, () => true);
    return once;
  },
  'whole-response': (server) => digestOf(challenged(server), { response: (right) => `${right.slice(0, 31)}${right.endsWith('0') ? '1' : '0'}` }),
  'whole-token': (server) => `Bearer ${tokenOf(server).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))}`,
  expiry: () => `Bearer ${expiredToken}`,
  revocation: (server) => {
    const token = tokenOf(server);
    server.oauth!.revoke(basic, form, `token=${token}`);
    return `Bearer ${token}`;
  },
};

function tokenOf(server: Authenticator): string {
  const { body } = server.oauth!.token(basic, form, 'grant_type=client_credentials', now);
  return (JSON.parse(body!) as { access_token: string }).access_token;
}

const rules = Object.keys(broken) as CredentialRule[];

test.each(rules)('credentials that break the rule %s are refused for it and for nothing else', (rule) => {
  const server = authenticator();
  const verdict = (holds: (each: CredentialRule) => boolean): Verdict => server.verify(broken[rule](server), 'GET', '/x', now, holds);
  expect(verdict(() => true).ok).toBe(false);
  expect(verdict((each) => each === rule).ok).toBe(false);
  expect(verdict((each) => each !== rule)).toMatchObject({ ok: true });
});

test('a key that nobody has is told from a wrong one, to the server alone', () => {
  const server = authenticator();
  const reason = (spoiled: Spoiled) => server.verify(digestOf(challenged(server), spoiled), 'GET', '/x', now, () => true);
  expect(reason({ username: 'nobody' })).toEqual({ ok: false, reason: 'unknown' });
  expect(reason({ response: () => '0'.repeat(32) })).toEqual({ ok: false, reason: 'wrong' });
});
