import { readFileSync } from 'node:fs';
import { isObject } from '../../src/core/json.ts';
import type { Exchange } from '../../src/core/exchange.ts';
import type { ReportedFinding } from '../../src/core/finding.ts';
import { UserError } from '../../src/core/problem.ts';

/** What a report says of the run that it is of, and of what that found. */
export interface RecordedRun {
  /** What the run was asked for; absent for what judged the traffic of others. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly target: string;
  readonly api: string;
  readonly contractVersion: string;
  readonly findings: readonly ReportedFinding[];
}

/** A file is no report, or one that cannot be used; `message` says why. */
export class ReportError extends UserError {
  override readonly name = 'ReportError';
}

/**
 * Reads a JSON report (`--report json=FILE`).
 * @throws ReportError when it cannot be read, or is none
 */
export function readReport(file: string): RecordedRun {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ReportError(`${file}: ${code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'is a folder; give the report in it' : `cannot be read (${message})`}`);
  }
  return recordedRun(parsed(text, file), file);
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ReportError(`${file}: is no JSON (${(error as Error).message}); a report is what --report json=FILE writes`, { cause: error });
  }
}

function recordedRun(value: unknown, file: string): RecordedRun {
  if (!isObject(value) || !Array.isArray(value['findings'])) throw new ReportError(`${file}: is no report; a report is what --report json=FILE writes`);
  const { format, settings, target, api, contractVersion, findings } = value;
  if (format !== 1) throw new ReportError(`${file}: is a report of format ${JSON.stringify(format)}, and this version of the kit reads format 1`);
  if (settings !== undefined && !isObject(settings)) throw new ReportError(`${file}: "settings" must be an object`);
  return {
    ...(settings !== undefined && { settings }),
    target: String(target),
    api: String(api),
    contractVersion: String(contractVersion),
    findings: (findings as unknown[]).map((finding, index) => recordedFinding(finding, `${file}: findings/${index}`)),
  };
}

const texts = ['id', 'requirement', 'level', 'pointer', 'keyword', 'expected', 'actual', 'message', 'case', 'curl', 'replay'] as const;

function recordedFinding(value: unknown, where: string): ReportedFinding {
  if (!isObject(value)) throw new ReportError(`${where} must be an object`);
  for (const name of texts) if (typeof value[name] !== 'string') throw new ReportError(`${where}: "${name}" must be text`);
  const { exchanges, shrunk } = value;
  if (!Array.isArray(exchanges)) throw new ReportError(`${where}: "exchanges" must be a list`);
  const isPath = Array.isArray(shrunk) && shrunk.every((each) => Number.isInteger(each) && (each as number) >= 0);
  if (shrunk !== undefined && !isPath) throw new ReportError(`${where}: "shrunk" must be a list of whole numbers`);
  return { ...(value as unknown as ReportedFinding), exchanges: exchanges.map((exchange, index) => recordedExchange(exchange, `${where}/exchanges/${index}`)) };
}

function recordedExchange(value: unknown, where: string): Exchange {
  const { request, response } = isObject(value) ? value : {};
  if (!isObject(request) || !isObject(response)) throw new ReportError(`${where} must have a request and a response`);
  const written = value as { readonly [part in 'request' | 'response']: { readonly body: unknown } };
  return { ...(value as unknown as Exchange), request: { ...(request as unknown as Exchange['request']), body: written.request.body === null ? null : bytesOf(written.request.body, where) }, response: { ...(response as unknown as Exchange['response']), body: bytesOf(written.response.body, where) } };
}

function bytesOf(body: unknown, where: string): Uint8Array {
  const { encoding, data } = isObject(body) ? body : {};
  if (typeof data !== 'string' || (encoding !== 'utf-8' && encoding !== 'base64')) throw new ReportError(`${where}: a body must have "encoding" and "data"`);
  return Buffer.from(data, encoding);
}

/**
 * The findings of a report that are asked for; when none are, all of level `must` and `should` that no deviation covers.
 * @param ids ids, or how they begin
 * @throws ReportError when one of them is of no finding, or of several
 */
export function chosenFindings({ findings }: RecordedRun, ids: readonly string[] | undefined, file: string): readonly ReportedFinding[] {
  if (ids === undefined) return findings.filter(({ level, deviation }) => level !== 'may' && deviation === undefined);
  const chosen = ids.map((wanted) => {
    const exact = findings.filter(({ id }) => id === wanted);
    const found = exact.length > 0 ? exact : findings.filter(({ id }) => id.startsWith(wanted));
    const [first] = found;
    if (found.length > 1) throw new ReportError(`${file}: ${found.length} findings begin with ${wanted}: ${found.map(({ id }) => id).join(', ')}`);
    if (first === undefined) throw new ReportError(`${file}: has no finding ${wanted}; it has ${findings.length === 0 ? 'none' : findings.slice(0, 10).map(({ id }) => id).join(', ') + (findings.length > 10 ? `, and ${findings.length - 10} more` : '')}`);
    return first;
  });
  return [...new Set(chosen)];
}
