import { matchesGlob, type Deviation } from '../src/core/deviation.ts';
import type { Contract } from '../src/contract/index.ts';
import { ownFile } from '../src/contract/own-files.ts';
import { DocumentError, readYamlValue } from '../src/contract/read-yaml.ts';
import type { Report } from '../src/core/event.ts';
import { UserError } from '../src/core/problem.ts';
import type { Requirement } from '../src/core/requirement.ts';
import type { Profile } from './context.ts';

/** A list of deviations cannot be used; `message` says where and what to do. */
export class DeviationError extends UserError {
  override readonly name = 'DeviationError';
}

const keys = new Set(['id', 'requirement', 'operation', 'pointer', 'keyword', 'status', 'reason', 'evidence', 'since', 'expires']);

/** What `deviations suggest` leaves for a person to fill in; a list that still has it is refused. */
export const placeholders = { reason: '<why it is accepted>', evidence: '<what shows it: an exchange, an issue, a page>' } as const;

/** The deviations that a profile applies: what the real service is known to do, or none. */
export function deviationsOf(profile: Profile): readonly Deviation[] {
  return profile === 'published' ? [] : readDeviations(ownFile('conformance/deviations/atlas.yaml'));
}

/**
 * Reads a YAML list of deviations.
 * @throws DeviationError when the file cannot be read, is no YAML list, or an entry is incomplete or has an unknown key.
 */
export function readDeviations(file: string): readonly Deviation[] {
  let value: unknown;
  try {
    value = readYamlValue(file);
  } catch (error) {
    if (error instanceof DocumentError) throw new DeviationError(error.message, { cause: error });
    throw error;
  }
  if (!Array.isArray(value)) throw new DeviationError(`${file}: must be a list of deviations, each with id, reason, evidence and at least one of requirement, operation, pointer, keyword, status`);
  return value.map((entry, index) => deviationOf(entry, `${file}: entry ${index + 1}`));
}

/** A day that the calendar has, as YYYY-MM-DD. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function deviationOf(entry: unknown, where: string): Deviation {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) throw new DeviationError(`${where}: must be a mapping`);
  const record = entry as Record<string, unknown>;
  for (const key of Object.keys(record)) if (!keys.has(key)) throw new DeviationError(`${where}: unknown key ${JSON.stringify(key)}; known are ${[...keys].join(', ')}`);
  for (const key of ['id', 'reason', 'evidence']) if (typeof record[key] !== 'string' || record[key] === '') throw new DeviationError(`${where}: "${key}" is missing; every deviation says what it is, why it is accepted, and on what evidence`);
  for (const [key, text] of Object.entries(placeholders)) if (record[key] === text) throw new DeviationError(`${where}: "${key}" is still to be filled in: say ${text.slice(1, -1)}, or take the deviation ${JSON.stringify(record['id'])} out`);
  for (const key of ['requirement', 'operation', 'pointer', 'keyword', 'since', 'expires']) if (record[key] !== undefined && typeof record[key] !== 'string') throw new DeviationError(`${where}: "${key}" must be text`);
  if (record['status'] !== undefined && !Number.isInteger(record['status'])) throw new DeviationError(`${where}: "status" must be a number`);
  for (const key of ['since', 'expires']) if (typeof record[key] === 'string' && !isDay(record[key])) throw new DeviationError(`${where}: "${key}" must be a day as YYYY-MM-DD`);
  if (['requirement', 'operation', 'pointer', 'keyword', 'status'].every((key) => record[key] === undefined)) throw new DeviationError(`${where}: would cover every finding; give it a requirement, operation, pointer, keyword or status`);
  return record as unknown as Deviation;
}

/** What there is for deviations to match. */
export interface Matchable {
  readonly requirements: readonly Requirement[];
  readonly contracts: readonly Contract[];
}

/**
 * Sees to it that each deviation can cover something.
 * @throws DeviationError when its requirement or operation is none that there is, or two have one id.
 */
export function assertUsable(deviations: readonly Deviation[], { requirements, contracts }: Matchable, where: string): void {
  const ids = new Set<string>();
  const operations = contracts.flatMap((contract) => contract.operations.map((operation) => operation.id));
  for (const { id, requirement, operation } of deviations) {
    if (ids.has(id)) throw new DeviationError(`${where}: two deviations have the id ${JSON.stringify(id)}`);
    ids.add(id);
    if (requirement !== undefined && !requirements.some((each) => matchesGlob(requirement, each.id))) {
      throw new DeviationError(`${where}: the deviation ${JSON.stringify(id)} matches nothing: there is no requirement ${JSON.stringify(requirement)}; see "list requirements"`);
    }
    if (operation !== undefined && !operations.some((each) => matchesGlob(operation, each))) {
      throw new DeviationError(`${where}: the deviation ${JSON.stringify(id)} matches nothing: there is no operation ${JSON.stringify(operation)}; there are ${[...new Set(operations)].join(', ')}`);
    }
  }
}

/** Which deviations are accepted. */
export interface DeviationSettings {
  /** Whose deviations are accepted besides; none of them when left out. */
  readonly profile?: Profile;
  /** A file of the user's. */
  readonly deviations?: string;
}

/**
 * The user's deviations, then those of the profile.
 * @throws DeviationError when the file cannot be read, or has one that can cover nothing
 */
export function acceptedDeviations({ profile, deviations: file }: DeviationSettings, requirements: readonly Requirement[], contracts: readonly Contract[]): readonly Deviation[] {
  const given = file === undefined ? [] : readDeviations(file);
  assertUsable(given, { requirements, contracts }, file ?? '');
  const shipped = profile === undefined ? [] : deviationsOf(profile);
  const taken = given.find(({ id }) => shipped.some((each) => each.id === id));
  if (taken !== undefined) throw new DeviationError(`${file}: the profile ${profile} has a deviation ${JSON.stringify(taken.id)} of its own: give yours another id`);
  return [...given, ...shipped];
}

/**
 * What is wrong with the user's deviations by what a run found: expired, or of nothing that there was.
 * @param whole whether everything was tested, so that what was not met does not occur
 * @returns one line for each, for a person
 */
export function staleDeviations({ deviations: file }: DeviationSettings, report: Report, whole: boolean): readonly string[] {
  if (file === undefined) return [];
  const own = new Set(readDeviations(file).map(({ id }) => id));
  return report.deviations
    .filter(({ id }) => own.has(id))
    .flatMap(({ id, matched, expired }) => {
      if (expired !== undefined) return [`${file}: the deviation ${id} has expired on ${expired} and covers nothing any more: mend the target, or look at it again`];
      return matched === 0 && whole ? [`${file}: nothing that was found is what the deviation ${id} says: it no longer occurs; remove or correct it`] : [];
    });
}
