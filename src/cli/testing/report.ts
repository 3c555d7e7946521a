/** The promised form of `--report json` (design, "Stable interface"), and what the kit adds to it. */

type Shape = (value: unknown, at: string) => void;

class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

const fail = (at: string, wanted: string, value: unknown): never => {
  throw new ShapeError(`${at === '' ? 'the report' : at} must be ${wanted}, and is ${JSON.stringify(value)?.slice(0, 80)}`);
};

const text: Shape = (value, at) => {
  if (typeof value !== 'string') fail(at, 'text', value);
};
const filled: Shape = (value, at) => {
  if (typeof value !== 'string' || value === '') fail(at, 'text that is not empty', value);
};
const count: Shape = (value, at) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) fail(at, 'a whole number from 0', value);
};
const duration: Shape = (value, at) => {
  if (typeof value !== 'number' || !(value >= 0)) fail(at, 'a number from 0', value);
};
const oneOf =
  (...choices: readonly unknown[]): Shape =>
  (value, at) => {
    if (!choices.includes(value)) fail(at, `one of ${choices.join(', ')}`, value);
  };
const list =
  (item: Shape, least = 0): Shape =>
  (value, at) => {
    if (!Array.isArray(value) || value.length < least) fail(at, `a list of at least ${least}`, value);
    for (const [index, each] of (value as unknown[]).entries()) item(each, `${at}/${index}`);
  };
const map =
  (item: Shape): Shape =>
  (value, at) => {
    for (const [key, each] of Object.entries(record(value, at))) item(each, `${at}/${key}`);
  };
/** Exactly these keys; one that ends in `?` may be missing. */
const object =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, at) => {
    const entries = record(value, at);
    const known = new Map(Object.entries(shapes).map(([key, shape]) => [key.replace(/\?$/, ''), { shape, optional: key.endsWith('?') }]));
    for (const key of Object.keys(entries)) if (!known.has(key)) fail(`${at}/${key}`, 'absent', entries[key]);
    for (const [key, { shape, optional }] of known) if (!optional || Object.hasOwn(entries, key)) shape(entries[key], `${at}/${key}`);
  };
const nullOr =
  (shape: Shape): Shape =>
  (value, at) => {
    if (value !== null) shape(value, at);
  };

function record(value: unknown, at: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(at, 'an object', value);
  return value as Record<string, unknown>;
}

const level = oneOf('must', 'should', 'may');
const outcome = oneOf('passed', 'failed', 'known', 'skipped', 'errored', 'unrun');
const status: Shape = (value, at) => {
  if (!Number.isInteger(value) || (value as number) < 100 || (value as number) > 599) fail(at, 'a status', value);
};
const body = object({ encoding: oneOf('utf-8', 'base64'), data: text });
const headers = list((value, at) => {
  list(text, 2)(value, at);
  if ((value as unknown[]).length !== 2) fail(at, 'a name and a value', value);
});
const exchange = object({
  request: object({ method: filled, target: filled, headers, body: nullOr(body) }),
  response: object({ status, headers, body }),
  startedAt: duration,
  durationMs: duration,
});

const totals = object({ planned: count, passed: count, failed: count, known: count, skipped: count, errored: count, unrun: count, exchanges: count });

const report = object({
  format: oneOf(1),
  seed: count,
  profile: oneOf('atlas', 'published'),
  api: oneOf('v2', 'v1.0'),
  target: filled,
  contractVersion: filled,
  command: filled,
  startedAt: filled,
  'settings?': map(() => {}),
  durationMs: count,
  totals,
  requirements: list(object({ id: filled, level, outcome, cases: count, sentence: filled, source: filled }), 1),
  findings: list(
    object({
      id: filled, requirement: filled, level, operation: nullOr(filled), status, pointer: text, keyword: filled, expected: text, actual: text, message: filled,
      case: filled, count, 'deviation?': filled, curl: filled, replay: filled, exchanges: list(exchange, 1),
    }),
  ),
  deviations: list(object({ id: filled, reason: filled, evidence: filled, 'since?': filled, matched: count, 'expired?': filled })),
  errors: list(object({ case: filled, reason: filled, count })),
  skipped: list(object({ reason: filled, count })),
  warnings: list(filled),
  coverage: object({
    operations: map(count),
    statuses: map(map(count)),
    parameters: object({ total: count, sent: count }),
    constraints: object({ total: count, accepted: count, rejected: count, each: map(object({ accepted: count, rejected: count })) }),
    total: count,
    percent: duration,
    unreached: list(object({ kind: oneOf('operation', 'status', 'parameter', 'accepted', 'rejected'), id: filled, reachable: oneOf(true, false), reason: filled })),
  }),
  timings: map(object({ count, totalMs: duration, maxMs: duration, buckets: list(count) })),
});

/** @throws ShapeError naming the first place that is not as promised, or sums that do not agree */
export function assertReport(value: unknown): void {
  report(value, '');
  const { totals: sums, errors, skipped, requirements, findings } = value as {
    totals: Record<'planned' | 'passed' | 'failed' | 'known' | 'skipped' | 'errored' | 'unrun', number>;
    errors: { count: number }[];
    skipped: { count: number }[];
    requirements: { id: string }[];
    findings: { id: string; requirement: string }[];
  };
  const equal = (what: string, a: number, b: number) => {
    if (a !== b) throw new ShapeError(`${what}: ${a} is not ${b}`);
  };
  equal('planned', sums.planned, sums.passed + sums.failed + sums.known + sums.skipped + sums.errored + sums.unrun);
  equal('errors', errors.reduce((sum, each) => sum + each.count, 0), sums.errored + sums.unrun);
  equal('skipped', skipped.reduce((sum, each) => sum + each.count, 0), sums.skipped);
  equal('ids of findings', new Set(findings.map(({ id }) => id)).size, findings.length);
  const ids = new Set(requirements.map(({ id }) => id));
  equal('ids of requirements', ids.size, requirements.length);
  for (const { requirement } of findings) if (!ids.has(requirement)) throw new ShapeError(`there is no requirement ${requirement}`);
}
