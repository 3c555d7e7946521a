import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, rows, width, wrap } from './layout.ts';
import { command, duration, number, shown } from './text.ts';

const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 400 });
const hostileText = fc.string({ unit: fc.constantFrom('\u001b', '[', '3', 'm', '\r', '\n', '\u0007', '\ud83d', '\ude00', '\u202e', 'a', ' ', '文', 'é', '\u009b', '\u2028', '\ufffe') });

describe('shown', () => {
  it('leaves nothing that a terminal acts on or hides, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, hostileText), fc.integer({ min: 1, max: 300 }), (text, max) => {
        const result = shown(text, max);
        expect(result.isWellFormed()).toBe(true);
        expect(result).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(result.length).toBeLessThan(max + 30);
      }),
    );
  });

  it('makes control characters visible', () => {
    expect(shown('\u001b[31m\r\n\t\u0000\u202e\ud800\u{e0041}')).toBe('\\u001b[31m\\r\\n\\t\\u0000\\u202e\ufffd\\u{e0041}');
  });

  it('cuts long text between characters and says how long it was', () => {
    expect(shown('x'.repeat(5000), 10)).toBe('xxxxxxxxxx… (5,000 characters)');
    expect(shown('ab😀cd', 3)).toBe('ab… (6 characters)');
  });

  it('leaves ordinary text as it is', () => {
    expect(shown('größer, 大きい, 😀 \\u001b "x"')).toBe('größer, 大きい, 😀 \\u001b "x"');
  });
});

describe('command', () => {
  it('shows a command whole or not at all', () => {
    expect(command("curl 'http://x/'")).toBe("curl 'http://x/'");
    expect(command("curl 'http://x/\u001b'")).toBe('17 characters, not all printable here (see --report json=FILE)');
    expect(command(`curl '${'x'.repeat(2000)}'`)).toBe('2,007 characters long (see --report json=FILE)');
  });
});

describe('number', () => {
  it('sets thousands apart as English does', () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(1_000_000), (value, small) => {
        expect([number(value), number(small + 0.4)]).toEqual([value.toLocaleString('en-US'), small.toLocaleString('en-US')]);
      }),
    );
  });
});

describe('duration', () => {
  it.each([[0, '0 ms'], [999.4, '999 ms'], [1000, '1.0 s'], [59_949, '59.9 s'], [59_960, '1 min 0 s'], [3_725_000, '62 min 5 s']])('says %d as %s', (milliseconds, said) => {
    expect(duration(milliseconds)).toBe(said);
  });
});

describe('layout', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '文', '😀', 'é'), maxLength: 200 });

  it('clips to the columns given', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 50 }), (text, columns) => {
        expect(width(clip(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('wraps within the columns and rows given, and loses no character but spaces', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 2, max: 50 }), fc.integer({ min: 1, max: 5 }), (text, columns, maxRows) => {
        const free = wrap(text, columns);
        expect(free.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const row of free) expect(width(row)).toBeLessThanOrEqual(columns);
        const bounded = wrap(text, columns, maxRows);
        expect(bounded.length).toBeLessThanOrEqual(maxRows);
        for (const row of bounded) expect(width(row)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('counts the rows of lines that a terminal breaks, colours not counted', () => {
    expect(rows(['', 'x'.repeat(80), 'x'.repeat(81), `\u001b[31m${'x'.repeat(80)}\u001b[39m`], 80)).toBe(5);
  });
});
