import { problem, type Problem } from './errors.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object, and no array and not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The JSON value of a request body, or the problem with its text. */
export type Read = { readonly value: unknown } | { readonly problem: Problem };

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a request body: JSON in UTF-8 (RFC 8259). A byte order mark before it is passed over, as section 8.1 allows.
 * Of members of one name the last counts.
 */
export function readJson(bytes: Uint8Array): Read {
  try {
    return { value: JSON.parse(decoder.decode(bytes)) };
  } catch {
    return { problem: problem('MALFORMED_JSON') };
  }
}

/** JSON as the service writes it when pretty is asked for: two spaces, `"key" : value`, arrays in line. */
function prettyJson(value: unknown, indent = ''): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return '[ ]';
    return `[ ${value.map((item) => prettyJson(item, indent)).join(', ')} ]`;
  }
  if (isObject(value)) {
    const deeper = `${indent}  `;
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `${deeper}${JSON.stringify(key)} : ${prettyJson(member, deeper)}`);
    return members.length === 0 ? '{ }' : `{\n${members.join(',\n')}\n${indent}}`;
  }
  return JSON.stringify(value);
}

/** JSON text, compact unless pretty is asked for. */
export function writeJson(value: unknown, pretty: boolean): string {
  return pretty ? prettyJson(value) : JSON.stringify(value);
}
