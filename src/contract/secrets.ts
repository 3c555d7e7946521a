import { parseJson, type Exchange, type HeaderList, type WireRequest } from '../core/exchange.ts';
import type { Contract } from './contract.ts';

/** The names of the write-only properties of an operation's request body (OpenAPI 3.1, `writeOnly`). */
export function writeOnlyProperties(contract: Contract, operation: string | null): readonly string[] {
  const id = operation === null ? undefined : contract.operation(operation).requestBody?.schema;
  const schema = id === undefined ? false : contract.schema(id);
  if (typeof schema === 'boolean') return [];
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => (typeof property === 'object' && property.writeOnly ? [name] : []));
}

/** The strings that a request carries in write-only properties, by the property's name. */
export function writeOnlyValues(contract: Contract, request: WireRequest): readonly (readonly [name: string, value: string])[] {
  const operation = contract.match(request.method, request.target)?.operation.id ?? null;
  const names = writeOnlyProperties(contract, operation);
  const json = names.length === 0 ? ({ ok: false } as const) : parseJson(request.body);
  if (!json.ok || typeof json.value !== 'object' || json.value === null) return [];
  const members = json.value as Record<string, unknown>;
  return names.flatMap((name) => (typeof members[name] === 'string' && members[name] !== '' ? [[name, members[name]] as const] : []));
}

/** The same, and also what a request whose body is no JSON that we parse has to hide. */
export function secretsSent(contract: Contract, request: WireRequest): readonly (readonly [name: string, value: string])[] {
  const operation = contract.match(request.method, request.target)?.operation.id ?? null;
  return [...writeOnlyValues(contract, request), ...unparsedValues(new Set(writeOnlyProperties(contract, operation)), request.body)];
}

/** Shorter values may stand in a text by chance. */
const shortest = 8;

/**
 * Finds a value in a text by every spelling of it: as it is, with the escapes of JSON (RFC 8259 section 7) or
 * percent-encoded (RFC 3986 section 2.1), one character so and the next otherwise. A short value only counts as a whole JSON string.
 */
export function spellings(value: string): RegExp {
  const text = Array.from(value, oneCharacter).join('');
  return new RegExp(value.length < shortest ? `(?<=")${text}(?=")` : text, 'g');
}

const shortEscapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't' };

function oneCharacter(character: string): string {
  const anyCase = (hex: string) => hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  const units = Array.from({ length: character.length }, (_, index) => `\\\\u${anyCase(character.charCodeAt(index).toString(16).padStart(4, '0'))}`);
  const bytes = Array.from(new TextEncoder().encode(character), (byte) => `%${anyCase(byte.toString(16).padStart(2, '0'))}`);
  const short = shortEscapes[character];
  return `(?:${[units.join(''), bytes.join(''), ...(short === undefined ? [] : [`\\\\${literal(short)}`]), literal(character)].join('|')})`;
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

const credentialFields = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);

/**
 * The exchange without its secrets: credentials, and what was sent in write-only properties, or stands in properties of
 * such a name in the answer, wherever it stands.
 * @param context exchanges of the same case: what was secret in one may come back in another
 */
export function redact(contract: Contract, exchange: Exchange, context: readonly Exchange[] = []): Exchange {
  return redactor(contract, [exchange, ...context])(exchange);
}

/** What hides in an exchange the secrets of all of these, which are looked for once. */
export function redactor(contract: Contract, context: readonly Exchange[]): (exchange: Exchange) => Exchange {
  const names = new Set(contract.operations.flatMap(({ id }) => writeOnlyProperties(contract, id)));
  const found = context.flatMap((each) => [...writeOnlyValues(contract, each.request), ...unparsedValues(names, each.request.body), ...leakedValues(names, each.response.body)]);
  const sent = new Set(context.flatMap((each) => credentials(each.request)));
  const secrets = [...new Map(found.map(([name, value]) => [value, [name, value] as const])).values()].toSorted(([, a], [, b]) => b.length - a.length);
  const patterns = secrets.map(([name, value]) => [name, spellings(value)] as const);
  const hide = (text: string) => {
    const withoutCredentials = [...sent].reduce((left, value) => left.replaceAll(value, '<redacted>'), text);
    return patterns.reduce((left, [name, pattern]) => left.replaceAll(pattern, `<${name}>`), withoutCredentials);
  };
  const body = (bytes: Uint8Array) => {
    if (secrets.length + sent.size === 0) return bytes;
    const inUtf16 = utf16Of(bytes).some((text) => patterns.some(([, pattern]) => text.search(pattern) !== -1));
    return new TextEncoder().encode(inUtf16 ? '<a body in UTF-16 with a secret>' : hide(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)));
  };
  const fields = (headers: HeaderList) => headers.map(([name, value]) => [name, credentialFields.has(name.toLowerCase()) ? '<redacted>' : hide(value)] as const);
  return (exchange) => {
    const { request, response } = exchange;
    return {
      ...exchange,
      request: { ...request, headers: fields(request.headers), body: request.body === null ? null : body(request.body) },
      response: { ...response, headers: fields(response.headers), body: body(response.body) },
    };
  };
}

/** Credentials as they were sent, whole, without their scheme, and what proves them alone, and as JSON spells them, should a target quote them. */
function credentials({ headers }: WireRequest): string[] {
  const fields = headers.filter(([name]) => credentialFields.has(name.toLowerCase())).map(([, value]) => value);
  // Of Digest the response alone proves as much as the whole (RFC 7616 section 3.4).
  const parts = fields.flatMap((value) => [value, value.replace(/^\S+\s+/, ''), /\bresponse="([^"]+)"/.exec(value)?.[1] ?? '']).filter((value) => value.length >= shortest);
  return parts.flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]);
}

/**
 * Strings that stand after such names in a body that is not parsed, by its syntax, its encoding or its depth: what is no
 * JSON to us may be some to a target.
 */
function unparsedValues(names: ReadonlySet<string>, body: Uint8Array | null): (readonly [string, string])[] {
  if (body === null || body.length === 0 || parseJson(body).ok) return [];
  const texts = [new TextDecoder().decode(body), ...utf16Of(body)];
  return texts.flatMap((text) =>
    [...names].flatMap((name) =>
      [...text.matchAll(new RegExp(String.raw`"${literal(name)}"\s*:\s*"((?:[^"\\]|\\.)+)`, 'gs'))].map(([, spelled = '']) => [name, unescaped(spelled)] as const),
    ),
  );
}

/** What a body may say in UTF-16, of either byte order; nothing when it has no zero byte, as ASCII in UTF-16 has. */
function utf16Of(body: Uint8Array): readonly string[] {
  return body.includes(0) ? ['utf-16le', 'utf-16be'].map((encoding) => new TextDecoder(encoding).decode(body)) : [];
}

function unescaped(spelled: string): string {
  try {
    return JSON.parse(`"${spelled}"`) as string;
  } catch {
    return spelled;
  }
}

/** Strings in an answer that stand in properties of these names, at any depth. */
function leakedValues(names: ReadonlySet<string>, body: Uint8Array): (readonly [name: string, value: string])[] {
  const found: (readonly [string, string])[] = [];
  const json = parseJson(body);
  if (!json.ok) return found;
  JSON.stringify(json.value, (key, value: unknown) => {
    if (names.has(key) && typeof value === 'string' && value !== '') found.push([key, value]);
    return value;
  });
  return found;
}
