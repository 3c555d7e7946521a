import type { Report, RunEvent } from '../core/event.ts';
import type { Exchange } from '../core/exchange.ts';
import type { ReportedFinding } from '../core/finding.ts';
import { UserError } from '../core/problem.ts';
import { findingForm, lineForms, reportForm } from './forms.ts';
import type { JsonBody } from './json.ts';
import { ndjsonFormat } from './ndjson.ts';
import { number, object, ShapeError, text, type Shape } from './shape.ts';

const reference = object({ id: text, count: number });

/** A finding in full, or the id of one that was. */
const findingOrReference: Shape = (value, at) => {
  reference(value, at);
  if (isInFull(value as Written)) findingForm(value, at);
};

const forms = lineForms(findingOrReference);

/** A finding as a line has it: an exchange's bodies are in their JSON form. */
type Written = { readonly id: string; readonly count: number; readonly requirement?: string };

const isInFull = (written: Written): boolean => written.requirement !== undefined;

/**
 * The events of a run from what `--report ndjson` wrote of it, as they were told, one at a time.
 * @param name what the file is called in messages
 * @throws UserError naming file and line, when they are no such lines, of a version that this kit does not know, or not all of a run
 */
export function* readEvents(lines: Iterable<string>, name: string): Generator<RunEvent> {
  const findings = new Map<string, ReportedFinding>();
  let line = 0;
  let cases = 0;
  let finished = false;
  const problem = (what: string): UserError => new UserError(`${name}:${line}: ${what}`);
  const iterator = lines[Symbol.iterator]();
  try {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
      line += 1;
      if (finished) throw problem('there is something after the end of the run: one file holds one run; give each file by itself');
      let value: unknown;
      try {
        value = JSON.parse(next.value);
      } catch {
        if (line > 1 && iterator.next().done === true) throw cutOff(name, line, cases);
        throw problem(line === 1 ? notOurs : 'is no JSON');
      }
      const event = eventOf(value, line === 1, findings, problem);
      if (event.type === 'case') cases += 1;
      finished = event.type === 'finished';
      yield event;
    }
  } finally {
    // Whoever wants no more of it lets the file be closed.
    iterator.return?.();
  }
  if (line === 0) throw new UserError(`${name}: is empty: the run did not begin, or wrote elsewhere`);
  if (!finished) throw cutOff(name, line, cases);
}

const notOurs = `is no report as --report ndjson writes it: its first line must be {"type":"started","format":${ndjsonFormat},…}`;

function cutOff(name: string, line: number, cases: number): UserError {
  return new UserError(`${name}: ends at line ${line}, after ${cases} ${cases === 1 ? 'case' : 'cases'}, before the run was over (there is no line "finished"): it was killed, or is still going on; run it again`);
}

function eventOf(value: unknown, isFirst: boolean, findings: Map<string, ReportedFinding>, problem: (what: string) => UserError): RunEvent {
  const { type, format } = (typeof value === 'object' && value !== null ? value : {}) as { type?: unknown; format?: unknown };
  if (isFirst && type !== 'started') throw problem(notOurs);
  const form = typeof type === 'string' && Object.hasOwn(forms, type) ? forms[type] : undefined;
  if (form === undefined) throw problem(`there is no event of the type ${JSON.stringify(type)}; there are ${Object.keys(forms).join(', ')}. A newer kit may have written it`);
  if (type === 'started' && format !== ndjsonFormat) throw problem(`has the format ${JSON.stringify(format)}, and this kit reads format ${ndjsonFormat}: use the version of the kit that wrote it`);
  try {
    form(value, '');
  } catch (error) {
    if (error instanceof ShapeError) throw problem(`the event "${String(type)}" is not as it must be: ${error.message}`);
    throw error;
  }
  return revived(value as Line, (written) => findingOf(written, findings, problem));
}

/** An event as its line has it: findings and bodies are in another form. */
type Line = RunEvent & { readonly format?: number };

function revived(line: Line, finding: (written: Written) => ReportedFinding): RunEvent {
  switch (line.type) {
    case 'started': {
      const { format: _, ...event } = line;
      return event;
    }
    case 'case':
      return { ...line, findings: line.findings.map(finding) };
    case 'exchange':
      return { ...line, exchange: exchangeOf(line.exchange) };
    case 'warning':
      return line;
    case 'finished':
      return { ...line, report: { ...line.report, findings: line.report.findings.map(finding) } };
  }
}

function findingOf(written: Written, findings: Map<string, ReportedFinding>, problem: (what: string) => UserError): ReportedFinding {
  if (isInFull(written)) {
    const finding = fullFinding(written as ReportedFinding);
    findings.set(finding.id, finding);
    return finding;
  }
  const known = findings.get(written.id);
  if (known === undefined) throw problem(`the finding ${JSON.stringify(written.id)} was not written before: a line is missing`);
  known.count = written.count;
  return known;
}

function fullFinding(written: ReportedFinding): ReportedFinding {
  return { ...written, exchanges: written.exchanges.map(exchangeOf) };
}

/** @param written an exchange whose bodies are in their JSON form, which its type does not tell */
function exchangeOf({ request, response, ...rest }: Exchange): Exchange {
  const bytes = (body: unknown): Uint8Array => Buffer.from((body as JsonBody).data, (body as JsonBody).encoding);
  return {
    request: { ...request, body: request.body === null ? null : bytes(request.body) },
    response: { ...response, body: bytes(response.body) },
    ...rest,
  };
}

const whole = reportForm(findingForm);

/**
 * The report that `--report json` wrote.
 * @param name what the file is called in messages
 * @throws UserError when it is no such report, or of a version that this kit does not know
 */
export function reportOf(json: string, name: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UserError(`${name}: is no JSON: ${(error as Error).message}`);
  }
  const format = (value as { format?: unknown } | null)?.format;
  if (format === undefined) throw new UserError(`${name}: is no report as --report json or --report ndjson writes it`);
  if (format !== 1) throw new UserError(`${name}: has the format ${JSON.stringify(format)}, and this kit reads format 1: use the version of the kit that wrote it`);
  try {
    whole(value, '');
  } catch (error) {
    if (error instanceof ShapeError) throw new UserError(`${name}: is not as a report must be: ${error.message}`);
    throw error;
  }
  const report = value as Report;
  return { ...report, findings: report.findings.map(fullFinding) };
}
