import type { Behaviour } from '../behaviour.ts';
import { fault, type Fault } from './fault.ts';

/** A content type without its parameters, in lower case. */
const essence = (contentType: string | null): string => (contentType ?? '').split(';')[0]!.trim().toLowerCase();

/** What a server reads that also, or does not, read some content types. */
function reads(
  decide: (contentType: string | null, sound: boolean) => boolean,
): (sound: Behaviour) => Partial<Behaviour> {
  return (sound) => ({ readable: (contentType, api) => decide(contentType, sound.readable(contentType, api)) });
}

/** Content types under which bodies are read, or are not. */
export const contentTypeFaults: readonly Fault[] = [
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
