import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atPointer, escapePointer } from '../../core/violation.ts';
import { excerpt, printBody, type Printed } from './body.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = ({ lines }: Printed): string => lines.map(({ text }) => text).join('\n');
const tokensOf = (json: string): string[] => json.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];

/** A pointer to each value in a JSON value. */
function* pointers(value: unknown, at = ''): Generator<string> {
  yield at;
  if (typeof value === 'object' && value !== null) for (const [key, each] of Object.entries(value)) yield* pointers(each, `${at}/${escapePointer(key)}`);
}

describe('printBody', () => {
  it('changes nothing of a JSON text but its white space', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'grapheme' }), fc.constantFrom(undefined, 1, '\t'), (json, space) => {
        const sent = JSON.stringify(JSON.parse(json), undefined, space);
        expect(tokensOf(textOf(printBody(bytes(sent))))).toEqual(tokensOf(sent));
      }),
    );
  });

  it('keeps what JSON.parse would lose', () => {
    expect(textOf(printBody(bytes('{"a":1.0,"a":12345678901234567890,"\\u0041":[]}')))).toBe('{\n  "a": 1.0,\n  "a": 12345678901234567890,\n  "\\u0041": []\n}');
  });

  it('finds every value where it stands', () => {
    const json = fc.jsonValue({ stringUnit: 'grapheme' }).chain((value) => fc.constantFrom(...pointers(value)).map((pointer) => ({ value, pointer })));
    fc.assert(
      fc.property(json, ({ value, pointer }) => {
        const sent = JSON.stringify(value);
        const { lines, found } = printBody(bytes(sent), pointer);
        const shown = lines
          .slice(found!.from, found!.to + 1)
          .map(({ text, key }, index) => (index === 0 && key !== undefined ? text.slice(key[1] + 1) : text))
          .join('\n');
        expect(JSON.parse(shown.replace(/,$/, ''))).toEqual(JSON.parse(JSON.stringify(atPointer(JSON.parse(sent), pointer))));
      }),
    );
  });

  it('finds nothing that is not there', () => {
    expect(printBody(bytes('{"a":1}'), '/b').found).toBeUndefined();
  });

  it('shows text that is no JSON as it is, and bytes that are no text in hexadecimal', () => {
    expect(printBody(bytes('<p>\n{')).lines).toEqual([{ text: '<p>' }, { text: '{' }]);
    expect(printBody(Uint8Array.of(0x7b, 0xff, 0x00))).toEqual({ lines: [{ text: `0000  7b ff 00${' '.repeat(39)}  {..` }], note: '3 bytes, no UTF-8' });
    const long = printBody(new Uint8Array(1000).fill(0xff));
    expect(long.lines).toHaveLength(16);
    expect(long.note).toBe('1,000 bytes, no UTF-8: the first 256');
  });
});

describe('excerpt', () => {
  it('has few lines, counts the others, and always what was found', () => {
    const printed = fc.integer({ min: 1, max: 3000 }).chain((length) =>
      fc.record({ length: fc.constant(length), found: fc.option(fc.tuple(fc.nat(length - 1), fc.nat(length - 1)).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })), { nil: undefined }) }),
    );
    fc.assert(
      fc.property(printed, ({ length, found }) => {
        const parts = excerpt({ lines: Array.from({ length }, (_, index) => ({ text: String(index) })), ...(found !== undefined && { found }) });
        expect(parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 1), 0)).toBe(length);
        expect(parts.length).toBeLessThan(90);
        if (found !== undefined) expect(parts).toContainEqual({ line: { text: String(found.from) }, index: found.from });
      }),
    );
  });
});
