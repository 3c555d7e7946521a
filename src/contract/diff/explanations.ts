import { matchesGlob } from '../../core/deviation.ts';
import { isObject, type JsonObject } from '../json.ts';
import { DocumentError, readYaml } from '../read-yaml.ts';
import type { Difference } from './difference.ts';

/** A difference that is meant, and why; `*` in its patterns stands for any text. */
export interface Explanation {
  readonly pointer: string;
  readonly keyword: string;
  /** Covers only this change; without it, any of the keyword. */
  readonly change?: string;
  readonly reason: string;
  readonly source: string;
}

export interface Explained {
  readonly differences: readonly (Difference & { readonly explanation?: Explanation })[];
  /** Explanations of what is no difference (any more). */
  readonly idle: readonly Explanation[];
}

/** Puts each difference with its explanation, if it has one. */
export function explain(differences: readonly Difference[], explanations: readonly Explanation[]): Explained {
  const used = new Set<Explanation>();
  const explained = differences.map((difference) => {
    const covering = explanations.filter((each) => covers(each, difference));
    for (const each of covering) used.add(each);
    return { ...difference, ...(covering[0] && { explanation: covering[0] }) };
  });
  return { differences: explained, idle: explanations.filter((each) => !used.has(each)) };
}

/** All places must be covered, so that an entry about one of them does not excuse the others. */
function covers({ pointer, keyword, change }: Explanation, difference: Difference): boolean {
  return matchesGlob(keyword, difference.keyword) && (change === undefined || matchesGlob(change, difference.change)) && difference.places.every((place) => matchesGlob(pointer, place));
}

const needed = ['pointer', 'keyword', 'reason', 'source'] as const;

/**
 * Reads the explanations for one API from a YAML file: lists by the name of the API.
 * @throws DocumentError when the file cannot be read, or an entry lacks something or has an unknown key.
 */
export function readExplanations(file: string, api: string): readonly Explanation[] {
  const list = readYaml(file)[api] ?? [];
  if (!Array.isArray(list)) throw new DocumentError(`${file}: ${JSON.stringify(api)} must be a list of entries with ${needed.join(', ')}`);
  return list.map((entry, index) => {
    const where = `${file}: entry ${index + 1} of ${api}`;
    if (!isObject(entry)) throw new DocumentError(`${where}: must be a mapping`);
    for (const key of needed) if (typeof entry[key] !== 'string' || entry[key] === '') throw new DocumentError(`${where}: "${key}" is missing; every entry says where, what, why, and on what evidence`);
    if (entry['change'] !== undefined && typeof entry['change'] !== 'string') throw new DocumentError(`${where}: "change" must be text`);
    for (const key of Object.keys(entry)) if (key !== 'change' && !(needed as readonly string[]).includes(key)) throw new DocumentError(`${where}: unknown key ${JSON.stringify(key)}; known are ${needed.join(', ')}, change`);
    return entry as JsonObject & Explanation;
  });
}
