/** Header fields in wire order; names keep the case they had on the wire. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** One HTTP request as it stands, or will stand, on the wire. `target` is path and query, byte for byte. */
export interface WireRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: HeaderList;
  readonly body: Uint8Array | null;
}

/** One HTTP response as it stood on the wire; the body is complete and after content decoding. */
export interface WireResponse {
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
}

/** One HTTP request and its response. Times are milliseconds: `startedAt` since the Unix epoch. */
export interface Exchange {
  readonly request: WireRequest;
  readonly response: WireResponse;
  readonly startedAt: number;
  readonly durationMs: number;
}

/**
 * The value of a header field, or undefined when it is absent.
 * Field names compare without case (RFC 9110 section 5.1); several lines join with ", " (section 5.2).
 */
export function header(headers: HeaderList, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const values = headers.filter(([field]) => field.toLowerCase() === wanted).map(([, value]) => value);
  return values.length === 0 ? undefined : values.join(', ');
}

/** A copy of `headers` in which `name` has `value`, or is absent when `value` is undefined. */
export function withHeader(headers: HeaderList, name: string, value: string | undefined): HeaderList {
  const wanted = name.toLowerCase();
  const rest = headers.filter(([field]) => field.toLowerCase() !== wanted);
  return value === undefined ? rest : [...rest, [name, value]];
}

// A byte order mark stays, and is no JSON (RFC 8259 section 8.1).
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The JSON value of a body.
 * @returns `{ok: true, value}`, or `{ok: false, reason}` when the bytes are empty, no UTF-8 or no JSON.
 */
export function parseJson(body: Uint8Array | null): { ok: true; value: unknown } | { ok: false; reason: string } {
  if (body === null || body.length === 0) return { ok: false, reason: 'the body is empty' };
  let text: string;
  try {
    text = decoder.decode(body);
  } catch {
    return { ok: false, reason: 'the body is not UTF-8' };
  }
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: `the body is not JSON: ${(error as Error).message}` };
  }
}
