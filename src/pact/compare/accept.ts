import { parseMediaType, versionDate } from '../../contract/index.ts';

/** What an Accept field has to do with the media types of an answer. */
export type Acceptance =
  /** It names one of them, or, of a versioned one, the same or a later date. */
  | 'named'
  /** It covers one of them by a wildcard. */
  | 'covered'
  /** There is no field, or it has none of them. */
  | 'absent'
  | 'other';

/**
 * Whether an Accept field (RFC 9110 section 12.5.1) accepts one of the media types of the contract. Of a type with a
 * version date a later date accepts it too: it resolves to the latest version that is not after it.
 */
export function acceptance(field: string | undefined, mediaTypes: readonly string[]): Acceptance {
  if (field === undefined) return 'absent';
  const ranges = field.split(',').flatMap((range) => {
    const parsed = parseMediaType(range);
    return parsed === undefined || Number(parsed.parameters['q'] ?? 1) === 0 ? [] : [parsed.type];
  });
  if (ranges.some((range) => mediaTypes.some((type) => names(range, type)))) return 'named';
  const covers = (range: string, type: string) => range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)));
  return ranges.some((range) => mediaTypes.some((type) => covers(range, type))) ? 'covered' : 'other';
}

function names(range: string, type: string): boolean {
  if (range === type) return true;
  const [asked, has] = [versionDate(range), versionDate(type)];
  return asked !== undefined && has !== undefined && isDay(asked) && asked >= has;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether any of the types has a version, so that who asks must name it. */
export function isVersioned(mediaTypes: readonly string[]): boolean {
  return mediaTypes.some((type) => versionDate(type) !== undefined);
}
