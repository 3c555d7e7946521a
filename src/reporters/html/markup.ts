import { escapeCharacter } from '../text.ts';

/** HTML that is safe to write. Only this file makes it, so text from outside cannot pass for it. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The HTML text. */
  toString(): string {
    return this.#text;
  }
}

export type { Markup };

/** What a template takes: text, which it escapes, and markup, which it does not. */
export type Content = Markup | string | number | undefined | readonly Content[];

/** What a browser would hide or act on: controls, bidirectional and other format characters, line separators, noncharacters. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
const invisibleInLines = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

const references: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&#39;' };

/**
 * Markup from a template literal. Values stand in text or in quoted attributes: `html\`<p title="${a}">${b}</p>\``.
 * Text is escaped, and what cannot be seen in it is made visible: `\u202e`.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + written(values[index - 1]) + string));
}

/** Markup of a text of several lines: their ends stay, everything else that cannot be seen is made visible. */
export function lines(text: string): Markup {
  return new Markup(escaped(text.toWellFormed().replaceAll(invisibleInLines, escapeCharacter)));
}

/** A value in a `<script type="application/json">`: no text in it can end the element, and none is a line end to JavaScript. */
export function jsonData(value: unknown): Markup {
  return jsonText(JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? item.toWellFormed() : item)));
}

/** The same of a JSON text. */
export function jsonText(json: string): Markup {
  return new Markup(json.replaceAll(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

/** The content of a `<script>` or `<style>` of this project's own. @throws Error when it would end the element itself */
export function ownCode(code: string): Markup {
  if (/<\/(?:script|style)|<!--/i.test(code)) throw new Error('a script or style of the report has what ends it');
  return new Markup(code);
}

/** Whether a text can be shown as it is: what a person reads is what it says. */
export function isPlain(text: string): boolean {
  return text.isWellFormed() && text.search(invisibleInLines) === -1;
}

function written(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.toString();
  if (Array.isArray(content)) return content.map(written).join('');
  return escaped(String(content).toWellFormed().replaceAll(invisible, escapeCharacter));
}

function escaped(text: string): string {
  return text.replaceAll(/[<>&"']/g, (character) => references[character]!);
}
