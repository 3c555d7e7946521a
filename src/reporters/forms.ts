import { flag, list, map, nullOr, number, object, oneOf, text, type Shape } from './shape.ts';

/** The forms in which reports are read back: of `--report json`, and of the lines of `--report ndjson`. */

const level = oneOf(['must', 'should', 'may']);
const outcome = oneOf(['passed', 'failed', 'known', 'skipped', 'errored', 'unrun']);
const body = object({ encoding: oneOf(['utf-8', 'base64']), data: text });
const headers = list((value, at) => {
  list(text)(value, at);
  object({ 0: text, 1: text, length: oneOf([2]) })({ ...(value as string[]), length: (value as string[]).length }, at);
});

export const exchangeForm = object({
  request: object({ method: text, target: text, headers, body: nullOr(body) }),
  response: object({ status: number, headers, body }),
  startedAt: number,
  durationMs: number,
});

export const findingForm = object({
  id: text, requirement: text, level, operation: nullOr(text), status: number, pointer: text, keyword: text,
  expected: text, actual: text, message: text, case: text, 'shrunk?': list(number), count: number, 'deviation?': text, curl: text, replay: text, exchanges: list(exchangeForm),
});

const requirement = object({ id: text, level, sentence: text, source: text });
const shard = object({ index: number, count: number, planned: number, command: text });
const run = { target: text, api: text, contractVersion: text, profile: text, seed: number, command: text, startedAt: text, 'shard?': shard };

const timing = object({ count: number, totalMs: number, maxMs: number, buckets: list(number) });

/** A report; its findings are looked at by `finding`, since a line may have them by their ids alone. */
export const reportForm = (finding: Shape): Shape =>
  object({
    ...run,
    format: oneOf([1]),
    durationMs: number,
    totals: object({ planned: number, passed: number, failed: number, known: number, skipped: number, errored: number, unrun: number, exchanges: number, 'calls?': number }),
    requirements: list(object({ id: text, level, outcome, cases: number, sentence: text, source: text })),
    findings: list(finding),
    deviations: list(object({ id: text, reason: text, evidence: text, 'since?': text, 'cause?': text, matched: number, 'expired?': text })),
    errors: list(object({ case: text, reason: text, count: number })),
    skipped: list(object({ reason: text, count: number })),
    warnings: list(text),
    coverage: object({
      operations: map(number),
      statuses: map(map(number)),
      parameters: object({ total: number, sent: number }),
      constraints: object({ total: number, accepted: number, rejected: number, each: map(object({ accepted: number, rejected: number })) }),
      total: number,
      percent: number,
      unreached: list(object({ kind: oneOf(['operation', 'status', 'parameter', 'accepted', 'rejected']), id: text, reachable: flag, reason: text })),
    }),
    timings: map(timing),
  });

/** The lines of `--report ndjson`, by their type. */
export const lineForms = (finding: Shape): Readonly<Record<string, Shape>> => ({
  started: object({ info: object({ ...run, planned: number, 'ledger?': text }), requirements: list(requirement) }),
  case: object({ id: text, group: text, title: text, requirements: list(text), outcome, 'reason?': text, findings: list(finding), exchanges: number, durationMs: number }),
  exchange: object({ case: text, exchange: exchangeForm }),
  warning: object({ message: text }),
  finished: object({ report: reportForm(finding) }),
});
