import type { HeaderList } from '../../../src/core/exchange.ts';
import { clientCase, type ClientCase, type ClientSuite } from '../case.ts';

/** What a challenge says; the plain one is recorded of the service. */
interface Form {
  readonly slug: string;
  readonly title: string;
  readonly requirement: string;
  fields(nonce: string, stale: boolean): readonly string[];
}

const realm = 'realm="MMS Public API"';

const forms: readonly Form[] = [
  { slug: 'unknown-parameter', title: 'A parameter that is new to the client is passed over.', requirement: 'client.digest.unknown-parameter', fields: (nonce, stale) => [`Digest ${realm}, domain="", nonce="${nonce}", algorithm=MD5, qop="auth", stale=${stale}, charset="UTF-8", hint="none"`] },
  { slug: 'unquoted', title: 'Values may be quoted or not.', requirement: 'client.digest.quotes', fields: (nonce, stale) => [`Digest ${realm}, nonce="${nonce}", algorithm="MD5", qop=auth, stale="${stale}"`] },
  { slug: 'qop-list', title: 'Of several qualities of protection one is chosen.', requirement: 'client.digest.qop-list', fields: (nonce, stale) => [`Digest ${realm}, nonce="${nonce}", algorithm=MD5, qop="auth,auth-int", stale=${stale}`] },
  { slug: 'no-algorithm', title: 'Without an algorithm it is MD5.', requirement: 'client.digest.default-algorithm', fields: (nonce, stale) => [`Digest ${realm}, nonce="${nonce}", qop="auth", stale=${stale}`] },
  { slug: 'opaque', title: 'What is opaque comes back as it is.', requirement: 'client.digest.opaque', fields: (nonce, stale) => [`Digest ${realm}, nonce="${nonce}", algorithm=MD5, qop="auth", opaque="5ccc069c403ebaf9f0171e9517f40e41", stale=${stale}`] },
  { slug: 'spacing', title: 'Spaces, order and case of the parameters mean nothing.', requirement: 'client.digest.spelling', fields: (nonce) => [`digest QOP="auth" ,algorithm=MD5,Nonce="${nonce}",   ${realm}`] },
  { slug: 'escaped-realm', title: 'An escaped quote in the realm is a quote.', requirement: 'client.digest.escapes', fields: (nonce, stale) => [`Digest realm="MMS \\"Public\\" API, v2", nonce="${nonce}", algorithm=MD5, qop="auth", stale=${stale}`] },
  { slug: 'bearer-first', title: 'Digest is chosen though a Bearer challenge stands before it.', requirement: 'client.digest.choice', fields: (nonce, stale) => ['Bearer realm="MMS Public API"', `Digest ${realm}, nonce="${nonce}", algorithm=MD5, qop="auth", stale=${stale}`] },
  { slug: 'one-field', title: 'Digest is chosen though it shares its field with a Bearer challenge.', requirement: 'client.digest.one-field', fields: (nonce, stale) => [`Bearer realm="MMS Public API", Digest ${realm}, nonce="${nonce}", algorithm=MD5, qop="auth", stale=${stale}`] },
  { slug: 'sha-256', title: 'SHA-256 is known.', requirement: 'client.digest.sha-256', fields: (nonce, stale) => [`Digest ${realm}, nonce="${nonce}", algorithm=SHA-256, qop="auth", stale=${stale}`] },
  { slug: 'no-qop', title: 'A challenge of before there were qualities of protection is answered.', requirement: 'client.digest.no-qop', fields: (nonce) => [`Digest ${realm}, nonce="${nonce}", algorithm=MD5`] },
];

/** Digest authentication: the way of the service, and the other ways that RFC 7616 allows. */
export function digestCases(suite: ClientSuite): readonly ClientCase[] {
  const { calls, users } = suite;
  const { user } = users.find(({ slug }) => slug === 'scram')!;
  const digest = (slug: string, title: string, requirements: readonly string[], steps: ClientCase['steps']) => clientCase(suite, { id: `auth/digest/${slug}`, title, requirements, auth: 'digest', steps });
  return [
    digest('query', 'The credentials of a request with a query cover the query.', [], [calls.list([user], { query: { pageNum: 2, pretty: true } })]),
    digest('path', 'The credentials cover the path as it goes.', [], [calls.get({ ...user, databaseName: '$external', username: 'CN=Ana Lima,OU=a/b' })]),
    digest('several', 'Several calls in a row are each authenticated.', ['client.digest.nc'], [calls.get(user), calls.list([user]), calls.update(user, { labels: [{ key: 'a', value: 'b' }] }), calls.get(user), calls.remove(user)]),
    digest('stale', 'A nonce that is stale is replaced, and the call succeeds.', ['client.digest.stale'], [1, 2, 3].map(() => calls.get(user, { gatekeeping: { nonceUses: 1 } }))),
    digest('body', 'A body goes with the credentials, whole.', [], [calls.create(user)]),
    digest('refused', 'Credentials that are refused are an error, and not sent again and again.', ['client.auth.loop', 'client.error.401'], [calls.get(user, { gatekeeping: { refuseAll: true }, reading: { requirement: 'client.error.401' } })]),
    ...forms.map(({ slug, title, requirement, fields }) => {
      const challenge = (nonce: string, stale: boolean): HeaderList => fields(nonce, stale).map((value) => ['WWW-Authenticate', value]);
      return { ...digest(`form-${slug}`, title, [requirement], [calls.get(user, { gatekeeping: { challenge } })]), access: requirement };
    }),
  ];
}
