import { isObject } from '../../../src/core/json.ts';
import { edited, inEach, onBody, onFields, onModel, onQuery, onSegment, without, type Members } from './faults/parts.ts';
import type { Change } from './habits.ts';

/** A habit that is odd and allowed: the suite must not mind it. */
export interface LegalHabit {
  readonly id: string;
  /** What the client does, as one sentence. */
  readonly description: string;
  readonly auth?: 'digest' | 'oauth';
  readonly change: Change;
}

const legal = (id: string, description: string, change: Change, auth?: LegalHabit['auth']): LegalHabit => ({ id, description, change, ...(auth !== undefined && { auth }) });
const inBytes = (value: string, bytes: (byte: number) => string) => [...Buffer.from(value)].map(bytes).join('');
const isSafe = ({ method }: { readonly method: string }) => method === 'GET';
const types = ['awsIAMType', 'ldapAuthType', 'x509Type'];

/** Odd habits that are allowed, of what clients send. */
const sending: readonly LegalHabit[] = [
  legal('path:all-encoded', 'encodes every byte of a name, letters too', onSegment((value) => inBytes(value, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`))),
  legal('path:lower-case-digits', 'writes the digits of encodings in lower case', onSegment((_, encoded) => encoded.replaceAll(/%[0-9A-F]{2}/g, (each) => each.toLowerCase()))),
  legal('path:sub-delimiters', 'encodes no more than it must, as Go does', onSegment((_, encoded) => encoded.replaceAll(/%(?:24|26|2B|3D|3A|40|3B|2C)/g, (each) => decodeURIComponent(each)))),
  legal('path:dots-refused', 'refuses names that are dot segments', () => ({ refuses: ({ path }) => (/^\.{1,2}$/.test(path['username'] ?? '') ? 'such a name cannot be in a path' : undefined) })),
  legal('query:defaults', 'writes out parameters that are left open, with their defaults', onQuery((query, { operation }) => {
    const usual = { envelope: 'false', pretty: 'false', ...(operation === 'listDatabaseUsers' && { includeCount: 'true', itemsPerPage: '100', pageNum: '1' }) };
    return Object.entries({ ...usual, ...Object.fromEntries(query) }).toReversed();
  })),
  legal('query:defaults-dropped', 'leaves out parameters that are as they are by default', onQuery((query) => query.filter(([name, value]) => `${name}=${value}` !== 'pageNum=1' && `${name}=${value}` !== 'includeCount=true' && value !== 'false' || (name === 'includeCount' && value === 'false')))),
  legal('query:encoded', 'encodes what it need not in the query', () => ({ search: (query) => query.map((pair) => pair.map((text) => inBytes(text, (byte) => `%${byte.toString(16).padStart(2, '0')}`)).join('=')).join('&') })),
  legal('query:empty', 'ends the target with a question mark, or the query with an ampersand', () => ({ target: (target) => `${target}${target.includes('?') ? '&' : '?'}` })),
  legal('accept:several', 'accepts several types, with qualities', ({ accept }) => ({ accept: `text/html;q=0.1, application/json;q=0.5,${accept!} ; q=0.9` })),
  legal('accept:two-fields', 'writes what it accepts in two fields', ({ accept, fields }) => ({ accept: 'application/json', fields: (all, call) => fields([...all, ['Accept', accept!]], call) })),
  legal('accept:capitals', 'writes media types in capitals', ({ accept, contentType }) => ({ accept: accept!.toUpperCase(), contentType: contentType!.toUpperCase() })),
  legal('accept:later', 'asks for a later version, and sends one', () => ({ accept: 'application/vnd.atlas.2025-03-12+json', contentType: 'application/vnd.atlas.2025-03-12+json' })),
  legal('content-type:json', 'sends bodies as application/json', () => ({ contentType: 'application/json' })),
  legal('content-type:charset', 'names the charset of bodies, in capitals', ({ contentType }) => ({ contentType: `${contentType!}; charset=UTF-8` })),
  legal('content-type:quoted-charset', 'names the charset of bodies in quotes', () => ({ contentType: 'Application/JSON;Charset="utf-8"' })),
  legal('http:chunked', 'sends bodies in chunks', () => ({ length: () => undefined })),
  legal('http:lower-case', 'writes the names of header fields in lower case', () => ({ head: (text) => text.replaceAll(/^[A-Za-z-]+:/gm, (name) => name.toLowerCase()) })),
  legal('http:spaces', 'writes no space or several around the values of header fields', () => ({ head: (text) => text.replace('Accept: ', 'Accept:').replace('Host: ', 'Host: \t ').replace('User-Agent: small-client/1.0', 'User-Agent: small-client/1.0  ') })),
  legal('http:no-agent', 'does not say what it is', onFields((fields) => fields.filter(([name]) => name !== 'User-Agent'))),
  legal('http:more-fields', 'sends fields of its own, and accepts compressed answers', onFields((fields) => [...fields, ['Accept-Encoding', 'gzip, deflate, br'], ['X-Request-Id', '7'], ['Cookie', 'a=b'], ['Accept-Language', 'de']])),
  legal('http:empty-bodies', 'names a media type and the length 0 where there is no body', onFields((fields, { body }) => (body === undefined ? [...fields, ['Content-Type', 'application/json'], ['Content-Length', '0']] : fields))),
  legal('http:expect', 'asks to be told to go on before a body', onFields((fields, { body }) => (body === undefined ? fields : [...fields, ['Expect', '100-continue']]))),
  legal('http:one-connection-each', 'opens a connection for each request', () => ({ fields: (fields) => [...fields, ['Connection', 'close']], keeps: () => false })),
  legal('http:1.0', 'speaks HTTP/1.0', () => ({ head: (text) => text.replace(' HTTP/1.1\r\n', ' HTTP/1.0\r\n'), keeps: () => false })),
  legal('body:defaults-in-create', 'sends what a new user has anyway', onBody((body, { operation }) => (operation === 'createDatabaseUser' ? { ...Object.fromEntries(types.map((name) => [name, 'NONE'])), labels: [], scopes: [], ...body } : body))),
  legal('body:empty-dropped-in-create', 'leaves out the empty lists of a new user', onBody((body, { operation }) => (operation === 'createDatabaseUser' ? Object.fromEntries(Object.entries(body).filter(([name, value]) => name === 'roles' || !Array.isArray(value) || value.length > 0)) : body))),
  legal('body:defaults-dropped-in-create', 'leaves out what a new user has anyway', onBody((body, { operation }) => (operation === 'createDatabaseUser' ? Object.fromEntries(Object.entries(body).filter(([name, value]) => !(types.includes(name) && value === 'NONE'))) : body))),
  legal('body:identity-in-update', 'sends the identity along with an update', onBody((body, { operation, path }) => (operation === 'updateDatabaseUser' ? { ...path, ...body } : body))),
  legal('body:pretty', 'writes pretty bodies with escapes', () => ({ write: (value) => Buffer.from(`${JSON.stringify(value, null, '\t')}\r\n`.replaceAll('/', '\\/').replaceAll(/[^\0-\x7f]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`)) })),
  legal('body:order', 'writes members and lists backwards', ({ write }) => ({ write: (value) => write(reversed(value)) })),
  legal('body:zone', 'writes times in a zone of its own, with milliseconds', onBody((body) => edited(body, 'deleteAfterDate', (time) => (typeof time === 'string' ? new Date(Date.parse(time) - 3_600_000).toISOString().replace('Z', '-01:00') : time)))),
  legal('requests:reads-again', 'sends what reads again after a lost connection or a 500', (sound) => ({
    againAfterLoss: (attempt, request) => attempt < 2 && isSafe(request),
    again: (answer, attempt, request) => (answer.status >= 500 && attempt < 3 && isSafe(request) ? 5 : sound.again(answer, attempt, request)),
  })),
  legal('requests:deletes-again', 'sends a delete again after a lost connection or a 503', () => ({ againAfterLoss: (attempt, { method }) => attempt < 1 && method === 'DELETE' })),
  legal('retry-after:told', 'tells a 429 and leaves the waiting to its caller', () => ({ again: () => undefined })),
  legal('redirect:bare', 'follows a redirect without credentials and without a body', () => ({ follows: (_answer, request) => ({ ...request, method: 'GET', body: undefined, fields: [] }) })),
];

