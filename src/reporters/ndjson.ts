import type { Reporter, RunEvent } from '../core/event.ts';
import type { Exchange } from '../core/exchange.ts';
import type { ReportedFinding } from '../core/finding.ts';
import { terminalSafe } from './json-text.ts';
import { jsonBody } from './json.ts';

/** The version of the form that `--report ndjson` writes (docs/ndjson.md); readers refuse any other. */
export const ndjsonFormat = 1;

export interface NdjsonOptions {
  write(text: string): void;
}

/**
 * Writes every event as it happens, one JSON value a line, so that every other report can be made of it afterwards
 * (`readEvents` gives the events back). A finding is written in full once and by its id afterwards; memory grows with
 * causes, not with cases.
 */
export function ndjsonReporter({ write }: NdjsonOptions): Reporter {
  const inFull = new Map<string, ReportedFinding>();
  // Not by id alone: who emits events may tell of one cause in two ways, and each must come back as it was.
  const finding = (each: ReportedFinding): object => {
    if (inFull.get(each.id) === each) return { id: each.id, count: each.count };
    inFull.set(each.id, each);
    return { ...each, exchanges: each.exchanges.map(exchange) };
  };

  return {
    on(event: RunEvent): void {
      // Lone surrogates stay what they are, as escapes: what is read back is what was told.
      write(`${terminalSafe(JSON.stringify(lineOf(event, finding)))}\n`);
    },
  };
}

function lineOf(event: RunEvent, finding: (each: ReportedFinding) => object): object {
  switch (event.type) {
    case 'started': {
      const { type, ...rest } = event;
      return { type, format: ndjsonFormat, ...rest };
    }
    case 'case':
      return { ...event, findings: event.findings.map(finding) };
    case 'exchange':
      return { ...event, exchange: exchange(event.exchange) };
    case 'warning':
      return event;
    case 'finished':
      return { ...event, report: { ...event.report, findings: event.report.findings.map(finding) } };
  }
}

function exchange({ request, response, ...rest }: Exchange): object {
  return {
    request: { ...request, body: request.body === null ? null : jsonBody(request.body) },
    response: { ...response, body: jsonBody(response.body) },
    ...rest,
  };
}
