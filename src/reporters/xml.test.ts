import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from './testing/xml.ts';
import { xmlAttributes, xmlText } from './xml.ts';

const document = (text: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n<r${xmlAttributes({ a: text, absent: undefined })}>${xmlText(text)}</r>\n`;

describe('xml', () => {
  it('means the same text when it is read again, white space included', () => {
    const unit = fc.oneof(fc.constantFrom('\t', '\n', '\r', '<', '>', '&', '"', "'", ']'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(parseXml(document(text))).toEqual({ name: 'r', attributes: { a: text }, children: [], text });
      }),
    );
  });

  it('shows what XML cannot hold', () => {
    expect(parseXml(document('\0 \u001b \u0085 \ud800 \uffff \u{1ffff}')).text).toBe('\\u0000 \\u001b \\u0085 \ufffd \\uffff \\u{1ffff}');
  });
});

/** The checker that the other tests rely on refuses what is wrong. */
describe('parseXml', () => {
  const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;

  it('reads a document', () => {
    expect(parseXml(xml('<a b="&lt;&#10;">x&amp;<c/></a>\n'))).toEqual({
      name: 'a',
      attributes: { b: '<\n' },
      children: [{ name: 'c', attributes: {}, children: [], text: '' }],
      text: 'x&',
    });
  });

  it.each([
    '<a>', '<a></b>', '</a>', '<a/><b/>', '', 'x', '<a/>x', '<a b="1" b="2"/>', '<a b=1/>', '<a b="<"/>', '<a b="&"/>', '<a>&x;</a>', '<a>&</a>', '<a>]]></a>',
    '<a>\u0000</a>', '<a>\u001b</a>', '<a>\ud800</a>', '<a>\ufffe</a>', '<a>&#0;</a>', '<a>&#27;</a>', '<a><b></a></b>',
  ])('refuses %j', (body) => {
    expect(() => parseXml(xml(body))).toThrow('not well-formed');
  });
});