/** Odd habits that are allowed, of credentials. */
const credentials: readonly LegalHabit[] = [
  legal('digest:challenge-each', 'asks for a challenge for each request', () => ({ keepsChallenge: false }), 'digest'),
  legal('digest:empty-probe', 'asks for a challenge without the body', () => ({ probe: (request) => ({ ...request, ...(request.body !== undefined && { body: new Uint8Array() }) }) }), 'digest'),
  legal('digest:all-quoted', 'writes every parameter in quotes', ({ digest }) => ({ digest: (parameters) => digest(parameters.map((each) => ({ ...each, isQuoted: true }))) }), 'digest'),
  legal('digest:spelling', 'writes the scheme in lower case, and the parameters in another order and in capitals', ({ digest }) => ({ digest: (parameters) => digest(parameters.toReversed().map((each) => ({ ...each, name: each.name.toUpperCase() }))).replace(/^Digest /, 'digest  ').replaceAll('", ', '" ,') }), 'digest'),
  legal('digest:more-parameters', 'adds userhash and a parameter of its own', ({ digest }) => ({ digest: (parameters) => digest([...parameters, { name: 'userhash', value: 'false', isQuoted: false }, { name: 'auth-param', value: 'x', isQuoted: true }]) }), 'digest'),
  legal('digest:counts-apart', 'counts by sevens', ({ count }) => ({ count: (uses) => count(7 * uses).toUpperCase() }), 'digest'),
  legal('digest:absolute-uri', 'has the absolute form of the target as uri', ({ proof, outgoing }) => {
    let origin = '';
    return { outgoing: (request, call) => ((origin = call.baseUrl), outgoing(request, call)), proof: (challenge, request, key, count) => proof(challenge, { ...request, target: origin + request.target }, key, count) };
  }, 'digest'),
  legal('oauth:lower-case', 'writes the scheme of its token in lower case', () => ({ bearer: (token) => `bearer ${token}` }), 'oauth'),
  legal('oauth:early', 'renews a token ten seconds before its time', () => ({ isGood: ({ expiresAt }, now) => now < expiresAt - 10_000 }), 'oauth'),
  legal('oauth:late', 'renews a token when it is refused', () => ({ isGood: () => true }), 'oauth'),
  legal('oauth:any-401', 'asks for another token on any 401', () => ({ renews: () => true }), 'oauth'),
  legal('oauth:form-encoded', 'encodes id and secret as a form does before Basic', ({ tokenRequest }) => ({ tokenRequest: (account) => tokenRequest({ ...account, clientId: inBytes(account.clientId, formByte), clientSecret: inBytes(account.clientSecret, formByte) }) }), 'oauth'),
  legal('oauth:scope', 'asks for a token with an empty scope, and names the charset', ({ tokenRequest }) => ({
    tokenRequest(account) {
      const request = tokenRequest(account);
      return { ...request, fields: request.fields.map(([name, value]) => [name, name === 'Content-Type' ? `${value};charset=UTF-8` : value]), body: Buffer.from('scope=&grant_type=client_credentials') };
    },
  }), 'oauth'),
];

