import type { JointFinding, View } from '../../../src/core/case.ts';
import type { CallRecord, Recorded } from '../../../src/sdk/record.ts';
import { joint } from '../../../src/sdk/judge/joint.ts';
import { bytes } from '../answers.ts';
import { clientCase, type ClientCase, type ClientSuite } from '../case.ts';

/** A token is good for so many seconds where a case waits for its end, and the case waits so many milliseconds. */
const brief = { lifetime: 1, waitMs: 1300 };

/** OAuth client credentials: a token is asked for, used, kept while it is good, and renewed. */
export function oauthCases(suite: ClientSuite): readonly ClientCase[] {
  const { calls, users } = suite;
  const { user } = users.find(({ slug }) => slug === 'scram')!;
  const oauth = (slug: string, title: string, requirements: readonly string[], steps: ClientCase['steps'], check?: ClientCase['check']) => clientCase(suite, { id: `auth/oauth/${slug}`, title, requirements, auth: 'oauth', steps, ...(check && { check }) });
  const told = (slug: string, title: string, requirement: string, members: (token: string) => object) =>
    ({ ...oauth(slug, title, [requirement], [calls.get(user, { gatekeeping: { token: (_, token) => tokenAnswer(200, members(token)) } })]), access: requirement });
  return [
    oauth('call', 'A token is asked for and used.', [], [calls.get(user)]),
    oauth('several', 'Several calls use one token.', ['client.oauth.reuse'], [calls.get(user), calls.list([user]), calls.create(user), calls.remove(user)]),
    oauth('expiry', 'A token that has expired is replaced, and the call succeeds.', ['client.oauth.expired'], [calls.get(user, { gatekeeping: { tokenLifetime: brief.lifetime } }), calls.get(user, { waitMs: brief.waitMs, renews: true })]),
    oauth('revoked', 'A token that is good no longer before its time is replaced, and the call succeeds.', ['client.oauth.revoked'], [calls.get(user), calls.get(user, { gatekeeping: { revoked: true }, renews: true })]),
    oauth('denied', 'When there is no token, there is an error and no request.', ['client.oauth.denied'], [calls.get(user, { gatekeeping: { token: () => tokenAnswer(401, { error: 'invalid_client', error_description: 'The client is unknown.' }) } })], denied),
    told('unknown-fields', 'Members of a token answer that are new to the client are passed over.', 'client.oauth.unknown-field', (token) => ({ access_token: token, expires_in: 3600, token_type: 'Bearer', scope: 'all', issued_at: 1, extra: { nested: [true] } })),
    told('type-case', 'The token type has any case.', 'client.oauth.token-type', (token) => ({ access_token: token, expires_in: 3600, token_type: 'bearer' })),
    told('no-lifetime', 'A token without a lifetime is used.', 'client.oauth.no-lifetime', (token) => ({ access_token: token, token_type: 'Bearer' })),
  ];
}

function tokenAnswer(status: number, members: object) {
  return { status, headers: [['Content-Type', 'application/json'], ['Cache-Control', 'no-store']] as const, body: bytes(members) };
}

/** No token, no request, and no success. */
function denied(records: readonly CallRecord[], view: (each: Recorded) => View): readonly JointFinding[] {
  return records.flatMap(({ recorded, result }) => {
    const token = recorded.find(({ kind }) => kind === 'token');
    if (token === undefined) return [];
    const request = recorded.find(({ kind }, index) => index > recorded.indexOf(token) && (kind === 'admitted' || kind === 'refused' || kind === 'challenged'));
    const wrong = (actual: string, message: string) => joint(view(token), 'client.oauth.denied', { keyword: 'token', expected: 'an error and no request', actual, message });
    return [
      ...(request === undefined ? [] : [wrong(`${request.exchange.request.method} ${request.exchange.request.target}`, 'a request goes out though there is no token')]),
      ...('response' in result ? [wrong('a success', 'the client takes a token that is refused for a success')] : []),
    ];
  });
}
