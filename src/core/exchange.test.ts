import { describe, expect, it } from 'vitest';
import { parseJson } from './exchange.ts';

const parse = (text: string) => parseJson(new TextEncoder().encode(text));
const list = (length: number, item: string) => `[${Array.from({ length }, () => item).join(',')}]`;

describe('a JSON body', () => {
  it.each<[string, string]>([
    ['that nests 256 levels deep', '['.repeat(256) + ']'.repeat(256)],
    ['of 2000 members', list(2000, '{}')],
    ['whose strings have brackets, commas and quotes', JSON.stringify(`${'[{'.repeat(300)}\\"${','.repeat(20_000)}"`)],
    ['with a number of a megabyte', '9'.repeat(1024 * 1024)],
  ])('%s is parsed', (_name, text) => {
    expect(parse(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it.each<[string, string, string]>([
    ['lists 257 levels deep', '['.repeat(257) + ']'.repeat(257), 'the body nests more than 256 levels deep'],
    ['objects 100,000 levels deep', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000), 'the body nests more than 256 levels deep'],
    ['deeper than that after siblings', `[${list(300, '{}')},${'['.repeat(256)}${']'.repeat(256)}]`, 'the body nests more than 256 levels deep'],
    ['a list of 100,000', list(100_000, '{}'), 'the body has a list or an object of more than 2000 members'],
    ['an object of 2001', `{${Array.from({ length: 2001 }, (_, index) => `"${index}":1`).join(',')}}`, 'the body has a list or an object of more than 2000 members'],
    ['300 lists of 1900', list(300, list(1900, '1')), 'the body has more than 500000 values'],
  ])('of %s is too much to look at', (_name, text, reason) => {
    expect(parse(text)).toEqual({ ok: false, reason });
  });

  it('that is none says why', () => {
    expect(parse('')).toEqual({ ok: false, reason: 'the body is empty' });
    expect(parseJson(Uint8Array.of(0x22, 0xff, 0x22))).toEqual({ ok: false, reason: 'the body is not UTF-8' });
    expect(parse('\ufeff{}')).toMatchObject({ ok: false, reason: expect.stringMatching(/^the body is not JSON: /) as string });
    expect(parse(`${' '.repeat(300)}]]]`)).toMatchObject({ ok: false, reason: expect.stringMatching(/^the body is not JSON: /) as string });
  });
});
