/** An Authorization value in its parts (RFC 9110 section 11.4): scheme in lower case, and what follows it. */
export function splitAuthorization(value: string): { scheme: string; rest: string } {
  const space = value.indexOf(' ');
  if (space === -1) return { scheme: value.toLowerCase(), rest: '' };
  return { scheme: value.slice(0, space).toLowerCase(), rest: value.slice(space + 1).trim() };
}

const parameter = /\s*([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*))\s*(?:,|$)/y;

/**
 * The parameters of a credentials field. Any value may be quoted or bare:
 * clients differ in whether they quote algorithm, qop and nc.
 * @returns null when the text is no parameter list or names a parameter twice.
 */
export function parseParameters(text: string): ReadonlyMap<string, string> | null {
  const parameters = new Map<string, string>();
  parameter.lastIndex = 0;
  while (parameter.lastIndex < text.length) {
    const match = parameter.exec(text);
    if (!match) return null;
    const name = (match[1] ?? '').toLowerCase();
    if (parameters.has(name)) return null;
    parameters.set(name, match[2]?.replaceAll(/\\(.)/g, '$1') ?? match[3] ?? '');
  }
  return parameters;
}
