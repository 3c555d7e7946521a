import { createHash } from 'node:crypto';
import { readChallenge, type Challenge, type Parameter } from '../digest.ts';
import type { Change } from '../habits.ts';
import { fault as anyFault, type ClientFault } from './fault.ts';

const fault = (id: string, description: string, violates: readonly string[], change: Change): ClientFault => anyFault(`digest:${id}`, description, violates, change, { auth: 'digest' });

/** A change of the credentials as they are written, after they are computed. */
const onParameter = (name: string, change: (parameter: Parameter) => readonly Parameter[]): Change => ({ digest }) => ({ digest: (parameters) => digest(parameters.flatMap((each) => (each.name === name ? change(each) : [each]))) });
const valued = (name: string, change: (value: string) => string): Change => onParameter(name, (each) => [{ ...each, value: change(each.value) }]);
const dropped = (...names: readonly string[]): Change => ({ digest }) => ({ digest: (parameters) => digest(parameters.filter(({ name }) => !names.includes(name))) });
/** Credentials for another request than the one that goes. */
const target = (change: (target: string) => string): Change => ({ proof }) => ({ proof: (challenge, request, key, count) => proof(challenge, { ...request, target: change(request.target) }, key, count) });
/** Reads a challenge as if it said something else. */
const heard = (change: (challenge: Map<string, string>) => Challenge | undefined): Change => ({ challenge }) => ({
  challenge(values) {
    const read = challenge(values);
    return read === undefined ? undefined : change(new Map(read));
  },
});
/** Reads the values of WWW-Authenticate in another way. */
const read = (change: (values: readonly string[]) => readonly string[]): Change => ({ challenge }) => ({ challenge: (values) => challenge(change(values)) });

