import { problem } from '../errors.ts';
import { readJson } from '../json.ts';
import { fault, type Fault } from './fault.ts';
import { encode, failsOn, firstValue, readsAfter, readsInstead, text } from './readers.ts';

const malformed = ['create.malformed-json', 'update.malformed-json'];

/** Bodies that are no JSON, or not alone: taken, or refused otherwise. */
export const unreadableFaults: readonly Fault[] = [
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
