import type { Case, Outcome, View } from '../core/case.ts';
import type { Deviation } from '../core/deviation.ts';
import { timingBounds, type Report, type RunInfo, type Timing, type Totals } from '../core/event.ts';
import type { ReportedFinding } from '../core/finding.ts';
import type { CoverageItem, Plan } from '../core/plan.ts';
import type { Level, Requirement } from '../core/requirement.ts';

/** The worst of several outcomes, which stands first here, is the outcome of all. */
export const worst: readonly Outcome[] = ['failed', 'errored', 'unrun', 'known', 'passed', 'skipped'];

/** A type whose values may change, those of its lists too. */
type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/** How much was reached, of so many things in all, so many parameters and so many constraints, when this was not. */
export function coverageSums(
  totals: { readonly all: number; readonly parameters: number; readonly constraints: number },
  unreached: Report['coverage']['unreached'],
): Pick<Report['coverage'], 'parameters' | 'total' | 'percent'> & { readonly constraints: Omit<Report['coverage']['constraints'], 'each'> } {
  const missing = (kind: CoverageItem['kind']) => unreached.filter((item) => item.kind === kind).length;
  const reached = totals.all - unreached.length;
  const reachable = reached + unreached.filter((item) => item.reachable).length;
  return {
    parameters: { total: totals.parameters, sent: totals.parameters - missing('parameter') },
    constraints: { total: totals.constraints, accepted: totals.constraints - missing('accepted'), rejected: totals.constraints - missing('rejected') },
    total: totals.all,
    percent: reachable === 0 ? 100 : Math.floor((1000 * reached) / reachable) / 10,
  };
}

/** Counts what happens in a run and makes the report of it; memory grows with requirements and causes, not with cases. */
export class Tally {
  readonly #totals = { passed: 0, failed: 0, known: 0, skipped: 0, errored: 0, unrun: 0, exchanges: 0 };
  readonly #requirements = new Map<string, Entry>();
  readonly #findings = new Map<string, ReportedFinding>();
  readonly #matched = new Map<string, number>();
  readonly #errors = new Map<string, { case: string; reason: string; count: number }>();
  readonly #skipped = new Map<string, number>();
  readonly #operations: Record<string, number> = {};
  readonly #statuses: Record<string, Record<string, number>> = {};
  readonly #warnings: string[] = [];
  readonly #timings: Record<string, Mutable<Timing>> = {};
  #calls = 0;
  /** The parameters that requests for an operation had. */
  readonly #parameters = new Map<string, Set<string>>();
  /** How often each side of a constraint was seen as it should be. */
  readonly #sides = { accepted: new Map<string, number>(), rejected: new Map<string, number>() };
  readonly #coverage: readonly CoverageItem[];

  constructor(plan: Pick<Plan, 'requirements' | 'coverage'>) {
    this.#coverage = plan.coverage;
    for (const requirement of plan.requirements) this.#requirements.set(requirement.id, { requirement, outcome: undefined, cases: 0 });
  }

  /** The level of a requirement; a finding of none in the catalogue is a mistake of the kit and counts as must. */
  level(requirement: string): Level {
    return this.#requirements.get(requirement)?.requirement.level ?? 'must';
  }

  /** Whether a cause was seen before. */
  seen(id: string): ReportedFinding | undefined {
    return this.#findings.get(id);
  }

