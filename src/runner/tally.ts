import type { Case, Outcome, View } from '../core/case.ts';
import type { Deviation } from '../core/deviation.ts';
import type { Report, RunInfo, Totals } from '../core/event.ts';
import type { ReportedFinding } from '../core/finding.ts';
import type { Plan } from '../core/plan.ts';
import type { Level, Requirement } from '../core/requirement.ts';

/** The worst of several outcomes is the outcome of all. */
const worst: readonly Outcome[] = ['failed', 'errored', 'unrun', 'known', 'passed', 'skipped'];

/** Counts what happens in a run and makes the report of it; memory grows with requirements and causes, not with cases. */
export class Tally {
  readonly #totals = { passed: 0, failed: 0, known: 0, skipped: 0, errored: 0, unrun: 0, exchanges: 0 };
  readonly #requirements = new Map<string, { requirement: Requirement; outcome: Outcome | undefined; cases: number }>();
  readonly #findings = new Map<string, ReportedFinding>();
  readonly #matched = new Map<string, number>();
  readonly #errors = new Map<string, { case: string; reason: string; count: number }>();
  readonly #skipped = new Map<string, number>();
  readonly #operations: Record<string, number> = {};
  readonly #statuses: Record<string, Record<string, number>> = {};
  readonly #accepted = new Set<string>();
  readonly #rejected = new Set<string>();
  readonly #plan: Pick<Plan, 'requirements' | 'constraints'>;

  constructor(plan: Pick<Plan, 'requirements' | 'constraints'>) {
    this.#plan = plan;
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

  exchange({ operation, exchange }: View): void {
    this.#totals.exchanges += 1;
    if (operation === null) return;
    this.#operations[operation] = (this.#operations[operation] ?? 0) + 1;
    const statuses = (this.#statuses[operation] ??= {});
    statuses[exchange.response.status] = (statuses[exchange.response.status] ?? 0) + 1;
  }

  /** Requirements that an answer was judged by, whatever its case was for. */
  judged(ids: readonly string[]): void {
    for (const id of ids) {
      const entry = this.#requirements.get(id);
      if (entry !== undefined) entry.cases += 1;
      this.#worsen(id, 'passed');
    }
  }

  finding(finding: ReportedFinding): void {
    const known = this.#findings.get(finding.id);
    if (known === undefined) this.#findings.set(finding.id, finding);
    else known.count += 1;
    if (finding.deviation !== undefined) this.#matched.set(finding.deviation, (this.#matched.get(finding.deviation) ?? 0) + 1);
    this.#worsen(finding.requirement, finding.deviation === undefined ? 'failed' : 'known');
  }

  case(each: Case, outcome: Outcome, reason: string | undefined): void {
    this.#totals[outcome] += 1;
    for (const id of each.requirements) {
      const entry = this.#requirements.get(id);
      if (entry === undefined) continue;
      entry.cases += 1;
      // A case fails for whatever it shows; its requirements fail only by findings of their own.
      this.#worsen(id, outcome === 'failed' || outcome === 'known' ? 'passed' : outcome);
    }
    if (outcome === 'errored' || outcome === 'unrun') {
      const key = reason ?? '';
      const entry = this.#errors.get(key);
      if (entry === undefined) this.#errors.set(key, { case: each.id, reason: key, count: 1 });
      else entry.count += 1;
    } else if (outcome === 'skipped') this.#skipped.set(reason ?? '', (this.#skipped.get(reason ?? '') ?? 0) + 1);
    else if (outcome === 'passed' || outcome === 'known') for (const id of each.constraints?.() ?? []) (each.side === 'accepted' ? this.#accepted : this.#rejected).add(id);
  }

  report(info: RunInfo, deviations: readonly Deviation[], durationMs: number): Report {
    const { exchanges, ...outcomes } = this.#totals;
    const totals: Totals = { planned: info.planned, ...outcomes, exchanges };
    return {
      format: 1,
      seed: info.seed,
      profile: info.profile,
      api: info.api,
      target: info.target,
      durationMs: Math.round(durationMs),
      totals,
      requirements: [...this.#requirements.values()].map(({ requirement, outcome, cases }) => ({
        id: requirement.id,
        level: requirement.level,
        outcome: outcome ?? 'unrun',
        cases,
        sentence: requirement.sentence,
      })),
      findings: [...this.#findings.values()],
      deviations: deviations.map(({ id, reason }) => ({ id, reason, matched: this.#matched.get(id) ?? 0 })),
      errors: [...this.#errors.values()],
      skipped: [...this.#skipped].map(([reason, count]) => ({ reason, count })),
      coverage: { operations: this.#operations, statuses: this.#statuses, constraints: { total: this.#plan.constraints, accepted: this.#accepted.size, rejected: this.#rejected.size } },
    };
  }

  #worsen(requirement: string, outcome: Outcome): void {
    const entry = this.#requirements.get(requirement);
    if (entry === undefined) return;
    if (entry.outcome === undefined || worst.indexOf(outcome) < worst.indexOf(entry.outcome)) entry.outcome = outcome;
  }
}
