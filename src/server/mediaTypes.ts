import { isCalendarDate } from './dates.ts';

/** The one version of this resource. A later date asks for it too: a date means "the latest not after it". */
export const resourceVersion = '2023-01-01';

export const vendorType = `application/vnd.atlas.${resourceVersion}+json;charset=utf-8`;

/** A media type or media range: type and subtype in lower case, parameters with their names in lower case. */
interface MediaType {
  readonly essence: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** The parts of a header value between the separators that stand outside quoted strings (RFC 9110 section 5.6.4). */
function splitOutsideQuotes(value: string, separator: ',' | ';'): string[] {
  if (!value.includes('"')) return value.split(separator);
  return value.match(separator === ',' ? /(?:[^,"]|"(?:\\.|[^"\\])*")+/g : /(?:[^;"]|"(?:\\.|[^"\\])*")+/g) ?? [];
}

function parseMediaType(text: string): MediaType | null {
  const [essence = '', ...rest] = splitOutsideQuotes(text, ';');
  const name = essence.trim().toLowerCase();
  if (!/^[!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+$/.test(name)) return null;
  const parameters = new Map<string, string>();
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    if (equals === -1) continue;
    const value = parameter.slice(equals + 1).trim();
    parameters.set(parameter.slice(0, equals).trim().toLowerCase(), value.startsWith('"') ? value.slice(1, -1) : value);
  }
  return { essence: name, parameters };
}

/** The version date of `application/vnd.atlas.<date>+json`, or null when the type is another one or the date does not exist. */
function versionDate(essence: string): string | null {
  const date = /^application\/vnd\.atlas\.(\d{4}-\d\d-\d\d)\+json$/.exec(essence)?.[1];
  return date !== undefined && isCalendarDate(date) ? date : null;
}

/** The version dates that an Accept value asks for (RFC 9110 section 12.5.1); a range of weight 0 asks for nothing. */
export function acceptedVersions(accept: string | null): string[] {
  if (accept === null) return [];
  const versions: string[] = [];
  for (const range of splitOutsideQuotes(accept, ',')) {
    const media = parseMediaType(range);
    if (media === null || Number(media.parameters.get('q') ?? '1') === 0) continue;
    const version = versionDate(media.essence);
    if (version !== null) versions.push(version);
  }
  return versions;
}

/** Whether an Accept value asks for a version that exists: 2023-01-01 or any later date. */
export function isAcceptable(accept: string | null): boolean {
  return acceptedVersions(accept).some((version) => version >= resourceVersion);
}

/** Whether a request body of this Content-Type is read: JSON in UTF-8, under its own or the vendor's name. */
export function isReadable(contentType: string | null, api: 'v2' | 'v1.0'): boolean {
  const media = contentType === null ? null : parseMediaType(contentType);
  if (media === null) return false;
  const charset = media.parameters.get('charset') ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset)) return false;
  if (media.essence === 'application/json') return true;
  const version = versionDate(media.essence);
  return api === 'v2' && version !== null && version >= resourceVersion;
}
