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

/** One HTTP request and its response. Times are milliseconds, precise to fractions of one where they were measured: `startedAt` since the Unix epoch. */
export interface Exchange {
  readonly request: WireRequest;
  readonly response: WireResponse;
  readonly startedAt: number;
  readonly durationMs: number;
  /** How often it was sent, when more than once: an earlier attempt may have been carried out though its answer was lost. */
  readonly attempts?: number;
}

/**
 * The value of a header field, or undefined when it is absent.
 * Field names compare without case (RFC 9110 section 5.1); several lines join with ", " (section 5.2).
 */
export function header(headers: HeaderList, name: string): string | undefined {
  let joined: string | undefined;
  for (const [field, value] of headers) {
    if (field.length === name.length && (field === name || field.toLowerCase() === name.toLowerCase())) joined = joined === undefined ? value : `${joined}, ${value}`;
  }
  return joined;
}

/** A copy of `headers` in which `name` has `value`, or is absent when `value` is undefined. */
export function withHeader(headers: HeaderList, name: string, value: string | undefined): HeaderList {
  const wanted = name.toLowerCase();
  const rest = headers.filter(([field]) => field.toLowerCase() !== wanted);
  return value === undefined ? rest : [...rest, [name, value]];
}

// A byte order mark stays, and is no JSON (RFC 8259 section 8.1).
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a body may hold at most, so that a hostile one takes neither the stack nor the memory of whoever looks at it. */
const limits = { depth: 256, members: 2000, values: 500_000 } as const;

/**
 * The JSON value of a body.
 * @returns `{ok: true, value}`, or `{ok: false, reason}` when the bytes are empty, no UTF-8 or no JSON, or when they
 * nest more than 256 levels deep, or hold more than 2000 members in one list or object, or 500,000 values in all.
 */
export function parseJson(body: Uint8Array | null): Parsed {
  if (body === null || body.length === 0) return { ok: false, reason: 'the body is empty' };
  const known = recent.get(body) ?? earlier.get(body);
  return known ?? remember(body, parse(body));
}

type Parsed = { ok: true; value: unknown } | { ok: false; reason: string };

/**
 * The bodies parsed last, of which the premise, the view and several checks ask in turns while some dozen are on their
 * way, and those parsed before them. They are few, by their bytes: what is kept survives collections of young objects,
 * and in the end costs more than to parse again.
 */
let recent = new Map<Uint8Array, Parsed>();
let earlier: ReadonlyMap<Uint8Array, Parsed> = new Map();
let recentBytes = 0;
const mostBytes = 32 * 1024;

function remember(body: Uint8Array, parsed: Parsed): Parsed {
  if (recentBytes + body.length > mostBytes) {
    earlier = recent;
    recent = new Map();
    recentBytes = 0;
  }
  recent.set(body, parsed);
  recentBytes += body.length;
  return parsed;
}

function parse(body: Uint8Array): Parsed {
  let text: string;
  try {
    text = decoder.decode(body);
  } catch {
    return { ok: false, reason: 'the body is not UTF-8' };
  }
  const excess = mayExceed(text) ? excessOf(body) : undefined;
  if (excess !== undefined) return { ok: false, reason: excess };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: `the body is not JSON: ${(error as Error).message}` };
  }
}

/** Whether a text has enough characters, and brackets enough, to be too much; most have not, and are not looked at byte by byte. */
function mayExceed(text: string): boolean {
  return text.length > limits.members || hasMore(text, '[', limits.depth / 2) || hasMore(text, '{', limits.depth / 2);
}

function hasMore(text: string, character: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) if (++count > most) return true;
  return false;
}

const [quote, comma, backslash, bracket, closingBracket, brace, closingBrace] = [...'",\\[]{}'].map((character) => character.charCodeAt(0)) as [number, number, number, number, number, number, number];

/** What is too much in the bytes of a JSON text, if anything is; it is counted before anything is made of them. */
function excessOf(body: Uint8Array): string | undefined {
  /** Of the lists and objects around the one that is read. */
  const outer = new Uint32Array(limits.depth + 1);
  let depth = 0;
  let members = 0;
  let values = 1;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at]!;
    if (byte === quote) at = endOfString(body, at);
    else if (byte === comma) {
      values += 1;
      members += 1;
      if (members > limits.members) return `the body has a list or an object of more than ${limits.members} members`;
      if (values > limits.values) return `the body has more than ${limits.values} values`;
    } else if (byte === bracket || byte === brace) {
      outer[depth] = members;
      depth += 1;
      values += 1;
      if (depth > limits.depth) return `the body nests more than ${limits.depth} levels deep`;
      members = 1;
    } else if ((byte === closingBracket || byte === closingBrace) && depth > 0) {
      depth -= 1;
      members = outer[depth]!;
    }
  }
  return undefined;
}

/** Where the string ends that begins at a quote. Most bytes stand in strings: a loop that asks for nothing else takes half as long. */
function endOfString(body: Uint8Array, begin: number): number {
  let at = begin + 1;
  for (; at < body.length; at += 1) {
    const byte = body[at];
    if (byte === quote) break;
    if (byte === backslash) at += 1;
  }
  return at;
}
