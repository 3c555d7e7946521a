/** What a terminal or a log would act on or hide: controls, bidirectional and other format characters, line separators, noncharacters. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The JSON-like escape of one character: `\n`, `\u001b`, `\u{e0041}`. */
export function escapeCharacter(character: string): string {
  const short = shortEscapes[character];
  if (short !== undefined) return short;
  const hex = character.codePointAt(0)!.toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** The first `max` code units of a text, without half a character at the end. */
function head(text: string, max: number): string {
  return text.slice(0, max).replace(/[\ud800-\udbff]$/, (half) => (text.length > max ? '' : half));
}

/**
 * A text from outside, safe on one line of a terminal or a log: escape sequences and other control characters
 * made visible, lone surrogates replaced, and more than `max` code units cut, with the length said.
 */
export function shown(text: string, max = 200): string {
  const safe = head(text, max).toWellFormed().replaceAll(unprintable, escapeCharacter);
  if (text.length <= max && safe.length <= max) return safe;
  return `${head(safe, max)}… (${number(text.length)} characters)`;
}

/** What a text that leaves something out points to. */
export const fullJson = '(see --report json=FILE)';

const longestCommand = 700;

/** A command line to paste. One that cannot be shown whole and unchanged is not shown: in part it would do something else. */
export function command(text: string, longest = longestCommand): string {
  if (text.length > longest) return `${counted(text.length, 'character')} long ${fullJson}`;
  if (shown(text, longest) === text) return text;
  return `${counted(text.length, 'character')}, not all printable here ${fullJson}`;
}

/** An integer with its thousands apart. By hand: the first `toLocaleString` of a process takes 20 ms. */
export function number(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 case`, `2 cases`; `many` is given where an s does not make the plural. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** `once`, `12 times`. */
export function times(count: number): string {
  return count === 1 ? 'once' : `${number(count)} times`;
}

/** A duration as a person says it: `850 ms`, `3.2 s`, `2 min 5 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${number(Math.floor(seconds / 60))} min ${seconds % 60} s`;
}
