import type { Deviation } from '../core/deviation.ts';
import type { Report, RunInfo } from '../core/event.ts';
import { counted } from '../reporters/index.ts';
import { UsageError } from './exit.ts';
import { readReport } from './report-file.ts';

/** What an option that takes a baseline says of itself. */
export const baselineHelp = 'a JSON or NDJSON report of an earlier run; what it found already does not fail this one';

/** What a run is about, as far as a baseline has to be about the same. */
export type Subject = Pick<RunInfo, 'api' | 'contractVersion' | 'profile'> & { readonly party: 'client' | 'server' };

/** A baseline, read. */
export interface Baseline {
  readonly file: string;
  readonly report: Report;
  /** One for each finding that it has and no other deviation covered. */
  readonly deviations: readonly Deviation[];
}

/**
 * The findings of an earlier report as deviations, each of which covers its own cause and nothing else.
 * @throws UserError when the file is no report, or one of something else
 */
export function baselineOf(file: string | undefined, subject: Subject): Baseline | undefined {
  if (file === undefined) return undefined;
  const report = readReport(file);
  if (report.shard !== undefined) throw new UsageError(`${file}: is the report of shard ${report.shard.index}/${report.shard.count}, and a baseline is one of a whole run: "merge" makes it of all shards`);
  const theirs: Subject = { api: report.api, contractVersion: report.contractVersion, profile: report.profile, party: report.totals.calls === undefined ? 'server' : 'client' };
  for (const [key, what] of Object.entries({ party: 'kind of party', api: 'version of the API', contractVersion: 'version of the contract', profile: 'profile' }) as [keyof Subject, string][]) {
    if (theirs[key] !== subject[key]) throw new UsageError(`${file}: cannot be the baseline of this run, for it is of another ${what} (${theirs[key]}, not ${subject[key]})`);
  }
  return { file, report, deviations: deviationsIn(report, file) };
}

function deviationsIn({ findings, deviations, startedAt }: Report, file: string): readonly Deviation[] {
  // What a deviation covered then is that deviation's matter, and comes back when it goes.
  const earlier = new Set(deviations.filter(({ cause }) => cause !== undefined).map(({ id }) => id));
  const day = startedAt.slice(0, 10);
  return findings
    .filter(({ deviation }) => deviation === undefined || earlier.has(deviation))
    .map(({ id, message, case: shownBy }) => ({ id: `baseline/${id}`, cause: id, reason: message, evidence: `${file}: ${shownBy}`, since: day }));
}

/**
 * What there is to say of a baseline once a run is over.
 * @param whole whether everything was tested, so that what was not seen does not occur
 * @returns lines for a person
 */
export function baselineNews({ file, report: before, deviations }: Baseline, report: Report, whole: boolean): readonly string[] {
  const news: string[] = [];
  if (before.target !== report.target) news.push(`${file}: is the baseline of another target (${before.target}, not ${report.target}): what is known of the one may be new in the other`);
  const seen = new Set(report.findings.map(({ id }) => id));
  const gone = deviations.filter(({ cause }) => !seen.has(cause!)).map(({ cause }) => cause!);
  if (gone.length > 0 && whole) news.push(`${file}: ${counted(gone.length, 'finding')} of it no longer ${gone.length === 1 ? 'occurs' : 'occur'}: ${gone.slice(0, 10).join(', ')}${gone.length > 10 ? ', …' : ''}; --report json=FILE writes a new one`);
  return news;
}

/** Says what there is to say of a baseline, if there is one. */
export function tellBaseline(baseline: Baseline | undefined, report: Report, whole: boolean): void {
  for (const line of baseline === undefined ? [] : baselineNews(baseline, report, whole)) console.error(`atlas-conformance: ${line}`);
}
