import type { CallAuth } from '../../../../src/sdk/protocol.ts';
import { fault, type ClientFault } from './fault.ts';

const idOf = (auth: CallAuth) => (auth.type === 'digest' ? auth.publicKey : auth.clientId);
const secretOf = (auth: CallAuth) => (auth.type === 'digest' ? auth.privateKey : auth.clientSecret);
const added = (target: string, query: string) => `${target}${target.includes('?') ? '&' : '?'}${query}`;

/** Where secrets go, and schemes that the API does not have. */
export const secretFaults: readonly ClientFault[] = [
  fault('secret:userinfo', 'sends the whole URL with key and secret in it', ['secret.url'], () => ({ target: (target, { auth, baseUrl }) => baseUrl.replace('//', `//${idOf(auth)}:${secretOf(auth)}@`) + target })),
  fault('secret:query', 'puts the secret into the query', ['secret.url'], () => ({ target: (target, { auth }) => added(target, `private_key=${secretOf(auth)}`) })),
  fault('secret:query-unnamed', 'puts the secret into the query under a name that says nothing', ['secret.url'], () => ({ target: (target, { auth }) => added(target, `u=${secretOf(auth)}`) })),
  fault('secret:token-in-query', 'puts the token into the query too', ['secret.url'], ({ bearer }) => {
    let token: string | undefined;
    return { bearer: (value) => bearer((token = value)), target: (target) => (token === undefined ? target : added(target, `access_token=${token}`)) };
  }, { auth: 'oauth' }),
  fault('secret:password-in-query', 'puts the password of a user into the query', ['secret.url'], () => ({ target: (target, { body }) => (typeof body === 'object' && body !== null && 'password' in body ? added(target, `password=${encodeURIComponent(String(body.password))}`) : target) })),
  fault('secret:in-body', 'sends the secret in the body', ['secret.sent', 'body.invented'], (sound) => ({
    body(call, memory) {
      const body = sound.body(call, memory);
      return body === undefined ? undefined : { ...(body as object), apiKey: secretOf(call.auth) };
    },
  })),
  fault('secret:in-agent', 'names key and secret in its User-Agent', ['secret.sent'], (sound) => ({ fields: (fields, call) => sound.fields(fields.map(([name, value]) => [name, name === 'User-Agent' ? `${value} (${idOf(call.auth)}:${secretOf(call.auth)})` : value]), call) })),
  fault('secret:basic', 'sends Basic credentials before it is asked for any', ['secret.basic', 'secret.sent'], () => ({ unasked: (auth) => `Basic ${Buffer.from(`${idOf(auth)}:${secretOf(auth)}`).toString('base64')}` })),
  fault('secret:own-scheme', 'sends its credentials by a scheme of its own', ['authorization.scheme'], () => ({ unasked: (auth) => `ApiKey ${idOf(auth)}` })),
  fault('secret:token-scheme', 'calls a bearer token Token', ['authorization.scheme', 'oauth.bearer'], () => ({ bearer: (token) => `Token ${token}` }), { auth: 'oauth' }),
];