/** Odd habits that are allowed, of what clients make of answers. */
const reading: readonly LegalHabit[] = [
  legal('answer:nulls', 'has null for whatever is absent', onModel((value) => inEach(value, (user) => ('username' in user ? { deleteAfterDate: null, description: null, labels: null, scopes: null, awsIAMType: null, ldapAuthType: null, ...user } : user)))),
  legal('answer:defaults', 'has the default for a method that is absent, and empty lists', onModel((value) => inEach(value, (user) => ('username' in user ? { awsIAMType: 'NONE', ldapAuthType: 'NONE', x509Type: 'NONE', labels: [], scopes: [], links: [], ...user } : user)))),
  legal('answer:known-alone', 'passes over what it does not know', onModel((value) => inEach(value, (user) => without(user, 'mfaType', 'nested', 'zones')))),
  legal('answer:unwrapped', 'gives what is in an envelope', onModel((value) => (isObject(value) && 'content' in value ? value['content'] : value))),
  legal('answer:empty-null', 'has null for lists that are empty', onModel((value) => inEach(value, (user) => Object.fromEntries(Object.entries(user).map(([name, member]) => [name, Array.isArray(member) && member.length === 0 ? null : member]))))),
  legal('answer:times', 'writes times with milliseconds and the zone +00:00', onModel((value) => inEach(value, (user) => edited(user, 'deleteAfterDate', (time) => (typeof time === 'string' ? time.replace('Z', '.000+00:00') : time))))),
  legal('answer:order', 'gives members and lists backwards', onModel((value, { operation }) => (operation === 'listDatabaseUsers' ? value : reversed(value)))),
  legal('error:nulls', 'has null for a code and a detail that are absent', ({ error }) => ({
    error(status, body) {
      const told = error(status, body);
      return 'apiError' in told ? { apiError: { errorCode: null, detail: null, ...told.apiError } } : told;
    },
  })),
];

export const legalHabits: readonly LegalHabit[] = [...sending, ...credentials, ...reading];

function formByte(byte: number): string {
  const text = String.fromCharCode(byte);
  return /[A-Za-z0-9]/.test(text) ? text : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** A value with its members and items in the other order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).toReversed();
  return isObject(value) ? Object.fromEntries(Object.entries(value as Members).map(([name, member]) => [name, reversed(member)]).toReversed()) : value;
}
