import type { Behaviour } from '../behaviour.ts';
import { problem } from '../errors.ts';
import { isObject, readJson, type Read } from '../json.ts';
import { fault, type Fault } from './fault.ts';

/** A content type without its parameters, in lower case. */
const essence = (contentType: string | null): string => (contentType ?? '').split(';')[0]!.trim().toLowerCase();

/** What a server reads that also, or does not, read some content types. */
function reads(
  decide: (contentType: string | null, sound: boolean) => boolean,
): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({ readable: (contentType, api) => decide(contentType, sound.readable(contentType, api)) });
}

const contentTypes: readonly Fault[] = [
  fault(
    'content-type:no-plain-json',
    'reads bodies under the vendor type only',
    ['content-type.json'],
    reads((contentType, sound) => sound && essence(contentType) !== 'application/json'),
  ),
  fault(
    'content-type:only-plain-json',
    'reads bodies as application/json only',
    ['content-type.vendor'],
    reads((contentType, sound) => sound && essence(contentType) === 'application/json'),
  ),
  fault(
    'content-type:no-parameters',
    'refuses a charset parameter',
    ['content-type.charset'],
    reads((contentType, sound) => sound && !(contentType ?? '').includes(';')),
  ),
  fault(
    'content-type:no-quotes',
    'refuses a charset in quotes',
    ['content-type.charset'],
    reads((contentType, sound) => sound && !(contentType ?? '').includes('"')),
  ),
  fault(
    'content-type:lower-case',
    'reads content types in lower case only',
    ['content-type.case'],
    reads((contentType, sound) => sound && contentType === contentType?.toLowerCase()),
  ),
  fault(
    'content-type:exact-version',
    'refuses bodies under a later version date',
    ['content-type.later'],
    reads((contentType, sound) => sound && !/atlas\.(?!2023-01-01)/.test(contentType ?? '')),
  ),
  fault(
    'content-type:anything',
    'reads any content type as JSON',
    ['content-type.unsupported', 'content-type.other-charset'],
    reads(() => true),
  ),
  fault(
    'content-type:any-charset',
    'reads any charset as UTF-8',
    ['content-type.other-charset'],
    (sound) => ({ readable: (contentType, api) => sound.readable(contentType?.split(';')[0] ?? null, api) }),
  ),
];

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const encode = (json: string): Uint8Array => new TextEncoder().encode(json);
const failed: Read = { problem: problem('UNEXPECTED_ERROR') };

/** A reader that makes something of the text before it is read as JSON. */
function readsAfter(change: (json: string) => string): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({ read: (bytes) => sound.read(encode(change(text(bytes)))) });
}

/** A reader that takes what is no JSON for something else. */
function readsInstead(instead: (json: string) => Read): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    read: (bytes) => {
      const read = sound.read(bytes);
      return 'problem' in read ? instead(text(bytes)) : read;
    },
  });
}

/** A reader that fails where `fails` says so. */
function failsOn(fails: (bytes: Uint8Array) => boolean): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({ read: (bytes) => (fails(bytes) ? failed : sound.read(bytes)) });
}

/** The first JSON object of a text, or why there is none. */
function firstValue(json: string): Read {
  for (let end = json.indexOf('}') + 1; end > 0; end = json.indexOf('}', end) + 1) {
    const read = readJson(encode(json.slice(0, end)));
    if ('value' in read) return read;
  }
  return readJson(encode(json));
}

/** A value in which each string is changed. */
function mapStrings(value: unknown, change: (value: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapStrings(member, change)]));
}

function readsStrings(change: (value: string) => string): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({
    read: (bytes) => {
      const read = sound.read(bytes);
      return 'value' in read ? { value: mapStrings(read.value, change) } : read;
    },
  });
}

