import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html, isPlain, jsonData, lines, ownCode } from './markup.ts';

const characters = fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", '\n', '\0', '\u2028', '\u202e', '\u2066', '\ud800', '</script>', '<!--', '-->', '<img src=x onerror=a()>', 'javascript:'), fc.string({ unit: 'binary', maxLength: 1 }));
const text = fc.array(characters).map((parts) => parts.join(''));

const references: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };
/** What a browser reads. */
const read = (written: string): string => written.replaceAll(/&(?:lt|gt|amp|quot|#39);/g, (reference) => references[reference]!);

describe('html', () => {
  it('writes text that is only text, in elements and in attributes', () => {
    fc.assert(
      fc.property(text, (value) => {
        const written = html`${value}`.toString();
        expect(written).not.toMatch(/[<>"']/);
        expect(written).not.toMatch(/&(?!lt;|gt;|amp;|quot;|#39;)/);
        expect(read(written)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });

  it('leaves what can be seen as it is', () => {
    fc.assert(
      fc.property(text.filter((value) => isPlain(value) && !value.includes('\n')), (value) => {
        expect(read(html`${value}`.toString())).toBe(value);
      }),
    );
  });

  it('keeps the ends of lines where they are wanted', () => {
    expect(lines('a\r\n<b>\t').toString()).toBe('a\\r\n&lt;b&gt;\\t');
  });

  it('takes markup, lists of it and nothing as they are', () => {
    expect(html`<p>${html`<b>${1}</b>`}${[html`<i></i>`, 'a&b']}${undefined}</p>`.toString()).toBe('<p><b>1</b><i></i>a&amp;b</p>');
  });

  it('does not take an object that looks like markup for it', () => {
    const forged = { toString: () => '<script>' } as never;
    expect(html`${forged}`.toString()).not.toContain('<');
  });
});

describe('jsonData', () => {
  it('reads as the value that it was, and cannot end its element', () => {
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.integer())), (value) => {
        const written = jsonData(value).toString();
        expect(written).not.toMatch(/[<>\u2028\u2029]/);
        const expected = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, typeof each === 'string' ? each.toWellFormed() : each]));
        expect(JSON.parse(written)).toEqual(expected);
      }),
    );
  });
});

describe('ownCode', () => {
  it('refuses what would end its element', () => {
    expect(() => ownCode('a </SCRIPT>')).toThrow('ends it');
    expect(() => ownCode('<!-- a')).toThrow('ends it');
    expect(ownCode('a < b').toString()).toBe('a < b');
  });
});
