import { createHash, randomBytes } from 'node:crypto';
import type { Key } from './habits.ts';
import type { Outgoing } from './message.ts';

/** The parameters of a Digest challenge; names in lower case. */
export type Challenge = ReadonlyMap<string, string>;

/** A parameter of credentials. */
export interface Parameter {
  readonly name: string;
  readonly value: string;
  readonly isQuoted: boolean;
}

const name = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const parameter = new RegExp(String.raw`^[\s,]*(${name})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|(${name}))`);
const start = new RegExp(String.raw`^[\s,]*(${name})(?:\s+|$)(?!=)`);

/** The first Digest challenge with an algorithm that this client knows (RFC 7616 section 3.3, RFC 9110 section 11.6.1). */
export function readChallenge(values: readonly string[]): Challenge | undefined {
  const all = values.flatMap((value) => [...challengesIn(value)]);
  return all.find(({ scheme, parameters }) => scheme.toLowerCase() === 'digest' && hashOf(parameters) !== undefined && parameters.has('nonce'))?.parameters;
}

function* challengesIn(value: string): Generator<{ readonly scheme: string; readonly parameters: Challenge }> {
  for (let rest = value; ; ) {
    const [begun, scheme] = start.exec(rest) ?? [];
    if (begun === undefined) return;
    rest = rest.slice(begun.length);
    const parameters = new Map<string, string>();
    for (;;) {
      const [whole, key, quoted, plain] = parameter.exec(rest) ?? [];
      if (whole === undefined) break;
      rest = rest.slice(whole.length);
      parameters.set(key!.toLowerCase(), plain ?? quoted!.replaceAll(/\\(.)/g, '$1'));
    }
    yield { scheme: scheme!, parameters };
  }
}

const hashes: Readonly<Record<string, string>> = { md5: 'md5', 'sha-256': 'sha256' };

function hashOf(challenge: Challenge): string | undefined {
  return hashes[(challenge.get('algorithm') ?? 'MD5').toLowerCase()];
}

/** The parameters that prove a key for a request (RFC 7616 section 3.4; without qop RFC 2069 section 2.1.2). */
export function prove(challenge: Challenge, { method, target }: Outgoing, { publicKey, privateKey }: Key, count: string): readonly Parameter[] {
  const hash = (text: string) => createHash(hashOf(challenge)!).update(text).digest('hex');
  const get = (key: string) => challenge.get(key) ?? '';
  const qop = get('qop').split(',').some((each) => each.trim() === 'auth') ? 'auth' : undefined;
  const cnonce = randomBytes(8).toString('hex');
  const [ha1, ha2] = [hash(`${publicKey}:${get('realm')}:${privateKey}`), hash(`${method}:${target}`)];
  const response = qop === undefined ? hash(`${ha1}:${get('nonce')}:${ha2}`) : hash(`${ha1}:${get('nonce')}:${count}:${cnonce}:${qop}:${ha2}`);
  const quoted = (key: string, value: string): Parameter => ({ name: key, value, isQuoted: true });
  const plain = (key: string, value: string): Parameter => ({ name: key, value, isQuoted: false });
  return [
    quoted('username', publicKey),
    quoted('realm', get('realm')),
    quoted('nonce', get('nonce')),
    quoted('uri', target),
    ...(challenge.has('algorithm') ? [plain('algorithm', get('algorithm'))] : []),
    quoted('response', response),
    ...(qop === undefined ? [] : [plain('qop', qop), plain('nc', count), quoted('cnonce', cnonce)]),
    ...(challenge.has('opaque') ? [quoted('opaque', get('opaque'))] : []),
  ];
}

/** Credentials as Authorization has them. */
export function writeCredentials(parameters: readonly Parameter[]): string {
  const written = parameters.map(({ name, value, isQuoted }) => `${name}=${isQuoted ? `"${value.replaceAll(/["\\]/g, '\\$&')}"` : value}`);
  return `Digest ${written.join(', ')}`;
}
