import { parseMediaType, versionDate, type Contract } from '../../contract/index.ts';

/**
 * Whether a media type asks for, or says, a version that this contract answers: its own date or a later one
 * (reference pages, "versioned API"). What is no date of the calendar is no version.
 */
export function isLegalVersion(type: string, contract: Contract): boolean {
  const date = versionDate(type);
  return date !== undefined && date >= contract.version && isDate(date);
}

function isDate(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The media types that a contract's successes have. */
export function successTypes(contract: Contract): readonly string[] {
  const types = contract.operations.flatMap(({ responses }) => Object.entries(responses).flatMap(([status, { mediaTypes }]) => (status.startsWith('2') ? mediaTypes : [])));
  return [...new Set(types)];
}

/** Whether a contract's media types carry a version. */
export function isVersioned(contract: Contract): boolean {
  return successTypes(contract).some((type) => versionDate(type) !== undefined);
}

/** The media ranges of an Accept field that are not ruled out by `q=0` (RFC 9110 section 12.5.1). */
export function rangesOf(accept: string): readonly string[] {
  const parts = accept.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? [];
  return parts.flatMap((part) => {
    const range = parseMediaType(part);
    return range === undefined || /^0(?:\.0{0,3})?$/.test(range.parameters['q'] ?? '1') ? [] : [range.type];
  });
}
