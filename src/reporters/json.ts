import { isUtf8 } from 'node:buffer';
import type { Report, Reporter, RunEvent } from '../core/event.ts';
import type { Exchange } from '../core/exchange.ts';
import type { ReportedFinding } from '../core/finding.ts';
import { jsonText } from './json-text.ts';

/** A body in JSON: its text when it is UTF-8, else its bytes in Base64. */
export interface JsonBody {
  readonly encoding: 'utf-8' | 'base64';
  readonly data: string;
}

export interface JsonOptions {
  write(text: string): void;
}

/** Writes the report of a finished run as JSON, and nothing when the run never finishes. Listens to no case. */
export function jsonReporter({ write }: JsonOptions): Reporter {
  return {
    on(event: RunEvent): void {
      if (event.type === 'finished') write(reportToJson(event.report));
    },
  };
}

/** A report as the JSON text that `--report json` promises: keys in one order, well-formed Unicode, a line end at the end. */
export function reportToJson(report: Report): string {
  const { format, seed, profile, api, target, contractVersion, command, startedAt, settings, durationMs, shard, totals, requirements, findings, deviations, errors, skipped, warnings, coverage, timings } = report;
  const { planned, passed, failed, known, skipped: skippedCases, errored, unrun, exchanges, calls } = totals;
  const value = {
    format, seed, profile, api, target, contractVersion, command, startedAt, settings, durationMs,
    ...(shard !== undefined && { shard: { index: shard.index, count: shard.count, planned: shard.planned, command: shard.command } }),
    totals: { planned, passed, failed, known, skipped: skippedCases, errored, unrun, exchanges, ...(calls !== undefined && { calls }) },
    requirements: requirements.map(({ id, level, outcome, cases, sentence, source }) => ({ id, level, outcome, cases, sentence, source })),
    findings: findings.map(jsonFinding),
    deviations: deviations.map(({ id, reason, evidence, since, cause, matched, expired }) => ({ id, reason, evidence, since, cause, matched, expired })),
    errors: errors.map(({ case: caseId, reason, count }) => ({ case: caseId, reason, count })),
    skipped: skipped.map(({ reason, count }) => ({ reason, count })),
    warnings,
    coverage: {
      operations: sorted(coverage.operations, (count) => count),
      statuses: sorted(coverage.statuses, (counts) => sorted(counts, (count) => count)),
      parameters: { total: coverage.parameters.total, sent: coverage.parameters.sent },
      constraints: {
        total: coverage.constraints.total,
        accepted: coverage.constraints.accepted,
        rejected: coverage.constraints.rejected,
        each: sorted(coverage.constraints.each, ({ accepted, rejected }) => ({ accepted, rejected })),
      },
      total: coverage.total,
      percent: coverage.percent,
      unreached: coverage.unreached.map(({ kind, id, reachable, reason }) => ({ kind, id, reachable, reason })),
    },
    timings: sorted(timings, ({ count, totalMs, maxMs, buckets }) => ({ count, totalMs, maxMs, buckets })),
  };
  return `${jsonText(value, 2)}\n`;
}

function jsonFinding(finding: ReportedFinding): object {
  const { id, requirement, level, operation, status, pointer, keyword, expected, actual, message, shrunk, count, deviation, curl, replay, exchanges } = finding;
  return {
    id, requirement, level, operation, status, pointer, keyword, expected, actual, message,
    case: finding.case, shrunk, count, deviation, curl, replay,
    exchanges: exchanges.map(jsonExchange),
  };
}

/** The JSON form of an exchange, as findings have it. */
export function jsonExchange({ request, response, startedAt, durationMs }: Exchange): object {
  return {
    request: { method: request.method, target: request.target, headers: request.headers, body: request.body === null ? null : jsonBody(request.body) },
    response: { status: response.status, headers: response.headers, body: jsonBody(response.body) },
    startedAt, durationMs,
  };
}

/** The JSON form of a body; `Buffer.from(data, encoding)` gives its bytes back. */
export function jsonBody(body: Uint8Array): JsonBody {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  return isUtf8(bytes) ? { encoding: 'utf-8', data: bytes.toString('utf8') } : { encoding: 'base64', data: bytes.toString('base64') };
}

/** A record with its keys in order, so that equal reports are equal texts. */
function sorted<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  const entries = Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, value]) => [key.toWellFormed(), map(value)]));
}
