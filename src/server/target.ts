/** A request target in its two parts, byte for byte as it was sent. */
export interface Target {
  readonly raw: string;
  readonly path: string;
  /** Without the question mark; empty when there is none. */
  readonly query: string;
}

/** Splits a request target; of the absolute form (RFC 9112 section 3.2.2) the scheme and authority are dropped. */
export function parseTarget(raw: string): Target {
  const origin = /^https?:\/\/[^/?#]*/i.exec(raw)?.[0] ?? '';
  const rest = raw.slice(origin.length);
  const mark = rest.indexOf('?');
  const path = mark === -1 ? rest : rest.slice(0, mark);
  return { raw, path: path === '' ? '/' : path, query: mark === -1 ? '' : rest.slice(mark + 1) };
}

/**
 * The segments of a path: split at literal slashes only, then decoded once each.
 * So `%2F` stays inside its segment, `.` and `..` are names like any other, and `+` is a plus.
 * @returns null when the percent-encoding is broken or its bytes are no UTF-8.
 */
export function decodeSegments(path: string, decode: (segment: string) => string): string[] | null {
  try {
    return path.split('/').slice(1).map(decode);
  } catch {
    return null;
  }
}

/** Query parameters, the first of each name; a plus is a space here, as forms write it. */
export function parseQuery(query: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  if (query === '') return parameters;
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    const name = decodeFormValue(equals === -1 ? pair : pair.slice(0, equals));
    if (!parameters.has(name)) parameters.set(name, equals === -1 ? '' : decodeFormValue(pair.slice(equals + 1)));
  }
  return parameters;
}

function decodeFormValue(text: string): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text; // no known value contains a broken escape: the parameter is refused as it stands
  }
}
