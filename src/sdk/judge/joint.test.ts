import { describe, expect, it } from 'vitest';
import { viewOf } from '../../checks/index.ts';
import type { Kind, Recorded, Refusal, Script } from '../record.ts';
import { accessFindings, secretFindings, tokenFindings } from './access.ts';
import { repeatFindings } from './repeats.ts';
import { admitted, call, collection, contract, exchange, vendor } from './testing.ts';

const view = ({ exchange: each }: Recorded) => viewOf(contract, each);
const ids = (found: readonly { readonly finding: { readonly requirement: string } }[]) => found.map(({ finding }) => finding.requirement);
const of = (kind: Kind, part?: Refusal['part'], status = 401): Recorded => ({ ...admitted({}, { status }), kind, ...(part && { refusal: { part, expected: 'x', actual: 'y' } }) });
const answered = (...statuses: readonly number[]) => statuses.map((status) => admitted({ method: 'POST' }, { status }));
const get = call('getDatabaseUser');
const oauth = call('getDatabaseUser', { auth: { type: 'oauth', clientId: 'mdb_sa_id_1', clientSecret: 'mdb_sa_sk_0123456789' } });
const script = { auth: get.auth, responses: ['dropped'] } satisfies Script;

describe('the number of requests', () => {
  it.each([
    [[201], []],
    [[429, 201], []],
    [[503, 201], []],
    [[401, 201], []],
    [[201, 201], ['client.requests.once']],
    [[404, 404], ['client.requests.once']],
    [[500, 201], ['client.requests.repeated']],
    [[0, 201], ['client.requests.repeated']],
    [Array.from({ length: 11 }, () => 503), ['client.requests.bounded']],
  ])('of creates that are answered %j', (statuses, findings) => {
    expect(ids(repeatFindings(answered(...statuses), view))).toEqual(findings);
  });

  it('may be more for what can be repeated', () => {
    expect(ids(repeatFindings([500, 0, 200].map((status) => admitted({ method: 'GET' }, { status })), view))).toEqual([]);
  });

  it('is two for each call where each is challenged', () => {
    const pair = [of('challenged'), admitted({})];
    expect(ids(repeatFindings([of('challenged'), of('refused', 'stale'), admitted({}, { status: 429 }), of('challenged'), admitted({})], view))).toEqual([]);
    expect(ids(repeatFindings([of('challenged'), ...pair], view))).toEqual(['client.requests.challenges']);
  });
});

describe('credentials', () => {
  const judge = (recorded: readonly Recorded[], requirement?: string) => ids(accessFindings(get, script, recorded, view, requirement));

  it('are refused for a part of them', () => {
    for (const part of ['username', 'realm', 'nonce', 'uri', 'qop', 'nc', 'cnonce', 'response'] as const) expect(judge([of('challenged'), of('refused', part)])).toEqual([`client.digest.${part}`]);
    expect(judge([of('challenged'), of('refused', 'response')], 'client.digest.sha-256')).toEqual(['client.digest.sha-256']);
  });

  it('are missed when a challenge is not answered', () => {
    expect(judge([of('challenged')])).toEqual(['client.digest.answers']);
    expect(judge([of('challenged'), admitted({})])).toEqual([]);
    expect(ids(accessFindings(oauth, script, [of('challenged')], view))).toEqual(['client.oauth.bearer']);
  });

  it('are renewed when they are stale or expired', () => {
    expect(judge([of('refused', 'stale'), admitted({})])).toEqual([]);
    expect(judge([of('refused', 'stale')])).toEqual(['client.digest.stale']);
    expect(ids(accessFindings(oauth, script, [of('refused', 'expired'), of('token', undefined, 200), admitted({})], view))).toEqual([]);
    expect(ids(accessFindings(oauth, script, [of('refused', 'expired')], view))).toEqual(['client.oauth.expired']);
  });
});

describe('tokens', () => {
  const token = of('token', undefined, 200);
  const judge = (...calls: readonly (readonly Recorded[])[]) => ids(tokenFindings(calls.map((recorded) => ({ recorded, renews: false })), view));

  it('are asked for once', () => {
    expect(judge([token, admitted({})], [admitted({})])).toEqual([]);
    expect(judge([token, admitted({})], [token, admitted({})])).toEqual(['client.oauth.reuse']);
  });

  it('are asked for again when they are good no longer, or not good enough', () => {
    expect(ids(tokenFindings([{ recorded: [token], renews: false }, { recorded: [token], renews: true }], view))).toEqual([]);
    expect(judge([token, of('refused', 'revoked'), token])).toEqual([]);
    expect(judge([token, admitted({}), of('revocation', undefined, 200)], [token, admitted({})])).toEqual([]);
    expect(judge([token, admitted({}, { status: 401 }), token])).toEqual([]);
  });
});

describe('a secret', () => {
  const { auth } = oauth;
  const secret = 'clientSecret' in auth ? auth.clientSecret : '';
  const judge = (each: Recorded) => ids(secretFindings(oauth, [each], view));
  const sent = (request: Parameters<typeof exchange>[0], kind: Kind = 'admitted'): Recorded => ({ ...admitted(request), kind });

  it('stands in no URL', () => {
    expect(judge(sent({ target: `/api/oauth/token?client_secret=${secret}` }, 'token'))).toEqual(['client.secret.url']);
  });

  it('is sent for a token and for nothing else', () => {
    const basic = `Basic ${Buffer.from(`mdb_sa_id_1:${secret}`).toString('base64')}`;
    expect(judge(sent({ headers: [['Authorization', basic]] }, 'token'))).toEqual([]);
    expect(judge(sent({ headers: [['Accept', vendor], ['Authorization', basic]] }))).toEqual(['client.secret.sent']);
    expect(judge(sent({ target: collection, json: { note: secret } }))).toEqual(['client.secret.sent']);
  });

  it('goes to no other server', () => {
    expect(judge(sent({ headers: [['authorization', 'Bearer abc']] }, 'elsewhere'))).toEqual(['client.redirect.credentials']);
    expect(judge(sent({ json: { password: 'x' } }, 'elsewhere'))).toEqual(['client.redirect.body']);
    expect(judge(sent({}, 'elsewhere'))).toEqual([]);
  });
});
