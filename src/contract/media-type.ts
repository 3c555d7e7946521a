/** A media type as RFC 9110 section 8.3.1 defines it; type and parameter names are lower case. */
export interface MediaType {
  readonly type: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const parameter = /;[ \t]*(?:([!#$%&'*+.^_`|~0-9A-Za-z-]+)=(?:"((?:[^"\\]|\\.)*)"|([!#$%&'*+.^_`|~0-9A-Za-z-]+)))?[ \t]*/y;

/** The same few fields stand in every answer of a target; what is odd and long is not kept. */
const parsed = new Map<string, MediaType | undefined>();
const kept = { fields: 256, characters: 256 } as const;

/** The media type of a Content-Type field, or undefined when the field is none. */
export function parseMediaType(field: string): MediaType | undefined {
  if (parsed.has(field)) return parsed.get(field);
  const type = parse(field);
  if (parsed.size < kept.fields && field.length <= kept.characters) parsed.set(field, type);
  return type;
}

function parse(field: string): MediaType | undefined {
  const essence = /^[ \t]*([!#$%&'*+.^_`|~0-9A-Za-z-]+\/[!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*/.exec(field);
  if (essence === null) return undefined;
  const parameters: Record<string, string> = {};
  let at = essence[0].length;
  while (at < field.length) {
    parameter.lastIndex = at;
    const match = parameter.exec(field);
    if (match === null) return undefined;
    if (match[1] !== undefined) parameters[match[1].toLowerCase()] = match[2]?.replaceAll(/\\(.)/g, '$1') ?? match[3]!;
    at = parameter.lastIndex;
  }
  return { type: essence[1]!.toLowerCase(), parameters };
}

const versioned = /^application\/vnd\.atlas\.(\d{4}-\d{2}-\d{2})\+json$/;

/** The version date in a vendor media type such as `application/vnd.atlas.2023-01-01+json`, or undefined. */
export function versionDate(type: string): string | undefined {
  return versioned.exec(type)?.[1];
}
