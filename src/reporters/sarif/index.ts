import type { Report, Reporter, RunEvent } from '../../core/event.ts';
import type { ReportedFinding } from '../../core/finding.ts';
import type { Level } from '../../core/requirement.ts';
import { place } from '../findings.ts';
import { jsonText } from '../json-text.ts';
import { shown, times } from '../text.ts';
import { verdict } from '../verdict.ts';
import { webExchange } from './web.ts';

export interface SarifOptions {
  write(text: string): void;
  /** The version of this kit. */
  readonly version?: string;
  /**
   * The file at which results are shown, relative to the repository. Code scanning shows no result without one, and what is
   * wrong has none that the kit could know: by default it is the document of the contract that is violated.
   */
  readonly location?: string;
}

/** Section 3.58.6. */
const levels: Readonly<Record<Level, 'error' | 'warning' | 'note'>> = { must: 'error', should: 'warning', may: 'note' };

/** The exit statuses of this kit that go with the verdicts. */
const exitCodes = { conformant: 0, violated: 1, unfinished: 3 } as const;

/**
 * Writes the findings of a finished run as SARIF 2.1.0
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html), for code scanning:
 * a rule for each requirement, a result for each finding, what a deviation covers as suppressed. Listens to no case.
 */
export function sarifReporter({ write, version, location }: SarifOptions): Reporter {
  return {
    on(event: RunEvent): void {
      if (event.type === 'finished') write(`${jsonText(logOf(event.report, version, location), 1)}\n`);
    },
  };
}

function logOf(report: Report, version: string | undefined, location: string | undefined): object {
  const { requirements, findings, target, profile, seed, contractVersion, totals, coverage } = report;
  const ruleIndexes = new Map(requirements.map(({ id }, index) => [id, index]));
  const driver = { name: 'atlas-conformance', ...(version !== undefined && { version }), rules: requirements.map(ruleOf) };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        // Code scanning keeps the results of one category apart from those of another.
        automationDetails: { id: `atlas-conformance/${report.api.replaceAll(', ', '+')}/` },
        invocations: [invocationOf(report)],
        results: findings.map((finding) => resultOf(finding, report, ruleIndexes.get(finding.requirement), location ?? documentOf(report))),
        columnKind: 'utf16CodeUnits',
        properties: { target, profile, seed, contractVersion, totals, coverage: coverage.percent },
      },
    ],
  };
}

/** The path that the contract has in this kit. */
function documentOf({ api }: Report): string {
  return `openapi/${api.split(', ')[0]!}.yaml`;
}

function ruleOf({ id, level, sentence, source }: Report['requirements'][number]): object {
  return {
    id,
    shortDescription: { text: message(sentence) },
    fullDescription: { text: message(sentence) },
    help: { text: message(`${sentence}\n\nLevel: ${level} (RFC 2119). Source: ${source}`) },
    defaultConfiguration: { level: levels[level] },
    properties: { source, tags: ['conformance', level] },
  };
}

function resultOf(finding: ReportedFinding, report: Report, ruleIndex: number | undefined, file: string): object {
  const { id, requirement, level, operation, pointer, expected, actual, count, curl, replay, exchanges, deviation } = finding;
  const where = operation ?? 'no operation';
  const physicalLocation = { artifactLocation: { uri: uriOf(file) }, region: { startLine: 1 } };
  const logicalLocations = [{ name: pointer === '' ? where : pointer, fullyQualifiedName: `${where}${pointer}`, kind: pointer === '' ? 'function' : 'member' }];
  const last = exchanges.at(-1);
  const accepted = report.deviations.find((each) => each.id === deviation);
  return {
    ruleId: requirement,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[level],
    message: { text: message(`${shown(finding.message, 1000)}\n${shown(place(finding), 500)}, ${times(count)}\nexpected: ${shown(expected, 500)}\nactual: ${shown(actual, 500)}\nreplay: ${shown(replay, 1000)}`) },
    locations: [{ physicalLocation, logicalLocations }],
    // The first is what code scanning tells its alerts apart by, the second what a report of this kit calls the finding.
    partialFingerprints: { primaryLocationLineHash: `${id}:1`, 'atlasConformanceFinding/v1': id },
    occurrenceCount: count,
    ...(last !== undefined && webExchange(last)),
    ...(exchanges.length > 1 && { codeFlows: [{ threadFlows: [{ locations: exchanges.map((exchange) => ({ location: { physicalLocation, message: { text: message(shown(`${exchange.request.method} ${exchange.request.target} ${exchange.response.status}`, 500)) } }, ...webExchange(exchange) })) }] }] }),
    ...(deviation !== undefined && { suppressions: [{ kind: 'external', status: 'accepted', justification: shown(`${deviation}: ${accepted?.reason ?? 'a known deviation'}`, 2000) }] }),
    properties: { case: finding.case, keyword: finding.keyword, status: finding.status, expected, actual, curl, replay },
  };
}

function invocationOf(report: Report): object {
  const { kind, sentence } = verdict(report);
  const start = Date.parse(report.startedAt);
  const notification = (level: 'error' | 'warning', text: string) => ({ level, message: { text: message(shown(text, 2000)) } });
  return {
    commandLine: report.command,
    startTimeUtc: new Date(start).toISOString(),
    endTimeUtc: new Date(start + report.durationMs).toISOString(),
    executionSuccessful: kind !== 'unfinished',
    exitCode: exitCodes[kind],
    exitCodeDescription: shown(sentence, 1000),
    toolExecutionNotifications: [
      ...report.errors.map(({ case: id, reason, count }) => notification('error', `${reason} (in ${id}, ${times(count)})`)),
      ...report.warnings.map((text) => notification('warning', text)),
    ],
  };
}

/** Text in which nothing is a placeholder (section 3.11.5) or an embedded link (section 3.11.6). */
function message(text: string): string {
  return text.replaceAll(/[{}]/g, (brace) => brace + brace).replaceAll(/[[\]]/g, (bracket) => `\\${bracket}`);
}

/** A path as a URI reference (RFC 3986 section 4.1). */
function uriOf(path: string): string {
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
