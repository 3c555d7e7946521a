import { randomBytes } from 'node:crypto';
import type { HeaderList } from '../core/exchange.ts';
import type { AuthorizedRequest, AuthorizedResponse, Authorizer } from './authorizer.ts';
import { answer, parseChallenges, strongest, type Challenge } from './digest.ts';

/** An API key of the Administration API: the username and the password of its Digest. */
export interface ApiKey {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** One nonce of the server and how often it was used. */
interface Session {
  readonly challenge: Challenge;
  readonly cnonce: string;
  count: number;
}

/** How a request was sent; without a session it was sent bare. */
interface Use {
  readonly request: AuthorizedRequest;
  readonly session?: Session;
  readonly nc?: number;
}

/** Milliseconds that requests wait for the outcome of the first one, should nobody tell it. */
const patience = 2000;

/**
 * HTTP Digest (RFC 7616). The first request goes alone and fetches a challenge; the others wait until its answer to that
 * challenge is accepted, and reuse the nonce, each with an nc of its own. A request whose nonce is refused goes once more
 * with the new nonce, which nobody else uses before: it passes even where a nonce is good for one request, or where the
 * server wants the counts in order. A 401 without a challenge that can be answered stands.
 */
export function digest({ publicKey, privateKey }: ApiKey): Authorizer {
  /** The nonce accepted last. */
  let current: Session | undefined;
  let probe: Probe | undefined;
  /** The first request is back; if that brought no nonce, there is nothing to be gained by letting another one go first. */
  let isProbed = false;
  /** Nobody told what became of the first request: nonces are then shared before they are known to be accepted. */
  let isUntold = false;
  const uses = new WeakMap<HeaderList, Use>();
  const reserved = new WeakMap<AuthorizedRequest, Session[]>();

  const record = (fields: HeaderList, use: Use): HeaderList => {
    uses.set(fields, use);
    return fields;
  };
  const sign = (request: AuthorizedRequest, session: Session): HeaderList => {
    session.count += 1;
    const { challenge, cnonce, count: nc } = session;
    const value = answer({ challenge, method: request.method, uri: request.target, username: publicKey, password: privateKey, cnonce, nc });
    return record([['Authorization', value]], { request, session, nc });
  };

  /** Takes what a response teaches; true when its request should go again. */
  const learn = (response: AuthorizedResponse, { request, session, nc }: Use): boolean => {
    if (response.status !== 401) {
      if (session !== undefined && nc === 1) current = session;
      return false;
    }
    if (nc === 1) return false; // refused with a new nonce: it is the key that is not accepted
    const fields = response.headers.filter(([name]) => name.toLowerCase() === 'www-authenticate').map(([, value]) => value);
    const challenge = strongest(parseChallenges(fields));
    if (challenge === undefined) return false;
    // One cnonce for all requests with a nonce, since the -sess algorithms want it (RFC 7616 section 3.4.2).
    const fresh: Session = { challenge, cnonce: randomBytes(16).toString('base64url'), count: 0 };
    reserved.set(request, [...(reserved.get(request) ?? []), fresh]);
    return true;
  };

  return {
    async authorize(request) {
      const own = reserved.get(request)?.shift();
      if (own !== undefined) {
        if (isUntold) current = own;
        return sign(request, own);
      }
      if (current === undefined && !isProbed) {
        if (probe === undefined) {
          probe = createProbe(request);
          return record([], { request });
        }
        if (await probe.isLate()) isUntold = true;
      }
      return current === undefined ? record([], { request }) : sign(request, current);
    },
    async challenged(response, sent) {
      const use = uses.get(sent);
      if (use === undefined) return false;
      const isWorthIt = response !== undefined && learn(response, use);
      if (use.request === probe?.request && !isWorthIt) {
        if (response !== undefined) isProbed = true;
        probe.end();
        probe = undefined;
      }
      return isWorthIt;
    },
  };
}

/** The request that goes first, and the others' wait for it. */
interface Probe {
  readonly request: AuthorizedRequest;
  /** Resolves when the probe has ended (false), or when that takes too long (true). */
  isLate(): Promise<boolean>;
  end(): void;
}

function createProbe(request: AuthorizedRequest): Probe {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  let timer: NodeJS.Timeout | undefined;
  return {
    request,
    isLate() {
      timer ??= setTimeout(resolve, patience, true);
      return promise;
    },
    end() {
      clearTimeout(timer);
      resolve(false);
    },
  };
}
