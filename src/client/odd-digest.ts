import { randomBytes } from 'node:crypto';
import type { HeaderList } from '../core/exchange.ts';
import type { ApiKey } from './digest-authorizer.ts';
import type { AuthorizedRequest, Authorizer } from './authorizer.ts';
import { answer, parseChallenges, strongest, type Challenge } from './digest.ts';

/** How a client of its own kind answers a Digest challenge. */
export interface OddDigest {
  /** The challenge that it answers, of those offered; the strongest when left out. */
  readonly choose?: (challenges: readonly Challenge[]) => Challenge | undefined;
  /** The challenge that it believes to have got. */
  readonly understand?: (challenge: Challenge) => Challenge;
  /** The request target that it signs, given the one that it sends. */
  readonly uri?: (target: string) => string;
  /** How it spells the Authorization that it has computed. */
  readonly spell?: (authorization: string) => string;
}

/**
 * A Digest client that asks for a challenge with every request, as a widely used Go library does, and answers it in
 * a way of its own: to see whether a server takes every right way, and no wrong one. It never sends a third time.
 */
export function oddDigest({ publicKey: username, privateKey: password }: ApiKey, odd: OddDigest = {}): Authorizer {
  const asked = new WeakMap<HeaderList, AuthorizedRequest>();
  const ready = new WeakMap<AuthorizedRequest, Challenge>();
  return {
    async authorize(request) {
      const challenge = ready.get(request);
      if (challenge === undefined) {
        const bare: HeaderList = [];
        asked.set(bare, request);
        return bare;
      }
      ready.delete(request);
      const { understand = (each: Challenge) => each, uri = (target: string) => target, spell = (text: string) => text } = odd;
      const cnonce = randomBytes(16).toString('base64url');
      return [['Authorization', spell(answer({ challenge: understand(challenge), method: request.method, uri: uri(request.target), username, password, cnonce, nc: 1 }))]];
    },
    async challenged(response, sent) {
      const request = asked.get(sent);
      if (request === undefined || response?.status !== 401) return false;
      const offered = parseChallenges(response.headers.filter(([name]) => name.toLowerCase() === 'www-authenticate').map(([, value]) => value));
      const challenge = (odd.choose ?? strongest)(offered);
      if (challenge === undefined) return false;
      ready.set(request, challenge);
      return true;
    },
  };
}

/**
 * A client that sends the credentials of a request once more with the next request that is the same, word for word:
 * the first time they are right, the second time they are a replay (RFC 7616 section 5.12).
 */
export function replaying(authorizer: Authorizer): Authorizer {
  const accepted = new Map<string, HeaderList>();
  const own = new WeakMap<HeaderList, string>();
  return {
    async authorize(request) {
      const name = `${request.method} ${request.target}`;
      const before = accepted.get(name);
      accepted.delete(name);
      if (before !== undefined) return [...before];
      const fields = await authorizer.authorize(request);
      if (fields.length > 0) own.set(fields, name);
      return fields;
    },
    async challenged(response, sent) {
      const name = own.get(sent);
      if (name !== undefined && response !== undefined && response.status !== 401) accepted.set(name, sent);
      return authorizer.challenged(response, sent);
    },
  };
}
