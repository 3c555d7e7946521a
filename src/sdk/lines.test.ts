import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineReader, LineTooLong } from './lines.ts';

const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => Buffer.from(array));

it('gives the lines that were written, however they are cut into pieces', () => {
  const line = bytes.filter((each) => !each.includes(10) && each.at(-1) !== 13);
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n'))), line, fc.array(fc.nat()), (lines, rest, cuts) => {
      const stream = Buffer.concat([...lines.flatMap(([text, end]) => [text, Buffer.from(end)]), rest]);
      const places = [0, ...cuts.map((cut) => cut % (stream.length + 1)).toSorted((a, b) => a - b), stream.length];
      const reader = lineReader(50);
      expect(places.slice(1).flatMap((place, index) => reader.push(stream.subarray(places[index], place)))).toEqual(lines.map(([text]) => text));
      expect(reader.rest).toEqual(rest);
    }),
  );
});

it('refuses a line that is too long, with an end or without', () => {
  expect(lineReader(3).push(Buffer.from('abc\nabc'))).toHaveLength(1);
  for (const text of ['abcd', 'abcd\n', 'a\nabcd\n']) expect(() => lineReader(3).push(Buffer.from(text))).toThrow(LineTooLong);
});
