import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, table } from './markdown.ts';

/** A cell split where GitHub splits rows: at bars that no backslash is before. */
const cells = (row: string) => row.slice(2, -2).split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));

describe('a page that a program makes', () => {
  it('has a cell for each, whatever bars and lines they have', () => {
    const text = fc.array(fc.constantFrom('a', '|', ' ', '`', '\n'), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (row) => {
        const lines = table(row.map(() => 'head'), [row]).split('\n');
        expect(lines).toHaveLength(3);
        expect(cells(lines[2]!)).toEqual(row.map((cell) => cell.replaceAll('\n', ' ').trim()));
      }),
    );
  });

  it('shows code that has back-ticks as it is (CommonMark 6.1)', () => {
    expect([code('a'), code('a`b'), code('`a``')]).toEqual(['`a`', '``a`b``', '``` `a`` ```']);
  });
});
