import { createHash, randomUUID } from 'node:crypto';
import type { Received, Reply } from './serve.ts';

/**
 * A server's side of Digest, written from RFC 7616 alone and without the code under test: challenges, and checks every
 * part of the credentials. A count may be used once per nonce.
 */
export interface Guard {
  /** The 401 that a request deserves, or undefined when it may pass. */
  check(request: Received): Reply | undefined;
  /** Makes every nonce that is out stale. */
  expire(): void;
  /** Requests refused since the start. */
  readonly refused: number;
}

export interface GuardOptions {
  readonly username?: string;
  readonly password?: string;
  readonly algorithm?: 'MD5' | 'SHA-256' | 'MD5-sess' | 'SHA-256-sess';
  /** How many requests a nonce is good for. */
  readonly usesPerNonce?: number;
  /** Whether counts must come in order (RFC 7616 section 3.4: "nc" tells the server how many requests there were). */
  readonly isOrdered?: boolean;
  /** Whether a nonce that is used up is called stale, as it should be. */
  readonly saysStale?: boolean;
}

export function createGuard({ username = 'public', password = 'private', algorithm = 'MD5', usesPerNonce = Infinity, saysStale = true, isOrdered = false }: GuardOptions = {}): Guard {
  const realm = 'MMS Public API';
  const h = (text: string) => createHash(algorithm.startsWith('MD5') ? 'md5' : 'sha256').update(text).digest('hex');
  let nonces = new Map<string, Set<string>>();
  let refused = 0;
  const refuse = (isStale: boolean): Reply => {
    refused += 1;
    const nonce = randomUUID();
    nonces.set(nonce, new Set());
    const challenge = `Digest realm="${realm}", domain="", nonce="${nonce}", algorithm=${algorithm}, qop="auth", stale=${isStale && saysStale}`;
    return { status: 401, headers: { 'WWW-Authenticate': challenge }, body: '{"error":401}' };
  };
  return {
    get refused() {
      return refused;
    },
    expire() {
      nonces = new Map();
    },
    check({ method, target, headers: { authorization } }) {
      if (authorization === undefined) return refuse(false);
      const sent = Object.fromEntries([...authorization.matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g)].map(([, name, quoted, bare]) => [name!, quoted ?? bare!]));
      if (sent['username'] !== username || sent['realm'] !== realm || sent['uri'] !== target || sent['qop'] !== 'auth' || sent['algorithm'] !== algorithm) return refuse(false);
      const secret = h(`${username}:${realm}:${password}`);
      const a1 = algorithm.endsWith('-sess') ? h(`${secret}:${sent['nonce']}:${sent['cnonce']}`) : secret;
      if (sent['response'] !== h(`${a1}:${sent['nonce']}:${sent['nc']}:${sent['cnonce']}:auth:${h(`${method}:${target}`)}`)) return refuse(false);
      const counts = nonces.get(sent['nonce']!);
      if (counts === undefined || counts.size >= usesPerNonce) return refuse(true);
      if (!/^[0-9a-f]{8}$/.test(sent['nc']!) || counts.has(sent['nc']!)) return refuse(false);
      if (isOrdered && [...counts].some((count) => count > sent['nc']!)) return refuse(false);
      counts.add(sent['nc']!);
      return undefined;
    },
  };
}
