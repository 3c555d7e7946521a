import { hash, randomBytes } from 'node:crypto';
import { header, type HeaderList, type WireRequest } from '../core/exchange.ts';
import { parseChallenges, type Challenge } from '../client/index.ts';
import type { Gatekeeping, Refusal } from './record.ts';

/** An API key: the username and the password of a Digest. */
interface Key {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** What a challenge asked for, which its answer is held to. */
interface Terms {
  readonly realm: string;
  /** As it was sent; MD5 when it was not (RFC 7616 section 3.3). */
  readonly algorithm: string;
  /** The qualities of protection that were offered; none in a challenge of RFC 2069. */
  readonly qops: readonly string[];
  readonly opaque: string | undefined;
  readonly hasUserhash: boolean;
}

/** A nonce that was issued, and how far it is used. */
interface Issue {
  readonly terms: readonly Terms[];
  uses: number;
  /** The greatest count so far. */
  count: number;
}

/** Issues challenges, and judges what comes in answer to them. */
export interface DigestGate {
  /** The header fields of a 401, with a nonce that has not been used. */
  challenge(gatekeeping: Gatekeeping, isStale: boolean): HeaderList;
  /** What is wrong with the value of Authorization of a request: of several parts the one that the others follow from. Undefined when it proves the key. */
  refusal(value: string, request: WireRequest, key: Key, gatekeeping: Gatekeeping): Refusal | undefined;
}

/** The challenge of the service, as it was recorded; nonces have 32 characters of base64. */
const recorded = (nonce: string, isStale: boolean): HeaderList => [['WWW-Authenticate', `Digest realm="MMS Public API", domain="", nonce="${nonce}", algorithm=MD5, qop="auth", stale=${isStale}`]];

/** A server's side of Digest (RFC 7616, and without qop RFC 2069) for one case: it knows the nonces that it has issued, and no others. */
export function digestGate(): DigestGate {
  const issues = new Map<string, Issue>();

  return {
    challenge({ challenge = recorded }, isStale) {
      const nonce = randomBytes(24).toString('base64');
      const fields = challenge(nonce, isStale);
      const challenges = parseChallenges(fields.filter(([name]) => name.toLowerCase() === 'www-authenticate').map(([, value]) => value)).filter(({ scheme }) => scheme.toLowerCase() === 'digest');
      // A nonce that stands there unquoted is none by the grammar, and a client may take it for one nevertheless.
      const nonces = Map.groupBy(challenges, ({ parameters }) => parameters.get('nonce') ?? nonce);
      for (const [each, offered] of nonces) issues.set(each, { terms: offered.map(termsOf), uses: 0, count: 0 });
      return fields;
    },

    refusal(value, request, { publicKey, privateKey }, { nonceUses = Infinity }) {
      const sent = parametersOf(value);
      if (sent === undefined) return { part: 'syntax', expected: 'Digest and a list of parameters, each once (RFC 7616 section 3.4, RFC 9110 section 11.4)', actual: value };
      const is = (name: string, expected: string): Refusal => ({ part: name as Refusal['part'], expected, actual: sent.get(name) ?? 'none' });
      const get = (name: string): string => sent.get(name) ?? '';

      const issue = issues.get(get('nonce'));
      const offered = issue?.terms ?? [...issues.values()].flatMap(({ terms }) => terms);
      if (!names(sent, publicKey, offered)) return { part: 'username', expected: publicKey, actual: sent.get('username') ?? sent.get('username*') ?? 'none' };
      const realms = new Set(offered.map(({ realm }) => realm));
      if (realms.size > 0 && !realms.has(get('realm'))) return is('realm', [...realms].join(' or '));
      if (issue === undefined) return is('nonce', 'a nonce that this server issued in this case');
      if (!isSameTarget(get('uri'), request)) return is('uri', request.target);

      const algorithm = sent.get('algorithm') ?? 'MD5';
      const terms = issue.terms.find((each) => each.realm === get('realm') && each.algorithm.toLowerCase() === algorithm.toLowerCase());
      const base = algorithm.toLowerCase().replace(/-sess$/, '');
      const hashName = hashes.get(base);
      if (terms === undefined || hashName === undefined) return is('algorithm', issue.terms.map((each) => each.algorithm).join(' or '));
      const qop = sent.get('qop')?.toLowerCase();
      if (terms.qops.length === 0 ? qop !== undefined : qop === undefined || !terms.qops.includes(qop)) return is('qop', terms.qops.join(' or ') || 'none, since the challenge offered none');
      const nc = get('nc');
      if (qop !== undefined && !/^[0-9a-f]{8}$/i.test(nc)) return is('nc', '8 hexadecimal digits (RFC 7616 section 3.4)');
      const isSession = base.length < algorithm.length;
      if ((qop !== undefined || isSession) && get('cnonce') === '') return is('cnonce', 'a nonce of the client (RFC 7616 section 3.4)');
      if (terms.opaque !== undefined && sent.get('opaque') !== terms.opaque) return is('opaque', terms.opaque);

      const digest = (data: string | Uint8Array): string => hash(hashName, data);
      const secret = digest(`${publicKey}:${terms.realm}:${privateKey}`);
      const ha1 = isSession ? digest(`${secret}:${get('nonce')}:${get('cnonce')}`) : secret;
      const ha2 = digest(`${request.method}:${get('uri')}${qop === 'auth-int' ? `:${digest(request.body ?? '')}` : ''}`);
      const proof = digest(qop === undefined ? `${ha1}:${get('nonce')}:${ha2}` : `${ha1}:${get('nonce')}:${nc}:${get('cnonce')}:${sent.get('qop')}:${ha2}`);
      if (get('response').toLowerCase() !== proof) return is('response', 'the digest of the other parts, the method and the key (RFC 7616 section 3.4.1)');

      const count = qop === undefined ? issue.count + 1 : Number.parseInt(nc, 16);
      if (count <= issue.count) return is('nc', `more than ${issue.count.toString(16).padStart(8, '0')}, with which this nonce was used before`);
      if (issue.uses >= nonceUses) return { part: 'stale', expected: `a nonce that was used less than ${nonceUses} times`, actual: `one that was used ${issue.uses} times` };
      issue.count = count;
      issue.uses += 1;
      return undefined;
    },
  };
}

/** Hash functions by algorithm (RFC 7616 section 6.1), written apart from the client's: this server judges that client too. */
const hashes: ReadonlyMap<string, string> = new Map([
  ['md5', 'md5'],
  ['sha-256', 'sha256'],
  ['sha-512-256', 'sha512-256'],
]);

function termsOf({ parameters }: Challenge): Terms {
  return {
    realm: parameters.get('realm') ?? '',
    algorithm: parameters.get('algorithm') ?? 'MD5',
    qops: (parameters.get('qop') ?? '').toLowerCase().split(/[\s,]+/).filter(Boolean),
    opaque: parameters.get('opaque'),
    hasUserhash: parameters.get('userhash')?.toLowerCase() === 'true',
  };
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameter = String.raw`${token}[ \t]*=[ \t]*(?:"(?:[^"\\]|\\.)*"|${token})`;
const credentials = new RegExp(String.raw`^digest[ \t]+(?:${parameter}[ \t]*(?:,[ \t,]*|$))+$`, 'is');

/** The parameters of Digest credentials, or undefined when they are not by the grammar or name one twice. */
function parametersOf(value: string): ReadonlyMap<string, string> | undefined {
  if (!credentials.test(value)) return undefined;
  const parameters = parseChallenges(value)[0]?.parameters;
  return parameters?.size === value.match(new RegExp(parameter, 'gs'))?.length ? parameters : undefined;
}

/** Whether the credentials name the key: plainly, encoded (RFC 8187), or as the hash that was offered (RFC 7616 section 3.4.4). */
function names(sent: ReadonlyMap<string, string>, publicKey: string, offered: readonly Terms[]): boolean {
  const encoded = /^UTF-8'[^']*'(.*)$/i.exec(sent.get('username*') ?? '')?.[1];
  const username = sent.get('username');
  if ((username === undefined) === (encoded === undefined)) return false;
  if (encoded !== undefined) return decoded(encoded) === publicKey;
  if (sent.get('userhash')?.toLowerCase() !== 'true') return username === publicKey;
  return offered.some(({ hasUserhash, algorithm, realm }) => {
    const hashName = hashes.get(algorithm.toLowerCase().replace(/-sess$/, ''));
    return hasUserhash && hashName !== undefined && username?.toLowerCase() === hash(hashName, `${publicKey}:${realm}`);
  });
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Whether a uri is the request's target byte for byte; the absolute form of it is the same target (RFC 9112 section 3.2.2). */
function isSameTarget(uri: string, { target, headers }: WireRequest): boolean {
  return uri === target || uri === `http://${header(headers, 'host')}${target}`;
}
