import { decodeSegment } from './target.ts';

/** The path template of an operation as patterns of whole request targets. */
export interface Route {
  /** For targets that spell what is fixed in the path as the template does. */
  readonly plain: RegExp;
  /** For those, and for targets that encode any of it. It takes three times as long. */
  readonly encoded: RegExp;
  /** The names of the parameters, in the order of the patterns' groups. */
  readonly names: readonly string[];
  /** How many segments a target of it has. */
  readonly length: number;
  /** Values of parameters with which a target is that of another resource. */
  readonly others: readonly (readonly (readonly [name: string, value: string])[])[];
}

/** What stands before the path of a target: nothing in origin form, scheme and authority in absolute form (RFC 9112 section 3.2). */
const origin = String.raw`(?:[A-Za-z][A-Za-z0-9+.\-]*:\/\/[^\/?#]*(?:#[^\/?]*)?|[^\/?]*)`;

/**
 * The patterns of a path template (OpenAPI 3.1 "Path Templating"; each parameter is a whole segment).
 * @param otherPaths templates of other resources, which a target of this route must not match
 */
export function routeOf(template: string, otherPaths: readonly string[] = []): Route {
  const parts = segmentsOf(template);
  const pattern = (fixed: (character: string) => string) => {
    const segments = parts.map((part) => (nameOf(part) === undefined ? Array.from(part, fixed).join('') : String.raw`([^\/?]+)`));
    return new RegExp(String.raw`^${origin}\/${segments.join(String.raw`\/`)}(?:\?|$)`, 'u');
  };
  return {
    plain: pattern(literal),
    encoded: pattern(anySpelling),
    names: parts.flatMap((part) => nameOf(part) ?? []),
    length: parts.length,
    others: otherPaths.map((other) => both(parts, segmentsOf(other))).filter((values) => values !== undefined),
  };
}

function segmentsOf(template: string): readonly string[] {
  return template.split('/').slice(1);
}

/** The name of the parameter that a segment of a template is, or undefined when it is fixed. */
function nameOf(part: string): string | undefined {
  return part.startsWith('{') ? part.slice(1, -1) : undefined;
}

/** With which values of the first template's parameters a target matches the second as well; undefined when none does. */
function both(parts: readonly string[], others: readonly string[]): Route['others'][number] | undefined {
  if (parts.length !== others.length || parts.some((part, at) => nameOf(part) === undefined && nameOf(others[at]!) === undefined && part !== others[at])) return undefined;
  return parts.flatMap((part, at) => (nameOf(part) !== undefined && nameOf(others[at]!) === undefined ? [[nameOf(part)!, others[at]!] as const] : []));
}

function literal(character: string): string {
  return String.raw`\u{${character.codePointAt(0)!.toString(16)}}`;
}

/** A character as it is or percent-encoded, which means the same in a path (RFC 3986 section 2.1). */
function anySpelling(character: string): string {
  const hex = (byte: number) => byte.toString(16).padStart(2, '0').replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  return `(?:${literal(character)}|${Array.from(new TextEncoder().encode(character), (byte) => `%${hex(byte)}`).join('')})`;
}

/**
 * The values of a route's parameters, each decoded once, or undefined when a target is not of this route.
 * To match the target as a whole costs a third of what it does to split it and to look at each segment.
 */
export function bind({ plain, encoded, names, others }: Route, target: string): Record<string, string> | undefined {
  const groups = plain.exec(target) ?? (target.includes('%') ? encoded.exec(target) : null);
  if (groups === null) return undefined;
  const path: Record<string, string> = {};
  for (let index = 0; index < names.length; index += 1) {
    const value = decodeSegment(groups[index + 1]!);
    if (value === undefined) return undefined;
    path[names[index]!] = value;
  }
  return others.some((values) => values.every(([name, value]) => path[name] === value)) ? undefined : path;
}
