import type { Change } from '../habits.ts';
import { readTokenAnswer, tokenFrom, tokenPath } from '../oauth.ts';
import { LostConnection, type Outgoing } from '../message.ts';
import { fault as anyFault, type ClientFault } from './fault.ts';

const fault = (id: string, description: string, violates: readonly string[], change: Change): ClientFault => anyFault(`oauth:${id}`, description, violates, change, { auth: 'oauth' });

/** A change of the request for a token. */
const asked = (change: (request: Outgoing, id: string, secret: string) => Outgoing): Change => ({ tokenRequest }) => ({ tokenRequest: (account) => change(tokenRequest(account), account.clientId, account.clientSecret) });
const withBody = (request: Outgoing, body: string, type = 'application/x-www-form-urlencoded'): Outgoing => ({ ...request, fields: request.fields.map(([name, value]) => [name, name === 'Content-Type' ? type : value]), body: Buffer.from(body) });
const withoutField = (request: Outgoing, unwanted: string): Outgoing => ({ ...request, fields: request.fields.filter(([name]) => name !== unwanted) });
const basic = (text: string): Change => asked((request) => ({ ...request, fields: request.fields.map(([name, value]) => [name, name === 'Authorization' ? text : value]) }));
/** Refuses token answers that are not as it wants them. */
const strict = (holds: (members: Readonly<Record<string, unknown>>) => boolean): Change => () => ({
  token(answer, now) {
    const members = readTokenAnswer(answer);
    if (!holds(members)) throw new Error('the token answer is not understood');
    return tokenFrom(members, now);
  },
});

/** How tokens are asked for, kept and used. */
export const oauthFaults: readonly ClientFault[] = [
  fault('no-scheme', 'sends the token without the word Bearer', ['oauth.bearer', 'authorization.scheme'], () => ({ bearer: (token) => token })),
  fault('quoted-token', 'puts the token into quotes', ['bearer.form'], () => ({ bearer: (token) => `Bearer "${token}"` })),
  fault('colon', 'writes a colon after Bearer', ['authorization.scheme', 'oauth.bearer'], () => ({ bearer: (token) => `Bearer: ${token}` })),
  fault('bearer-alone', 'sends Bearer without the token', ['bearer.form'], () => ({ bearer: () => 'Bearer' })),
  fault('token-cut', 'loses the last character of the token', ['oauth.bearer'], () => ({ bearer: (token) => `Bearer ${token.slice(0, -1)}` })),
  fault('secret-as-token', 'sends the client secret as the token', ['secret.sent', 'oauth.bearer'], ({ tokenRequest }) => {
    let secret = '';
    return { tokenRequest: (account) => ((secret = account.clientSecret), tokenRequest(account)), bearer: () => `Bearer ${secret}` };
  }),
  fault('secret-in-form', 'sends id and secret in the form', ['oauth.basic'], asked((request, id, secret) => withoutField(withBody(request, `grant_type=client_credentials&client_id=${id}&client_secret=${secret}`), 'Authorization'))),
  fault('no-basic', 'asks for a token without saying who it is', ['oauth.basic'], asked((request) => withoutField(request, 'Authorization'))),
  fault('id-alone', 'sends the id without the secret', ['oauth.basic'], ({ tokenRequest }) => ({ tokenRequest: (account) => tokenRequest({ ...account, clientSecret: '' }) })),
  fault('bearer-at-token', 'sends id and secret as a bearer token', ['oauth.basic'], basic('Bearer c2VjcmV0')),
  fault('secret-in-url', 'puts id and secret into the URL of the token endpoint', ['secret.url'], asked((request, id, secret) => ({ ...request, target: `${tokenPath}?client_id=${id}&client_secret=${secret}` }))),
  fault('grant-json', 'asks for a token with JSON', ['oauth.grant'], asked((request) => withBody(request, '{"grant_type":"client_credentials"}', 'application/json'))),
  fault('grant-missing', 'names no grant type', ['oauth.grant'], asked((request) => withBody(request, ''))),
  fault('grant-password', 'asks for the grant type password', ['oauth.grant'], asked((request) => withBody(request, 'grant_type=password'))),
  fault('grant-get', 'asks for a token by GET', ['oauth.grant'], asked((request) => ({ ...request, method: 'GET', target: `${tokenPath}?grant_type=client_credentials`, body: undefined }))),
  fault('token-per-call', 'asks for a token for each call', ['oauth.reuse'], () => ({ isGood: () => false })),
  fault('never-renewed', 'uses a token for ever', ['oauth.expired'], () => ({ isGood: () => true, renews: () => false })),
  fault('lifetime-in-minutes', 'takes the lifetime for minutes', ['oauth.expired'], ({ token }) => ({ token: (answer, now) => ({ ...token(answer, now), expiresAt: now + 60 * (token(answer, now).expiresAt - now) }), renews: () => false })),
  fault('revoked-final', 'takes a token that is refused before its time for the end', ['oauth.revoked'], () => ({ renews: () => false })),
  fault('no-token-sent', 'goes on without a token when there is none', ['oauth.denied'], () => ({ withoutToken: () => ({ value: 'undefined', expiresAt: Infinity }) })),
  fault('denied-success', 'takes a token that is refused for a call that is done', ['oauth.denied'], () => ({
    withoutToken() {
      throw new LostConnection('no token');
    },
    lost: () => ({ response: { body: null } }),
  })),
  fault('unknown-field', 'refuses token answers with members that it does not know', ['oauth.unknown-field'], strict((members) => Object.keys(members).every((name) => ['access_token', 'expires_in', 'token_type', 'scope'].includes(name)))),
  fault('type-case', 'wants the token type to be Bearer to the letter', ['oauth.token-type'], strict(({ token_type: type }) => type === 'Bearer')),
  fault('lifetime-needed', 'refuses tokens without a lifetime', ['oauth.no-lifetime'], strict(({ expires_in: lifetime }) => typeof lifetime === 'number')),
];
