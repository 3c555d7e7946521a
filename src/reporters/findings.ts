import type { Report } from '../core/event.ts';
import type { Finding, ReportedFinding } from '../core/finding.ts';
import type { Level } from '../core/requirement.ts';

/** A violated requirement and what shows it. */
export interface ViolatedRequirement {
  readonly id: string;
  readonly sentence: string;
  /** One for each place; empty when the report says failed without saying why. */
  readonly findings: readonly ReportedFinding[];
  /** How often the run saw it, in all places. */
  readonly count: number;
}

/** The requirements of a level that a run found violated, in the report's order; what a deviation covers is not among them. */
export function violatedRequirements(report: Report, level: Level): ViolatedRequirement[] {
  const byRequirement = new Map<string, ReportedFinding[]>();
  for (const { id, outcome, level: itsLevel } of report.requirements) {
    if (outcome === 'failed' && itsLevel === level) byRequirement.set(id, []);
  }
  for (const finding of report.findings) {
    if (finding.level !== level || finding.deviation !== undefined) continue;
    const findings = byRequirement.get(finding.requirement);
    if (findings === undefined) byRequirement.set(finding.requirement, [finding]);
    else findings.push(finding);
  }
  const sentences = new Map(report.requirements.map(({ id, sentence }) => [id, sentence]));
  return [...byRequirement].map(([id, findings]) => ({
    id,
    sentence: sentences.get(id) ?? id,
    findings,
    count: findings.reduce((sum, finding) => sum + finding.count, 0),
  }));
}

/** Where a finding is: operation, status, pointer and keyword, as in `getThing 200 /secret: writeOnly`. */
export function place(finding: Pick<Finding, 'operation' | 'status' | 'pointer' | 'keyword'>): string {
  const at = finding.pointer === '' ? '' : ` ${finding.pointer}`;
  return `${finding.operation ?? 'no operation'} ${finding.status}${at}: ${finding.keyword}`;
}

/** The findings that are not new, because the baseline of the run has them. */
export function ofBaseline(report: Report): readonly ReportedFinding[] {
  const entries = new Set(report.deviations.filter(({ cause }) => cause !== undefined).map(({ id }) => id));
  return report.findings.filter(({ deviation }) => deviation !== undefined && entries.has(deviation));
}
