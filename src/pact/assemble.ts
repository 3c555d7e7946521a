import type { Json, JsonObject } from '../contract/json.ts';
import { isObject } from '../contract/json.ts';
import type { Parties } from './record.ts';

/**
 * One pact file of several recorded ones: interactions sorted by description, every object by its keys, two spaces of
 * indentation. Of the metadata only the version of the format stays (Pact specification V4, "metadata"): the versions
 * of the tools that Pact adds would make another file of the same scenarios.
 * @param recorded pacts of one interaction each, of the same two parties
 */
export function assemble(recorded: readonly JsonObject[], { consumer, provider }: Parties): string {
  const interactions = recorded.flatMap((pact) => pact['interactions'] as JsonObject[]);
  interactions.sort((a, b) => ((a['description'] as string) < (b['description'] as string) ? -1 : 1));
  const pact = { consumer: { name: consumer }, provider: { name: provider }, interactions, metadata: { pactSpecification: { version: '4.0' } } };
  return `${JSON.stringify(sorted(pact), undefined, 2)}\n`;
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.keys(value).toSorted().map((key) => [key, sorted(value[key]!)]));
}

/**
 * What differs between two pact files, a line each: interactions that only one has, and those that changed.
 * @param before the file as it is
 * @param after what was generated now
 * @returns no lines when the files are the same, byte for byte
 */
export function differences(before: string, after: string): readonly string[] {
  if (before === after) return [];
  const [old, next] = [byDescription(before), byDescription(after)];
  if (old === undefined || next === undefined) return ['the file is no pact'];
  const lines = [
    ...[...old.keys()].filter((description) => !next.has(description)).map((description) => `only in the file: "${description}"`),
    ...[...next.keys()].filter((description) => !old.has(description)).map((description) => `missing in the file: "${description}"`),
    ...[...next].filter(([description, text]) => old.has(description) && old.get(description) !== text).map(([description]) => `changed: "${description}"`),
  ];
  return lines.length > 0 ? lines : ['the interactions are the same, but the names, the metadata or the layout of the file are not'];
}

function byDescription(text: string): ReadonlyMap<string, string> | undefined {
  try {
    const { interactions } = JSON.parse(text) as { interactions: JsonObject[] };
    return new Map(interactions.map((interaction) => [String(interaction['description']), JSON.stringify(sorted(interaction))]));
  } catch {
    return undefined;
  }
}
