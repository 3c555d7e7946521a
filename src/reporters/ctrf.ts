import type { Report, Reporter, RunEvent, RunInfo } from '../core/event.ts';
import type { ReportedFinding } from '../core/finding.ts';
import { describe } from './describe.ts';
import { place } from './findings.ts';
import { jsonText } from './json-text.ts';
import { shown } from './text.ts';
import { verdict } from './verdict.ts';

type CaseEvent = Extract<RunEvent, { type: 'case' }>;

export interface CtrfOptions {
  write(text: string): void;
  /** The version of this kit. */
  readonly version?: string;
}

/** The version of the format, https://ctrf.io/docs/specification/overview */
const specVersion = '0.0.0';

/**
 * CTRF has no status for a case that could not be judged, and tools that gate on it look at `failed` alone: what errored
 * or was not run is failed there, so that no gate opens by mistake, and its `rawStatus` tells. What a deviation covers passes.
 */
const statuses = { passed: 'passed', known: 'passed', skipped: 'skipped', failed: 'failed', errored: 'failed', unrun: 'failed' } as const;

/**
 * Reports in the Common Test Report Format. A case is written as soon as it is over and forgotten, so memory does not grow
 * with them; the document is whole, and can be read, only when the run has finished.
 */
export function ctrfReporter({ write, version }: CtrfOptions): Reporter {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const groups = new Set<string>();
  let info: RunInfo | undefined;
  let sentences = new Map<string, string>();
  let tests = 0;

  return {
    on(event: RunEvent): void {
      switch (event.type) {
        case 'started':
          sentences = new Map(event.requirements.map(({ id, sentence }) => [id, sentence]));
          // Who judges traffic tells of the start again when it knows how much there was.
          if (info === undefined) write(`{"reportFormat":"CTRF","specVersion":"${specVersion}","generatedBy":"atlas-conformance","results":{"tool":${jsonText({ name: 'atlas-conformance', version })},"tests":[`);
          info = event.info;
          break;
        case 'case':
          write(`${tests === 0 ? '' : ','}\n${jsonText(testOf(event, sentences))}`);
          tests += 1;
          counts[statuses[event.outcome]] += 1;
          groups.add(event.group);
          break;
        case 'exchange':
        case 'warning':
          break;
        case 'finished': {
          const { report } = event;
          const start = Date.parse(report.startedAt);
          const summary = {
            tests, ...counts, pending: 0, other: 0, suites: groups.size,
            start, stop: start + report.durationMs, duration: report.durationMs,
            extra: { verdict: verdict(report).kind, sentence: shown(verdict(report).sentence, 2000), totals: report.totals },
          };
          write(`\n],"summary":${jsonText(summary)},"environment":${jsonText(environmentOf(report))}},"timestamp":"${new Date(summary.stop).toISOString()}"}\n`);
          break;
        }
      }
    },
  };
}

function testOf(event: CaseEvent, sentences: ReadonlyMap<string, string>): object {
  const { id, group, title, outcome, reason, findings, durationMs, requirements } = event;
  const failing = outcome === 'failed' ? findings.filter(({ level, deviation }) => level === 'must' && deviation === undefined) : [];
  const message = failing.length > 0 ? failing.map((finding) => shown(finding.message, 500)).join('\n') : reason === undefined ? undefined : shown(reason, 2000);
  return {
    testId: id,
    name: title === '' ? id : title,
    status: statuses[outcome],
    rawStatus: outcome,
    duration: Math.round(durationMs),
    suite: group.split('/'),
    ...(message !== undefined && { message }),
    ...(failing.length > 0 && { trace: failing.map((finding) => describe(finding, sentences)).join('\n') }),
    tags: requirements,
    extra: { case: id, exchanges: event.exchanges, ...(findings.length > 0 && { findings: findings.map(brief) }) },
  };
}

/** What a finding is, for who looks it up in the JSON report by its id. */
function brief(finding: ReportedFinding): object {
  const { id, requirement, level, message, deviation } = finding;
  return { id, requirement, level, where: shown(place(finding), 1000), message: shown(message, 500), deviation };
}

function environmentOf({ target, api, contractVersion, profile, seed, command }: Report): object {
  return { testEnvironment: target, extra: { api, contractVersion, profile, seed, command } };
}
