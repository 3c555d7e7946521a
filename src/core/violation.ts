/** Where in a request a value stands. */
export type Location = 'body' | 'path' | 'query' | 'header';

/**
 * One thing that is wrong with a request or a body.
 * `pointer` is an RFC 6901 JSON Pointer into the body, or `/name` of a parameter;
 * `keyword` is a JSON Schema keyword (`type`, `required`, `maxLength`, …) or the name of a rule.
 */
export interface Violation {
  readonly in: Location;
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** The place of a constraint, whatever the array index: `/roles/3/roleName` becomes `/roles/[]/roleName`. */
export function pointerPattern(pointer: string): string {
  return pointer === '' ? pointer : pointer.replaceAll(/\/\d+(?=\/|$)/g, '/[]');
}

/** RFC 6901: `~` and `/` inside one reference token. */
export function escapePointer(token: string): string {
  return token.includes('~') || token.includes('/') ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;
}

/** The value that a JSON Pointer names, or undefined when there is none. */
export function atPointer(value: unknown, pointer: string): unknown {
  let current: unknown = value;
  const isEscaped = pointer.includes('~');
  for (let start = pointer.indexOf('/') + 1; start > 0; ) {
    if (typeof current !== 'object' || current === null) return undefined;
    const end = pointer.indexOf('/', start);
    const token = end === -1 ? pointer.slice(start) : pointer.slice(start, end);
    const key = isEscaped ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
    start = end + 1;
    if (!Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}
