/**
 * A value as JSON text: well-formed Unicode in every string (of keys the caller takes care), and no character that a
 * terminal takes for a command or JavaScript for a line end, both of which JSON allows as they are.
 * @param indent spaces a level; 0 puts all on one line
 */
export function jsonText(value: unknown, indent = 0): string {
  return terminalSafe(JSON.stringify(value, (_key, item: unknown) => (typeof item === 'string' ? item.toWellFormed() : item), indent));
}

/** JSON text with escapes for the characters that a terminal takes for a command or JavaScript for a line end. */
export function terminalSafe(json: string): string {
  return json.replaceAll(/[\x7f-\x9f\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