const depthOf = (json: string): number => {
  let [depth, deepest] = [0, 0];
  for (const character of json) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

const malformed = ['create.malformed-json', 'update.malformed-json'];

const refusals: readonly Fault[] = [
  fault(
    'json:malformed-is-empty',
    'takes a body that is no JSON for an empty object',
    [...malformed, 'error-code.MALFORMED_JSON'],
    readsInstead(() => ({ value: {} })),
  ),
  fault(
    'json:mends-ends',
    'closes what a body that ends too early leaves open',
    malformed,
    readsInstead((json) => readJson(encode(`${json}}`))),
  ),
  fault(
    'json:single-quotes',
    'takes single quotes for double ones',
    ['json.strict'],
    readsInstead((json) => readJson(encode(json.replaceAll("'", '"')))),
  ),
  fault('json:comments', 'skips comments in a body', ['json.strict'], readsAfter((json) => json.replaceAll(/\/\*.*?\*\/|\/\/.*\n/g, ''))),
  fault(
    'json:trailing-commas',
    'passes over a comma at the end of an object',
    ['json.strict'],
    readsInstead((json) => readJson(encode(json.replaceAll(/,\s*}/g, '}')))),
  ),
  fault('json:bare-names', 'takes names without quotes', ['json.strict'], readsInstead((json) => readJson(encode(json.replaceAll(/([{,])(\w+):/g, '$1"$2":'))))),
  fault('json:first-value', 'reads the first JSON value of a body and no further', ['json.trailing'], readsInstead(firstValue)),
  fault(
    'json:empty-is-object',
    'takes an empty body for an empty object',
    ['json.empty'],
    readsInstead((json) => (json.trim() === '' ? { value: {} } : { problem: problem('MALFORMED_JSON') })),
  ),
  fault('json:empty-500', 'fails on an empty body', ['json.empty'], failsOn((bytes) => bytes.length === 0)),
  fault(
    'json:replaces-bytes',
    'replaces bytes that are no UTF-8 by U+FFFD and goes on',
    ['json.not-utf8'],
    readsAfter((json) => json),
  ),
  fault(
    'json:not-utf8-500',
    'fails on bytes that are no UTF-8',
    ['json.not-utf8'],
    failsOn((bytes) => text(bytes).includes('\ufffd')),
  ),
  fault(
    'json:guesses-encoding',
    'reads UTF-16 as well',
    ['json.utf16'],
    (sound) => ({
      read: (bytes) => sound.read(bytes.includes(0) ? encode(new TextDecoder('utf-16le').decode(bytes)) : bytes),
    }),
  ),
  fault(
    'json:number-500',
    'fails on a number that JSON does not have',
    ['robust.no-server-error'],
    failsOn((bytes) => /"labels":(?:NaN|-Infinity|\d)/.test(text(bytes))),
  ),
  fault(
    'json:long-number-500',
    'fails on a number that no double can hold',
    ['robust.no-server-error'],
    failsOn((bytes) => /"labels":-?\d(?:e\d{3}|\d{400})/.test(text(bytes))),
  ),
];

const meanings: readonly Fault[] = [
  fault(
    'json:no-whitespace',
    'refuses whitespace between the parts of a body',
    ['json.whitespace'],
    (sound) => ({ read: (bytes) => (/^\s|\t/.test(text(bytes)) ? { problem: problem('MALFORMED_JSON') } : sound.read(bytes)) }),
  ),
  fault(
    'json:no-line-ends',
    'reads a body up to its first line end',
    ['json.whitespace'],
    readsAfter((json) => json.trimStart().split('\r\n')[0]!),
  ),
  fault(
    'json:key-order',
    'refuses a user whose labels come first',
    ['json.key-order'],
    (sound) => ({
      read: (bytes) => {
        const read = sound.read(bytes);
        const [first] = 'value' in read && isObject(read.value) ? Object.keys(read.value) : [];
        return first === 'labels' && text(bytes).includes('databaseName') ? { problem: problem('MALFORMED_JSON') } : read;
      },
    }),
  ),
  fault(
    'json:value-before-key',
    'loses a label whose value stands before its key',
    ['json.key-order'],
    readsAfter((json) => json.replaceAll(/\{"value":"[^"]*","key":"[^"]*"\},?/g, '')),
  ),
  fault(
    'json:escaped-names',
    'does not know a member whose name is escaped',
    ['json.escapes'],
    readsAfter((json) => json.replaceAll(/"(?:\\u[0-9a-f]{4})+":/g, (name) => name.replaceAll('\\', '\\\\'))),
  ),
  fault(
    'json:escapes-kept',
    'keeps escapes in values as they are written',
    ['json.escapes'],
    readsAfter((json) => json.replaceAll(':"\\u', ':"\\\\u')),
  ),
  fault('json:composes', 'normalizes texts to NFC', ['json.unicode'], readsStrings((value) => value.normalize('NFC'))),
  fault('json:compatibility', 'normalizes texts to NFKC', ['json.unicode'], readsStrings((value) => value.normalize('NFKC'))),
  fault(
    'json:three-bytes',
    'loses characters that take four bytes',
    ['json.unicode'],
    readsStrings((value) => value.replaceAll(/[\u{10000}-\u{10ffff}]/gu, '')),
  ),
  fault(
    'json:first-counts',
    'takes the first of members of one name',
    ['json.duplicate-keys'],
    readsAfter((json) => json.replace(/("labels":\[[^\]]*\],.*),"labels":\[[^\]]*\]/, '$1')),
  ),
  fault('json:bom-500', 'fails on a byte order mark', ['json.bom'], failsOn((bytes) => bytes[0] === 0xef)),
  fault('json:nul-ends', 'ends a text at its first NUL', ['json.nul'], readsStrings((value) => value.split('\0')[0]!)),
  fault(
    'json:surrogate-500',
    'fails on half of a surrogate pair',
    ['json.lone-surrogate'],
    failsOn((bytes) => text(bytes).includes('\\ud800')),
  ),
  fault('json:deep-500', 'fails on deep nesting', ['json.deep'], failsOn((bytes) => depthOf(text(bytes)) > 1000)),
  fault('json:big-500', 'fails on a body that is too long', ['json.big'], (sound) => ({
    error: (refused, about) =>
      sound.error(refused.code === 'PAYLOAD_TOO_LARGE' ? problem('UNEXPECTED_ERROR') : refused, about),
  })),
  fault('json:stray-500', 'fails on a body where none belongs', ['json.stray'], () => ({
    refusesStray: () => problem('UNEXPECTED_ERROR'),
  })),
];

