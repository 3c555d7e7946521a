import type { Change, Habits } from '../habits.ts';
import type { Fields } from '../message.ts';
import { fault, type ClientFault } from './fault.ts';
import { each, edited, inEach, insist, items, onModel, type Members } from './parts.ts';

const builtIn = /^(?:read|readWrite|dbAdmin|backup|clusterMonitor|enableSharding|atlasAdmin|\w+AnyDatabase)$/;
const userFields = ['awsIAMType', 'databaseName', 'deleteAfterDate', 'description', 'groupId', 'labels', 'ldapAuthType', 'links', 'oidcAuthType', 'roles', 'scopes', 'username', 'x509Type'];
const hasOnly = (value: Members, names: readonly string[]) => Object.keys(value).every((name) => names.includes(name));

/** Refuses users that are not as its model wants them. */
const strict = (holds: (user: Members) => boolean, what: string): Change => onModel((value) => each(value, (user) => insist(holds(user), what)));
/** Refuses the text of a success that is not as it wants it. */
const text = (holds: (text: string) => boolean): Change => ({ parse }) => ({
  parse(body) {
    insist(body.startsWith('{"detail"') || holds(body), 'the answer is not understood');
    return parse(body);
  },
});
const typed = (isJson: Habits['isJson']): Change => ({ isJson: usual }) => ({ isJson: (type) => (type?.startsWith('application/vnd') ? isJson(type) : usual(type)) });
const decoded = (parts: readonly Uint8Array[], encoding: BufferEncoding) => Buffer.concat(parts).toString(encoding);
const field = (fields: Fields, name: string) => fields.find(([own]) => own === name)?.[1];

