import type { Report, RunInfo, Shard, Timing, Totals } from '../core/event.ts';
import type { ReportedFinding } from '../core/finding.ts';
import { UserError } from '../core/problem.ts';
import { coverageSums, worst } from './tally.ts';

/** What one shard of a run came to. */
export interface Part {
  /** What it is called in messages: its file. */
  readonly name: string;
  readonly info: RunInfo;
  readonly report: Report;
}

/** A whole run, put together from its shards. */
export interface Merged {
  readonly info: RunInfo;
  readonly report: Report;
}

/**
 * The whole run that shards are the parts of, whatever their order: what one run of the whole plan would have reported,
 * but for times and for which case showed a cause first. Its duration is the sum of theirs.
 * @throws UserError naming the file when one is missing, there twice, no shard, or of another run
 */
export function merge(parts: readonly Part[]): Merged {
  const { shard: whole, ordered } = assembled(parts);
  const [first] = ordered as [Part, ...Part[]];
  const reports = ordered.map(({ report }) => report);
  const command = whole.command;
  const startedAt = reports.map((report) => report.startedAt).toSorted()[0]!;
  const { shard: _, ledger: _ledger, ...info } = unsharded(first.info);
  const { shard: _shard, ...report } = unsharded(first.report);
  return {
    info: { ...info, planned: whole.planned, command, startedAt },
    report: {
      ...report,
      command,
      startedAt,
      durationMs: sum(reports, ({ durationMs }) => durationMs),
      totals: totalsOf(reports, whole.planned),
      requirements: requirementsOf(reports),
      findings: findingsOf(reports),
      deviations: deviationsOf(reports),
      errors: byReason(reports.flatMap(({ errors }) => errors)),
      skipped: byReason(reports.flatMap(({ skipped }) => skipped)),
      warnings: [...new Set(reports.flatMap(({ warnings }) => warnings))],
      coverage: coverageOf(reports),
      timings: timingsOf(reports),
    },
  };
}

/** Without the shard that its settings ask for. */
function unsharded<T extends Pick<RunInfo, 'settings'>>(part: T): T {
  const { shard: _, ...settings } = part.settings ?? {};
  return part.settings === undefined ? part : { ...part, settings };
}

/** The parts by their index, once it is certain that they are all of one run and there are no others. */
function assembled(parts: readonly Part[]): { readonly shard: Shard; readonly ordered: readonly Part[] } {
  const [first] = parts;
  if (first === undefined) throw new UserError('there is nothing to merge');
  const whole = parts.find(({ info }) => info.shard === undefined);
  if (whole !== undefined) throw new UserError(`${whole.name}: is a whole run and no shard of one; "report" makes other reports of it`);
  const shard = first.info.shard!;
  for (const part of parts) assertSameRun(first, part);
  const byIndex = new Map<number, Part>();
  for (const part of parts) {
    const { index } = part.info.shard!;
    const before = byIndex.get(index);
    if (before !== undefined) throw new UserError(`${part.name}: is the shard ${index}/${shard.count}, and so is ${before.name}: give each shard once`);
    byIndex.set(index, part);
  }
  const missing = Array.from({ length: shard.count }, (_, at) => at + 1).filter((index) => !byIndex.has(index));
  if (missing.length > 0) throw new UserError(`of the ${shard.count} shards ${missing.map((index) => `${index}/${shard.count}`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing: run ${missing.length === 1 ? 'it' : 'them'} with the same options, and give all files`);
  const ordered = [...byIndex.values()].toSorted((a, b) => a.info.shard!.index - b.info.shard!.index);
  const planned = sum(ordered, ({ info }) => info.planned);
  if (planned !== shard.planned) throw new UserError(`the shards have ${planned} cases, and the whole plan has ${shard.planned}: were they run by different versions of the kit?`);
  return { shard, ordered };
}

/** @throws UserError naming what is different */
function assertSameRun(first: Part, part: Part): void {
  const facts = (each: Part): Readonly<Record<string, unknown>> => ({
    'number of shards': each.info.shard!.count,
    seed: each.info.seed,
    target: each.info.target,
    'version of the API': each.info.api,
    'version of the contract': each.info.contractVersion,
    profile: each.info.profile,
    'cases in the whole plan': each.info.shard!.planned,
    options: options(each.info.shard!),
    requirements: each.report.requirements.map(({ id, level }) => `${id} ${level}`).join(),
    deviations: each.report.deviations.map(({ id, reason }) => `${id} ${reason}`).join(),
  });
  const expected = facts(first);
  for (const [what, value] of Object.entries(facts(part))) {
    if (value === expected[what]) continue;
    const [here, there] = [String(value), String(expected[what])];
    throw new UserError(`${part.name}: is of another run than ${first.name}: different ${what}${here.length + there.length > 1000 ? '' : ` (${here}, not ${there})`}`);
  }
}

