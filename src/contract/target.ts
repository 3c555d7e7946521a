/** A raw request target, taken apart without changing a byte. */
export interface Target {
  /** Path segments as they stand on the wire; `/a/b` has two. */
  readonly segments: readonly string[];
  readonly query: readonly (readonly [name: string, value: string])[];
}

/**
 * Takes a request target (RFC 9112 section 3.2: origin form, or absolute form) apart.
 * Dot segments stay, `%2F` does not split, `+` in a path stays a plus; query values are form-decoded.
 */
export function parseTarget(target: string): Target {
  const origin = target.startsWith('/') ? target : target.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '') || '/';
  const mark = origin.indexOf('?');
  if (mark === -1) return { segments: origin.split('/').slice(1), query: [] };
  return { segments: origin.slice(0, mark).split('/').slice(1), query: [...new URLSearchParams(origin.slice(mark + 1))] };
}

/** A path segment decoded exactly once, or undefined when its percent-encoding is broken. */
export function decodeSegment(segment: string): string | undefined {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/**
 * A value as one path segment, with every byte that could mean something else encoded.
 * `.` and `..` would vanish on the way as dot segments, so their dots are encoded too; decoders see the same value.
 */
export function encodeSegment(value: string): string {
  const encoded = encodeURIComponent(value);
  return encoded === '.' || encoded === '..' ? encoded.replaceAll('.', '%2E') : encoded;
}
