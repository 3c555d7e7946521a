import { problem } from '../errors.ts';
import { isObject } from '../json.ts';
import { fault, type Fault } from './fault.ts';
import { depthOf, failsOn, readsAfter, readsStrings, text } from './readers.ts';

/** JSON that is taken for another value, refused, or too much for the reader. */
export const jsonFaults: readonly Fault[] = [
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