/** What a run was asked for; shards that run at the same time are best given a project each. */
function options({ command }: Shard): string {
  return command.replace(/ --group-id [a-f0-9]{24}(?= |$)/, '');
}

function totalsOf(reports: readonly Report[], planned: number): Totals {
  const of = (key: keyof Totals): number => sum(reports, ({ totals }) => totals[key] ?? 0);
  return {
    planned,
    passed: of('passed'),
    failed: of('failed'),
    known: of('known'),
    skipped: of('skipped'),
    errored: of('errored'),
    unrun: of('unrun'),
    exchanges: of('exchanges'),
    ...(reports.some(({ totals }) => totals.calls !== undefined) && { calls: of('calls') }),
  };
}

function requirementsOf(reports: readonly Report[]): Report['requirements'] {
  const rows = reports.map(({ requirements }) => new Map(requirements.map((row) => [row.id, row])));
  return reports[0]!.requirements.map((requirement) => {
    const those = rows.map((each) => each.get(requirement.id)!);
    // A shard that has no case of it says nothing of it.
    const outcomes = those.filter(({ outcome, cases }) => outcome !== 'unrun' || cases > 0).map(({ outcome }) => outcome);
    return { ...requirement, outcome: worst.find((outcome) => outcomes.includes(outcome)) ?? 'unrun', cases: sum(those, ({ cases }) => cases) };
  });
}

/** Each cause once, shown by the shard that has the smallest example. */
function findingsOf(reports: readonly Report[]): readonly ReportedFinding[] {
  const findings = new Map<string, ReportedFinding>();
  for (const finding of reports.flatMap((report) => report.findings)) {
    const known = findings.get(finding.id);
    const count = finding.count + (known?.count ?? 0);
    findings.set(finding.id, { ...(known !== undefined && size(known) <= size(finding) ? known : finding), count });
  }
  return [...findings.values()];
}

/** How much there is to read in a counterexample, in bytes; an exchange more weighs more than anything in one. */
function size({ exchanges }: ReportedFinding): number {
  return sum(exchanges, ({ request }) => 1e9 + request.target.length + (request.body?.length ?? 0));
}

function deviationsOf(reports: readonly Report[]): Report['deviations'] {
  return reports[0]!.deviations.map((deviation, index) => {
    const expired = reports.map(({ deviations }) => deviations[index]!.expired).find((day) => day !== undefined);
    return { ...deviation, matched: sum(reports, ({ deviations }) => deviations[index]!.matched), ...(expired !== undefined && { expired }) };
  });
}

function byReason<T extends { readonly reason: string; readonly count: number }>(entries: readonly T[]): readonly T[] {
  const reasons = new Map<string, T>();
  for (const entry of entries) {
    const known = reasons.get(entry.reason);
    reasons.set(entry.reason, known === undefined ? entry : { ...known, count: known.count + entry.count });
  }
  return [...reasons.values()];
}

function coverageOf(reports: readonly Report[]): Report['coverage'] {
  const coverages = reports.map(({ coverage }) => coverage);
  const [first] = coverages as [Report['coverage'], ...Report['coverage'][]];
  const unreached = first.unreached.filter(({ kind, id }) => coverages.every((coverage) => coverage.unreached.some((item) => item.kind === kind && item.id === id)));
  const sums = coverageSums({ all: first.total, parameters: first.parameters.total, constraints: first.constraints.total }, unreached);
  return {
    operations: added(coverages.map(({ operations }) => operations), (counts) => sum(counts, (count) => count)),
    statuses: added(coverages.map(({ statuses }) => statuses), (records) => added(records, (counts) => sum(counts, (count) => count))),
    ...sums,
    constraints: {
      ...sums.constraints,
      each: added(coverages.map(({ constraints }) => constraints.each), (counts) => ({ accepted: sum(counts, ({ accepted }) => accepted), rejected: sum(counts, ({ rejected }) => rejected) })),
    },
    unreached,
  };
}

function timingsOf(reports: readonly Report[]): Report['timings'] {
  return added(reports.map(({ timings }) => timings), (those: readonly Timing[]) => ({
    count: sum(those, ({ count }) => count),
    totalMs: sum(those, ({ totalMs }) => totalMs),
    maxMs: those.reduce((most, { maxMs }) => Math.max(most, maxMs), 0),
    buckets: those[0]!.buckets.map((_, index) => sum(those, ({ buckets }) => buckets[index] ?? 0)),
  }));
}

/** Records with the values of each key put together. */
function added<T, U>(records: readonly Readonly<Record<string, T>>[], add: (values: readonly T[]) => U): Record<string, U> {
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  return Object.fromEntries([...keys].map((key) => [key, add(records.flatMap((record) => (Object.hasOwn(record, key) ? [record[key]!] : [])))]));
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
