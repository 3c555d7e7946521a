import type { Account, Token } from './habits.ts';
import type { Incoming, Outgoing } from './message.ts';

export const tokenPath = '/api/oauth/token';

/** A request for a token (RFC 6749 section 4.4.2), with the client's id and secret by Basic. */
export function requestToken({ clientId, clientSecret }: Account): Outgoing {
  return {
    method: 'POST',
    target: tokenPath,
    fields: [
      ['Authorization', `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`],
      ['Accept', 'application/json'],
      ['Content-Type', 'application/x-www-form-urlencoded'],
    ],
    body: Buffer.from('grant_type=client_credentials'),
  };
}

/** The members of a token answer. @throws Error when it gives no token */
export function readTokenAnswer({ status, parts }: Incoming): Readonly<Record<string, unknown>> {
  if (status !== 200) throw new Error(`${tokenPath} answered ${status}`);
  return JSON.parse(Buffer.concat(parts).toString()) as Readonly<Record<string, unknown>>;
}

/** The token that such members give (RFC 6749 section 5.1); one without a lifetime is good until it is refused. */
export function tokenFrom(members: Readonly<Record<string, unknown>>, now: number): Token {
  const { access_token: value, token_type: type, expires_in: lifetime } = members;
  if (typeof value !== 'string' || typeof type !== 'string' || type.toLowerCase() !== 'bearer') throw new Error(`${tokenPath} gave no bearer token`);
  return { value, expiresAt: typeof lifetime === 'number' ? now + lifetime * 1000 : Infinity };
}