/** How Digest is done. */
export const digestFaults: readonly ClientFault[] = [
  fault('no-answer', 'does not know Digest', ['digest.answers'], () => ({ challenge: () => undefined })),
  fault('basic-answer', 'answers a challenge with Basic', ['digest.answers', 'secret.basic', 'secret.sent'], ({ proof }) => {
    let pair = '';
    return { proof: (challenge, request, key, count) => ((pair = `${key.publicKey}:${key.privateKey}`), proof(challenge, request, key, count)), digest: () => `Basic ${Buffer.from(pair).toString('base64')}` };
  }),
  fault('no-commas', 'writes no commas between parameters', ['digest.syntax'], ({ digest }) => ({ digest: (parameters) => digest(parameters).replaceAll('", ', '" ') })),
  fault('username-twice', 'writes the username twice', ['digest.syntax'], onParameter('username', (each) => [each, each])),
  fault('no-quotes', 'writes the parameters without quotes', ['digest.syntax'], ({ digest }) => ({ digest: (parameters) => digest(parameters.map((each) => ({ ...each, isQuoted: false }))) })),
  fault('username', 'writes the username in upper case', ['digest.username'], valued('username', (value) => value.toUpperCase())),
  fault('username-hashed', 'hashes the username though nobody asked for it', ['digest.username'], valued('username', (value) => createHash('md5').update(value).digest('hex'))),
  fault('realm', 'takes the realm from its configuration', ['digest.realm'], valued('realm', () => 'MongoDB Atlas')),
  fault('realm-trimmed', 'reads the realm up to its first space', ['digest.realm'], heard((challenge) => challenge.set('realm', challenge.get('realm')!.split(' ')[0]!))),
  fault('nonce', 'reads nonces in lower case', ['digest.nonce'], heard((challenge) => challenge.set('nonce', challenge.get('nonce')!.toLowerCase()))),
  fault('nonce-made-up', 'makes up the nonce', ['digest.nonce'], heard((challenge) => challenge.set('nonce', 'dcd98b7102dd2f0e8b11d0f600bfb0c0'))),
  fault('uri-no-query', 'leaves the query out of uri', ['digest.uri'], target((each) => each.split('?')[0]!)),
  fault('uri-decoded', 'has the path decoded in uri', ['digest.uri'], target((each) => decodeURI(each.replaceAll('%25', '%2525')).replaceAll('"', '%22'))),
  fault('uri-encoded', 'has the path encoded once more in uri', ['digest.uri'], target((each) => each.replaceAll('%', '%25'))),
  fault('uri-root', 'has the root of the server as uri', ['digest.uri'], target(() => '/')),
  fault('algorithm', 'always says SHA-256', ['digest.algorithm'], valued('algorithm', () => 'SHA-256')),
  fault('algorithm-sess', 'says MD5-sess and does MD5', ['digest.algorithm'], valued('algorithm', () => 'MD5-sess')),
  fault('qop-dropped', 'leaves qop out of its credentials', ['digest.qop'], dropped('qop', 'nc', 'cnonce')),
  fault('qop-rfc-2069', 'answers as before there was qop', ['digest.qop'], heard((challenge) => (challenge.delete('qop'), challenge))),
  fault('qop-auth-int', 'says auth-int where that is not offered', ['digest.qop'], valued('qop', () => 'auth-int')),
  fault('nc-always-1', 'uses a nonce again with the count 1', ['digest.nc'], () => ({ count: () => '00000001' })),
  fault('nc-from-0', 'counts from 0', ['digest.nc'], ({ count }) => ({ count: (uses) => count(uses - 1) })),
  fault('nc-short', 'writes a count without leading zeros', ['digest.form', 'digest.nc'], () => ({ count: (uses) => (uses + 1).toString(16) })),
  fault('nc-missing', 'writes no count', ['digest.form', 'digest.nc'], dropped('nc')),
  fault('cnonce', 'writes no nonce of its own', ['digest.cnonce', 'digest.form'], dropped('cnonce')),
  fault('cnonce-empty', 'writes an empty nonce of its own', ['digest.cnonce', 'digest.form'], valued('cnonce', () => '')),
  fault('response-missing', 'writes no response', ['digest.form'], dropped('response')),
  fault('response-get', 'hashes GET as the method of every request', ['digest.response'], ({ proof }) => ({ proof: (challenge, request, key, count) => proof(challenge, { ...request, method: 'GET' }, key, count) })),
  fault('response-other-key', 'hashes the private key in upper case', ['digest.response'], ({ proof }) => ({ proof: (challenge, request, key, count) => proof(challenge, request, { ...key, privateKey: key.privateKey.toUpperCase() }, count) })),
  fault('response-base64', 'writes the response in base64', ['digest.response'], valued('response', (value) => Buffer.from(value, 'hex').toString('base64'))),
  fault('response-sha-256', 'always hashes by SHA-256', ['digest.response'], ({ proof }) => ({
    proof: (challenge, request, key, count) => proof(new Map(challenge).set('algorithm', 'SHA-256'), request, key, count).map((each) => (each.name === 'algorithm' ? { ...each, value: challenge.get('algorithm') ?? 'MD5' } : each)),
  })),
  fault('opaque-dropped', 'leaves opaque out', ['digest.opaque'], dropped('opaque')),
  fault('opaque-changed', 'writes opaque in upper case', ['digest.opaque'], valued('opaque', (value) => value.toUpperCase())),
  fault('stale-final', 'takes a stale nonce for a refusal', ['digest.stale'], ({ persists }) => ({ persists: (refusals, challenge, hadCredentials) => !hadCredentials && persists(refusals, challenge, hadCredentials) })),
  fault('unknown-parameter', 'refuses challenges with a parameter that it does not know', ['digest.unknown-parameter'], heard((challenge) => ([...challenge.keys()].every((name) => ['realm', 'domain', 'nonce', 'algorithm', 'qop', 'stale', 'opaque'].includes(name)) ? challenge : undefined))),
  fault('quotes-needed', 'reads quoted parameters alone', ['digest.quotes'], read((values) => values.map((value) => value.replaceAll(/(qop)=[^",\s]+/g, '$1=unknown')))),
  fault('quotes-kept', 'keeps the quotes of an algorithm', ['digest.quotes'], ({ challenge }) => ({ challenge: (values) => (values.some((value) => /algorithm="/i.test(value)) ? undefined : challenge(values)) })),
  fault('qop-list', 'takes a list of qualities for one', ['digest.qop-list'], ({ digest }) => {
    let qop: string | undefined;
    return { challenge: (values) => ((qop = readChallenge(values)?.get('qop')), readChallenge(values)), digest: (parameters) => digest(parameters.map((each) => (each.name === 'qop' ? { ...each, value: qop!, isQuoted: true } : each))) };
  }),
  fault('qop-exact', 'wants qop to be auth and nothing else', ['digest.qop-list'], heard((challenge) => (['auth', undefined].includes(challenge.get('qop')) ? challenge : undefined))),
  fault('algorithm-needed', 'refuses challenges without an algorithm', ['digest.default-algorithm'], heard((challenge) => (challenge.has('algorithm') ? challenge : undefined))),
  fault('algorithm-sha-256', 'takes SHA-256 for the default', ['digest.default-algorithm'], ({ proof }) => ({ proof: (challenge, request, key, count) => proof(new Map([['algorithm', 'SHA-256'], ...challenge]), request, key, count) })),
  fault('scheme-case', 'knows Digest with a capital D alone', ['digest.spelling'], read((values) => values.filter((value) => value.startsWith('Digest ')))),
  fault('parameter-case', 'knows parameters in lower case alone', ['digest.spelling'], read((values) => values.filter((value) => /\bnonce=/.test(value)))),
  fault('comma-space', 'splits a challenge at commas with one space after them', ['digest.spelling'], read((values) => values.filter((value) => !/ ,|, {2}|,\S/.test(value.replaceAll(/"[^"]*"/g, '""'))))),
  fault('escapes', 'ends a quoted text at an escaped quote', ['digest.escapes'], read((values) => values.map((value) => value.replaceAll(/\\"[^,]*, v2"/g, '"')))),
  fault('first-challenge', 'looks at the first challenge alone', ['digest.choice'], read((values) => values.slice(0, 1))),
  fault('joined-challenges', 'takes the parameters of all challenges together, and the first realm', ['digest.choice', 'digest.one-field'], read((values) => [values.join(', ')].filter((value) => value.startsWith('Digest ')))),
  fault('one-field', 'looks at the first word of a field', ['digest.one-field'], read((values) => values.filter((value) => /^digest /i.test(value)))),
  fault('md5-alone', 'knows MD5 alone', ['digest.sha-256'], heard((challenge) => (challenge.get('algorithm') === 'SHA-256' ? undefined : challenge))),
  fault('qop-needed', 'refuses challenges without qop', ['digest.no-qop'], heard((challenge) => (challenge.has('qop') ? challenge : undefined))),
  fault('qop-always', 'says auth where no quality is offered', ['digest.no-qop'], heard((challenge) => challenge.set('qop', 'auth'))),
  fault('loop', 'sends a request that is refused again, with each new nonce', ['auth.loop'], () => ({ persists: (refusals) => refusals < 10 })),
  fault('two-probes', 'asks for a challenge again though it has one', ['requests.challenges'], () => ({ probes: 2, keepsChallenge: false })),
];
