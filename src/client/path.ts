/** A value that cannot stand in the path of a URL that fetch sends. */
export class PathError extends Error {
  override readonly name = 'PathError';
}

/**
 * Fills the path parameters of a URL template, each value as one segment in which every byte that could mean
 * something else is percent-encoded.
 * @throws PathError for `.`, `..` and the empty text, which would address another resource: URLs drop dot segments, even
 *   encoded ones (WHATWG URL section 4.4, "path state"); and for text with a lone surrogate, which has no encoding
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => segment(name, String(values[name] ?? '')));
}

function segment(name: string, value: string): string {
  if (value === '') throw new PathError(`${name} is empty: the path would address another resource`);
  if (value === '.' || value === '..') {
    throw new PathError(`${name} is ${JSON.stringify(value)}, which fetch would drop from the path, and so address another resource`);
  }
  if (!value.isWellFormed()) throw new PathError(`${name} has a lone surrogate, which no URL can hold`);
  return encodeURIComponent(value);
}
