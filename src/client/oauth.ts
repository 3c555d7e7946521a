import type { HeaderList } from '../core/exchange.ts';
import type { Authorizer } from './authorizer.ts';
import { clientOf, requestToken, type OAuthOptions } from './token-endpoint.ts';
import { httpUrl } from './url.ts';

interface Token {
  readonly value: string;
  /** When to get another one, in the time of the clock. */
  readonly renewAt: number;
}

/** A token is renewed this long before it expires (milliseconds), a short-lived one after nine tenths of its life. */
const margin = 60_000;
/** The service gives 10 tokens a minute; a 401 that no new token cures must not use them up (milliseconds). */
const pause = 60_000;

/**
 * OAuth 2.0 client credentials (RFC 6749 section 4.4), the token sent as Bearer (RFC 6750 section 2.1).
 * The token is fetched when it is first needed, once for all who wait for it, and renewed before it expires. After a
 * 401 it is renewed and the request goes again; but at most once a minute, since a 401 can have other causes.
 * `authorize` throws TokenError.
 * @throws Error when tokenUrl is no http or https URL
 */
export function oauth(options: OAuthOptions): Authorizer {
  const { tokenUrl, clock = Date.now } = options;
  const url = httpUrl(tokenUrl, 'tokenUrl').href;
  const client = clientOf(options);
  let token: Token | undefined;
  let pending: Promise<Token> | undefined;
  let renewedAt = -Infinity;
  const uses = new WeakMap<HeaderList, Token>();

  const fetchToken = async (): Promise<Token> => {
    const askedAt = clock();
    const { value, lifetime } = await requestToken(url, client);
    token = { value, renewAt: askedAt + Math.max(lifetime - margin, lifetime * 0.9) };
    return token;
  };

  return {
    async authorize() {
      const isGood = token !== undefined && clock() < token.renewAt;
      const use = isGood ? token! : await (pending ??= fetchToken().finally(() => (pending = undefined)));
      const fields: HeaderList = [['Authorization', `Bearer ${use.value}`]];
      uses.set(fields, use);
      return fields;
    },
    async challenged(response, sent) {
      if (response?.status !== 401) return false;
      const use = uses.get(sent);
      if (use !== undefined && use !== token) return true; // another request's 401 has renewed it already
      if (clock() - renewedAt < pause) return false;
      renewedAt = clock();
      token = undefined;
      return true;
    },
  };
}

/**
 * Sends as Bearer what `change` makes of a token that was fetched for it alone, and never a second time: to see whether
 * a server takes a token that it did not give, or no longer stands by. The token is fetched when it is first needed.
 * `authorize` throws TokenError.
 */
export function oddToken(options: OAuthOptions, change: (token: string) => Promise<string>): Authorizer {
  const url = httpUrl(options.tokenUrl, 'tokenUrl').href;
  const client = clientOf(options);
  let pending: Promise<string> | undefined;
  return {
    authorize: async () => [['Authorization', `Bearer ${await (pending ??= requestToken(url, client).then(({ value }) => change(value)))}`]],
    challenged: async () => false,
  };
}