/** What is made of a success. */
export const readingFaults: readonly ClientFault[] = [
  fault('answer:zero-time', 'reads a time that is absent as the beginning of times', ['answer.absent'], onModel((value) => inEach(value, (user) => ('username' in user ? { deleteAfterDate: '0001-01-01T00:00:00Z', ...user } : user)))),
  fault('answer:description-made-up', 'reads a description that nobody wrote', ['answer.absent'], onModel((value) => inEach(value, (user) => ('username' in user ? { description: 'none', ...user } : user))), { api: 'v2' }),
  fault('answer:others-method', 'reads a method that is absent as the first of its enumeration', ['answer.optional'], onModel((value) => inEach(value, (user) => ('username' in user ? { awsIAMType: 'USER', ...user } : user)))),
  fault('answer:count-made-up', 'reads a count that is absent as 0', ['answer.absent'], onModel((value, { operation }) => (operation === 'listDatabaseUsers' ? { totalCount: 0, ...(value as Members) } : value))),
  fault('answer:all-needed', 'refuses users without labels or scopes', ['answer.optional'], strict((user) => 'labels' in user && 'scopes' in user, 'labels and scopes are required')),
  fault('answer:links-needed', 'fails on users without links', ['answer.optional'], strict((user) => items(user['links']).length > 0, 'links of undefined')),
  fault('answer:group-needed', 'refuses users without groupId', ['answer.no-group'], strict((user) => 'groupId' in user, 'groupId is required')),
  fault('answer:strict-fields', 'refuses users with fields that it does not know', ['answer.unknown-field'], strict((user) => hasOnly(user, userFields), 'unknown field')),
  fault('answer:flat', 'refuses users with objects in fields that it does not know', ['answer.unknown-field'], strict((user) => Object.entries(user).every(([name, value]) => userFields.includes(name) || typeof value !== 'object'), 'unknown object')),
  fault('answer:strict-roles', 'refuses roles with fields that it does not know', ['answer.unknown-member'], strict(({ roles }) => items(roles).every((role) => hasOnly(role, ['roleName', 'databaseName', 'collectionName'])), 'unknown field of a role')),
  fault('answer:strict-links', 'refuses links with fields that it does not know', ['answer.unknown-member'], strict(({ links }) => items(links).every((link) => hasOnly(link, ['href', 'rel'])), 'unknown field of a link')),
  fault('answer:strict-role-names', 'refuses roles whose names the contract does not list', ['answer.custom-role'], strict(({ roles }) => items(roles).every(({ roleName }) => builtIn.test(String(roleName))), 'unknown role')),
  fault('answer:custom-roles-dropped', 'drops roles whose names the contract does not list', ['answer.custom-role', 'answer.roles'], onModel((value) => inEach(value, (user) => edited(user, 'roles', (roles) => items(roles).filter(({ roleName }) => builtIn.test(String(roleName))))))),
  fault('answer:strict-enumeration', 'refuses values that are new to an enumeration', ['answer.unknown-value'], strict(({ awsIAMType: type }) => ['NONE', 'USER', 'ROLE', undefined].includes(type as string | undefined), 'unknown awsIAMType')),
  fault('answer:strict-scopes', 'refuses scopes of a type that is new', ['answer.unknown-value'], strict(({ scopes }) => items(scopes).every(({ type }) => ['CLUSTER', 'DATA_LAKE', 'STREAM'].includes(String(type))), 'unknown type of a scope')),
  fault('answer:strict-rel', 'refuses links with other relations than self, next and previous', ['answer.unknown-rel'], strict(({ links }) => items(links).every(({ rel }) => ['self', 'next', 'previous'].includes(String(rel))), 'unknown rel')),
  fault('answer:exact-type', 'wants the media type to the letter, without a charset', ['answer.charset'], typed((type) => /^application\/vnd\.atlas\.2023-01-01\+json$/.test(type!)), { api: 'v2' }),
  fault('answer:json-alone', 'reads application/json alone', ['answer.charset', 'answer.no-charset'], typed(() => false), { api: 'v2' }),
  fault('answer:charset-spelling', 'knows a charset in lower case and without quotes alone', ['answer.charset-spelling'], typed((type) => !/charset/i.test(type!) || type!.endsWith(';charset=utf-8')), { api: 'v2' }),
  fault('answer:charset-needed', 'refuses answers without a charset', ['answer.no-charset'], typed((type) => type!.includes('charset')), { api: 'v2' }),
  fault('answer:latin1-default', 'takes a body without a charset for ISO 8859-1', ['answer.no-charset'], (sound) => ({ decode: (parts, type) => (/charset/i.test(type ?? '') ? sound.decode(parts, type) : decoded(parts, 'latin1')) })),
  fault('answer:latin1', 'takes every body for ISO 8859-1', ['answer.labels', 'error.unicode'], () => ({ decode: (parts) => decoded(parts, 'latin1') })),
  fault('answer:ascii', 'drops characters beyond ASCII', ['answer.labels', 'error.unicode'], () => ({ decode: (parts) => decoded(parts, 'latin1').replaceAll(/[^\0-\x7f]/g, '') })),
  fault('answer:no-chunks', 'takes the sizes of chunks for parts of the body', ['answer.chunked'], ({ framing }) => ({ framing: (status, fields) => (framing(status, fields) === 'chunked' ? 'close' : framing(status, fields)), keeps: () => false, fields: (fields) => [...fields, ['Connection', 'close']] })),
  fault('answer:first-chunk', 'reads the first chunk alone', ['answer.chunked'], ({ decode }) => ({ decode: (parts, type) => decode(parts[0]?.length === 7 ? parts.slice(0, 1) : parts, type) })),
  fault('answer:first-piece', 'reads what arrives first alone', ['answer.pieces'], ({ decode }) => ({ decode: (parts, type) => decode(parts.slice(0, 1), type) })),
  fault('answer:piece-by-piece', 'decodes each piece by itself', ['answer.pieces'], () => ({ decode: (parts) => parts.map((part) => new TextDecoder().decode(part)).join('') })),
  fault('answer:length-needed', 'reads no body without a length', ['answer.until-close'], ({ framing }) => ({ framing: (status, fields) => (framing(status, fields) === 'close' ? { length: 0 } : framing(status, fields)) })),
  fault('answer:capital-fields', 'knows header fields as the service writes them', ['answer.header-case'], ({ isJson }) => ({ field, isJson: (type) => type !== undefined && isJson(type) })),
  fault('answer:known-fields', 'refuses header fields that stand there twice', ['answer.unknown-header'], () => ({
    received(fields) {
      const names = fields.map(([name]) => name.toLowerCase()).filter((name) => name !== 'www-authenticate');
      insist(new Set(names).size === names.length, 'a header field stands there twice');
      return fields;
    },
  })),
  fault('answer:deprecation', 'takes a Deprecation field for an error', ['answer.unknown-header'], () => ({
    received(fields) {
      insist(field(fields, 'Deprecation') === undefined, 'the resource is deprecated');
      return fields;
    },
  })),
  fault('answer:interim', 'takes an interim answer for the answer', ['answer.interim'], ({ framing }) => ({ isInterim: () => false, framing: (status, fields) => (status < 200 ? undefined : framing(status, fields)) })),
  fault('answer:interim-continue', 'knows 100 alone of the interim answers', ['answer.interim'], ({ framing }) => ({ isInterim: (status) => status === 100, framing: (status, fields) => (status < 200 ? undefined : framing(status, fields)) })),
  fault('answer:key-order', 'reads an answer whose members are in the order that it knows', ['answer.key-order'], text((body) => !/^\{"(?:x509Type|username)"/.test(body))),
  fault('answer:regular-expression', 'finds the members of an answer by regular expressions', ['answer.whitespace', 'answer.pretty'], text((body) => body.includes('"username":"') || body.includes('"results":['))),
  fault('answer:first-character', 'wants the first character to be a brace', ['answer.whitespace'], text((body) => body.startsWith('{'))),
  fault('answer:one-line', 'reads answers of one line', ['answer.pretty', 'answer.whitespace'], text((body) => !body.includes('\n'))),
  fault('answer:envelope-unknown', 'looks for the fields of a user outside of the envelope', ['answer.envelope'], onModel((value, { query, operation }) => (query?.['envelope'] === true && operation !== 'listDatabaseUsers' ? { username: (value as Members)['username'] ?? null } : value))),
  fault('answer:envelope-refused', 'refuses an answer without a username at its top', ['answer.envelope'], onModel((value) => (insist('results' in (value as Members) || 'username' in (value as Members), 'username is required'), value))),
  fault('answer:created-201', 'takes 201 alone for the success of a create', ['answer.created-200'], ({ isSuccess }) => ({ isSuccess: (status, operation) => (operation === 'createDatabaseUser' ? status === 201 : isSuccess(status, operation)) })),
  fault('answer:200-alone', 'takes 200 alone for a success', ['createDatabaseUser.answer', 'deleteDatabaseUser.answer'], () => ({ isSuccess: (status) => status === 200 })),
  fault('answer:gone-parsed', 'parses the body of a 204', ['answer.gone'], () => ({ isEmpty: () => false })),
  fault('answer:gone-typed', 'parses the body of a 204 that names a media type', ['answer.gone'], ({ field: lookUp }) => ({ isEmpty: ({ status, fields }) => status === 204 && lookUp(fields, 'Content-Type') === undefined })),
  fault('answer:gone-bare', 'refuses a 204 without a media type', ['answer.gone'], ({ field: lookUp }) => ({ isEmpty: ({ status, fields }) => status === 204 && lookUp(fields, 'Content-Type') !== undefined })),
  fault('answer:numbers-as-text', 'reads counts as texts', ['answer.totalCount'], onModel((value) => edited(value as Members, 'totalCount', String))),
  fault('answer:collection-dropped', 'drops the collections of roles', ['answer.roles'], onModel((value) => inEach(value, (user) => edited(user, 'roles', (roles) => items(roles).map(({ roleName, databaseName }) => ({ roleName, databaseName })))))),
  fault('answer:time-local', 'reads a time in UTC as one of its own zone', ['answer.deleteAfterDate'], onModel((value) => inEach(value, (user) => edited(user, 'deleteAfterDate', (time) => String(time).replace('Z', '+02:00'))))),
  fault('list:empty', 'takes an empty list for an error', ['list.empty'], list((results) => insist(results.length > 0, 'there is nothing'))),
  fault('list:first-50', 'gives the first 50 of a list', ['list.full'], onModel((value) => edited(value as Members, 'results', (results) => items(results).slice(0, 50)))),
  fault('list:total-checked', 'wants as many objects as totalCount says', ['list.total'], onModel((value) => (insist(!('totalCount' in (value as Members)) || items((value as Members)['results']).length === (value as Members)['totalCount'], 'objects are missing'), value))),
  fault('list:total-corrected', 'tells the number of objects on the page as totalCount', ['list.total', 'answer.totalCount'], onModel((value) => edited(value as Members, 'totalCount', () => items((value as Members)['results']).length))),
  fault('list:pages-cached', 'gives the first page again for each further page', ['list.pages'], onModel((value, { operation }, { notes }) => (operation === 'listDatabaseUsers' ? (notes.get('page') ?? notes.set('page', value).get('page')) : value))),
  fault('list:pages-gathered', 'gives all pages so far for each page', ['list.pages'], onModel((value, { operation }, { notes }) => {
    if (operation !== 'listDatabaseUsers') return value;
    const all = [...((notes.get('all') as readonly Members[] | undefined) ?? []), ...items((value as Members)['results'])];
    notes.set('all', all);
    return { ...(value as Members), results: all };
  })),
];

/** Looks at the results of a list. */
function list(look: (results: readonly Members[]) => void): Change {
  return onModel((value, { operation }) => {
    if (operation === 'listDatabaseUsers') look(items((value as Members)['results']));
    return value;
  });
}
