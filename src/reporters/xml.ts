import { escapeCharacter } from './text.ts';

/** What XML 1.0 cannot hold (production 2, Char) or advises against: C0 but for tab, LF and CR; DEL and C1; noncharacters. */
const notXml = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** Everything with a meaning in markup, and what a parser would normalise away (CR; in attributes tab and LF too). */
const special = /[<>&"\r]/g;
const specialInAttribute = /[<>&"\r\n\t]/g;

const references: Readonly<Record<string, string>> = {
  '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', '\r': '&#13;', '\n': '&#10;', '\t': '&#9;',
};

function legal(text: string): string {
  return text.toWellFormed().replaceAll(notXml, escapeCharacter);
}

/** Any text as XML character data; characters that XML cannot hold become visible escapes. */
export function xmlText(text: string): string {
  return legal(text).replaceAll(special, (character) => references[character]!);
}

/** Attributes, each with a space before it; those without a value are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${legal(String(value)).replaceAll(specialInAttribute, (character) => references[character]!)}"`)
    .join('');
}