  /** @param parameters those that the request had, as `in/name` */
  exchange({ operation, exchange }: View, parameters: readonly string[] = []): void {
    this.#totals.exchanges += 1;
    if (operation === null) return;
    const known = this.#parameters.get(operation) ?? new Set();
    this.#parameters.set(operation, known);
    for (const parameter of parameters) known.add(parameter);
    this.#time(operation, exchange.durationMs);
    this.#operations[operation] = (this.#operations[operation] ?? 0) + 1;
    const statuses = (this.#statuses[operation] ??= {});
    statuses[exchange.response.status] = (statuses[exchange.response.status] ?? 0) + 1;
  }

  /** A call that a client was asked for. */
  call(): void {
    this.#calls += 1;
  }

  warning(message: string): void {
    this.#warnings.push(message);
  }

  /** Requirements that an answer was judged by, whatever its case was for. */
  judged(ids: readonly string[]): void {
    for (const id of ids) {
      const entry = this.#requirements.get(id);
      if (entry === undefined) continue;
      entry.cases += 1;
      worsen(entry, 'passed');
    }
  }

  finding(finding: ReportedFinding): void {
    const known = this.#findings.get(finding.id);
    if (known === undefined) this.#findings.set(finding.id, finding);
    else known.count += 1;
    if (finding.deviation !== undefined) this.#matched.set(finding.deviation, (this.#matched.get(finding.deviation) ?? 0) + 1);
    const entry = this.#requirements.get(finding.requirement);
    if (entry !== undefined) worsen(entry, finding.deviation === undefined ? 'failed' : 'known');
  }

  case(each: Pick<Case, 'id' | 'requirements' | 'side' | 'constraints'>, outcome: Outcome, reason: string | undefined): void {
    this.#totals[outcome] += 1;
    for (const id of each.requirements) {
      const entry = this.#requirements.get(id);
      if (entry === undefined) continue;
      entry.cases += 1;
      // A case fails for whatever it shows; its requirements fail only by findings of their own.
      worsen(entry, outcome === 'failed' || outcome === 'known' ? 'passed' : outcome);
    }
    if (outcome === 'errored' || outcome === 'unrun') {
      const key = reason ?? '';
      const entry = this.#errors.get(key);
      if (entry === undefined) this.#errors.set(key, { case: each.id, reason: key, count: 1 });
      else entry.count += 1;
    } else if (outcome === 'skipped') this.#skipped.set(reason ?? '', (this.#skipped.get(reason ?? '') ?? 0) + 1);
    else if (each.side !== undefined && (outcome === 'passed' || outcome === 'known')) for (const id of each.constraints?.() ?? []) this.#sides[each.side].set(id, (this.#sides[each.side].get(id) ?? 0) + 1);
  }

  /** @param today YYYY-MM-DD */
  report(info: RunInfo, deviations: readonly Deviation[], durationMs: number, today: string): Report {
    const { exchanges, ...outcomes } = this.#totals;
    const totals: Totals = { planned: info.planned, ...outcomes, exchanges, ...(this.#calls > 0 && { calls: this.#calls }) };
    return {
      format: 1,
      seed: info.seed,
      profile: info.profile,
      api: info.api,
      target: info.target,
      contractVersion: info.contractVersion,
      command: info.command,
      startedAt: info.startedAt,
      ...(info.settings !== undefined && { settings: info.settings }),
      durationMs: Math.round(durationMs),
      ...(info.shard !== undefined && { shard: info.shard }),
      totals,
      requirements: [...this.#requirements.values()].map(({ requirement, outcome, cases }) => ({
        id: requirement.id,
        level: requirement.level,
        outcome: outcome ?? 'unrun',
        cases,
        sentence: requirement.sentence,
        source: requirement.source,
      })),
      findings: [...this.#findings.values()],
      deviations: deviations.map(({ id, reason, evidence, since, cause, expires }) => ({ id, reason, evidence, ...(since !== undefined && { since }), ...(cause !== undefined && { cause }), matched: this.#matched.get(id) ?? 0, ...(expires !== undefined && expires < today && { expired: expires }) })),
      errors: [...this.#errors.values()],
      skipped: [...this.#skipped].map(([reason, count]) => ({ reason, count })),
      warnings: this.#warnings,
      coverage: this.#coverageReport(),
      timings: this.#timings,
    };
  }

  #coverageReport(): Report['coverage'] {
    const count = (kind: CoverageItem['kind']) => this.#coverage.filter((item) => item.kind === kind).length;
    const each = Object.fromEntries(this.#coverage.filter(({ kind }) => kind === 'accepted').map(({ id }) => [id, { accepted: this.#sides.accepted.get(id) ?? 0, rejected: this.#sides.rejected.get(id) ?? 0 }]));
    const unreached = this.#coverage
      .filter((item) => !this.#isReached(item))
      .map(({ kind, id, unreachable }) => ({ kind, id, reachable: unreachable === undefined, reason: unreachable ?? 'no case of this run reached it' }));
    const sums = coverageSums({ all: this.#coverage.length, parameters: count('parameter'), constraints: count('accepted') }, unreached);
    return { operations: this.#operations, statuses: this.#statuses, ...sums, constraints: { ...sums.constraints, each }, unreached };
  }

  #isReached({ kind, id }: CoverageItem): boolean {
    if (kind === 'accepted' || kind === 'rejected') return this.#sides[kind].has(id);
    const [operation, part] = id.split(' ') as [string, string];
    if (kind === 'parameter') return this.#parameters.get(operation)?.has(part) ?? false;
    return kind === 'status' ? this.#statuses[operation]?.[part] !== undefined : this.#operations[operation] !== undefined;
  }

  #time(operation: string, durationMs: number): void {
    const timing = (this.#timings[operation] ??= { count: 0, totalMs: 0, maxMs: 0, buckets: Array.from({ length: timingBounds.length + 1 }, () => 0) });
    const bucket = timingBounds.findIndex((bound) => durationMs <= bound);
    timing.count += 1;
    timing.totalMs += durationMs;
    timing.maxMs = Math.max(timing.maxMs, durationMs);
    timing.buckets[bucket === -1 ? timingBounds.length : bucket]! += 1;
  }
}

/** What is known of a requirement. */
interface Entry {
  readonly requirement: Requirement;
  outcome: Outcome | undefined;
  cases: number;
}

function worsen(entry: Entry, outcome: Outcome): void {
  if (entry.outcome === outcome) return;
  if (entry.outcome === undefined || worst.indexOf(outcome) < worst.indexOf(entry.outcome)) entry.outcome = outcome;
}
