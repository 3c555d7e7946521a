import { hash } from 'node:crypto';

/** One challenge of a WWW-Authenticate field (RFC 9110 section 11.3). */
export interface Challenge {
  /** As it was sent; schemes compare without case. */
  readonly scheme: string;
  /** What some schemes have in place of parameters (RFC 9110 section 11.2). */
  readonly token68?: string;
  /** All parameters, unknown ones too, by lower-case name; of one given twice, the first. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** A Digest challenge that cannot be answered; `message` says why. */
export class DigestError extends Error {
  override readonly name = 'DigestError';
}

/** What it takes to answer a challenge. */
export interface AnswerOptions {
  readonly challenge: Challenge;
  readonly method: string;
  /** The request target, byte for byte as it goes on the wire, query included (RFC 7616 section 3.4). */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The client's nonce; with a `-sess` algorithm the same one as long as the server's nonce is (section 3.4.2). */
  readonly cnonce: string;
  /** Which request with this nonce it is, counted from 1. */
  readonly nc: number;
}

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const separator = /[ \t,]*/y;
const parameter = new RegExp(`(${token})[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"|(${token}))[ \\t]*(?=,|$)`, 'sy');
const scheme = new RegExp(`(${token})(?:[ \\t]+|(?=,|$))`, 'y');
const token68 = /([A-Za-z0-9._~+/-]+=*)[ \t]*(?=,|$)/y;
const rest = /[^,]*/y;

/**
 * The challenges of one or more WWW-Authenticate fields, in order (RFC 9110 section 11.6.1: a field may hold
 * several, and the commas within and between them look the same). What is not by the grammar is passed over.
 */
export function parseChallenges(values: readonly string[] | string): Challenge[] {
  return (typeof values === 'string' ? [values] : values).flatMap(parseField);
}

function parseField(field: string): Challenge[] {
  const challenges: { scheme: string; token68?: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(field);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  for (take(separator); at < field.length; take(separator)) {
    const current = challenges.at(-1);
    const pair = take(parameter);
    if (pair !== null) {
      const name = pair[1]!.toLowerCase();
      if (current && !current.parameters.has(name)) current.parameters.set(name, pair[2]?.replaceAll(/\\(.)/gs, '$1') ?? pair[3]!);
      continue;
    }
    const next = take(scheme);
    if (next === null) {
      take(rest);
      continue;
    }
    const started: (typeof challenges)[number] = { scheme: next[1]!, parameters: new Map() };
    challenges.push(started);
    if (!next[0].endsWith(next[1]!) && !matches(parameter, field, at)) {
      const opaque = take(token68);
      if (opaque !== null) started.token68 = opaque[1]!;
    }
  }
  return challenges;
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Hash functions by algorithm, weakest first (RFC 7616 section 6.1). */
const hashes: ReadonlyMap<string, string> = new Map([
  ['md5', 'md5'],
  ['sha-256', 'sha256'],
  ['sha-512-256', 'sha512-256'],
]);

/** The algorithms that `answer` knows, weakest first. */
export const algorithms: readonly string[] = ['MD5', 'SHA-256', 'SHA-512-256'].flatMap((name) => [name, `${name}-sess`]);

/** What a challenge asks for, understood. */
interface Terms {
  readonly strength: number;
  readonly digest: (text: string) => string;
  readonly realm: string;
  readonly nonce: string;
  /** As it was sent; absent when the challenge leaves MD5 to be understood. */
  readonly algorithm: string | undefined;
  readonly isSession: boolean;
  /** Whether the challenge offers qop=auth; otherwise it is one of RFC 2069, without qop. */
  readonly hasQop: boolean;
}

/** @throws DigestError when the challenge cannot be answered */
function understand({ scheme: name, parameters }: Challenge): Terms {
  if (name.toLowerCase() !== 'digest') throw new DigestError(`a challenge of the scheme ${name} is not a Digest challenge`);
  const realm = parameters.get('realm');
  const nonce = parameters.get('nonce');
  if (realm === undefined || nonce === undefined) throw new DigestError(`the Digest challenge has no ${realm === undefined ? 'realm' : 'nonce'}`);
  const algorithm = parameters.get('algorithm');
  const wanted = (algorithm ?? 'MD5').toLowerCase();
  const isSession = wanted.endsWith('-sess');
  const base = isSession ? wanted.slice(0, -'-sess'.length) : wanted;
  const hashName = hashes.get(base);
  if (hashName === undefined) throw new DigestError(`the Digest challenge wants the unknown algorithm ${algorithm}`);
  const qop = parameters.get('qop');
  const hasQop = qop !== undefined;
  if (hasQop && !qop.split(',').some((option) => option.trim().toLowerCase() === 'auth')) {
    throw new DigestError(`the Digest challenge offers qop "${qop}"; only auth is known`);
  }
  // Without qop the server is not told the cnonce that A1 of a -sess algorithm is made of.
  if (isSession && !hasQop) throw new DigestError(`the Digest challenge wants ${algorithm} without a qop`);
  return { strength: [...hashes.keys()].indexOf(base), digest: (text) => hash(hashName, text), realm, nonce, algorithm, isSession, hasQop };
}

/** The Digest challenge to answer: of those that can be answered the first with the strongest algorithm (RFC 7616 section 3.7), or undefined. */
export function strongest(challenges: readonly Challenge[]): Challenge | undefined {
  let best: { challenge: Challenge; strength: number } | undefined;
  for (const challenge of challenges) {
    try {
      const { strength } = understand(challenge);
      if (best === undefined || strength > best.strength) best = { challenge, strength };
    } catch (error) {
      if (!(error instanceof DigestError)) throw error;
    }
  }
  return best?.challenge;
}

/**
 * The value of Authorization that answers a Digest challenge (RFC 7616 section 3.4; without qop RFC 2069 section 2.1.2).
 * Knows MD5, SHA-256 and SHA-512-256, each with and without `-sess`, qop=auth and userhash.
 * @throws DigestError when the challenge cannot be answered
 */
export function answer({ challenge, method, uri, username, password, cnonce, nc }: AnswerOptions): string {
  const { digest, realm, nonce, algorithm, isSession, hasQop } = understand(challenge);
  const secret = digest(`${username}:${realm}:${password}`);
  const ha1 = isSession ? digest(`${secret}:${nonce}:${cnonce}`) : secret;
  const ha2 = digest(`${method}:${uri}`);
  const count = nc.toString(16).padStart(8, '0');
  const response = digest(hasQop ? `${ha1}:${nonce}:${count}:${cnonce}:auth:${ha2}` : `${ha1}:${nonce}:${ha2}`);

  const isHashed = challenge.parameters.get('userhash')?.toLowerCase() === 'true';
  const opaque = challenge.parameters.get('opaque');
  return `Digest ${[
    isHashed ? `username="${digest(`${username}:${realm}`)}"` : usernameParameter(username),
    `realm=${quote(realm)}`,
    `nonce=${quote(nonce)}`,
    `uri=${quote(uri)}`,
    ...(algorithm === undefined ? [] : [`algorithm=${algorithm}`]),
    ...(hasQop ? ['qop=auth', `nc=${count}`, `cnonce=${quote(cnonce)}`] : []),
    `response="${response}"`,
    ...(opaque === undefined ? [] : [`opaque=${quote(opaque)}`]),
    ...(isHashed ? ['userhash=true'] : []),
  ].join(', ')}`;
}

function quote(value: string): string {
  return `"${value.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
}

/** A name that a quoted string cannot hold goes as `username*` (RFC 7616 section 3.4, RFC 8187 section 3.2). */
function usernameParameter(username: string): string {
  if (/^[\t\x20-\x7e]*$/.test(username)) return `username=${quote(username)}`;
  const encoded = encodeURIComponent(username.toWellFormed()).replaceAll(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return `username*=UTF-8''${encoded}`;
}
