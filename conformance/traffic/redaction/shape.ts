/**
 * A text of the same form that says nothing: each character becomes another one of its kind, and what is no letter and
 * no digit stays. So a text that was malformed is as malformed as before, hexadecimal is hexadecimal, and none becomes
 * a word of JSON.
 */
export function shapeOf(text: string): string {
  return text.replaceAll(/%[0-9a-f]{2}|[\p{L}\p{N}\p{M}]/giu, (found) => {
    if (found.length === 3 && found.startsWith('%')) return '%20';
    if (/[0-9]/.test(found)) return '0';
    if (/[a-f]/.test(found)) return 'a';
    if (/[g-z]/.test(found)) return 'z';
    if (/[A-F]/.test(found)) return 'A';
    return /[G-Z]/.test(found) ? 'Z' : 'é';
  });
}

/** Bytes that are no UTF-8, and stay so, in the form of what they were. */
export function shapeOfBytes(bytes: Uint8Array): Uint8Array {
  const ascii = shapeOf(Buffer.from(bytes).toString('latin1').replaceAll(/[\x80-\xff]/g, '\xff').replaceAll('%', '!'));
  return Uint8Array.from(Buffer.from(ascii.replaceAll('é', '\xff'), 'latin1'));
}

/** A JSON value with the same members, in which each text is of the same form and says nothing. */
export function shapeOfJson(value: unknown): unknown {
  if (typeof value === 'string') return shapeOf(value);
  if (typeof value === 'number') return 0;
  if (Array.isArray(value)) return value.map(shapeOfJson);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shapeOfJson(member)]));
  return value;
}