/** A writer whose pretty-printed text, or the value before it, is another one. */
function prints(change: { value?: (value: unknown) => unknown; text?: (text: string) => string }): (sound: Behaviour) => Partial<Behaviour> {
  const { value = (same) => same, text: rewrite = (same) => same } = change;
  return (sound) => ({
    write: (each, pretty) => (pretty ? rewrite(sound.write(value(each), true)) : sound.write(each, false)),
  });
}

const pretty: readonly Fault[] = [
  fault('pretty:ignored', 'ignores pretty', ['pretty.indented'], (sound) => ({
    write: (value) => sound.write(value, false),
  })),
  fault('pretty:lines-only', 'breaks lines but does not indent them', ['pretty.indented'], prints({ text: (json) => json.replaceAll(/\n +/g, '\n') })),
  fault('pretty:always', 'indents every answer', ['pretty.compact'], (sound) => ({
    write: (value) => sound.write(value, true),
  })),
  fault(
    'pretty:any-value',
    'writes texts in capitals whatever the value of pretty is',
    ['pretty.off'],
    (sound) => ({
      asked: (parameters, query) => ({ ...sound.asked(parameters, query), pretty: query.has('pretty') }),
      write: (value, wanted) => sound.write(wanted ? mapStrings(value, (each) => each.toUpperCase()) : value, wanted),
    }),
  ),
  fault('pretty:spaces-in-texts', 'puts a space behind each colon, also within texts', ['pretty.equal'], prints({ text: (json) => json.replaceAll(':', ': ') })),
  fault('pretty:ascii', 'leaves characters that are not ASCII out of pretty-printed texts', ['pretty.equal'], prints({ text: (json) => json.replaceAll(/[^\0-\x7f]/g, '') })),
  fault(
    'pretty:numbers-as-text',
    'writes numbers as texts where it indents',
    ['pretty.equal'],
    prints({ text: (json) => json.replaceAll(/ : (\d+)/g, ' : "$1"') }),
  ),
  fault('pretty:envelope-lost', 'forgets the envelope where it indents', ['pretty.equal'], (sound) => ({
    asked: (parameters, query) => {
      const asked = sound.asked(parameters, query);
      return asked.pretty ? { ...asked, envelope: false } : asked;
    },
  })),
];

export const messageFaults: readonly Fault[] = [...contentTypes, ...refusals, ...meanings, ...pretty];
